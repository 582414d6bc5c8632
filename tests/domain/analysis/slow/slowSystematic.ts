import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { sorted } from "./agreement.ts";
import { daysFrom } from "./days.ts";
import { covers } from "./definitions.ts";
import { slowCoverage, slowFunding, slowNeeds, slowSteering } from "./slow.ts";

interface Found {
  readonly kind: string;
  readonly field: number;
  readonly analysis: string;
  readonly record: string | null;
  readonly level: string | null;
  readonly period: number;
  readonly places: readonly number[];
}

/** The municipalities the areas are or lie in. */
export function municipalitiesOf(records: Records, areas: readonly number[]): number[] {
  const places = areas.flatMap((start) => {
    const seen: number[] = [];
    for (let id: number | null = start; id !== null && !seen.includes(id); ) {
      const area = records.areas.byId.get(id);
      if (area?.kind === "municipality") return [id];
      seen.push(id);
      id = area?.partOf ?? null;
    }
    return [];
  });
  return [...new Set(places)].sort((a, b) => a - b);
}

/** A10, from the gaps the slow A1, A7, A8 and A9 find. */
export function slowSystematic(records: Records, view: View) {
  const fields = records.actionFields.all.map(({ id }) => id);
  const known = (level: string) => (level.startsWith("?") ? null : level);
  const at = (
    actionFields: readonly number[],
    levels: readonly string[],
    rest: Omit<Found, "field" | "level">,
  ): Found[] =>
    fields
      .filter((field) => actionFields.includes(field))
      .flatMap((field) =>
        (levels.length > 0 ? levels.map(known) : [null]).map((level) => ({
          ...rest,
          field,
          level,
        })),
      );
  const needOf = (id: number) =>
    records.needs.byId.get(id) as NonNullable<ReturnType<Records["needs"]["byId"]["get"]>>;
  const money = slowFunding(records, view);
  const found: Found[] = [
    ...slowCoverage(records, view)
      .filter(({ required, state }) => required && state === "empty")
      .map(({ field, level, period }) => ({
        kind: "service",
        field,
        analysis: "coverage",
        record: null,
        level,
        period,
        places: [],
      })),
    ...slowNeeds(records, view)
      .filter(({ state }) => state !== "met")
      .flatMap((row) => {
        const need = needOf(row.need);
        const kind =
          need.kind === "steering" ? "steering" : row.covered > 0 ? "capacity" : "service";
        return at(need.actionFields, [need.spatialLevel ?? "?"], {
          kind,
          analysis: "unmetNeeds",
          record: `needs:${need.id}`,
          period: row.period,
          places: municipalitiesOf(records, need.areas),
        });
      }),
    ...slowSteering(records, view).flatMap((row) => {
      const [what, id] = row.name.split(" ");
      const task = what === "task" ? records.tasks.byId.get(Number(id)) : undefined;
      const period = view.periods.find((p) => p.id === row.period);
      const days = period ? daysFrom(period.from, period.to) : [];
      const asking = task
        ? records.needs.all.filter(
            (n) =>
              n.kind === "steering" &&
              n.tasks.includes(task.id) &&
              n.steeringLevel === row.level &&
              days.some((d) => covers(n, d)),
          )
        : [needOf(Number(id))];
      return at((task ?? needOf(Number(id))).actionFields, [row.level], {
        kind: "steering",
        analysis: "steeringGaps",
        record: `${what}s:${id}`,
        period: row.period,
        places: municipalitiesOf(
          records,
          asking.flatMap(({ areas }) => areas),
        ),
      });
    }),
    ...view.periods.flatMap((p) => {
      const years = new Set(daysFrom(p.from, p.to).map((d) => Number(d.slice(0, 4))));
      const lacking = money.filter(
        ({ gap, year }) => gap !== null && gap > 0 && year !== null && years.has(year),
      );
      return [...new Set(lacking.map(({ name }) => name))].flatMap((name) => {
        const id = Number(name.slice(1));
        const s = name.startsWith("s") ? records.structures.byId.get(id) : undefined;
        const m = s ? undefined : records.measures.byId.get(id);
        const levels = s ? s.spatialLevels : m?.spatialLevel ? [m.spatialLevel] : [];
        return at((s ?? m)?.actionFields ?? [], levels, {
          kind: "funding",
          analysis: "fundingGaps",
          record: `${s ? "structures" : "measures"}:${id}`,
          period: p.id,
          places: municipalitiesOf(records, (s ?? m)?.areas ?? []),
        });
      });
    }),
  ];
  const { systematicPeriods, systematicLevels, systematicMunicipalities } = view.settings;
  const names = [...new Set(found.map(({ kind, field }) => `${kind} ${field}`))];
  return names.flatMap((name) => {
    const all = found.filter(({ kind, field }) => `${kind} ${field}` === name);
    const row = (pattern: string, members: readonly Found[]) => ({
      name,
      pattern,
      members: sorted(
        members.map(({ analysis, record, level, period, places }) => ({
          analysis,
          record,
          level,
          period,
          places,
        })),
      ),
    });
    const following = view.periods.filter(
      (p, place) =>
        !view.periods.some((other, otherPlace) => {
          const holds = other.from <= p.from && p.to <= other.to;
          const isSame = other.from === p.from && p.to === other.to;
          return holds && (isSame ? otherPlace < place : true);
        }),
    );
    const hit = following.map(({ id }) => all.some(({ period }) => period === id));
    const runs = following.flatMap((_, start) => {
      if (!hit[start] || hit[start - 1]) return [];
      const length = [...hit.slice(start), false].indexOf(false);
      const run = following.slice(start, start + length).map(({ id }) => id);
      return length >= systematicPeriods
        ? [
            row(
              "periods",
              all.filter(({ period }) => run.includes(period)),
            ),
          ]
        : [];
    });
    const levels = new Set(all.flatMap(({ level }) => level ?? []));
    const places = new Set(all.flatMap((member) => member.places));
    return [
      ...runs,
      ...(levels.size >= systematicLevels
        ? [
            row(
              "levels",
              all.filter(({ level }) => level !== null),
            ),
          ]
        : []),
      ...(places.size >= systematicMunicipalities
        ? [
            row(
              "municipalities",
              all.filter((member) => member.places.length > 0),
            ),
          ]
        : []),
    ];
  });
}
