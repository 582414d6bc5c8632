import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { Link } from "wouter";
import { useLanguage } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { withCountedCost } from "../../domain/analysis/money/costSource.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { displayField, titleOf } from "../../i18n/records/display.ts";
import { ActionFieldMark } from "../frame/ActionFieldMark.tsx";
import { measuredLater } from "../frame/measuredLater.ts";
import { StateMark } from "../frame/StateMark.tsx";
import { Chevron } from "../overlays/Chevron.tsx";
import { recordState } from "../records/recordState.ts";
import type { Column } from "./columns.ts";

/** The table in a narrow window: a record in two or three lines, leading to its page. */
export function NarrowList(props: {
  list: ListName;
  label: string;
  entries: readonly Entry[];
  columns: readonly Column[];
}) {
  const { list, label, entries, columns } = props;
  const styles = useStyles();
  const records = useRecords();
  const language = useLanguage();
  const view = useView();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 75,
    measureElement: measuredLater,
    overscan: 5,
  });
  return (
    <div ref={frame} className={styles.frame}>
      <ul aria-label={label} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          const state = recordState(records, list, entry, view, language);
          const counted = withCountedCost(records, list, entry);
          const facts = columns
            .slice(1)
            .filter(({ name }) => name !== "actionFields")
            .map(({ name }) => displayField(records, list, name, counted, language))
            .filter((text) => text !== "")
            .slice(0, 2);
          const [field] =
            (entry as unknown as { readonly actionFields?: readonly number[] }).actionFields ?? [];
          return (
            <li
              key={entry.id}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.item}
              style={{ top: start }}
            >
              <Link href={`/list/${list}/${entry.id}`} className={styles.link}>
                <span className={styles.lines}>
                  <span className={styles.title}>{titleOf(records, list, entry, language)}</span>
                  <span className={styles.small}>
                    {state ? <StateMark {...state} /> : facts.join(" · ")}
                  </span>
                  {field === undefined ? null : (
                    <span className={styles.small}>
                      <ActionFieldMark id={field} />
                    </span>
                  )}
                </span>
                <Chevron direction="right" />
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { flexGrow: 1, minHeight: "160px", overflowY: "auto", overflowX: "hidden" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    position: "absolute",
    left: 0,
    right: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "9px 16px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  lines: { display: "block", flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
});
