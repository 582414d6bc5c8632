import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { type ChapterId, chapters } from "../../domain/plan/chapters.ts";
import { hasTexts } from "../../domain/plan/chapterTexts.ts";
import { documentWords } from "../../i18n/documents/documents.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { Toggle } from "./Toggle.tsx";

/** The chapters with their switches, a mark where there is hand-written text, and the periods to print. */
export function ChapterList(props: {
  selected: ChapterId | "cover";
  included: readonly ChapterId[];
  withoutPeriods: readonly number[];
  onSelect: (id: ChapterId | "cover") => void;
  onToggle: (id: ChapterId) => void;
  onTogglePeriod: (id: number) => void;
}) {
  const { selected, included, withoutPeriods, onSelect, onToggle, onTogglePeriod } = props;
  const styles = useStyles();
  const words = useWords(masterplanWords);
  const full = documentWords[useLanguage()].chapters;
  const titles = words.short;
  const records = useRecords();
  const { periods } = useView();
  return (
    <nav className={styles.pane} aria-label={words.chapters}>
      <h2 className={styles.heading}>{words.chapters}</h2>
      <ul className={styles.list}>
        <li className={mergeClasses(styles.row, selected === "cover" && styles.selected)}>
          <button
            type="button"
            className={styles.name}
            aria-current={selected === "cover" ? "true" : undefined}
            onClick={() => onSelect("cover")}
          >
            <span className={styles.number} />
            <span className={styles.title}>{words.cover}</span>
          </button>
        </li>
        {chapters.map(({ id, number }) => {
          const on = included.includes(id);
          return (
            <li key={id} className={mergeClasses(styles.row, selected === id && styles.selected)}>
              <button
                type="button"
                className={mergeClasses(styles.name, !on && styles.off)}
                aria-current={selected === id ? "true" : undefined}
                title={full[id]}
                onClick={() => onSelect(id)}
              >
                <span className={styles.number}>{number}</span>
                <span className={styles.title}>{titles[id]}</span>
                {hasTexts(records, id) ? (
                  <EditRegular className={styles.pencil} aria-label={words.withText} />
                ) : null}
              </button>
              <Toggle on={on} label={words.include(titles[id])} onToggle={() => onToggle(id)} />
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        <EditRegular aria-hidden /> {words.withText}
      </p>
      <h2 className={styles.heading}>{words.periods}</h2>
      <ul className={styles.list}>
        {periods.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>
              <span className={styles.number} />
              {title || words.allPeriods}
            </span>
            <Toggle
              on={!withoutPeriods.includes(id)}
              label={words.include(title)}
              onToggle={() => onTogglePeriod(id)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

const useStyles = makeStyles({
  pane: {
    overflowY: "auto",
    padding: "12px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: "4px 12px 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "0 0 8px", padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "36px",
    padding: "0 8px 0 12px",
    borderRadius: tokens.borderRadiusMedium,
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  name: {
    appearance: "none",
    border: "none",
    backgroundColor: "transparent",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexGrow: 1,
    minWidth: 0,
    height: "100%",
    padding: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  off: { color: tokens.colorNeutralForeground3 },
  number: {
    width: "26px",
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  pencil: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  note: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "0 12px 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});
