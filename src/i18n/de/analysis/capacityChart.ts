import { plural } from "../plural.ts";

export const capacityChart = {
  name: "Verlauf der Kapazität in VZÄ",
  month: "Monat",
  permanent: "unbefristet",
  temporary: "befristet",
  uncertain: "ungewiss",
  unknown: (count: number) =>
    plural(count, { one: "bei 1 Struktur unbekannt", other: `bei ${count} Strukturen unbekannt` }),
  asTable: "Als Tabelle",
  loss: (fte: string, on: string) => `−${fte} am ${on}`,
  at: (day: string, total: string) => `${day}: ${total}`,
  none: "Es sind noch keine Stellenanteile erfasst.",
};
