import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useAnalysisOf } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Entry } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { formatNumber } from "../../i18n/format.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { FilteredOut, type Narrowing } from "../frame/FilteredOut.tsx";
import { useNarrow } from "../frame/useMedia.ts";
import { ColumnsMenu } from "./ColumnsMenu.tsx";
import { columnsOf } from "./columns.ts";
import { filtered, filterLabel, filterOptions } from "./filtering.ts";
import { Grid } from "./Grid.tsx";
import { GroupMenu } from "./GroupMenu.tsx";
import { grouped, rowsOf } from "./grouping.ts";
import { NarrowList } from "./NarrowList.tsx";
import { rowTexts, withWords } from "./rowTexts.ts";
import { useSetup } from "./setup.ts";
import { sortedOfList } from "./sorting.ts";
import { TableToolbar } from "./TableToolbar.tsx";
import type { ValueKey } from "./values.ts";

/**
 * Entries of a list as a table: find, filter, sort, group, choose columns, edit in place; only the rows in
 * sight are drawn. What a person sets up is kept on the device under `name`. Fills the height it is given.
 */
export function RecordTable(props: {
  list: ListName;
  entries: readonly Entry[];
  /** Names this table's set-up on the device; the list's name where it is left out. */
  name?: string;
  /** Columns shown at first, else the definition's. */
  columns?: readonly string[];
  /** Field grouped by at first. */
  groupBy?: string | null;
  readOnly?: boolean;
  /** How many there are before anything was filtered. */
  total?: number;
  /** Choices outside the table that leave entries out. */
  narrowedBy?: readonly Narrowing[];
  /** Said after the count, such as "im Zeitraum 2016". */
  scope?: string;
  /** At the right of the filters. */
  end?: ReactNode;
  /** What can be done with the entries selected; docked below. */
  bulk?: (ids: readonly number[], clear: () => void, columns: readonly string[]) => ReactNode;
}) {
  const { list, entries, columns: wanted, groupBy = null, readOnly = false, bulk } = props;
  const styles = useStyles();
  const records = useRecords();
  const view = useView();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const narrow = useNarrow();
  const standing = useStorePart((state) => state.standing);
  const [setup, setSetup] = useSetup(props.name ?? list, {
    columns: wanted ?? definitionOf(list).columns,
    sorting: { name: (wanted ?? definitionOf(list).columns)[0] ?? "title", down: false },
    groupBy,
    filters: {},
  });
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed);
  const [folded, setFolded] = useState<ReadonlySet<ValueKey>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());

  // A choice is seen at once where it was made; the rows follow, as there may be many.
  const sorting = useDeferredValue(setup.sorting);
  const groupedBy = useDeferredValue(setup.groupBy);
  const filters = useDeferredValue(setup.filters);
  const closed = useDeferredValue(folded);

  const columns = useMemo(
    () => columnsOf(list, setup.columns, language),
    [list, setup.columns, language],
  );
  const { result: texts } = useAnalysisOf(
    rowTexts,
    text.trim() === "" ? null : ([list, setup.columns, language] as const),
  );
  const passing = useMemo(
    () => filtered(list, entries, filters, view),
    [list, entries, filters, view],
  );
  const found = useMemo(
    () => (texts ? withWords(passing, texts, text) : passing),
    [passing, texts, text],
  );
  const ordered = useMemo(() => {
    const field = definitionOf(list).fields[sorting.name];
    return sortedOfList(records, list, found, field, sorting, language);
  }, [records, list, found, sorting, language]);
  const groups = useMemo(
    () => grouped(records, list, ordered, groupedBy, columns, language),
    [records, list, ordered, groupedBy, columns, language],
  );
  const rows = useMemo(() => rowsOf(groups, closed), [groups, closed]);
  const chosen =
    selected.size === 0 ? [] : found.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const locked =
    readOnly || standing?.mayWrite === false || standing?.missingLists.includes(list)
      ? null
      : (standing?.missingFields[list] ?? none);
  const title = listWords[language][list].title;
  const total = props.total ?? entries.length;
  const active = Object.values(setup.filters).filter((keys) => keys.length > 0).length;
  const narrowings: readonly Narrowing[] = [
    ...(active > 0 || typed !== ""
      ? [
          {
            name: words.filtersOn(active, typed.trim()),
            undo: words.resetFilters,
            onUndo: () => {
              setSetup({ filters: {} });
              setTyped("");
            },
          },
        ]
      : []),
    ...(props.narrowedBy ?? []),
  ];
  return (
    <div className={styles.table}>
      <div className={styles.head}>
        <TableToolbar
          list={list}
          setup={setup}
          onSetup={setSetup}
          optionsOf={(name) => filterOptions(records, list, entries, name, view, language)}
          labelOf={(name, key) => filterLabel(records, list, name, key, view, language)}
          text={typed}
          onText={setTyped}
          end={props.end}
        />
        <div className={styles.count}>
          <span>
            <strong>{formatNumber(found.length, language)}</strong>{" "}
            {words.ofAll(formatNumber(total, language), title)} {props.scope}
          </span>
          <span className={styles.arrangement}>
            {narrow ? null : (
              <GroupMenu
                list={list}
                groupBy={setup.groupBy}
                onChange={(field) => setSetup({ groupBy: field })}
              />
            )}
            <ColumnsMenu
              list={list}
              columns={setup.columns}
              onChange={(columns) => setSetup({ columns })}
            />
          </span>
        </div>
      </div>
      {found.length === 0 ? (
        <div className={styles.empty}>
          {total === 0 ? (
            <EmptyState sentence={listWords[language][list].empty} />
          ) : (
            <FilteredOut
              sentence={words.nothingFound(narrowings.map(({ name }) => name).join(", "))}
              by={narrowings}
            />
          )}
        </div>
      ) : narrow ? (
        <NarrowList list={list} label={title} entries={ordered} columns={columns} />
      ) : (
        <Grid
          list={list}
          label={title}
          rows={rows}
          columns={columns}
          sorting={setup.sorting}
          onSort={(sorting) => setSetup({ sorting })}
          onToggleGroup={(key) => {
            const next = new Set(folded);
            if (!next.delete(key)) next.add(key);
            setFolded(next);
          }}
          selected={selected}
          onSelect={setSelected}
          locked={locked}
          groupBy={groupedBy}
        />
      )}
      {bulk && chosen.length > 0 ? bulk(chosen, () => setSelected(new Set()), setup.columns) : null}
    </div>
  );
}

const none: readonly string[] = [];

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    height: "100%",
  },
  head: { padding: "12px 24px 0", flexShrink: 0, [narrow]: { padding: "12px 16px 0" } },
  count: {
    display: "flex",
    justifyContent: "space-between",
    gap: "16px",
    margin: 0,
    padding: "8px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  arrangement: { display: "flex", gap: "20px", whiteSpace: "nowrap" },
  empty: { padding: "0 24px", flexGrow: 1, [narrow]: { padding: "0 16px" } },
});
