import { Failure, toFailure } from "../../domain/failure.ts";
import type { Write, Written } from "../../domain/ports.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Item } from "../schema/columns.ts";
import { entryReader } from "../schema/entries.ts";
import type { KnownSite } from "../schema/lists.ts";
import { batch, isRefusal, longestAsked, type Outcome, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import { askEntry, writeCalls } from "./writeCalls.ts";
import { named } from "./writing.ts";

/** Sends writes to different entries in one batch, or several where one does not hold them. */
export async function writeTogether(
  client: Client,
  known: KnownSite,
  writes: readonly Write[],
): Promise<readonly Written[]> {
  const made = writes.map((write) => attempt(() => writeCalls(client, known, write)));
  const calls = made.flatMap((one) => (one.ok ? one.value : []));
  const outcomes = await batch(client, calls);
  keepGate(client, outcomes);
  let next = 0;
  return made.map((one, at): Written => {
    const { list } = writes[at] as Write;
    if (!one.ok) return { ...one, entry: null };
    const parts = outcomes.slice(next, next + one.value.length);
    next += one.value.length;
    const last = attempt(() => {
      const read = entryReader(list, known, known.lists.get(list)?.missing);
      return read(succeeded(parts.at(-1)) as Item);
    });
    const failed = parts.find((part) => !part.ok) ?? last;
    if (last.ok && failed.ok) return { ok: true, entry: last.value };
    const failure = named(failed.ok ? new Failure("badAnswer") : failed.failure, list);
    return { ok: false, failure, entry: last.ok ? last.value : null };
  });
}

/** Asks for different entries in one batch, or several where one does not hold them. */
export async function readTogether(
  client: Client,
  known: KnownSite,
  asked: readonly { readonly list: ListName; readonly id: number }[],
): Promise<readonly Written[]> {
  const outcomes = await batch(
    client,
    asked.map(({ list, id }) => ({ send: (sp) => askEntry(client, known, list, id, sp) })),
  );
  keepGate(client, outcomes);
  return asked.map(({ list }, at): Written => {
    const entry = attempt(() => {
      const read = entryReader(list, known, known.lists.get(list)?.missing);
      return read(succeeded(outcomes[at]));
    });
    return entry.ok
      ? { ok: true, entry: entry.value }
      : { ok: false, failure: named(entry.failure, list), entry: null };
  });
}

/** A part the site refused for now keeps everything else back as well. */
function keepGate({ gate }: Client, outcomes: readonly Outcome<unknown>[]): void {
  const refused = outcomes
    .map((outcome) => (outcome.ok ? null : outcome.failure))
    .filter(isRefusal);
  if (refused.length > 0) gate.refused(longestAsked(refused));
}

function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}
