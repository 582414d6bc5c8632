import {
  type ChoiceSet,
  choiceSets,
  type UnknownChoice,
  type WordOf,
} from "../domain/schema/choices.ts";
import type { Language } from "./language.ts";

type StoredWords = { readonly [S in ChoiceSet]: { readonly [W in WordOf<S>]: string } };

const de: StoredWords = {
  areaKind: {
    district: "Landkreis",
    municipality: "Stadt/Gemeinde",
    locality: "Ortsteil",
    facility: "Einrichtung",
  },
  figureKind: {
    population: "Einwohner",
    accommodated: "untergebrachte Personen",
    newcomers: "Neuzugewanderte",
    places: "Plätze",
    other: "sonstige",
  },
  unit: {
    places: "Plätze",
    persons: "Personen",
    hoursPerWeek: "Stunden je Woche",
    consultationsPerYear: "Beratungen je Jahr",
    fte: "VZÄ",
    other: "sonstige",
  },
  organisationKind: {
    districtOffice: "Landratsamt",
    municipality: "Gemeinde",
    stateAuthority: "staatliche Behörde",
    jobcentre: "Jobcenter/Agentur",
    welfare: "Wohlfahrtsverband",
    education: "Bildungsträger",
    association: "Verein/Ehrenamt",
    business: "Wirtschaft",
    funder: "Fördergeber",
    other: "sonstige",
  },
  taskKind: {
    service: "Leistung",
    coordination: "Koordination",
    planning: "Planung",
    monitoring: "Monitoring",
    networking: "Vernetzung",
  },
  obligation: { statutory: "Pflichtaufgabe", voluntary: "freiwillige Aufgabe" },
  spatialLevel: {
    federal: "Bund",
    state: "Freistaat",
    region: "Regierungsbezirk",
    district: "Landkreis",
    municipality: "Stadt/Gemeinde",
    locality: "Ortsteil/Einrichtung",
  },
  steeringLevel: {
    political: "normativ-politisch",
    strategic: "strategisch",
    operational: "operativ",
    local: "vor Ort",
  },
  targetGroup: {
    newcomers: "Neuzugewanderte",
    refugees: "Geflüchtete",
    asylumSeekers: "Asylbewerberinnen und Asylbewerber",
    recognised: "Anerkannte",
    euCitizens: "EU-Zugewanderte",
    women: "Frauen",
    children: "Kinder",
    youth: "Jugendliche",
    families: "Familien",
    elderly: "Ältere",
    volunteers: "Ehrenamtliche",
    staff: "Fachkräfte",
    everyone: "alle",
  },
  structureKind: {
    post: "Stelle",
    facility: "Einrichtung",
    service: "Angebot",
    project: "Projekt",
    body: "Gremium",
    network: "Netzwerk",
  },
  term: { permanent: "unbefristet", temporary: "befristet", unknown: "unbekannt" },
  structureFunding: {
    core: "Regelfinanzierung",
    project: "projektfinanziert",
    mixed: "gemischt",
    volunteer: "ehrenamtlich",
    unknown: "unbekannt",
  },
  structureState: { planned: "geplant", secured: "gesichert", cancelled: "entfallen" },
  outlook: {
    secured: "gesichert",
    open: "offen",
    expiring: "läuft aus",
    expansion: "Ausbau",
    succession: "Nachfolge geplant",
  },
  certainty: { secured: "gesichert", planned: "geplant", unknown: "unbekannt" },
  fundingKind: { permanent: "dauerhaft", temporary: "befristet" },
  approval: {
    approved: "bewilligt",
    applied: "beantragt",
    planned: "geplant",
    open: "offen",
    rejected: "abgelehnt",
  },
  role: {
    leads: "Federführung",
    does: "Durchführung",
    contributes: "Mitwirkung",
    informed: "Information",
  },
  needKind: { steering: "Steuerungsbedarf", service: "Versorgungsbedarf" },
  priority: { A: "A", B: "B", C: "C" },
  gapKind: {
    service: "Versorgungslücke",
    steering: "Steuerungslücke",
    funding: "Finanzierungslücke",
    responsibility: "Zuständigkeitslücke",
    capacity: "Kapazitätslücke",
    transition: "Übergangslücke",
    overlap: "Mehrfachzuständigkeit",
    isolation: "isolierte Struktur",
    data: "Datenlücke",
  },
  decision: {
    open: "offen",
    confirmed: "bestätigt",
    intended: "gewollt",
    closing: "in Schließung",
    closed: "geschlossen",
    deferred: "zurückgestellt",
    dismissed: "verworfen",
  },
  potentialState: {
    recognised: "erkannt",
    published: "öffentlich gemacht",
    developing: "in Erschließung",
    developed: "erschlossen",
  },
  measureFunding: { secured: "gesichert", applied: "beantragt", open: "offen" },
  measureStatus: {
    idea: "Idee",
    planned: "geplant",
    agreed: "beschlossen",
    running: "in Umsetzung",
    done: "abgeschlossen",
    deferred: "zurückgestellt",
    dropped: "entfallen",
  },
  meetingState: {
    planned: "geplant",
    running: "läuft",
    closed: "abgeschlossen",
    approved: "genehmigt",
  },
  agendaKind: {
    finding: "Befund",
    followUp: "Nachverfolgung",
    structure: "Struktur",
    measure: "Maßnahme",
    plan: "Masterplan",
    other: "Sonstiges",
  },
  agendaState: { open: "offen", discussed: "behandelt", adjourned: "vertagt" },
  outcomeKind: {
    result: "Ergebnis",
    resolution: "Beschluss",
    recommendation: "Empfehlung",
    task: "Auftrag",
    check: "Prüfauftrag",
  },
  outcomeState: { open: "offen", done: "erledigt", dropped: "entfallen" },
  versionState: {
    draft: "Entwurf",
    cosigning: "in Mitzeichnung",
    agreed: "abgestimmt",
    adopted: "beschlossen",
    replaced: "ersetzt",
  },
  paperKind: { resolution: "Beschlussvorlage", information: "Mitteilungsvorlage" },
  publicity: { public: "öffentlich", closed: "nichtöffentlich" },
  treatment: {
    resolution: "Beschlussfassung",
    preliminary: "Vorberatung",
    information: "Kenntnisnahme",
  },
  consultationResult: {
    unanimous: "einstimmig",
    majority: "mehrheitlich",
    noted: "Kenntnis genommen",
    adjourned: "vertagt",
    rejected: "abgelehnt",
    amended: "geändert",
  },
  coSignDecision: {
    pending: "ausstehend",
    signed: "mitgezeichnet",
    remarked: "mit Anmerkung",
    dissent: "abweichende Stellungnahme",
  },
  documentKind: {
    masterplan: "Masterplan",
    minutes: "Ergebnisprotokoll",
    councilPaper: "Sitzungsvorlage",
    publicSummary: "Öffentliche Kurzfassung",
  },
};

const en: StoredWords = {
  areaKind: {
    district: "district",
    municipality: "municipality",
    locality: "locality",
    facility: "facility",
  },
  figureKind: {
    population: "inhabitants",
    accommodated: "persons accommodated",
    newcomers: "newcomers",
    places: "places",
    other: "other",
  },
  unit: {
    places: "places",
    persons: "persons",
    hoursPerWeek: "hours per week",
    consultationsPerYear: "consultations per year",
    fte: "FTE",
    other: "other",
  },
  organisationKind: {
    districtOffice: "district office",
    municipality: "municipality",
    stateAuthority: "state authority",
    jobcentre: "job centre/employment agency",
    welfare: "welfare association",
    education: "education provider",
    association: "association/volunteers",
    business: "business",
    funder: "funder",
    other: "other",
  },
  taskKind: {
    service: "service",
    coordination: "coordination",
    planning: "planning",
    monitoring: "monitoring",
    networking: "networking",
  },
  obligation: { statutory: "statutory task", voluntary: "voluntary task" },
  spatialLevel: {
    federal: "federal",
    state: "state",
    region: "region",
    district: "district",
    municipality: "municipality",
    locality: "locality/facility",
  },
  steeringLevel: {
    political: "political",
    strategic: "strategic",
    operational: "operational",
    local: "local",
  },
  targetGroup: {
    newcomers: "newcomers",
    refugees: "refugees",
    asylumSeekers: "asylum seekers",
    recognised: "recognised refugees",
    euCitizens: "EU citizens",
    women: "women",
    children: "children",
    youth: "young people",
    families: "families",
    elderly: "older people",
    volunteers: "volunteers",
    staff: "staff",
    everyone: "everyone",
  },
  structureKind: {
    post: "post",
    facility: "facility",
    service: "service",
    project: "project",
    body: "body",
    network: "network",
  },
  term: { permanent: "permanent", temporary: "temporary", unknown: "unknown" },
  structureFunding: {
    core: "core-funded",
    project: "project-funded",
    mixed: "mixed",
    volunteer: "voluntary",
    unknown: "unknown",
  },
  structureState: { planned: "planned", secured: "secured", cancelled: "cancelled" },
  outlook: {
    secured: "secured",
    open: "open",
    expiring: "expiring",
    expansion: "expansion",
    succession: "successor planned",
  },
  certainty: { secured: "secured", planned: "planned", unknown: "unknown" },
  fundingKind: { permanent: "permanent", temporary: "temporary" },
  approval: {
    approved: "approved",
    applied: "applied for",
    planned: "planned",
    open: "open",
    rejected: "rejected",
  },
  role: { leads: "lead", does: "delivery", contributes: "contribution", informed: "informed" },
  needKind: { steering: "steering need", service: "service need" },
  priority: { A: "A", B: "B", C: "C" },
  gapKind: {
    service: "service gap",
    steering: "steering gap",
    funding: "funding gap",
    responsibility: "responsibility gap",
    capacity: "capacity gap",
    transition: "transition gap",
    overlap: "duplicate responsibility",
    isolation: "isolated structure",
    data: "data gap",
  },
  decision: {
    open: "open",
    confirmed: "confirmed",
    intended: "intended",
    closing: "being closed",
    closed: "closed",
    deferred: "deferred",
    dismissed: "dismissed",
  },
  potentialState: {
    recognised: "recognised",
    published: "made public",
    developing: "being developed",
    developed: "developed",
  },
  measureFunding: { secured: "secured", applied: "applied for", open: "open" },
  measureStatus: {
    idea: "idea",
    planned: "planned",
    agreed: "agreed",
    running: "under way",
    done: "completed",
    deferred: "deferred",
    dropped: "dropped",
  },
  meetingState: { planned: "planned", running: "running", closed: "closed", approved: "approved" },
  agendaKind: {
    finding: "finding",
    followUp: "follow-up",
    structure: "structure",
    measure: "measure",
    plan: "master plan",
    other: "other",
  },
  agendaState: { open: "open", discussed: "discussed", adjourned: "adjourned" },
  outcomeKind: {
    result: "result",
    resolution: "resolution",
    recommendation: "recommendation",
    task: "task",
    check: "check request",
  },
  outcomeState: { open: "open", done: "done", dropped: "dropped" },
  versionState: {
    draft: "draft",
    cosigning: "being co-signed",
    agreed: "agreed",
    adopted: "adopted",
    replaced: "replaced",
  },
  paperKind: { resolution: "resolution paper", information: "information paper" },
  publicity: { public: "public", closed: "not public" },
  treatment: {
    resolution: "resolution",
    preliminary: "preliminary discussion",
    information: "for information",
  },
  consultationResult: {
    unanimous: "unanimous",
    majority: "by majority",
    noted: "noted",
    adjourned: "adjourned",
    rejected: "rejected",
    amended: "amended",
  },
  coSignDecision: {
    pending: "pending",
    signed: "co-signed",
    remarked: "with remark",
    dissent: "dissenting statement",
  },
  documentKind: {
    masterplan: "master plan",
    minutes: "minutes of results",
    councilPaper: "council paper",
    publicSummary: "public summary",
  },
};

/** The words choice columns hold in SharePoint. They never change; the words people read may. */
export const storedWords: { readonly [L in Language]: StoredWords } = { de, en };

/** The choices of a column, in the set's order. */
export function storedChoices(set: ChoiceSet, language: Language): readonly string[] {
  return choiceSets[set].map((word) => toStored(set, word, language));
}

/** The text a choice column holds for a word; a foreign word stands as somebody wrote it. */
export function toStored<S extends ChoiceSet>(
  set: S,
  word: WordOf<S> | UnknownChoice | string,
  language: Language,
): string {
  if (word.startsWith("?")) return word.slice(1);
  // A word the set does not have cannot be typed; written as it is, it comes back as a foreign word.
  return (storedWords[language][set] as { readonly [word: string]: string })[word] ?? word;
}

/** The word of a stored text in either language; a text nobody defined is kept as a foreign word. */
export function fromStored<S extends ChoiceSet>(set: S, text: string): WordOf<S> | UnknownChoice {
  return (wordsByText(set).get(text) as WordOf<S> | undefined) ?? `?${text}`;
}

const known = new Map<ChoiceSet, ReadonlyMap<string, string>>();

function wordsByText(set: ChoiceSet): ReadonlyMap<string, string> {
  const made =
    known.get(set) ??
    new Map(
      [en, de].flatMap((words) => Object.entries(words[set]).map(([word, text]) => [text, word])),
    );
  known.set(set, made);
  return made;
}
