import { bilingual } from "./language.ts";

/** Words of the network of cooperation. */
export const networkWords = bilingual(
  {
    title: "Netzwerk",
    statement: (isolated: number, all: number) =>
      isolated === 0
        ? `Alle ${all} Strukturen arbeiten mit anderen zusammen.`
        : `${isolated} von ${all} Strukturen arbeiten mit niemandem zusammen.`,
    isolatedTitle: "Isolierte Strukturen",
    isolatedDefinition:
      "Eine Struktur ist isoliert, wenn für keine andere Struktur mit gemeinsamen Tagen eine Zusammenarbeit erfasst ist und ihr Träger an keiner Sitzung mit anderen teilgenommen hat.",
    isolatedFormula: (isolated: number, all: number) =>
      `${isolated} von ${all} Strukturen im Zeitraum`,
    single: "Ruht auf einer einzigen Stelle",
    singleDefinition:
      "Handlungsfelder, in denen im Zeitraum nur eine Struktur gesichert besteht, oder mehrere desselben Trägers. Fällt er weg, fällt das Feld weg.",
    onlyBy: {
      structure: () => "nur durch",
      carrier: (count: number) => `${count} Strukturen, alle bei`,
    },
    none: "keine",
    horizon: "Ganzer Horizont",
    period: (title: string) => `Zeitraum: ${title}`,
    picture: "Wer mit wem zusammenarbeitet",
    pictureAlt: (structures: number, links: number) =>
      `${structures} Strukturen mit ${links} Verbindungen; die Tabelle darunter nennt sie einzeln.`,
    tooMany: "Für ein Bild sind es zu viele Strukturen; die Tabelle nennt alle Verbindungen.",
    connections: "Verbindungen",
    structure: "Struktur",
    worksWith: "arbeitet zusammen mit",
    isolated: "Isoliert",
    articulation: "Einzige Verbindung",
    articulationText: (groups: string) => `verbindet ${groups}; fällt sie weg, zerfällt die Gruppe`,
    groupOf: (count: number, name: string) =>
      count === 1 ? name : `${name} und ${count - 1} weitere`,
    withoutLevel: "Ohne Verbindung zu einer anderen Ebene",
    groups: "Gruppen",
    group: (count: number) => `Gruppe von ${count} Strukturen`,
    meetings: (count: number) =>
      count === 1
        ? "Mitgezählt ist 1 Sitzung, an der Träger mehrerer Strukturen teilnahmen."
        : `Mitgezählt sind ${count} Sitzungen, an denen Träger mehrerer Strukturen teilnahmen.`,
  },
  {
    title: "Network",
    statement: (isolated, all) =>
      isolated === 0
        ? `All ${all} structures work with others.`
        : `${isolated} of ${all} structures work with nobody.`,
    isolatedTitle: "Isolated structures",
    isolatedDefinition:
      "A structure is isolated if no cooperation with another structure on shared days is recorded and its provider took part in no meeting with others.",
    isolatedFormula: (isolated, all) => `${isolated} of ${all} structures in the period`,
    single: "Rests on a single provider",
    singleDefinition:
      "Fields of action in which only one structure certainly exists in the period, or several of one provider. If it goes, the field goes.",
    onlyBy: {
      structure: () => "only by",
      carrier: (count) => `${count} structures, all with`,
    },
    none: "none",
    horizon: "Whole horizon",
    period: (title) => `Period: ${title}`,
    picture: "Who works with whom",
    pictureAlt: (structures, links) =>
      `${structures} structures with ${links} connections; the table below names them one by one.`,
    tooMany: "There are too many structures for a picture; the table names all connections.",
    connections: "Connections",
    structure: "Structure",
    worksWith: "works with",
    isolated: "Isolated",
    articulation: "Only connection",
    articulationText: (groups) => `connects ${groups}; without it the group falls apart`,
    groupOf: (count, name) => (count === 1 ? name : `${name} and ${count - 1} more`),
    withoutLevel: "Without connection to another level",
    groups: "Groups",
    group: (count) => `Group of ${count} structures`,
    meetings: (count) =>
      count === 1
        ? "1 meeting attended by providers of several structures is counted."
        : `${count} meetings attended by providers of several structures are counted.`,
  },
);
