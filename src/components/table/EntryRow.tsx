import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { titleOf } from "../../i18n/display.ts";
import { recordsWords } from "../../i18n/records.ts";
import { Cell } from "./Cell.tsx";
import type { Column } from "./columns.ts";
import { EditCell } from "./EditCell.tsx";
import { useGridStyles } from "./gridStyles.ts";

/** A record as a row: select, read, and edit cell by cell. */
export function EntryRow(props: {
  list: ListName;
  entry: Entry;
  index: number;
  /** Column the keyboard is at, if it is in this row. */
  at: number | null;
  columns: readonly Column[];
  style: CSSProperties;
  selected: boolean;
  /** Column being edited. */
  editing: number | null;
  isUnsaved: (id: number, field: string) => boolean;
  mayEdit: (field: string) => boolean;
  onAt: (column: number) => void;
  onToggle: () => void;
  onEdit: (column: number) => void;
  onKeep: (changes: Changes, then: "stay" | "next" | "leave") => void;
  onCancel: () => void;
}) {
  const { list, entry, index, at, columns, selected, editing, isUnsaved, mayEdit } = props;
  const styles = useGridStyles();
  const words = useWords(recordsWords);
  const language = useLanguage();
  const records = useRecords();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={mergeClasses(
        styles.row,
        selected ? styles.selected : styles.hover,
        editing !== null && styles.raised,
      )}
      style={props.style}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        tabIndex={at === 0 ? 0 : -1}
        data-at={`${index}:0`}
        className={mergeClasses(styles.cell, styles.check)}
        onFocus={() => props.onAt(0)}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.box}
          aria-label={words.selectRow(titleOf(records, list, entry, language))}
          checked={selected}
          onChange={props.onToggle}
        />
      </div>
      {columns.map((column, place) => {
        const unsaved = isUnsaved(entry.id, column.name);
        const isEdited = editing === place + 1;
        return (
          <div
            key={column.name}
            role="gridcell"
            aria-colindex={place + 2}
            aria-readonly={!mayEdit(column.name)}
            tabIndex={at === place + 1 ? 0 : -1}
            data-at={`${index}:${place + 1}`}
            className={mergeClasses(
              styles.cell,
              place === 0 && styles.title,
              column.end && styles.end,
              unsaved && styles.unsaved,
              isEdited && styles.raised,
            )}
            onFocus={() => props.onAt(place + 1)}
            onDoubleClick={() => props.onEdit(place + 1)}
          >
            <span className={styles.inside}>
              <Cell list={list} entry={entry} column={column} />
            </span>
            {unsaved ? <span className={styles.said}>{words.unsaved}</span> : null}
            {isEdited ? (
              <EditCell
                list={list}
                entry={entry}
                column={column}
                onKeep={props.onKeep}
                onCancel={props.onCancel}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
