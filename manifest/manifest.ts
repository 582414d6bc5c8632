import { entityId, withAccount } from "../src/teams/entityLink.ts";
import { manifestTexts } from "./texts.ts";

/** Where the app is served and as what it is registered. */
export interface Registration {
  /** Address of the folder the app lies in, https and ending in a slash. */
  readonly appUrl: string;
  /** Application id of the registration in Entra. */
  readonly clientId: string;
  /** Three numbers with dots; Teams takes a package as an update only if it grows. */
  readonly version: string;
}

/** The app's identity in Teams; never changes. */
const teamsAppId = "0b9d4c6e-5f0a-4d2c-9a53-0d6f3a2f7c11";

/** What Teams is told of the app, in version 1.25 of the manifest: the oldest with everything used here, so the widest reach. */
export function teamsManifest({ appUrl, clientId, version }: Registration) {
  const { de } = manifestTexts;
  const at = (path: string) => new URL(path, appUrl).href;
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json",
    manifestVersion: "1.25",
    version,
    id: teamsAppId,
    developer: {
      name: "Masterplan Integration",
      websiteUrl: at("index.html"),
      privacyUrl: at("privacy/"),
      termsOfUseUrl: at("terms/"),
    },
    localizationInfo: {
      defaultLanguageTag: "de",
      additionalLanguages: [{ languageTag: "en", file: "en.json" }],
    },
    name: { short: de.short, full: de.full },
    description: { short: de.shortDescription, full: de.fullDescription },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#4F52B2",
    configurableTabs: [
      {
        id: entityId,
        configurationUrl: at("config/"),
        canUpdateConfiguration: true,
        scopes: ["team", "groupChat"],
        context: [
          "channelTab",
          "privateChatTab",
          "meetingChatTab",
          "meetingDetailsTab",
          "meetingSidePanel",
          "meetingStage",
        ],
      },
    ],
    staticTabs: [
      {
        entityId,
        name: de.personalTab,
        contentUrl: withAccount(new URL("index.html", appUrl)),
        websiteUrl: at("index.html"),
        scopes: ["personal"],
      },
    ],
    // Without `identity` the context lacks the team's group.
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [new URL(appUrl).host],
    webApplicationInfo: {
      id: clientId,
      resource: `api://${new URL(appUrl).host}/${clientId}`,
    },
    meetingExtensionDefinition: { supportsCustomShareToStage: true },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: "MeetingStage.Write.Chat", type: "Delegated" },
          { name: "ChannelMeetingStage.Write.Group", type: "Delegated" },
        ],
      },
    },
    supportsChannelFeatures: "tier1",
    showLoadingIndicator: false,
    defaultInstallScope: "team",
  } as const;
}
