import type { Moment } from "../domain/day.ts";
import { Failure, toFailure } from "../domain/failure.ts";
import type { Site } from "../domain/ports.ts";
import { type Entry, type Records, toRecords } from "../domain/records.ts";
import type { ListName } from "../domain/schema/index.ts";
import { makeBudget } from "./deliver/budget.ts";
import { makeCrowding } from "./deliver/crowding.ts";
import { sendDue } from "./deliver/sending.ts";
import { openMemory } from "./device/deviceMemory.ts";
import { type Draft, type Kept, nothingKept, type Storage } from "./device/storage.ts";
import { followSite } from "./follow/following.ts";
import { makePacing } from "./follow/pacing.ts";
import { pollEveryMs, takeBackMs } from "./follow/schedule.ts";
import { createEdit, type TitleOf, wishToRecycle, wishToUpdate } from "./outbox/createEdit.ts";
import type { Edit } from "./outbox/edit.ts";
import { createFlushWaiters } from "./outbox/flushWaiters.ts";
import { nextDueAt, presentId, restoreOutbox } from "./outbox/outbox.ts";
import { applyPendingEdits, type Overlay } from "./outbox/pendingEdits.ts";
import { shareOutbox } from "./outbox/sharedOutbox.ts";
import type { Store, StoreState } from "./store.ts";
import {
  type Clock,
  pageVisibility,
  randomKey,
  systemClock,
  type Visibility,
} from "./surroundings.ts";
import { numbering } from "./tabs/numbering.ts";
import { serialQueue } from "./tabs/serialQueue.ts";
import { alone, type Tabs } from "./tabs/tabs.ts";

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
  const { site } = options;
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const newKey = options.newKey ?? randomKey;
  const visibility = options.visibility ?? pageVisibility;
  const tabs = options.tabs ?? alone();
  const titleOf = options.titleOf ?? (() => null);
  const nextNumber = numbering(clock.now, random);

  let pace: keyof typeof pollEveryMs = "usual";
  let stopped = false;
  let overlay: Overlay | null = null;
  let state: StoreState | null = null;
  const drafts = new Map<string, Draft>(kept.drafts);
  const listeners = new Set<() => void>();
  const settling = createFlushWaiters();
  const work = serialQueue(clock, turn, (error) => pacing.halt(toFailure(error)), nextAt);
  const memory = openMemory(options.storage, !storageFailed, changed);
  const budget = makeBudget(clock.now, () => following.pace());
  const crowding = makeCrowding();
  const pacing = makePacing(clock, random, budget.nextAskAt, site.tightUntil, changed);
  const following = followSite({
    site,
    memory,
    pacing,
    spent: (units) => budget.spend(units, "asking"),
    clock,
    kept,
    stopped: () => stopped,
    changed,
    owns: () => outbox.owns(),
    edits: () => outbox.get().edits,
    dispatch: (events) => outbox.dispatch(events),
    onAccountChanged() {
      drafts.clear();
      outbox.empty();
    },
    pace: () => pace,
  });
  const outbox = shareOutbox({
    kept: restoreOutbox(kept.edits, kept.landed),
    memory,
    tabs,
    clock,
    changed,
    wake: work.wake,
    answered: following.answered,
    tookOver: following.keep,
  });

  /** The records of a moment, laid together when somebody first asks for them. */
  function recordsLater(): () => Records {
    const replica = following.replica();
    const base = replica?.records ?? noRecords;
    const me = replica?.standing.me.id ?? null;
    const { edits } = outbox.get();
    let made: Records | null = null;
    return () => {
      if (made === null) {
        overlay = applyPendingEdits(overlay, base, edits, me);
        made = overlay.records;
      }
      return made;
    };
  }

  function getState(): StoreState {
    if (state) return state;
    const replica = following.replica();
    const recordsThen = recordsLater();
    state = {
      get records() {
        return recordsThen();
      },
      phase: replica === null ? "empty" : following.fresh() ? "fresh" : "fromDevice",
      standing: replica?.standing ?? null,
      outbox: outbox.get(),
      trouble: pacing.trouble(),
      storageProtected: memory.isProtected(),
      sentByOtherTab: !outbox.owns(),
    };
    return state;
  }

  function changed(): void {
    state = null;
    for (const listener of [...listeners]) listener();
    settling.look(outbox.get(), pacing.trouble());
  }

  /** Does what is due. */
  async function turn(): Promise<void> {
    if (stopped || pacing.paused()) return;
    await following.identify();
    if (stopped) return;
    if (!following.fresh()) await following.bringUpToDate();
    await sendDue({
      site,
      outbox,
      following,
      memory,
      pacing,
      budget,
      crowding,
      clock,
      random,
      newKey,
      titleOf: (list, entry) => titleOf(getState().records, list, entry),
      stopped: () => stopped,
    });
    if (stopped || pacing.paused()) return;
    const due = visibility.visible() && clock.now() >= pacing.nextAskAt();
    if (due || following.awaited()) await following.bringUpToDate();
  }

  /** When the next thing is due, in milliseconds; null where nothing is. */
  function nextAt(): number | null {
    const due = [nextSendAt(), nextAskAt()].filter((at) => at !== null);
    return due.length === 0 ? null : Math.max(Math.min(...due), pacing.pausedUntil());
  }

  function nextAskAt(): number | null {
    if (following.awaited()) return clock.now();
    if (!visibility.visible()) return null;
    return following.fresh() ? pacing.nextAskAt() : clock.now();
  }

  function nextSendAt(): number | null {
    const due = outbox.owns() ? nextDueAt(outbox.get(), clock.now()) : null;
    return due === null ? null : Math.max(due, budget.nextSendAt());
  }

  function wish(list: ListName) {
    const last = outbox.get().edits.at(-1)?.number ?? 0;
    const at = new Date(clock.now()).toISOString() as Moment;
    return { number: nextNumber(last), at, list, records: getState().records, titleOf };
  }

  /** Whether an edit not sent yet deletes the record that bears a key. */
  function isDeleted({ kind, state, list, id }: Edit, wanted: ListName, key: string): boolean {
    if (kind !== "recycle" || state === "sending" || list !== wanted) return false;
    return following.known(list, id)?.key === key;
  }

  function shown(list: ListName, id: number): Entry {
    const entry = getState().records[list].byId.get(presentId(outbox.get(), id));
    if (!entry) throw new Failure("entryMissing", { list });
    return entry as Entry;
  }

  const unsubscribe = visibility.subscribe(() => {
    if (!visibility.visible()) return;
    pacing.askWithin(0);
    if (pacing.trouble()?.failure.code === "offline") pacing.hurry();
    work.wake();
  });
  work.wake();

  return {
    getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    create(list, values, key) {
      const made = wish(list);
      const there = key && made.records[list].all.find((entry: Entry) => entry.key === key);
      if (there) return there.id;
      const deleted = key && outbox.get().edits.find((edit) => isDeleted(edit, list, key));
      if (deleted) {
        // Made again before its deletion was sent: it is taken back.
        outbox.decide({ type: "dropped", number: deleted.number });
        return deleted.id;
      }
      const edit = createEdit(made, key ?? newKey(), values);
      outbox.make(edit, 0);
      return edit.id;
    },
    update(list, id, values) {
      const edit = wishToUpdate(wish(list), shown(list, id), values);
      if (edit) outbox.make(edit, 0);
    },
    recycle(list, id) {
      outbox.make(wishToRecycle(wish(list), shown(list, id)), clock.now() + takeBackMs);
    },
    drop: (number) => outbox.decide({ type: "dropped", number }),
    resolve: (number, mine) => outbox.decide({ type: "resolved", number, mine }),
    retry(number) {
      const edit = outbox.get().edits.find((one) => one.number === number);
      pacing.resume();
      if (edit?.last && edit.kind === "update") {
        outbox.decide({ type: "recreated", number, id: -number, key: newKey() });
      } else outbox.decide({ type: "retried", number });
    },
    presentId: (id) => presentId(outbox.get(), id),
    settled() {
      const settled = settling.wait(outbox.get().edits.at(-1)?.number ?? 0);
      settling.look(outbox.get(), pacing.trouble());
      return settled;
    },
    refresh() {
      const refreshed = following.nextTime();
      pacing.hurry();
      work.wake();
      return refreshed;
    },
    setPace(wanted) {
      pace = wanted;
      pacing.askWithin(pollEveryMs[wanted]);
      work.wake();
    },
    readDraft: (name) => drafts.get(name) ?? null,
    writeDraft(name, typed) {
      if (typed === null) drafts.delete(name);
      else drafts.set(name, typed);
      memory.save((storage) => storage.saveDraft(name, typed));
    },
    stop() {
      stopped = true;
      work.stop();
      unsubscribe();
      outbox.close();
      memory.close();
    },
  };
}
