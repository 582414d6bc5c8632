import { nameOf } from "../../../records.ts";
import { eachOf, mapped } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";
import {
  type GapOccurrence,
  type SystematicGap,
  systematicGaps,
} from "../../gaps/systematicGaps.ts";
import { memoized } from "../../kernel/memoized.ts";
import type { RecordName } from "../../kernel/recordName.ts";
import type { Draft, Drafter } from "./draft.ts";
import { byName, daysName, groupsOf, stretch } from "./rows.ts";

/**
 * One per pattern and action field, however often it breaks off and begins again. Its cause is that
 * of the gaps that make it, where they all have the same one; else the action field they recur in.
 */
export function* systematicDrafts(
  { records, view, still, draft }: Drafter,
  counted: readonly Draft[],
): Steps<Draft[]> {
  const causes = yield* causesOf(counted);
  const { gaps } = yield* memoized(systematicGaps, records, view);
  const stillFound = (yield* memoized(systematicGaps, records, still)).gaps;
  const factsOf = yield* byName(stillFound, nameOfPattern);
  const drafts: Draft[] = [];
  for (const rows of groupsOf(gaps, nameOfPattern)) {
    const [row] = rows;
    const members = rows.flatMap((one) => one.members);
    const field = { list: "actionFields", id: row.actionField.id } as const;
    const found = new Map<string, RecordName | null>();
    const note = (member: GapOccurrence) => {
      const cause = causes.get(nameOfOccurrence(member)) ?? null;
      found.set(cause ? `${cause.list} ${cause.id}` : "", cause);
    };
    yield* eachOf(members, note, 1_000);
    const periods = yield* mapped(members, ({ period }) => period, 1_000);
    yield;
    const [only] = found.size === 1 ? [...found.values()] : [];
    drafts.push(
      draft("systematicGaps", row.kind, rows, {
        facets: [row.kind, row.pattern],
        records: [field],
        actionFields: [row.actionField.id],
        ...stretch(periods),
        days: null,
        cause: { record: only ?? field, from: null },
        facts: factsOf(row).flatMap(({ periods, levels, municipalities }) => [
          ...periods.map((period) => [daysName(period), "gap"] as const),
          ...levels.map((level) => [level, "gap"] as const),
          ...municipalities.map((area) => [nameOf("areas", area), "gap"] as const),
        ]),
      }),
    );
    yield;
  }
  return drafts;
}

const nameOfPattern = ({ kind, pattern, actionField }: SystematicGap) =>
  `${kind} ${pattern} ${actionField.id}`;

/** Causes of what the analyses counted by A10 found, by the names its members have. */
function* causesOf(drafts: readonly Draft[]): Steps<Map<string, RecordName | null>> {
  const causes = new Map<string, RecordName | null>();
  const note = ({ subject, records, cause }: Draft) => {
    const [first] = records;
    const level =
      subject.analysis === "coverage"
        ? subject.rows[0]?.column.id
        : subject.analysis === "steeringGaps"
          ? subject.rows[0]?.steeringLevel
          : "";
    causes.set(`${subject.analysis} ${first?.list} ${first?.id} ${level}`, cause);
  };
  yield* eachOf(drafts, note, 256);
  return causes;
}

function nameOfOccurrence({ analysis, record, actionField, level }: GapOccurrence): string {
  const { list, id } = record ?? { list: "actionFields", id: actionField.id };
  const byLevel = analysis === "coverage" || analysis === "steeringGaps";
  return `${analysis} ${list} ${id} ${byLevel ? level : ""}`;
}
