import type { Example, Examples } from "../example.ts";
import { finding } from "../finding.ts";

type Item = Example<"agendaItems">;

const past = (
  meeting: string,
  position: number,
  plannedMinutes: number,
  title: string,
  kind: Item["kind"],
  presenter: string,
  more: Partial<Item> = {},
): Item => ({
  title,
  meeting,
  position,
  plannedMinutes,
  kind,
  presenter,
  state: "discussed",
  ...more,
});

export const agendaItems: Examples<"agendaItems"> = {
  june1: past(
    "june",
    1,
    20,
    "Auftrag und Arbeitsweise der Koordinierungsrunde",
    "other",
    "planning",
    {
      note: "Die Runde trifft sich alle vier Wochen. Der Planungsstab bereitet die Tagesordnung vor.",
    },
  ),
  june2: past("june", 2, 40, "Bestandsaufnahme der Strukturen", "other", "planning", {
    note: "Jede Stelle meldet ihre Strukturen, deren Dauer und Finanzierung.",
  }),
  june3: past("june", 3, 25, "Wegweiser für Neuzugewanderte", "measure", "fb22", {
    about: "measures:m09",
  }),

  july1: past("july", 1, 10, "Fällige Aufträge", "followUp", "planning"),
  july2: past(
    "july",
    2,
    30,
    "Asylsozialberatung: Aufstockung auf 3,5 Stellen",
    "structure",
    "caritas",
    {
      about: "structures:asylumAdvice",
    },
  ),
  july3: past("july", 3, 30, "Wer begleitet Ehrenamtliche?", "finding", "engagement", {
    about: "tasks:volunteers",
    because: "Koordinierungsstelle und AWO laden dieselben Helferkreise ein.",
    note: "Beide Stellen stellen ihre Arbeit vor. Die Aufteilung bleibt offen.",
    state: "adjourned",
    movedTo: "september4",
  }),

  september1: past("september", 1, 10, "Fällige Aufträge", "followUp", "planning"),
  september2: past(
    "september",
    2,
    30,
    "Bildungskoordination: Antrag beim Bund",
    "structure",
    "planning",
    {
      about: "structures:educationCoordination",
      because: "Das Bundesprogramm fördert zwei Jahre.",
    },
  ),
  september3: past("september", 3, 25, "Jährlicher Integrationsbericht", "measure", "planning", {
    about: "measures:m02",
  }),
  september4: past("september", 4, 30, "Wer begleitet Ehrenamtliche?", "finding", "engagement", {
    about: "tasks:volunteers",
    because: "Aus der Sitzung vom 13.07.2016 übernommen.",
    note: "Die Integrationslotsin käme als dritte Stelle hinzu.",
  }),

  october1: past("october", 1, 10, "Fällige Aufträge", "followUp", "planning"),
  october2: past(
    "october",
    2,
    20,
    "Asylsozialberatung: Verlängerung bis 31.12.2017",
    "structure",
    "caritas",
    {
      about: "structures:asylumAdvice",
      because: "Der Bewilligungsbescheid liegt vor.",
    },
  ),
  october3: past("october", 3, 20, "Ende des Krisenstabs", "structure", "fb21", {
    about: "structures:crisisTeam",
  }),
  october4: past("october", 4, 25, "Wohnraumvermittlung nach 2016", "structure", "fb21", {
    about: "structures:housingAgency",
    because: "Die Antragsfrist ist am 30.09.2016 abgelaufen.",
    state: "adjourned",
    movedTo: "november2",
  }),
  october5: past("october", 5, 15, "Masterplan: Fassung 0.1", "plan", "planning", {
    about: "planVersions:first",
  }),

  november1: {
    title: "Fällige Aufträge",
    meeting: "november",
    position: 1,
    plannedMinutes: 10,
    kind: "followUp",
    presenter: "planning",
    state: "open",
    because: "Drei Aufträge sind überfällig.",
  },
  november2: {
    title: "Wie geht es mit der Wohnraumvermittlung nach dem 31.12.2016 weiter?",
    meeting: "november",
    position: 2,
    plannedMinutes: 15,
    kind: "structure",
    presenter: "fb21",
    about: "structures:housingAgency",
    finding: finding("expiring", ["structure"], "structures:housingAgency"),
    state: "open",
    because: "Nachfolge nur geplant, Antragsfrist seit 40 Tagen überschritten. 1,0 VZÄ entfällt.",
  },
  november3: {
    title: "Wer übernimmt die Schuldnerberatung der Diakonie?",
    meeting: "november",
    position: 3,
    plannedMinutes: 15,
    kind: "structure",
    presenter: "fb22",
    about: "structures:debtAdviceDiakonie",
    finding: finding("expiring", ["structure"], "structures:debtAdviceDiakonie"),
    state: "open",
    because: "Die Diakonie zieht sich zum 31.12.2016 zurück. 0,75 VZÄ entfallen.",
  },
  november4: {
    title: "Masterplan: Stand und nächste Fassung",
    meeting: "november",
    position: 4,
    plannedMinutes: 10,
    kind: "plan",
    presenter: "planning",
    about: "planVersions:first",
    state: "open",
    because: "Seit der Fassung 0.1 haben sich mehrere Einträge geändert.",
  },
  store1: {
    title: "Gespräch mit Pflegeeinrichtungen vorbereiten",
    plannedMinutes: 15,
    kind: "other",
    presenter: "planning",
    state: "open",
    because: "Angeregt vom Gesundheitsamt am 12.10.2016.",
  },
  store2: {
    title: "Leerstand in Ortskernen: Wer spricht mit den Gemeinden?",
    plannedMinutes: 15,
    kind: "other",
    about: "potentials:emptyHouses",
    state: "open",
  },
};
