import { app, pages } from "@microsoft/teams-js";
import { type Language, languageOf } from "../domain/language.ts";
import { entityId, webLink, withAccount } from "./entityLink.ts";
import { readPlace } from "./place.ts";
import { parseSiteAddress } from "./siteAddress.ts";

/** The dialog in which Teams adds the tab to a channel, chat or meeting. */
export interface TabSetup {
  readonly language: Language;
  readonly theme: string;
  /** The site of the channel, or the one the tab had before; null in a chat. */
  readonly siteUrl: string | null;
  readonly isInChannel: boolean;
  onThemeChange(listener: (theme: string) => void): void;
  /** Whether Teams may save; asked again whenever it changes. */
  setValid(valid: boolean): void;
}

/** Connects to the dialog; rejects outside Teams. `siteUrl` is asked for when the person saves. */
export async function openTabSetup(
  appUrl: string,
  name: (language: Language) => string,
  siteUrl: () => string | null,
): Promise<TabSetup> {
  await app.initialize();
  const context = await app.getContext();
  const language = languageOf(context.app.locale);
  const before = await pages.getConfig().catch(() => null);
  const place = readPlace(context, before?.contentUrl ?? location.href);
  const isInChannel = Boolean(context.channel?.id);
  pages.config.registerOnSaveHandler((save) => {
    const content = new URL("index.html", appUrl);
    const site = siteUrl();
    // A channel's site comes from Teams, so that the address stays right when the site is renamed.
    if (!isInChannel && site !== null) content.searchParams.set("site", site);
    pages.config
      .setConfig({
        entityId,
        contentUrl: withAccount(content),
        websiteUrl: webLink(appUrl, site).href,
        suggestedDisplayName: name(language),
      })
      .then(
        () => save.notifySuccess(),
        (error: unknown) => save.notifyFailure(String(error)),
      );
  });
  app.notifyAppLoaded();
  await app.notifySuccess();
  return {
    language,
    theme: context.app.theme,
    siteUrl: parseSiteAddress(place.named ?? "") ?? place.ofChannel,
    isInChannel,
    onThemeChange: (listener) => app.registerOnThemeChangeHandler(listener),
    setValid: (valid) => pages.config.setValidityState(valid),
  };
}
