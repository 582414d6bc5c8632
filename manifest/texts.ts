/** The texts Teams shows of the app; German is the manifest's own language, English a file beside it. */
export interface ManifestTexts {
  readonly short: string;
  readonly full: string;
  readonly shortDescription: string;
  readonly fullDescription: string;
  readonly personalTab: string;
}

export const manifestTexts: { readonly de: ManifestTexts; readonly en: ManifestTexts } = {
  de: {
    short: "Masterplan Integration",
    full: "Masterplan Integration – Koordinierung und Planung der Integrationsarbeit",
    shortDescription: "Strukturen, Bedarfe und Lücken der Integrationsarbeit gemeinsam steuern.",
    fullDescription:
      "Masterplan Integration zeigt einer Behörde und ihren Partnern, welche Strukturen der Integrationsarbeit auf welchen Ebenen bestehen und wie lange sie gesichert sind, welche Bedarfe es gibt, wo systematische Lücken und doppelte Zuständigkeiten liegen und was bis wann zu entscheiden ist.\n\nDie Koordinierungsrunde bereitet ihre Sitzung in der App vor, hält Ergebnisse und Aufgaben fest und erhält das Protokoll als Word-Datei. Aus allem zusammen entsteht der Masterplan als Word-Dokument, das in den Kanal gelegt und geteilt werden kann.\n\nAlle Daten liegen in SharePoint-Listen der Website des Teams und können dort ebenso bearbeitet werden. Die App hat keinen eigenen Server und ruft keinen anderen Dienst auf.",
    personalTab: "Masterplan",
  },
  en: {
    short: "Masterplan Integration",
    full: "Masterplan Integration – coordinating and planning integration work",
    shortDescription: "Steer structures, needs and gaps of integration work together.",
    fullDescription:
      "Masterplan Integration shows a public office and its partners which structures of integration work exist on which levels and how long they are secured, which needs there are, where systematic gaps and multiple responsibilities lie, and what has to be decided by when.\n\nThe coordination meeting is prepared in the app, records its outcomes and tasks there and gets its minutes as a Word file. All of it together becomes the Masterplan as a Word document that can be filed in the channel and shared.\n\nAll data lie in SharePoint lists of the team's site and can be edited there as well. The app has no server of its own and calls no other service.",
    personalTab: "Masterplan",
  },
};

/** The file for a further language: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization */
export function localization(texts: ManifestTexts): { readonly [path: string]: string } {
  return {
    $schema:
      "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json",
    "name.short": texts.short,
    "name.full": texts.full,
    "description.short": texts.shortDescription,
    "description.full": texts.fullDescription,
    "staticTabs[0].name": texts.personalTab,
  };
}
