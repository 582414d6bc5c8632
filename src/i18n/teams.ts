import { bilingual } from "./language.ts";

/** What the page says on which the tab is set up. */
export const teamsWords = bilingual(
  {
    appName: "Masterplan Integration",
    configTitle: "Masterplan Integration einrichten",
    configReady:
      "Es ist alles bereit: Die Listen liegen auf der Website dieses Teams. Mit „Speichern“ wird der Tab hinzugefügt.",
    configNeedsSite:
      "Dieser Chat hat keine eigene Website. Geben Sie die Adresse der Team-Website an, auf der die Listen liegen, oder speichern Sie; die App fragt dann beim ersten Öffnen.",
    siteLabel: "Adresse der Team-Website",
    siteExample: "https://firma.sharepoint.com/sites/integration",
    siteInvalid: "Das ist keine Adresse einer SharePoint-Website.",
    configStays:
      "Wenn der Tab später entfernt wird, bleiben alle Listen und Dateien in SharePoint erhalten.",
    configOutside:
      "Diese Seite richtet den Tab in Microsoft Teams ein. Außerhalb von Teams öffnen Sie die App direkt.",
    openApp: "App öffnen",
    privacy: "Datenschutz",
    terms: "Nutzungsbedingungen",
  },
  {
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
  },
);
