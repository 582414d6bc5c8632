import type { Example, Examples } from "../example.ts";

const written = (
  title: string,
  chapter: string,
  text: string,
  more: Partial<Example<"textBlocks">> = {},
): Example<"textBlocks"> => ({
  title,
  document: "masterplan",
  chapter,
  text,
  ...more,
});

export const textBlocks: Examples<"textBlocks"> = {
  summary: written(
    "Zusammenfassung, Einleitung",
    "summary",
    "Der Landkreis Coburg hat in kurzer Zeit viele Menschen aufgenommen. Dieser Plan zeigt, **welche Strukturen bestehen, wie lange sie bestehen und was fehlt**.\n\nDie Angaben sind Beispieldaten nach einem wirklichen Fall.",
  ),
  mandate: written(
    "Anlass und Auftrag",
    "mandate",
    "Der Kreistag hat am 22.10.2015 die Bewerbung um das Modellvorhaben „Lebendige Regionen“ begrüßt. Mit Bescheid vom 26.07.2016 fördert der Bund die Erarbeitung eines Masterplans Integration.\n\n- Strukturen erfassen und ihre Entwicklung beschreiben\n- Bedarf der strategischen Steuerung bestimmen\n- systematische Lücken klären\n- einen Plan bis 2025 vorlegen",
  ),
  approach: written(
    "Vorgehen und Beteiligung",
    "approach",
    "Die Angaben stammen aus der Koordinierungsrunde der beteiligten Stellen. Gemeinden wurden in einem Gruppengespräch beteiligt. Angaben der Helferkreise sind unvollständig.",
  ),
  situation: written(
    "Ausgangslage",
    "situation",
    "Die Zahl der untergebrachten Personen sinkt seit dem Frühjahr 2016. Zugleich steigt die Zahl der Anerkannten, die keine Wohnung finden.",
  ),
  development2019: written(
    "Entwicklung 2019–2020",
    "development",
    "In diesem Zeitraum enden die meisten Projekte. Ohne Entscheidung verliert der Landkreis die Beratung vor Ort.",
    { period: "p2019" },
  ),
  fieldHousing: written(
    "Unterbringung und Wohnen",
    "actionFields",
    "Wohnraum ist der Engpass. In den Städten fehlt er, in den Ortskernen der Dörfer steht er leer.",
    { actionField: "housing" },
  ),
  fieldVolunteering: written(
    "Bürgerschaftliches Engagement",
    "actionFields",
    "Das Ehrenamt trägt einen großen Teil der Integration. Es braucht verlässliche Begleitung aus einer Hand.",
    { actionField: "volunteering" },
  ),
  potentials: written(
    "Chancen und Potenziale",
    "potentials",
    "Zuwanderung ist für einen ländlichen Raum eine Chance: für Betriebe, Pflege, Schulen und Vereine.",
  ),
  steering: written(
    "Steuerung und Fortschreibung",
    "steering",
    "Der Plan wird jährlich fortgeschrieben. Die Koordinierungsrunde bereitet die Fortschreibung vor, der Ausschuss nimmt sie zur Kenntnis.",
  ),
  publicIntroduction: {
    title: "Kurzfassung, Einleitung",
    document: "publicSummary",
    chapter: "introduction",
    text: "Der Landkreis Coburg sieht Zuwanderung als Chance. Hier steht, welche Möglichkeiten wir sehen und was schon gelingt.",
  },
  minutesFoot: {
    title: "Hinweis im Protokoll",
    document: "minutes",
    chapter: "foot",
    text: "Einwendungen gegen dieses Protokoll können bis zur nächsten Sitzung vorgebracht werden.",
  },
};
