import { type Day, day, earlier, later } from "../../day.ts";
import { intersect, type Period } from "../../period.ts";
import type { Records } from "../../records.ts";
import { readSettings, type Settings } from "../../settings.ts";

/** A period of the plan; id 0 and no title where it is made of the horizon because none is recorded. */
export type PlanPeriod = Period & { readonly id: number; readonly title: string };

export const scenarioNames = ["secured", "planned"] as const;
/** secured: only what is secured and approved; planned adds what is planned and applied for. */
export type Scenario = (typeof scenarioNames)[number];

/** What an analysis is asked for: which day is "today", which days are looked at, and how certain things must be. */
export interface View {
  /** Stichtag */
  readonly asOf: Day;
  readonly horizon: Period;
  /** Recorded periods that share a day with the horizon, by first day; never cut. */
  readonly periods: readonly PlanPeriod[];
  readonly scenario: Scenario;
  readonly settings: Settings;
}

export interface ViewChoice {
  /** Chosen Stichtag; null takes the office's setting, else today. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly scenario?: Scenario;
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/**
 * The view for a choice. Horizon: what is chosen, else the office's setting, else from the first
 * to the last day of the recorded periods, else the year of the Stichtag.
 */
export function makeView(records: Records, choice: ViewChoice): View {
  const settings = readSettings(records);
  const asOf = choice.asOf ?? settings.asOf ?? choice.today;
  const recorded = recordedPeriods(records);
  const year = asOf.slice(0, 4);
  const from =
    choice.from ??
    settings.horizonFrom ??
    recorded.map((period) => period.from).reduce<Day | null>(first, null) ??
    day(`${year}-01-01`);
  const to =
    choice.to ??
    settings.horizonTo ??
    recorded.map((period) => period.to).reduce<Day | null>(last, null) ??
    day(`${year}-12-31`);
  const horizon = { from, to: later(from, to) };
  const periods = recorded.filter((period) => intersect(period, horizon) !== null);
  return {
    asOf,
    horizon,
    periods: periods.length > 0 ? periods : [{ ...horizon, id: 0, title: "" }],
    scenario: choice.scenario ?? "secured",
    settings,
  };
}

function recordedPeriods(records: Records): PlanPeriod[] {
  return records.periods.all
    .flatMap(({ id, title, startsOn, endsOn }) =>
      startsOn !== null && endsOn !== null && startsOn <= endsOn
        ? [{ id, title: title ?? "", from: startsOn, to: endsOn }]
        : [],
    )
    .sort((a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to) || a.id - b.id);
}

const first = (a: Day | null, b: Day) => (a === null ? b : earlier(a, b));
const last = (a: Day | null, b: Day) => (a === null ? b : later(a, b));
const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
