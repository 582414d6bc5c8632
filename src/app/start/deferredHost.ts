import { Failure } from "../../domain/failure.ts";
import { languages } from "../../domain/language.ts";
import type { Host, Theme } from "../../domain/ports.ts";

/** What was last known of the host on this device; enough to paint before it answers. */
export interface LastHost {
  readonly siteUrl: string;
  readonly account: string | null;
  readonly theme: Theme;
  readonly language: Host["language"];
  readonly frame: Host["frame"];
  readonly inTeams: boolean;
}

/** A host as it was when the app was last open; what needs the real one waits for it. */
export function deferredHost(last: LastHost, host: Promise<Host>): Host {
  return {
    ...last,
    channelFolder: null,
    subPage: null,
    signIn: "none",
    onThemeChange: () => () => undefined,
    refusedSite: null,
    usualSite: null,
    // Whoever chooses a site asks the host itself, which is there by then.
    chooseSite: () => new Failure("cancelled"),
    siteOpened: (siteUrl) => {
      host.then((real) => real.siteOpened(siteUrl)).catch(() => undefined);
    },
    token: async (address, fresh) => (await host).token(address, fresh),
    requestManage: async () => (await host).requestManage(),
    linkTo: (place) => {
      const link = new URL(location.href);
      // Whoever follows the link is somebody else.
      link.searchParams.delete("account");
      link.hash = place;
      return link.href;
    },
    showOnStage: async (place) => (await host).showOnStage(place),
    ready: () => undefined,
    share: async (file) => (await host).share(file),
  };
}

export function readLastHost(kept: unknown): LastHost | null {
  const last = kept as Partial<LastHost> | null;
  const known =
    typeof last?.siteUrl === "string" &&
    (last.theme === "default" || last.theme === "dark" || last.theme === "contrast") &&
    languages.some((one) => one === last.language);
  return known ? ({ account: null, ...last } as LastHost) : null;
}

/** Whether what was last open may be shown before the host answers: not where the address names another site or somebody else. */
export function isOwnCopy(last: LastHost, address: string): boolean {
  const { searchParams } = new URL(address);
  const site = searchParams.get("site");
  if (site !== null && site !== last.siteUrl) return false;
  const named = searchParams.get("account");
  // Where Teams put nobody's id in, its place is still there.
  return named === null || named.startsWith("{") || named === last.account;
}
