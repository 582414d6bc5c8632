import type { DataQualityResult } from "../analysis/findings/dataQuality.ts";
import type { Day } from "../day.ts";
import { type Entry, type EntryMeta, type Records, referenceTo } from "../records.ts";
import { type ListName, listNames } from "../schema/index.ts";
import type { AgendaItem } from "./agenda.ts";
import { keyOfConfirmed, keyOfUnclear, withKey } from "./madeOnce.ts";
import { shortTitle } from "./outcomes.ts";
import type { Writer } from "./writer.ts";

/** Name of the proposal, and of the points made of it, at which entries are confirmed. */
export const staleMatter = "stale";

/** An entry somebody has to say "still correct" to, with the two facts that matter for it. */
export interface ToConfirm {
  readonly list: ListName;
  readonly entry: EntryMeta;
  /** Its end; "permanent" where it has none on purpose, null where none is known. */
  readonly end: Day | "permanent" | null;
  readonly fte: number | null;
  /** Names of the fields of these two, where the list has them. */
  readonly fields: { readonly end: string; readonly fte: string | null };
  readonly confirmedOn: Day | null;
  /** Confirmed today: done. */
  readonly done: boolean;
}

/** What one unit has to confirm. */
export interface UnitToConfirm {
  /** The organisation; null for entries of none. */
  readonly unit: number | null;
  readonly entries: readonly ToConfirm[];
  /** How many are still to be confirmed. */
  readonly open: number;
}

/**
 * Entries nobody has confirmed for long, and those confirmed today, by the unit whose they are: the
 * units given first, then the others with the most open ones first, entries of none last.
 */
export function toConfirm(
  records: Records,
  confirmations: DataQualityResult["confirmations"],
  first: readonly number[],
  today: Day,
): readonly UnitToConfirm[] {
  const byUnit = new Map<number | null, ToConfirm[]>();
  for (const { list, entry: known, stale } of confirmations) {
    const entry = records[list].byId.get(known.id) as Entry | undefined;
    if (!entry) continue;
    const one = entryToConfirm(list, entry, today);
    // What was confirmed as the analysis saw it and is taken back keeps its place until it looks again.
    const takenBack = (known as { readonly confirmedOn?: Day | null }).confirmedOn === today;
    if (!stale && !one.done && !takenBack) continue;
    const unit = unitOfEntry(records, list, entry);
    const entries = byUnit.get(unit);
    if (entries) entries.push(one);
    else byUnit.set(unit, [one]);
  }
  const units = [...byUnit].map(([unit, entries]) => ({
    unit,
    // In a steady order: what is confirmed keeps its place.
    entries: entries.toSorted(byListAndId),
    open: entries.filter(({ done }) => !done).length,
  }));
  const place = ({ unit }: UnitToConfirm) => (unit === null ? 2 : first.includes(unit) ? 0 : 1);
  return units.sort(
    (a, b) => place(a) - place(b) || b.open - a.open || (a.unit ?? 0) - (b.unit ?? 0),
  );
}

/**
 * Notes at the point that a unit has confirmed entries; said once, however many do it at a time, and
 * with the words for all of them as soon as none is open.
 */
export function noteConfirmed(
  writer: Writer,
  records: Records,
  item: AgendaItem,
  unit: number | null,
  text: string,
  today: Day,
): void {
  const key = keyOfConfirmed(item, unit === null ? "" : referenceTo("organisations", unit));
  const noted = records.outcomes.all.find((outcome) => outcome.key === key);
  if (noted) {
    if (noted.text !== text) writer.update("outcomes", noted.id, { title: shortTitle(text), text });
    return;
  }
  writer.create(
    "outcomes",
    {
      title: shortTitle(text),
      agendaItem: item.id,
      kind: "result",
      text,
      responsible: unit,
      state: "done",
      doneOn: today,
    },
    key,
  );
}

/** Makes a task for the unit to clear up one of its entries; one, however often and by whomever it is asked for. */
export function askToClear(
  writer: Writer,
  records: Records,
  item: AgendaItem,
  unit: number | null,
  { list, entry }: ToConfirm,
  text: string,
): void {
  const key = keyOfUnclear(item, `${list} ${entry.key ?? entry.id}`);
  if (withKey(records, "outcomes", key)) return;
  writer.create(
    "outcomes",
    {
      title: shortTitle(text),
      agendaItem: item.id,
      kind: "task",
      text,
      responsible: unit,
      state: "open",
    },
    key,
  );
}

function entryToConfirm(list: ListName, entry: Entry, today: Day): ToConfirm {
  const held = entry as {
    readonly endsOn?: Day | null;
    readonly term?: string | null;
    readonly kind?: string | null;
    readonly fte?: number | null;
    readonly fteNeeded?: number | null;
    readonly confirmedOn?: Day | null;
  };
  const isPermanent =
    (list === "structures" && held.term === "permanent") ||
    (list === "fundings" && held.kind === "permanent");
  const fte = "fteNeeded" in held ? "fteNeeded" : "fte" in held ? "fte" : null;
  return {
    list,
    entry,
    end: held.endsOn ?? (isPermanent ? "permanent" : null),
    fte: held.fteNeeded ?? held.fte ?? null,
    fields: { end: "endsOn", fte },
    confirmedOn: held.confirmedOn ?? null,
    done: held.confirmedOn === today,
  };
}

function byListAndId(a: ToConfirm, b: ToConfirm): number {
  return listNames.indexOf(a.list) - listNames.indexOf(b.list) || a.entry.id - b.entry.id;
}

/** Whose an entry is: the provider of its structure, or of the one that leads. */
function unitOfEntry(records: Records, list: ListName, entry: Entry): number | null {
  const providerOf = (structure: number | null | undefined) =>
    structure == null ? null : (records.structures.byId.get(structure)?.provider ?? null);
  const leadOf = (measure: number | null) =>
    measure === null ? null : records.measures.byId.get(measure)?.lead;
  switch (list) {
    case "structures":
      return providerOf(entry.id);
    case "measures":
      return providerOf((entry as Entry<"measures">).lead);
    case "fundings": {
      const { structure, measure } = entry as Entry<"fundings">;
      return providerOf(structure ?? leadOf(measure));
    }
    case "responsibilities":
      return providerOf((entry as Entry<"responsibilities">).structure);
    default:
      return null;
  }
}
