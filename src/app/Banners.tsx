import { lazy, Suspense, useEffect, useState } from "react";
import { Link } from "wouter";
import { useLanguage, useWords } from "../data/language.ts";
import { useStoreState } from "../data/store.ts";
import { listNames } from "../domain/schema/index.ts";
import { formatAnd } from "../i18n/format.ts";
import { fieldWords, listWords } from "../i18n/lists.ts";
import { shellWords } from "../i18n/shell.ts";
import type { Standing } from "../sync/replica.ts";
import { Banner } from "./Banner.tsx";
import { Failsafe } from "./Failsafe.tsx";

const TroubleBanner = lazy(async () => ({
  default: (await import("./TroubleBanner.tsx")).TroubleBanner,
}));

/** Short trouble is not worth a line. */
const patienceMs = 1_500;

/** What stands in the way of saving or seeing everything, in whole sentences with what to do. */
export function Banners() {
  const { trouble, standing, storageProtected } = useStoreState();
  const words = useWords(shellWords);
  const patient = usePatience(trouble !== null);
  const missing = standing?.missingLists.length ?? 0;
  return (
    <>
      {trouble && patient ? (
        <Failsafe instead={<Banner state="partly">{words.bannerOffline}</Banner>}>
          <Suspense fallback={null}>
            <TroubleBanner {...trouble} />
          </Suspense>
        </Failsafe>
      ) : null}
      {storageProtected ? null : <Banner state="partly">{words.notProtected}</Banner>}
      {standing && !standing.mayWrite ? (
        <Banner state="intended">{words.bannerReadOnly}</Banner>
      ) : null}
      {missing > 0 ? (
        <Banner state="partly" action={<Link href="/setup">{words.toSetup}</Link>}>
          {words.bannerMissingLists(missing)}
        </Banner>
      ) : null}
      {standing ? <MissingColumns missing={standing.missingFields} /> : null}
    </>
  );
}

/** Names at most three columns; the set-up names them all. */
function MissingColumns({ missing }: { missing: Standing["missingFields"] }) {
  const language = useLanguage();
  const words = useWords(shellWords);
  const columns = listNames.flatMap((list) =>
    (missing[list] ?? []).map((field) =>
      words.columnIn(fieldWords(list, field, language).label, listWords[language][list].title),
    ),
  );
  if (columns.length === 0) return null;
  const more = columns.length - 3;
  const named = more > 0 ? [...columns.slice(0, 3), words.moreColumns(more)] : columns;
  return (
    <Banner state="partly" action={<Link href="/setup">{words.toSetup}</Link>}>
      {words.bannerMissingColumns(formatAnd(named, language), columns.length)}
    </Banner>
  );
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
