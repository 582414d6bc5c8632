import type { listViews as german } from "../../de/stored/listViews.ts";
import type { Texts } from "../../language.ts";

export const listViews: Texts<typeof german> = {
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
};
