import { plural } from "../plural.ts";

export const network = {
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
      : `${unknown} von ${all} ${plural(all, { one: "Struktur", other: "Strukturen" })} ${plural(unknown, { one: "nennt", other: "nennen" })} keine Zusammenarbeit. Ob es dennoch welche gibt, sagen die Daten nicht.`,
  meetingsTitle: "Mitgezählte Sitzungen",
  meetingsDefinition:
    "Sitzungen des Zeitraums, an denen mindestens zwei Träger bestehender Strukturen teilnahmen. Ihre Strukturen gelten als verbunden.",
  meetingsFormula: (count: number) =>
    plural(count, { one: "1 Sitzung", other: `${count} Sitzungen` }),
  meetingsKnown: (unknown: number) =>
    unknown === 0
      ? "Bei allen Sitzungen ist erfasst, wer teilnahm."
      : plural(unknown, {
          one: "Bei 1 erfassten Sitzung ist nicht erfasst, wer teilnahm.",
          other: `Bei ${unknown} erfassten Sitzungen ist nicht erfasst, wer teilnahm.`,
        }),
  singleFormula: (count: number, period: string) =>
    plural(count, {
      one: `1 gesicherte Struktur im Zeitraum ${period}`,
      other: `${count} gesicherte Strukturen eines Trägers im Zeitraum ${period}`,
    }),
  providersKnown: (unknown: number) =>
    unknown === 0
      ? "Alle Strukturen nennen ihren Träger."
      : plural(unknown, {
          one: "1 Struktur nennt keinen Träger.",
          other: `${unknown} Strukturen nennen keinen Träger.`,
        }),
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
    plural(count, {
      one: "Mitgezählt ist 1 Sitzung, an der Träger mehrerer Strukturen teilnahmen.",
      other: `Mitgezählt sind ${count} Sitzungen, an denen Träger mehrerer Strukturen teilnahmen.`,
    }),
};
