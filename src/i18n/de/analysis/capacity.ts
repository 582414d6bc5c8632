import { plural } from "../plural.ts";

export const capacity = {
  title: "Kapazität",
  nothing: "Noch ist keine Struktur erfasst.",
  statement: (day: string, total: string, temporary: string, uncertain: string) =>
    `Am ${day} bestehen ${total}, davon ${temporary} befristet und ${uncertain} ungewiss.`,
  explain: "Vollzeitäquivalente",
  definition:
    "Summe der Stellenanteile aller am Tag bestehenden Strukturen, jede einmal gezählt. Befristet ist, was befristete bewilligte Förderung bezahlt oder selbst befristet ist; ungewiss ist, was nicht gesichert besteht.",
  formula: (permanent: string, temporary: string, uncertain: string) =>
    `${permanent} unbefristet + ${temporary} befristet + ${uncertain} ungewiss`,
  unknown: (count: number) =>
    plural(count, {
      one: "Bei 1 bestehenden Struktur ist der Stellenanteil unbekannt; sie zählt in keiner Summe.",
      other: `Bei ${count} bestehenden Strukturen ist der Stellenanteil unbekannt; sie zählen in keiner Summe.`,
    }),
  known: (unknown: number) =>
    unknown === 0
      ? "Alle Stellenanteile sind bekannt."
      : `Bei ${plural(unknown, { one: "1 bestehenden Struktur", other: `${unknown} bestehenden Strukturen` })} ist der Stellenanteil unbekannt.`,
  unknownTitle: "Stellenanteil unbekannt",
  unknownDefinition:
    "Strukturen, die am Stichtag bestehen und deren Stellenanteil für diesen Tag nicht erfasst ist.",
  unknownFormula: (unknown: number, all: number) => `${unknown} von ${all} bestehenden Strukturen`,
  field: "Handlungsfeld",
  allFields: "alle Handlungsfelder",
  provider: "Träger",
  allProviders: "alle Träger",
  legend: { permanent: "unbefristet", temporary: "befristet", uncertain: "ungewiss" },
  perPeriod: "Je Zeitraum",
  period: "Zeitraum",
  mean: "im Mittel",
  end: "am letzten Tag",
  cliffs: "Größte Rückgänge",
  month: "Zum",
  loss: "Rückgang",
  beforeAfter: "vorher → nachher",
  causes: "Was endet",
  noCliff: "Kein Rückgang im Planungshorizont.",
  table: "Verlauf als Tabelle",
  first: "Stand am",
};
