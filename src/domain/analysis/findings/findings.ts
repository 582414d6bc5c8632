import type { Records } from "../../records.ts";
import { filtered, mapped } from "../../steps/inSteps.ts";
import { type Steps, stepwise } from "../../steps/steps.ts";
import type { View } from "../kernel/view.ts";
import { type Decided, decidedOn } from "./decided.ts";
import type { Draft } from "./drafts/draft.ts";
import type { Finding, Urgency } from "./finding.ts";
import { findingDrafts } from "./findingDrafts.ts";
import { ranked } from "./rank.ts";
import { urgenciesOf } from "./urgency.ts";

/** All findings, ranked. */
export interface FindingsResult {
  readonly findings: readonly Finding[];
  /** Those nobody has decided about, or which have changed since. */
  readonly open: readonly Finding[];
  /** Of these, those whose cause is to be decided now. */
  readonly now: readonly Finding[];
}

/** Everything found that still lies ahead, in the order it is to be decided (see ranked), joined with what was decided about it. */
export const findings = stepwise(function* (records: Records, view: View): Steps<FindingsResult> {
  const drafts = yield* ranked(yield* findingDrafts(records, view), view);
  const decided = yield* mapped(drafts, decidedOn(records, view.asOf));
  const urgencies = yield* urgenciesOf(drafts, decided, view);
  // One of each for each draft, in the same order.
  const all = yield* mapped(drafts, (draft, at) =>
    joined(draft, decided[at] as Decided, urgencies[at] as Urgency, at + 1),
  );
  const open = yield* filtered(all, ({ suppressed: quiet }) => !quiet, 1_000);
  return { findings: all, open, now: open.filter(({ urgency }) => urgency === "now") };
});

/** Written out, because spreading an object into one with more fields costs several times as much, and there are tens of thousands. */
function joined(draft: Draft, decided: Decided, urgency: Urgency, rank: number): Finding {
  return {
    id: draft.id,
    formerly: draft.formerly,
    kind: draft.kind,
    subject: draft.subject,
    records: draft.records,
    actionFields: draft.actionFields,
    from: draft.from,
    to: draft.to,
    days: draft.days,
    decision: draft.decision,
    cause: draft.cause,
    rank,
    urgency,
    facts: draft.facts,
    gap: decided.gap,
    suppressed: decided.suppressed,
    changes: decided.changes,
  };
}
