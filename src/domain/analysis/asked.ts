import type { Records } from "../records.ts";
import type { Steps } from "../steps/steps.ts";
import type { View } from "./view.ts";

/** An analysis, which may be done in steps. */
export type Analysis<R> = ((records: Records, view: View) => R) & {
  readonly steps?: (records: Records, view: View) => Steps<R>;
};

/**
 * The result of an analysis in steps, reckoned once for the same records and view however often it is
 * asked for. Who asks while it is being reckoned goes on where it stands; after an error it begins anew.
 */
export function* askedInSteps<R>(analysis: Analysis<R>, records: Records, view: View): Steps<R> {
  const questions = questionsAbout(records, view);
  const question = questions.get(analysis) ?? {
    steps: begin(analysis, records, view),
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

interface Answer {
  readonly result: unknown;
}

interface Question {
  readonly steps: Steps<unknown>;
  answer: Answer | null;
}

function* begin<R>(analysis: Analysis<R>, records: Records, view: View): Steps<R> {
  return analysis.steps ? yield* analysis.steps(records, view) : analysis(records, view);
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
