import { type ChangedField, writeChanged } from "../../domain/meeting/changed.ts";
import type { Example, Examples } from "../example.ts";
import { exampleKey } from "../exampleKey.ts";

type Outcome = Example<"outcomes">;

const outcome = (
  agendaItem: string,
  kind: Outcome["kind"],
  text: string,
  more: Partial<Outcome> = {},
): Outcome => ({
  // As the app does it: the first words are the title.
  title: text.length > 80 ? `${text.slice(0, 79)}…` : text,
  agendaItem,
  kind,
  text,
  state: kind === "result" ? "done" : "open",
  ...more,
});

const changed = (name: string, field: string, from: string | number, to: string | number) => {
  const change: ChangedField = {
    list: "structures",
    record: exampleKey("structures", name),
    field,
    from,
    to,
  };
  return writeChanged([change]) ?? undefined;
};

const task = (responsible: string, dueOn: string, doneOn?: string): Partial<Outcome> => ({
  responsible,
  dueOn,
  ...(doneOn ? { state: "done", doneOn } : {}),
});

export const outcomes: Examples<"outcomes"> = {
  june1a: outcome(
    "june1",
    "resolution",
    "Die Koordinierungsrunde trifft sich alle vier Wochen; die Leitung liegt beim Planungsstab.",
    {
      state: "done",
      doneOn: "2016-06-15",
      votesYes: 8,
      votesNo: 0,
      votesAbstained: 0,
    },
  ),
  june2a: outcome(
    "june2",
    "task",
    "Alle Stellen melden ihre Strukturen mit Dauer und Finanzierung.",
    task("planning", "2016-07-08", "2016-07-11"),
  ),
  june2b: outcome(
    "june2",
    "task",
    "Enden der Helferkreise erfragen.",
    task("engagement", "2016-09-30"),
  ),
  june3a: outcome("june3", "result", "Der Wegweiser erscheint im August in vier Sprachen."),

  july1a: outcome("july1", "result", "Die Bestandsaufnahme liegt für 38 Strukturen vor."),
  july2a: outcome(
    "july2",
    "resolution",
    "Die Stellen der Asylsozialberatung werden mit 3,5 VZÄ geführt.",
    {
      state: "done",
      doneOn: "2016-07-14",
      changed: changed("asylumAdvice", "fte", 3, 3.5),
    },
  ),
  july3a: outcome(
    "july3",
    "check",
    "Aufgaben von Koordinierungsstelle und AWO gegenüberstellen.",
    task("planning", "2016-09-09", "2016-09-12"),
  ),

  september2a: outcome(
    "september2",
    "resolution",
    "Die Förderung für zwei Stellen der Bildungskoordination wird beantragt, unter dem Vorbehalt, dass die Personalkosten zu 100 % gefördert werden.",
    {
      responsible: "planning",
      dueOn: "2016-10-31",
      state: "done",
      doneOn: "2016-11-07",
      condition: "Personalkosten zu 100 % gefördert",
      funding: "education1",
      conditionRate: 1,
      votesYes: 9,
      votesNo: 0,
      votesAbstained: 1,
    },
  ),
  september2b: outcome(
    "september2",
    "task",
    "Antrag beim Bund stellen.",
    task("planning", "2016-10-31", "2016-11-07"),
  ),
  september3a: outcome(
    "september3",
    "recommendation",
    "Dem Ausschuss wird empfohlen, einen jährlichen Integrationsbericht zu beschließen.",
    { state: "done", doneOn: "2016-09-15" },
  ),
  september4a: outcome(
    "september4",
    "result",
    "Koordinierungsstelle und AWO sehen sich beide als federführend.",
  ),
  september4b: outcome(
    "september4",
    "task",
    "Vorschlag zur Aufteilung der Begleitung Ehrenamtlicher vorlegen.",
    task("engagement", "2016-10-28"),
  ),

  october1a: outcome("october1", "result", "Drei Aufträge sind offen, einer ist überfällig."),
  october2a: outcome(
    "october2",
    "resolution",
    "Die Asylsozialberatung wird bis zum 31.12.2017 fortgeführt.",
    {
      state: "done",
      doneOn: "2016-10-12",
      votesYes: 10,
      votesNo: 0,
      votesAbstained: 0,
      changed: changed("asylumAdvice", "endsOn", "2016-12-31", "2017-12-31"),
    },
  ),
  october3a: outcome(
    "october3",
    "resolution",
    "FB 21 führt die Belegungsplanung ab dem 01.01.2017 in der Linie weiter.",
    {
      state: "done",
      doneOn: "2016-10-12",
    },
  ),
  october4a: outcome(
    "october4",
    "check",
    "Beim Freistaat klären, ob der Antrag noch angenommen wird.",
    task("fb21", "2016-11-04"),
  ),
  october4b: outcome(
    "october4",
    "task",
    "Wohnungsmeldungen der Gemeinden zusammenstellen.",
    task("fb21", "2016-11-30"),
  ),
  october5a: outcome(
    "october5",
    "task",
    "Rückmeldungen zur Fassung 0.1 an den Planungsstab geben.",
    task("fb22", "2016-11-18"),
  ),
};
