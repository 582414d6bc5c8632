import type { Day } from "../day.ts";
import type { Entry, EntryMeta, Records } from "../records.ts";
import { nameOf } from "../records.ts";
import type { WordOf } from "../schema/choices.ts";
import type { Value } from "../schema/field.ts";
import type { FieldName, ListName } from "../schema/index.ts";
import { type ChangedField, readChanged, writeChanged } from "./changed.ts";
import type { OutcomeLine } from "./outcomeLine.ts";
import type { Writer } from "./writer.ts";

export type Outcome = Entry<"outcomes">;
export type OutcomeKind = WordOf<"outcomeKind">;

/** Kinds somebody has to see to; a result is said and done. */
const asking: readonly OutcomeKind[] = ["resolution", "recommendation", "task", "check"];

/** What a point led to, in the order it was said; unsent ones, whose ids are below 0, come last. */
export function outcomesOf(records: Records, item: number): readonly Outcome[] {
  return records.outcomes.all
    .filter(({ agendaItem }) => agendaItem === item)
    .sort((a, b) => Number(a.id < 0) - Number(b.id < 0) || Math.abs(a.id) - Math.abs(b.id));
}

/** Whether a point has led to something: an outcome, or a task found done at it. */
export function hasResult(records: Records, item: number): boolean {
  return records.outcomes.all.some(
    ({ agendaItem, doneAt }) => agendaItem === item || doneAt === item,
  );
}

/** Records what was said at a point; a result without a task is done at once. */
export function addOutcome(
  writer: Writer,
  item: number,
  kind: OutcomeKind,
  line: OutcomeLine,
  today: Day,
): number {
  const settled = !asking.includes(kind) || (kind === "resolution" && line.dueOn === null);
  return writer.create("outcomes", {
    title: shortTitle(line.text),
    agendaItem: item,
    kind,
    text: line.text,
    responsible: line.responsible,
    person: line.person,
    dueOn: line.dueOn,
    state: settled ? "done" : "open",
    doneOn: settled ? today : null,
  });
}

/** The first words, whole ones, at most 80 signs. */
export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= 80) return line;
  const cut = line.slice(0, 79);
  const space = cut.lastIndexOf(" ");
  return `${space > 40 ? cut.slice(0, space) : cut}…`;
}

/**
 * Changes a field because of a point, and notes at an outcome what was changed: at the point's last
 * resolution, or at a new one with the words given. A field changed twice keeps its first value; changed back, the note goes.
 */
export function changeField(
  writer: Writer,
  records: Records,
  change: {
    readonly item: number;
    readonly list: ListName;
    readonly id: number;
    readonly field: string;
    readonly to: Value;
    readonly today: Day;
    /** Text of the resolution where the point has none yet. */
    readonly words: string;
  },
): void {
  const { item, list, id, field, to, today } = change;
  const entry = records[list].byId.get(id) as (EntryMeta & { [field: string]: Value }) | undefined;
  if (!entry) return;
  const from = entry[field] ?? null;
  if (same(from, to)) return;
  // A list known only by name takes the values of that list.
  writer.update(list, id, { [field]: to } as { [F in FieldName<ListName>]?: never });
  const note: ChangedField = { list, record: nameOf(list, entry), field, from, to };
  const outcomes = outcomesOf(records, item);
  const noted = outcomes.find((outcome) => readChanged(outcome.changed).some(isSame(note)));
  const at = noted ?? outcomes.findLast(({ kind }) => kind === "resolution");
  if (at) {
    writer.update("outcomes", at.id, {
      changed: writeChanged(merge(readChanged(at.changed), note)),
    });
    return;
  }
  writer.create("outcomes", {
    title: shortTitle(change.words),
    agendaItem: item,
    kind: "resolution",
    text: change.words,
    state: "done",
    doneOn: today,
    changed: writeChanged([note]),
  });
}

function merge(notes: readonly ChangedField[], note: ChangedField): readonly ChangedField[] {
  const before = notes.find(isSame(note));
  if (!before) return [...notes, note];
  if (same(before.from, note.to)) return notes.filter((one) => one !== before);
  return notes.map((one) => (one === before ? { ...before, to: note.to } : one));
}

const isSame = (note: ChangedField) => (other: ChangedField) =>
  other.list === note.list && other.record === note.record && other.field === note.field;

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
