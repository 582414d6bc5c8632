import type { DeviceMemory } from "../device/deviceMemory.ts";
import type { Clock } from "../surroundings.ts";
import {
  type Answered,
  fromTravel,
  serializeEdit,
  type TabMessage,
  type Tabs,
} from "../tabs/tabs.ts";
import type { Edit, KeptEdit } from "./edit.ts";
import { isHalted } from "./halted.ts";
import { changeToKeep, toKept } from "./keeping.ts";
import {
  emptyOutbox,
  type Outbox,
  type OutboxEvent,
  reduceOutbox,
  restoreOutbox,
} from "./outbox.ts";

/** The outbox, kept on this device and shared with the other tabs, one of which sends it. */
export interface SharedOutbox {
  get(): Outbox;
  /** Whether this tab is the one that sends. */
  owns(): boolean;
  /** Takes events into the outbox of the sending tab, with the entries the site answered. */
  dispatch(events: readonly OutboxEvent[], answered?: readonly Answered[]): void;
  /** Takes a new edit; it counts as kept once it is durable. */
  make(edit: KeptEdit, notBefore: number): void;
  /** A person's decision about an edit: taken where the edits are sent. */
  decide(event: OutboxEvent): void;
  /** Leaves everything: it belongs to somebody else. */
  empty(): void;
  close(): void;
}

interface Dependencies {
  readonly kept: Outbox;
  readonly memory: DeviceMemory;
  readonly tabs: Tabs;
  readonly clock: Clock;
  readonly changed: () => void;
  /** Something new may be due to be sent. */
  readonly wake: () => void;
  /** Another tab has had answers from the site. */
  readonly answered: (answers: readonly Answered[]) => void;
  /** This tab is the one that sends from now on. */
  readonly tookOver: () => void;
}

export function shareOutbox(around: Dependencies): SharedOutbox {
  const { memory, tabs, clock, changed, wake } = around;
  let outbox = around.kept;
  let owner = false;
  let closed = false;
  /** Edits made in this tab that the sending tab has not yet shown to know. */
  const unacknowledged = new Set<number>();
  /** Answers the other tabs have not been told of; null where there is nothing to tell. */
  let untold: Answered[] | null = null;
  /** Edits of other tabs taken over, told of or not: each is taken once. */
  const taken = new Set<number>();
  let untoldTaken: number[] = [];

  function dispatch(events: readonly OutboxEvent[], answered: readonly Answered[] = []): void {
    const before = outbox;
    outbox = events.reduce(reduceOutbox, before);
    if (outbox === before) return;
    if (owner) {
      const change = changeToKeep(before, outbox);
      if (change) memory.save((storage) => storage.saveOutbox(change));
      tell(answered);
    }
    changed();
  }

  function make(edit: KeptEdit, notBefore: number): void {
    const before = outbox;
    const made: OutboxEvent = { type: "made", edit, notBefore };
    outbox = reduceOutbox(outbox, made);
    // Where another tab sends, the edit is kept by itself: what it is joined with is that tab's to keep.
    const change = owner
      ? changeToKeep(before, outbox)
      : { put: [toKept(edit)], remove: [], landed: [] };
    if (!owner) unacknowledged.add(edit.number);
    changed();
    const held = new Set(before.edits);
    const stored = outbox.edits
      .filter((one) => !held.has(one))
      .map(({ number }) => ({ type: "stored", number }) as const);
    memory
      .save(async (storage) => {
        if (change) await storage.saveOutbox(change);
      })
      .then(() => {
        if (closed) return;
        dispatch(stored);
        if (!owner) tabs.post({ type: "event", event: made });
        wake();
      });
  }

  /** Tells the other tabs once of all that happens in one go. */
  function tell(answered: readonly Answered[]): void {
    if (!tabs.others) return;
    if (untold) {
      untold.push(...answered);
      return;
    }
    untold = [...answered];
    clock.after(0, () => {
      if (closed || untold === null) return;
      const { edits, landed } = outbox;
      tabs.post({
        type: "outbox",
        edits: edits.map(serializeEdit),
        landed: [...landed],
        answered: untold,
        taken: untoldTaken,
      });
      untold = null;
      untoldTaken = [];
    });
  }

  function hear(message: TabMessage): void {
    if (closed) return;
    if (message.type === "hello") {
      if (owner) tell([]);
    } else if (message.type === "event") {
      if (owner) take(message.event);
    } else if (!owner) {
      for (const { number } of message.edits) unacknowledged.delete(number);
      for (const number of message.taken) unacknowledged.delete(number);
      const own = outbox.edits.filter(({ number }) => unacknowledged.has(number));
      outbox = {
        edits: [...message.edits.map(fromTravel), ...own],
        landed: new Map([...outbox.landed, ...message.landed]),
      };
      around.answered(message.answered);
      changed();
    }
  }

  /** What another tab made or decided. */
  function take(event: OutboxEvent): void {
    if (event.type !== "made") {
      dispatch([event]);
    } else {
      const { number } = event.edit;
      untoldTaken.push(number);
      if (!taken.has(number)) takeMade(event, number);
      tell([]);
    }
    wake();
  }

  function takeMade(made: OutboxEvent, number: number): void {
    taken.add(number);
    const before = new Set(outbox.edits);
    const after = reduceOutbox(outbox, made).edits.filter((one) => !before.has(one));
    dispatch([made, ...after.map((one) => ({ type: "stored", number: one.number }) as const)]);
    if (!outbox.edits.some((one) => one.number === number)) forget([number]);
  }

  /** What another tab kept of an edit that has become part of one of this outbox. */
  function forget(numbers: readonly number[]): void {
    memory.save((storage) => storage.saveOutbox({ put: [], remove: numbers, landed: [] }));
  }

  /** From now on this tab sends; what other tabs have left in the memory becomes its own. */
  async function takeOver(): Promise<void> {
    if (closed) return;
    let left = emptyOutbox;
    /** What this tab made from now on is not among what is read. */
    const madeBefore = new Set(unacknowledged);
    await memory.save(async (storage) => {
      const { edits, landed } = await storage.readOutbox();
      left = restoreOutbox(edits, landed);
    });
    if (closed) return;
    const fresh = [...unacknowledged].filter((number) => !madeBefore.has(number));
    outbox = memory.isProtected()
      ? inherit(outbox, left, new Set(fresh))
      : unite(outbox, left, unacknowledged);
    for (const { number } of outbox.edits) taken.add(number);
    owner = true;
    const change = changeToKeep({ ...left, edits: [] }, outbox);
    if (change) memory.save((storage) => storage.saveOutbox(change));
    unacknowledged.clear();
    around.tookOver();
    tell([]);
    changed();
    wake();
  }

  tabs.onMessage(hear);
  tabs.whenOwner(() => void takeOver());
  tabs.post({ type: "hello" });

  return {
    get: () => outbox,
    owns: () => owner,
    dispatch,
    make,
    decide(event) {
      if (owner) dispatch([event]);
      else tabs.post({ type: "event", event });
      wake();
    },
    empty() {
      outbox = restoreOutbox([], new Map());
      changed();
    },
    close() {
      closed = true;
      tabs.close();
    },
  };
}

/**
 * What a tab holds that sends from now on: what is kept on this device. What it was told of and is kept
 * no more has landed or was given up; sent once more, it would look like somebody else's.
 */
function inherit(told: Outbox, kept: Outbox, made: ReadonlySet<number>): Outbox {
  const known = new Map(told.edits.map((edit) => [edit.number, edit]));
  const edits = kept.edits.map((edit): Edit => {
    const said = known.get(edit.number);
    // What was decided or refused need not be found out again, unless it has become another edit since.
    if (!said || !sameWork(said, edit)) return edit;
    return isHalted(said) ? said : { ...said, state: "kept", maybeSent: true };
  });
  const present = new Set(kept.edits.map(({ number }) => number));
  const own = told.edits.filter(({ number }) => made.has(number) && !present.has(number));
  return {
    edits: [...edits, ...own].sort((a, b) => a.number - b.number),
    landed: new Map([...kept.landed, ...told.landed]),
  };
}

function sameWork(a: Edit, b: Edit): boolean {
  return JSON.stringify(toKept(a)) === JSON.stringify(toKept(b));
}

/** The same where the device keeps nothing: all that is known, whatever another tab was about to do with it. */
function unite(told: Outbox, kept: Outbox, own: ReadonlySet<number>): Outbox {
  const known = new Set(told.edits.map(({ number }) => number));
  const edits = told.edits.map((edit): Edit => {
    const cutShort = edit.state === "sending" || edit.state === "storing";
    return cutShort && !own.has(edit.number) ? { ...edit, state: "kept", maybeSent: true } : edit;
  });
  const more = kept.edits.filter(({ number }) => !known.has(number));
  return {
    edits: [...edits, ...more].sort((a, b) => a.number - b.number),
    landed: new Map([...kept.landed, ...told.landed]),
  };
}
