import type { teams as german } from "../../de/shell/teams.ts";
import type { Texts } from "../../language.ts";

export const teams: Texts<typeof german> = {
  appName: "Masterplan Integration",
  configTitle: "Set up Masterplan Integration",
  configReady: "Everything is ready: the lists lie on this team's site. “Save” adds the tab.",
  configNeedsSite:
    "This chat has no site of its own. Enter the address of the team's site that holds the lists, or just save; the app then asks when first opened.",
  siteLabel: "Address of the team's site",
  siteExample: "https://company.sharepoint.com/sites/integration",
  siteInvalid: "This is not the address of a SharePoint site.",
  configStays: "When the tab is removed later, all lists and files remain in SharePoint.",
  configOutside:
    "This page sets up the tab in Microsoft Teams. Outside Teams, open the app itself.",
  openApp: "Open the app",
  privacy: "Privacy",
  terms: "Terms of use",
};
