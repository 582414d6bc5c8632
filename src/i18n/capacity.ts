import { bilingual } from "./language.ts";

/** Words of the capacity screen. */
export const capacityWords = bilingual(
  {
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
      count === 1
        ? "Bei 1 bestehenden Struktur ist der Stellenanteil unbekannt; sie zählt in keiner Summe."
        : `Bei ${count} bestehenden Strukturen ist der Stellenanteil unbekannt; sie zählen in keiner Summe.`,
    known: (unknown: number) =>
      unknown === 0
        ? "Alle Stellenanteile sind bekannt."
        : `Bei ${unknown === 1 ? "1 bestehenden Struktur" : `${unknown} bestehenden Strukturen`} ist der Stellenanteil unbekannt.`,
    unknownTitle: "Stellenanteil unbekannt",
    unknownDefinition:
      "Strukturen, die am Stichtag bestehen und deren Stellenanteil für diesen Tag nicht erfasst ist.",
    unknownFormula: (unknown: number, all: number) =>
      `${unknown} von ${all} bestehenden Strukturen`,
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
  },
  {
    title: "Capacity",
    nothing: "No structure is recorded yet.",
    statement: (day, total, temporary, uncertain) =>
      `On ${day} there are ${total}, of which ${temporary} are temporary and ${uncertain} uncertain.`,
    explain: "Full-time equivalents",
    definition:
      "Sum of the FTE of all structures existing on the day, each counted once. Temporary is what temporary approved funding pays for or what is temporary itself; uncertain is what does not certainly exist.",
    formula: (permanent, temporary, uncertain) =>
      `${permanent} permanent + ${temporary} temporary + ${uncertain} uncertain`,
    unknown: (count) =>
      count === 1
        ? "The FTE of 1 existing structure are unknown; it counts in no sum."
        : `The FTE of ${count} existing structures are unknown; they count in no sum.`,
    known: (unknown) =>
      unknown === 0
        ? "All FTE are known."
        : `The FTE of ${unknown === 1 ? "1 existing structure" : `${unknown} existing structures`} are unknown.`,
    unknownTitle: "FTE unknown",
    unknownDefinition:
      "Structures that exist on the key date and whose FTE are not recorded for this day.",
    unknownFormula: (unknown, all) => `${unknown} of ${all} existing structures`,
    field: "Field of action",
    allFields: "all fields of action",
    provider: "Provider",
    allProviders: "all providers",
    legend: { permanent: "permanent", temporary: "temporary", uncertain: "uncertain" },
    perPeriod: "By period",
    period: "Period",
    mean: "on average",
    end: "on the last day",
    cliffs: "Largest losses",
    month: "On",
    loss: "Loss",
    beforeAfter: "before → after",
    causes: "What ends",
    noCliff: "No loss within the horizon.",
    table: "Development as a table",
    first: "On",
  },
);
