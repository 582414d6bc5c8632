export const teams = {
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
};
