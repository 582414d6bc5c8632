import type { DataFlawName } from "../domain/analysis/findings/dataFlaw.ts";
import type { FindingAnalysis } from "../domain/analysis/findings/finding.ts";
import type { SteeringMissing } from "../domain/analysis/gaps/steeringGaps.ts";
import type { Obstacle } from "../domain/analysis/measures/feasibility.ts";
import type { SuccessorState } from "../domain/analysis/timelines/succession.ts";
import { bilingual } from "./language.ts";

/** Sentences a finding is worded with: what it is, and why it is one. */
export const findingTexts = bilingual(
  {
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
        n === 1
          ? "Bei 1 Struktur ist das Ende unbekannt"
          : `Bei ${n} Strukturen ist das Ende unbekannt`,
      unknownFte: (n: number) =>
        n === 1 ? "Bei 1 Struktur fehlen die VZÄ" : `Bei ${n} Strukturen fehlen die VZÄ`,
      withoutTranche: (n: number) =>
        n === 1
          ? "1 geförderte Struktur hat keinen Förderabschnitt"
          : `${n} geförderte Strukturen haben keinen Förderabschnitt`,
      outsideStructure: (n: number) =>
        n === 1
          ? "1 Förderabschnitt liegt außerhalb der Laufzeit seiner Struktur"
          : `${n} Förderabschnitte liegen außerhalb der Laufzeit ihrer Struktur`,
      withoutTargetGroups: (n: number) =>
        n === 1 ? "1 Angebot nennt keine Zielgruppe" : `${n} Angebote nennen keine Zielgruppe`,
      withoutDay: (n: number) =>
        n === 1 ? "1 Eintrag beginnt nach seinem Ende" : `${n} Einträge beginnen nach ihrem Ende`,
      costSources: (n: number) =>
        n === 1
          ? "Bei 1 Eintrag weichen erfasste Kosten voneinander ab"
          : `Bei ${n} Einträgen weichen erfasste Kosten voneinander ab`,
      moreApproved: (n: number) =>
        n === 1
          ? "Bei 1 Eintrag ist mehr bewilligt als Kosten erfasst"
          : `Bei ${n} Einträgen ist mehr bewilligt als Kosten erfasst`,
      countedTwice: (n: number) =>
        n === 1
          ? "1 Maßnahme ist vielleicht doppelt erfasst"
          : `${n} Maßnahmen sind vielleicht doppelt erfasst`,
      dangling: (n: number) =>
        n === 1
          ? "1 Eintrag verweist auf einen gelöschten Eintrag"
          : `${n} Einträge verweisen auf gelöschte Einträge`,
      foreignWords: (n: number) =>
        n === 1
          ? "1 Eintrag enthält ein Wort, das in SharePoint ergänzt wurde"
          : `${n} Einträge enthalten Wörter, die in SharePoint ergänzt wurden`,
    } satisfies Record<DataFlawName, (n: number) => string>,
    flawWhy: {
      unknownEnds: "Nach dem Stichtag gelten sie als ungewiss.",
      unknownFte: "Sie fehlen in den Summen.",
      withoutTranche: "Ohne Förderabschnitt gilt eine geförderte Struktur als ungewiss.",
      outsideStructure: "Die Tage außerhalb zählen nicht.",
      withoutTargetGroups:
        "Ohne Zielgruppe lässt sich nicht prüfen, ob sich Angebote überschneiden.",
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
  },
  {
    analyses: {
      coverage: "Coverage",
      expiring: "Expiry",
      overlaps: "Duplicate responsibility",
      responsibilityGaps: "Lead",
      unmetNeeds: "Need",
      steeringGaps: "Steering",
      fundingGaps: "Funding",
      systematicGaps: "Pattern",
      feasibility: "Feasibility",
      resolutions: "Resolution",
      isolated: "Cooperation",
      idlePotentials: "Potential",
      dataQuality: "Data quality",
    },
    emptyCell: (field, level) => `${field}: nothing on the level ${level}`,
    emptyCellWhy: (tasks, several, periods, manyPeriods) =>
      `Required by the ${several ? "tasks" : "task"} ${tasks}. No structure exists in the ${manyPeriods ? "periods" : "period"} ${periods}.`,
    structureEnds: (title, on) => `${title} ends on ${on}`,
    fundingEnds: (title, on) => `Funding expires on ${on}: ${title}`,
    successor: {
      none: () => "There is no successor.",
      planned: (next) => `The successor ${next} is only planned.`,
      gap: (next, days) => `The successor ${next} begins ${days} later.`,
      secured: (next) => `The successor ${next} is secured.`,
    },
    fteLost: (fte) => `${fte} will be lost.`,
    applyUntil: (on) => `Application due by ${on}.`,
    severalLeads: (task) => `Several units lead ${task}`,
    severalLeadsWhy: (members, two, from, to, days) =>
      `From ${from} to ${to} ${members} ${two ? "both lead" : "lead, several at the same time,"} on ${days}.`,
    sameOffer: (members) => `${members} overlap`,
    sameOfferWhy: (fields, groups, areas) =>
      `Same field of action (${fields}), same target group (${groups}) and same area (${areas}).`,
    sameOfferDays: (two, from, to, days) =>
      `From ${from} to ${to} ${two ? "both" : "at least two of them"} exist on ${days}.`,
    wholeDistrict: "the whole district",
    sameAuthority: "They belong to one authority, where only one unit leads (section 16 (2) AGO).",
    noLead: (task) => `Nobody leads ${task}`,
    noLeadIn: (task, area) => `Nobody leads ${task} in ${area}`,
    noLeadWhy: (from, to, days) => `From ${from} to ${to} (${days}) nobody leads.`,
    ledUntil: (names) => `Until then: ${names}.`,
    needUnmet: (need) => `Need not met: ${need}`,
    needPartly: (need) => `Need only partly met: ${need}`,
    needDegree: (supply, demand, degree) => `${supply} of ${demand} (${degree})`,
    needDays: (covered, days) => `met on ${covered} of ${days}, not measurable`,
    needNever: "met on no day, not measurable",
    steering: (task, level) => `Steering level ${level}: ${task} is not covered throughout`,
    steeringNeed: (need, level) => `Steering need on the level ${level} not met: ${need}`,
    steeringMissing: {
      lead: "no lead",
      does: "nobody carrying it out",
      both: "neither lead nor anybody carrying it out",
    },
    steeringPart: (missing, days) =>
      days === null ? `${missing} throughout` : `${missing} on ${days}`,
    money: (title) => `Funding not secured: ${title}`,
    moneyYear: (year, gap, applied) =>
      `${year ?? "year open"}: ${gap} ${applied === "all" ? "applied for, not yet approved" : `not approved${applied ? `, of which ${applied} applied for` : ""}`}`,
    systematic: {
      periods: (kind, field) => `Systematic gap over several periods (${kind}): ${field}`,
      levels: (kind, field) => `Systematic gap on several levels (${kind}): ${field}`,
      municipalities: (kind, field) =>
        `Systematic gap in several municipalities (${kind}): ${field}`,
    },
    systematicWhy: {
      periods: (members) => `The same kind of gap in consecutive periods: ${members}.`,
      levels: (members) => `The same kind of gap on several levels: ${members}.`,
      municipalities: (members) => `The same kind of gap in several municipalities: ${members}.`,
    },
    notCarried: (measure) => `Measure not feasible throughout: ${measure}`,
    obstacles: {
      absent: (from) => `does not exist from ${from}`,
      uncertain: (from) => `is uncertain from ${from}`,
      noLead: () => "no lead named",
      fundingOpen: () => "funding open",
    },
    isolated: (title) => `${title} works with nobody`,
    isolatedWhy: "No cooperation is recorded, and its provider takes part in no common meeting.",
    conditionBroken: (title) => `Condition not met: ${title}`,
    conditionRate: (asked, rate) =>
      `The resolution asks for a funding rate of ${asked}; it is ${rate}.`,
    conditionRejected: (outcome) => `The funding has been rejected. Resolution: ${outcome}.`,
    idle: (title) => `Potential without a measure: ${title}`,
    idleWhy: "No measure makes use of this potential.",
    flaws: {
      unknownEnds: (n) =>
        n === 1 ? "The end of 1 structure is unknown" : `The end of ${n} structures is unknown`,
      unknownFte: (n) =>
        n === 1 ? "The FTE of 1 structure are missing" : `The FTE of ${n} structures are missing`,
      withoutTranche: (n) =>
        n === 1
          ? "1 funded structure has no funding period"
          : `${n} funded structures have no funding period`,
      outsideStructure: (n) =>
        n === 1
          ? "1 funding period lies outside the days of its structure"
          : `${n} funding periods lie outside the days of their structure`,
      withoutTargetGroups: (n) =>
        n === 1 ? "1 service names no target group" : `${n} services name no target group`,
      withoutDay: (n) =>
        n === 1 ? "1 entry starts after its end" : `${n} entries start after their end`,
      costSources: (n) =>
        n === 1
          ? "The recorded costs of 1 entry differ"
          : `The recorded costs of ${n} entries differ`,
      moreApproved: (n) =>
        n === 1
          ? "For 1 entry more is approved than costs are recorded"
          : `For ${n} entries more is approved than costs are recorded`,
      countedTwice: (n) =>
        n === 1 ? "1 measure may be recorded twice" : `${n} measures may be recorded twice`,
      dangling: (n) =>
        n === 1 ? "1 entry refers to a deleted entry" : `${n} entries refer to deleted entries`,
      foreignWords: (n) =>
        n === 1
          ? "1 entry holds a word added in SharePoint"
          : `${n} entries hold words added in SharePoint`,
    },
    flawWhy: {
      unknownEnds: "After the key date they count as uncertain.",
      unknownFte: "They are missing from the sums.",
      withoutTranche: "Without a funding period a funded structure counts as uncertain.",
      outsideStructure: "The days outside do not count.",
      withoutTargetGroups: "Without a target group it cannot be seen whether services overlap.",
      withoutDay: "Such entries count in no evaluation.",
      costSources: "The most detailed statement counts: costs, else funding periods.",
      moreApproved: "The costs are probably incomplete.",
      countedTwice: "Measure and structure name the same FTE or the same amount.",
      dangling: "The reference does not count.",
      foreignWords: "Such words count as unknown.",
    },
    flawIn: (why, names) => `${why} Concerned: ${names}.`,
    quoted: (text) => `“${text}”`,
    more: (count) => `${count} more`,
  },
);
