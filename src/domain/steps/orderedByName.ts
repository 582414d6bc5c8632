import { eachOf } from "./inSteps.ts";
import { ordered } from "./ordered.ts";
import type { Steps } from "./steps.ts";

/** Items by a text they have, in steps; equal ones stay in the order given. Only different texts are compared, so it suits items of which many have the same. */
export function* orderedByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): Steps<readonly T[]> {
  const groups = new Map<string, T[]>();
  const file = (item: T) => {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  };
  yield* eachOf(items, file, 512);
  const names = yield* ordered([...groups.keys()], compare);
  return names.flatMap((name) => groups.get(name) ?? []);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
