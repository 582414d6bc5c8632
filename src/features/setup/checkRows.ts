import type { CheckedLink, CheckedList, ColumnDifference } from "../../domain/ports.ts";
import type { ListName } from "../../domain/schema/index.ts";

/** A column of the site that is not as defined. */
export interface Difference {
  readonly list: ListName;
  readonly field: string;
  readonly difference: ColumnDifference;
}

const mendable: readonly ColumnDifference[] = [
  "choicesRemoved",
  "notIndexed",
  "notUnique",
  "unique",
  "pointsElsewhere",
];
/** What a person decides about where entries hold values, since these would be lost. */
const wrong: readonly ColumnDifference[] = ["type", "pointsElsewhere"];
const harmless: readonly ColumnDifference[] = ["renamed", "choicesAdded"];

function linked(lists: readonly CheckedList[], state: CheckedLink["state"]) {
  return lists.filter(({ link }) => link?.state === state);
}

/** What a check found, sorted by what can be done about it. */
export function sortChecks(lists: readonly CheckedList[]) {
  const differences: Difference[] = lists.flatMap(({ name, columns }) =>
    columns.flatMap(({ field, differences: found }) =>
      found.map((difference) => ({ list: name, field, difference })),
    ),
  );
  const of = (...kinds: readonly ColumnDifference[]) =>
    differences.filter(({ difference }) => kinds.includes(difference));
  const there = lists.filter(({ state }) => state !== "missing");
  const present = new Set(there.map(({ name }) => name));
  return {
    all: lists.length,
    there: there.length,
    missingLists: lists.filter(({ state }) => state === "missing").map(({ name }) => name),
    missingColumns: of("missing").filter(({ list }) => present.has(list)),
    mendable: of(...mendable).filter(({ list }) => present.has(list)),
    wrongTypes: of(...wrong),
    harmless: of(...harmless),
    renamedLists: there.filter(({ renamed }) => renamed),
    links: {
      missing: linked(there, "missing"),
      outdated: linked(there, "outdated"),
      ownFormat: linked(there, "ownFormat"),
      /** Other addresses of the app that links lead to, each once. */
      leadTo: [...new Set(linked(there, "outdated").flatMap(({ link }) => link?.leadsTo ?? []))],
    },
    weakKeys: of("notUnique").filter(({ field }) => field === "key"),
  };
}
