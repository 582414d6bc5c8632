import type { WordOf } from "../../domain/schema/choices.ts";
import type { Example, Examples } from "../example.ts";

type Row = { readonly [R in WordOf<"role">]?: readonly string[] } & {
  /** The structures whose main task it is. */
  readonly main?: readonly string[];
};

/** The matrix of tasks and structures; some rows break the rules on purpose. */
const matrix: { readonly [task: string]: Row } = {
  steer: {
    leads: ["planningStaff"],
    does: ["planningStaff", "moro"],
    contributes: ["fb21", "familyOffice", "engagement"],
    informed: ["asylumAdvice", "awoCoordination", "steeringGroup"],
    main: ["planningStaff"],
  },
  benefits: {
    leads: ["fb21"],
    does: ["fb21"],
    contributes: ["jobcentre"],
    informed: ["familyOffice", "asylumAdvice"],
    main: ["fb21"],
  },
  monitor: { leads: ["moro"], does: ["moro"], contributes: ["fb21", "jobcentre"], main: ["moro"] },
  plan: {
    leads: ["planningStaff"],
    does: ["planningStaff", "moro"],
    contributes: ["fb21", "familyOffice"],
    main: ["planningStaff"],
  },
  withTowns: {
    leads: ["planningStaff"],
    does: ["planningStaff", "coordinationNeustadt", "coordinationRoedental"],
    informed: ["fb21"],
  },

  // Nobody leads: both sides think the other does.
  socialAdvice: {
    does: ["asylumAdvice"],
    contributes: ["fb21", "familyOffice"],
    informed: ["awoCoordination"],
    main: ["asylumAdvice"],
  },
  families: {
    leads: ["familyOffice"],
    does: ["familyOffice"],
    contributes: ["asylumAdvice", "languageNurseries"],
    informed: ["transitionClasses"],
    main: ["familyOffice"],
  },
  debts: {
    does: ["debtAdviceCaritas", "debtAdviceDiakonie"],
    contributes: ["familyOffice"],
    informed: ["jobcentre"],
    main: ["debtAdviceCaritas", "debtAdviceDiakonie"],
  },
  youngPeople: {
    leads: ["youthMigration"],
    does: ["youthMigration"],
    contributes: ["vocationalClasses"],
    main: ["youthMigration"],
  },
  firstSteps: {
    leads: ["fb21"],
    does: ["asylumAdvice", "helpersRoedental"],
    contributes: ["coordinationNeustadt", "coordinationRoedental"],
  },

  courses: {
    leads: ["jobcentre"],
    does: ["languageCourses"],
    contributes: ["fb21", "asylumAdvice", "migrationAdvice"],
    informed: ["transitionClasses"],
    main: ["languageCourses"],
  },
  interpreting: {
    leads: ["interpreters"],
    does: ["interpreters"],
    contributes: [
      "fb21",
      "familyOffice",
      "healthExaminations",
      "asylumAdvice",
      "transitionClasses",
    ],
    main: ["interpreters"],
  },
  volunteerCourses: { leads: ["engagement"], does: ["germanNeustadt", "readingMentors"] },
  coursePlanning: {
    leads: ["courseCoordination"],
    does: ["courseCoordination"],
    contributes: ["languageCourses", "jobcentre"],
    main: ["courseCoordination"],
  },

  // Neither lead nor anybody who does it, until the education coordinators come.
  educationOffers: {
    contributes: ["planningStaff", "transitionClasses"],
    informed: ["fb21", "languageCourses"],
  },
  schooling: {
    leads: ["transitionClasses"],
    does: ["transitionClasses"],
    contributes: ["familyOffice"],
    informed: ["fb21"],
    main: ["transitionClasses"],
  },
  nurseryPlaces: {
    leads: ["familyOffice"],
    does: ["languageNurseries"],
    main: ["languageNurseries"],
  },
  schoolToWork: {
    leads: ["vocationalClasses"],
    does: ["vocationalClasses", "trainingScout"],
    contributes: ["youthMigration"],
    main: ["vocationalClasses"],
  },

  placement: {
    leads: ["jobcentre"],
    does: ["jobcentre", "employmentAdvice"],
    contributes: ["skillsCheck"],
    main: ["jobcentre", "employmentAdvice"],
  },
  recognition: { leads: ["employmentAdvice"], does: ["employmentAdvice"] },
  employers: { leads: ["jobcentre"], does: ["trainingScout"], main: ["trainingScout"] },
  labourNetwork: {
    leads: ["jobcentre"],
    does: ["jobcentre"],
    contributes: ["planningStaff", "employmentAdvice"],
  },

  accommodation: {
    leads: ["fb21"],
    does: ["asylumHousing", "collectiveAccommodation", "emergencyShelter"],
    informed: ["coordinationNeustadt"],
    main: ["asylumHousing", "collectiveAccommodation", "emergencyShelter"],
  },
  findHomes: {
    leads: ["fb21"],
    does: ["housingAgency"],
    contributes: ["coordinationRoedental"],
    informed: ["planningStaff"],
    main: ["housingAgency"],
  },
  movingOut: { leads: ["fb21"], does: ["housingAgency", "helpersRoedental"] },
  occupancy: { leads: ["fb21"], does: ["crisisTeam", "fb21"], main: ["crisisTeam"] },

  examinations: {
    leads: ["healthExaminations"],
    does: ["healthExaminations"],
    informed: ["fb21"],
    main: ["healthExaminations"],
  },
  trauma: {
    leads: ["healthExaminations"],
    does: ["psychosocial"],
    contributes: ["asylumAdvice"],
    main: ["psychosocial"],
  },
  healthGuides: { leads: ["healthExaminations"], does: ["interpreters"] },

  encounters: {
    leads: ["engagement"],
    does: ["meetingCafe", "helpersAhorn", "helpersRoedental"],
    main: ["meetingCafe"],
  },
  sport: { leads: ["engagement"], does: ["sports"], main: ["sports"] },
  culture: {
    leads: ["interculturalWeek"],
    does: ["interculturalWeek"],
    main: ["interculturalWeek"],
  },

  // Two structures lead the same task; a third has applied.
  volunteers: {
    leads: ["engagement", "awoCoordination"],
    does: ["engagement", "awoCoordination", "integrationGuide"],
    contributes: ["asylumAdvice"],
    main: ["engagement", "awoCoordination", "integrationGuide"],
  },
  qualify: { leads: ["engagement"], does: ["engagement"], contributes: ["languageCourses"] },
  helperNetwork: {
    leads: ["awoCoordination"],
    does: ["awoCoordination"],
    contributes: ["helpersSonnefeld", "helpersAhorn"],
  },

  careStaff: { leads: ["healthExaminations"], does: ["healthExaminations", "jobcentre"] },
  discrimination: { leads: ["familyOffice"], does: ["familyOffice"] },
  transportInfo: { leads: ["engagement"], does: ["helpersAhorn"] },
  rides: { leads: ["bicycles"], does: ["bicycles"], main: ["bicycles"] },
};

const roles = ["leads", "does", "contributes", "informed"] as const;

export const responsibilities: Examples<"responsibilities"> = Object.fromEntries(
  Object.entries(matrix).flatMap(([task, row]) =>
    roles.flatMap((role) =>
      (row[role] ?? []).map((structure): [string, Example<"responsibilities">] => [
        `${task}.${structure}.${role}`,
        {
          task,
          structure,
          role,
          main: role === "does" && (row.main ?? []).includes(structure),
          confirmedOn: "2016-09-14",
        },
      ]),
    ),
  ),
);
