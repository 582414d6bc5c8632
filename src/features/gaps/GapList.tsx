import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { measuredLater } from "../../components/frame/measuredLater.ts";
import { usePrinting } from "../../components/frame/useMedia.ts";
import { useWords } from "../../data/language.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import type { GapLine } from "./foldRows.ts";
import { GapLineView } from "./GapLineView.tsx";

/** Lines ranked by what has to be decided first; only those in sight are drawn. */
export function GapList(props: {
  lines: readonly GapLine[];
  /** Findings and causes the lines stand for. */
  counted: ReactNode;
  selected: string | null;
  onUnfold: (group: string, open: boolean) => void;
}) {
  const { lines, counted, selected, onUnfold } = props;
  const styles = useStyles();
  const words = useWords(gapsWords);
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  // Another function for the same lines would have them all measured anew.
  const keyAt = useCallback((index: number) => lines[index]?.row.id ?? index, [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    getItemKey: keyAt,
    estimateSize: () => 82,
    measureElement: measuredLater,
    overscan: printing ? lines.length : 6,
  });
  // A link from elsewhere shows the line it names; one that is clicked here is in sight anyway.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list is opened.
  useEffect(() => {
    const at = lines.findIndex(({ row }) => row.id === selected);
    if (at > 0) virtual.scrollToIndex(at, { align: "center" });
  }, []);
  // Back from a finding the focus is where it was left.
  const left = useRef(selected);
  useEffect(() => {
    const at = lines.findIndex(({ row }) => row.id === left.current);
    if (selected === null && at >= 0)
      frame.current?.querySelector<HTMLElement>(`[data-index="${at}"] a`)?.focus();
    left.current = selected;
  }, [selected, lines]);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.decideBy}>{words.decideBy}</span>
        <span>{counted}</span>
      </div>
      <div ref={frame} className={styles.frame}>
        <ul
          aria-label={words.title}
          className={styles.list}
          style={printing ? {} : { height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return line ? (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-setsize={lines.length}
                aria-posinset={item.index + 1}
                className={styles.item}
                style={printing ? paper : { transform: `translateY(${item.start}px)` }}
              >
                <GapLineView line={line} selected={line.row.id === selected} onUnfold={onUnfold} />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </>
  );
}

/** One after the other, so that a page ends between two lines. */
const paper = { position: "static" } as const;

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "104px 1fr",
    padding: "0 24px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: "block", padding: "0 16px 8px" },
  },
  decideBy: { [narrow]: { display: "none" } },
  frame: {
    flexGrow: 1,
    minHeight: "200px",
    overflowY: "auto",
    "@media print": { overflowY: "visible" },
  },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});
