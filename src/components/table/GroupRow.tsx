import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { formatEuro, formatNumber } from "../../i18n/format.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { ActionFieldDot } from "../frame/ActionFieldMark.tsx";
import { Chevron } from "../overlays/Chevron.tsx";
import type { Column } from "./columns.ts";
import { useGridStyles } from "./gridStyles.ts";
import type { Row } from "./grouping.ts";

/** Heading of a group: name, count, and its sums under their columns; folds and unfolds. */
export function GroupRow(props: {
  list: ListName;
  row: Extract<Row, { type: "group" }>;
  index: number;
  at: number | null;
  columns: readonly Column[];
  groupBy: string | null;
  style: CSSProperties;
  className: string;
  onToggle: () => void;
}) {
  const { list, row, index, at, columns, groupBy, onToggle } = props;
  const styles = useGridStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const label = row.label || words.other;
  const field = groupBy === null ? undefined : definitionOf(list).fields[groupBy];
  const isField =
    row.key !== "" &&
    (field?.kind === "lookup" || field?.kind === "lookups") &&
    field.to === "actionFields";
  const sumOf = ({ name, field: { kind } }: Column) => {
    const sum = row.sums[name];
    if (sum === undefined) return null;
    return kind === "euro" ? formatEuro(sum, language) : formatNumber(sum, language);
  };
  return (
    <div role="row" aria-rowindex={index + 2} className={props.className} style={props.style}>
      {[null, ...columns].map((column, place) => (
        <div
          key={column?.name ?? "check"}
          role="gridcell"
          aria-colindex={place + 1}
          tabIndex={place === at ? 0 : -1}
          data-at={`${index}:${place}`}
          {...(place === 1 ? { "aria-expanded": !row.closed } : {})}
          className={mergeClasses(
            styles.cell,
            place === 0 && styles.check,
            place === 1 && styles.title,
            column?.end && styles.end,
          )}
          onClick={place === 1 ? onToggle : undefined}
          onKeyDown={undefined}
          style={place === 1 ? { gap: 8, cursor: "pointer" } : {}}
        >
          {place === 1 ? (
            <>
              <Chevron direction={row.closed ? "right" : "down"} />
              {isField ? <ActionFieldDot id={Number(row.key)} /> : null}
              <span>{label}</span>
              <span className={styles.count}>{row.count}</span>
            </>
          ) : column ? (
            sumOf(column)
          ) : null}
        </div>
      ))}
    </div>
  );
}
