import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import { eachOf, flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { entrySpan, type Span, sharedDays, spanOf } from "../kernel/dayNumbers.ts";
import type {
  ActionField,
  Funding,
  Organisation,
  SpatialLevel,
  Structure,
} from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { tidy } from "../kernel/rounding.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { inOrder } from "../supply/coverageColumns.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";
import { countsIn } from "../timelines/tranches.ts";
import { grantIn } from "./fundingGaps.ts";

export type DependencyOf =
  | { readonly by: "actionField"; readonly id: string; readonly actionField: ActionField }
  | { readonly by: "spatialLevel"; readonly id: string; readonly word: SpatialLevel | "unknown" }
  | { readonly by: "provider"; readonly id: string; readonly organisation: Organisation };

export interface Dependency {
  readonly of: DependencyOf;
  readonly period: PlanPeriod;
  /** Mean VZÄ over the period's days. */
  readonly fte: number;
  readonly temporaryFte: number;
  /** null where there are no VZÄ. */
  readonly fteShare: number | null;
  /** Euros of counted tranches on days of the period. */
  readonly euros: number;
  readonly temporaryEuros: number;
  /** null where there are no euros. */
  readonly euroShare: number | null;
  /** Σ (share of each funder)², 1 = a single funder; null where there are no euros. */
  readonly hhi: number | null;
  /** Largest first; null: funder not recorded. */
  readonly funders: readonly { readonly funder: Organisation | null; readonly euros: number }[];
  /** A share above the office's threshold. */
  readonly warning: boolean;
  readonly structures: readonly Structure[];
  /** Of `structures`, those whose VZÄ are unknown on a day of the period. */
  readonly unknownFte: number;
  readonly fundings: readonly Funding[];
  /** Tranches that count and touch the period, but whose amount or days are unknown: in no sum. */
  readonly unknownGrants: readonly Funding[];
}

/** Money of a period over all structures, each counted once, also those without field, level or provider. */
export interface PeriodMoney {
  readonly period: PlanPeriod;
  readonly euros: number;
  readonly temporaryEuros: number;
  readonly fundings: readonly Funding[];
  /** Tranches that count and touch the period, but whose amount or days are unknown: in no sum. */
  readonly unknownGrants: readonly Funding[];
}

export interface DependencyResult {
  readonly rows: readonly Dependency[];
  readonly whole: readonly PeriodMoney[];
}

/**
 * A12 Abhängigkeit von befristeter Förderung per action field, spatial level and provider, in each
 * period: temporary VZÄ ÷ all VZÄ (means over the period's days, uncertain ones in the whole), and
 * euros of temporary tranches ÷ euros of all tranches that count in the scenario, each by its days
 * in the period; structures that are not cancelled, and tranches of known days and amount only. HHI
 * = Σ (share of each funder in these euros)², all unknown funders as one; all levels somebody added
 * in SharePoint are one group, unknown. Warning above the
 * office's share. Groups with neither VZÄ nor euros in a period are left out. A structure of
 * several fields counts in each.
 */
export const dependency = counting(function* (
  records: Records,
  view: View,
): Steps<DependencyResult> {
  const timelines = (yield* timelinesInSteps(records, view)).all;
  const tranches = groupedBy(records.fundings, "structure");
  const groups = (yield* groupsOf(records, timelines)).flatMap((group) =>
    view.periods.map((period) => ({ ...group, period })),
  );
  const rows = yield* flatMapped(
    groups,
    ({ of, members, period }) => {
      const row = rowOf(records, view, of, period, members, tranches);
      return row ? [row] : [];
    },
    1,
  );
  const whole: PeriodMoney[] = [];
  for (const period of view.periods) {
    const span = spanOf(period);
    const granted = yield* flatMapped(
      timelines,
      ({ structure }) => grantedIn(view, structure, span, tranches),
      256,
    );
    whole.push({ period, ...moneyOf(granted) });
  }
  return { rows, whole };
});

interface Group {
  readonly of: DependencyOf;
  readonly members: readonly StructureTimeline[];
}

function* groupsOf(records: Records, timelines: readonly StructureTimeline[]): Steps<Group[]> {
  const byField = yield* gathered(timelines, ({ actionFields }) => actionFields);
  const byLevel = yield* gathered<string>(timelines, levelsOf);
  const byProvider = yield* gathered(timelines, ({ provider }) =>
    provider === null ? [] : [provider],
  );
  return [
    ...inOrder(records).map((actionField) => ({
      of: { by: "actionField", id: String(actionField.id), actionField } as const,
      members: byField.get(actionField.id) ?? [],
    })),
    ...([...choiceSets.spatialLevel, "unknown"] as const).map((word) => ({
      of: { by: "spatialLevel", id: word, word } as const,
      members: byLevel.get(word) ?? [],
    })),
    ...records.organisations.all.map((organisation) => ({
      of: { by: "provider", id: String(organisation.id), organisation } as const,
      members: byProvider.get(organisation.id) ?? [],
    })),
  ].filter(({ members }) => members.length > 0);
}

const levels: readonly string[] = choiceSets.spatialLevel;

/** Words somebody added in SharePoint are one group. */
function levelsOf({ spatialLevels }: Structure): readonly string[] {
  return spatialLevels.map((word) => (levels.includes(word) ? word : "unknown"));
}

function* gathered<K extends number | string>(
  timelines: readonly StructureTimeline[],
  pick: (structure: Structure) => readonly K[],
): Steps<Map<K, StructureTimeline[]>> {
  const groups = new Map<K, StructureTimeline[]>();
  const file = (life: StructureTimeline) => {
    for (const key of new Set(pick(life.structure))) {
      const group = groups.get(key);
      if (group) group.push(life);
      else groups.set(key, [life]);
    }
  };
  yield* eachOf(timelines, file, 256);
  return groups;
}

function rowOf(
  records: Records,
  view: View,
  of: DependencyOf,
  period: PlanPeriod,
  members: readonly StructureTimeline[],
  tranches: ReadonlyMap<number, readonly Funding[]>,
): Dependency | null {
  const span = spanOf(period);
  let fte = 0;
  let temporaryFte = 0;
  let unknownFte = 0;
  const structures: Structure[] = [];
  for (const { structure, segments } of members) {
    let exists = false;
    let unknown = false;
    for (const segment of segments) {
      const days = sharedDays(segment, span);
      if (days === 0) continue;
      exists = true;
      if (segment.fte === null) unknown = true;
      fte += (segment.fte ?? 0) * days;
      temporaryFte += segment.temporary * days;
    }
    if (exists) structures.push(structure);
    if (unknown) unknownFte += 1;
  }
  const granted = members.flatMap(({ structure }) => grantedIn(view, structure, span, tranches));
  const paid = paidOf(granted);
  if (fte === 0 && paid.length === 0) return null;
  const length = span.to - span.from + 1;
  const { euros, temporaryEuros, fundings, unknownGrants } = moneyOf(granted);
  const funders = fundersOf(records, paid);
  const fteShare = fte === 0 ? null : tidy(temporaryFte / fte);
  const euroShare = euros === 0 ? null : tidy(temporaryEuros / euros);
  const threshold = view.settings.dependencyShare;
  return {
    of,
    period,
    fte: tidy(fte / length),
    temporaryFte: tidy(temporaryFte / length),
    fteShare,
    euros,
    temporaryEuros,
    euroShare,
    hhi: euros === 0 ? null : tidy(funders.reduce((h, { euros: e }) => h + (e / euros) ** 2, 0)),
    funders,
    warning: (fteShare ?? 0) > threshold || (euroShare ?? 0) > threshold,
    structures,
    unknownFte,
    fundings,
    unknownGrants,
  };
}

function moneyOf(granted: readonly Granted[]): Omit<PeriodMoney, "period"> {
  const paid = paidOf(granted);
  return {
    euros: sum(paid),
    temporaryEuros: sum(paid.filter(({ funding }) => funding.kind === "temporary")),
    fundings: paid.map(({ funding }) => funding),
    unknownGrants: granted.flatMap(({ funding, euros }) => (euros === null ? [funding] : [])),
  };
}

function paidOf(granted: readonly Granted[]): readonly Paid[] {
  return granted.flatMap(({ funding, euros }) =>
    euros !== null && euros > 0 ? [{ funding, euros }] : [],
  );
}

const nothing: readonly Granted[] = [];

/** The counted tranches of a structure that touch a span; null euros are unknown. */
function grantedIn(
  view: View,
  { id, state }: Structure,
  span: Span,
  tranches: ReadonlyMap<number, readonly Funding[]>,
): readonly Granted[] {
  const own = tranches.get(id);
  if (own === undefined || state === "cancelled") return nothing;
  return own
    .filter(
      (funding) => countsIn(view.scenario, funding) && sharedDays(entrySpan(funding), span) > 0,
    )
    .map((funding) => ({ funding, euros: grantIn(funding, span) }));
}

interface Granted {
  readonly funding: Funding;
  readonly euros: number | null;
}

interface Paid {
  readonly funding: Funding;
  readonly euros: number;
}

const sum = (paid: readonly Paid[]) => tidy(paid.reduce((total, { euros }) => total + euros, 0));

function fundersOf(records: Records, paid: readonly Paid[]): Dependency["funders"] {
  const byFunder = new Map<Organisation | null, number>();
  for (const { funding, euros } of paid) {
    const funder = records.organisations.byId.get(funding.funder ?? Number.NaN) ?? null;
    byFunder.set(funder, (byFunder.get(funder) ?? 0) + euros);
  }
  return [...byFunder]
    .map(([funder, euros]) => ({ funder, euros: tidy(euros) }))
    .sort((a, b) => b.euros - a.euros);
}
