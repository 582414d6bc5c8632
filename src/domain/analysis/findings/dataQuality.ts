import { type Day, dayNumber, daysBetween } from "../../day.ts";
import type { EntryMeta, Records } from "../../records.ts";
import type { Field } from "../../schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../schema/index.ts";
import { eachOf, filtered, flatMapped } from "../../steps/inSteps.ts";
import { ordered } from "../../steps/ordered.ts";
import { type Steps, stepwise } from "../../steps/steps.ts";
import { entrySpan, sharedDays } from "../kernel/dayNumbers.ts";
import type { Funding, Structure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { tidy } from "../kernel/rounding.ts";
import type { View } from "../kernel/view.ts";
import { withDaysInSteps, withoutDay } from "../kernel/withDays.ts";
import { type MoneyQuality, moneyQuality } from "../money/moneyQuality.ts";
import { isOffer } from "../overlaps/offerGroups.ts";
import { trancheSpan } from "../timelines/tranches.ts";

export interface EntryQuality {
  readonly list: ListName;
  readonly entry: EntryMeta;
}

export interface ListQuality {
  readonly list: ListName;
  readonly entries: number;
  /** Required fields times entries, and how many of them are filled. */
  readonly required: number;
  readonly filled: number;
  /** null where the list has no entries, or nothing is required. */
  readonly share: number | null;
  readonly missing: readonly (EntryQuality & { readonly fields: readonly string[] })[];
}

export interface DataQualityResult extends MoneyQuality {
  readonly lists: readonly ListQuality[];
  /** Over all lists; null where there are no entries. */
  readonly share: number | null;
  /** Temporary or of unknown term, without an end. */
  readonly unknownEnds: readonly Structure[];
  readonly unknownFte: readonly Structure[];
  /** Project-funded without a tranche. */
  readonly withoutTranche: readonly Structure[];
  readonly outsideStructure: readonly Funding[];
  /** Services, facilities and projects that state no target group and so stand in no group of A5. */
  readonly withoutTargetGroups: readonly Structure[];
  /** Entries that carry a confirmation: days since, null = never, oldest first. */
  readonly confirmations: readonly (EntryQuality & {
    readonly days: number | null;
    readonly stale: boolean;
  })[];
  /** Start after end: no analysis counts them, and here they stand in the shares of required fields only. */
  readonly withoutDay: readonly EntryQuality[];
  /** Look-ups that point to a deleted record. */
  readonly dangling: readonly (EntryQuality & {
    readonly field: string;
    readonly to: ListName;
    readonly id: number;
  })[];
  /** Words somebody added in SharePoint, as they stand there: counted as unknown. */
  readonly foreignWords: readonly (EntryQuality & {
    readonly field: string;
    readonly word: string;
  })[];
}

/** Entries looked at between two pauses where a look costs next to nothing. */
const many = 1_000;

type Held = EntryMeta & Readonly<Record<string, unknown>>;

/**
 * A24 Datenqualität: how many of the required fields are filled, unknown ends and sizes, tranches
 * outside their structure's days, age of the confirmations on the Stichtag (stale: never, or more
 * days ago than the office's limit; never what is done, dropped, cancelled or rejected), look-ups to
 * deleted records, words unknown to the app, entries without a day, contradictions of money.
 */
export const dataQuality = stepwise(function* (
  recorded: Records,
  view: View,
): Steps<DataQualityResult> {
  const lists: ListQuality[] = [];
  for (const list of listNames) lists.push(yield* listQuality(recorded, list));
  const required = lists.reduce((sum, list) => sum + list.required, 0);
  const filled = lists.reduce((sum, list) => sum + list.filled, 0);
  const records = yield* withDaysInSteps(recorded);
  const tranches = groupedBy(records.fundings, "structure");
  yield;
  const structures = yield* filtered(
    records.structures.all,
    ({ state }) => state !== "cancelled",
    many,
  );
  const lacking = (lacks: (structure: Structure) => boolean) => filtered(structures, lacks, many);
  return {
    lists,
    share: required === 0 ? null : tidy(filled / required),
    unknownEnds: yield* lacking(({ term, endsOn }) => endsOn === null && term !== "permanent"),
    unknownFte: yield* lacking(({ fte }) => fte === null),
    withoutTranche: yield* lacking(
      ({ id, funding }) => funding === "project" && (tranches.get(id) ?? []).length === 0,
    ),
    outsideStructure: yield* filtered(records.fundings.all, (funding) =>
      liesOutside(records, view, funding),
    ),
    withoutTargetGroups: yield* lacking(
      ({ kind, targetGroups }) => isOffer(kind) && targetGroups.length === 0,
    ),
    withoutDay: withoutDay(recorded),
    confirmations: yield* confirmations(records, view),
    ...(yield* oddities(records, recorded)),
    ...(yield* moneyQuality(records, view)),
  };
});

function entriesOf(records: Records, list: ListName): readonly Held[] {
  // Looked at by the fields of the list's own definition only.
  return records[list].all as readonly unknown[] as readonly Held[];
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function* listQuality(records: Records, list: ListName): Steps<ListQuality> {
  const fields = Object.entries(definitionOf(list).fields)
    .filter(([, field]) => field.required && field.kind !== "flag")
    .map(([name]) => name);
  const entries = entriesOf(records, list);
  const missing = yield* flatMapped(entries, (entry) => {
    const empty = fields.filter((name) => isEmpty(entry[name]));
    return empty.length > 0 ? [{ list, entry, fields: empty }] : [];
  });
  const required = fields.length * entries.length;
  const filled = required - missing.reduce((sum, { fields: empty }) => sum + empty.length, 0);
  return {
    list,
    entries: entries.length,
    required,
    filled,
    share: required === 0 ? null : tidy(filled / required),
    missing,
  };
}

/** A day of the tranche lies outside the days of its structure. */
function liesOutside(records: Records, view: View, funding: Funding): boolean {
  const structure = records.structures.byId.get(funding.structure ?? Number.NaN);
  if (structure === undefined) return false;
  const span =
    funding.endsOn === null ? trancheSpan(funding, dayNumber(view.asOf)) : entrySpan(funding);
  return span.from <= span.to && sharedDays(span, entrySpan(structure)) < span.to - span.from + 1;
}

function* confirmations(records: Records, view: View): Steps<DataQualityResult["confirmations"]> {
  const found: DataQualityResult["confirmations"][number][] = [];
  for (const list of listNames) {
    if (!("confirmedOn" in definitionOf(list).fields)) continue;
    yield* eachOf(entriesOf(records, list), (entry) => {
      const confirmedOn = entry.confirmedOn as Day | null;
      const days = confirmedOn === null ? null : daysBetween(confirmedOn, view.asOf);
      const isOld = days === null || days > view.settings.staleAfterDays;
      const stale = isOld && !isSettled(list, entry);
      found.push({ list, entry, days, stale });
    });
  }
  const age = (days: number | null) => days ?? Number.MAX_SAFE_INTEGER;
  return yield* ordered(found, (a, b) => age(b.days) - age(a.days));
}

/** Fields whose word says that nothing of an entry has to be confirmed any more. */
const settled: { readonly [L in ListName]?: readonly [field: string, ...words: string[]] } = {
  structures: ["state", "cancelled"],
  fundings: ["approval", "rejected"],
  measures: ["status", "done", "dropped"],
};

function isSettled(list: ListName, entry: Held): boolean {
  const [field, ...words] = settled[list] ?? [];
  return field !== undefined && words.some((word) => word === entry[field]);
}

function* oddities(
  records: Records,
  recorded: Records,
): Steps<Pick<DataQualityResult, "dangling" | "foreignWords">> {
  const dangling: DataQualityResult["dangling"][number][] = [];
  const foreignWords: DataQualityResult["foreignWords"][number][] = [];
  for (const list of listNames) {
    const fields = Object.entries(definitionOf(list).fields).filter(([, field]) =>
      ["lookup", "lookups", "choice", "choices"].includes(field.kind),
    );
    const look = (entry: Held) => {
      for (const [name, field] of fields) {
        const value = entry[name];
        if (isEmpty(value)) continue;
        const values: readonly unknown[] = Array.isArray(value) ? value : [value];
        const to = targetOf(field);
        for (const held of values) {
          if (to !== null && typeof held === "number" && !recorded[to].byId.has(held))
            dangling.push({ list, entry, field: name, to, id: held });
          if (isForeign(field, held))
            foreignWords.push({ list, entry, field: name, word: held.slice(1) });
        }
      }
    };
    yield* eachOf(entriesOf(records, list), look);
  }
  return { dangling, foreignWords };
}

function targetOf(field: Field): ListName | null {
  if (field.kind !== "lookup" && field.kind !== "lookups") return null;
  return listNames.find((name) => name === field.to) ?? null;
}

function isForeign(field: Field, held: unknown): held is string {
  const worded = field.kind === "choice" || field.kind === "choices";
  return worded && typeof held === "string" && held.startsWith("?");
}
