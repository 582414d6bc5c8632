import type { Entry } from "../../../src/domain/records.ts";
import type { ListName } from "../../../src/domain/schema/index.ts";
import { openStore } from "../../../src/sync/openStore.ts";
import type { FieldValues } from "../../../src/sync/outbox/values.ts";
import type { Store } from "../../../src/sync/store.ts";
import { type Device, newDevice, type Slowly, storageOf } from "./device.ts";
import { type ClientFaults, type Faultiness, type Refusals, siteOver } from "./network.ts";
import { Server, type ServerFaults } from "./server.ts";
import { makeWorld, type World } from "./world.ts";

const list: ListName = "measures";
/** Each client has a field of its own in every record, and all share the title and the target groups. */
const ownFields = ["goal", "description", "steps", "indicator", "baseline", "target"] as const;
const clientCount = ownFields.length;
const editsEach = 12;
const recordCount = 3;
/** Records nobody here changes, which a colleague deletes at some time. */
const deletedCount = 3;

export interface Mutant extends ClientFaults, ServerFaults {
  readonly forgetful?: boolean;
}

export interface Outcome {
  readonly seed: number;
  readonly trace: number;
  /** What went wrong, in words; empty where nothing did. */
  readonly violations: readonly string[];
  readonly edits: number;
  readonly crashes: number;
}

/** What a client was told is safe. */
interface Promised {
  readonly own: Map<string, { value: string; sure: boolean }[]>;
  readonly added: Map<number, string[]>;
  readonly created: string[];
  readonly maybeCreated: string[];
}

export interface Run {
  /** Does the next event; false once the run has ended. */
  step(): boolean;
  outcome(): Outcome;
}

/** One run: six people edit, the network fails, pages crash; then all is quiet and everything must have arrived. */
export function startRun(seed: number, mutant: Mutant = {}): Run {
  const world = makeWorld(seed);
  const server = new Server(mutant);
  const faultiness: Faultiness = { rate: 0.05 };
  const refusals: Refusals = { early: 0 };
  const violations: string[] = [];
  /** The value a shared field had when its new value was typed, or was last shown to the person. */
  const seen = new Map<string, Set<unknown>>();
  for (let at = 0; at < recordCount; at += 1) server.create(`r${at}`, { title: `start ${at}` });
  let toBeDeleted = deletedCount;
  for (let at = 0; at < deletedCount; at += 1) {
    const { id } = server.create(`deleted${at}`, { title: `to go ${at}` });
    world.after(world.pick(20_000), () => {
      server.recycle(id, server.read(id).etag);
      toBeDeleted -= 1;
    });
  }
  const clients = ownFields.map((field, index) =>
    startClient({ world, server, faultiness, refusals, mutant, seen, field, index }),
  );
  let ended = false;
  let events = 0;
  let asked = false;

  /** All has arrived, and each client has asked once more and been looked at. */
  function quiet(): boolean {
    if (toBeDeleted > 0 || !clients.every((client) => client.finished())) return false;
    if (!asked) for (const client of clients) client.askOnceMore(violations);
    asked = true;
    return clients.every((client) => client.looked());
  }

  return {
    step() {
      if (ended) return false;
      events += 1;
      const more = world.step();
      if (clients.every((client) => client.typed())) faultiness.rate = 0;
      if (quiet()) ended = true;
      else if (!more || world.now() > longest || events > mostEvents) {
        violations.push(`stuck after ${events} events`);
        ended = true;
      }
      if (ended) for (const client of clients) client.stop();
      return !ended;
    },
    outcome() {
      check(server, clients, seen, violations);
      if (refusals.early > 0)
        violations.push(`${refusals.early} requests before they were allowed`);
      const crashes = clients.reduce((sum, client) => sum + client.crashes(), 0);
      return { seed, trace: world.trace(), violations, edits: clientCount * editsEach, crashes };
    },
  };
}

/** A run that does more is running in circles. */
const mostEvents = 50_000;
/** An hour after the start everything must have arrived. */
const longest = 1_700_000_000_000 + 3_600_000;

interface Surroundings {
  readonly world: World;
  readonly server: Server;
  readonly faultiness: Faultiness;
  readonly refusals: Refusals;
  readonly mutant: Mutant;
  readonly seen: Map<string, Set<unknown>>;
  readonly field: (typeof ownFields)[number];
  readonly index: number;
}

interface Client {
  readonly promised: Promised;
  typed(): boolean;
  finished(): boolean;
  /** Asks for changes, then tells where it does not show what the site holds. */
  askOnceMore(violations: string[]): void;
  looked(): boolean;
  crashes(): number;
  stop(): void;
}

/** One person at one device, whose page may crash whenever it waits for something. */
function startClient(around: Surroundings): Client {
  const { world, server, faultiness, refusals, mutant, seen, field, index } = around;
  const device: Device = newDevice();
  const promised: Promised = {
    own: new Map(),
    added: new Map(),
    created: [],
    maybeCreated: [],
  };
  let store: Store | null = null;
  let life = 0;
  let crashes = 0;
  let typed = 0;
  let looked = false;
  let keys = 0;
  let pending: { number: number; sure: () => void }[] = [];

  function crash(): void {
    store?.stop();
    store = null;
    pending = [];
    life += 1;
    crashes += 1;
    world.note(`crash ${index}`);
    world.after(500 + world.pick(3_000), start);
  }

  function start(): void {
    const mine = ++life;
    const alive = () => life === mine;
    const crashSometimes = () => {
      if (alive() && faultiness.rate > 0 && world.chance(0.004)) crash();
    };
    const slowly: Slowly = (what, work) =>
      new Promise((resolve) => {
        crashSometimes();
        if (!alive()) return;
        world.after(world.pick(8), () => {
          crashSometimes();
          // A crash in the middle leaves the write done or not done.
          if (!alive() && world.chance(0.5)) return;
          const value = work();
          world.note(`${index} ${what}`);
          if (!alive()) return;
          crashSometimes();
          if (alive()) resolve(value);
        });
      });
    void openStore({
      site: siteOver(world, server, faultiness, refusals, mutant, alive, crashSometimes),
      storage: storageOf(device, slowly, mutant.forgetful === true),
      clock: {
        now: world.now,
        after: (ms, call) => world.after(ms, () => alive() && call()),
      },
      random: world.random,
      newKey: () => `k${index}-${keys++}`,
      visibility: { visible: () => true, subscribe: () => () => {} },
    }).then((opened) => {
      if (!alive()) return opened.stop();
      store = opened;
      opened.subscribe(() => notice(opened));
      world.after(world.pick(1_000), () => alive() && type());
      return undefined;
    });
  }

  /** Learns which edits are kept by now, and decides what the store asks about. */
  function notice(opened: Store): void {
    const { edits } = opened.getState().outbox;
    const storing = new Set(
      edits.filter(({ state }) => state === "storing").map(({ number }) => number),
    );
    pending = pending.filter((one) => {
      if (storing.has(one.number)) return true;
      one.sure();
      return false;
    });
    for (const edit of edits) {
      if (edit.state === "conflict") {
        world.after(world.pick(500), () => store === opened && decide(opened, edit.number));
      } else if (edit.state === "refused" && !mutant.givesUp) {
        world.after(500, () => store === opened && opened.retry(edit.number));
      }
    }
  }

  /** What the person is shown they have seen, whichever value they choose. */
  function decide(opened: Store, number: number): void {
    const edit = opened.getState().outbox.edits.find((one) => one.number === number);
    if (edit?.state !== "conflict") return;
    for (const { field: name, theirs } of edit.conflicts) {
      seen.get(`${edit.id} ${name} ${edit.values[name]}`)?.add(theirs);
    }
    const mine = world.chance(0.5);
    const own = edit.conflicts.find((conflict) => conflict.field === field);
    // Somebody who takes the other value for their own field is promised that one.
    if (own && !mine)
      promised.own.get(`${edit.id}`)?.push({ value: String(own.theirs), sure: true });
    opened.resolve(number, mine ? edit.conflicts.map((conflict) => conflict.field) : []);
  }

  function type(): void {
    if (typed >= editsEach || !store) return;
    const opened = store;
    const known = opened
      .getState()
      .records.measures.all.filter(({ id }) => id > 0 && id <= recordCount);
    const entry = known[world.pick(known.length)];
    if (entry) typeInto(opened, entry.id);
    world.after(world.pick(1_500), () => store === opened && type());
  }

  function typeInto(opened: Store, id: number): void {
    const value = `${index}-${typed++}`;
    const kind = world.pick(10);
    let sure: () => void;
    if (kind < 5) {
      const all = promised.own.get(`${id}`) ?? [];
      promised.own.set(`${id}`, all);
      const one = { value, sure: false };
      all.push(one);
      sure = () => {
        one.sure = true;
      };
      opened.update(list, id, { [field]: value });
    } else if (kind < 7) {
      const shown = opened.getState().records.measures.byId.get(id);
      const title = shown?.title ?? null;
      // What stood before their own unsent title they have seen as well.
      const earlier = title?.startsWith(`${index}-`) ? seen.get(`${id} title ${title}`) : undefined;
      seen.set(`${id} title ${value}`, new Set([title, ...(earlier ?? [])]));
      sure = () => {};
      opened.update(list, id, { title: value });
    } else if (kind < 9) {
      const groups = opened.getState().records.measures.byId.get(id)?.targetGroups ?? [];
      sure = () => promised.added.set(id, [...(promised.added.get(id) ?? []), `?${value}`]);
      opened.update(list, id, { targetGroups: [...groups, `?${value}`] });
    } else {
      promised.maybeCreated.push(value);
      sure = () => promised.created.push(value);
      opened.create(list, { title: `new ${value}` });
    }
    // Joined into an edit that stands still, or an edit of its own: kept once that one is stored.
    const holder = opened
      .getState()
      .outbox.edits.findLast(({ values }) => JSON.stringify(values).includes(value));
    if (holder) pending.push({ number: holder.number, sure });
  }

  world.after(world.pick(500), start);
  return {
    promised,
    typed: () => typed >= editsEach,
    finished: () =>
      typed >= editsEach && store !== null && device.edits.size === 0 && settled(store),
    askOnceMore(violations) {
      const last = store;
      last?.refresh().then(
        () => {
          const shown = last.getState().records.measures.all;
          const there = [...server.entries.values()].sort((a, b) => a.id - b.id);
          if (JSON.stringify(shown) !== JSON.stringify(there)) {
            violations.push(`${index} shows ${namesOf(shown)}, there are ${namesOf(there)}`);
          }
          looked = true;
        },
        (error: unknown) => violations.push(`${index} could not ask: ${error}`),
      );
    },
    looked: () => looked,
    crashes: () => crashes,
    stop: () => store?.stop(),
  };
}

function namesOf(entries: readonly Entry[]): string {
  return entries.map(({ id, etag }) => `${id} ${etag}`).join(", ");
}

function settled(store: Store): boolean {
  return store.getState().phase === "fresh" && store.getState().outbox.edits.length === 0;
}

function check(
  server: Server,
  clients: readonly Client[],
  seen: ReadonlyMap<string, ReadonlySet<unknown>>,
  violations: string[],
): void {
  const titles = [...server.entries.values()].map((entry) => entry.title);
  clients.forEach(({ promised }, index) => {
    for (const [id, values] of promised.own) {
      const entry = server.entries.get(Number(id)) as unknown as FieldValues;
      const last = values.findLastIndex(({ sure }) => sure);
      const allowed = values.slice(Math.max(0, last)).map(({ value }) => value);
      const now = entry[ownFields[index] ?? "goal"];
      if (last >= 0 && !allowed.includes(String(now))) {
        violations.push(`lost: ${allowed[0]} of record ${id}, there is ${now}`);
      }
    }
    for (const [id, words] of promised.added) {
      const held = (server.entries.get(id) as { targetGroups?: readonly string[] }).targetGroups;
      for (const word of words) if (!held?.includes(word)) violations.push(`lost: ${word}`);
    }
    for (const value of promised.created) {
      if (!titles.includes(`new ${value}`)) violations.push(`lost: new ${value}`);
    }
    for (const value of promised.maybeCreated) {
      const count = titles.filter((title) => title === `new ${value}`).length;
      if (count > 1) violations.push(`doubled: new ${value}`);
    }
  });
  for (const { id, field, from, to } of server.written) {
    const allowed = seen.get(`${id} ${field} ${to}`);
    if (field === "title" && from !== to && allowed && !allowed.has(from)) {
      violations.push(`overwritten unseen: ${from} by ${to}`);
    }
  }
}
