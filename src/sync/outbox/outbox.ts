import type { Moment } from "../../domain/day.ts";
import { Failure } from "../../domain/failure.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Edit, KeptEdit } from "./edit.ts";
import { haltsRecord, isHalted, joined, ofOneRecord, splitBy } from "./halted.ts";
import { type FieldConflict, isHidden } from "./merge.ts";
import { type FieldValues, localIdsIn, withIdReplaced } from "./values.ts";

export interface Outbox {
  /** In the order in which they were made. */
  readonly edits: readonly Edit[];
  /** Ids the site gave to records created here, by the id they had before. */
  readonly landed: ReadonlyMap<number, number>;
}

export type OutboxEvent =
  | { readonly type: "made"; readonly edit: KeptEdit; readonly notBefore?: number }
  | { readonly type: "stored"; readonly number: number }
  | { readonly type: "sending"; readonly number: number }
  | { readonly type: "landed"; readonly number: number; readonly id: number }
  | {
      readonly type: "postponed";
      readonly number: number;
      readonly failure: Failure;
      readonly notBefore: number;
    }
  | { readonly type: "refused"; readonly number: number; readonly failure: Failure }
  | {
      readonly type: "conflicted";
      readonly number: number;
      readonly conflicts: readonly FieldConflict[];
    }
  | { readonly type: "resolved"; readonly number: number; readonly mine: readonly string[] }
  | { readonly type: "retried"; readonly number: number }
  | { readonly type: "dropped"; readonly number: number }
  | {
      readonly type: "vanished";
      readonly list: ListName;
      readonly id: number;
      readonly last: FieldValues;
      /** Since when the record was there, where another one bears its id now. */
      readonly since?: Moment;
    }
  | {
      readonly type: "recreated";
      readonly number: number;
      readonly id: number;
      readonly key: string;
    };

export const emptyOutbox: Outbox = { edits: [], landed: new Map() };

/** The outbox as it was stored: everything is to be sent again, which the keys and ETags make harmless. */
export function restoreOutbox(
  edits: readonly KeptEdit[],
  landed: ReadonlyMap<number, number>,
): Outbox {
  const ordered = [...edits].sort((a, b) => a.number - b.number);
  return {
    edits: ordered.map((edit) => ({ ...fresh(edit), state: "kept", maybeSent: true })),
    landed,
  };
}

/** The outbox after an event; the same object where nothing changes. */
export function reduceOutbox(outbox: Outbox, event: OutboxEvent): Outbox {
  switch (event.type) {
    case "made":
      return make(outbox, withKnownIds(outbox, event.edit), event.notBefore ?? 0);
    case "stored":
      return change(outbox, event.number, (edit) =>
        edit.state === "storing" ? { ...edit, state: "kept" } : edit,
      );
    case "sending":
      return change(outbox, event.number, (edit) => ({
        ...edit,
        state: "sending",
        maybeSent: true,
        attempts: edit.attempts + 1,
      }));
    case "landed":
      return land(outbox, event.number, event.id);
    case "postponed":
      return change(outbox, event.number, (edit) => ({
        ...edit,
        state: "kept",
        failure: event.failure,
        notBefore: event.notBefore,
      }));
    case "refused":
      return refuse(outbox, event.number, event.failure);
    case "conflicted":
      return gather(
        change(outbox, event.number, (edit) => ({
          ...edit,
          state: "conflict",
          failure: null,
          conflicts: event.conflicts,
        })),
        event.number,
      );
    case "resolved":
      return resolve(outbox, event.number, event.mine);
    case "retried":
      return change(outbox, event.number, again);
    case "dropped":
      return drop(outbox, event.number);
    case "vanished":
      return onRemoteDelete(outbox, event.list, event.id, event.last, event.since);
    case "recreated":
      return change(outbox, event.number, (edit) => ({
        ...again(edit),
        kind: "create",
        id: event.id,
        key: event.key,
        values: { ...edit.last, ...edit.values },
        base: {},
        last: null,
        maybeSent: false,
      }));
  }
}

/**
 * The edits that may be sent together now, at most so many: each the earliest of its record, pointing
 * to no record that is still to be created, and due. A deletion goes alone. One that stands still
 * holds back no other fields of its record.
 */
export function nextToSend(outbox: Outbox, now: number, most: number): readonly Edit[] {
  const blocked = new Set<string>();
  const together: Edit[] = [];
  if (most <= 0) return together;
  for (const edit of outbox.edits) {
    const record = `${edit.list}:${edit.id}`;
    const waits = edit.kind !== "create" && edit.id < 0;
    const ready =
      edit.state === "kept" &&
      edit.notBefore <= now &&
      !waits &&
      !blocked.has(record) &&
      localIdsIn(edit.list, edit.values).length === 0;
    // Later edits of its own fields have been taken into one that stands still.
    if (!isHalted(edit) || haltsRecord(edit)) blocked.add(record);
    if (!ready) continue;
    if (edit.kind === "recycle" && together.length > 0) continue;
    together.push(edit);
    if (edit.kind === "recycle" || together.length === most) break;
  }
  return together;
}

/** When something can be sent next, in milliseconds; null where nothing waits for time to pass alone. */
export function nextDueAt(outbox: Outbox, now: number): number | null {
  if (nextToSend(outbox, now, 1).length > 0) return now;
  const due = outbox.edits
    .filter(({ state, notBefore }) => state === "kept" && notBefore > now)
    .map(({ notBefore }) => notBefore);
  return due.length === 0 ? null : Math.min(...due);
}

/** The id a record has now: the site's, once its creation has landed. */
export function presentId(outbox: Outbox, id: number): number {
  return outbox.landed.get(id) ?? id;
}

function fresh(kept: KeptEdit): Edit {
  return {
    ...kept,
    state: "storing",
    failure: null,
    conflicts: [],
    attempts: 0,
    notBefore: 0,
    maybeSent: false,
  };
}

function again(edit: Edit): Edit {
  return { ...edit, state: "kept", failure: null, conflicts: [], attempts: 0, notBefore: 0 };
}

function change(outbox: Outbox, number: number, by: (edit: Edit) => Edit): Outbox {
  let changed = false;
  const edits = outbox.edits.map((edit) => {
    if (edit.number !== number) return edit;
    const after = by(edit);
    changed ||= after !== edit;
    return after;
  });
  return changed ? { ...outbox, edits } : outbox;
}

function withKnownIds(outbox: Outbox, edit: KeptEdit): KeptEdit {
  const id = presentId(outbox, edit.id);
  let { values, base } = edit;
  for (const local of localIdsIn(edit.list, { ...base, ...values })) {
    const to = outbox.landed.get(local);
    if (to === undefined) continue;
    values = withIdReplaced(edit.list, values, local, to);
    base = withIdReplaced(edit.list, base, local, to);
  }
  const same = id === edit.id && values === edit.values && base === edit.base;
  return same ? edit : { ...edit, id, values, base };
}

function make(outbox: Outbox, kept: KeptEdit, notBefore: number): Outbox {
  const earlier = outbox.edits.filter(({ list, id }) => list === kept.list && id === kept.id);
  if (kept.kind === "recycle") {
    // A record nobody else has seen needs no way through the recycle bin.
    const unseen = earlier.find((edit) => edit.kind === "create" && !edit.maybeSent);
    if (unseen) return drop(outbox, unseen.number);
    const rest = outbox.edits.filter((edit) => !(earlier.includes(edit) && isHalted(edit)));
    return { ...outbox, edits: [...rest, { ...fresh(kept), notBefore }] };
  }
  let edits = outbox.edits;
  let left: KeptEdit | null = kept;
  // What stands still is corrected and tried again, so that no field waits behind it for ever.
  if (kept.kind === "update") {
    for (const halted of earlier.filter((edit) => isHalted(edit) && edit.kind !== "recycle")) {
      const { shared, rest }: ReturnType<typeof splitBy> = left
        ? splitBy(halted, left)
        : { shared: null, rest: null };
      if (!shared) continue;
      const mended: Edit = { ...again(joined(halted, shared)), state: "storing" };
      edits = edits.map((edit) => (edit === halted ? mended : edit));
      left = rest;
    }
  }
  return { ...outbox, edits: left ? [...edits, { ...fresh(left), notBefore }] : edits };
}

/** Lets an edit stand still; where its fields have been typed anew meanwhile, it is tried again with that. */
function refuse(outbox: Outbox, number: number, failure: Failure): Outbox {
  const refused = change(outbox, number, (edit) => ({ ...edit, state: "refused", failure }));
  const gathered = gather(refused, number);
  if (gathered === refused || failure.code === "entryMissing") return gathered;
  return change(gathered, number, again);
}

/** Takes what later updates of the same record say of its fields into one that stands still: it is decided together. */
function gather(outbox: Outbox, number: number): Outbox {
  const halted = outbox.edits.find((edit) => edit.number === number);
  if (!halted || halted.kind === "recycle") return outbox;
  let whole = halted;
  const others = outbox.edits.flatMap((edit): readonly Edit[] => {
    const later = edit.number > number && edit.kind === "update" && ofOneRecord(edit, halted);
    const { shared, rest } = later ? splitBy(halted, edit) : { shared: null, rest: edit };
    if (!shared) return [edit];
    whole = joined(whole, shared);
    return rest ? [rest] : [];
  });
  if (whole === halted) return outbox;
  const conflicts = halted.conflicts.map((conflict) => ({
    ...conflict,
    mine: whole.values[conflict.field] ?? null,
  }));
  const gathered = { ...whole, conflicts };
  return { ...outbox, edits: others.map((edit) => (edit === halted ? gathered : edit)) };
}

function land(outbox: Outbox, number: number, id: number): Outbox {
  const sent = outbox.edits.find((edit) => edit.number === number);
  if (!sent) return outbox;
  const rest = outbox.edits.filter((edit) => edit !== sent);
  if (sent.kind !== "create" || sent.id === id) return { ...outbox, edits: rest };
  return {
    edits: rest.map((edit) => renamed(edit, sent.list, sent.id, id)),
    landed: new Map([...outbox.landed, [sent.id, id]]),
  };
}

function renamed(edit: Edit, list: ListName, from: number, to: number | null): Edit {
  const values = withIdReplaced(edit.list, edit.values, from, to);
  const base = withIdReplaced(edit.list, edit.base, from, to);
  const itself = edit.list === list && edit.id === from && to !== null;
  if (values === edit.values && base === edit.base && !itself) return edit;
  return { ...edit, values, base, id: itself ? to : edit.id };
}

/** Removes an edit; a record that will now never exist takes its other edits along and is pointed to no more. */
function drop(outbox: Outbox, number: number): Outbox {
  const dropped = outbox.edits.find((edit) => edit.number === number);
  if (!dropped) return outbox;
  const rest = outbox.edits.filter((edit) => edit !== dropped);
  if (dropped.kind !== "create") return { ...outbox, edits: rest };
  const others = rest.filter(({ list, id }) => list !== dropped.list || id !== dropped.id);
  return {
    ...outbox,
    edits: others.map((edit) => renamed(edit, dropped.list, dropped.id, null)),
  };
}

/** Keeps the person's own value in the fields named, the other one's in the rest of those in conflict. */
function resolve(outbox: Outbox, number: number, mine: readonly string[]): Outbox {
  const edit = outbox.edits.find((one) => one.number === number);
  if (edit?.state !== "conflict") return outbox;
  const theirs = edit.conflicts.filter(({ field }) => !mine.includes(field));
  if (edit.kind === "recycle") {
    return theirs.length > 0 ? drop(outbox, number) : change(outbox, number, decided);
  }
  const given = new Set(theirs.map(({ field }) => field));
  const values = Object.fromEntries(
    Object.entries(edit.values).filter(([field]) => !given.has(field)),
  );
  const typed = Object.keys(values).some((field) => !isHidden(edit.list, field));
  if (!typed && theirs.length > 0) return drop(outbox, number);
  return change(outbox, number, (one) => ({ ...decided(one), values }));
}

/** What the person has seen of the other side is from now on what the edit starts from. */
function decided(edit: Edit): Edit {
  const seen = edit.conflicts.map(({ field, theirs }) => [field, theirs]);
  return { ...again(edit), base: { ...edit.base, ...Object.fromEntries(seen) } };
}

function onRemoteDelete(
  outbox: Outbox,
  list: ListName,
  id: number,
  last: FieldValues,
  since: Moment | undefined,
): Outbox {
  const touched = outbox.edits.filter(
    (edit) => edit.list === list && edit.id === id && (!since || edit.recordSince === since),
  );
  const first = touched.find((edit) => edit.kind === "update");
  const done = touched.filter((edit) => edit.kind === "recycle" && edit.state !== "sending");
  const rest = { ...outbox, edits: outbox.edits.filter((edit) => !done.includes(edit)) };
  if (!first || first.state === "sending") return done.length > 0 ? rest : outbox;
  const failure = new Failure("entryMissing", { list });
  const refused = gather(
    change(rest, first.number, (edit) => ({ ...edit, state: "refused", failure, last })),
    first.number,
  );
  // Under an id of its own it cannot be taken for an edit of the record that bears the id now.
  return since ? change(refused, first.number, (edit) => ({ ...edit, id: -edit.number })) : refused;
}
