import { useContext, useRef } from "react";
import { FrameContext } from "../../../components/frame/frame.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useStore, useStorePart } from "../../../data/store.ts";
import { useToday } from "../../../data/today.ts";
import { confirmation } from "../../../domain/confirmation.ts";
import type { AgendaItem } from "../../../domain/meeting/agenda.ts";
import {
  noteConfirmed,
  type ToConfirm,
  type UnitToConfirm,
} from "../../../domain/meeting/toConfirm.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { commonWords } from "../../../i18n/shell/common.ts";
import { confirmingWords } from "../../../i18n/shell/confirming.ts";

/** Entries of one unit that are confirmed, or taken back, together. */
export interface Batch {
  readonly of: UnitToConfirm;
  readonly entries: readonly ToConfirm[];
}

/** Confirming entries at a point, and the way back: as the entries were, and as the point says it. */
export function useConfirming(item: AgendaItem) {
  const words = useWords(confirmingWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const store = useStore();
  const today = useToday();
  const standing = useStorePart((state) => state.standing);
  const { notify } = useContext(FrameContext);
  const before = useRef(new Map<string, ToConfirm>());

  const nameOf = ({ unit }: UnitToConfirm) =>
    unit === null
      ? words.without
      : titleOfId(store.getState().records, "organisations", unit, language);
  const note = ({ of }: Batch, text: string) =>
    noteConfirmed(store, store.getState().records, item, of.unit, text, today);

  const takeBack = (batches: readonly Batch[]) => {
    for (const batch of batches) {
      for (const one of batch.entries) {
        const { confirmedOn, confirmedBy } = one.entry as unknown as {
          readonly confirmedOn: ToConfirm["confirmedOn"];
          readonly confirmedBy?: number | null;
        };
        const by = confirmedBy === undefined ? {} : { confirmedBy };
        store.update(one.list, store.presentId(one.entry.id), { confirmedOn, ...by });
        before.current.delete(keyOfEntry(one));
      }
      const taken = new Set(batch.entries.map(keyOfEntry));
      const stays = batch.of.entries.some((one) => one.done && !taken.has(keyOfEntry(one)));
      note(batch, (stays ? words.partSaid : words.takenBackSaid)(nameOf(batch.of)));
    }
  };
  const confirm = (batches: readonly Batch[]) => {
    for (const batch of batches) {
      for (const one of batch.entries) {
        const changes = confirmation(one.list, today, standing);
        if (!changes) continue;
        before.current.set(keyOfEntry(one), one);
        store.update(one.list, one.entry.id, changes);
      }
      const whole = batch.of.open === batch.entries.length;
      note(batch, (whole ? words.wholeSaid : words.partSaid)(nameOf(batch.of)));
    }
    const count = batches.reduce((sum, { entries }) => sum + entries.length, 0);
    const [only] = batches;
    notify({
      sentence:
        only && batches.length === 1
          ? words.allSaid(count, nameOf(only.of))
          : words.everySaid(count, batches.length),
      action: { label: common.undo, run: () => takeBack(batches) },
    });
  };
  return {
    confirm,
    takeBack,
    nameOf,
    /** An entry as it was before it was confirmed here; undefined where it was not. */
    asBefore: (one: ToConfirm) => before.current.get(keyOfEntry(one)),
  };
}

function keyOfEntry({ list, entry }: ToConfirm): string {
  return `${list}:${entry.key ?? entry.id}`;
}
