import type { Examples } from "../example.ts";

export const potentials: Examples<"potentials"> = {
  care: {
    title: "Fachkräfte für die Pflege",
    description: "Zugewanderte mit Pflegeerfahrung und Interesse an einer Ausbildung.",
    actionFields: ["health", "work"],
    state: "developing",
    publishedOn: "2016-09-15",
    publicText:
      "Im Landkreis fehlen Pflegekräfte. Menschen, die zugewandert sind, bringen Erfahrung in der Betreuung Angehöriger und Interesse am Beruf mit.",
  },
  emptyHouses: {
    title: "Leerstehende Häuser in Ortskernen",
    description: "In den Ortskernen stehen Häuser leer, die Familien Platz bieten.",
    actionFields: ["housing"],
    areas: ["sesslach", "badRodach", "itzgrund"],
    state: "recognised",
  },
  youngTrainees: {
    title: "Junge Auszubildende für das Handwerk",
    actionFields: ["work", "education"],
    state: "published",
    publishedOn: "2016-07-21",
    publicText:
      "Handwerksbetriebe im Coburger Land suchen Auszubildende. Viele junge Zugewanderte suchen einen Ausbildungsplatz.",
    description: "60 Jugendliche in Berufsintegrationsklassen, viele offene Ausbildungsplätze.",
  },
  clubs: {
    title: "Nachwuchs für Vereine und Feuerwehren",
    actionFields: ["community", "volunteering"],
    areas: ["meeder", "lautertal", "weitramsdorf"],
    state: "recognised",
    description: "Vereine im ländlichen Raum verlieren Mitglieder.",
  },
  languages: {
    title: "Sprachkenntnisse für Betriebe mit Auslandsgeschäft",
    actionFields: ["work", "language"],
    state: "recognised",
    description: "Exportbetriebe suchen Beschäftigte mit Kenntnissen seltener Sprachen.",
  },
  schools: {
    title: "Erhalt kleiner Schulen und Kitas",
    actionFields: ["education"],
    areas: ["itzgrund", "grossheirath"],
    state: "developed",
    publishedOn: "2016-03-10",
    publicText:
      "Zuzug von Familien hilft, kleine Schulen und Kindertageseinrichtungen zu erhalten.",
    description: "Eine zusätzliche Gruppe konnte 2016 eröffnet werden.",
  },
};
