import type { Examples } from "../example.ts";

export const actionFields: Examples<"actionFields"> = {
  steering: {
    title: "Organisation und Steuerung",
    position: 1,
    guidingGoal:
      "Der Landkreis steuert die Integrationsarbeit abgestimmt und vorausschauend; für jede Aufgabe ist genau eine Stelle federführend.",
    introduction:
      "Das Landratsamt hat in kurzer Zeit Stellen und Einrichtungen geschaffen. Ein Teil davon ist befristet und arbeitet nebeneinander. Der Planungsstab führt die Beteiligten zusammen.",
  },
  advice: {
    title: "Beratung und Orientierung",
    position: 2,
    guidingGoal:
      "Alle Neuzugewanderten erhalten erreichbare und verlässliche Beratung, unabhängig von ihrem Wohnort und der Laufzeit einzelner Projekte.",
    introduction:
      "Die Beratung ruht überwiegend auf den Wohlfahrtsverbänden. Der Rückzug eines Trägers trifft den ländlichen Raum besonders.",
  },
  language: {
    title: "Sprache und Dolmetschen",
    position: 3,
    guidingGoal:
      "Wer im Landkreis lebt, kann zeitnah Deutsch lernen; in Behörden und Praxen ist Verständigung gesichert.",
    introduction:
      "Integrationskurse finden in Coburg und Neustadt statt. In den übrigen Gemeinden tragen Ehrenamtliche die ersten Sprachangebote.",
  },
  education: {
    title: "Kita, Schule und Bildung",
    position: 4,
    guidingGoal: "Bildungsangebote sind aufeinander abgestimmt und für alle Kinder zugänglich.",
    introduction:
      "Schulen haben Übergangsklassen eingerichtet. Eine Stelle, die Bildungsangebote im Landkreis koordiniert, ist beantragt.",
  },
  work: {
    title: "Ausbildung und Arbeit",
    position: 5,
    guidingGoal:
      "Zugewanderte finden Ausbildung und Arbeit nach ihren Fähigkeiten; Betriebe finden Fachkräfte.",
    introduction: "Jobcenter und Agentur für Arbeit tragen das Handlungsfeld nahezu allein.",
  },
  housing: {
    title: "Unterbringung und Wohnen",
    position: 6,
    guidingGoal:
      "Anerkannte ziehen aus den Unterkünften in eigene Wohnungen, verteilt über den Landkreis.",
    introduction:
      "Die Zahl der Untergebrachten sinkt, die Zahl der Fehlbeleger steigt. Wohnraum ist in den Städten knapp, in den Dörfern schlecht angebunden.",
  },
  health: {
    title: "Gesundheit und Pflege",
    position: 7,
    guidingGoal:
      "Der Zugang zu medizinischer und psychosozialer Versorgung ist gesichert; Zuwanderung stärkt die Pflege.",
    introduction: "Die psychosoziale Versorgung hängt an einem einzigen befristeten Angebot.",
  },
  community: {
    title: "Zusammenleben, Kultur und Sport",
    position: 8,
    guidingGoal: "Einheimische und Zugewanderte begegnen sich in Vereinen und Gemeinden.",
    crossCutting: true,
    introduction: "Vereine und Initiativen tragen die Begegnung vor Ort, meist ohne Hauptamt.",
  },
  volunteering: {
    title: "Bürgerschaftliches Engagement",
    position: 9,
    guidingGoal: "Ehrenamtliche werden aus einer Hand gewonnen, qualifiziert und begleitet.",
    introduction:
      "Zwei Stellen begleiten Ehrenamtliche, eine dritte ist beantragt. Die Aufgabenteilung ist nicht geklärt.",
  },
  mobility: {
    title: "Mobilität",
    position: 10,
    guidingGoal: "Kurse, Behörden und Arbeitsplätze sind auch ohne eigenes Auto erreichbar.",
    introduction: "Auf Landkreisebene ist bisher niemand zuständig.",
  },
};
