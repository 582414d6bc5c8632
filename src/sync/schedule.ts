import type { Failure, FailureCode } from "../domain/failure.ts";

/**
 * Time between two change queries while the page is visible, in milliseconds: often while a meeting
 * runs, seldom otherwise, so that a whole office stays within what SharePoint allows an app.
 */
export const pollEveryMs = { meeting: 5_000, usual: 30_000 } as const;
/** Longest wait after failures, in milliseconds, unless the site asks for more. */
export const longestWaitMs = 60_000;
/** How long a deletion may be taken back before it is sent, in milliseconds. */
export const takeBackMs = 5_000;
/** Age of this device's copy from which everything is loaded again, in milliseconds. */
export const copyGoodForMs = 24 * 60 * 60 * 1_000;

/** After so many tries an error SharePoint itself names, such as of a value it cannot take, is shown as a refusal. */
export const triesOfOneError = 5;

/** Edits sent together at most: with the reading behind each they just fill a batch of a hundred parts, which is quickest (bench `sending`). */
export const mostTogether = 50;

/**
 * Resource units a minute one client plans with, so that twenty in a meeting stay below the 1,250
 * SharePoint grants an app in the smallest tenants (its throttling page, as of 02.10.2025).
 */
const shareOfUnits = 50;
/** What asking for changes and reading them costs, and what a write and reading the entry again costs, in resource units. */
const unitsOfPoll = 3;
const unitsOfWrite = 3;

/** Time to the next change query, in milliseconds: what this client has spent on its own writes within a minute it saves on asking, as far as asking as seldom as outside a meeting. */
export function fairPollMs(everyMs: number, writesInMinute: number): number {
  const left = Math.max(1, shareOfUnits - writesInMinute * unitsOfWrite);
  return Math.max(everyMs, Math.min(pollEveryMs.usual, (unitsOfPoll * 60_000) / left));
}

/** What a failure means for the edit it met: nothing can be sent now, this one later, or never as it is. */
export type Consequence = "halt" | "later" | "refuse";

export const consequences: { readonly [C in FailureCode]: Consequence } = {
  offline: "halt",
  signInNeeded: "halt",
  signInNotSetUp: "halt",
  consentNeeded: "halt",
  siteMissing: "halt",
  siteMoved: "halt",
  siteAddress: "halt",
  otherHost: "halt",
  unknownHost: "halt",
  configWrong: "halt",
  throttled: "halt",
  serverFailed: "later",
  badAnswer: "later",
  conflict: "later",
  cancelled: "later",
  unknown: "later",
  forbidden: "refuse",
  listMissing: "refuse",
  columnMissing: "refuse",
  entryMissing: "refuse",
  duplicate: "refuse",
  rejected: "refuse",
  fileLocked: "refuse",
  fileName: "refuse",
  storageBlocked: "refuse",
};

/**
 * Wait before the next try after so many failures in a row, in milliseconds: doubling from two
 * seconds, so that no minute holds more than six tries, with `chance` (0–1) spreading clients apart,
 * never less than the site asked for.
 */
export function waitAfter(failures: number, failure: Failure | null, chance: number): number {
  const doubled = Math.min(longestWaitMs, 2_000 * 2 ** Math.max(0, failures - 1));
  const spread = doubled * (0.5 + chance / 2);
  return Math.max(spread, askedSeconds(failure) * 1_000);
}

/** Seconds the site asked to wait; 0 where it did not. */
export function askedSeconds(failure: Failure | null): number {
  const seconds = Number(failure?.details.retryAfter ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
