import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useContext, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import { Explain } from "../../components/figures/Explain.tsx";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { FilteredOut } from "../../components/frame/FilteredOut.tsx";
import { FrameContext } from "../../components/frame/frame.ts";
import { measuredLater } from "../../components/frame/measuredLater.ts";
import { Pills } from "../../components/frame/Pills.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useDevice } from "../../data/useDevice.ts";
import { boardWords } from "../../i18n/meeting/board.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { commonWords } from "../../i18n/shell/common.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { BoardLane } from "./BoardLane.tsx";
import { type Lane, lanesBy, type Measure, putAside, type Status, statuses } from "./lanes.ts";

const laneKinds = ["actionField", "lead"] as const;
type LaneKind = (typeof laneKinds)[number];

/** The measures by status, in lanes; moving a card is an edit like any other and can be undone. */
export function BoardScreen() {
  const styles = useStyles();
  const words = useWords(boardWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const loading = useStorePart(({ phase }) => phase === "empty");
  const { notify } = useContext(FrameContext);
  const [, go] = useLocation();
  const [by, setBy] = useDevice<LaneKind>("boardLanes", (kept) =>
    kept === "lead" ? "lead" : "actionField",
  );
  const [hide, setHide] = useDevice<boolean>("boardHide", (kept) => kept !== false);
  const frame = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () => (hide ? statuses.filter((status) => !putAside.includes(status)) : statuses),
    [hide],
  );
  const lanes = useMemo(() => lanesBy(records, by, columns), [records, by, columns]);
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => estimate(lanes[index]),
    measureElement: measuredLater,
    getItemKey: (index) => lanes[index]?.id ?? "none",
    overscan: 2,
  });

  const move = (moved: Measure | number, to: Status) => {
    const now = store.getState().records.measures.byId;
    const measure = now.get(store.presentId(typeof moved === "number" ? moved : moved.id));
    if (!measure || measure.status === to) return;
    const before = measure.status;
    store.update("measures", measure.id, { status: to });
    notify({
      sentence: words.moved(measure.title ?? "", choiceWord("measureStatus", to, language)),
      action: {
        label: common.undo,
        run: () => store.update("measures", store.presentId(measure.id), { status: before }),
      },
    });
  };
  const all = records.measures.all.length;
  const running = records.measures.all.filter(({ status }) => status === "running");
  const tracks = `repeat(${columns.length}, minmax(172px, 1fr))`;
  const nameOf = ({ id }: Lane) =>
    id === null ? (
      by === "lead" ? (
        words.noLead
      ) : (
        words.noField
      )
    ) : by === "lead" ? (
      titleOfId(records, "structures", id, language)
    ) : (
      <ActionFieldMark id={id} />
    );
  return (
    <Screen
      title={words.title}
      full
      statement={
        <Explain
          title={words.explain}
          definition={words.definition}
          formula={words.formula(running.length, all)}
          records={() => running.map(({ id }) => ({ list: "measures", id }))}
          completeness={() =>
            words.statesKnown(records.measures.all.filter(({ status }) => status === null).length)
          }
        >
          {words.statement(running.length, all)}
        </Explain>
      }
      actions={
        <Button appearance="primary" onClick={() => go("/list/measures/new")}>
          {words.add}
        </Button>
      }
    >
      <div className={styles.bar}>
        <Pills
          label={words.lanes}
          options={laneKinds.map((value) => ({
            value,
            label: words.lanesBy(value === "lead" ? words.byLead : words.byActionField),
          }))}
          value={by}
          onChange={(value) => value && setBy(value)}
        />
        <Checkbox
          label={words.hideEnded}
          checked={hide}
          onChange={(_, { checked }) => setHide(checked === true)}
        />
        <span className={styles.hint}>{words.hint}</span>
      </div>
      <div ref={frame} className={styles.board}>
        {loading ? <SkeletonRows /> : null}
        {!loading && all === 0 ? <EmptyState sentence={words.empty} /> : null}
        {all > 0 &&
        lanes.every(({ cells }) => cells.every(({ measures }) => measures.length === 0)) ? (
          <FilteredOut
            sentence={words.allHidden}
            by={[{ name: words.hideEnded, undo: words.showEnded, onUndo: () => setHide(false) }]}
          />
        ) : null}
        <div style={{ minWidth: columns.length * 160 }}>
          <div className={styles.heads} style={{ gridTemplateColumns: tracks }}>
            {columns.map((status) => (
              <h2 key={status} className={styles.head}>
                {choiceWord("measureStatus", status, language)}{" "}
                <span className={styles.count}>
                  {lanes.reduce(
                    (sum, { cells }) =>
                      sum + (cells.find((cell) => cell.status === status)?.measures.length ?? 0),
                    0,
                  )}
                </span>
              </h2>
            ))}
          </div>
          <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
            {virtual.getVirtualItems().map(({ index, key, start }) => {
              const lane = lanes[index];
              return lane ? (
                <div
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={styles.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <BoardLane
                    lane={lane}
                    name={nameOf(lane)}
                    columns={tracks}
                    showLead={by !== "lead"}
                    onMove={move}
                  />
                </div>
              ) : null;
            })}
          </div>
        </div>
      </div>
    </Screen>
  );
}

/** Height of a lane before it is measured. */
function estimate(lane: Lane | undefined): number {
  const most = lane?.cells.reduce((max, { measures }) => Math.max(max, measures.length), 1) ?? 1;
  return 48 + most * 112;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 16px",
    padding: "0 24px 12px",
    "@media (max-width: 791px)": { padding: "0 16px 8px" },
  },
  hint: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 1400px)": { display: "none" },
  },
  board: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    padding: "0 24px 24px",
    "@media (max-width: 791px)": { padding: "0 16px 16px" },
    "@media print": { overflow: "visible", padding: "0" },
  },
  heads: {
    display: "grid",
    gap: "12px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    margin: 0,
    padding: "8px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});
