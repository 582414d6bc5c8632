import { plural } from "../plural.ts";

export const overview = {
  title: "Lagebild",
  decide: "Was jetzt entschieden werden muss",
  allFindings: (count: number) =>
    plural(count, { one: "der eine Punkt", other: `alle ${count} Punkte` }),
  nothingToDecide: "Zurzeit ist nichts zu entscheiden.",
  consequences: (count: number) =>
    plural(count, { one: "und 1 Folge", other: `und ${count} Folgen` }),
  noDate: "ohne Termin",
  overdueBy: (days: string) => `${days} über Frist`,
  inDays: (count: number) => plural(count, { one: "in 1 Tag", other: `in ${count} Tagen` }),
  todayDue: "heute",
  coverage: "Abdeckung auf Landkreisebene",
  openCoverage: "alle Ebenen",
  field: "Handlungsfeld",
  legend: { secured: "gedeckt", partly: "teilweise", missing: "fehlt", unknown: "ungewiss" },
  notRequired: "nicht erforderlich, nichts erfasst",
  cell: (field: string, period: string, state: string, count: number) =>
    `${field}, ${period}: ${state}, ${plural(count, { one: "1 Struktur", other: `${count} Strukturen` })}`,
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
    plural(changes, { one: "1 weitere Zeile", other: `${changes} weitere Zeilen` }),
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
};
