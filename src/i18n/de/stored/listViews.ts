export const listViews = {
  views: {
    expiring: "Läuft aus",
    mine: "Meine",
    byProvider: "Nach Träger",
    byLead: "Federführung",
    deadlines: "Antragsfristen",
    underWay: "In Umsetzung",
    open: "Offen",
    byKind: "Nach Art",
    byTask: "Nach Aufgabe",
    byMeeting: "Nach Sitzung",
    byDay: "Nach Termin",
    recent: "Zuletzt geändert",
  },
  /** Added to a list's description. */
  description: (empty: string) =>
    `${empty} Diese Liste gehört zum Masterplan Integration; Einträge dürfen hier und in der App bearbeitet werden.`,
  key: "Schlüssel",
  /** Title of the column in which each entry links to the app, and the link's text. */
  link: "In der App",
  open: "Öffnen",
  keyHelp: "Wird von der App vergeben. Bitte nicht ändern.",
};
