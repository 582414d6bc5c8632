const sharePointOnline = "00000003-0000-0ff1-ce00-000000000000";
const allSitesWrite = "640ddd16-e5b7-4d71-9690-3f4022699ee7";
const allSitesManage = "b3f70a70-8a4b-4f95-9573-d71c496a53f4";

/** The app's registration in Entra, in the form Microsoft Graph takes for an application. AllSites.Manage is asked for only when an owner creates the lists. */
export function entraRegistration(appUrl: string) {
  return {
    displayName: "Masterplan Integration",
    signInAudience: "AzureADMyOrg",
    spa: {
      redirectUris: [
        new URL("auth/", appUrl).href,
        // Teams, Outlook and Microsoft 365 sign in for the tab: https://learn.microsoft.com/microsoftteams/platform/concepts/authentication/nested-authentication
        `brk-multihub://${new URL(appUrl).host}`,
      ],
    },
    requiredResourceAccess: [
      {
        resourceAppId: sharePointOnline,
        resourceAccess: [
          { id: allSitesWrite, type: "Scope" },
          { id: allSitesManage, type: "Scope" },
        ],
      },
    ],
  };
}
