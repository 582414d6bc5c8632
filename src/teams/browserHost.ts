import { languageOf } from "../domain/language.ts";
import type { Host, Theme } from "../domain/ports.ts";
import { openBearer } from "./bearer.ts";
import { webLink } from "./entityLink.ts";
import type { SignInConfig } from "./signInConfig.ts";
import { openSiteChoice } from "./siteChoice.ts";
import { makeTrust } from "./trust.ts";

/** The app in a page of its own. Without a sign-in it works on the local site beside it. */
export function openBrowserHost(config: SignInConfig | null, appUrl: string): Host {
  const address = new URL(location.href);
  const local = new URL("/sites/integration", appUrl).href;
  const trust = makeTrust(appUrl, config?.sharePointHost ?? null);
  const choice = openSiteChoice({
    named: address.searchParams.get("site"),
    ofPlace: config === null ? local : null,
    trust,
    canSignIn: config !== null,
    inTeams: false,
  });
  const bearer = openBearer({ config, trust, appUrl, inTeams: false });
  return {
    inTeams: false,
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
    account: null,
    channelFolder: null,
    // The office's language; whoever reads English says so once, in the app or by `?lang=en`.
    language: languageOf(address.searchParams.get("lang")),
    frame: "content",
    theme: systemTheme(),
    subPage: null,
    onThemeChange: watchSystemTheme,
    signIn: config === null ? "none" : "browser",
    token: bearer.token,
    requestManage: () => bearer.requestManage(choice.siteUrl),
    linkTo(place) {
      const link = webLink(appUrl, choice.siteUrl === local ? null : choice.siteUrl);
      link.hash = place;
      return link.href;
    },
    showOnStage: async () => false,
    ready() {},
    share: async () => false,
  };
}

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

function systemTheme(): Theme {
  if (matchMedia(contrast).matches) return "contrast";
  return matchMedia(dark).matches ? "dark" : "default";
}

function watchSystemTheme(listener: (theme: Theme) => void): () => void {
  const tell = () => listener(systemTheme());
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener("change", tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
  };
}
