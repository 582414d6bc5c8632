import type { app } from "@microsoft/teams-js";
import { describe, expect, it } from "vitest";
import { entityLink } from "../../src/teams/entityLink.ts";
import { hostsOfTenant, readPlace } from "../../src/teams/place.ts";

const page = "https://masterplan.example.org/index.html";

describe("readPlace", () => {
  it("takes site and folder of the channel", () => {
    const context = contextOf({
      sharePointSite: { teamSiteUrl: "https://firma.sharepoint.com/sites/integration" },
      channel: { relativeUrl: "/sites/integration/Freigegebene Dokumente/Masterplan" },
    });
    expect(readPlace(context, page)).toEqual({
      named: null,
      ofChannel: "https://firma.sharepoint.com/sites/integration",
      channelFolder: "/sites/integration/Freigegebene Dokumente/Masterplan",
      frame: "content",
      subPage: null,
    });
  });

  it("tells the site the tab was set up with, as it stands there", () => {
    const context = contextOf({
      sharePointSite: { teamSiteUrl: "https://firma.sharepoint.com/sites/a" },
    });
    const named = `${page}?site=${encodeURIComponent("https://firma.sharepoint.com/sites/b")}`;
    expect(readPlace(context, named).named).toBe("https://firma.sharepoint.com/sites/b");
    expect(readPlace(context, `${page}?site=http:evil`).named).toBe("http:evil");
  });

  it("knows no site in a chat", () => {
    for (const parts of [{}, { sharePointSite: { teamSiteUrl: "" } }]) {
      expect(readPlace(contextOf(parts), page)).toMatchObject({ named: null, ofChannel: null });
    }
  });

  it("tells side panel, stage and deep link", () => {
    const context = contextOf({
      page: { id: "masterplan", frameContext: "sidePanel", subPageId: "/meeting/4" },
    });
    expect(readPlace(context, page)).toMatchObject({ frame: "sidePanel", subPage: "/meeting/4" });
  });
});

describe("hostsOfTenant", () => {
  it("knows the tenant by the team's site and by the person's own", () => {
    const sharePointSite = {
      teamSiteUrl: "https://firma.sharepoint.com/sites/a",
      mySiteDomain: "firma-my.sharepoint.com",
    };
    expect(new Set(hostsOfTenant(contextOf({ sharePointSite })))).toEqual(
      new Set(["firma.sharepoint.com"]),
    );
    expect(hostsOfTenant(contextOf({}))).toEqual([]);
  });
});

describe("entityLink", () => {
  it("leads to the tab in Teams, with the place and the way in a browser", () => {
    const context = contextOf({
      app: { appId: { toString: () => "0b9d4c6e-5f0a-4d2c-9a53-0d6f3a2f7c11" } },
      channel: { id: "19:channel@thread.tacv2" },
    });
    const site = "https://firma.sharepoint.com/sites/a";
    const link = new URL(
      entityLink(context, "https://masterplan.example.org/", site, "/list/gaps/7"),
    );
    expect(link.pathname).toBe("/l/entity/0b9d4c6e-5f0a-4d2c-9a53-0d6f3a2f7c11/masterplan");
    expect(link.searchParams.get("webUrl")).toBe(
      `https://masterplan.example.org/index.html?site=${encodeURIComponent(site)}#/list/gaps/7`,
    );
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({
      subEntityId: "/list/gaps/7",
      channelId: "19:channel@thread.tacv2",
    });
  });
});

/** The parts of a context named, on top of a tab in a channel. */
function contextOf(parts: object): app.Context {
  const context = {
    app: { locale: "de-DE", theme: "default" },
    page: { id: "masterplan", frameContext: "content" },
    ...parts,
  };
  // Only what the code reads is filled in.
  return context as unknown as app.Context;
}
