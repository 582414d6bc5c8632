import type {
  Finding,
  FindingAnalysis,
  FindingSubject,
} from "../../domain/analysis/findings/finding.ts";
import { addDays, type Day } from "../../domain/day.ts";
import type { Records } from "../../domain/records.ts";
import {
  formatAnd,
  formatDay,
  formatDays,
  formatEuro,
  formatFte,
  formatNumber,
  formatPercent,
} from "../format.ts";
import type { Language } from "../language.ts";
import { titleOfId } from "../records/display.ts";
import { choiceWord } from "../stored/choices.ts";
import { findingTexts } from "./findingTexts.ts";
import { sessionSentence } from "./wordSession.ts";

export interface WordedFinding {
  /** What was found, in one line. */
  readonly title: string;
  /** Why it is one, in whole sentences with the figures put in. */
  readonly reason: string;
  /** The reason as it stands on an agenda: with the session that can decide, where there is a deadline. */
  readonly because: string;
  /** Kind of gap in words. */
  readonly kind: string;
}

/** A finding in words, wherever it is shown: on screen, on an agenda, in the plan. */
export function wordFinding(records: Records, finding: Finding, language: Language): WordedFinding {
  const { subject } = finding;
  // What nobody makes use of is no gap of any kind.
  const kind =
    subject.analysis === "idlePotentials"
      ? findingTexts[language].analyses.idlePotentials
      : choiceWord("gapKind", finding.kind, language);
  // The table has one entry per analysis, which TypeScript cannot follow through the union.
  const word = worders[subject.analysis] as (rows: unknown, context: Context) => [string, string];
  const [title, reason] = word(subject.rows, new Context(records, language, kind));
  const session = finding.decision ? sessionSentence(finding.decision, language) : "";
  return { title, reason, because: [reason, session].filter(Boolean).join(" "), kind };
}

class Context {
  readonly records: Records;
  readonly language: Language;
  readonly kind: string;

  constructor(records: Records, language: Language, kind: string) {
    this.records = records;
    this.language = language;
    this.kind = kind;
  }

  get texts() {
    return findingTexts[this.language];
  }
  day(day: Day): string {
    return formatDay(day, this.language);
  }
  days(count: number): string {
    return formatDays(count, this.language);
  }
  /** As it stands behind "an" and "seit". */
  onDays(count: number): string {
    return formatDays(count, this.language, { dative: true });
  }
  euro(amount: number): string {
    return formatEuro(amount, this.language, { cents: false });
  }
  name(entry: { readonly title: string | null } | null | undefined): string {
    return entry?.title ?? "";
  }
  quote(entry: { readonly title: string | null } | null | undefined): string {
    return this.texts.quoted(this.name(entry));
  }
  /** The first few and how many more there are. */
  list(parts: readonly string[], shown = 4): string {
    const once = [...new Set(parts)];
    const more = once.length - shown;
    return formatAnd(
      more > 0 ? [...once.slice(0, shown), this.texts.more(more)] : once,
      this.language,
    );
  }
  /** What is so in which periods; neighbours of which the same is true in one breath. */
  byPeriod<R extends { readonly period: { readonly title: string } }>(
    rows: readonly R[],
    word: (row: R) => string,
  ): readonly string[] {
    const parts: { readonly text: string; readonly periods: string[] }[] = [];
    for (const row of rows) {
      const text = word(row);
      const last = parts.at(-1);
      if (last?.text === text) last.periods.push(row.period.title);
      else parts.push({ text, periods: [row.period.title] });
    }
    return parts.map(({ text, periods }) => `${formatAnd(periods, this.language)}: ${text}`);
  }
  organisation(id: number | null): string {
    return id === null ? "" : titleOfId(this.records, "organisations", id, this.language);
  }
}

type RowsOf<A extends FindingAnalysis> = Extract<FindingSubject, { analysis: A }>["rows"];

const worders: {
  readonly [A in FindingAnalysis]: (rows: RowsOf<A>, c: Context) => [string, string];
} = {
  coverage: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const tasks = rows.flatMap(({ requiredBy }) => requiredBy).map((task) => c.quote(task));
    const periods = rows.map(({ period }) => period.title);
    return [
      c.texts.emptyCell(c.name(first.actionField), columnName(first, c)),
      c.texts.emptyCellWhy(
        c.list(tasks),
        new Set(tasks).size > 1,
        c.list(periods),
        periods.length > 1,
      ),
    ];
  },
  expiring: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const ends = first.cause === "structure" ? c.texts.structureEnds : c.texts.fundingEnds;
    const sentences = [
      c.texts.successor[first.successor](
        c.quote(first.successorStructure),
        c.days(first.gapDays ?? 0),
      ),
      first.fteLost
        ? c.texts.fteLost(formatFte(first.fteLost, c.language), first.fteLost <= 1)
        : "",
      c.texts.applyUntil(c.day(first.decision.applyBy)),
    ];
    return [ends(c.name(first.structure), c.day(first.on)), sentences.filter(Boolean).join(" ")];
  },
  overlaps: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const members = c.list(first.structures.map((structure) => c.quote(structure)));
    const when = [c.day(first.from), c.day(first.to), c.onDays(first.days)] as const;
    const two = first.structures.length === 2;
    if (first.task) {
      const authority = first.sameAuthority ? ` ${c.texts.sameAuthority}` : "";
      const why = c.texts.severalLeadsWhy(members, two, ...when);
      return [c.texts.severalLeads(c.quote(first.task)), why + authority];
    }
    const fields = c.list(first.actionFields.map((field) => c.name(field)));
    const groups = c.list(
      first.targetGroups.map((word) => choiceWord("targetGroup", word, c.language)),
    );
    const areas =
      first.areas.length === 0
        ? c.texts.wholeDistrict
        : c.list(first.areas.map((area) => c.name(area)));
    return [
      c.texts.sameOffer(members),
      `${c.texts.sameOfferWhy(fields, groups, areas)} ${c.texts.sameOfferDays(two, ...when)}`,
    ];
  },
  responsibilityGaps: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const title = first.area
      ? c.texts.noLeadIn(c.quote(first.task), c.name(first.area))
      : c.texts.noLead(c.quote(first.task));
    const stretches = rows.map((gap) =>
      c.texts.noLeadWhy(c.day(gap.from), c.day(gap.to), c.days(gap.days)),
    );
    const led = first.ledUntil.flatMap(({ structure }) =>
      structure === null ? [] : [titleOfId(c.records, "structures", structure, c.language)],
    );
    const until = led.length > 0 ? ` ${c.texts.ledUntil(c.list(led))}` : "";
    return [title, stretches.slice(0, 3).join(" ") + until];
  },
  unmetNeeds: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const unmet = rows.some(({ state }) => state === "unmet");
    const degrees = c.byPeriod(rows, (row) =>
      row.measurable
        ? c.texts.needDegree(
            `${formatNumber(row.supply ?? 0, c.language)} ${row.unit ? choiceWord("unit", row.unit, c.language) : ""}`.trim(),
            formatNumber(row.demand ?? 0, c.language),
            formatPercent(row.degree ?? 0, c.language, 0),
          )
        : row.coveredDays === 0
          ? c.texts.needNever
          : c.texts.needDays(formatNumber(row.coveredDays, c.language), c.onDays(row.days)),
    );
    const title = unmet ? c.texts.needUnmet : c.texts.needPartly;
    return [title(c.name(first.need)), `${degrees.join("; ")}.`];
  },
  steeringGaps: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const level = choiceWord("steeringLevel", first.steeringLevel, c.language);
    const title = first.task
      ? c.texts.steering(c.quote(first.task), level)
      : c.texts.steeringNeed(
          c.list(
            first.needs.map((need) => c.name(need)),
            2,
          ),
          level,
        );
    const parts = c.byPeriod(
      rows.filter(({ missing }) => missing !== null),
      ({ missing, days, requiredDays }) =>
        missing === null
          ? ""
          : c.texts.steeringPart(
              c.texts.steeringMissing[missing],
              days === requiredDays ? null : c.onDays(days),
            ),
    );
    return [title, `${parts.join("; ")}.`];
  },
  fundingGaps: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const years = rows.flatMap(({ year, gap, applied }) =>
      gap === null
        ? []
        : [
            c.texts.moneyYear(
              year,
              c.euro(gap),
              applied <= 0 ? null : applied >= gap ? "all" : c.euro(applied),
            ),
          ],
    );
    return [c.texts.money(c.name(first.subject.entry)), `${years.join("; ")}.`];
  },
  systematicGaps: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const members = {
      periods: rows.flatMap(({ periods }) => periods.map(({ title }) => title)),
      levels: first.levels.map((level) => levelName(level, c.language)),
      municipalities: first.municipalities.map((area) => c.name(area)),
    }[first.pattern];
    return [
      c.texts.systematic[first.pattern](c.kind, c.name(first.actionField)),
      c.texts.systematicWhy[first.pattern](c.list(members, 6)),
    ];
  },
  feasibility: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const obstacles = beginnings(rows).map((row) =>
      c.texts.obstacles[row.obstacle](c.day(row.from)),
    );
    const about = first.structure ? `${c.quote(first.structure)} ` : "";
    return [
      c.texts.notCarried(c.name(first.measure)),
      `${sentence(about + c.list(obstacles, 4))}.`,
    ];
  },
  resolutions: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const { outcome, funding, conditionRate, rate } = first;
    const about =
      funding?.structure != null
        ? titleOfId(c.records, "structures", funding.structure, c.language)
        : funding?.measure != null
          ? titleOfId(c.records, "measures", funding.measure, c.language)
          : (outcome.title ?? outcome.text ?? "");
    return [
      c.texts.conditionBroken(about),
      conditionRate !== null && rate !== null
        ? c.texts.conditionRate(
            formatPercent(conditionRate, c.language),
            formatPercent(rate, c.language),
          )
        : c.texts.conditionRejected(outcome.title ?? outcome.text ?? ""),
    ];
  },
  isolated: (rows, c) => [c.texts.isolated(c.name(rows[0])), c.texts.isolatedWhy],
  idlePotentials: (rows, c) => [c.texts.idle(c.name(rows[0])), c.texts.idleWhy],
  dataQuality: (rows, c) => {
    const [first] = rows;
    if (!first) return ["", ""];
    const { flaw, entries } = first;
    // No more than are named are looked up.
    const named = entries
      .slice(0, 4)
      .map(({ list, id }) => titleOfId(c.records, list, id, c.language));
    const more = entries.length - named.length;
    const names = formatAnd([...named, ...(more > 0 ? [c.texts.more(more)] : [])], c.language);
    return [c.texts.flaws[flaw](entries.length), c.texts.flawIn(c.texts.flawWhy[flaw], names)];
  },
};

/** Rows are cut at the periods: of those that touch and say the same, the first. */
function beginnings(rows: RowsOf<"feasibility">): RowsOf<"feasibility"> {
  return rows.filter(
    (row, at) =>
      !rows
        .slice(0, at)
        .some(
          (before) =>
            before.obstacle === row.obstacle &&
            before.structure === row.structure &&
            addDays(before.to, 1) === row.from,
        ),
  );
}

function columnName({ column }: RowsOf<"coverage">[number], c: Context): string {
  switch (column.by) {
    case "spatialLevel":
      return choiceWord("spatialLevel", column.word, c.language);
    case "steeringLevel":
      return choiceWord("steeringLevel", column.word, c.language);
    case "municipality":
      return c.name(column.area);
    case "provider":
      return c.name(column.organisation);
  }
}

function levelName(level: string, language: Language): string {
  const steering = choiceWord("steeringLevel", level, language);
  return steering === level ? choiceWord("spatialLevel", level, language) : steering;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
