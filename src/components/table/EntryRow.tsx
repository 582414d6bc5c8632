import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Changes } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { Cell } from "./Cell.tsx";
import type { Column } from "./columns.ts";
import { EditCell } from "./EditCell.tsx";
import type { At } from "./gridKeys.ts";
import { useGridStyles } from "./gridStyles.ts";
import type { TableFacts } from "./tableFacts.ts";

/** What is done from a row; places name row and column. */
export interface RowActions {
  readonly onAt: (at: At) => void;
  readonly onToggle: (id: number) => void;
  readonly onEdit: (id: number, column: number) => void;
  readonly onKeep: (id: number, changes: Changes, at: At, then: "stay" | "next" | "leave") => void;
  readonly onCancel: (at: At) => void;
}

/** A record as a row: select, read, and edit cell by cell. Drawn again only when something of its own changes. */
export const EntryRow = memo(function EntryRow(props: {
  list: ListName;
  entry: Entry;
  index: number;
  /** Column the keyboard is at, if it is in this row. */
  at: number | null;
  columns: readonly Column[];
  /** px from the top of all rows. */
  top: number;
  /** Widths of the columns. */
  template: string;
  selected: boolean;
  /** Column being edited. */
  editing: number | null;
  isUnsaved: (id: number, field: string) => boolean;
  /** Fields that may not be edited here; null: none may. */
  locked: readonly string[] | null;
  facts: TableFacts;
  actions: RowActions;
}) {
  const { list, entry, index, at, columns, selected, editing, isUnsaved, locked } = props;
  const { facts, actions } = props;
  const styles = useGridStyles();
  const { records, language, words } = facts;
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
      style={{ top: props.top, gridTemplateColumns: props.template }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        tabIndex={at === 0 ? 0 : -1}
        data-at={`${index}:0`}
        className={mergeClasses(styles.cell, styles.check)}
        onFocus={() => actions.onAt({ row: index, column: 0 })}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.box}
          aria-label={words.selectRow(titleOf(records, list, entry, language))}
          checked={selected}
          onChange={() => actions.onToggle(entry.id)}
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
            aria-readonly={locked === null || locked.includes(column.name)}
            tabIndex={at === place + 1 ? 0 : -1}
            data-at={`${index}:${place + 1}`}
            className={mergeClasses(
              styles.cell,
              place === 0 && styles.title,
              column.end && styles.end,
              unsaved && styles.unsaved,
              isEdited && styles.raised,
            )}
            onFocus={() => actions.onAt({ row: index, column: place + 1 })}
            onDoubleClick={() => actions.onEdit(entry.id, place + 1)}
          >
            <span className={styles.inside}>
              <Cell list={list} entry={entry} column={column} facts={facts} />
            </span>
            {unsaved ? <span className={styles.said}>{words.unsaved}</span> : null}
            {isEdited ? (
              <EditCell
                list={list}
                entry={entry}
                column={column}
                onKeep={(changes, then) =>
                  actions.onKeep(entry.id, changes, { row: index, column: place + 1 }, then)
                }
                onCancel={() => actions.onCancel({ row: index, column: place + 1 })}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
});
