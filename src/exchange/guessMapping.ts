import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { languages } from "../i18n/language.ts";
import { fieldWords, listWords } from "../i18n/lists.ts";
import { exportMapping } from "./exportCsv.ts";
import { type Mapping, missingColumns } from "./mapping.ts";
import { readyMaps } from "./maps/index.ts";

/** Headings of people's own sheets for fields whose label they do not use. */
const synonyms: { readonly [field: string]: readonly string[] } = {
  title: ["Name", "Titel", "Bezeichnung", "Bezeichnung des Vorhabens", "Projekt", "Angebot"],
  carrier: ["Träger", "Trägerschaft", "Organisation", "Einrichtung", "Anbieter"],
  startsOn: ["Beginn", "Start", "Von", "Ab", "Startdatum", "Laufzeit von"],
  endsOn: ["Ende", "Bis", "Enddatum", "Laufzeit bis", "Befristet bis"],
  fte: ["VZÄ", "Stellenanteil", "Stellen"],
  actionFields: ["Handlungsfeld", "Bereich", "Thema"],
  areas: ["Gebiet", "Gemeinde", "Ort", "Kommune"],
  targetGroups: ["Zielgruppe"],
  spatialLevels: ["Ebene"],
  spatialLevel: ["Ebene"],
  description: ["Inhalt", "Kurzbeschreibung", "Zusammenfassung"],
  remarks: ["Bemerkung", "Anmerkung", "Anmerkungen", "Notiz"],
  funder: ["Zuwendungsgeber", "Geldgeber", "Förderung durch"],
  programme: ["Programm"],
  rate: ["Quote", "Fördersatz"],
  totalCost: ["Gesamtkosten", "Gesamtbetrag"],
  amount: ["Betrag", "Fördersumme", "Fördermittel"],
  contactFunction: ["Kontakt", "Ansprechpartner", "Ansprechperson"],
};

/** The mapping that fits a file's headings best: our own export's, a ready-made one, else guessed for the list. */
export function chooseMapping(headings: readonly string[], list: ListName): Mapping {
  const own = languages
    .map((language) => exportMapping(list, language))
    .find(
      (mapping) => headings.includes(mapping.key ?? "") && guessed(mapping, headings).length > 0,
    );
  const ready = [...readyMaps.values()].find((map) => missingColumns(map, headings).length === 0);
  return own ?? ready ?? guessMapping(headings, list);
}

/** A mapping by labels, names and usual synonyms of the list's fields; look-ups create what is missing. */
export function guessMapping(headings: readonly string[], list: ListName): Mapping {
  const free = new Map(headings.map((heading) => [bare(heading), heading]));
  const fields: { [field: string]: { column: string; create?: { [field: string]: string } } } = {};
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
  const identity = ["title", "carrier", "startsOn"].flatMap((name) => fields[name]?.column ?? []);
  return {
    name: `guess/${list}`,
    title: { de: listWords.de[list].title, en: listWords.en[list].title },
    language: "de",
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

/** Values of a new look-up target, where the list asks for no more than a title and a kind. */
function newTarget(field: { kind: string; to?: string }): { [field: string]: string } | null {
  if (field.to === "organisations") return { kind: "other" };
  if (field.to === "actionFields") return {};
  return null;
}

function bare(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
