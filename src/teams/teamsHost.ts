import { app, meeting } from "@microsoft/teams-js";
import { languageOf } from "../domain/language.ts";
import type { Host, Theme } from "../domain/ports.ts";
import { openBearer } from "./bearer.ts";
import { entityLink, webLink } from "./entityLink.ts";
import { hostsOfTenant, readPlace } from "./place.ts";
import { shareFile } from "./share.ts";
import type { SignInConfig } from "./signInConfig.ts";
import { openSiteChoice } from "./siteChoice.ts";
import { makeTrust } from "./trust.ts";

/** Connects to Teams; null where the page lies in a frame of something else, which never answers. */
export async function connectToTeams(
  appUrl: string,
  withinMs: number,
): Promise<((config: SignInConfig | null) => Host) | null> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    late = setTimeout(() => resolve(null), withinMs);
  });
  const answered = app
    .initialize()
    .then(() => app.getContext())
    // teams-js rejects where the frame's page is no host of Microsoft 365.
    .catch(() => null);
  const context = await Promise.race([answered, tooLate]);
  clearTimeout(late);
  return context ? (config) => teamsHost(context, config, appUrl) : null;
}

function teamsHost(context: app.Context, config: SignInConfig | null, appUrl: string): Host {
  const place = readPlace(context, location.href);
  const trust = makeTrust(appUrl, config?.sharePointHost ?? null, hostsOfTenant(context));
  const choice = openSiteChoice({
    named: place.named,
    ofPlace: place.ofChannel,
    trust,
    canSignIn: config !== null,
    inTeams: true,
  });
  const bearer = openBearer({ config, trust, appUrl, inTeams: true });
  const listeners = new Set<(theme: Theme) => void>();
  app.registerOnThemeChangeHandler((theme) => {
    for (const listener of listeners) listener(themeOf(theme));
  });
  return {
    inTeams: true,
    get siteUrl() {
      return choice.siteUrl;
    },
    get refusedSite() {
      return choice.refusedSite;
    },
    get usualSite() {
      return choice.usualSite;
    },
    chooseSite: choice.chooseSite,
    siteOpened: choice.siteOpened,
    account: context.user?.id ?? null,
    channelFolder: place.channelFolder,
    language: languageOf(context.app.locale),
    frame: place.frame,
    theme: themeOf(context.app.theme),
    subPage: place.subPage,
    onThemeChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: config === null ? "none" : "teams",
    token: bearer.token,
    requestManage: () => bearer.requestManage(choice.siteUrl),
    linkTo: (to) => entityLink(context, appUrl, choice.siteUrl, to),
    showOnStage: async (to) =>
      place.frame === "sidePanel" && showOnStage(appUrl, choice.siteUrl, to),
    ready() {
      app.notifyAppLoaded();
      app.notifySuccess().catch(() => {
        // Older hosts do not answer; the message itself has arrived.
      });
    },
    share: shareFile,
  };
}

function themeOf(name: string): Theme {
  if (name === "dark") return "dark";
  return name === "contrast" ? "contrast" : "default";
}

function showOnStage(appUrl: string, site: string | null, to: string): Promise<boolean> {
  const url = webLink(appUrl, site);
  url.hash = to;
  const shared = new Promise<boolean>((resolve) => {
    meeting.shareAppContentToStage((error, shown) => resolve(!error && shown === true), url.href);
  });
  // teams-js rejects where this kind of Teams has no stage.
  return shared.catch(() => false);
}
