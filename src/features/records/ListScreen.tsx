import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { useLocation, useParams } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import type { Narrowing } from "../../components/frame/FilteredOut.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { RecordTable } from "../../components/table/RecordTable.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useDevice } from "../../data/useDevice.ts";
import type { Entry, Table } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { BulkBar } from "./BulkBar.tsx";
import { inPeriod } from "./inPeriod.ts";
import { MinePill } from "./MinePill.tsx";
import { isMine, mayBeMine } from "./mine.ts";
import { tableSetups } from "./tableSetups.ts";

/** The table of a list. */
export function ListScreen() {
  const params = useParams<{ list: string }>();
  const words = useWords(shellWords);
  const list = listNames.find((name) => name === params.list);
  if (!list) {
    return (
      <Screen>
        <EmptyState sentence={words.notFound} />
      </Screen>
    );
  }
  return <ListOf key={list} list={list} />;
}

function ListOf({ list }: { list: ListName }) {
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const [, navigate] = useLocation();
  const { period, setPeriod, unit } = useChosen();
  const me = useStorePart((state) => state.standing?.me.id ?? null);
  const [wanted, setMine] = useDevice<boolean>(`mine.${list}`, (kept) => kept === true);
  // The tick is seen at once; the rows follow, as there may be many.
  const mine = useDeferredValue(wanted) && mayBeMine(list);
  const mayWrite = useStorePart((state) => state.standing?.mayWrite !== false);
  const missing = useStorePart((state) => state.standing?.missingLists.includes(list) ?? false);
  // A list known only by name holds entries of that list.
  const all = (records[list] as Table<ListName>).all as readonly Entry[];
  const isTimed = timed.includes(list);
  const entries = useMemo(() => {
    const present = isTimed ? inPeriod(all, period) : all;
    return mine ? present.filter((entry) => isMine(records, list, entry, me, unit)) : present;
  }, [all, period, isTimed, mine, records, list, me, unit]);
  const { title, one } = listWords[language][list];
  const narrowedBy: readonly Narrowing[] = [
    ...(mine
      ? [
          {
            name: unit === null ? words.mineWithoutUnit : words.onlyMine,
            undo: words.notOnlyMine,
            onUndo: () => setMine(false),
          },
        ]
      : []),
    ...(isTimed && period
      ? [
          {
            name: words.inPeriod(period.title ?? ""),
            undo: words.allPeriods,
            onUndo: () => setPeriod(null),
          },
        ]
      : []),
  ];
  return (
    <Screen title={title} full>
      {missing ? (
        <div style={{ padding: "0 24px" }}>
          <EmptyState sentence={words.listMissing(title)} />
        </div>
      ) : (
        <RecordTable
          list={list}
          entries={entries}
          total={all.length}
          narrowedBy={narrowedBy}
          {...(isTimed && period?.title ? { scope: words.inPeriod(period.title) } : {})}
          {...tableSetups[list]}
          end={
            <>
              {mayBeMine(list) ? <MinePill mine={wanted} onChange={setMine} /> : null}
              {mayWrite ? (
                <Button
                  appearance="primary"
                  icon={<Add20Regular />}
                  onClick={() => navigate(`/list/${list}/new`)}
                >
                  {one}
                </Button>
              ) : null}
            </>
          }
          bulk={(ids, clear, columns) => (
            <BulkBar list={list} ids={ids} columns={columns} onClear={clear} />
          )}
        />
      )}
    </Screen>
  );
}

/** Lists whose entries exist for a time. */
const timed: readonly ListName[] = [
  "structures",
  "fundings",
  "needs",
  "measures",
  "responsibilities",
];
