import type { app } from "@microsoft/teams-js";
import type { Host } from "../domain/ports.ts";
import { parseSiteAddress } from "./siteAddress.ts";

/** What of Teams' context says where the tab lies. */
export interface Place {
  readonly siteUrl: string | null;
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

/** A tab's own address may name the site (chats and the personal app have none of their own); else it is the channel's. */
export function readPlace(context: app.Context, href: string): Place {
  const named = new URL(href).searchParams.get("site");
  const ofChannel = context.sharePointSite?.teamSiteUrl;
  return {
    siteUrl: parseSiteAddress(named ?? "") ?? parseSiteAddress(ofChannel ?? ""),
    channelFolder: context.channel?.relativeUrl || null,
    frame: frames[context.page.frameContext] ?? "content",
    subPage: context.page.subPageId || null,
  };
}
