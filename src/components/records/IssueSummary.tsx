import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Issue } from "../../domain/issue.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { issueWords } from "../../i18n/exchange/rules.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import { fieldId } from "./FormFields.tsx";

/** What is still to be repaired in a form; each line leads to its field. Takes the focus when it appears. */
export function IssueSummary({ list, issues }: { list: ListName; issues: readonly Issue[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.box}>
      <p className={styles.title}>{words.issuesTitle(issues.length)}</p>
      <ul className={styles.list}>
        {issues.map(({ field, code }) => (
          <li key={`${field}:${code}`}>
            <button
              type="button"
              className={styles.link}
              onClick={() => focusField(fieldId(list, field))}
            >
              {fieldWords(list, field, language).label}
            </button>
            : {issueWords[language][code]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of a group of boxes, its first takes the focus. */
function focusField(id: string) {
  const field = document.getElementById(id);
  const box = field?.querySelector<HTMLElement>("input");
  (box ?? field)?.focus();
}

const useStyles = makeStyles({
  box: {
    padding: "12px 16px",
    borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", paddingLeft: "20px" },
  link: {
    appearance: "none",
    font: "inherit",
    color: "inherit",
    padding: 0,
    border: "none",
    background: "none",
    textDecorationLine: "underline",
    cursor: "pointer",
  },
});
