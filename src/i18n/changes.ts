import { bilingual } from "./language.ts";

/** Words for cells and needs that differ between two days, or with assumptions; figures come formatted. */
export const changeWords = bilingual(
  {
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
      `Bei ${count} von ${all} passenden ${all === 1 ? "Struktur" : "Strukturen"} fehlt das Angebot in der Einheit des Bedarfs.`,
    uncertain: (count: number) =>
      count === 1
        ? "1 passende Struktur ist ungewiss und zählt nicht."
        : `${count} passende Strukturen sind ungewiss und zählen nicht.`,
    nothing:
      "Keine passende Struktur ist für diese Tage erfasst. Ob es dennoch etwas gibt, sagen die Daten nicht.",
    outside: "Der Bedarf besteht an diesem Tag nicht: Er beginnt später oder ist beendet.",
    runs: (days: string) => `Der Bedarf gilt ${days}`,
    bothKnown: "Beginn und Ende des Bedarfs sind bekannt.",
    oneUnknown: "Nur Beginn oder Ende des Bedarfs ist bekannt; der andere Tag gilt als offen.",
  },
  {
    field: "Field of action",
    level: "Level",
    period: "Period",
    need: "Need",
    states: { full: "covered", partial: "partly", uncertain: "uncertain", empty: "empty" },
    needStates: { met: "met", partly: "partly met", unmet: "unmet" },
    notThen: "does not exist then",
    at: (name, when) => `${name}, ${when}`,
    supply: (covered, partly) =>
      `Supply divided by need in the same unit. Supply is the capacity of the secured structures that fit field of action, target group, level and area of the need, as a mean of the days. Met from ${covered}, partly met from ${partly}.`,
    byDays:
      "Judged by days, as the need cannot be measured. Met: on every day a secured structure exists that fits field of action, target group, level and area. Partly met: on some of the days only. Unmet: on none.",
    degree: (supply, demand, degree) => `${supply} ÷ ${demand} = ${degree}`,
    days: (covered, days) => `Met on ${covered} of ${days}`,
    complete: "Quantity and unit of the need and the supply of all fitting structures are known.",
    noQuantity: "Quantity or unit of the need is not recorded.",
    unmeasured: (count, all) =>
      `The supply in the unit of the need is missing for ${count} of ${all} fitting ${all === 1 ? "structure" : "structures"}.`,
    uncertain: (count) =>
      count === 1
        ? "1 fitting structure is uncertain and does not count."
        : `${count} fitting structures are uncertain and do not count.`,
    nothing:
      "No fitting structure is recorded for these days. Whether there is something nevertheless, the data do not say.",
    outside: "The need does not exist on this day: it starts later or has ended.",
    runs: (days) => `The need holds ${days}`,
    bothKnown: "Start and end of the need are known.",
    oneUnknown: "Only the start or the end of the need is known; the other day counts as open.",
  },
);
