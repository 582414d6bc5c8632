import type { PlanPeriod } from "../../domain/analysis/kernel/view.ts";
import type { ChapterId } from "../../domain/plan/chapters.ts";
import type { Steps } from "../../domain/steps/steps.ts";
import { heading } from "../compose.ts";
import type { Block } from "../document.ts";
import type { Plan } from "./chapters/plan.ts";

/** A passage per period under its own heading; periods in a row that say the same, word for word, share one. */
export function* overPeriods(
  plan: Plan,
  chapter: ChapterId,
  write: (period: PlanPeriod) => Block[] | Steps<Block[]>,
): Steps<Block[]> {
  const passages: { first: PlanPeriod; last: PlanPeriod; said: string; blocks: Block[] }[] = [];
  for (const period of plan.periods) {
    const passage = write(period);
    const written = Array.isArray(passage) ? passage : yield* passage;
    const blocks = [...plan.texts(chapter, { period: period.id }), ...written];
    yield;
    const said = JSON.stringify(blocks);
    const before = passages.at(-1);
    if (before?.said === said) before.last = period;
    else passages.push({ first: period, last: period, said, blocks });
  }
  return passages.flatMap(({ first, last, blocks }) => [
    heading(2, titleOf(plan, first, last), `${chapter}-${first.id}`),
    ...blocks,
  ]);
}

function titleOf(plan: Plan, first: PlanPeriod, last: PlanPeriod): string {
  if (first.id === last.id) return plan.period(first);
  const [from, to] = [first.from.slice(0, 4), last.to.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
