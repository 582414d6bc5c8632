import type { Failure, FailureCode } from "../../domain/failure.ts";

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

/** Time over which clients that were asked to wait equally long come back one after another, in milliseconds. */
const apartMs = 2_000;
/** Longest time the site is left alone because it asked for it, in milliseconds; then it is asked again. */
const longestAskedMs = 3_600_000;

/**
 * Resource units a minute one client plans with, so that twenty in a meeting stay below the 1,250
 * SharePoint grants an app in the smallest tenants (its throttling page, as of 02.10.2025).
 */
export const shareOfUnits = 42;
/** What asking for changes costs, asking for them and reading them, a write and reading the entry again, and reading an entry, in resource units. */
export const unitsOfVainPoll = 1;
export const unitsOfPoll = 3;
export const unitsOfWrite = 3;
export const unitsOfRead = 1;

/**
 * Resource units one client spends on writing in a minute at most, however much has gathered on the device:
 * in a meeting what others leave, else half of what SharePoint grants.
 */
export const unitsForWriting = { meeting: 250, usual: 625 } as const;

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
  const own = doubled * (0.5 + chance / 2);
  return Math.max(own, askedSeconds(failure) * 1_000 + chance * apartMs);
}

/** Seconds the site asked to wait, an hour at most; 0 where it did not. */
export function askedSeconds(failure: Failure | null): number {
  const seconds = Number(failure?.details.retryAfter ?? 0);
  return seconds > 0 ? Math.min(seconds, longestAskedMs / 1_000) : 0;
}
