import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StateMark } from "../../../components/frame/StateMark.tsx";
import { RecordLink } from "../../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import type { ToConfirm } from "../../../domain/meeting/toConfirm.ts";
import { formatDay } from "../../../i18n/format.ts";
import { titleOf } from "../../../i18n/records/display.ts";
import { confirmingWords } from "../../../i18n/shell/confirming.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { FieldInPlace } from "./FieldInPlace.tsx";
import { useConfirmKeys } from "./useConfirmKeys.ts";

/** A unit's entries with end and VZÄ, either of which can be changed in place, and a box to confirm each, which takes it back where it was confirmed here. */
export function ConfirmTable(props: {
  item: number;
  entries: readonly ToConfirm[];
  readOnly: boolean;
  compact: boolean;
  mayTakeBack: (one: ToConfirm) => boolean;
  onConfirm: (one: ToConfirm, confirmed: boolean) => void;
  onUnclear: (one: ToConfirm) => void;
  onUnit: (step: 1 | -1) => void;
}) {
  const { item, entries, readOnly, compact, mayTakeBack, onConfirm, onUnclear, onUnit } = props;
  const onKeyDown = useConfirmKeys({
    onUnclear: (row) => {
      const one = entries[row];
      if (one) onUnclear(one);
    },
    onUnit,
  });
  const styles = useStyles();
  const words = useWords(confirmingWords);
  const language = useLanguage();
  const records = useRecords();
  // In a side panel the box alone tells.
  const heads = [words.entry, words.end, words.fte, ...(compact ? [] : [words.state])];
  const state = ({ done, confirmedOn }: ToConfirm) =>
    done ? (
      <StateMark state="secured" word={words.confirmed} />
    ) : (
      <StateMark
        state="partly"
        word={confirmedOn === null ? words.never : words.last(formatDay(confirmedOn, language))}
      />
    );
  return (
    <div className={mergeClasses(styles.frame, compact && styles.compact)}>
      <table className={styles.table}>
        <thead>
          <tr>
            {readOnly ? null : <td className={styles.head} />}
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className={mergeClasses(styles.head, head === words.fte && styles.figure)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={readOnly ? undefined : onKeyDown}>
          {entries.map((one) => {
            const { list, entry, end, fields } = one;
            const name = titleOf(records, list, entry, language);
            return (
              <tr
                key={`${list}:${entry.key ?? entry.id}`}
                className={mergeClasses(styles.row, one.done && styles.done)}
              >
                {readOnly ? null : (
                  <td className={styles.cell}>
                    <Checkbox
                      aria-label={words.tick(name)}
                      checked={one.done}
                      disabled={one.done && !mayTakeBack(one)}
                      onChange={(_, { checked }) => onConfirm(one, checked === true)}
                    />
                  </td>
                )}
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  <RecordLink list={list} id={entry.id} />
                  {compact ? null : (
                    <span className={styles.list}> {listWords[language][list].one}</span>
                  )}
                </th>
                <td className={mergeClasses(styles.cell, styles.day)}>
                  {end === "permanent" ? (
                    words.permanent
                  ) : (
                    <FieldInPlace
                      item={item}
                      about={{ list, id: entry.id, field: fields.end, of: null }}
                      readOnly={readOnly}
                      bare
                    />
                  )}
                </td>
                <td className={mergeClasses(styles.cell, styles.figure)}>
                  {fields.fte === null ? null : (
                    <FieldInPlace
                      item={item}
                      about={{ list, id: entry.id, field: fields.fte, of: null }}
                      readOnly={readOnly}
                      bare
                    />
                  )}
                </td>
                {compact ? null : (
                  <td className={mergeClasses(styles.cell, styles.day)}>{state(one)}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { overflow: "auto", minWidth: 0, maxHeight: "560px" },
  compact: { maxHeight: "320px", fontSize: tokens.fontSizeBase200 },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "6px 12px 6px 0",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    height: "37px",
    boxSizing: "border-box",
    padding: "2px 12px 2px 0",
    verticalAlign: "middle",
    textAlign: "left",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    ":has(input[type=checkbox]:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  done: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  list: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  day: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  figure: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});
