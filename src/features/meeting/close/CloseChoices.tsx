import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { SectionHeading } from "../../../components/frame/SectionHeading.tsx";
import { StateSymbol } from "../../../components/frame/StateMark.tsx";
import { useAnalysis } from "../../../data/analysis.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import { findings } from "../../../domain/analysis/findings/findings.ts";
import type { AgendaItem } from "../../../domain/meeting/agenda.ts";
import { type ChoiceAtClose, choicesAtClose } from "../../../domain/meeting/close.ts";
import { numberOf } from "../../../domain/meeting/topic.ts";
import { formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import type { Closing } from "./useClosing.ts";

/** Asks for every point without an outcome what becomes of it, one by one or for all of them at once. */
export function CloseChoices({ closing }: { closing: Closing }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { open, choose } = closing;
  const labels = useChoiceLabels(closing);
  if (open.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.pointsWithout}>
      <SectionHeading count={open.length}>{words.pointsWithout}</SectionHeading>
      {open.length > 1 ? (
        <div className={styles.all}>
          <span>{words.forAll}</span>
          {choicesAtClose.map((choice) => (
            <Button key={choice} size="small" onClick={() => choose(open, choice)}>
              {labels[choice]}
            </Button>
          ))}
        </div>
      ) : null}
      <ul className={styles.list}>
        {open.map((item) => (
          <OnePoint key={item.key ?? item.id} item={item} closing={closing} labels={labels} />
        ))}
      </ul>
    </section>
  );
}

function OnePoint(props: {
  item: AgendaItem;
  closing: Closing;
  labels: { readonly [C in ChoiceAtClose]: string };
}) {
  const { item, closing, labels } = props;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const records = useRecords();
  const number = numberOf(records, item) ?? 0;
  const title = item.title ?? "";
  return (
    <li className={styles.item}>
      <div className={styles.title}>
        {words.item(number)} {title}{" "}
        <span className={styles.fact}>
          {item.startedAt === null ? words.notDealtWith : words.discussedFor(minutesOf(item))}
        </span>
      </div>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-label={words.whatBecomes(number, title)}
        value={closing.choiceOf(item)}
        onChange={(_, { value }) => closing.choose([item], value as ChoiceAtClose)}
      >
        {choicesAtClose.map((choice) => (
          <Radio key={choice} value={choice} label={labels[choice]} />
        ))}
      </RadioGroup>
      <Deadline item={item} closing={closing} />
    </li>
  );
}

/** Says where the point has to be decided before the next meeting. */
function Deadline({ item, closing }: { item: AgendaItem; closing: Closing }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const { open } = useAnalysis(findings);
  const by = open.find(({ id }) => id === item.finding)?.decision?.decideBy ?? null;
  const next = closing.next?.on ?? null;
  if (by === null || closing.choiceOf(item) === "unresolved" || (next !== null && by >= next)) {
    return null;
  }
  return (
    <p className={styles.deadline}>
      <StateSymbol state="missing" /> {words.decideBefore(formatDay(by, language))}
    </p>
  );
}

/** The choices in words; adjourning names the day of the next meeting where one exists or is made. */
function useChoiceLabels({ next, makesNext }: Closing): { readonly [C in ChoiceAtClose]: string } {
  const words = useWords(meetingWords);
  const language = useLanguage();
  const there = next !== null && (next.exists || makesNext) && next.on !== null;
  return {
    adjourned:
      there && next.on ? words.adjournTo(formatDay(next.on, language)) : words.adjournToNext,
    stored: words.intoStore,
    unresolved: words.unresolved,
  };
}

function minutesOf({ startedAt, endedAt }: AgendaItem): number {
  if (startedAt === null || endedAt === null) return 0;
  return Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000));
}

const useStyles = makeStyles({
  section: { marginBottom: "20px" },
  all: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 0",
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "10px 0 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  fact: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  choices: { flexWrap: "wrap", marginLeft: "-8px" },
  deadline: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
});
