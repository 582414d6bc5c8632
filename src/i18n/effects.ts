import { bilingual } from "./language.ts";

/** What the counts of a scenario mean and how they come about. */
export const effectWords = bilingual(
  {
    emptyRequired: {
      title: "Erforderliche Felder ohne Angebot",
      definition:
        "Felder aus Handlungsfeld, Ebene und Zeitraum, in denen an keinem Tag eine Struktur besteht, obwohl eine Aufgabe dort ein Angebot verlangt. Jeder Zeitraum zählt für sich. Genannt sind die Aufgaben.",
      formula: (empty: number, required: number) =>
        `${empty} von ${required} erforderlichen Feldern aller Zeiträume`,
      known: (unknown: number, all: number) =>
        unknown === 0
          ? "Alle Strukturen nennen Handlungsfeld und Ebene."
          : `${unknown} von ${all} Strukturen ${unknown === 1 ? "nennt" : "nennen"} kein Handlungsfeld oder keine Ebene und ${unknown === 1 ? "zählt" : "zählen"} in keinem Feld.`,
    },
    withoutSuccessor: {
      title: "Auslaufend ohne gesicherte Nachfolge",
      definition:
        "Eine Struktur endet im Vorschauzeitraum, oder ihre letzte bewilligte Förderung endet darin, und danach folgt nichts, nur Geplantes oder erst nach einer Lücke etwas. Enden Struktur und Förderung an verschiedenen Tagen, zählt beides.",
      formula: (without: number, all: number, from: string, to: string) =>
        `${without} von ${all} ${all === 1 ? "Ende" : "Enden"} vom ${from} bis ${to}`,
      known: (unknown: number, all: number) =>
        unknown === 0
          ? "Von allen Strukturen ist bekannt, wann sie enden oder dass sie unbefristet sind."
          : `Bei ${unknown} von ${all} Strukturen ist das Ende unbekannt; ob ${unknown === 1 ? "sie ausläuft" : "sie auslaufen"}, sagen die Daten nicht.`,
    },
    unmet: {
      title: "Nicht gedeckte Bedarfe",
      definition:
        "Bedarfe, die in einem Zeitraum nicht oder nur teilweise gedeckt sind. Ein Bedarf zählt in jedem Zeitraum, in den einer seiner Tage fällt.",
      formula: (unmet: number, all: number) =>
        `${unmet} von ${all} ${all === 1 ? "Bedarf" : "Bedarfen"} je Zeitraum`,
      known: (unmeasured: number, all: number) =>
        unmeasured === 0
          ? "Alle diese Bedarfe sind messbar."
          : `Bei ${unmeasured} von ${all} fehlt eine Menge, oder das Angebot ist nicht in ihrer Einheit erfasst; beurteilt wird dort nach Tagen.`,
    },
  },
  {
    emptyRequired: {
      title: "Required cells with nothing in them",
      definition:
        "Cells of field of action, level and period in which no structure exists on any day although a task asks for one. Each period counts by itself. The tasks are named.",
      formula: (empty, required) => `${empty} of ${required} required cells of all periods`,
      known: (unknown, all) =>
        unknown === 0
          ? "All structures name a field of action and a level."
          : `${unknown} of ${all} structures ${unknown === 1 ? "names" : "name"} no field of action or no level and ${unknown === 1 ? "counts" : "count"} in no cell.`,
    },
    withoutSuccessor: {
      title: "Expiring without secured successor",
      definition:
        "A structure ends within the warning time, or its last approved funding does, and nothing follows, only something planned does, or something only after a gap. Where structure and funding end on different days, both count.",
      formula: (without, all, from, to) =>
        `${without} of ${all} ${all === 1 ? "end" : "ends"} from ${from} to ${to}`,
      known: (unknown, all) =>
        unknown === 0
          ? "Of all structures it is known when they end or that they are permanent."
          : `The end of ${unknown} of ${all} structures is unknown; whether ${unknown === 1 ? "it expires" : "they expire"}, the data do not say.`,
    },
    unmet: {
      title: "Unmet needs",
      definition:
        "Needs that are not met, or only partly, in a period. A need counts in every period one of its days falls into.",
      formula: (unmet, all) => `${unmet} of ${all} ${all === 1 ? "need" : "needs"} per period`,
      known: (unmeasured, all) =>
        unmeasured === 0
          ? "All these needs can be measured."
          : `For ${unmeasured} of ${all} a quantity is missing, or the supply is not recorded in their unit; these are judged by days.`,
    },
  },
);
