import { toFailure } from "../../domain/failure.ts";
import type { Site } from "../../domain/ports.ts";
import type { Entry, Person } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { DeviceMemory } from "../device/deviceMemory.ts";
import {
  applyChanged,
  applyEntry,
  applyGone,
  applyLoaded,
  applyPeople,
  type Replica,
} from "../device/replica.ts";
import type { Edit } from "../outbox/edit.ts";
import { isReusedId } from "../outbox/isReusedId.ts";
import type { OutboxEvent } from "../outbox/outbox.ts";
import { valuesOf } from "../outbox/values.ts";
import type { Clock } from "../surroundings.ts";
import type { Answered } from "../tabs/tabs.ts";
import type { Pacing } from "./pacing.ts";
import { copyGoodForMs, pollEveryMs, unitsOfPoll, unitsOfVainPoll } from "./schedule.ts";

/** Keeps this device's copy in step with the site. */
export interface Following {
  replica(): Replica | null;
  /** In step with the site in this session. */
  fresh(): boolean;
  /** Whether it is known in this session whose work this is. */
  identified(): boolean;
  /** Asks who is signed in, where a copy is there and it is not known yet. */
  identify(): Promise<void>;
  /** Loads everything, or what changed since. */
  bringUpToDate(): Promise<void>;
  /** Resolves once the site was asked the next time, or rejects with why it could not be. */
  nextTime(): Promise<void>;
  /** How busy the site is: a meeting that runs anywhere on it hurries everybody. */
  pace(): keyof typeof pollEveryMs;
  /** Whether somebody waits for the next time. */
  awaited(): boolean;
  /** The record as this device last saw it. */
  known(list: ListName, id: number): Entry | null;
  /** Entries as the site has just answered them. */
  answered(answers: readonly Answered[]): void;
  /** The site said that the entry is gone. */
  gone(list: ListName, id: number): void;
  /** Keeps on this device what answers have changed, where this tab is the one that sends. */
  keep(): void;
}

interface Dependencies {
  readonly site: Site;
  readonly memory: DeviceMemory;
  readonly pacing: Pacing;
  /** Hears what asking for changes has cost, in resource units. */
  readonly spent: (units: number) => void;
  readonly clock: Clock;
  readonly kept: { readonly replica: Replica | null; readonly login: string | null };
  readonly stopped: () => boolean;
  readonly changed: () => void;
  /** Whether this tab is the one that sends. */
  readonly owns: () => boolean;
  readonly edits: () => readonly Edit[];
  readonly dispatch: (events: readonly OutboxEvent[]) => void;
  /** What is kept here belongs to somebody else. */
  readonly onAccountChanged: () => void;
  readonly pace: () => keyof typeof pollEveryMs;
}

interface Asked {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * How soon a site that lacked lists or columns is looked at again as a whole, in milliseconds: seldom, as everything is
 * loaded for it; lists and columns that are added tell of themselves among the changes, only rights that are given do not.
 */
const lackingAgainMs = 300_000;

/** The same where a person asks for changes. */
const lackingAskedMs = 30_000;

export function followSite(around: Dependencies): Following {
  const { site, memory, pacing, clock, stopped, changed } = around;
  let { replica, login } = around.kept;
  let identified = false;
  let fresh = false;
  let waiting: Asked[] = [];
  /** Answers that come while everything is being loaded. */
  let meanwhile: Answered[] | null = null;

  /** Another person's work is neither shown nor sent. */
  function identifyAs(me: Person): void {
    if (login !== null && login !== me.login) {
      replica = null;
      around.onAccountChanged();
    }
    if (login !== me.login) memory.save((storage) => storage.startAnew(me.login));
    login = me.login;
    identified = true;
  }

  async function bringUpToDate(): Promise<void> {
    const asked = waiting;
    waiting = [];
    try {
      if (replica === null || mustReload(replica, asked.length > 0)) await loadAll();
      else await loadChanges(replica);
      if (stopped()) return;
      pacing.recovered();
      pacing.asked(pollEveryMs[pace()]);
      for (const { resolve } of asked) resolve();
    } catch (error) {
      for (const { reject } of asked) reject(toFailure(error));
      throw error;
    }
  }

  /** In a meeting each sees within seconds what another writes. */
  function pace(): keyof typeof pollEveryMs {
    const running = replica?.records.meetings.all.some(({ state }) => state === "running");
    return running ? "meeting" : around.pace();
  }

  /** The copy is too old, the clock was set back, or the site lacked something that may be there now; where somebody asks, sooner. */
  function mustReload({ loadedAt, standing }: Replica, isAsked: boolean): boolean {
    const age = clock.now() - loadedAt;
    // A column of another type is mended in SharePoint, of which the change log tells.
    const gone = listNames.some(
      (list) =>
        (standing.missingFields[list]?.length ?? 0) > (standing.retypedFields?.[list]?.length ?? 0),
    );
    const lacking = standing.missingLists.length > 0 || gone;
    return (
      age < 0 ||
      age > copyGoodForMs ||
      (lacking && age > (isAsked ? lackingAskedMs : lackingAgainMs))
    );
  }

  async function loadAll(): Promise<void> {
    const answers: Answered[] = [];
    meanwhile = answers;
    const loaded = await site.load();
    meanwhile = null;
    if (stopped()) return;
    if (!identified) identifyAs(loaded.me);
    const before = replica;
    replica = applyLoaded(before, loaded, clock.now());
    // What another tab wrote while this one was loading may not have been there yet.
    take(answers);
    fresh = true;
    if (before) noteVanished(before, replica);
    keep();
    changed();
  }

  async function loadChanges(before: Replica): Promise<void> {
    const answer = await site.changesSince(before.changeToken);
    if (stopped()) return;
    around.spent(answer.changeToken === before.changeToken ? unitsOfVainPoll : unitsOfPoll);
    if (answer.reload) return loadAll();
    const present = replica ?? before;
    const after = applyPeople(applyChanged(present, answer, clock.now()), answer.people);
    replica = after;
    const wasFresh = fresh;
    fresh = true;
    noteVanished(present, after);
    if (after.records !== present.records || after.changeToken !== present.changeToken) {
      keep();
      changed();
    } else if (!wasFresh) changed();
  }

  /** Edits of records somebody else has deleted wait for the person's decision. */
  function noteVanished(before: Replica, after: Replica): void {
    const vanished = around.edits().flatMap((edit): OutboxEvent[] => {
      const { list, id } = edit;
      const now = after.records[list].byId.get(id);
      if (id < 0 || (now && !isReusedId(edit, now))) return [];
      if (after.standing.missingLists.includes(list)) return [];
      const held = before.records[list].byId.get(id);
      if (!held && !now) return [];
      const last = held && !isReusedId(edit, held) ? valuesOf(list, held) : { ...edit.base };
      const since = now && edit.recordSince ? { since: edit.recordSince } : {};
      return [{ type: "vanished", list, id, last, ...since }];
    });
    around.dispatch(vanished);
  }

  function take(answers: readonly Answered[]): void {
    for (const { list, entry } of answers) {
      if (replica) replica = applyEntry(replica, list, entry);
    }
  }

  /** Only the sending tab writes the copy: two that write mix what they know. */
  function keep(): void {
    if (around.owns()) memory.saveReplica(() => replica);
  }

  return {
    replica: () => replica,
    fresh: () => fresh,
    identified: () => identified,
    async identify() {
      // A first load tells who is signed in; a copy is compared before anything is sent.
      if (identified || !replica) return;
      const me = await site.me();
      if (!stopped()) identifyAs(me);
    },
    bringUpToDate,
    pace,
    nextTime: () =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
      }),
    awaited: () => waiting.length > 0,
    known: (list, id) => replica?.records[list].byId.get(id) ?? null,
    answered(answers) {
      meanwhile?.push(...answers);
      take(answers);
    },
    gone(list, id) {
      if (replica) replica = applyGone(replica, list, id);
    },
    keep,
  };
}
