import type { app } from "@microsoft/teams-js";

/** The tab's id within the app, in the manifest and in links. */
export const entityId = "masterplan";

/** A link that opens the tab in Teams at a place of the app, or in a browser where Teams is missing. */
export function entityLink(
  context: app.Context,
  appUrl: string,
  siteUrl: string | null,
  place: string,
): string {
  const web = webLink(appUrl, siteUrl);
  web.hash = place;
  const appId = context.app.appId?.toString();
  if (!appId) return web.href;
  const link = new URL(
    `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(context.page.id || entityId)}`,
  );
  link.searchParams.set("webUrl", web.href);
  link.searchParams.set(
    "context",
    JSON.stringify({
      subEntityId: place,
      ...(context.channel?.id ? { channelId: context.channel.id } : {}),
    }),
  );
  return link.href;
}

/** The app in a page of its own; there nobody but the address tells which site is meant. */
export function webLink(appUrl: string, siteUrl: string | null): URL {
  const web = new URL("index.html", appUrl);
  if (siteUrl !== null) web.searchParams.set("site", siteUrl);
  return web;
}

/** An address with the place where Teams puts the id of whoever opens the tab, so that nobody is shown another person's copy first. */
export function withAccount(address: URL): string {
  return `${address.href}${address.search === "" ? "?" : "&"}account={userObjectId}`;
}
