import { Explain } from "../../components/figures/Explain.tsx";
import { useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { existingOn, fteOn } from "../../domain/analysis/timelines/onDay.ts";
import type { Records } from "../../domain/records.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";

/** How many structures of the Stichtag count in no sum of VZÄ, and which. */
export function UnknownFte({ records, unknown }: { records: Records; unknown: number }) {
  const words = useWords(capacityWords);
  const view = useView();
  const existing = () => existingOn(records, view.asOf);
  return (
    <Explain
      title={words.unknownTitle}
      definition={words.unknownDefinition}
      formula={() => words.unknownFormula(unknown, existing().length)}
      records={() =>
        existing()
          .filter(({ id }) => fteOn(records, view, id, view.asOf) === null)
          .map(({ id }) => ({ list: "structures", id }))
      }
      completeness={words.known(unknown)}
    >
      {words.unknown(unknown)}
    </Explain>
  );
}
