import type { Records } from "../../records.ts";
import type { Steps } from "../../steps/steps.ts";
import type { View } from "./view.ts";
import { withDaysInSteps } from "./withDays.ts";

/** An analysis, which may be done in steps and may need to know more than records and view. */
export type Analysis<R, A extends readonly unknown[] = readonly []> = ((
  records: Records,
  view: View,
  ...given: A
) => R) & {
  readonly steps?: (records: Records, view: View, ...given: A) => Steps<R>;
  /** Set where it counts no entry without a day (see counting): its result is that of the records without them. */
  readonly counting?: true;
};

/**
 * The result of an analysis in steps, computed once for the same records and view however often it is
 * asked for. Who asks while it is being computed goes on where it stands; after an error it begins anew.
 * What is given more than records and view is computed for each who asks.
 */
export function* memoized<R, A extends readonly unknown[]>(
  analysis: Analysis<R, A>,
  recorded: Records,
  view: View,
  ...given: A
): Steps<R> {
  const records = analysis.counting ? yield* withDaysInSteps(recorded) : recorded;
  if (given.length > 0) return yield* begin(analysis, records, view, ...given);
  const questions = questionsAbout(records, view);
  const question = questions.get(analysis) ?? {
    steps: begin(analysis, records, view, ...given),
    answer: null,
  };
  questions.set(analysis, question);
  while (question.answer === null) {
    advance(question, () => questions.delete(analysis));
    if (question.answer === null) yield;
  }
  // What is kept under an analysis is its own result.
  return (question.answer as Answer).result as R;
}

function* begin<R, A extends readonly unknown[]>(
  analysis: Analysis<R, A>,
  records: Records,
  view: View,
  ...given: A
): Steps<R> {
  return analysis.steps
    ? yield* analysis.steps(records, view, ...given)
    : analysis(records, view, ...given);
}

interface Answer {
  readonly result: unknown;
}

interface Question {
  readonly steps: Steps<unknown>;
  answer: Answer | null;
}

function advance(question: Question, forget: () => void): void {
  try {
    const step = question.steps.next();
    if (step.done) question.answer = { result: step.value };
  } catch (error) {
    forget();
    throw error;
  }
}

function questionsAbout(records: Records, view: View): Map<unknown, Question> {
  const byView = kept.get(records) ?? new WeakMap<View, Map<unknown, Question>>();
  kept.set(records, byView);
  const questions = byView.get(view) ?? new Map<unknown, Question>();
  byView.set(view, questions);
  return questions;
}

const kept = new WeakMap<Records, WeakMap<View, Map<unknown, Question>>>();
