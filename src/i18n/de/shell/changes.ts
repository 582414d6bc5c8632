import { plural } from "../plural.ts";

export const changes = {
  field: "Handlungsfeld",
  level: "Ebene",
  period: "Zeitraum",
  need: "Bedarf",
  states: { full: "gedeckt", partial: "teilweise", uncertain: "ungewiss", empty: "leer" },
  needStates: { met: "gedeckt", partly: "teilweise gedeckt", unmet: "ungedeckt" },
  notThen: "besteht dann nicht",
  at: (name: string, when: string) => `${name}, ${when}`,
  supply: (covered: string, partly: string) =>
    `Angebot geteilt durch Bedarf in derselben Einheit. Angebot ist die Kapazität der gesicherten Strukturen, die zu Handlungsfeld, Zielgruppe, Ebene und Gebiet des Bedarfs passen, im Mittel der Tage. Gedeckt ab ${covered}, teilweise gedeckt ab ${partly}.`,
  byDays:
    "Nach Tagen beurteilt, weil der Bedarf nicht messbar ist. Gedeckt: An jedem Tag besteht eine gesicherte Struktur, die zu Handlungsfeld, Zielgruppe, Ebene und Gebiet passt. Teilweise gedeckt: nur an einem Teil der Tage. Ungedeckt: an keinem.",
  degree: (supply: string, demand: string, degree: string) => `${supply} ÷ ${demand} = ${degree}`,
  days: (covered: string, days: string) => `An ${covered} von ${days} gedeckt`,
  complete:
    "Menge und Einheit des Bedarfs und das Angebot aller passenden Strukturen sind bekannt.",
  noQuantity: "Menge oder Einheit des Bedarfs ist nicht erfasst.",
  unmeasured: (count: number, all: number) =>
    `Bei ${count} von ${all} passenden ${plural(all, { one: "Struktur", other: "Strukturen" })} fehlt das Angebot in der Einheit des Bedarfs.`,
  uncertain: (count: number) =>
    plural(count, {
      one: "1 passende Struktur ist ungewiss und zählt nicht.",
      other: `${count} passende Strukturen sind ungewiss und zählen nicht.`,
    }),
  nothing:
    "Keine passende Struktur ist für diese Tage erfasst. Ob es dennoch etwas gibt, sagen die Daten nicht.",
  outside: "Der Bedarf besteht an diesem Tag nicht: Er beginnt später oder ist beendet.",
  runs: (days: string) => `Der Bedarf gilt ${days}`,
  bothKnown: "Beginn und Ende des Bedarfs sind bekannt.",
  oneUnknown: "Nur Beginn oder Ende des Bedarfs ist bekannt; der andere Tag gilt als offen.",
};
