import { bilingual } from "./language.ts";

/** Titles of the views our lists have in SharePoint's own pages, and what they say of their lists there. */
export const listViewWords = bilingual(
  {
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
  },
  {
    views: {
      expiring: "Expiring",
      mine: "Mine",
      byProvider: "By provider",
      byLead: "Lead",
      deadlines: "Application deadlines",
      underWay: "Under way",
      open: "Open",
      byKind: "By kind",
      byTask: "By task",
      byMeeting: "By meeting",
      byDay: "By date",
      recent: "Last changed",
    },
    description: (empty: string) =>
      `${empty} This list belongs to the Masterplan Integration; entries may be edited here and in the app.`,
    key: "Key",
    link: "In the app",
    open: "Open",
    keyHelp: "Given by the app. Please do not change it.",
  },
);
