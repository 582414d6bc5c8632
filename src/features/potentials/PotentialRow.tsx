import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import type { Potential } from "../../domain/analysis/kernel/entries.ts";
import { potentialsWords } from "../../i18n/analysis/potentials.ts";
import { formatAnd, formatDay } from "../../i18n/format.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { commonWords } from "../../i18n/shell/common.ts";

/** One potential: where, which field, its public text, what uses it, and the next step. */
export function PotentialRow({ potential, measures }: { potential: Potential; measures: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(potentialsWords);
  const common = useWords(commonWords);
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const [, go] = useLocation();
  const { id, title, areas, actionFields, state, publicText, publishedOn } = potential;
  const places = areas.map((area) => titleOfId(records, "areas", area, language));
  const done = state === "developed";
  const publish = () =>
    store.update("potentials", id, { state: "published", publishedOn: publishedOn ?? today });
  const addMeasure = () => {
    const measure = store.create("measures", {
      title: words.measureTitle(title ?? "").slice(0, 255),
      actionFields,
      areas,
      uses: [id],
      priority: "B",
      status: "idea",
    });
    go(`/list/measures/${measure}`);
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <RecordLink list="potentials" id={id} strong />
        <span className={styles.facts}>
          {actionFields.slice(0, 3).map((field) => (
            <ActionFieldMark key={field} id={field} />
          ))}
          <span>
            {places.length > 0 ? formatAnd(places.slice(0, 4), language) : common.everywhere}
          </span>
        </span>
      </div>
      <p className={publicText ? styles.text : styles.missing}>
        {publicText ?? words.noPublicText}
      </p>
      <div className={styles.state}>
        {measures > 0 ? (
          <StateMark state="secured" word={words.measures(measures)} />
        ) : done ? null : (
          <StateMark state="missing" word={words.noMeasure} />
        )}
        {publishedOn ? (
          <span className={styles.quiet}>
            {words.publishedOn(formatDay(publishedOn, language))}
          </span>
        ) : null}
      </div>
      <div className={styles.actions}>
        {state === "recognised" ? (
          <Button
            size="small"
            disabled={!mayWrite || !publicText}
            title={publicText ? undefined : words.textFirst}
            aria-label={words.publishNamed(title ?? "")}
            onClick={publish}
          >
            {words.publish}
          </Button>
        ) : null}
        {measures === 0 && !done ? (
          <Button
            size="small"
            disabled={!mayWrite}
            aria-label={words.addMeasureNamed(title ?? "")}
            onClick={addMeasure}
          >
            {words.addMeasure}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1.1fr) minmax(0, 1.4fr) 150px 260px",
    gap: "4px 24px",
    alignItems: "start",
    padding: "12px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 991px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  what: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    minWidth: 0,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  text: {
    margin: 0,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  missing: {
    margin: 0,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground3,
    fontStyle: "italic",
  },
  state: { display: "flex", flexDirection: "column", gap: "4px" },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    justifyContent: "flex-end",
    "@media (max-width: 991px)": { justifyContent: "flex-start" },
  },
});
