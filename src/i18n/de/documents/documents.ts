import { plural } from "../plural.ts";

/** "1 Struktur", "3 Strukturen" */
const count = (number: number, one: string, many: string) =>
  `${number} ${plural(number, { one, other: many })}`;

/** Whatever the Masterplan says, in German. */
export const documents = {
  footer: "Seite {page} von {pages}",
  contents: "Inhaltsverzeichnis",
  listOfTables: "Tabellenverzeichnis",
  table: "Tabelle",
  chart: "Abbildung",
  draft: "Entwurf",
  asOf: (day: string) => `Stand ${day}`,
  annex: (letter: string) => `Anlage ${letter}: `,
  subtitle: (from: string, to: string) =>
    `Strukturen, Bedarfe, Lücken und Maßnahmen der Integration vor Ort, ${from} bis ${to}`,
  subject: "Masterplan Integration",
  control: {
    caption: "Angaben zur Fassung",
    head: ["Angabe", "Inhalt"],
    version: "Fassung",
    asOf: "Stichtag",
    horizon: "Planungshorizont",
    publisher: "Herausgeber",
    fileReference: "Geschäftszeichen",
    scenario: "Grundlage",
    noVersion: "noch ohne Nummer",
    noReference: "noch nicht vergeben",
    secured: "gesicherte Strukturen und bewilligte Mittel",
    planned: "auch geplante Strukturen und beantragte Mittel",
  },
  chapters: {
    summary: "Zusammenfassung",
    mandate: "Anlass und Auftrag",
    approach: "Vorgehen, Beteiligung, Datenstand und Grenzen",
    situation: "Ausgangslage",
    inventory: "Bestand: Strukturen nach Ebenen und Handlungsfeldern",
    development: "Entwicklung der Strukturen",
    steeringNeeds: "Bedarfe der strategischen Steuerung",
    gaps: "Lücken und Mehrfachzuständigkeiten",
    actionFields: "Leitziele und Handlungsfelder",
    onTheSpot: "Masterplan: Vor-Ort-Integration je Zeitraum",
    potentials: "Chancen und Potenziale",
    measures: "Maßnahmenblätter",
    responsibilities: "Zuständigkeiten",
    resources: "Ressourcen und Finanzierung",
    steering: "Steuerung, Monitoring und Fortschreibung",
    openPoints: "Offene Punkte und abweichende Stellungnahmen",
    structureIndex: "Strukturverzeichnis",
    abbreviations: "Abkürzungen",
    sources: "Quellen",
  },
  columns: {
    structure: "Struktur",
    kind: "Art",
    provider: "Träger",
    level: "Ebene",
    levels: "Ebenen",
    steeringLevel: "Steuerungsebene",
    actionField: "Handlungsfeld",
    actionFields: "Handlungsfelder",
    term: "Dauer",
    from: "Beginn",
    to: "Ende",
    funding: "Finanzierung",
    fte: "VZÄ",
    fteLost: "VZÄ, die entfallen",
    cause: "Ursache",
    succession: "Nachfolge",
    need: "Bedarf",
    priority: "Priorität",
    period: "Zeitraum",
    demand: "Bedarf",
    supply: "Angebot",
    state: "Stand",
    measure: "Maßnahme",
    lead: "Federführung",
    place: "Ort",
    obstacle: "Was fehlt",
    task: "Aufgabe",
    gap: "Lücke",
    decision: "Entscheidung",
    reason: "Begründung",
    checkOn: "Wiedervorlage",
    finding: "Befund",
    decideBy: "Zu entscheiden bis",
    session: "Sitzung",
    list: "Liste",
    entries: "Einträge",
    filled: "Pflichtangaben",
    area: "Gebiet",
    figure: "Kennzahl",
    onDay: "Tag",
    value: "Wert",
    source: "Quelle",
    days: "Tage",
    number: "Anzahl",
    permanent: "unbefristet",
    temporary: "befristet",
    uncertain: "ungewiss",
    total: "Insgesamt",
    money: "Betrag",
    share: "Anteil befristet",
    body: "Gremium",
    due: "Frist",
    responsible: "Verantwortlich",
    outcome: "Ergebnis",
    document: "Dokument",
    confirmed: "Zuletzt geprüft",
    population: "Einwohner",
    accommodated: "Untergebrachte Personen",
    onTheSpot: "Strukturen vor Ort",
    reaching: "Vom Landkreis erreicht",
    unit: "Stelle",
    statement: "Stellungnahme",
    papersDue: "Vorlage bis",
  },
  words: {
    none: "keine",
    noEntry: "keine Angabe",
    unknown: "unbekannt",
    notRecorded: "nicht erfasst",
    toDecide: (day: string, session: string) => `zu entscheiden bis ${day} (${session})`,
    everywhere: "ganzer Landkreis",
    everyone: "alle Zielgruppen",
    endsOn: (day: string) => `bis ${day}`,
    from: (day: string) => `ab ${day}`,
    deleted: "gelöschter Eintrag",
    yes: "ja",
    notRequired: "nichts erfasst",
    missing: "fehlt",
    full: "gedeckt",
    partial: "teilweise",
    uncertain: "ungewiss",
    met: "gedeckt",
    unmet: "ungedeckt",
    notMeasurable: "nicht messbar",
    nobody: "niemand",
    ends: "Struktur endet",
    fundingEnds: "Förderung endet",
    noDeadline: "ohne Frist",
    overdue: "überfällig",
    past: "vergangen",
    current: "aktuell",
    prospective: "perspektivisch",
    never: "noch nie",
    wholePeriod: "ganzer Zeitraum",
  },
  structures: (n: number) => count(n, "Struktur", "Strukturen"),
  measuresCounted: (n: number) => count(n, "Maßnahme", "Maßnahmen"),
  firstOf: (all: number, shown: number, index: string) =>
    `Von ${all} Einträgen zeigt die Tabelle die ersten ${shown}; alle Strukturen mit Beginn und Dauer stehen in der Anlage „${index}“.`,
  namedAnd: (names: string, more: number) =>
    more === 0 ? names : `${names} und ${count(more, "weitere", "weitere")}`,
  summary: {
    key: "Kernaussagen",
    decisions: "Entscheidungen, die gebraucht werden",
    withoutSuccessor: (names: string) => `Ohne gesicherte Nachfolge laufen aus: ${names}.`,
    capacity: (total: string, permanent: string, temporary: string, uncertain: string) =>
      `Am Stichtag stehen ${total} zur Verfügung: ${permanent} unbefristet, ${temporary} befristet gefördert und ${uncertain} ungewiss.`,
    cliff: (fte: string, month: string) =>
      `Der größte Einschnitt ist im ${month} zu erwarten: Dann entfallen ${fte}.`,
    needs: (unmet: string, all: number) =>
      `Von ${all} erfassten Bedarfen ${unmet} in wenigstens einem Zeitraum nicht oder nur teilweise gedeckt.`,
    needsUnmet: (n: number) =>
      n === 0 ? "ist keiner" : plural(n, { one: "ist 1", other: `sind ${n}` }),
    noNeeds: "Bedarfe sind noch nicht erfasst.",
    overlaps: (open: number, decided: number) => {
      if (open + decided === 0) return "Mehrfachzuständigkeiten wurden nicht gefunden.";
      const rest = decided === 0 ? "" : ` Über ${decided} weitere ist entschieden.`;
      if (open === 0)
        return plural(decided, {
          one: "Über die einzige Überschneidung von Zuständigkeiten oder Angeboten ist entschieden.",
          other: `Über alle ${decided} Überschneidungen von Zuständigkeiten oder Angeboten ist entschieden.`,
        });
      return plural(open, {
        one: `Über 1 Überschneidung von Zuständigkeiten oder Angeboten ist zu entscheiden.${rest}`,
        other: `Über ${open} Überschneidungen von Zuständigkeiten oder Angeboten ist zu entscheiden.${rest}`,
      });
    },
    measures: (n: string, running: number) =>
      `Der Plan umfasst ${n}; davon ${plural(running, { one: "ist 1", other: `sind ${running}` })} in Umsetzung.`,
    carried: (period: string, carried: number, all: number) =>
      `Im Zeitraum ${period} ${plural(carried, { one: "kann 1", other: `können ${carried}` })} von ${all} Maßnahmen mit den dann vorhandenen Strukturen getragen werden.`,
    noMeasures: "Maßnahmen sind noch nicht erfasst.",
    money: (gap: string, from: number, to: number) =>
      `In den Jahren ${from} bis ${to} sind ${gap} der erfassten Kosten nicht durch bewilligte Mittel gedeckt.`,
    decisionsIntro:
      "Über Folgendes ist jetzt zu entscheiden. Was auf derselben Ursache beruht, steht in einer Zeile.",
    noDecisions: "Zurzeit ist nichts zu entscheiden.",
    decisionsMore: (n: number) =>
      plural(n, {
        one: "Ein weiterer Punkt ist hier nicht aufgeführt.",
        other: `${n} weitere Punkte sind hier nicht aufgeführt.`,
      }),
    decisionsCaption: "Was jetzt zu entscheiden ist",
  },
  mandate: {
    scope: (asOf: string, from: string, to: string) =>
      `Dieser Plan beschreibt die Strukturen der Integrationsarbeit zum Stichtag ${asOf} und ihre Entwicklung vom ${from} bis ${to}.`,
    periods: (names: string) => `Er gliedert den Planungshorizont in die Zeiträume ${names}.`,
    onePeriod: (name: string) => `Er betrachtet den Zeitraum ${name}.`,
    basis: "Beschlüsse und Grundlagen",
    basisCaption: "Beschlüsse, Konzepte und Leitlinien",
    noBasis: "Beschlüsse und Konzepte, auf die sich der Plan stützt, sind noch nicht erfasst.",
  },
  approach: {
    participation: "Beteiligung",
    meetings: (n: number, units: string) =>
      `Bis zum Stichtag ${plural(n, { one: "fand 1 Sitzung", other: `fanden ${n} Sitzungen` })} der Koordinierungsrunde statt. Beteiligt waren: ${units}.`,
    noMeetings: "Sitzungen der Koordinierungsrunde sind bis zum Stichtag nicht erfasst.",
    data: "Datenstand",
    share: (share: string) => `Von den erforderlichen Angaben sind ${share} ausgefüllt.`,
    unknownEnds: (n: number) =>
      n === 0
        ? "Für jede befristete Struktur ist das Ende bekannt."
        : `Bei ${n} befristeten oder ungeklärten Strukturen ist das Ende unbekannt.`,
    unknownFte: (n: number) =>
      n === 0
        ? "Für jede Struktur ist der Stellenanteil bekannt."
        : `Bei ${plural(n, { one: "1 Struktur", other: `${n} Strukturen` })} ist der Stellenanteil unbekannt; sie zählen in keiner Summe der VZÄ mit.`,
    withoutTranche: (n: number) =>
      n === 0
        ? "Für jede projektfinanzierte Struktur ist eine Förderung erfasst."
        : `Für ${plural(n, { one: "1 projektfinanzierte Struktur", other: `${n} projektfinanzierte Strukturen` })} ist keine Förderung erfasst; sie gelten als ungewiss.`,
    stale: (n: number, days: number) =>
      n === 0
        ? `Alle Angaben wurden in den letzten ${days} Tagen bestätigt.`
        : `${plural(n, { one: "1 Eintrag wurde", other: `${n} Einträge wurden` })} seit mehr als ${days} Tagen nicht oder noch nie bestätigt.`,
    foreign: (n: number) =>
      `${plural(n, { one: "1 Angabe enthält ein Wort", other: `${n} Angaben enthalten Wörter` })}, die der Plan nicht kennt; sie zählen als unbekannt.`,
    dangling: (n: number) =>
      `${plural(n, { one: "1 Verweis zeigt", other: `${n} Verweise zeigen` })} auf gelöschte Einträge.`,
    complete: "In allen Listen sind die Pflichtangaben vollständig.",
    dataCaption: "Listen mit unvollständigen Pflichtangaben",
    terms: "Begriffe und Grenzen",
    termItems: [
      "Ein Zeitraum umfasst seinen ersten und seinen letzten Tag.",
      "Gesichert ist eine Struktur, wenn sie besteht, ihr Ende bekannt oder sie unbefristet ist und, falls sie aus Projektmitteln lebt, Mittel bewilligt sind. Alles andere gilt als ungewiss.",
      "Gedeckt heißt: an jedem Tag gesichert. Teilweise heißt: an einem Teil der Tage.",
      "Eine unbekannte Zahl bleibt unbekannt; sie wird nicht als Null gerechnet.",
      "Strukturen mit mehreren Handlungsfeldern stehen in jedem dieser Felder, zählen in Summen aber nur einmal.",
    ],
  },
  situation: {
    caption: "Kennzahlen zum Stichtag",
    empty: "Kennzahlen zur Ausgangslage sind bis zum Stichtag nicht erfasst.",
    places: "Verteilung im Landkreis",
    placesCaption: "Städte und Gemeinden zum Stichtag",
    noPlaces: "Städte und Gemeinden sind noch nicht erfasst.",
    nothing: (names: string) => `Ohne erfasste Struktur vor Ort sind: ${names}.`,
  },
  inventory: {
    byLevel: "Strukturen nach Ebenen",
    levelIntro:
      "Die Tabelle zählt die am Stichtag bestehenden Strukturen. Eine Struktur, die auf mehreren Ebenen wirkt, steht in jeder dieser Zeilen.",
    levelCaption: "Bestehende Strukturen nach räumlicher Ebene und Art",
    fieldCaption: (field: string) => `Bestehende Strukturen: ${field}`,
    fieldEmpty: "In diesem Handlungsfeld besteht am Stichtag keine erfasste Struktur.",
    empty: "Am Stichtag besteht keine erfasste Struktur.",
    withoutStructure: "Handlungsfelder ohne Struktur",
    fieldsEmpty: (names: string) => `Am Stichtag besteht keine erfasste Struktur in: ${names}.`,
    noField: "Ohne Handlungsfeld",
  },
  development: {
    period: (n: string, uncertain: number) =>
      `Im Zeitraum ${n}; davon ${plural(uncertain, { one: "ist 1", other: `sind ${uncertain}` })} an keinem Tag gesichert.`,
    exist: (n: number) =>
      plural(n, { one: "besteht 1 Struktur", other: `bestehen ${n} Strukturen` }),
    none: "In diesem Zeitraum besteht keine erfasste Struktur.",
    endCaption: (period: string) => `Auslaufende Strukturen und Förderungen ${period}`,
    noEnds: "In diesem Zeitraum laufen keine Strukturen und keine Förderungen aus.",
    startCaption: (period: string) => `Neue Strukturen ${period}`,
    noStarts: "In diesem Zeitraum beginnt keine Struktur.",
    capacity: "Verlauf der Stellenanteile",
    capacityCaption: "Stellenanteile je Zeitraum in VZÄ (Mittel der Tage und letzter Tag)",
    mean: (part: string) => `${part}, Mittel`,
    end: (part: string) => `${part}, am Ende`,
    chartCaption: "Stellenanteile in VZÄ am 1. des Quartals",
    chartAlt: (from: string, first: string, to: string, last: string) =>
      `Stellenanteile aller Strukturen: ${first} am ${from}, ${last} am ${to}; gestapelt nach unbefristet, befristet und ungewiss. Die Zahlen je Zeitraum stehen in der Tabelle darunter.`,
    succession: {
      none: () => "keine",
      planned: (next: string) => `nur geplant: ${next}`,
      gap: (next: string, days: string) => `${next}, ${days} Lücke`,
      secured: (next: string) => `gesichert: ${next}`,
    },
  },
  steeringNeeds: {
    needs: "Erfasste Bedarfe",
    caption: "Bedarfe der strategischen Steuerung",
    empty: "Bedarfe der Steuerung sind nicht erfasst.",
    matrixCaption: (period: string) => `Steuerungsaufgaben nach Ebenen ${period}`,
    matrixEmpty: "Für diesen Zeitraum ist keine Steuerungsaufgabe gefordert.",
    missing: { lead: "keine Federführung", does: "keine Durchführung", both: "unbesetzt" },
    found: (missing: number, all: number) =>
      missing === 0
        ? `Alle ${all} geforderten Steuerungsaufgaben sind besetzt.`
        : `Bei ${missing} von ${all} geforderten Steuerungsaufgaben fehlt an Tagen des Zeitraums die Federführung oder die Durchführung.`,
    needWithoutTask: "Bedarf ohne Aufgabe",
  },
  gaps: {
    coverage: "Abdeckung der Handlungsfelder",
    coverageCaption: (period: string) => `Abdeckung der Handlungsfelder nach Ebenen ${period}`,
    coverageEmpty: "Eine Abdeckung lässt sich nicht darstellen, weil Handlungsfelder fehlen.",
    coverageNote:
      "In jeder Zelle steht, ob das Handlungsfeld auf dieser Ebene gedeckt ist, und in Klammern die Zahl der Strukturen. „Fehlt“ steht, wo eine Aufgabe ein Angebot fordert; „nichts erfasst“ steht, wo nichts gefordert ist.",
    needsCaption: (period: string) => `Nicht gedeckte Bedarfe ${period}`,
    needsEmpty: "Alle erfassten Bedarfe dieses Zeitraums sind gedeckt, oder es ist keiner erfasst.",
    responsibilityCaption: (period: string) => `Aufgaben ohne Federführung ${period}`,
    responsibilityEmpty:
      "Jede erfasste Aufgabe hat in diesem Zeitraum an jedem Tag eine Federführung.",
    overlaps: "Mehrfachzuständigkeiten",
    overlapsIntro:
      "Überschneidungen sind nicht in jedem Fall ein Fehler: Trägervielfalt und Arbeitsteilung können gewollt sein. Darüber entscheidet die Koordinierungsrunde.",
    overlapsCaption: "Überschneidungen von Zuständigkeiten und Angeboten",
    overlapsEmpty: "Überschneidungen wurden nicht gefunden.",
    overlapsMore: (n: number) =>
      plural(n, {
        one: "Eine weitere Überschneidung ist hier nicht aufgeführt.",
        other: `${n} weitere Überschneidungen sind hier nicht aufgeführt.`,
      }),
    systematic: "Systematische Lücken",
    systematicEmpty: "Systematische Lücken wurden nicht gefunden.",
    systematicCaption: "Lücken, die sich über Zeiträume, Ebenen oder Gemeinden wiederholen",
    repeated: {
      periods: "In mehreren Zeiträumen",
      levels: "Auf mehreren Ebenen",
      municipalities: "In mehreren Gemeinden",
    },
    decided: "Entschiedene Lücken",
    decidedCaption: "Lücken und was über sie entschieden ist",
    decidedEmpty: "Über Lücken ist noch nicht entschieden.",
  },
  fields: {
    goal: "Leitziel",
    existing: "Bestand",
    need: "Bedarf",
    gap: "Lücken",
    measures: "Maßnahmen",
    noGoal: "Ein Leitziel ist noch nicht festgelegt.",
    crossCutting: "Querschnittsthema",
    existingText: (n: string, names: string) => `${n} am Stichtag: ${names}`,
    noneExisting: "Am Stichtag besteht keine erfasste Struktur.",
    noNeed: "Es ist kein Bedarf erfasst.",
    noGap: "Es ist keine offene Lücke erfasst.",
    noMeasure: "Es ist keine Maßnahme vorgesehen.",
    empty: "Handlungsfelder sind noch nicht angelegt.",
  },
  onTheSpot: {
    carried: (carried: number, all: number) =>
      all === 0
        ? "In diesem Zeitraum ist keine Maßnahme vorgesehen."
        : `${carried} von ${all} Maßnahmen ${plural(carried, { one: "kann", other: "können" })} mit den Strukturen getragen werden, die in diesem Zeitraum bestehen.`,
    carriedCaption: (period: string) => `Tragfähige Maßnahmen ${period}`,
    carriedEmpty: "Keine Maßnahme wird in diesem Zeitraum von vorhandenen Strukturen getragen.",
    notCaption: (period: string) => `Maßnahmen, denen etwas fehlt ${period}`,
    notEmpty: "Keiner Maßnahme fehlt in diesem Zeitraum etwas.",
    obstacles: {
      absent: (who: string, from: string, to: string) => `${who} besteht nicht (${from} bis ${to})`,
      uncertain: (who: string, from: string, to: string) =>
        `${who} ist ungewiss (${from} bis ${to})`,
      noLead: "keine Federführung",
      fundingOpen: "Finanzierung offen",
    },
    followedBy: (next: string) => `, Nachfolge: ${next}`,
  },
  potentials: {
    empty: "Potenziale sind noch nicht erfasst.",
    withoutMeasure: (names: string) => `Noch ohne Maßnahme: ${names}.`,
    unpublished: (names: string) => `Erkannt, aber noch nicht öffentlich gemacht: ${names}.`,
    allUsed: "Jedes erfasste Potenzial ist mit wenigstens einer Maßnahme verbunden.",
    used: "Genutzt durch",
  },
  measures: {
    empty: "Maßnahmen sind noch nicht erfasst.",
    fieldEmpty: "Für dieses Handlungsfeld ist keine Maßnahme vorgesehen.",
    also: (names: string) => `Auch in anderen Handlungsfeldern: ${names}.`,
    term: "Laufzeit",
    horizon: { short: "kurzfristig", medium: "mittelfristig", long: "langfristig" },
    funding: "Förderung",
    indicator: (name: string, baseline: string, target: string) =>
      [name, baseline && `Ausgangswert ${baseline}`, target && `Zielwert ${target}`]
        .filter(Boolean)
        .join("; "),
    quickWin: "kurzfristig umsetzbar",
    resources: "Aufwand",
    carrying: "Tragfähigkeit",
  },
  responsibilities: {
    legend:
      "E: Federführung und Entscheidung, D: Durchführung, M: Mitwirkung, I: Information. Maßgeblich ist der Stichtag.",
    caption: (field: string) => `Zuständigkeiten: ${field}`,
    empty: "Zuständigkeiten sind am Stichtag nicht erfasst.",
    findings: "Auffälligkeiten",
    noFindings: "Jede Aufgabe hat am Stichtag genau eine Federführung und eine Durchführung.",
    checks: {
      noLead: (task: string) => `„${task}“ hat keine Federführung.`,
      severalLeads: (task: string, n: number) => `Für „${task}“ sind ${n} Stellen federführend.`,
      nobodyDoes: (task: string) => `„${task}“ führt niemand durch.`,
      tooManyContributors: (task: string, n: number) => `An „${task}“ wirken ${n} Stellen mit.`,
      tooManyLeads: (structure: string, n: number) =>
        `${structure} ist für ${n} Aufgaben federführend.`,
    },
  },
  resources: {
    years: "Kosten und Förderung je Jahr",
    caption: "Kosten und Förderung in Euro",
    rows: {
      cost: "Gesamtkosten",
      thirdApproved: "Mittel Dritter, bewilligt",
      thirdApplied: "Mittel Dritter, beantragt",
      ownShare: "Eigenanteil des Landkreises",
      ownApproved: "davon bewilligt",
      ownApplied: "davon in Vorbereitung",
      ownOpen: "davon ohne Beschluss",
      gap: "nicht durch bewilligte Mittel gedeckt",
    },
    series: { cost: "Gesamtkosten", approved: "Bewilligte Mittel" },
    openYear: "Jahr offen",
    approved: "Bewilligte Mittel",
    empty: "Kosten und Förderungen sind im Planungshorizont nicht erfasst.",
    unknown: (n: number) =>
      `Bei ${plural(n, { one: "1 Förderung ist der Betrag", other: `${n} Förderungen sind die Beträge` })} unbekannt; sie ${plural(n, { one: "zählt", other: "zählen" })} in keiner Summe mit.`,
    recorded: (n: number, sum: string) =>
      `Für ${plural(n, { one: "1 Förderung sind", other: `${n} Förderungen sind` })} Gesamtkosten von zusammen ${sum} erfasst, unabhängig vom Planungshorizont.`,
    chartCaption: "Kosten und bewilligte Förderung je Jahr",
    chartAlt: (first: number, cost: string, last: number, lastCost: string) =>
      `Kosten ${cost} im Jahr ${first} und ${lastCost} im Jahr ${last}; die Zahlen stehen in der Tabelle darüber.`,
    dependency: "Abhängigkeit von befristeter Förderung",
    dependencyCaption: "Handlungsfelder, die überwiegend von befristeter Förderung abhängen",
    dependencyEmpty: (share: string) =>
      `Kein Handlungsfeld hängt zu mehr als ${share} von befristeter Förderung ab.`,
    subjects: "Größte Deckungslücken",
    subjectsCaption: (first: number | undefined, last: number | undefined) =>
      `Strukturen und Maßnahmen mit der größten Deckungslücke${first === undefined ? "" : first === last ? `, ${first}` : `, ${first} bis ${last}`}`,
    subjectsEmpty: "Keine Struktur und keine Maßnahme hat eine Deckungslücke.",
    subject: "Struktur oder Maßnahme",
  },
  steering: {
    bodies: "Gremien",
    bodiesCaption: "Gremien und Netzwerke am Stichtag",
    bodiesEmpty: "Gremien und Netzwerke sind nicht erfasst.",
    rounds: "Koordinierungsrunde",
    rhythm: (series: string, weeks: number) =>
      `${series}: ${plural(weeks, { one: "jede Woche", other: `alle ${weeks} Wochen` })}.`,
    sessionsCaption: "Nächste Sitzungstermine der Gremien",
    sessionsEmpty: "Künftige Sitzungstermine sind nicht erfasst.",
    progress: "Umsetzungsstand",
    statusCaption: "Maßnahmen nach Umsetzungsstand",
    overdue: (n: number) =>
      n === 0
        ? "Keine Maßnahme ist überfällig."
        : plural(n, {
            one: "1 Maßnahme ist überfällig.",
            other: `${n} Maßnahmen sind überfällig.`,
          }),
    stale: (n: number, days: number) =>
      n === 0
        ? `Alle Maßnahmen wurden in den letzten ${days} Tagen bestätigt.`
        : plural(n, {
            one: `1 Maßnahme wurde seit mehr als ${days} Tagen nicht oder noch nie bestätigt.`,
            other: `${n} Maßnahmen wurden seit mehr als ${days} Tagen nicht oder noch nie bestätigt.`,
          }),
  },
  openPoints: {
    findings: "Befunde ohne Entscheidung",
    findingsCaption: "Ursachen von Befunden, über die noch zu entscheiden ist",
    findingsEmpty: "Über alle Befunde ist entschieden.",
    kindsIntro: (causes: number, now: number) =>
      `${plural(causes, { one: "1 Ursache von Befunden ist", other: `${causes} Ursachen von Befunden sind` })} noch nicht entschieden; ${now === 0 ? "keine ist" : plural(now, { one: "1 ist", other: `${now} sind` })} jetzt zu entscheiden. Befunde, die auf derselben Ursache beruhen, zählen einmal.`,
    urgencies: { now: "jetzt", plan: "zu planen", note: "zur Kenntnis" },
    outcomes: "Offene Aufträge",
    outcomesCaption: "Offene Beschlüsse und Aufträge der Koordinierungsrunde",
    outcomesEmpty: "Es sind keine Beschlüsse und Aufträge offen.",
    dissent: "Abweichende Stellungnahmen",
    dissentEmpty: "Abweichende Stellungnahmen liegen nicht vor.",
    dissentCaption: "Abweichende Stellungnahmen und Anmerkungen",
  },
  structureIndex: {
    caption: "Alle erfassten Strukturen",
    empty: "Strukturen sind noch nicht erfasst.",
  },
  sources: {
    empty: "Quellen sind nicht erfasst.",
    documents: "Bezugsdokumente",
    data: "Herkunft der Angaben",
  },
  abbreviations: [
    ["AGO", "Allgemeine Geschäftsordnung für die Behörden des Freistaates Bayern"],
    ["AWO", "Arbeiterwohlfahrt"],
    ["BAMF", "Bundesamt für Migration und Flüchtlinge"],
    ["BIR", "Beratungs- und Integrationsrichtlinie"],
    ["FB", "Fachbereich"],
    ["FBL", "Fachbereichsleitung"],
    ["GBL", "Geschäftsbereichsleitung"],
    ["MBE", "Migrationsberatung für erwachsene Zuwanderer"],
    ["MORO", "Modellvorhaben der Raumordnung"],
    ["VHS", "Volkshochschule"],
    ["VZÄ", "Vollzeitäquivalent"],
  ],
};
