import { Failure, toFailure } from "../../domain/failure.ts";
import type { Changes, Site, Write, Written } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { consequences } from "../follow/schedule.ts";
import type { Edit } from "../outbox/edit.ts";
import { isReusedId } from "../outbox/isReusedId.ts";
import { type FieldConflict, isHidden, merge } from "../outbox/merge.ts";
import { fieldsOf, sameValue } from "../outbox/values.ts";

/** What became of an edit that was sent. */
export type Delivery =
  /** The site has it; null: and the record is gone, as it should be. */
  | { readonly type: "landed"; readonly id: number; readonly entry: Entry | null }
  | {
      readonly type: "conflict";
      readonly conflicts: readonly FieldConflict[];
      readonly entry: Entry;
    }
  /** Somebody else has deleted the record; another may bear its id since. */
  | { readonly type: "vanished"; readonly another: boolean }
  | { readonly type: "failed"; readonly failure: Failure };

export interface Delivering {
  readonly site: Site;
  readonly newKey: () => string;
  /** The record as this device last saw it. */
  readonly known: (list: ListName, id: number) => Entry | null;
  /** Makes the title anew where the list names none; null where it stays as it is. */
  readonly titleOf: (list: ListName, entry: Entry) => string | null;
  /** Hears how many writes are sent. */
  readonly writing: (count: number) => void;
  /** Whether changes are read anew before they are written, since others are likely to have been quicker. */
  readonly readsFirst: boolean;
  /** Hears how many records are read before they are written. */
  readonly reading: (count: number) => void;
  /** Hears of how many changes how many were made on a state older than the site's. */
  readonly met: (late: number, changes: number) => void;
}

/** How often an edit is merged anew when somebody is quicker each time. */
const mostTries = 3;

/** Sends edits of different records together, and tells of each what became of it, in their order. Never throws. */
export async function deliver(
  delivering: Delivering,
  edits: readonly Edit[],
): Promise<readonly Delivery[]> {
  const outcomes = await writeInRounds(delivering, edits);
  const deliveries: Delivery[] = [];
  /** Why nothing more may be sent now. */
  let halted = outcomes.map(failureOf).find(halts) ?? null;
  for (const [at, edit] of edits.entries()) {
    let delivery = outcomes[at] ?? null;
    if (failureOf(delivery) && retriedIndividually.has(failureOf(delivery)?.code ?? ""))
      delivery = null;
    if (!delivery && halted) delivery = { type: "failed", failure: halted };
    // A column that is gone says nothing about the record, and reads as emptied by somebody.
    const stale = outcomes[at] !== undefined && failureOf(outcomes[at])?.code !== "columnMissing";
    delivery ??= await deliverAlone(delivering, edit, stale);
    if (halts(failureOf(delivery))) halted ??= failureOf(delivery);
    deliveries.push(delivery);
  }
  return deliveries;
}

/** Failures of a write among others that are looked into by themselves. */
const retriedIndividually: ReadonlySet<string> = new Set([
  "conflict",
  "duplicate",
  "columnMissing",
  "entryMissing",
]);

/**
 * Writes what can be written without asking first; what somebody else was quicker with is merged anew
 * and sent again with the others. What only seems to be in conflict with this device's copy stays
 * open: the copy may be older than what another tab has seen and changed.
 */
async function writeInRounds(
  delivering: Delivering,
  edits: readonly Edit[],
): Promise<readonly (Delivery | undefined)[]> {
  const { site, known, writing, readsFirst, met } = delivering;
  const deliveries: (Delivery | undefined)[] = edits.map(() => undefined);
  let open: readonly Open[] = edits.map((edit, at) => {
    return { edit, at, entry: known(edit.list, edit.id), seen: false };
  });
  if (readsFirst) {
    open = await readAnew(delivering, open, deliveries);
    if (deliveries.some((one) => halts(failureOf(one)))) return deliveries;
  }
  for (let round = 1; round <= mostTries && open.length > 0; round += 1) {
    const planned = open.map((one) => ({ ...one, plan: plan(delivering, one.edit, one.entry) }));
    for (const { at, seen, plan: made } of planned) {
      const told = made.type === "landed" || seen;
      if (made.type !== "write" && made.type !== "alone" && told) deliveries[at] = made;
    }
    const written = planned.flatMap(({ plan: made, ...one }) =>
      made.type === "write" ? [{ ...one, write: made.write }] : [],
    );
    if (written.length === 0) break;
    writing(written.length);
    const answers = await attempted(written.length, () =>
      site.write(written.map(({ write }) => write)),
    );
    open = written.flatMap(({ edit, at }, index) => {
      const answer = answers[index] as Written;
      deliveries[at] = answer.ok
        ? { type: "landed", id: answer.entry.id, entry: answer.entry }
        : { type: "failed", failure: answer.failure };
      const stale = !answer.ok && answer.failure.code === "conflict" ? answer.entry : null;
      return stale ? [{ edit, at, entry: stale, seen: true }] : [];
    });
    const changes = written.filter(({ write }) => write.kind === "update");
    if (round === 1 && !readsFirst) met(open.length, changes.length);
  }
  return deliveries;
}

/** An edit under way, and its record: as this device last saw it, or as the site has just told. */
interface Open {
  readonly edit: Edit;
  readonly at: number;
  readonly entry: Entry | null;
  readonly seen: boolean;
}

/** Reads the records of changes as they are now; what that fails at is told in `deliveries`. */
async function readAnew(
  { site, met, reading }: Delivering,
  open: readonly Open[],
  deliveries: (Delivery | undefined)[],
): Promise<readonly Open[]> {
  const isChange = ({ edit, entry }: Open) => edit.kind === "update" && entry !== null;
  const changes = open.filter(isChange);
  if (changes.length === 0) return open;
  reading(changes.length);
  const answers = await attempted(changes.length, () =>
    site.readTogether(changes.map(({ edit }) => edit)),
  );
  const read = changes.flatMap((one, index): readonly Open[] => {
    const answer = answers[index] as Written;
    if (answer.ok) return [{ ...one, entry: answer.entry, seen: true }];
    deliveries[one.at] = { type: "failed", failure: answer.failure };
    return [];
  });
  met(read.filter(({ at, entry }) => entry?.etag !== open[at]?.entry?.etag).length, read.length);
  return [...open.filter((one) => !isChange(one)), ...read];
}

function failureOf(delivery: Delivery | null | undefined): Failure | null {
  return delivery?.type === "failed" ? delivery.failure : null;
}

function halts(failure: Failure | null): failure is Failure {
  return failure !== null && consequences[failure.code] === "halt";
}

type Plan =
  | Extract<Delivery, { readonly type: "landed" | "conflict" | "vanished" }>
  | { readonly type: "write"; readonly write: Write }
  /** Has to ask the site before it can be written. */
  | { readonly type: "alone" };

function plan(delivering: Delivering, edit: Edit, entry: Entry | null): Plan {
  const { kind, list, key } = edit;
  const values = edit.values as Changes;
  if (kind === "create" && key !== null) {
    return { type: "write", write: { kind, list, key, values } };
  }
  if (kind !== "update" || entry === null) return { type: "alone" };
  return planUpdate(delivering, edit, entry);
}

/** What of an update is still to be written to an entry as it is now. */
function planUpdate(
  { newKey, titleOf }: Delivering,
  edit: Edit,
  entry: Entry,
): Exclude<Plan, { readonly type: "alone" }> {
  if (isReusedId(edit, entry)) return { type: "vanished", another: true };
  const { list, id, base, values: wanted } = edit;
  const { values, conflicts } = merge(list, base, wanted, fieldsOf(entry));
  if (conflicts.length > 0) return { type: "conflict", conflicts, entry };
  if (Object.keys(values).length === 0) return { type: "landed", id, entry };
  const key = entry.key === null ? newKey() : null;
  const { etag } = entry;
  // A title made of other fields tells what both sides have made of these.
  const made = "title" in values ? titleOf(list, { ...entry, ...values } as Entry) : null;
  const written = (made === null ? values : { ...values, title: made }) as Changes;
  return { type: "write", write: { kind: "update", list, id, etag, values: written, key } };
}

/** What became of each of so many; where nothing could be sent, of all the same. */
async function attempted(
  count: number,
  work: () => Promise<readonly Written[]>,
): Promise<readonly Written[]> {
  try {
    return await work();
  } catch (error) {
    const failure = toFailure(error);
    return Array.from({ length: count }, () => ({ ok: false, failure, entry: null }));
  }
}

/** Sends one edit; a stale state is read again and merged field by field. */
async function deliverAlone(
  delivering: Delivering,
  edit: Edit,
  /** Whether what this device knows of the record is known to be stale. */
  stale: boolean,
): Promise<Delivery> {
  try {
    switch (edit.kind) {
      case "create":
        return await create(delivering, edit);
      case "update":
        return await update(delivering, edit, stale);
      case "recycle":
        return await recycle(delivering, edit);
    }
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== "entryMissing" || edit.kind === "create") {
      return { type: "failed", failure };
    }
    return edit.kind === "recycle"
      ? { type: "landed", id: edit.id, entry: null }
      : { type: "vanished", another: false };
  }
}

async function create({ site }: Delivering, edit: Edit): Promise<Delivery> {
  if (edit.key === null) throw new Failure("unknown", { list: edit.list });
  const entry = await site.create(edit.list, edit.key, edit.values as Changes);
  return { type: "landed", id: entry.id, entry };
}

async function update(delivering: Delivering, edit: Edit, stale: boolean): Promise<Delivery> {
  const { site } = delivering;
  const { list, id } = edit;
  const copy = stale ? null : delivering.known(list, id);
  let entry = copy ?? (await site.read(list, id));
  for (let tried = 1; ; tried += 1) {
    let planned = planUpdate(delivering, edit, entry);
    if (planned.type !== "write" && planned.type !== "landed" && entry === copy) {
      // A person is asked only about what stands there now.
      entry = await site.read(list, id);
      planned = planUpdate(delivering, edit, entry);
    }
    if (planned.type !== "write") return planned;
    const { values, key } = planned.write;
    delivering.writing(1);
    try {
      const after = await site.update(list, id, entry.etag, values, key);
      return { type: "landed", id, entry: after };
    } catch (error) {
      if (toFailure(error).code !== "conflict" || tried >= mostTries) throw error;
      entry = await site.read(list, id);
    }
  }
}

async function recycle(delivering: Delivering, edit: Edit): Promise<Delivery> {
  const { site } = delivering;
  const { list, id } = edit;
  const copy = delivering.known(list, id);
  let entry = copy ?? (await site.read(list, id));
  for (let tried = 1; ; tried += 1) {
    const doubtful = isReusedId(edit, entry) || changedSince(edit, entry).length > 0;
    if (entry === copy && doubtful) entry = await site.read(list, id);
    if (isReusedId(edit, entry)) return { type: "vanished", another: true };
    const conflicts = changedSince(edit, entry);
    if (conflicts.length > 0) return { type: "conflict", conflicts, entry };
    delivering.writing(1);
    try {
      await site.recycle(list, id, entry.etag);
      return { type: "landed", id, entry: null };
    } catch (error) {
      if (toFailure(error).code !== "conflict" || tried >= mostTries) throw error;
      entry = await site.read(list, id);
    }
  }
}

/** What somebody else changed in a record that is to be deleted here. */
function changedSince(edit: Edit, entry: Entry): readonly FieldConflict[] {
  const now = fieldsOf(entry);
  return Object.entries(edit.base)
    .filter(([field, base]) => !isHidden(edit.list, field) && !sameValue(base, now[field]))
    .map(([field, base]) => ({ field, base, mine: null, theirs: now[field] ?? null }));
}
