import type { WordOf } from "../../domain/schema/choices.ts";
import type { Example, Examples } from "../example.ts";

type Level = WordOf<"spatialLevel">;
type Steering = WordOf<"steeringLevel">;
type More = Pick<Example<"tasks">, "description" | "obligation">;

const service = (
  title: string,
  field: string,
  requiredAt: readonly Level[],
  more: More = {},
): Example<"tasks"> => ({
  title,
  kind: "service",
  actionFields: [field],
  requiredAt,
  obligation: "voluntary",
  ...more,
});

const steering = (
  title: string,
  kind: "coordination" | "planning" | "monitoring" | "networking",
  field: string,
  requiredSteering: readonly Steering[],
  requiredAt: readonly Level[] = [],
): Example<"tasks"> => ({
  title,
  kind,
  actionFields: [field],
  requiredSteering,
  requiredAt,
  obligation: "voluntary",
});

const statutory = { obligation: "statutory" } as const;

/** 40 tasks; together they require 23 cells of field and spatial level. */
export const tasks: Examples<"tasks"> = {
  steer: steering(
    "Integrationsarbeit im Landkreis steuern",
    "coordination",
    "steering",
    ["strategic"],
    ["district"],
  ),
  benefits: service("Leistungen nach AsylbLG gewähren", "steering", ["district"], statutory),
  monitor: steering("Integration beobachten und berichten", "monitoring", "steering", [
    "strategic",
  ]),
  plan: steering("Masterplan fortschreiben", "planning", "steering", ["strategic"]),
  withTowns: steering(
    "Mit Städten und Gemeinden abstimmen",
    "networking",
    "steering",
    ["strategic"],
    ["municipality"],
  ),

  socialAdvice: service("Sozialberatung von Geflüchteten", "advice", ["district", "municipality"]),
  families: service("Familien begleiten", "advice", ["district"]),
  debts: service("Schulden und Insolvenz beraten", "advice", ["district"], statutory),
  youngPeople: service("Junge Zugewanderte begleiten", "advice", []),
  firstSteps: service("Erstorientierung nach Zuweisung", "advice", ["municipality"]),

  courses: service("Sprachkurse vermitteln", "language", ["federal", "district"], statutory),
  interpreting: service("Dolmetschen organisieren", "language", ["district"]),
  volunteerCourses: service("Ehrenamtliche Sprachangebote begleiten", "language", ["municipality"]),
  coursePlanning: steering("Kursangebote abstimmen", "coordination", "language", ["operational"]),

  educationOffers: steering(
    "Bildungsangebote koordinieren",
    "coordination",
    "education",
    ["strategic"],
    ["district"],
  ),
  schooling: service("Schulbesuch sichern", "education", ["state"], statutory),
  nurseryPlaces: service("Kita-Besuch ermöglichen", "education", ["municipality"], statutory),
  schoolToWork: service("Übergang von der Schule in den Beruf begleiten", "education", []),

  placement: service("In Arbeit vermitteln", "work", ["federal", "district"], statutory),
  recognition: service("Abschlüsse anerkennen", "work", []),
  employers: service("Betriebe gewinnen", "work", ["district"]),
  labourNetwork: steering("Arbeitsmarktakteure vernetzen", "networking", "work", ["operational"]),

  accommodation: service(
    "Asylbewerberinnen und Asylbewerber unterbringen",
    "housing",
    ["state", "district"],
    statutory,
  ),
  findHomes: service("Wohnraum vermitteln", "housing", ["district", "municipality"]),
  movingOut: service("Auszug begleiten", "housing", ["municipality"]),
  occupancy: steering("Belegung planen", "planning", "housing", ["operational"]),

  examinations: service("Gesundheit untersuchen", "health", ["district"], statutory),
  trauma: service("Psychosozial versorgen", "health", ["district"]),
  careStaff: service("Fachkräfte für die Pflege gewinnen", "health", []),
  healthGuides: service("Zugang zur Versorgung erklären", "health", []),

  encounters: service("Begegnung ermöglichen", "community", ["municipality"]),
  sport: service("Zugang zu Vereinen öffnen", "community", ["municipality"]),
  culture: service("Interkulturelle Woche ausrichten", "community", ["district"]),
  discrimination: service("Diskriminierung vorbeugen", "community", ["district"]),

  volunteers: service("Ehrenamtliche gewinnen und begleiten", "volunteering", [
    "district",
    "municipality",
  ]),
  qualify: service("Ehrenamtliche qualifizieren", "volunteering", ["district"]),
  helperNetwork: steering(
    "Helferkreise vernetzen",
    "networking",
    "volunteering",
    ["operational"],
    ["locality"],
  ),

  mobility: steering(
    "Mobilität im Landkreis koordinieren",
    "coordination",
    "mobility",
    ["strategic"],
    ["district"],
  ),
  rides: service("Fahrten zu Kursen ermöglichen", "mobility", ["municipality"]),
  transportInfo: service("Bus und Bahn erklären", "mobility", []),
};
