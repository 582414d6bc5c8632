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
    cooperationKnown: (unknown: number, all: number) =>
      unknown === 0
        ? "Für alle Strukturen ist Zusammenarbeit erfasst."
        : `${unknown} von ${all} ${all === 1 ? "Struktur" : "Strukturen"} ${unknown === 1 ? "nennt" : "nennen"} keine Zusammenarbeit. Ob es dennoch welche gibt, sagen die Daten nicht.`,
    meetingsTitle: "Mitgezählte Sitzungen",
    meetingsDefinition:
      "Sitzungen des Zeitraums, an denen mindestens zwei Träger bestehender Strukturen teilnahmen. Ihre Strukturen gelten als verbunden.",
    meetingsFormula: (count: number) => (count === 1 ? "1 Sitzung" : `${count} Sitzungen`),
    meetingsKnown: (unknown: number) =>
      unknown === 0
        ? "Bei allen Sitzungen ist erfasst, wer teilnahm."
        : unknown === 1
          ? "Bei 1 erfassten Sitzung ist nicht erfasst, wer teilnahm."
          : `Bei ${unknown} erfassten Sitzungen ist nicht erfasst, wer teilnahm.`,
    singleFormula: (count: number, period: string) =>
      count === 1
        ? `1 gesicherte Struktur im Zeitraum ${period}`
        : `${count} gesicherte Strukturen eines Trägers im Zeitraum ${period}`,
    providersKnown: (unknown: number) =>
      unknown === 0
        ? "Alle Strukturen nennen ihren Träger."
        : unknown === 1
          ? "1 Struktur nennt keinen Träger."
          : `${unknown} Strukturen nennen keinen Träger.`,
    single: "Ruht auf einer einzigen Stelle",
    singleDefinition:
      "Handlungsfelder, in denen im Zeitraum nur eine Struktur gesichert besteht, oder mehrere desselben Trägers. Fällt er weg, fällt das Feld weg.",
    onlyBy: {
      structure: () => "nur durch",
      provider: (count: number) => `${count} Strukturen, alle bei`,
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
    cooperationKnown: (unknown, all) =>
      unknown === 0
        ? "Cooperation is recorded for all structures."
        : `${unknown} of ${all} ${all === 1 ? "structure" : "structures"} ${unknown === 1 ? "names" : "name"} no cooperation. Whether there is some nevertheless, the data do not say.`,
    meetingsTitle: "Meetings counted",
    meetingsDefinition:
      "Meetings of the period at least two providers of existing structures took part in. Their structures count as connected.",
    meetingsFormula: (count) => (count === 1 ? "1 meeting" : `${count} meetings`),
    meetingsKnown: (unknown) =>
      unknown === 0
        ? "Who took part is recorded for all meetings."
        : unknown === 1
          ? "Who took part is not recorded for 1 meeting."
          : `Who took part is not recorded for ${unknown} meetings.`,
    singleFormula: (count, period) =>
      count === 1
        ? `1 certain structure in ${period}`
        : `${count} certain structures of one provider in ${period}`,
    providersKnown: (unknown) =>
      unknown === 0
        ? "All structures name their provider."
        : unknown === 1
          ? "1 structure names no provider."
          : `${unknown} structures name no provider.`,
    single: "Rests on a single provider",
    singleDefinition:
      "Fields of action in which only one structure certainly exists in the period, or several of one provider. If it goes, the field goes.",
    onlyBy: {
      structure: () => "only by",
      provider: (count) => `${count} structures, all with`,
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
