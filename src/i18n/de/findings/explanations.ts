import { plural } from "../plural.ts";

export const explanations = {
  structuresKnown: (share: string, ends: number) =>
    `Die Pflichtangaben der Strukturen sind zu ${share} gefüllt; bei ${ends} ist das Ende unbekannt.`,
  emptyCells: {
    title: "Leere erforderliche Felder",
    definition:
      "Ein Feld ist erforderlich, wenn eine Aufgabe des Handlungsfeldes auf dieser Ebene verlangt ist oder dort ein Bedarf besteht. Leer ist es, wenn an keinem Tag des Zeitraums eine Struktur dort besteht.",
    formula: (empty: number, required: number) => `${empty} von ${required} erforderlichen Feldern`,
  },
  coverageCell: {
    title: (field: string, column: string, period: string) => `${field}, ${column}, ${period}`,
    definition:
      "Gedeckt heißt: An jedem Tag des Zeitraums besteht mindestens eine gesicherte Struktur. Teilweise: nur an einem Teil der Tage. Ungewiss: Es gibt nur ungewisse Strukturen. Fehlt: Es gibt keine, obwohl eine Aufgabe sie verlangt. Eine Struktur mehrerer Handlungsfelder oder Ebenen zählt in jedem ihrer Felder.",
    formula: (covered: string, days: string, structures: number) =>
      `An ${covered} von ${days} gesichert besetzt; ${structures === 0 ? "keine Struktur" : plural(structures, { one: "1 Struktur", other: `${structures} Strukturen` })}`,
    onDay: {
      definition:
        "Gedeckt heißt: An diesem Tag besteht mindestens eine gesicherte Struktur. Ungewiss: Es gibt nur ungewisse Strukturen. Leer: Es gibt keine. Eine Struktur mehrerer Handlungsfelder oder Ebenen zählt in jedem ihrer Felder.",
      formula: (structures: number, certain: number) =>
        structures === 0
          ? "Keine Struktur besteht an diesem Tag"
          : plural(structures, {
              one: `1 Struktur besteht an diesem Tag, sie ist ${plural(certain, { one: "gesichert", other: "ungewiss" })}`,
              other: `${structures} Strukturen bestehen an diesem Tag, davon ${certain} gesichert`,
            }),
    },
    nothing: "Hier ist keine Struktur erfasst. Ob es dennoch etwas gibt, sagen die Daten nicht.",
    complete: "Ende und Stellenanteil aller Strukturen dieses Feldes sind bekannt.",
    incomplete: (all: number, ends: number, fte: number, capacity: number) =>
      `Unbekannt von ${plural(all, { one: "1 Struktur", other: `${all} Strukturen` })}: ${[
        ...(ends > 0 ? [`bei ${ends} das Ende`] : []),
        ...(fte > 0 ? [`bei ${fte} der Stellenanteil`] : []),
        ...(capacity > 0 ? [`bei ${capacity} das Angebot in der Einheit des Bedarfs`] : []),
      ].join(", ")}.`,
  },
  fteParts: {
    parts: {
      permanent: {
        title: "VZÄ unbefristet",
        definition:
          "Stellenanteile gesicherter unbefristeter Strukturen ohne den Teil, den befristete bewilligte Förderung bezahlt.",
      },
      temporary: {
        title: "VZÄ befristet",
        definition:
          "Stellenanteile gesicherter Strukturen, die befristete bewilligte Förderung bezahlt, und die befristeter Strukturen.",
      },
      uncertain: {
        title: "VZÄ ungewiss",
        definition:
          "Stellenanteile von Strukturen, die bestehen, aber nicht gesichert sind, deren Förderung nicht bewilligt ist oder von denen unbekannt ist, ob sie befristet sind.",
      },
    },
    formula: (structures: number, sum: string) =>
      plural(structures, {
        one: `Stellenanteil aus 1 Struktur: ${sum}`,
        other: `Summe der Stellenanteile aus ${structures} Strukturen: ${sum}`,
      }),
    mean: (structures: number, sum: string) =>
      `Stellenanteile aus ${plural(structures, { one: "1 Struktur", other: `${structures} Strukturen` })} mal Tage, geteilt durch die Tage des Zeitraums: ${sum}`,
  },
  fteTotal: {
    title: (when: string) => `VZÄ insgesamt, ${when}`,
    onDay:
      "Summe der Stellenanteile aller Strukturen, die an diesem Tag bestehen. Jede Struktur zählt einmal.",
    mean: "Summe der Stellenanteile aller Strukturen mal ihrer Tage im Zeitraum, geteilt durch die Tage des Zeitraums. Jede Struktur zählt einmal.",
    formula: (permanent: string, temporary: string, uncertain: string, sum: string) =>
      `${permanent} unbefristet + ${temporary} befristet + ${uncertain} ungewiss = ${sum}`,
    rounded: (sum: string) => `${sum} (einzeln gerundet)`,
  },
  cliff: {
    title: "Rückgang",
    definition:
      "Gesicherte Stellenanteile, die nach dem ersten Tag des Monats bis zum ersten Tag des nächsten wegfallen, weil eine Struktur oder ihre Förderung zu einem bekannten Tag endet, weniger die in dieser Zeit hinzukommenden. Was nur ungewiss wird, weil ein Ende nicht bekannt ist, zählt nicht mit.",
    formula: (before: string, after: string, loss: string) => `${before} − ${after} = ${loss}`,
  },
  money: {
    cost: {
      title: "Gesamtkosten",
      definition:
        "Je Struktur und Maßnahme aus einer Quelle: die erfassten Kosten; wo keine erfasst sind, die Gesamtkosten der Förderungen; bei einer Maßnahme ohne beides ihre Kosten. Ein Betrag verteilt sich gleichmäßig auf seine Tage.",
    },
    approved: {
      title: "Bewilligt",
      definition: "Bewilligte Mittel aller Geldgeber, soweit ihre Tage in das Jahr fallen.",
    },
    applied: {
      title: "Beantragt",
      definition:
        "Beantragte, noch nicht bewilligte Mittel aller Geldgeber, soweit ihre Tage in das Jahr fallen.",
    },
    thirdApproved: {
      title: "Mittel Dritter, bewilligt",
      definition:
        "Bewilligte Mittel aller Geldgeber außer dem Landratsamt, soweit ihre Tage in das Jahr fallen. Wo kein Geldgeber erfasst ist, zählen die Mittel als solche Dritter.",
    },
    thirdApplied: {
      title: "Mittel Dritter, beantragt",
      definition:
        "Beantragte, noch nicht bewilligte Mittel aller Geldgeber außer dem Landratsamt, soweit ihre Tage in das Jahr fallen.",
    },
    ownShare: {
      title: "Eigenanteil des Landkreises",
      definition:
        "Was je Struktur und Maßnahme nach bewilligten und beantragten Mitteln Dritter von den Kosten bleibt, nie unter null.",
    },
    ownApproved: {
      title: "Eigenanteil, bewilligt",
      definition: "Der Teil des Eigenanteils, den das Landratsamt selbst bewilligt hat.",
    },
    ownApplied: {
      title: "Eigenanteil, in Vorbereitung",
      definition: "Der Teil des Eigenanteils, der beim Landratsamt beantragt ist.",
    },
    ownOpen: {
      title: "Eigenanteil, ohne Beschluss",
      definition: "Der Teil des Eigenanteils, über den noch niemand beschlossen hat.",
    },
    gap: {
      title: "Nicht bewilligt",
      definition:
        "Kosten ohne bewilligte Mittel. Unter null liegt der Betrag, wo mehr bewilligt als an Kosten erfasst ist.",
    },
  },
  moneyYears: (parts: readonly string[], sum: string) => `${parts.join(" + ")} = ${sum}`,
  moneySum: (count: number, sum: string) =>
    plural(count, { one: `1 Betrag: ${sum}`, other: `Summe aus ${count} Beträgen: ${sum}` }),
  moneyGap: (cost: string, approved: string, gap: string) => `${cost} − ${approved} = ${gap}`,
  moneyUnknown: (count: number) =>
    count === 0
      ? "Alle Beträge sind bekannt."
      : plural(count, {
          one: "1 Betrag ist unbekannt und zählt in keiner Summe.",
          other: `${count} Beträge sind unbekannt und zählen in keiner Summe.`,
        }),
  fteShare: {
    title: "Stellen, die befristet bezahlt sind",
    definition:
      "Befristete Stellenanteile geteilt durch alle Stellenanteile, beide im Mittel des Zeitraums. Eine Struktur mehrerer Handlungsfelder zählt in jedem.",
    formula: (part: string, whole: string, share: string) => `${part} ÷ ${whole} = ${share}`,
  },
  euroShare: {
    title: "Geld, das befristet ist",
    definition:
      "Euro befristeter Förderungen geteilt durch Euro aller gezählten Förderungen, jeweils nach ihren Tagen im Zeitraum.",
  },
  filled: {
    title: "Gefüllte Pflichtangaben dieser Liste",
    definition: "Pflichtfelder, in denen etwas steht, geteilt durch Einträge mal Pflichtfelder.",
    formula: (filled: number, required: number) => `${filled} von ${required} Pflichtangaben`,
  },
  stale: {
    title: "Lange nicht bestätigt",
    definition:
      "Einträge, deren Angaben niemand innerhalb der Frist aus den Einstellungen bestätigt hat, oder noch nie.",
    formula: (stale: number, all: number) => `${stale} von ${all} Einträgen mit Bestätigung`,
  },
  obstacles: {
    title: "Was der Maßnahme entgegensteht",
    definition:
      "An den genannten Tagen des Zeitraums fehlt eine beteiligte Struktur oder ist ungewiss, niemand ist federführend, oder die Finanzierung ist offen.",
  },
  onSpot: {
    title: "Strukturen vor Ort",
    definition:
      "Strukturen, die am Stichtag bestehen und deren Gebiet die Gemeinde ist oder in ihr liegt.",
    formula: (count: number) => plural(count, { one: "1 Struktur", other: `${count} Strukturen` }),
  },
  placeFte: {
    title: "VZÄ vor Ort",
    definition: "Summe der Stellenanteile der Strukturen vor Ort.",
    unknown: (count: number) =>
      count === 0
        ? "Alle Stellenanteile sind bekannt."
        : plural(count, {
            one: "Bei 1 Struktur ist der Stellenanteil unbekannt.",
            other: `Bei ${count} Strukturen ist der Stellenanteil unbekannt.`,
          }),
  },
  perThousand: {
    title: "Je 1.000 Einwohner",
    definition:
      "Bezogen auf die Einwohner nach der letzten Kennzahl bis zum Stichtag. Zu kleine Zahlen werden nicht gezeigt.",
    formula: (part: string, persons: string, rate: string) =>
      `${part} ÷ ${persons} × 1.000 = ${rate}`,
  },
};
