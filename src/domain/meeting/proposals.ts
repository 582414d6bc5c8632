import { byCause, type CauseGroup } from "../analysis/findings/byCause.ts";
import { type DataQualityResult, dataQuality } from "../analysis/findings/dataQuality.ts";
import type { Finding } from "../analysis/findings/finding.ts";
import { findings } from "../analysis/findings/findings.ts";
import { nameOfCause } from "../analysis/findings/urgency.ts";
import { memoized } from "../analysis/kernel/memoized.ts";
import type { View } from "../analysis/kernel/view.ts";
import { progress } from "../analysis/measures/progress.ts";
import { type ResolutionRow, resolutions } from "../analysis/measures/resolutions.ts";
import type { Day } from "../day.ts";
import { type Entry, type EntryMeta, type Records, referenceTo } from "../records.ts";
import type { WordOf } from "../schema/choices.ts";
import { type ListName, listNames } from "../schema/index.ts";
import { mapped } from "../steps/inSteps.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import type { AgendaItem, Meeting } from "./agenda.ts";
import { putOnAgenda } from "./matter.ts";
import { staleMatter } from "./toConfirm.ts";
import type { Writer } from "./writer.ts";

/** Why something should be talked about. */
export type ProposalSubject =
  | { readonly type: "followUp"; readonly rows: readonly ResolutionRow[] }
  | { readonly type: "condition"; readonly row: ResolutionRow }
  | { readonly type: "finding"; readonly finding: Finding }
  | { readonly type: "stale"; readonly count: number; readonly days: number }
  | { readonly type: "overdueMeasures"; readonly measures: readonly Entry<"measures">[] }
  | {
      readonly type: "plan";
      readonly version: Entry<"planVersions"> | null;
      readonly changed: number;
    };

export interface Proposal {
  /** The same for the same matter, whenever it is proposed. */
  readonly id: string;
  readonly subject: ProposalSubject;
  readonly kind: WordOf<"agendaKind">;
  readonly plannedMinutes: number;
  /** "list:id" of the record it is about. */
  readonly about: string | null;
  /** Organisation that should present it. */
  readonly presenter: number | null;
  /** By when it has to be decided; null where no deadline follows. */
  readonly decideBy: Day | null;
  readonly overdue: boolean;
  /** Findings that rest on the same cause, itself included: a point about one of them deals with it. */
  readonly sameCause: readonly string[];
  /** Name of what it rests on, the same on every device. */
  readonly cause: string;
}

/**
 * What the meeting should deal with, most urgent first: overdue tasks, what is to be decided now (one
 * proposal per cause, in the order of rank, broken conditions before the others), overdue measures,
 * entries nobody confirms, the plan.
 */
export const proposals = stepwise(function* (
  records: Records,
  view: View,
): Steps<readonly Proposal[]> {
  const register = (yield* memoized(resolutions, records, view)).rows;
  const overdue = register.filter(({ state }) => state === "overdue");
  const { now } = yield* memoized(findings, records, view);
  const causes = yield* byCause.steps(now);
  const found = yield* mapped(causes, (cause) => ofCause(records, cause));
  const quality = yield* memoized(dataQuality, records, view);
  const isCondition = ({ subject }: Proposal) => subject.type === "condition";
  return [
    ...(overdue.length > 0 ? [followUp(overdue)] : []),
    ...found.filter(isCondition),
    ...found.filter((proposal) => !isCondition(proposal)),
    ...overdueMeasures(records, view),
    ...stale(quality, view),
    ...plan(records),
  ];
});

/** Proposals that no point of the meeting deals with yet. */
export function notYetOn(
  items: readonly AgendaItem[],
  proposed: readonly Proposal[],
): readonly Proposal[] {
  const findingIds = new Set(items.map(({ finding }) => finding));
  const abouts = new Set(items.map(({ about }) => about));
  const kinds = new Set(items.map(({ kind }) => kind));
  return proposed.filter((proposal) => {
    if (findingIds.has(proposal.id)) return false;
    if (proposal.sameCause.some((id) => findingIds.has(id))) return false;
    if (proposal.kind === "followUp" || proposal.kind === "plan") return !kinds.has(proposal.kind);
    return proposal.about === null || !abouts.has(proposal.about);
  });
}

/** Puts a proposal on the agenda, as its last point, unless it stands there; answers the point's id. */
export function accept(
  writer: Writer,
  records: Records,
  proposal: Proposal,
  words: { readonly title: string; readonly because: string },
  meeting: Meeting | null,
): number {
  const { id, cause, sameCause } = proposal;
  return putOnAgenda(writer, records, { name: cause, findings: [id, ...sameCause] }, meeting, {
    title: words.title,
    plannedMinutes: proposal.plannedMinutes,
    presenter: proposal.presenter,
    kind: proposal.kind,
    about: proposal.about,
    finding: id,
    because: words.because,
  });
}

const plain = {
  about: null,
  presenter: null,
  decideBy: null,
  overdue: false,
  sameCause: [],
} as const;

function followUp(rows: readonly ResolutionRow[]): Proposal {
  const subject = { type: "followUp", rows } as const;
  return {
    ...plain,
    id: "followUp",
    cause: "followUp",
    subject,
    kind: "followUp",
    plannedMinutes: 10,
    overdue: true,
  };
}

/** One for all that rests on a cause; what is nearest to it gives the question. */
function ofCause(records: Records, { head, consequences }: CauseGroup): Proposal {
  const { subject } = head;
  const [broken] = subject.analysis === "resolutions" ? subject.rows : [];
  const findingIds = [head, ...consequences].map(({ id }) => id);
  if (broken) return condition(head, broken, findingIds);
  const [first] = head.records;
  return {
    id: head.id,
    subject: { type: "finding", finding: head },
    kind: "finding",
    plannedMinutes: 15,
    about: first ? referenceTo(first.list, first.id) : null,
    presenter: presenterOf(records, head),
    decideBy: head.decision?.decideBy ?? null,
    overdue: head.decision?.overdue ?? false,
    sameCause: findingIds,
    cause: nameOfCause(head),
  };
}

function condition(finding: Finding, row: ResolutionRow, sameCause: readonly string[]): Proposal {
  const structure = row.funding?.structure ?? null;
  return {
    ...plain,
    id: finding.id,
    cause: nameOfCause(finding),
    subject: { type: "condition", row },
    kind: "structure",
    plannedMinutes: 15,
    about: structure === null ? null : referenceTo("structures", structure),
    presenter: row.outcome.responsible,
    overdue: true,
    // As such a point was named before conditions were findings.
    sameCause: [...sameCause, `condition:${row.outcome.key ?? row.outcome.id}`],
  };
}

/** The provider of the first structure concerned, or of the one that can move it. */
function presenterOf(records: Records, finding: Finding): number | null {
  const named = finding.records.find(({ list }) => list === "structures")?.id;
  const id = finding.gap?.lead ?? named;
  return id === undefined ? null : (records.structures.byId.get(id)?.provider ?? null);
}

function overdueMeasures(records: Records, view: View): readonly Proposal[] {
  const measures = progress(records, view).overdue.map(({ measure }) => measure);
  if (measures.length === 0) return [];
  const subject = { type: "overdueMeasures", measures } as const;
  const [first] = measures;
  const about = measures.length === 1 && first ? referenceTo("measures", first.id) : null;
  return [
    {
      ...plain,
      id: "overdueMeasures",
      cause: "overdueMeasures",
      subject,
      kind: "measure",
      plannedMinutes: 10,
      about,
    },
  ];
}

function stale(quality: DataQualityResult, view: View): readonly Proposal[] {
  const entries = quality.confirmations.filter((one) => one.stale);
  if (entries.length === 0) return [];
  const subject = {
    type: "stale",
    count: entries.length,
    days: view.settings.staleAfterDays,
  } as const;
  return [
    { ...plain, id: staleMatter, cause: staleMatter, subject, kind: "other", plannedMinutes: 10 },
  ];
}

/** Lists whose entries the plan is made of. */
const planned: readonly ListName[] = listNames.filter(
  (name) => !["meetings", "agendaItems", "outcomes", "planVersions", "coSignatures"].includes(name),
);

function plan(records: Records): readonly Proposal[] {
  const version = records.planVersions.all.at(-1) ?? null;
  const since = version?.sharedAt ?? version?.createdAt ?? "";
  const changed = planned.reduce((sum, list) => {
    const entries: readonly EntryMeta[] = records[list].all;
    return sum + entries.filter(({ modifiedAt }) => modifiedAt > since).length;
  }, 0);
  if (version && changed === 0) return [];
  const subject = { type: "plan", version, changed } as const;
  const about = version ? referenceTo("planVersions", version.id) : null;
  return [
    { ...plain, id: "plan", cause: "plan", subject, kind: "plan", plannedMinutes: 10, about },
  ];
}
