import type { Host, Theme } from "../domain/ports.ts";
import { openBearer } from "./bearer.ts";
import { webLink } from "./entityLink.ts";
import type { SignInConfig } from "./signInConfig.ts";
import { parseSiteAddress, readRememberedSite, writeRememberedSite } from "./siteAddress.ts";

/** The app in a page of its own. Without a sign-in it works on the local site beside it. */
export function openBrowserHost(config: SignInConfig | null, appUrl: string): Host {
  const address = new URL(location.href);
  const named = parseSiteAddress(address.searchParams.get("site") ?? "");
  const local = new URL("/sites/integration", appUrl).href;
  let site = named ?? (config === null ? local : readRememberedSite());
  const bearer = openBearer({ config, siteUrl: () => site, appUrl, inTeams: false });
  return {
    inTeams: false,
    get siteUrl() {
      return site;
    },
    account: null,
    channelFolder: null,
    // The office's language; whoever reads English says so once, in the app or by `?lang=en`.
    language: address.searchParams.get("lang") === "en" ? "en" : "de",
    frame: "content",
    theme: systemTheme(),
    subPage: null,
    onThemeChange: watchSystemTheme,
    signIn: config === null ? "none" : "browser",
    rememberSite(url) {
      site = url;
      writeRememberedSite(url);
    },
    token: bearer.token,
    requestManage: bearer.requestManage,
    linkTo(place) {
      const link = webLink(appUrl, site === local ? null : site);
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
