import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import type { CapacityParts } from "../../domain/analysis/supply/capacity.ts";
import { existingOn } from "../../domain/analysis/timelines/onDay.ts";
import type { Records } from "../../domain/records.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { formatNumber } from "../../i18n/format.ts";
import { Explain } from "./Explain.tsx";

/** A sentence about the VZÄ of the Stichtag, with the structures that exist on it. */
export function FteNow(props: {
  records: Records;
  parts: CapacityParts;
  /** One of many figures rather than a sentence. */
  quiet?: boolean;
  children: ReactNode;
}) {
  const { records, parts, quiet = false, children } = props;
  const language = useLanguage();
  const words = useWords(capacityWords);
  const { asOf } = useView();
  const number = (value: number) => formatNumber(value, language);
  return (
    <Explain
      quiet={quiet}
      title={words.explain}
      definition={words.definition}
      formula={words.formula(
        number(parts.permanent),
        number(parts.temporary),
        number(parts.uncertain),
      )}
      records={() =>
        existingOn(records, asOf).map(({ id }) => ({ list: "structures" as const, id }))
      }
      completeness={words.known(parts.unknown)}
    >
      {children}
    </Explain>
  );
}
