import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { useLanguage } from "../../data/language.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { type Lane, type Measure, type Status, statusOf } from "./lanes.ts";
import { MeasureCard } from "./MeasureCard.tsx";

/** A row of the board: one field or lead, its measures by status. */
export function BoardLane(props: {
  lane: Lane;
  name: ReactNode;
  columns: string;
  showLead: boolean;
  onMove: (measure: Measure | number, to: Status) => void;
}) {
  const { lane, name, columns, showLead, onMove } = props;
  const styles = useStyles();
  return (
    <section className={styles.lane}>
      <h3 className={styles.name}>
        {name} <span className={styles.count}>{lane.count}</span>
      </h3>
      <div className={styles.cells} style={{ gridTemplateColumns: columns }}>
        {lane.cells.map(({ status, measures }) => (
          <Cell key={status} status={status} onDrop={(id) => onMove(id, status)}>
            {measures.map((measure) => (
              <MeasureCard
                key={measure.key ?? measure.id}
                measure={measure}
                showLead={showLead}
                onMove={(to) => onMove(measure, to)}
                onStep={(steps) => {
                  const at = lane.cells.findIndex((cell) => cell.status === statusOf(measure));
                  const to = lane.cells[at + steps]?.status;
                  if (to) onMove(measure, to);
                }}
              />
            ))}
          </Cell>
        ))}
      </div>
    </section>
  );
}

function Cell(props: { status: Status; onDrop: (measure: number) => void; children: ReactNode }) {
  const { status, onDrop, children } = props;
  const styles = useStyles();
  const language = useLanguage();
  const [over, setOver] = useState(false);
  const carries = (event: DragEvent) => event.dataTransfer.types.includes("text/x-measure");
  return (
    <ul
      className={mergeClasses(styles.cell, over && styles.over)}
      aria-label={choiceWord("measureStatus", status, language)}
      data-status={status}
      onDragOver={(event) => {
        if (!carries(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const id = Number(event.dataTransfer.getData("text/x-measure"));
        if (!Number.isInteger(id) || id === 0) return;
        event.preventDefault();
        onDrop(id);
      }}
    >
      {children}
    </ul>
  );
}

const useStyles = makeStyles({
  lane: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0 12px" },
  name: {
    position: "sticky",
    left: 0,
    width: "fit-content",
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cells: { display: "grid", gap: "12px" },
  cell: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minHeight: "24px",
    margin: 0,
    padding: "2px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    outline: "2px solid transparent",
  },
  over: {
    outlineColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
});
