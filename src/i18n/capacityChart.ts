import { bilingual } from "./language.ts";

/** Words of the capacity curve and its table. */
export const capacityChartWords = bilingual(
  {
    name: "Verlauf der Kapazität in VZÄ",
    month: "Monat",
    permanent: "unbefristet",
    temporary: "befristet",
    uncertain: "ungewiss",
    unknown: (count: number) =>
      count === 1 ? "bei 1 Struktur unbekannt" : `bei ${count} Strukturen unbekannt`,
    asTable: "Als Tabelle",
    loss: (fte: string, on: string) => `−${fte} am ${on}`,
    at: (day: string, total: string) => `${day}: ${total}`,
    none: "Es sind noch keine Stellenanteile erfasst.",
  },
  {
    name: "Capacity over time in FTE",
    month: "Month",
    permanent: "permanent",
    temporary: "temporary",
    uncertain: "uncertain",
    unknown: (count) =>
      count === 1 ? "unknown for 1 structure" : `unknown for ${count} structures`,
    asTable: "As a table",
    loss: (fte, on) => `−${fte} on ${on}`,
    at: (day, total) => `${day}: ${total}`,
    none: "No FTE are recorded yet.",
  },
);
