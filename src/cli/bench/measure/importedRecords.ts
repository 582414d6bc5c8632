import { type Records, table } from "../../../domain/records.ts";
import { manyRecords } from "./manyRecords.ts";

const municipalities = 17;
const needs = 100;

/**
 * Records of so many structures as a district imports them, always the same: 17 municipalities, every
 * fifth structure for the whole district, a hundred needs, with target groups or without.
 */
export function importedRecords(structures: number, withTargetGroups: boolean): Records {
  const records = manyRecords(structures);
  const place = (id: number) => 2 + (id % municipalities);
  const areas = (of: readonly number[], at: number) =>
    at % 5 === 0 ? [] : [...new Set(of.map(place))];
  return {
    ...records,
    structures: table<"structures">(
      records.structures.all.map((one, at) => ({
        ...one,
        areas: areas(one.areas, at),
        targetGroups: withTargetGroups ? one.targetGroups : [],
      })),
    ),
    areas: table<"areas">(records.areas.all.slice(0, 1 + municipalities)),
    needs: table<"needs">(
      records.needs.all
        .slice(0, needs)
        .map((one) => ({ ...one, areas: [...new Set(one.areas.map(place))] })),
    ),
  };
}
