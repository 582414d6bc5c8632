import { Explain } from "../../components/figures/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import type { Effects } from "../../domain/analysis/scenarios/scenarios.ts";
import { addMonths } from "../../domain/day.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { effectWords } from "../../i18n/findings/effects.ts";
import { formatDay } from "../../i18n/format.ts";

export const countFigures = ["emptyRequired", "withoutSuccessor", "unmet"] as const;
export type CountFigureName = (typeof countFigures)[number];

/** How many cells are empty, ends without successor or needs unmet in a state of affairs, with the records behind it. */
export function CountFigure(props: { figure: CountFigureName; effects: Effects }) {
  const { figure, effects } = props;
  const language = useLanguage();
  const words = useWords(effectWords);
  const { asOf, settings } = useView();
  const { coverage, emptyRequired, expiries, withoutSuccessor, needs, unmet } = effects;
  const until = addMonths(asOf, settings.expiryWarningMonths);
  const formulas: { readonly [F in CountFigureName]: () => string } = {
    emptyRequired: () =>
      words.emptyRequired.formula(
        emptyRequired.length,
        coverage.cells.filter(({ required }) => required).length,
      ),
    withoutSuccessor: () =>
      words.withoutSuccessor.formula(
        withoutSuccessor.length,
        expiries.length,
        formatDay(asOf, language),
        formatDay(until, language),
      ),
    unmet: () => words.unmet.formula(unmet.length, needs.length),
  };
  const behind: { readonly [F in CountFigureName]: () => Behind } = {
    emptyRequired: () =>
      named(
        "tasks",
        emptyRequired.flatMap(({ requiredBy }) => requiredBy),
      ),
    withoutSuccessor: () =>
      named(
        "structures",
        withoutSuccessor.map(({ structure }) => structure),
      ),
    unmet: () =>
      named(
        "needs",
        unmet.map(({ need }) => need),
      ),
  };
  const known: { readonly [F in CountFigureName]: () => string } = {
    emptyRequired: () => words.emptyRequired.known(placeless(effects), structuresOf(effects)),
    withoutSuccessor: () => words.withoutSuccessor.known(endless(effects), structuresOf(effects)),
    unmet: () =>
      words.unmet.known(unmet.filter(({ measurable }) => !measurable).length, unmet.length),
  };
  return (
    <Explain
      quiet
      title={words[figure].title}
      definition={words[figure].definition}
      formula={formulas[figure]}
      records={behind[figure]}
      completeness={known[figure]}
    >
      {effects[figure].length}
    </Explain>
  );
}

type Behind = readonly { readonly list: ListName; readonly id: number }[];

/** Each once. */
function named(list: ListName, entries: readonly { readonly id: number }[]): Behind {
  return [...new Set(entries.map(({ id }) => id))].map((id) => ({ list, id }));
}

const standing = ({ records }: Effects) =>
  records.structures.all.filter(({ state }) => state !== "cancelled");

const structuresOf = (effects: Effects) => standing(effects).length;

/** Structures that stand in no cell as they name no field or no level. */
const placeless = (effects: Effects) =>
  standing(effects).filter(
    ({ actionFields, spatialLevels }) => actionFields.length === 0 || spatialLevels.length === 0,
  ).length;

const endless = (effects: Effects) =>
  standing(effects).filter(({ endsOn, term }) => endsOn === null && term !== "permanent").length;
