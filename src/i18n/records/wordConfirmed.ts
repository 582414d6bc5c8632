import { type Day, daysBetween } from "../../domain/day.ts";
import { formatDay } from "../format.ts";
import type { Language } from "../language.ts";
import { recordsWords } from "./records.ts";

/**
 * When facts were last confirmed, and whether that is too long ago, both seen from the Stichtag:
 * what was confirmed on or after it is of no age. The real day tells only who confirmed just now
 * that it is done, and is too long ago all the same where the Stichtag lies far ahead.
 */
export function wordConfirmed(
  confirmedOn: Day | null,
  seen: {
    readonly today: Day;
    readonly asOf: Day;
    readonly staleAfterDays: number;
    readonly language: Language;
  },
): { readonly text: string; readonly stale: boolean } {
  const words = recordsWords[seen.language];
  if (confirmedOn === null) return { text: words.neverConfirmed, stale: true };
  const days = daysBetween(confirmedOn, seen.asOf);
  const stale = days > seen.staleAfterDays;
  if (confirmedOn === seen.today) return { text: words.confirmedToday, stale };
  const day = formatDay(confirmedOn, seen.language);
  return { text: words.lastConfirmed(day, days > 0 ? days : null), stale };
}
