import type { DataFlawName } from "../../../domain/analysis/findings/dataFlaw.ts";
import type { FindingAnalysis } from "../../../domain/analysis/findings/finding.ts";
import type { SteeringMissing } from "../../../domain/analysis/gaps/steeringGaps.ts";
import type { Obstacle } from "../../../domain/analysis/measures/feasibility.ts";
import type { SuccessorState } from "../../../domain/analysis/timelines/succession.ts";
import { plural } from "../plural.ts";

export const findingTexts = {
  analyses: {
    coverage: "Abdeckung",
    expiring: "Auslaufen",
    overlaps: "Mehrfachzuständigkeit",
    responsibilityGaps: "Federführung",
    unmetNeeds: "Bedarf",
    steeringGaps: "Steuerung",
    fundingGaps: "Finanzierung",
    systematicGaps: "Systematik",
    feasibility: "Tragfähigkeit",
    resolutions: "Beschluss",
    isolated: "Zusammenarbeit",
    idlePotentials: "Potenzial",
    dataQuality: "Datenqualität",
  } satisfies Record<FindingAnalysis, string>,
  emptyCell: (field: string, level: string) => `${field}: kein Angebot auf der Ebene ${level}`,
  emptyCellWhy: (tasks: string, several: boolean, periods: string, manyPeriods: boolean) =>
    `Erforderlich durch die ${several ? "Aufgaben" : "Aufgabe"} ${tasks}. Keine Struktur besteht ${manyPeriods ? "in den Zeiträumen" : "im Zeitraum"} ${periods}.`,
  structureEnds: (title: string, on: string) => `${title} endet am ${on}`,
  fundingEnds: (title: string, on: string) => `Förderung läuft am ${on} aus: ${title}`,
  successor: {
    none: () => "Es gibt keine Nachfolge.",
    planned: (next: string) => `Die Nachfolge ${next} ist nur geplant.`,
    gap: (next: string, days: string) => `Die Nachfolge ${next} beginnt erst ${days} später.`,
    secured: (next: string) => `Die Nachfolge ${next} ist gesichert.`,
  } satisfies Record<SuccessorState, (next: string, days: string) => string>,
  fteLost: (fte: string, one: boolean) => `${fte} ${one ? "entfällt" : "entfallen"}.`,
  applyUntil: (on: string) => `Antrag bis ${on}.`,
  severalLeads: (task: string) => `Mehrere Stellen sind für ${task} federführend`,
  /** two: there are only two of them. */
  severalLeadsWhy: (members: string, two: boolean, from: string, to: string, days: string) =>
    `${members} sind vom ${from} bis ${to} an ${days} ${two ? "gleichzeitig federführend" : "zu mehreren gleichzeitig federführend"}.`,
  sameOffer: (members: string) => `${members} überschneiden sich`,
  sameOfferWhy: (fields: string, groups: string, areas: string) =>
    `Gleiches Handlungsfeld (${fields}), gleiche Zielgruppe (${groups}) und gleicher Raum (${areas}).`,
  sameOfferDays: (two: boolean, from: string, to: string, days: string) =>
    `Vom ${from} bis ${to} bestehen an ${days} ${two ? "beide" : "mindestens zwei"} gleichzeitig.`,
  wholeDistrict: "ganzer Landkreis",
  sameAuthority:
    "Sie gehören zu einer Behörde; dort ist nur eine Stelle federführend (§ 16 Abs. 2 AGO).",
  noLead: (task: string) => `Niemand ist für ${task} federführend`,
  noLeadIn: (task: string, area: string) => `Niemand ist in ${area} für ${task} federführend`,
  noLeadWhy: (from: string, to: string, days: string) =>
    `Vom ${from} bis ${to} (${days}) besteht keine Federführung.`,
  ledUntil: (names: string) => `Bis dahin: ${names}.`,
  needUnmet: (need: string) => `Bedarf nicht gedeckt: ${need}`,
  needPartly: (need: string) => `Bedarf nur teilweise gedeckt: ${need}`,
  needDegree: (supply: string, demand: string, degree: string) =>
    `${supply} von ${demand} (${degree})`,
  needDays: (covered: string, days: string) => `gedeckt an ${covered} von ${days}, nicht messbar`,
  needNever: "an keinem Tag gedeckt, nicht messbar",
  steering: (task: string, level: string) =>
    `Steuerungsebene ${level}: ${task} ist nicht durchgehend besetzt`,
  steeringNeed: (need: string, level: string) =>
    `Steuerungsbedarf auf der Ebene ${level} nicht gedeckt: ${need}`,
  steeringMissing: {
    lead: "Federführung fehlt",
    does: "Durchführung fehlt",
    both: "Federführung und Durchführung fehlen",
  } satisfies Record<SteeringMissing, string>,
  steeringPart: (missing: string, days: string | null) =>
    days === null ? `${missing} durchgehend` : `${missing} an ${days}`,
  money: (title: string) => `Finanzierung nicht gesichert: ${title}`,
  /** `applied`: of the gap; "all" where it is all of it. */
  moneyYear: (year: number | null, gap: string, applied: string | null) =>
    `${year ?? "Jahr offen"}: ${gap} ${applied === "all" ? "beantragt, noch nicht bewilligt" : `nicht bewilligt${applied ? `, davon ${applied} beantragt` : ""}`}`,
  systematic: {
    periods: (kind: string, field: string) =>
      `Systematische Lücke über mehrere Zeiträume (${kind}): ${field}`,
    levels: (kind: string, field: string) =>
      `Systematische Lücke auf mehreren Ebenen (${kind}): ${field}`,
    municipalities: (kind: string, field: string) =>
      `Systematische Lücke in mehreren Gemeinden (${kind}): ${field}`,
  },
  systematicWhy: {
    periods: (members: string) =>
      `Dieselbe Art von Lücke in aufeinanderfolgenden Zeiträumen: ${members}.`,
    levels: (members: string) => `Dieselbe Art von Lücke auf mehreren Ebenen: ${members}.`,
    municipalities: (members: string) =>
      `Dieselbe Art von Lücke in mehreren Gemeinden: ${members}.`,
  },
  notCarried: (measure: string) => `Maßnahme nicht durchgehend tragfähig: ${measure}`,
  obstacles: {
    absent: (from: string) => `besteht ab ${from} nicht`,
    uncertain: (from: string) => `ist ab ${from} ungewiss`,
    noLead: () => "keine Federführung benannt",
    fundingOpen: () => "Finanzierung offen",
  } satisfies Record<Obstacle, (from: string) => string>,
  isolated: (title: string) => `${title} arbeitet mit niemandem zusammen`,
  isolatedWhy:
    "Keine Zusammenarbeit ist erfasst, und der Träger nimmt an keiner gemeinsamen Sitzung teil.",
  conditionBroken: (title: string) => `Vorbehalt nicht erfüllt: ${title}`,
  conditionRate: (asked: string, rate: string) =>
    `Der Beschluss verlangt eine Förderquote von ${asked}, sie liegt bei ${rate}.`,
  conditionRejected: (outcome: string) => `Die Förderung ist abgelehnt. Beschluss: ${outcome}.`,
  idle: (title: string) => `Potenzial ohne Maßnahme: ${title}`,
  idleWhy: "Keine Maßnahme nutzt dieses Potenzial.",
  flaws: {
    unknownEnds: (n: number) =>
      plural(n, {
        one: "Bei 1 Struktur ist das Ende unbekannt",
        other: `Bei ${n} Strukturen ist das Ende unbekannt`,
      }),
    unknownFte: (n: number) =>
      plural(n, {
        one: "Bei 1 Struktur fehlen die VZÄ",
        other: `Bei ${n} Strukturen fehlen die VZÄ`,
      }),
    withoutTranche: (n: number) =>
      plural(n, {
        one: "1 geförderte Struktur hat keinen Förderabschnitt",
        other: `${n} geförderte Strukturen haben keinen Förderabschnitt`,
      }),
    outsideStructure: (n: number) =>
      plural(n, {
        one: "1 Förderabschnitt liegt außerhalb der Laufzeit seiner Struktur",
        other: `${n} Förderabschnitte liegen außerhalb der Laufzeit ihrer Struktur`,
      }),
    withoutTargetGroups: (n: number) =>
      plural(n, {
        one: "1 Angebot nennt keine Zielgruppe",
        other: `${n} Angebote nennen keine Zielgruppe`,
      }),
    withoutDay: (n: number) =>
      plural(n, {
        one: "1 Eintrag beginnt nach seinem Ende",
        other: `${n} Einträge beginnen nach ihrem Ende`,
      }),
    costSources: (n: number) =>
      plural(n, {
        one: "Bei 1 Eintrag weichen erfasste Kosten voneinander ab",
        other: `Bei ${n} Einträgen weichen erfasste Kosten voneinander ab`,
      }),
    moreApproved: (n: number) =>
      plural(n, {
        one: "Bei 1 Eintrag ist mehr bewilligt als Kosten erfasst",
        other: `Bei ${n} Einträgen ist mehr bewilligt als Kosten erfasst`,
      }),
    countedTwice: (n: number) =>
      plural(n, {
        one: "1 Maßnahme ist vielleicht doppelt erfasst",
        other: `${n} Maßnahmen sind vielleicht doppelt erfasst`,
      }),
    dangling: (n: number) =>
      plural(n, {
        one: "1 Eintrag verweist auf einen gelöschten Eintrag",
        other: `${n} Einträge verweisen auf gelöschte Einträge`,
      }),
    foreignWords: (n: number) =>
      plural(n, {
        one: "1 Eintrag enthält ein Wort, das in SharePoint ergänzt wurde",
        other: `${n} Einträge enthalten Wörter, die in SharePoint ergänzt wurden`,
      }),
  } satisfies Record<DataFlawName, (n: number) => string>,
  flawWhy: {
    unknownEnds: "Nach dem Stichtag gelten sie als ungewiss.",
    unknownFte: "Sie fehlen in den Summen.",
    withoutTranche: "Ohne Förderabschnitt gilt eine geförderte Struktur als ungewiss.",
    outsideStructure: "Die Tage außerhalb zählen nicht.",
    withoutTargetGroups: "Ohne Zielgruppe lässt sich nicht prüfen, ob sich Angebote überschneiden.",
    withoutDay: "Solche Einträge zählen in keiner Auswertung.",
    costSources: "Gerechnet wird mit der genauesten Angabe: Kosten, sonst Förderabschnitte.",
    moreApproved: "Die Kosten sind vermutlich unvollständig erfasst.",
    countedTwice: "Maßnahme und Struktur nennen dieselben VZÄ oder denselben Betrag.",
    dangling: "Der Verweis zählt nicht.",
    foreignWords: "Solche Wörter zählen als unbekannt.",
  } satisfies Record<DataFlawName, string>,
  flawIn: (why: string, names: string) => `${why} Betroffen: ${names}.`,
  quoted: (text: string) => `„${text}“`,
  more: (count: number) => `${count} weitere`,
};
