import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import { byLanguage, languages } from "../i18n/language.ts";
import { fieldWords, listWords } from "../i18n/stored/lists.ts";
import { exportMapping } from "./exportCsv.ts";
import { bareHeading as bare } from "./knownHeadings.ts";
import { type Mapping, missingColumns } from "./mapping.ts";
import { readyMaps } from "./maps/index.ts";
import { newTarget } from "./newTarget.ts";
import { synonyms } from "./synonyms.ts";

/** The mapping a file is made for: our own export's of whichever list, or a ready-made one; null where it is neither. */
export function recogniseMapping(
  headings: readonly string[],
  fileName = "",
  list: ListName = "structures",
): Mapping | null {
  const ready = [...readyMaps.values()].find((map) => missingColumns(map, headings).length === 0);
  return ownExport(headings, fileName, list) ?? ready ?? null;
}

/** The list whose export has these headings; of lists with the same ones that of the file's name. */
function ownExport(headings: readonly string[], fileName: string, list: ListName): Mapping | null {
  const rated = listNames.flatMap((name) =>
    languages.flatMap((language) => {
      const mapping = exportMapping(name, language);
      if (!headings.includes(mapping.key ?? "")) return [];
      const all = Object.keys(mapping.records[0]?.fields ?? {}).length;
      const found = guessed(mapping, headings).length;
      const isNamed = fileName.toLowerCase().startsWith(name.toLowerCase());
      const share = (found / all) * (found / Math.max(1, headings.length - 1));
      return found === 0
        ? []
        : [{ mapping, rank: share + (isNamed ? 0.02 : 0) + (name === list ? 0.01 : 0) }];
    }),
  );
  if (rated.length === 0) return null;
  return rated.reduce((best, one) => (one.rank > best.rank ? one : best)).mapping;
}

/** A mapping by labels, names and usual synonyms of the list's fields; look-ups create what is missing. */
export function guessMapping(headings: readonly string[], list: ListName): Mapping {
  const free = new Map(headings.map((heading) => [bare(heading), heading]));
  const fields: {
    [field: string]: { column: string; create?: { readonly [field: string]: string } };
  } = {};
  const { fields: defined } = definitionOf(list);
  const namesOf = [labelsOf, (_: ListName, name: string) => synonyms[name] ?? []];
  for (const names of namesOf) {
    for (const [name, field] of Object.entries(defined)) {
      const heading = names(list, name)
        .map(bare)
        .find((one) => free.has(one));
      const column = heading === undefined ? undefined : free.get(heading);
      if (heading === undefined || column === undefined || fields[name] || field.hidden) continue;
      free.delete(heading);
      const create = newTarget(field);
      fields[name] = create ? { column, create } : { column };
    }
  }
  const identity = ["title", "provider", "startsOn"].flatMap((name) => fields[name]?.column ?? []);
  return {
    name: `guess/${list}`,
    title: byLanguage((language) => listWords[language][list].title),
    identity: identity.length > 0 ? identity : headings.slice(0, 1),
    records: [{ as: list, list, fields }],
  };
}

function guessed(mapping: Mapping, headings: readonly string[]): readonly string[] {
  const fields = Object.values(mapping.records[0]?.fields ?? {});
  return fields
    .flatMap((source) => ("column" in source ? source.column : []))
    .filter((column) => headings.includes(column));
}

function labelsOf(list: ListName, name: string): readonly string[] {
  return [...languages.map((language) => fieldWords(list, name, language).label), name];
}
