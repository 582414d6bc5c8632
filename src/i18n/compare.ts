import { bilingual } from "./language.ts";

/** Words of the comparison of two days. */
export const compareWords = bilingual(
  {
    title: "Vergleich",
    statement: (added: number, ended: number, from: string, to: string) =>
      `Vom ${from} bis ${to} ${added + ended === 0 ? "ändert sich der Bestand nicht" : `${added === 1 ? "kommt 1 Struktur" : `kommen ${added} Strukturen`} dazu, ${ended} ${ended === 1 ? "fällt" : "fallen"} weg`}.`,
    explain: "Was dazukommt und wegfällt",
    definition:
      "Eine Struktur kommt dazu, wenn sie am späteren Tag besteht und am früheren nicht; sie fällt weg, wenn es umgekehrt ist.",
    formula: (before: number, added: number, ended: number, after: number) =>
      `${before} am früheren Tag + ${added} − ${ended} = ${after} am späteren Tag`,
    knownEnds: (all: number, unknown: number) =>
      unknown === 0
        ? "Von allen diesen Strukturen ist bekannt, wann sie enden oder dass sie unbefristet sind."
        : `Bei ${unknown} von ${all} ${all === 1 ? "Struktur" : "Strukturen"}, die an einem der Tage ${all === 1 ? "besteht" : "bestehen"}, ist das Ende unbekannt; ${unknown === 1 ? "sie gilt" : "sie gelten"} als fortbestehend.`,
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
  },
  {
    title: "Comparison",
    statement: (added, ended, from, to) =>
      `From ${from} to ${to} ${added + ended === 0 ? "nothing changes" : `${added === 1 ? "1 structure is" : `${added} structures are`} added, ${ended} ${ended === 1 ? "ends" : "end"}`}.`,
    explain: "What is added and what ends",
    definition:
      "A structure is added if it exists on the later day and not on the earlier one; it ends if it is the other way round.",
    formula: (before, added, ended, after) =>
      `${before} on the earlier day + ${added} − ${ended} = ${after} on the later day`,
    knownEnds: (all, unknown) =>
      unknown === 0
        ? "Of all these structures it is known when they end or that they are permanent."
        : `The end of ${unknown} of ${all} ${all === 1 ? "structure" : "structures"} existing on one of the days is unknown; ${unknown === 1 ? "it counts" : "they count"} as going on.`,
    from: "Earlier day",
    to: "Later day",
    notADay: "Please give a day.",
    order: "The later day must come after the earlier one.",
    knowledge: "What is compared is what is known today about both days.",
    added: "Added",
    ended: "Ended",
    changed: "Changed",
    capacity: "Capacity",
    parts: { permanent: "permanent", temporary: "temporary", uncertain: "uncertain" },
    kind: "Kind",
    before: "before",
    after: "after",
    difference: "difference",
    sum: "together",
    differenceOf: (kind) => `Difference of FTE, ${kind}`,
    differenceDefinition:
      "FTE of the structures that exist on the later day less those of the structures that exist on the earlier one. The structures named are those whose FTE change.",
    differenceFormula: (before, after, difference) => `${after} − ${before} = ${difference}`,
    knownOn: (day, known) => `${day}: ${known}`,
    cells: "Coverage that changes",
    needs: "Needs that change",
    none: "none",
    unknown: "unknown",
    certainNow: "becomes secured",
    certainNoMore: "becomes uncertain",
  },
);
