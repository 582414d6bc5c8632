import { useEffect, useState } from "react";
import { useLanguage } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Document } from "../../documents/document.ts";
import { masterplanInSteps } from "../../documents/masterplan/masterplan.ts";
import type { MasterplanOptions } from "../../documents/masterplan/plan.ts";

/** The plan of the records as they are now, written chapter by chapter so that the page stays responsive; the last one stands until the next is ready. */
export function usePlanDocument(options: Omit<MasterplanOptions, "language">): {
  document: Document | null;
  writing: boolean;
} {
  const records = useRecords();
  const view = useView();
  const language = useLanguage();
  const [written, setWritten] = useState<{ for: unknown; document: Document } | null>(null);
  const key = JSON.stringify([options, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are compared by what they say.
  useEffect(() => {
    let stale = false;
    const pause = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (stale) throw new Stale();
    };
    masterplanInSteps(records, view, { ...options, language }, pause).then(
      (document) => {
        if (!stale) setWritten({ for: [records, view, key], document });
      },
      (error) => {
        if (!(error instanceof Stale)) throw error;
      },
    );
    return () => {
      stale = true;
    };
  }, [records, view, key]);
  const current = written?.for as readonly unknown[] | undefined;
  const fresh = current?.[0] === records && current[1] === view && current[2] === key;
  return { document: written?.document ?? null, writing: !fresh };
}

class Stale extends Error {}
