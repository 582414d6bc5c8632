import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Pills } from "../../../components/frame/Pills.tsx";
import { Menu } from "../../../components/overlays/Menu.tsx";
import { useAnalysis } from "../../../data/analysis.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../../data/store.ts";
import { useToday } from "../../../data/today.ts";
import { dataQuality } from "../../../domain/analysis/findings/dataQuality.ts";
import type { AgendaItem, Meeting } from "../../../domain/meeting/agenda.ts";
import {
  askToClear,
  type ToConfirm,
  toConfirm,
  type UnitToConfirm,
} from "../../../domain/meeting/toConfirm.ts";
import { titleOf } from "../../../i18n/records/display.ts";
import { confirmingWords } from "../../../i18n/shell/confirming.ts";
import { ConfirmHints } from "./ConfirmHints.tsx";
import { ConfirmTable } from "./ConfirmTable.tsx";
import { useConfirming } from "./useConfirming.ts";

/** The point at which each unit looks through its entries and confirms them, one by one or all at once. */
export function ConfirmPoint(props: {
  item: AgendaItem;
  meeting: Meeting;
  readOnly?: boolean;
  compact?: boolean;
}) {
  const { item, meeting, readOnly = false, compact = false } = props;
  const styles = useStyles();
  const words = useWords(confirmingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const standing = useStorePart((state) => state.standing);
  const { confirm, takeBack, nameOf, asBefore } = useConfirming(item);
  const toBox = useRef(false);
  const part = useRef<HTMLElement>(null);
  const { confirmations } = useAnalysis(dataQuality);
  const units = toConfirm(records, confirmations, meeting.units, today);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown =
    units.find((one) => keyOf(one) === chosen) ?? units.find(({ open }) => open > 0) ?? units[0];
  const key = shown ? keyOf(shown) : null;
  useEffect(() => {
    // Who changes the unit by a key goes on with the keys.
    if (key === null || !toBox.current) return;
    toBox.current = false;
    part.current?.querySelector<HTMLElement>("tbody input:enabled")?.focus();
  }, [key]);
  if (!shown) return <p className={styles.sentence}>{words.nothing}</p>;
  const name = nameOf(shown);
  const inRoom = units.filter(({ unit }) => unit !== null && meeting.units.includes(unit));
  const pills = compact ? [] : inRoom.length > 0 ? inRoom : units.slice(0, 6);
  const others = units.filter((one) => !pills.includes(one));
  const following = units.slice(units.indexOf(shown) + 1).concat(units);
  const next = following.find((one) => one !== shown && one.open > 0);
  const mayWrite = standing?.mayWrite ?? true;

  const open = ({ entries }: UnitToConfirm) => entries.filter(({ done }) => !done);
  const waiting = units.filter((one) => one.open > 0);
  // Whoever ticks the last one stays with this unit.
  const confirmOf = (entries: readonly ToConfirm[]) => {
    confirm([{ of: shown, entries }]);
    setChosen(keyOf(shown));
  };
  const goTo = (unit: UnitToConfirm | undefined) => {
    if (!unit) return;
    setChosen(keyOf(unit));
    toBox.current = true;
  };
  return (
    <section className={styles.part} aria-label={name} ref={part}>
      <div className={styles.units}>
        {pills.length > 0 ? (
          <Pills
            label={words.units}
            options={pills.map((one) => ({
              value: keyOf(one),
              label: nameOf(one),
              count: one.open,
            }))}
            value={keyOf(shown)}
            onChange={(value) => setChosen(value)}
          />
        ) : null}
        {others.length > 0 ? (
          <Menu
            trigger={compact ? words.allUnits(others.length) : words.others(others.length)}
            look="pill"
            items={others.map((one) => ({
              key: keyOf(one),
              label: words.unitOpen(nameOf(one), one.open),
              checked: one === shown,
              onSelect: () => setChosen(keyOf(one)),
            }))}
          />
        ) : null}
      </div>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.sentence} role="status">
        {words.openOf(shown.open, shown.entries.length)}
      </p>
      <ConfirmTable
        item={item.id}
        entries={shown.entries}
        readOnly={readOnly || !mayWrite}
        compact={compact}
        mayTakeBack={(one) => asBefore(one) !== undefined}
        onConfirm={(one, confirmed) => {
          const was = asBefore(one);
          if (confirmed) confirmOf([one]);
          else if (was) takeBack([{ of: shown, entries: [was] }]);
        }}
        onUnclear={(one) =>
          askToClear(
            store,
            store.getState().records,
            item,
            shown.unit,
            one,
            words.unclearTask(titleOf(records, one.list, one.entry, language)),
          )
        }
        onUnit={(step) => goTo(units[units.indexOf(shown) + step])}
      />
      {readOnly ? null : (
        <div className={styles.actions}>
          {shown.open > 0 && mayWrite ? (
            <Button
              appearance={compact ? "secondary" : "primary"}
              onClick={() => confirmOf(open(shown))}
            >
              {words.all(shown.open)}
            </Button>
          ) : null}
          {next ? <Button onClick={() => setChosen(keyOf(next))}>{words.nextUnit}</Button> : null}
          {waiting.length > 1 && mayWrite ? (
            <Button
              appearance="subtle"
              onClick={() => confirm(waiting.map((of) => ({ of, entries: open(of) })))}
            >
              {words.every(waiting.reduce((sum, one) => sum + one.open, 0))}
            </Button>
          ) : null}
        </div>
      )}
      {readOnly || compact || !mayWrite ? null : <ConfirmHints />}
    </section>
  );
}

function keyOf({ unit }: UnitToConfirm): string {
  return String(unit ?? "none");
}

const useStyles = makeStyles({
  part: { marginBottom: "16px", minWidth: 0 },
  units: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "16px" },
  name: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "12px 0" },
});
