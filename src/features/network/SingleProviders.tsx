import { makeStyles, tokens } from "@fluentui/react-components";
import { Explain } from "../../components/figures/Explain.tsx";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useWords } from "../../data/language.ts";
import {
  type SingleProvider,
  singleProviders,
} from "../../domain/analysis/supply/singleProviders.ts";
import { networkWords } from "../../i18n/analysis/network.ts";

/** Action fields that rest on one structure or one provider, in a period or, without one, in any. */
export function SingleProviders({ period }: { period: number | null }) {
  const styles = useStyles();
  const words = useWords(networkWords);
  const { rows } = useAnalysis(singleProviders);
  const shown = rows.filter((row) => period === null || row.period.id === period);
  return (
    <section>
      <SectionHeading count={shown.length}>{words.single}</SectionHeading>
      {shown.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={`${row.actionField.id} ${row.period.id}`}>
            <ActionFieldMark id={row.actionField.id} />
            <span className={styles.note}>
              {period === null ? `${row.period.title}: ` : ""}
              <Explain
                quiet
                title={words.single}
                definition={words.singleDefinition}
                formula={words.singleFormula(row.structures.length, row.period.title)}
                completeness={words.providersKnown(
                  row.structures.filter(({ provider }) => provider === null).length,
                )}
                records={() =>
                  row.structures.map(({ id }) => ({ list: "structures" as const, id }))
                }
              >
                {words.onlyBy[row.kind](row.structures.length)}
              </Explain>{" "}
              <Provider row={row} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Provider({ row }: { row: SingleProvider }) {
  const [structure] = row.structures;
  if (row.kind === "provider" && row.provider)
    return <RecordLink list="organisations" id={row.provider.id} />;
  return structure ? <RecordLink list="structures" id={structure.id} /> : null;
}

const useStyles = makeStyles({
  note: { display: "block", margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", "& li": { padding: "3px 0" } },
});
