/** A computation that may be left for a while after each of its steps; its result does not depend on that. */
export type Steps<R> = Generator<undefined, R, undefined>;

/** A pure function that can also be done step by step. */
export interface Stepwise<A extends readonly unknown[], R> {
  /** All steps at once. */
  (...given: A): R;
  steps(...given: A): Steps<R>;
}

export function stepwise<A extends readonly unknown[], R>(
  steps: (...given: A) => Steps<R>,
): Stepwise<A, R> {
  return Object.assign((...given: A) => atOnce(steps(...given)), { steps });
}

/** The result, without a pause. */
export function atOnce<R>(steps: Steps<R>): R {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
