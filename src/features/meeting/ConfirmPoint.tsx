import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { FrameContext } from "../../components/frame.ts";
import { Menu } from "../../components/Menu.tsx";
import { Pills } from "../../components/Pills.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import { dataQuality } from "../../domain/analysis/dataQuality.ts";
import { confirmation } from "../../domain/confirmation.ts";
import type { AgendaItem, Meeting } from "../../domain/meeting/agenda.ts";
import {
  noteConfirmed,
  type ToConfirm,
  toConfirm,
  type UnitToConfirm,
} from "../../domain/meeting/toConfirm.ts";
import { commonWords } from "../../i18n/common.ts";
import { confirmingWords } from "../../i18n/confirming.ts";
import { titleOfId } from "../../i18n/display.ts";
import { ConfirmTable } from "./ConfirmTable.tsx";

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
  const common = useWords(commonWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const today = useToday();
  const standing = useStorePart((state) => state.standing);
  const { notify } = useContext(FrameContext);
  const { confirmations } = useAnalysis(dataQuality);
  const units = toConfirm(records, confirmations, meeting.units, today);
  const [chosen, choose] = useState<string | null>(null);
  const shown =
    units.find((one) => keyOf(one) === chosen) ?? units.find(({ open }) => open > 0) ?? units[0];
  if (!shown) return <p className={styles.sentence}>{words.nothing}</p>;
  const nameOf = ({ unit }: UnitToConfirm) =>
    unit === null ? words.without : titleOfId(records, "organisations", unit, language);
  const name = nameOf(shown);
  const inRoom = units.filter(({ unit }) => unit !== null && meeting.units.includes(unit));
  const pills = compact ? [] : inRoom.length > 0 ? inRoom : units.slice(0, 6);
  const others = units.filter((one) => !pills.includes(one));
  const following = units.slice(units.indexOf(shown) + 1).concat(units);
  const next = following.find((one) => one !== shown && one.open > 0);
  const mayWrite = standing?.mayWrite ?? true;

  const confirm = (entries: readonly ToConfirm[]) => {
    for (const { list, entry } of entries) {
      const changes = confirmation(list, today, standing);
      if (changes) store.update(list, entry.id, changes);
    }
    const text = (shown.open === entries.length ? words.wholeSaid : words.partSaid)(name);
    noteConfirmed(store, store.getState().records, item, shown.unit, text, today);
    // Whoever ticks the last one stays with this unit.
    choose(keyOf(shown));
  };
  const takeBack = (entries: readonly ToConfirm[]) => {
    for (const { list, entry } of entries) {
      const { confirmedOn, confirmedBy } = entry as unknown as {
        readonly confirmedOn: ToConfirm["confirmedOn"];
        readonly confirmedBy?: number | null;
      };
      const by = confirmedBy === undefined ? {} : { confirmedBy };
      store.update(list, store.presentId(entry.id), { confirmedOn, ...by });
    }
  };
  const confirmAll = () => {
    const open = shown.entries.filter(({ done }) => !done);
    confirm(open);
    notify({
      sentence: words.allSaid(open.length, name),
      action: { label: common.undo, run: () => takeBack(open) },
    });
  };
  const confirmOne = (one: ToConfirm) => {
    confirm([one]);
    notify({
      sentence: words.allSaid(1, name),
      action: { label: common.undo, run: () => takeBack([one]) },
    });
  };
  return (
    <section className={styles.part} aria-label={name}>
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
            onChange={(value) => choose(value)}
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
              onSelect: () => choose(keyOf(one)),
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
        onConfirm={confirmOne}
      />
      {readOnly ? null : (
        <div className={styles.actions}>
          {shown.open > 0 && mayWrite ? (
            <Button appearance={compact ? "secondary" : "primary"} onClick={confirmAll}>
              {words.all(shown.open)}
            </Button>
          ) : null}
          {next ? <Button onClick={() => choose(keyOf(next))}>{words.nextUnit}</Button> : null}
        </div>
      )}
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
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});
