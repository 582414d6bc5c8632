import type { app } from "@microsoft/teams-js";
import type { Host } from "../domain/ports.ts";
import { parseSiteAddress } from "./siteAddress.ts";

/** What of Teams' context says where the tab lies. */
export interface Place {
  /** The site the tab's own address names, as it stands there; chats and the personal app have none of their own. */
  readonly named: string | null;
  /** The site of the channel's team. */
  readonly ofChannel: string | null;
  readonly channelFolder: string | null;
  readonly frame: Host["frame"];
  readonly subPage: string | null;
}

const frames: { readonly [name: string]: Host["frame"] } = {
  content: "content",
  sidePanel: "sidePanel",
  meetingStage: "meetingStage",
  settings: "settings",
  remove: "remove",
};

export function readPlace(context: app.Context, href: string): Place {
  return {
    named: new URL(href).searchParams.get("site"),
    ofChannel: parseSiteAddress(context.sharePointSite?.teamSiteUrl ?? ""),
    channelFolder: context.channel?.relativeUrl || null,
    frame: frames[context.page.frameContext] ?? "content",
    subPage: context.page.subPageId || null,
  };
}

/** SharePoint's hosts of the tenant the person is in, as far as Teams tells. */
export function hostsOfTenant({ sharePointSite: site }: app.Context): readonly string[] {
  const ofTeam = parseSiteAddress(site?.teamSiteUrl ?? "");
  const hosts = [ofTeam ? new URL(ofTeam).host : "", site?.teamSiteDomain, site?.mySiteDomain];
  // A person's own site lies beside the tenant's sites: firma-my.sharepoint.com.
  return hosts.flatMap((host) => (host ? [withoutMy(host)] : []));
}

function withoutMy(host: string): string {
  return host.replace(/^([^.]+)-my\./i, "$1.");
}
