import { bilingual } from "./language.ts";

/** What a figure in a table or a sentence means, and how it comes about; figures come formatted. */
export const explanations = bilingual(
  {
    structuresKnown: (share: string, ends: number) =>
      `Die Pflichtangaben der Strukturen sind zu ${share} gefüllt; bei ${ends} ist das Ende unbekannt.`,
    emptyCells: {
      title: "Leere erforderliche Felder",
      definition:
        "Ein Feld ist erforderlich, wenn eine Aufgabe des Handlungsfeldes auf dieser Ebene verlangt ist oder dort ein Bedarf besteht. Leer ist es, wenn an keinem Tag des Zeitraums eine Struktur dort besteht.",
      formula: (empty: number, required: number) =>
        `${empty} von ${required} erforderlichen Feldern`,
    },
    coverageCell: {
      title: (field: string, column: string, period: string) => `${field}, ${column}, ${period}`,
      definition:
        "Gedeckt heißt: An jedem Tag des Zeitraums besteht mindestens eine gesicherte Struktur. Teilweise: nur an einem Teil der Tage. Ungewiss: Es gibt nur ungewisse Strukturen. Fehlt: Es gibt keine, obwohl eine Aufgabe sie verlangt. Eine Struktur mehrerer Handlungsfelder oder Ebenen zählt in jedem ihrer Felder.",
      formula: (covered: string, days: string, structures: number) =>
        `An ${covered} von ${days} gesichert besetzt; ${structures === 0 ? "keine Struktur" : structures === 1 ? "1 Struktur" : `${structures} Strukturen`}`,
      onDay: {
        definition:
          "Gedeckt heißt: An diesem Tag besteht mindestens eine gesicherte Struktur. Ungewiss: Es gibt nur ungewisse Strukturen. Leer: Es gibt keine. Eine Struktur mehrerer Handlungsfelder oder Ebenen zählt in jedem ihrer Felder.",
        formula: (structures: number, certain: number) =>
          structures === 0
            ? "Keine Struktur besteht an diesem Tag"
            : structures === 1
              ? `1 Struktur besteht an diesem Tag, sie ist ${certain === 1 ? "gesichert" : "ungewiss"}`
              : `${structures} Strukturen bestehen an diesem Tag, davon ${certain} gesichert`,
      },
      nothing: "Hier ist keine Struktur erfasst. Ob es dennoch etwas gibt, sagen die Daten nicht.",
      complete: "Ende und Stellenanteil aller Strukturen dieses Feldes sind bekannt.",
      incomplete: (all: number, ends: number, fte: number, capacity: number) =>
        `Unbekannt von ${all === 1 ? "1 Struktur" : `${all} Strukturen`}: ${[
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
        structures === 1
          ? `Stellenanteil aus 1 Struktur: ${sum}`
          : `Summe der Stellenanteile aus ${structures} Strukturen: ${sum}`,
      mean: (structures: number, sum: string) =>
        `Stellenanteile aus ${structures === 1 ? "1 Struktur" : `${structures} Strukturen`} mal Tage, geteilt durch die Tage des Zeitraums: ${sum}`,
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
      count === 1 ? `1 Betrag: ${sum}` : `Summe aus ${count} Beträgen: ${sum}`,
    moneyGap: (cost: string, approved: string, gap: string) => `${cost} − ${approved} = ${gap}`,
    moneyUnknown: (count: number) =>
      count === 0
        ? "Alle Beträge sind bekannt."
        : count === 1
          ? "1 Betrag ist unbekannt und zählt in keiner Summe."
          : `${count} Beträge sind unbekannt und zählen in keiner Summe.`,
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
      formula: (count: number) => (count === 1 ? "1 Struktur" : `${count} Strukturen`),
    },
    placeFte: {
      title: "VZÄ vor Ort",
      definition: "Summe der Stellenanteile der Strukturen vor Ort.",
      unknown: (count: number) =>
        count === 0
          ? "Alle Stellenanteile sind bekannt."
          : count === 1
            ? "Bei 1 Struktur ist der Stellenanteil unbekannt."
            : `Bei ${count} Strukturen ist der Stellenanteil unbekannt.`,
    },
    perThousand: {
      title: "Je 1.000 Einwohner",
      definition:
        "Bezogen auf die Einwohner nach der letzten Kennzahl bis zum Stichtag. Zu kleine Zahlen werden nicht gezeigt.",
      formula: (part: string, persons: string, rate: string) =>
        `${part} ÷ ${persons} × 1.000 = ${rate}`,
    },
  },
  {
    structuresKnown: (share, ends) =>
      `Required fields of structures are filled to ${share}; the end is unknown for ${ends}.`,
    emptyCells: {
      title: "Required cells that are empty",
      definition:
        "A cell is required if a task of the field of action is required on this level or a need exists there. It is empty if no structure exists there on any day of the period.",
      formula: (empty, required) => `${empty} of ${required} required cells`,
    },
    coverageCell: {
      title: (field, column, period) => `${field}, ${column}, ${period}`,
      definition:
        "Covered means: on every day of the period at least one certain structure exists. Partly: on some of the days only. Uncertain: there are uncertain structures only. Missing: there is none although a task asks for it. A structure of several fields of action or levels counts in each of its cells.",
      formula: (covered, days, structures) =>
        `Certainly filled on ${covered} of ${days}; ${structures === 0 ? "no structure" : structures === 1 ? "1 structure" : `${structures} structures`}`,
      onDay: {
        definition:
          "Covered means: on this day at least one certain structure exists. Uncertain: there are uncertain structures only. Empty: there is none. A structure of several fields of action or levels counts in each of its cells.",
        formula: (structures, certain) =>
          structures === 0
            ? "No structure exists on this day"
            : structures === 1
              ? `1 structure exists on this day, it is ${certain === 1 ? "certain" : "uncertain"}`
              : `${structures} structures exist on this day, ${certain} of them certain`,
      },
      nothing:
        "No structure is recorded here. Whether there is something nevertheless, the data do not say.",
      complete: "End and FTE of all structures of this cell are known.",
      incomplete: (all, ends, fte, capacity) =>
        `Unknown of ${all === 1 ? "1 structure" : `${all} structures`}: ${[
          ...(ends > 0 ? [`the end for ${ends}`] : []),
          ...(fte > 0 ? [`the FTE for ${fte}`] : []),
          ...(capacity > 0 ? [`the supply in the unit of the need for ${capacity}`] : []),
        ].join(", ")}.`,
    },
    fteParts: {
      parts: {
        permanent: {
          title: "Permanent FTE",
          definition:
            "FTE of secured permanent structures without the part temporary approved funding pays for.",
        },
        temporary: {
          title: "Temporary FTE",
          definition:
            "FTE of secured structures temporary approved funding pays for, and those of temporary structures.",
        },
        uncertain: {
          title: "Uncertain FTE",
          definition:
            "FTE of structures that exist but are not secured, whose funding is not approved, or of which it is unknown whether they are temporary.",
        },
      },
      formula: (structures, sum) =>
        structures === 1
          ? `FTE of 1 structure: ${sum}`
          : `Sum of the FTE of ${structures} structures: ${sum}`,
      mean: (structures, sum) =>
        `FTE of ${structures === 1 ? "1 structure" : `${structures} structures`} times days, divided by the days of the period: ${sum}`,
    },
    fteTotal: {
      title: (when) => `All FTE, ${when}`,
      onDay: "Sum of the FTE of all structures that exist on this day. Each structure counts once.",
      mean: "Sum of the FTE of all structures times their days in the period, divided by the days of the period. Each structure counts once.",
      formula: (permanent, temporary, uncertain, sum) =>
        `${permanent} permanent + ${temporary} temporary + ${uncertain} uncertain = ${sum}`,
      rounded: (sum) => `${sum} (each rounded)`,
    },
    cliff: {
      title: "Loss",
      definition:
        "Certain FTE that fall away after the first day of the month up to the first day of the next, because a structure or its funding ends on a known day, less those added in this time. What only becomes uncertain because an end is not known does not count.",
      formula: (before, after, loss) => `${before} − ${after} = ${loss}`,
    },
    money: {
      cost: {
        title: "Total cost",
        definition:
          "From one source for each structure and measure: its recorded costs; where there are none, the total cost of its fundings; for a measure with neither, its cost. An amount is spread evenly over its days.",
      },
      approved: {
        title: "Approved",
        definition: "Approved money of all funders, as far as its days lie in the year.",
      },
      applied: {
        title: "Applied for",
        definition:
          "Money of all funders applied for and not yet approved, as far as its days lie in the year.",
      },
      thirdApproved: {
        title: "Money of third parties, approved",
        definition:
          "Approved money of all funders but the district office, as far as its days lie in the year. Where no funder is recorded, it counts as money of third parties.",
      },
      thirdApplied: {
        title: "Money of third parties, applied for",
        definition:
          "Money of all funders but the district office, applied for and not yet approved, as far as its days lie in the year.",
      },
      ownShare: {
        title: "Own share of the district",
        definition:
          "What remains of the cost of each structure and measure after the money of third parties, approved and applied for; never below zero.",
      },
      ownApproved: {
        title: "Own share, approved",
        definition: "The part of the own share the district office itself has approved.",
      },
      ownApplied: {
        title: "Own share, in preparation",
        definition: "The part of the own share that is applied for at the district office.",
      },
      ownOpen: {
        title: "Own share, without a decision",
        definition: "The part of the own share nobody has decided about yet.",
      },
      gap: {
        title: "Not approved",
        definition:
          "Cost without approved money. It is below zero where more is approved than is recorded as cost.",
      },
    },
    moneyYears: (parts, sum) => `${parts.join(" + ")} = ${sum}`,
    moneySum: (count, sum) =>
      count === 1 ? `1 amount: ${sum}` : `Sum of ${count} amounts: ${sum}`,
    moneyGap: (cost, approved, gap) => `${cost} − ${approved} = ${gap}`,
    moneyUnknown: (count) =>
      count === 0
        ? "All amounts are known."
        : count === 1
          ? "1 amount is unknown and counts in no sum."
          : `${count} amounts are unknown and count in no sum.`,
    fteShare: {
      title: "Posts paid for temporarily",
      definition:
        "Temporary FTE divided by all FTE, both as means of the period. A structure of several fields of action counts in each.",
      formula: (part, whole, share) => `${part} ÷ ${whole} = ${share}`,
    },
    euroShare: {
      title: "Money that is temporary",
      definition:
        "Euros of temporary fundings divided by euros of all fundings that count, each by its days in the period.",
    },
    filled: {
      title: "Required fields filled in this list",
      definition: "Required fields that hold something, divided by entries times required fields.",
      formula: (filled, required) => `${filled} of ${required} required fields`,
    },
    stale: {
      title: "Not confirmed for long",
      definition:
        "Entries nobody has confirmed within the time the settings give, or has never confirmed.",
      formula: (stale, all) => `${stale} of ${all} entries that carry a confirmation`,
    },
    obstacles: {
      title: "What stands against the measure",
      definition:
        "On the days named a structure it needs is missing or uncertain, nobody leads it, or its funding is open.",
    },
    onSpot: {
      title: "Structures on the spot",
      definition:
        "Structures that exist on the key date and whose area is the municipality or lies in it.",
      formula: (count) => (count === 1 ? "1 structure" : `${count} structures`),
    },
    placeFte: {
      title: "FTE on the spot",
      definition: "Sum of the FTE of the structures on the spot.",
      unknown: (count) =>
        count === 0
          ? "All FTE are known."
          : count === 1
            ? "The FTE of 1 structure are unknown."
            : `The FTE of ${count} structures are unknown.`,
    },
    perThousand: {
      title: "Per 1,000 inhabitants",
      definition:
        "Per inhabitant, by the latest figure up to the key date. Numbers that are too small are not shown.",
      formula: (part, persons, rate) => `${part} ÷ ${persons} × 1,000 = ${rate}`,
    },
  },
);
