import { mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useWords } from "../../data/language.ts";
import { useStore } from "../../data/store.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { useCellDrafts } from "./cellDraft.ts";
import type { Column } from "./columns.ts";
import { EntryRow, type RowActions } from "./EntryRow.tsx";
import { GroupRow } from "./GroupRow.tsx";
import { type At, moveAt } from "./gridKeys.ts";
import { useGridStyles } from "./gridStyles.ts";
import type { Row } from "./grouping.ts";
import { HeaderRow } from "./HeaderRow.tsx";
import type { Sorting } from "./sorting.ts";
import { useTableFacts } from "./tableFacts.ts";
import { useUnsaved } from "./unsaved.ts";
import type { ValueKey } from "./values.ts";

const rowHeight = 33;
const checkWidth = 36;
const titleWidth = 220;

/** Rows and columns with a header that stays; only the rows in sight are drawn. */
export function Grid(props: {
  list: ListName;
  label: string;
  rows: readonly Row[];
  columns: readonly Column[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  onToggleGroup: (key: ValueKey) => void;
  selected: ReadonlySet<number>;
  onSelect: (change: (before: ReadonlySet<number>) => ReadonlySet<number>) => void;
  /** Fields that may not be edited here; null: none may. */
  locked: readonly string[] | null;
  /** Field whose values name the groups. */
  groupBy: string | null;
}) {
  const { list, rows, columns, selected, onSelect, locked } = props;
  const styles = useGridStyles();
  const words = useWords(recordsWords);
  const store = useStore();
  const [, navigate] = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<At>({ row: 0, column: 1 });
  const drafts = useCellDrafts(props.list);
  const [editing, setEditing] = useState<{ id: number; column: number } | null>(() => {
    const draft = drafts.all().at(-1);
    const place = props.columns.findIndex(({ name }) => name === draft?.name);
    return draft && place >= 0 ? { id: draft.id, column: place + 1 } : null;
  });
  const wantsFocus = useRef(false);
  const isUnsaved = useUnsaved(list);
  const facts = useTableFacts();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
  });
  const all = columns.length + 1;
  const row = Math.min(at.row, Math.max(0, rows.length - 1));

  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-at="${row}:${at.column}"]`);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    wantsFocus.current = false;
  });

  const go = useCallback(
    (next: At) => {
      wantsFocus.current = true;
      virtual.scrollToIndex(next.row);
      setAt(next);
    },
    [virtual],
  );
  const actions = useMemo<RowActions>(
    () => ({
      onAt: setAt,
      onToggle: (id) =>
        onSelect((before) => {
          const next = new Set(before);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      onEdit: (id, column) => {
        const name = columns[column - 1]?.name;
        if (name !== undefined && locked?.includes(name) === false) setEditing({ id, column });
      },
      onKeep: (id, changes, at, then) => {
        if (Object.keys(changes).length > 0) store.update(list, id, changes);
        setEditing(null);
        if (then === "stay") go(at);
        if (then === "next") go({ row: at.row, column: Math.min(at.column + 1, all - 1) });
      },
      onCancel: (at) => {
        setEditing(null);
        go(at);
      },
    }),
    [onSelect, columns, locked, store, list, go, all],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const here = rows[row];
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = moveAt(
      event.key,
      event.ctrlKey,
      { row, column: at.column },
      rows.length,
      all,
      page,
    );
    if (next) go(next);
    else if (here?.type === "group" && (event.key === "Enter" || event.key === " ")) {
      wantsFocus.current = true;
      props.onToggleGroup(here.key);
    } else if (here?.type !== "entry") return;
    else if (event.key === " ") actions.onToggle(here.entry.id);
    else if (event.key === "F2" || (event.key === "Enter" && at.column > 1)) {
      actions.onEdit(here.entry.id, at.column);
    } else if (event.key === "Enter" && at.column === 1) navigate(`/list/${list}/${here.entry.id}`);
    else return;
    event.preventDefault();
  };
  const template = [
    `${checkWidth}px`,
    ...columns.map(({ width }, index) =>
      index === 0 ? `minmax(${titleWidth}px, 1fr)` : `${width}px`,
    ),
  ].join(" ");
  const minWidth =
    checkWidth + titleWidth + columns.slice(1).reduce((sum, { width }) => sum + width, 0);
  const ids = () => rows.flatMap((one) => (one.type === "entry" ? [one.entry.id] : []));
  return (
    <div
      ref={frame}
      role="grid"
      tabIndex={-1}
      aria-label={props.label}
      aria-description={words.tableHelp}
      aria-rowcount={rows.length + 1}
      aria-colcount={all}
      aria-multiselectable
      className={styles.frame}
      onKeyDown={onKeyDown}
    >
      <HeaderRow
        columns={columns}
        template={template}
        minWidth={minWidth}
        sorting={props.sorting}
        onSort={props.onSort}
        checked={selected.size === 0 ? "none" : selected.size >= ids().length ? "all" : "some"}
        onCheckAll={() => onSelect((before) => new Set(before.size > 0 ? [] : ids()))}
      />
      <div
        role="rowgroup"
        style={{ height: virtual.getTotalSize(), minWidth, position: "relative" }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const shown = rows[index];
          if (!shown) return null;
          return shown.type === "group" ? (
            <GroupRow
              key={`group:${shown.key}`}
              list={list}
              row={shown}
              index={index}
              at={index === row ? at.column : null}
              columns={columns}
              groupBy={props.groupBy}
              style={{ top: start, gridTemplateColumns: template }}
              className={mergeClasses(styles.row, styles.group)}
              onToggle={() => props.onToggleGroup(shown.key)}
            />
          ) : (
            <EntryRow
              key={shown.entry.id}
              list={list}
              entry={shown.entry}
              index={index}
              at={index === row ? at.column : null}
              columns={columns}
              top={start}
              template={template}
              selected={selected.has(shown.entry.id)}
              editing={editing?.id === shown.entry.id ? editing.column : null}
              isUnsaved={isUnsaved}
              locked={locked}
              facts={facts}
              actions={actions}
            />
          );
        })}
      </div>
    </div>
  );
}
