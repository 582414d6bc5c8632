import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../../data/language.ts";
import { useStoreState } from "../../data/store.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import type { SiteSession } from "../../sync/device/replica.ts";
import { Banner } from "./Banner.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

const TroubleBanner = lazy(async () => ({
  default: (await import("./TroubleBanner.tsx")).TroubleBanner,
}));

// Seldom there, so that the first paint does without.
const LimitBanners = lazy(async () => ({
  default: (await import("./LimitBanners.tsx")).LimitBanners,
}));

/** Short trouble is not worth a line. */
const patienceMs = 1_500;

/** What stands in the way of saving or seeing everything, in whole sentences with what to do. */
export function Banners() {
  const { trouble, standing, storageProtected } = useStoreState();
  const words = useWords(shellWords);
  const patient = usePatience(trouble !== null);
  return (
    <>
      {trouble && patient ? (
        <ErrorBoundary instead={<Banner state="partly">{words.bannerOffline}</Banner>}>
          <Suspense fallback={null}>
            <TroubleBanner {...trouble} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {storageProtected && (standing === null || (standing.mayWrite && !lacks(standing))) ? null : (
        <ErrorBoundary instead={null}>
          <Suspense fallback={null}>
            <LimitBanners storageProtected={storageProtected} standing={standing} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

function lacks({ missingLists, missingFields }: SiteSession): boolean {
  return missingLists.length > 0 || Object.keys(missingFields).length > 0;
}

function usePatience(waiting: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!waiting) return setOver(false);
    const timer = setTimeout(() => setOver(true), patienceMs);
    return () => clearTimeout(timer);
  }, [waiting]);
  return over;
}
