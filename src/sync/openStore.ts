import type { Moment } from "../domain/day.ts";
import { Failure, toFailure } from "../domain/failure.ts";
import type { Site } from "../domain/ports.ts";
import { type Entry, type Person, type Records, toRecords } from "../domain/records.ts";
import type { ListName } from "../domain/schema/index.ts";
import { deliver } from "./deliver.ts";
import { changeToKeep } from "./keeping.ts";
import { numbering } from "./numbering.ts";
import {
  type Edit,
  emptyOutbox,
  type KeptEdit,
  nextDueAt,
  nextToSend,
  type OutboxEvent,
  presentId,
  reduceOutbox,
  restoreOutbox,
} from "./outbox.ts";
import { layOver, type Overlay } from "./overlay.ts";
import {
  applyChanged,
  applyEntry,
  applyGone,
  applyLoaded,
  applyPeople,
  type Replica,
} from "./replica.ts";
import { consequences, copyGoodForMs, pollEveryMs, takeBackMs, waitAfter } from "./schedule.ts";
import { type Draft, type Kept, nothingKept, type Storage } from "./storage.ts";
import type { Store, StoreState } from "./store.ts";
import {
  type Clock,
  pageVisibility,
  randomKey,
  systemClock,
  type Visibility,
} from "./surroundings.ts";
import { alone, type TabMessage, type Tabs, type TravellingEdit } from "./tabs.ts";
import { valuesOf } from "./values.ts";
import { type TitleOf, wishToCreate, wishToRecycle, wishToUpdate } from "./wish.ts";

export interface StoreOptions {
  readonly site: Site;
  readonly storage: Storage;
  readonly clock?: Clock;
  /** Chance, 0–1. */
  readonly random?: () => number;
  readonly newKey?: () => string;
  readonly visibility?: Visibility;
  readonly tabs?: Tabs;
  /** Title of a record whose list names none. */
  readonly titleOf?: TitleOf;
}

const noRecords = toRecords({});

/** Opens the store once this device's memory has been read; what it held can be painted at once. */
export async function openStore(options: StoreOptions): Promise<Store> {
  let kept = nothingKept;
  let storageFailed = false;
  try {
    kept = await options.storage.read();
  } catch {
    // Blocked or broken memory: the state says that nothing is protected, and the work goes on.
    storageFailed = true;
  }
  return runStore(options, kept, storageFailed);
}

function runStore(options: StoreOptions, kept: Kept, storageFailed: boolean): Store {
  const { site, storage } = options;
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const newKey = options.newKey ?? randomKey;
  const visibility = options.visibility ?? pageVisibility;
  const tabs = options.tabs ?? alone();
  const titleOf = options.titleOf ?? (() => null);
  const nextNumber = numbering(clock.now, random);

  let replica = kept.replica;
  let outbox = restoreOutbox(kept.edits, kept.landed);
  const drafts = new Map<string, Draft>(kept.drafts);
  let login = kept.login;
  /** Who is signed in was asked in this session, so that nobody sends or sees another's work. */
  let identified = false;
  let owner = false;
  /** In step with the site in this session. */
  let fresh = false;
  let protectedByStorage = storage.durable && !storageFailed;
  let trouble: StoreState["trouble"] = null;
  let failures = 0;
  let pausedUntil = 0;
  /** How many times more seldom than usual the site is asked, after it asked to be spared. */
  let slowness = 1;
  let nextPollAt = 0;
  let stopped = false;
  let working = false;
  let again = false;
  let cancelTimer = () => {};
  let overlay: Overlay | null = null;
  let state: StoreState | null = null;
  /** Edits made in this tab that the sending tab has not yet shown to know. */
  const unacknowledged = new Set<number>();
  const listeners = new Set<() => void>();
  const waiting = new Set<Waiting>();
  let polls: Poll[] = [];
  let saving: Promise<void> = Promise.resolve();
  let savingReplica = false;

  // ---- state

  /** The records of a moment, laid together when somebody first asks for them. */
  function recordsLater(): () => Records {
    const base = replica?.records ?? noRecords;
    const me = replica?.standing.me.id ?? null;
    const { edits } = outbox;
    let made: Records | null = null;
    return () => {
      if (made === null) {
        overlay = layOver(overlay, base, edits, me);
        made = overlay.records;
      }
      return made;
    };
  }

  function getState(): StoreState {
    if (state) return state;
    const recordsThen = recordsLater();
    state = {
      get records() {
        return recordsThen();
      },
      phase: replica === null ? "empty" : fresh ? "fresh" : "fromDevice",
      standing: replica?.standing ?? null,
      outbox,
      trouble,
      storageProtected: protectedByStorage,
      sentByOtherTab: !owner,
    };
    return state;
  }

  function changed(): void {
    state = null;
    for (const listener of [...listeners]) listener();
    settle();
  }

  // ---- outbox

  /** Takes an event into the outbox, and what follows from it into this device's memory. */
  function dispatch(event: OutboxEvent, answered: Answered | null = null): void {
    const before = outbox;
    outbox = reduceOutbox(outbox, event);
    if (outbox === before) return;
    if (owner) {
      const change = changeToKeep(before, outbox);
      if (change) save(() => storage.saveOutbox(change));
      tellTabs(answered);
    }
    changed();
  }

  /** Saves one after another; a memory that fails is said to protect nothing any more. */
  function save(work: () => Promise<void>): Promise<void> {
    saving = saving.then(work).catch(() => {
      if (!protectedByStorage) return;
      protectedByStorage = false;
      changed();
    });
    return saving;
  }

  function make(edit: KeptEdit, notBefore = 0): void {
    const before = outbox;
    const made: OutboxEvent = { type: "made", edit, notBefore };
    outbox = reduceOutbox(outbox, made);
    const change = changeToKeep(before, outbox);
    if (!owner) unacknowledged.add(edit.number);
    changed();
    save(async () => {
      if (change) await storage.saveOutbox(change);
    }).then(() => {
      if (stopped) return;
      for (const { number } of change?.put ?? []) {
        const stored: OutboxEvent = { type: "stored", number };
        if (owner) dispatch(stored);
        else outbox = reduceOutbox(outbox, stored);
      }
      if (!owner) {
        changed();
        tabs.post({ type: "event", event: made });
      }
      wake();
    });
  }

  // ---- other tabs

  function tellTabs(answered: Answered | null): void {
    if (!tabs.others) return;
    tabs.post({
      type: "outbox",
      edits: outbox.edits.map(toTravel),
      landed: [...outbox.landed],
      answered,
    });
  }

  function hear(message: TabMessage): void {
    if (stopped) return;
    if (message.type === "hello") {
      if (owner) tellTabs(null);
    } else if (message.type === "event") {
      if (!owner) return;
      const { event } = message;
      if (event.type === "made") {
        if (outbox.edits.some(({ number }) => number === event.edit.number)) return;
        dispatch(event);
        dispatch({ type: "stored", number: event.edit.number });
      } else dispatch(event);
      wake();
    } else if (!owner) {
      for (const { number } of message.edits) unacknowledged.delete(number);
      const own = outbox.edits.filter(({ number }) => unacknowledged.has(number));
      outbox = {
        edits: [...message.edits.map(fromTravel), ...own],
        landed: new Map([...outbox.landed, ...message.landed]),
      };
      if (message.answered && replica) {
        replica = applyEntry(replica, message.answered.list, message.answered.entry);
      }
      changed();
    }
  }

  /** From now on this tab sends; what other tabs have left in the memory becomes its own. */
  async function takeOver(): Promise<void> {
    if (stopped) return;
    try {
      const { edits, landed } = await storage.readOutbox();
      const known = new Set(outbox.edits.map(({ number }) => number));
      const left = restoreOutbox(
        edits.filter(({ number }) => !known.has(number)),
        landed,
      );
      const all = [...outbox.edits, ...left.edits].sort((a, b) => a.number - b.number);
      outbox = { edits: all, landed: new Map([...landed, ...outbox.landed]) };
    } catch {
      protectedByStorage = false;
    }
    owner = true;
    unacknowledged.clear();
    tellTabs(null);
    changed();
    wake();
  }

  // ---- work: one thing after another

  /** Does what is due; asks once more where something came up meanwhile. */
  async function work(): Promise<void> {
    if (working) {
      again = true;
      return;
    }
    working = true;
    do {
      again = false;
      try {
        await turn();
      } catch (error) {
        halt(toFailure(error));
      }
    } while (again && !stopped);
    working = false;
    if (!stopped) arm();
  }

  async function turn(): Promise<void> {
    if (stopped || clock.now() < pausedUntil) return;
    // A first load tells who is signed in; a copy is compared before anything is sent.
    if (!identified && replica) {
      const me = await site.me();
      if (stopped) return;
      identifyAs(me);
    }
    if (!fresh) await bringUpToDate();
    await sendDue();
    if (stopped || clock.now() < pausedUntil) return;
    const due = visibility.visible() && clock.now() >= nextPollAt;
    if (due || polls.length > 0) await bringUpToDate();
  }

  /** Another person's work is neither shown nor sent. */
  function identifyAs(me: Person): void {
    if (login !== null && login !== me.login) {
      replica = null;
      outbox = emptyOutbox;
      drafts.clear();
      changed();
    }
    if (login !== me.login) save(() => storage.startAnew(me.login));
    login = me.login;
    identified = true;
  }

  async function bringUpToDate(): Promise<void> {
    const asked = polls;
    polls = [];
    try {
      if (replica === null || mustReload(replica)) await loadAll();
      else await loadChanges(replica);
      if (stopped) return;
      recovered();
      slowness = Math.max(1, slowness / 2);
      nextPollAt = clock.now() + pollEvery() * slowness;
      for (const { resolve } of asked) resolve();
    } catch (error) {
      for (const { reject } of asked) reject(toFailure(error));
      throw error;
    }
  }

  /** The copy is too old, the clock was set back, or the site lacked something that may be there now. */
  function mustReload({ loadedAt, standing }: Replica): boolean {
    const age = clock.now() - loadedAt;
    const lacking = standing.missingLists.length + Object.keys(standing.missingFields).length > 0;
    return age < 0 || age > copyGoodForMs || (lacking && age > lackingAgainMs);
  }

  async function loadAll(): Promise<void> {
    const loaded = await site.load();
    if (stopped) return;
    if (!identified) identifyAs(loaded.me);
    const before = replica;
    replica = applyLoaded(before, loaded, clock.now());
    fresh = true;
    if (before) noteVanished(before, replica);
    saveReplica();
    changed();
  }

  async function loadChanges(before: Replica): Promise<void> {
    const answer = await site.changesSince(before.changeToken);
    if (stopped) return;
    if (answer.reload) return loadAll();
    const present = replica ?? before;
    const after = applyPeople(applyChanged(present, answer, clock.now()), answer.people);
    replica = after;
    const wasFresh = fresh;
    fresh = true;
    noteVanished(present, after);
    if (after.records !== present.records || after.changeToken !== present.changeToken) {
      saveReplica();
      changed();
    } else if (!wasFresh) changed();
  }

  /** The latest state once, however many come before their turn. */
  function saveReplica(): void {
    if (savingReplica) return;
    savingReplica = true;
    save(async () => {
      savingReplica = false;
      if (replica) await storage.saveReplica(replica);
    });
  }

  /** Edits of records somebody else has deleted wait for the person's decision. */
  function noteVanished(before: Replica, after: Replica): void {
    for (const { list, id } of outbox.edits) {
      if (id < 0 || after.records[list].byId.has(id)) continue;
      if (after.standing.missingLists.includes(list)) continue;
      const last = before.records[list].byId.get(id);
      if (last) dispatch({ type: "vanished", list, id, last: valuesOf(list, last) });
    }
  }

  async function sendDue(): Promise<void> {
    while (owner && identified && !stopped && clock.now() >= pausedUntil) {
      const edit = nextToSend(outbox, clock.now());
      if (!edit) return;
      await sendOne(edit);
    }
  }

  async function sendOne(edit: Edit): Promise<void> {
    const { number, list } = edit;
    dispatch({ type: "sending", number });
    const delivery = await deliver({ site, newKey, known }, edit);
    if (stopped) return;
    switch (delivery.type) {
      case "landed": {
        const { entry, id } = delivery;
        if (replica)
          replica = entry ? applyEntry(replica, list, entry) : applyGone(replica, list, id);
        // The copy first: a page that ends in between shows what it sent, and sends it once more in vain.
        saveReplica();
        dispatch({ type: "landed", number, id }, entry ? { list, entry } : null);
        recovered();
        // At most one edit is in doubt after a crash; two of one field would look like two people's.
        await saving;
        return;
      }
      case "conflict":
        if (replica) replica = applyEntry(replica, list, delivery.entry);
        dispatch({ type: "conflicted", number, conflicts: delivery.conflicts });
        return;
      case "vanished": {
        const last = known(list, edit.id);
        dispatch({
          type: "postponed",
          number,
          failure: new Failure("entryMissing", { list }),
          notBefore: 0,
        });
        if (replica) replica = applyGone(replica, list, edit.id);
        const values = last ? valuesOf(list, last) : { ...edit.base };
        dispatch({ type: "vanished", list, id: edit.id, last: values });
        return;
      }
      case "failed":
        return failed(edit, delivery.failure);
    }
  }

  function failed({ number, attempts }: Edit, failure: Failure): void {
    const consequence = consequences[failure.code];
    if (consequence === "refuse") {
      dispatch({ type: "refused", number, failure });
      return;
    }
    if (consequence === "halt") halt(failure);
    const wait = waitAfter(attempts + 1, failure, random());
    // A halt holds for everything and may end early, by a click or a connection that comes back.
    const notBefore = consequence === "halt" ? 0 : clock.now() + wait;
    dispatch({ type: "postponed", number, failure, notBefore });
  }

  /** Nothing is asked or sent for a while. */
  function halt(failure: Failure): void {
    failures += 1;
    if (failure.code === "throttled") slowness = Math.min(slowest, slowness * 2);
    pausedUntil = clock.now() + waitAfter(failures, failure, random());
    trouble = { failure, retryAt: pausedUntil };
    changed();
  }

  function recovered(): void {
    failures = 0;
    pausedUntil = 0;
    if (trouble === null) return;
    trouble = null;
    changed();
  }

  function known(list: ListName, id: number): Entry | null {
    return replica?.records[list].byId.get(id) ?? null;
  }

  /** Sets the clock for the next thing that is due. */
  function arm(): void {
    cancelTimer();
    const due = [
      owner ? nextDueAt(outbox, clock.now()) : null,
      visibility.visible() || polls.length > 0 ? nextPollAt : null,
    ].filter((at) => at !== null);
    if (due.length === 0) return;
    const at = Math.max(Math.min(...due), pausedUntil);
    cancelTimer = clock.after(Math.max(0, at - clock.now()), () => void work());
  }

  /** Something new may be due. */
  function wake(): void {
    if (stopped) return;
    cancelTimer();
    cancelTimer = clock.after(0, () => void work());
  }

  // ---- waiting for what was made so far

  function settle(): void {
    for (const one of [...waiting]) {
      const open = outbox.edits.filter(({ number }) => number <= one.upTo);
      const stuck = open.find(({ state: is }) => is === "conflict" || is === "refused");
      const cut = trouble && cutOff.has(trouble.failure.code) ? trouble.failure : null;
      if (open.length === 0) one.resolve();
      else if (stuck) one.reject(stuck.failure ?? new Failure("conflict", { list: stuck.list }));
      else if (cut) one.reject(cut);
      else continue;
      waiting.delete(one);
    }
  }

  function wish(list: ListName) {
    const last = outbox.edits.at(-1)?.number ?? 0;
    const at = new Date(clock.now()).toISOString() as Moment;
    return { number: nextNumber(last), at, list, records: getState().records, titleOf };
  }

  function shown(list: ListName, id: number): Entry {
    const entry = getState().records[list].byId.get(presentId(outbox, id));
    if (!entry) throw new Failure("entryMissing", { list });
    return entry as Entry;
  }

  /** A person's decision about an edit: taken where the edits are sent. */
  function decide(event: OutboxEvent): void {
    if (owner) dispatch(event);
    else tabs.post({ type: "event", event });
    wake();
  }

  let pace: "meeting" | "usual" = "usual";
  /** A meeting that runs anywhere on the site hurries everybody: each sees within seconds what another writes. */
  function pollEvery(): number {
    const running = replica?.records.meetings.all.some(({ state }) => state === "running");
    return pollEveryMs[running ? "meeting" : pace];
  }
  const unsubscribe = visibility.subscribe(() => {
    if (visibility.visible()) {
      nextPollAt = Math.min(nextPollAt, clock.now());
      if (trouble?.failure.code === "offline") pausedUntil = Math.min(pausedUntil, clock.now());
      wake();
    }
  });
  tabs.onMessage(hear);
  tabs.whenOwner(() => void takeOver());
  tabs.post({ type: "hello" });
  wake();

  return {
    getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    create(list, values) {
      const edit = wishToCreate(wish(list), newKey(), values);
      make(edit);
      return edit.id;
    },
    update(list, id, values) {
      const edit = wishToUpdate(wish(list), shown(list, id), values);
      if (edit) make(edit);
    },
    recycle(list, id) {
      make(wishToRecycle(wish(list), shown(list, id)), clock.now() + takeBackMs);
    },
    drop: (number) => decide({ type: "dropped", number }),
    resolve: (number, mine) => decide({ type: "resolved", number, mine }),
    retry(number) {
      const edit = outbox.edits.find((one) => one.number === number);
      pausedUntil = 0;
      if (edit?.last && edit.kind === "update") {
        decide({ type: "recreated", number, id: -number, key: newKey() });
      } else decide({ type: "retried", number });
    },
    presentId: (id) => presentId(outbox, id),
    settled() {
      return new Promise((resolve, reject) => {
        waiting.add({ upTo: outbox.edits.at(-1)?.number ?? 0, resolve, reject });
        settle();
      });
    },
    refresh() {
      return new Promise((resolve, reject) => {
        polls.push({ resolve, reject });
        pausedUntil = Math.min(pausedUntil, refused() ? pausedUntil : clock.now());
        wake();
      });
    },
    setPace(wanted) {
      pace = wanted;
      nextPollAt = Math.min(nextPollAt, clock.now() + pollEvery());
      wake();
    },
    readDraft: (name) => drafts.get(name) ?? null,
    writeDraft(name, typed) {
      if (typed === null) drafts.delete(name);
      else drafts.set(name, typed);
      save(() => storage.saveDraft(name, typed));
    },
    stop() {
      stopped = true;
      cancelTimer();
      unsubscribe();
      tabs.close();
      saving.then(() => storage.close());
    },
  };

  /** The site has asked to be left alone until then. */
  function refused(): boolean {
    return trouble?.failure.code === "throttled";
  }
}

type Answered = { readonly list: ListName; readonly entry: Entry };
interface Poll {
  readonly resolve: () => void;
  readonly reject: (failure: Failure) => void;
}
interface Waiting extends Poll {
  readonly upTo: number;
}

/** Failures that keep everything from being sent until a person or the network changes something. */
const cutOff: ReadonlySet<string> = new Set([
  "offline",
  "signInNeeded",
  "signInNotSetUp",
  "consentNeeded",
  "forbidden",
  "listMissing",
]);
/** Most times more seldom than usual the site is asked. */
const slowest = 12;
/** How soon a site that lacked lists or columns is looked at again as a whole. */
const lackingAgainMs = 30_000;

function toTravel(edit: Edit): TravellingEdit {
  const { failure } = edit;
  return { ...edit, failure: failure && { code: failure.code, details: failure.details } };
}

function fromTravel(edit: TravellingEdit): Edit {
  const { failure } = edit;
  return { ...edit, failure: failure && new Failure(failure.code, failure.details) };
}
