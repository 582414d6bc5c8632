import { useWords } from "../../data/language.ts";
import { bannerWords } from "../../i18n/shell/banners.ts";
import type { StoreState } from "../../sync/store.ts";
import { Banner } from "./Banner.tsx";
import { MissingBanner } from "./MissingBanner.tsx";

/** What this device, this person's rights and this site do not allow. */
export function LimitBanners(props: Pick<StoreState, "storageProtected" | "standing">) {
  const { storageProtected, standing } = props;
  const words = useWords(bannerWords);
  return (
    <>
      {storageProtected ? null : <Banner state="partly">{words.notProtected}</Banner>}
      {standing && !standing.mayWrite ? <Banner state="intended">{words.readOnly}</Banner> : null}
      {standing ? <MissingBanner {...standing} /> : null}
    </>
  );
}
