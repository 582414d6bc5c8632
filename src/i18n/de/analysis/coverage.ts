import { plural } from "../plural.ts";

export const coverage = {
  title: "Abdeckung",
  statementBefore: (period: string, empty: number) =>
    `${period} ${plural(empty, { one: "ist", other: "sind" })} `,
  statementFigure: (empty: number, required: number) => `${empty} von ${required}`,
  statementAfter: (required: number) =>
    ` ${plural(required, { one: "erforderlichen Feld", other: "erforderlichen Feldern" })} leer`,
  statementNow: (period: string, empty: number) =>
    `, ${period} ${plural(empty, { one: "ist es", other: "sind es" })} `,
  statementEnd: ".",
  noneRequired:
    "Noch ist nichts als erforderlich erfasst. Tragen Sie bei den Aufgaben ein, auf welchen Ebenen es sie geben muss.",
  columns: "Spalten",
  by: {
    spatialLevel: "Ebenen",
    steeringLevel: "Steuerungsebenen",
    municipality: "Gemeinden",
    provider: "Träger",
  },
  shortLevel: {
    federal: "Bund",
    state: "Bayern",
    region: "Bezirk",
    district: "Kreis",
    municipality: "Gemeinde",
    locality: "Ort",
  },
  field: "Handlungsfeld",
  emptyCount: (count: number) => `${count} leer`,
  states: {
    secured: "gedeckt",
    partly: "teilweise",
    missing: "fehlt, erforderlich",
    unknown: "ungewiss",
  },
  notRequired: "nicht erforderlich",
  cell: (field: string, column: string, period: string, state: string, count: number) =>
    `${field}, ${column}, ${period}: ${state}, ${plural(count, { one: "1 Struktur", other: `${count} Strukturen` })}`,
  folded: (names: string, several: boolean) =>
    `${names} ${several ? "sind" : "ist"} in keinem Zeitraum erforderlich oder belegt und deshalb ausgeblendet.`,
  columnsBefore: "Vorherige",
  columnsAfter: "Nächste",
  columnsShown: (from: number, to: number, all: number) => `Spalten ${from} bis ${to} von ${all}`,
  unfold: "Einblenden",
  fold: "Ausblenden",
  bar: "Der Strich unter einer Zahl zeigt, wie weit das Angebot den Bedarf deckt; ohne erfassten Bedarf den Anteil gedeckter Tage.",
  several: "Eine Struktur mit mehreren Handlungsfeldern zählt in jedem ihrer Felder.",
  onePeriod: "Zeitraum",
  empty: "Es sind noch keine Handlungsfelder erfasst.",
  detail: "Ausgewähltes Feld",
  closeDetail: "Auswahl schließen",
  verdicts: {
    full: "Durchgehend gedeckt",
    partial: "Nur an einem Teil der Tage gedeckt",
    uncertain: "Nur ungewisse Strukturen",
    emptyRequired: "Kein Angebot, obwohl erforderlich",
    emptyFree: "Nichts erfasst, nicht erforderlich",
  },
  requiredBy: (tasks: string, several: boolean) =>
    `Erforderlich durch die ${several ? "Aufgaben" : "Aufgabe"} ${tasks}.`,
  notRequiredBy: "Keine Aufgabe verlangt hier ein Angebot.",
  coveredDays: (covered: string, days: string) =>
    `An ${covered} der ${days} besteht eine gesicherte Struktur.`,
  noDay: (days: string) => `An keinem der ${days} besteht eine gesicherte Struktur.`,
  fte: (fte: string, uncertain: string | null) =>
    `Im Mittel ${fte}${uncertain ? `, davon ${uncertain} ungewiss` : ""}.`,
  needs: "Bedarfe",
  needShare: (degree: string) => `${degree} gedeckt`,
  needDays: (covered: string, days: string) => `an ${covered} von ${days} gedeckt`,
  structures: "Was es gibt",
  noStructures: "Keine Struktur besteht in diesem Zeitraum.",
  until: (day: string) => `bis ${day}`,
  permanent: "unbefristet",
  endUnknown: "Ende unbekannt",
  uncertain: "ungewiss",
  addGap: "Lücke anlegen",
  seeGap: "Lücke ansehen",
};
