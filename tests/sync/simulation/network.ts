import { Failure, toFailure } from "../../../src/domain/failure.ts";
import type { Site, Write, Written } from "../../../src/domain/ports.ts";
import type { Entry } from "../../../src/domain/records.ts";
import type { FieldValues } from "../../../src/sync/outbox/values.ts";
import type { Server } from "./server.ts";
import type { World } from "./world.ts";

/** How often each fault happens to a request, 0–1. */
export interface Faultiness {
  rate: number;
}

/** What a client without one of its habits would do. */
export interface ClientFaults {
  /** Overwrites whatever stands there. */
  readonly noEtag?: boolean;
  /** Writes all fields as it last saw them. */
  readonly wholeForm?: boolean;
  /** Every attempt of a creation bears another key. */
  readonly noKey?: boolean;
  /** Takes a failure for a success. */
  readonly dropsOnError?: boolean;
  /** Refuses an edit after three failures. */
  readonly givesUp?: boolean;
  /** Does not hear what others have deleted. */
  readonly keepsDeleted?: boolean;
  /** Does not hear what others have written. */
  readonly hearsNothing?: boolean;
}

/** Whether a request may not be sent yet, and who saw that it was. */
export interface Refusals {
  early: number;
}

/** The site as one page reaches it over a bad network. */
export function siteOver(
  world: World,
  server: Server,
  faultiness: Faultiness,
  refusals: Refusals,
  faults: ClientFaults,
  alive: () => boolean,
  crashSometimes: () => void,
): Site {
  let closedUntil = 0;
  let attempts = 0;

  function request<T>(what: string, apply: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const answer = (call: () => void) => {
        crashSometimes();
        if (alive()) call();
      };
      crashSometimes();
      if (!alive()) return;
      if (world.now() < closedUntil) refusals.early += 1;
      const { rate } = faultiness;
      const fate = world.random();
      const there = 5 + world.pick(60);
      const back = there + 5 + world.pick(60);
      const fails = (failure: Failure) => world.after(back, () => answer(() => reject(failure)));
      if (fate < rate) {
        world.note(`429 ${what}`);
        const seconds = 1 + world.pick(5);
        world.after(back, () => {
          closedUntil = Math.max(closedUntil, world.now() + seconds * 1_000);
          answer(() => reject(new Failure("throttled", { retryAfter: String(seconds) })));
        });
        return;
      }
      if (fate < rate * 2) {
        world.note(`503 ${what}`);
        fails(new Failure("throttled"));
        return;
      }
      if (fate < rate * 3) {
        world.note(`lost ${what}`);
        fails(new Failure("offline"));
        return;
      }
      const lost = fate < rate * 4;
      const twice = fate >= rate * 4 && fate < rate * 5;
      world.after(there, () => {
        let outcome: () => void;
        try {
          const value = apply();
          world.note(`done ${what}`);
          outcome = () => resolve(value);
        } catch (error) {
          world.note(`refused ${what}`);
          outcome = () => reject(error);
        }
        world.after(back - there, () =>
          answer(lost ? () => reject(new Failure("offline")) : outcome),
        );
      });
      if (twice) {
        world.after(there + world.pick(20_000), () => {
          try {
            apply();
          } catch {
            // The copy comes late and finds that its work is done.
          }
        });
      }
    });
  }

  async function stubborn<T>(work: () => Promise<T>, otherwise: () => T): Promise<T> {
    try {
      const value = await work();
      attempts = 0;
      return value;
    } catch (error) {
      attempts += 1;
      const { code } = toFailure(error);
      if (faults.dropsOnError && code !== "conflict") return otherwise();
      if (faults.givesUp && attempts >= 3) {
        attempts = 0;
        throw new Failure("rejected");
      }
      throw error;
    }
  }

  async function create(key: string, values: FieldValues) {
    const sent = faults.noKey ? `${key}${world.random()}` : key;
    try {
      return await request("create", () => server.create(sent, values));
    } catch (error) {
      const { code } = toFailure(error);
      if (code !== "offline" && code !== "duplicate") throw error;
      const there = await request("find", () => server.find(sent));
      if (there) return there;
      throw error;
    }
  }

  function update(id: number, etag: string, values: FieldValues): Entry {
    const known = server.entries.get(id) as unknown as FieldValues;
    const form = faults.wholeForm ? shownForm(known) : {};
    const given = faults.noEtag || faults.wholeForm ? server.read(id).etag : etag;
    return server.update(id, given, { ...form, ...values });
  }

  /** One of several writes of a request, which may be refused while the others are not. */
  function part(write: Write): Written {
    const { rate } = faultiness;
    const fails = (failure: Failure): Written => {
      const there = write.kind === "update" ? server.entries.get(write.id) : null;
      return { ok: false, failure, entry: world.chance(0.8) ? (there ?? null) : null };
    };
    if (world.chance(rate)) return fails(new Failure("throttled"));
    if (world.chance(rate)) return fails(new Failure("serverFailed"));
    const values = write.values as FieldValues;
    try {
      const entry =
        write.kind === "create"
          ? server.create(faults.noKey ? `${write.key}${world.random()}` : write.key, values)
          : update(write.id, write.etag, values);
      return { ok: true, entry };
    } catch (error) {
      return fails(toFailure(error));
    }
  }

  async function afterwards(write: Write, written: Written): Promise<Written> {
    try {
      const entry = await stubborn(
        async () => {
          if (!written.ok) throw written.failure;
          return written.entry;
        },
        () => (write.kind === "create" ? unreal() : held(write.id, write.values as FieldValues)),
      );
      return { ok: true, entry };
    } catch (error) {
      const entry = written.ok ? null : written.entry;
      return { ok: false, failure: toFailure(error), entry };
    }
  }

  function unreal(): Entry {
    return { ...server.load().lists[0]?.entries[0], id: 99_999 } as unknown as Entry;
  }

  function held(id: number, values: FieldValues): Entry {
    return { ...server.read(id), ...values } as Entry;
  }

  return {
    me: () => request("me", () => server.me()),
    load: () => request("load", () => server.load()),
    changesSince: (token) =>
      request("changes", () => {
        const changed = server.changesSince(token);
        return {
          ...changed,
          ...(faults.keepsDeleted ? { deleted: [] } : {}),
          ...(faults.hearsNothing ? { entries: [] } : {}),
        };
      }),
    create: (_list, key, values) => stubborn(() => create(key, values as FieldValues), unreal),
    update: (_list, id, etag, values) =>
      stubborn(
        () => request("update", () => update(id, etag, values as FieldValues)),
        () => held(id, values as FieldValues),
      ),
    async write(writes) {
      let answers: readonly Written[];
      try {
        answers = await request(`${writes.length} writes`, () => writes.map(part));
      } catch (error) {
        answers = writes.map(() => ({ ok: false, failure: toFailure(error), entry: null }));
      }
      return Promise.all(writes.map((write, at) => afterwards(write, answers[at] as Written)));
    },
    read: (_list, id) => request("read", () => server.read(id)),
    readTogether: (asked) =>
      request(`${asked.length} readings`, () =>
        asked.map(({ id }): Written => {
          if (world.chance(faultiness.rate)) {
            return { ok: false, failure: new Failure("throttled"), entry: null };
          }
          try {
            return { ok: true, entry: server.read(id) };
          } catch (error) {
            return { ok: false, failure: toFailure(error), entry: null };
          }
        }),
      ),
    recycle: (_list, id, etag) => request("recycle", () => server.recycle(id, etag)),
    versions: async () => [],
    findPeople: async () => [],
    offeredWords: async () => ({}),
    tightUntil: () => 0,
    entryUrl: () => "",
    listUrl: () => "",
  };
}

function shownForm(entry: FieldValues): FieldValues {
  const names = ["goal", "description", "steps", "indicator", "baseline", "target", "title"];
  return Object.fromEntries(names.map((name) => [name, entry[name] ?? null]));
}
