import { readChanged } from "../domain/meeting/changed.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import type { AnyExample } from "./example.ts";
import { exampleKey } from "./exampleKey.ts";
import { examples } from "./examples.ts";

/** An edit made in the example's own time, after its entries had been recorded. */
export interface ExampleEdit {
  readonly list: ListName;
  readonly name: string;
  /** When it was made: a moment, UTC. */
  readonly at: string;
  /** What it changed; undefined: the field was empty before. */
  readonly before: AnyExample;
  readonly after: AnyExample;
}

/** When the example's entries were recorded: the day before its last meeting. */
export const recordedAt = "2016-10-11T08:00:00Z";

/** What was edited after the entries had been recorded, the earliest first: what meetings decided to change, and confirmations. */
export function exampleEdits(): readonly ExampleEdit[] {
  return [...decided(), ...confirmed()]
    .filter(({ at }) => at > recordedAt)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function decided(): readonly ExampleEdit[] {
  return Object.values(examples.outcomes).flatMap(({ changed, doneOn }) =>
    readChanged(changed ?? null).map(({ list, record, field, from, to }) => ({
      list,
      name: nameOf(list, record),
      at: `${doneOn}T08:40:00Z`,
      before: { [field]: from },
      after: { [field]: to },
    })),
  );
}

function confirmed(): readonly ExampleEdit[] {
  return listNames.flatMap((list) =>
    Object.entries<AnyExample>(examples[list]).flatMap(([name, { confirmedOn }]) =>
      typeof confirmedOn === "string"
        ? [
            {
              list,
              name,
              at: `${confirmedOn}T09:00:00Z`,
              before: { confirmedOn: undefined },
              after: { confirmedOn },
            },
          ]
        : [],
    ),
  );
}

function nameOf(list: ListName, key: string): string {
  const name = Object.keys(examples[list]).find((one) => exampleKey(list, one) === key);
  if (name === undefined) throw new RangeError(`No such example: ${list} ${key}`);
  return name;
}
