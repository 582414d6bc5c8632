import { bilingual } from "./language.ts";

/** Words of the Lagebild. */
export const overviewWords = bilingual(
  {
    title: "Lagebild",
    decide: "Was jetzt entschieden werden muss",
    allFindings: (count: number) => (count === 1 ? "der eine Punkt" : `alle ${count} Punkte`),
    nothingToDecide: "Zurzeit ist nichts zu entscheiden.",
    consequences: (count: number) => (count === 1 ? "und 1 Folge" : `und ${count} Folgen`),
    noDate: "ohne Termin",
    overdueBy: (days: string) => `${days} über Frist`,
    inDays: (count: number) => (count === 1 ? "in 1 Tag" : `in ${count} Tagen`),
    todayDue: "heute",
    coverage: "Abdeckung auf Landkreisebene",
    openCoverage: "alle Ebenen",
    field: "Handlungsfeld",
    legend: { secured: "gedeckt", partly: "teilweise", missing: "fehlt", unknown: "ungewiss" },
    notRequired: "nicht erforderlich, nichts erfasst",
    cell: (field: string, period: string, state: string, count: number) =>
      `${field}, ${period}: ${state}, ${count === 1 ? "1 Struktur" : `${count} Strukturen`}`,
    capacity: "Kapazität",
    capacityNow: (total: string, temporary: string) => `${total}, davon ${temporary} befristet`,
    openCapacity: "Kapazität im Einzelnen ansehen",
    changesSince: (day: string) => `Geändert seit der Sitzung am ${day}`,
    changesEver: "Zuletzt geändert",
    noChanges: "Seitdem wurde nichts geändert.",
    created: "neu erfasst",
    added: "neu",
    addedMany: (count: number, list: string) => `${list}: ${count} Einträge`,
    changed: "geändert",
    decided: "Beschluss",
    moreChanges: (changes: number) =>
      changes === 1 ? "1 weitere Zeile" : `${changes} weitere Zeilen`,
    empty:
      "Noch ist nichts erfasst. Legen Sie die ersten Strukturen an, lesen Sie eine vorhandene Liste ein oder laden Sie in der Einrichtung die Beispieldaten.",
    addStructure: "Struktur anlegen",
    importList: "Liste einlesen",
    explain: {
      existing: {
        title: "Bestehende Strukturen",
        definition:
          "Eine Struktur besteht am Stichtag, wenn sie bis dahin begonnen hat, noch nicht beendet ist und nicht entfallen ist. Erster und letzter Tag zählen mit. Eine Struktur ohne Beginn gilt als schon immer vorhanden.",
        formula: (count: number, all: number) => `${count} von ${all} erfassten Strukturen`,
      },
      recorded: {
        title: "Erfasste Strukturen",
        definition: "Alle Einträge der Liste „Strukturen“, auch geplante, beendete und entfallene.",
        formula: (count: number) => `${count} Einträge`,
      },
      expiring: {
        title: "Auslaufende Strukturen",
        definition:
          "Strukturen, deren letzter Tag in den Vorschauzeitraum fällt, und Strukturen, deren letzte bewilligte Förderung darin endet. Jede zählt einmal.",
        formula: (count: number, from: string, to: string) =>
          `${count} mit Ende vom ${from} bis ${to}`,
      },
      withoutSuccessor: {
        title: "Ohne gesicherte Nachfolge",
        definition:
          "Auslaufende Strukturen ohne Nachfolge, mit nur geplanter Nachfolge oder mit einer Lücke zwischen Ende und Beginn der Nachfolge.",
        formula: (count: number, of: number) => `${count} von ${of} auslaufenden Strukturen`,
      },
    },
  },
  {
    title: "Overview",
    decide: "What has to be decided now",
    allFindings: (count) => (count === 1 ? "the one point" : `all ${count} points`),
    nothingToDecide: "There is nothing to decide at present.",
    consequences: (count) => (count === 1 ? "and 1 consequence" : `and ${count} consequences`),
    noDate: "no date",
    overdueBy: (days) => `${days} overdue`,
    inDays: (count) => (count === 1 ? "in 1 day" : `in ${count} days`),
    todayDue: "today",
    coverage: "Coverage on district level",
    openCoverage: "all levels",
    field: "Field of action",
    legend: { secured: "covered", partly: "partly", missing: "missing", unknown: "uncertain" },
    notRequired: "not required, nothing recorded",
    cell: (field, period, state, count) =>
      `${field}, ${period}: ${state}, ${count === 1 ? "1 structure" : `${count} structures`}`,
    capacity: "Capacity",
    capacityNow: (total, temporary) => `${total}, of which ${temporary} temporary`,
    openCapacity: "See capacity in detail",
    changesSince: (day) => `Changed since the meeting on ${day}`,
    changesEver: "Changed last",
    noChanges: "Nothing has been changed since.",
    created: "added",
    added: "new",
    addedMany: (count, list) => `${list}: ${count} entries`,
    changed: "changed",
    decided: "resolution",
    moreChanges: (changes) => (changes === 1 ? "1 more line" : `${changes} more lines`),
    empty:
      "Nothing is recorded yet. Add the first structures, import an existing list, or load the example data under Set-up.",
    addStructure: "Add a structure",
    importList: "Import a list",
    explain: {
      existing: {
        title: "Existing structures",
        definition:
          "A structure exists on the key date if it has begun, has not ended and is not cancelled. First and last day count. A structure without a first day counts as having always existed.",
        formula: (count, all) => `${count} of ${all} recorded structures`,
      },
      recorded: {
        title: "Recorded structures",
        definition: "All entries of the list of structures, planned, ended and cancelled included.",
        formula: (count) => `${count} entries`,
      },
      expiring: {
        title: "Expiring structures",
        definition:
          "Structures whose last day lies within the preview, and structures whose last approved funding ends in it. Each counts once.",
        formula: (count, from, to) => `${count} with an end from ${from} to ${to}`,
      },
      withoutSuccessor: {
        title: "Without a secured successor",
        definition:
          "Expiring structures without a successor, with one that is only planned, or with a gap between end and start of the successor.",
        formula: (count, of) => `${count} of ${of} expiring structures`,
      },
    },
  },
);
