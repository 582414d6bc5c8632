import { plural } from "../plural.ts";

export const effects = {
  emptyRequired: {
    title: "Erforderliche Felder ohne Angebot",
    definition:
      "Felder aus Handlungsfeld, Ebene und Zeitraum, in denen an keinem Tag eine Struktur besteht, obwohl eine Aufgabe dort ein Angebot verlangt. Jeder Zeitraum zählt für sich. Genannt sind die Aufgaben.",
    formula: (empty: number, required: number) =>
      `${empty} von ${required} erforderlichen Feldern aller Zeiträume`,
    known: (unknown: number, all: number) =>
      unknown === 0
        ? "Alle Strukturen nennen Handlungsfeld und Ebene."
        : `${unknown} von ${all} Strukturen ${plural(unknown, { one: "nennt", other: "nennen" })} kein Handlungsfeld oder keine Ebene und ${plural(unknown, { one: "zählt", other: "zählen" })} in keinem Feld.`,
  },
  withoutSuccessor: {
    title: "Auslaufend ohne gesicherte Nachfolge",
    definition:
      "Eine Struktur endet im Vorschauzeitraum, oder ihre letzte bewilligte Förderung endet darin, und danach folgt nichts, nur Geplantes oder erst nach einer Lücke etwas. Enden Struktur und Förderung an verschiedenen Tagen, zählt beides.",
    formula: (without: number, all: number, from: string, to: string) =>
      `${without} von ${all} ${plural(all, { one: "Ende", other: "Enden" })} vom ${from} bis ${to}`,
    known: (unknown: number, all: number) =>
      unknown === 0
        ? "Von allen Strukturen ist bekannt, wann sie enden oder dass sie unbefristet sind."
        : `Bei ${unknown} von ${all} Strukturen ist das Ende unbekannt; ob ${plural(unknown, { one: "sie ausläuft", other: "sie auslaufen" })}, sagen die Daten nicht.`,
  },
  unmet: {
    title: "Nicht gedeckte Bedarfe",
    definition:
      "Bedarfe, die in einem Zeitraum nicht oder nur teilweise gedeckt sind. Ein Bedarf zählt in jedem Zeitraum, in den einer seiner Tage fällt.",
    formula: (unmet: number, all: number) =>
      `${unmet} von ${all} ${plural(all, { one: "Bedarf", other: "Bedarfen" })} je Zeitraum`,
    known: (unmeasured: number, all: number) =>
      unmeasured === 0
        ? "Alle diese Bedarfe sind messbar."
        : `Bei ${unmeasured} von ${all} fehlt eine Menge, oder das Angebot ist nicht in ihrer Einheit erfasst; beurteilt wird dort nach Tagen.`,
  },
};
