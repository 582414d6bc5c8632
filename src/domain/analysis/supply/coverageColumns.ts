import { inOrder as inRank } from "../../rank.ts";
import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import { areaTree } from "../kernel/areaTree.ts";
import type { ActionField, Structure, Task } from "../kernel/entries.ts";
import type { CoverageColumn, CoverageDimension } from "./coverageColumn.ts";

/** Columns of the matrix in the order they are shown. */
export function columnsOf(records: Records, by: CoverageDimension): CoverageColumn[] {
  return makers[by](records);
}

const makers: { readonly [D in CoverageDimension]: (records: Records) => CoverageColumn[] } = {
  spatialLevel: () =>
    choiceSets.spatialLevel.map((word) => ({ by: "spatialLevel", id: word, word })),
  steeringLevel: () =>
    choiceSets.steeringLevel.map((word) => ({ by: "steeringLevel", id: word, word })),
  municipality: ({ areas }) =>
    areas.all
      .filter(({ kind }) => kind === "municipality")
      .map((area) => ({ by: "municipality", id: String(area.id), area })),
  provider: ({ organisations, structures }) => {
    const providers = new Set(structures.all.map(({ provider }) => provider));
    return organisations.all
      .filter(({ id }) => providers.has(id))
      .map((organisation) => ({ by: "provider", id: String(organisation.id), organisation }));
  },
};

/** The columns (by their id) a structure stands in. */
export function placerOf(
  records: Records,
  by: CoverageDimension,
): (structure: Structure) => readonly string[] {
  const tree = areaTree(records.areas);
  const placers: {
    readonly [D in CoverageDimension]: (structure: Structure) => readonly string[];
  } = {
    spatialLevel: ({ spatialLevels }) => spatialLevels,
    steeringLevel: ({ steeringLevels }) => steeringLevels,
    municipality: ({ areas }) =>
      areas.flatMap((id) => tree.municipalityOf(id)?.id ?? []).map(String),
    provider: ({ provider }) => (provider === null ? [] : [String(provider)]),
  };
  return placers[by];
}

/** Tasks that ask for a field and a column; only levels can be asked for. */
export function requiredBy(
  records: Records,
  by: CoverageDimension,
): (actionField: ActionField, column: CoverageColumn) => readonly Task[] {
  const wanted = new Map<string, Task[]>();
  for (const task of records.tasks.all) {
    const levels =
      by === "spatialLevel" ? task.requiredAt : by === "steeringLevel" ? task.requiredSteering : [];
    for (const field of task.actionFields)
      for (const level of levels) {
        const name = `${field} ${level}`;
        wanted.set(name, [...(wanted.get(name) ?? []), task]);
      }
  }
  return (actionField, column) => wanted.get(`${actionField.id} ${column.id}`) ?? [];
}

/** The Handlungsfelder in the office's order. */
export function inOrder(records: Records): ActionField[] {
  return inRank(records.actionFields.all);
}
