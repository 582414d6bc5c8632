import { bilingual } from "./language.ts";

/** Texts of the point of a meeting at which units confirm their entries. */
export const confirmingWords = bilingual(
  {
    units: "Stelle",
    others: (count: number) => (count === 1 ? "1 weitere Stelle" : `${count} weitere Stellen`),
    allUnits: (count: number) => (count === 1 ? "1 Stelle" : `${count} Stellen`),
    unitOpen: (name: string, open: number) =>
      open === 0 ? `${name}: alles bestätigt` : `${name}: ${open} offen`,
    without: "Ohne Stelle",
    openOf: (open: number, of: number) =>
      open === 0
        ? of === 1
          ? "Die eine Angabe ist bestätigt."
          : `Alle ${of} Angaben sind bestätigt.`
        : `${open} von ${of} Angaben ${open === 1 ? "ist" : "sind"} noch offen. Ende und VZÄ ansehen, dann abhaken.`,
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
    all: (count: number) => (count === 1 ? "Diese eine bestätigen" : `Alle ${count} bestätigen`),
    allSaid: (count: number, unit: string) =>
      `${count === 1 ? "Eine Angabe" : `${count} Angaben`} bestätigt: ${unit}`,
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
  },
  {
    units: "Unit",
    others: (count: number) => (count === 1 ? "1 more unit" : `${count} more units`),
    allUnits: (count: number) => (count === 1 ? "1 unit" : `${count} units`),
    unitOpen: (name: string, open: number) =>
      open === 0 ? `${name}: all confirmed` : `${name}: ${open} open`,
    without: "No unit",
    openOf: (open: number, of: number) =>
      open === 0
        ? of === 1
          ? "The one entry is confirmed."
          : `All ${of} entries are confirmed.`
        : `${open} of ${of} entries ${open === 1 ? "is" : "are"} still open. Look at end and FTE, then tick.`,
    nothing: "All entries are confirmed.",
    entry: "Entry",
    end: "End",
    fte: "FTE",
    state: "State",
    permanent: "permanent",
    unknown: "not stated",
    confirmed: "confirmed",
    never: "never checked",
    last: (day: string) => `checked on ${day}`,
    tick: (name: string) => `Confirm “${name}”`,
    all: (count: number) => (count === 1 ? "Confirm this one" : `Confirm all ${count}`),
    allSaid: (count: number, unit: string) =>
      `${count === 1 ? "One entry" : `${count} entries`} confirmed: ${unit}`,
    nextUnit: "Next unit",
    partSaid: (unit: string) => `Entries confirmed: ${unit}.`,
    wholeSaid: (unit: string) => `All entries presented confirmed: ${unit}.`,
    takenBackSaid: (unit: string) => `Confirmation taken back: ${unit}.`,
    every: (count: number) => `Confirm all ${count} entries of all units`,
    everySaid: (count: number, units: number) => `${count} entries of ${units} units confirmed`,
    unclearTask: (name: string) => `Clarify entries: ${name}`,
    space: "Space",
    spaceMeans: "confirm",
    enterMeans: "change",
    unclearMeans: "unclear, as a task",
    arrowsMean: "entry",
    sidewaysMean: "unit",
  },
);
