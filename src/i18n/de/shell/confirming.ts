import { plural } from "../plural.ts";

export const confirming = {
  units: "Stelle",
  others: (count: number) =>
    plural(count, { one: "1 weitere Stelle", other: `${count} weitere Stellen` }),
  allUnits: (count: number) => plural(count, { one: "1 Stelle", other: `${count} Stellen` }),
  unitOpen: (name: string, open: number) =>
    open === 0 ? `${name}: alles bestätigt` : `${name}: ${open} offen`,
  without: "Ohne Stelle",
  openOf: (open: number, of: number) =>
    open === 0
      ? plural(of, {
          one: "Die eine Angabe ist bestätigt.",
          other: `Alle ${of} Angaben sind bestätigt.`,
        })
      : `${open} von ${of} Angaben ${plural(open, { one: "ist", other: "sind" })} noch offen. Ende und VZÄ ansehen, dann abhaken.`,
  nothing: "Alle Angaben sind bestätigt.",
  entry: "Eintrag",
  end: "Ende",
  fte: "VZÄ",
  state: "Stand",
  permanent: "unbefristet",
  unknown: "nicht angegeben",
  confirmed: "bestätigt",
  never: "nie geprüft",
  last: (day: string) => `geprüft am ${day}`,
  tick: (name: string) => `„${name}“ bestätigen`,
  all: (count: number) =>
    plural(count, { one: "Diese eine bestätigen", other: `Alle ${count} bestätigen` }),
  allSaid: (count: number, unit: string) =>
    `${plural(count, { one: "Eine Angabe", other: `${count} Angaben` })} bestätigt: ${unit}`,
  nextUnit: "Nächste Stelle",
  partSaid: (unit: string) => `Angaben bestätigt: ${unit}.`,
  wholeSaid: (unit: string) => `Alle vorgelegten Angaben bestätigt: ${unit}.`,
  takenBackSaid: (unit: string) => `Bestätigung zurückgenommen: ${unit}.`,
  every: (count: number) => `Alle ${count} Angaben aller Stellen bestätigen`,
  everySaid: (count: number, units: number) => `${count} Angaben von ${units} Stellen bestätigt`,
  unclearTask: (name: string) => `Angaben klären: ${name}`,
  space: "Leertaste",
  spaceMeans: "bestätigen",
  enterMeans: "ändern",
  unclearMeans: "unklar, als Auftrag",
  arrowsMean: "Eintrag",
  sidewaysMean: "Stelle",
};
