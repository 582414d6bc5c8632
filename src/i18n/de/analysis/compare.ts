import { plural } from "../plural.ts";

export const compare = {
  title: "Vergleich",
  statement: (added: number, ended: number, from: string, to: string) =>
    `Vom ${from} bis ${to} ${added + ended === 0 ? "ändert sich der Bestand nicht" : `${plural(added, { one: "kommt 1 Struktur", other: `kommen ${added} Strukturen` })} dazu, ${ended} ${plural(ended, { one: "fällt", other: "fallen" })} weg`}.`,
  explain: "Was dazukommt und wegfällt",
  definition:
    "Eine Struktur kommt dazu, wenn sie am späteren Tag besteht und am früheren nicht; sie fällt weg, wenn es umgekehrt ist.",
  formula: (before: number, added: number, ended: number, after: number) =>
    `${before} am früheren Tag + ${added} − ${ended} = ${after} am späteren Tag`,
  knownEnds: (all: number, unknown: number) =>
    unknown === 0
      ? "Von allen diesen Strukturen ist bekannt, wann sie enden oder dass sie unbefristet sind."
      : `Bei ${unknown} von ${all} ${plural(all, { one: "Struktur", other: "Strukturen" })}, die an einem der Tage ${plural(all, { one: "besteht", other: "bestehen" })}, ist das Ende unbekannt; ${plural(unknown, { one: "sie gilt", other: "sie gelten" })} als fortbestehend.`,
  from: "Früherer Tag",
  to: "Späterer Tag",
  notADay: "Bitte einen Tag als TT.MM.JJJJ angeben.",
  order: "Der spätere Tag muss nach dem früheren liegen.",
  knowledge: "Verglichen wird, was heute über beide Tage bekannt ist.",
  added: "Kommt dazu",
  ended: "Fällt weg",
  changed: "Verändert",
  capacity: "Kapazität",
  parts: { permanent: "unbefristet", temporary: "befristet", uncertain: "ungewiss" },
  kind: "Art",
  before: "vorher",
  after: "nachher",
  difference: "Unterschied",
  sum: "zusammen",
  differenceOf: (kind: string) => `Unterschied der VZÄ, ${kind}`,
  differenceDefinition:
    "Stellenanteile der Strukturen, die am späteren Tag bestehen, weniger die der Strukturen, die am früheren bestehen. Genannt sind die Strukturen, deren Stellenanteil sich dabei ändert.",
  differenceFormula: (before: string, after: string, difference: string) =>
    `${after} − ${before} = ${difference}`,
  knownOn: (day: string, known: string) => `${day}: ${known}`,
  cells: "Abdeckung, die sich ändert",
  needs: "Bedarfe, die sich ändern",
  none: "keine",
  unknown: "unbekannt",
  certainNow: "wird gesichert",
  certainNoMore: "wird ungewiss",
};
