import { Explain } from "../../components/figures/Explain.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Dependency } from "../../domain/analysis/money/dependency.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { formatNumber, formatPercent } from "../../i18n/format.ts";

/** From how few funders the money of a row comes. */
export function FunderFigure({ row }: { row: Dependency }) {
  const language = useLanguage();
  const words = useWords(financeWords);
  const { euros, funders, fundings, hhi, unknownGrants } = row;
  const nameOf = ({ funder }: Funder) => funder?.title ?? words.noFunder;
  const number = (value: number) => formatNumber(value, language);
  const [first] = funders;
  const share = first && euros > 0 ? first.euros / euros : null;
  const formula = () =>
    hhi === null
      ? words.nothingCounted
      : words.concentrationFormula(
          [
            ...funders
              .slice(0, named)
              .map((funder) =>
                words.concentrationPart(number(funder.euros / euros), nameOf(funder)),
              ),
            ...(funders.length > named ? [words.concentrationRest(funders.length - named)] : []),
          ],
          number(hhi),
        );
  return (
    <Explain
      quiet
      title={words.concentrationTitle}
      definition={words.concentrationDefinition}
      formula={formula}
      records={() => fundings.map(({ id }) => ({ list: "fundings" as const, id }))}
      completeness={() =>
        `${words.grantsKnown(unknownGrants.length)} ${words.fundersKnown(
          fundings.filter(({ funder }) => funder === null).length,
        )}`
      }
    >
      {!first || share === null ? (
        words.notKnown
      ) : funders.length === 1 ? (
        <StateMark state="partly" word={words.single(nameOf(first))} />
      ) : share > 0.5 ? (
        words.mostly(formatPercent(share, language, 0), nameOf(first))
      ) : (
        words.spread
      )}
    </Explain>
  );
}

type Funder = Dependency["funders"][number];

/** Funders named in the formula. */
const named = 5;
