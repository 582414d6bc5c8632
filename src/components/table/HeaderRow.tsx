import { mergeClasses } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import type { Column } from "./columns.ts";
import { useGridStyles } from "./gridStyles.ts";
import type { Sorting } from "./sorting.ts";

/** Names of the columns; a click sorts, a second one the other way round. */
export function HeaderRow(props: {
  columns: readonly Column[];
  template: string;
  minWidth: number;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  checked: "none" | "some" | "all";
  onCheckAll: () => void;
}) {
  const { columns, template, minWidth, sorting, onSort, checked, onCheckAll } = props;
  const styles = useGridStyles();
  const words = useWords(recordsWords);
  return (
    <div role="rowgroup" className={styles.header} style={{ minWidth }}>
      <div role="row" aria-rowindex={1} style={{ display: "grid", gridTemplateColumns: template }}>
        <div role="columnheader" className={mergeClasses(styles.cell, styles.check)}>
          <input
            type="checkbox"
            className={styles.box}
            aria-label={words.selectAll}
            checked={checked === "all"}
            ref={(box) => {
              if (box) box.indeterminate = checked === "some";
            }}
            onChange={onCheckAll}
          />
        </div>
        {columns.map(({ name, label, end }, at) => {
          const here = sorting.name === name;
          return (
            <div
              key={name}
              role="columnheader"
              aria-sort={here ? (sorting.down ? "descending" : "ascending") : "none"}
              className={mergeClasses(styles.cell, end && styles.end, at === 0 && styles.title)}
            >
              <button
                type="button"
                className={styles.sort}
                title={words.sortBy(label)}
                onClick={() => onSort({ name, down: here && !sorting.down })}
              >
                <span className={styles.inside}>{label}</span>
                {here ? (
                  <svg
                    width="10"
                    height="10"
                    viewBox="0 0 10 10"
                    fill="none"
                    stroke="currentColor"
                    aria-hidden
                  >
                    <path d={sorting.down ? "M5 1v8M2 6l3 3 3-3" : "M5 9V1M2 4l3-3 3 3"} />
                  </svg>
                ) : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
