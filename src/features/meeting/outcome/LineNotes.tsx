import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StateMark } from "../../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import type { Mention } from "../../../domain/meeting/mentions.ts";
import type { Mentioned } from "../../../domain/meeting/names.ts";
import type { OpenMark, OutcomeLine } from "../../../domain/meeting/outcomeLine.ts";
import { formatDay } from "../../../i18n/format.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { titleOfId } from "../../../i18n/records/display.ts";

/** Under the line: who and when have been understood, and what has not, with what may have been meant. */
export function LineNotes(props: {
  id: string;
  line: OutcomeLine;
  /** What keeps the line from being taken; null where nothing does. */
  trouble: string | null;
  /** Whether taking the line has been tried, so that doing it again takes it. */
  asked: boolean;
  onChoose: (mention: Mention, one: Mentioned) => void;
  onTake: () => void;
}) {
  const { id, line, trouble, asked, onChoose, onTake } = props;
  const styles = useStyles();
  const words = useWords(outcomeLineWords);
  const language = useLanguage();
  const records = useRecords();
  const names = [
    line.responsible === null
      ? ""
      : titleOfId(records, "organisations", line.responsible, language),
    line.person === null ? "" : (records.people.get(line.person)?.name ?? ""),
  ].filter(Boolean);
  const understood = [
    ...(names.length > 0 ? [words.responsible(names.join(", "))] : []),
    ...(line.dueOn === null ? [] : [words.due(formatDay(line.dueOn, language))]),
  ];
  const sentence = (mark: OpenMark) => {
    if (mark.type === "day") return words.noDay(mark.written);
    const { written, choices } = mark.mention;
    if (mark.type === "second") return words.second(written);
    return choices.length > 0 ? words.unclear(written) : words.unknown(written);
  };
  return (
    <div id={`${id}-notes`} role="status" className={styles.notes}>
      {understood.length > 0 ? <p className={styles.note}>{understood.join(" · ")}</p> : null}
      {trouble ? <StateMark state="partly" word={trouble} /> : null}
      {line.open.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are known by their place in the line.
        <div key={at} className={styles.open}>
          <StateMark state="partly" word={sentence(mark)} />
          {mark.type === "name"
            ? mark.mention.choices.map((one) => (
                <Button
                  key={`${one.list}:${one.id}`}
                  size="small"
                  onClick={() => onChoose(mark.mention, one)}
                >
                  {labelOf(one)}
                </Button>
              ))
            : null}
        </div>
      ))}
      {asked && line.open.length > 0 ? (
        <div className={styles.open}>
          <Button size="small" onClick={onTake}>
            {words.asItIs}
          </Button>
          <span className={styles.note}>{words.asItIsHint}</span>
        </div>
      ) : null}
    </div>
  );

  function labelOf({ list, id: of, name }: Mentioned): string {
    const email = list === "people" ? records.people.get(of)?.email : "";
    return email ? `${name}, ${email}` : name;
  }
}

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    ":not(:empty)": { marginTop: "6px" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  open: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 8px" },
});
