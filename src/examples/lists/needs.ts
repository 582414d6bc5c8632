import type { WordOf } from "../../domain/schema/choices.ts";
import type { Example, Examples } from "../example.ts";

type Need = Example<"needs">;
type More = Omit<Partial<Need>, "title" | "kind" | "actionFields" | "spatialLevel">;

const steering = (
  title: string,
  field: string,
  steeringLevel: WordOf<"steeringLevel">,
  spatialLevel: WordOf<"spatialLevel">,
  more: More = {},
): Need => ({
  title,
  kind: "steering",
  actionFields: [field],
  steeringLevel,
  spatialLevel,
  startsOn: "2016-01-01",
  priority: "A",
  confirmedOn: "2016-09-14",
  ...more,
});

const service = (
  title: string,
  field: string,
  spatialLevel: WordOf<"spatialLevel">,
  more: More = {},
): Need => ({
  title,
  kind: "service",
  actionFields: [field],
  spatialLevel,
  startsOn: "2016-01-01",
  priority: "B",
  confirmedOn: "2016-09-14",
  ...more,
});

export const needs: Examples<"needs"> = {
  steer: steering("Integrationsarbeit dauerhaft steuern", "steering", "strategic", "district", {
    tasks: ["steer", "plan"],
    evidence: "Auftrag des Kreistags vom 22.10.2015",
    description: "Die Steuerung darf nicht mit der Projektförderung enden.",
  }),
  report: steering(
    "Entwicklung beobachten und dem Ausschuss berichten",
    "steering",
    "strategic",
    "district",
    {
      tasks: ["monitor"],
      startsOn: "2017-01-01",
    },
  ),
  operate: steering("Fachbereiche abgestimmt einsetzen", "steering", "operational", "district", {
    tasks: ["steer"],
    evidence: "Ergebnisse der Koordinierungsrunden 2016",
  }),
  mayors: steering(
    "Bürgermeisterinnen und Bürgermeister einbinden",
    "steering",
    "political",
    "municipality",
    {
      tasks: ["withTowns"],
      evidence: "Gruppengespräch mit den Gemeinden",
    },
  ),
  contacts: steering("Feste Ansprechstelle in jedem Rathaus", "steering", "local", "municipality", {
    tasks: ["withTowns"],
    priority: "B",
    targetGroups: ["newcomers"],
  }),
  educationSteering: steering(
    "Bildungsangebote aufeinander abstimmen",
    "education",
    "strategic",
    "district",
    {
      tasks: ["educationOffers"],
      evidence: "Beschluss zur Teilnahme am Bundesprogramm",
    },
  ),
  courseSteering: steering(
    "Sprachkurse nach Bedarf planen",
    "language",
    "operational",
    "district",
    {
      tasks: ["coursePlanning"],
      priority: "B",
    },
  ),
  labourSteering: steering("Arbeitsmarktakteure zusammenführen", "work", "strategic", "district", {
    tasks: ["labourNetwork"],
    priority: "B",
    startsOn: "2017-01-01",
  }),
  volunteerSteering: steering(
    "Begleitung des Ehrenamts aus einer Hand",
    "volunteering",
    "operational",
    "district",
    {
      tasks: ["volunteers", "helperNetwork"],
      evidence: "Zwei Stellen laden dieselben Helferkreise ein",
    },
  ),
  mobilitySteering: steering(
    "Mobilität für Neuzugewanderte planen",
    "mobility",
    "strategic",
    "district",
    {
      tasks: ["mobility"],
      evidence: "Rückmeldungen aus den ländlichen Gemeinden",
    },
  ),
  housingSteering: steering(
    "Belegung und Auszug vorausschauend planen",
    "housing",
    "operational",
    "district",
    {
      tasks: ["occupancy"],
    },
  ),
  socialAdvice: service("Sozialberatung für Geflüchtete", "advice", "district", {
    tasks: ["socialAdvice"],
    targetGroups: ["refugees", "asylumSeekers"],
    quantity: 1600,
    unit: "consultationsPerYear",
    priority: "A",
    evidence: "Fallzahlen 2016, hochgerechnet",
  }),
  debtAdvice: service("Schuldner- und Insolvenzberatung", "advice", "district", {
    tasks: ["debts"],
    targetGroups: ["recognised"],
    quantity: 500,
    unit: "consultationsPerYear",
    priority: "A",
    evidence: "Wartezeit von mehr als acht Wochen",
  }),
  officeHours: service("Sprechstunden in den Rathäusern", "advice", "municipality", {
    tasks: ["firstSteps"],
    targetGroups: ["refugees"],
    priority: "B",
  }),
  familySupport: service("Begleitung zugewanderter Familien", "advice", "district", {
    tasks: ["families"],
    targetGroups: ["families"],
    quantity: 550,
    unit: "consultationsPerYear",
  }),
  youthSupport: service("Begleitung junger Zugewanderter", "advice", "district", {
    tasks: ["youngPeople"],
    targetGroups: ["youth"],
    quantity: 150,
    unit: "consultationsPerYear",
  }),
  coursePlaces: service("Plätze in Integrationskursen", "language", "district", {
    tasks: ["courses"],
    targetGroups: ["newcomers", "recognised"],
    quantity: 300,
    unit: "places",
    priority: "A",
    evidence: "Verpflichtungen durch Jobcenter und FB 21",
  }),
  firstGerman: service("Erste Sprachangebote in den Gemeinden", "language", "municipality", {
    tasks: ["volunteerCourses"],
    targetGroups: ["asylumSeekers"],
  }),
  interpreting: service("Dolmetschen in Behörden und Praxen", "language", "district", {
    tasks: ["interpreting"],
    targetGroups: ["newcomers", "staff"],
    quantity: 40,
    unit: "hoursPerWeek",
    priority: "A",
  }),
  nurseries: service("Kita-Plätze mit Sprachförderung", "education", "municipality", {
    tasks: ["nurseryPlaces"],
    targetGroups: ["families"],
    quantity: 120,
    unit: "places",
  }),
  transition: service("Plätze in Übergangsklassen", "education", "state", {
    tasks: ["schooling"],
    targetGroups: ["children", "youth"],
    quantity: 85,
    unit: "places",
  }),
  placement: service("Vermittlung in Ausbildung und Arbeit", "work", "district", {
    tasks: ["placement"],
    targetGroups: ["recognised"],
    quantity: 1000,
    unit: "persons",
    priority: "A",
  }),
  accommodation: service("Plätze in Unterkünften", "housing", "district", {
    tasks: ["accommodation"],
    targetGroups: ["asylumSeekers"],
    quantity: 600,
    unit: "places",
    endsOn: "2018-12-31",
    priority: "A",
    evidence: "Zuweisungen des Freistaats",
  }),
  homes: service("Wohnungen für Anerkannte", "housing", "municipality", {
    tasks: ["findHomes", "movingOut"],
    targetGroups: ["recognised"],
    quantity: 120,
    unit: "persons",
    priority: "A",
    evidence: "49 Fehlbeleger und erwarteter Familiennachzug",
  }),
  psychosocial: service("Psychosoziale Versorgung", "health", "district", {
    tasks: ["trauma"],
    targetGroups: ["refugees", "asylumSeekers"],
    quantity: 260,
    unit: "consultationsPerYear",
    priority: "A",
  }),
  careStaff: service("Fachkräfte in der Pflege", "health", "district", {
    tasks: ["careStaff"],
    startsOn: "2018-01-01",
    priority: "B",
    targetGroups: ["recognised", "euCitizens"],
    evidence: "Stellenmeldungen der Pflegeeinrichtungen",
  }),
  encounters: service("Orte der Begegnung in jeder Gemeinde", "community", "municipality", {
    tasks: ["encounters"],
    priority: "B",
  }),
  discrimination: service("Beratung bei Diskriminierung", "community", "district", {
    tasks: ["discrimination"],
    priority: "C",
    startsOn: "2017-01-01",
    confirmedOn: "2016-06-15",
  }),
  volunteers: service("Begleitung der Helferkreise vor Ort", "volunteering", "locality", {
    tasks: ["helperNetwork", "volunteers"],
    targetGroups: ["volunteers"],
    priority: "B",
  }),
  rides: service("Fahrten zu Kursen und Behörden", "mobility", "municipality", {
    tasks: ["rides"],
    areas: ["sesslach", "itzgrund", "weitramsdorf", "meeder", "lautertal"],
    targetGroups: ["newcomers"],
    priority: "A",
    evidence: "Abgebrochene Kurse wegen fehlender Verbindung",
  }),
};
