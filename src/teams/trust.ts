/**
 * What a host is to the app: its own (the local site); one it may send to; one of SharePoint Online that
 * nobody here has chosen yet, such as another organisation's; or none of SharePoint at all.
 */
export type TrustLevel = "own" | "trusted" | "unconfirmed" | "foreign";

/** Which hosts a bearer may be asked for. */
export interface Trust {
  judge(address: string): TrustLevel;
  /** From now on a host of SharePoint Online counts as chosen; any other stays what it is. */
  confirm(address: string): void;
}

/** The configured host and no other; where none is configured, those of SharePoint Online that are known or were chosen. */
export function makeTrust(
  appUrl: string,
  sharePointHost: string | null,
  known: readonly string[] = [],
): Trust {
  const ownOrigin = new URL(appUrl).origin;
  const confirmed = new Set(known.map((host) => host.toLowerCase()));
  return {
    judge(address) {
      const { origin, protocol, host } = new URL(address);
      if (origin === ownOrigin) return "own";
      if (protocol !== "https:") return "foreign";
      if (sharePointHost !== null) return host === sharePointHost ? "trusted" : "foreign";
      if (!isSharePointOnline(host)) return "foreign";
      return confirmed.has(host) ? "trusted" : "unconfirmed";
    },
    confirm(address) {
      confirmed.add(new URL(address).host);
    },
  };
}

/** A tenant's name has letters, digits and hyphens only, and no port follows. */
function isSharePointOnline(host: string): boolean {
  return (
    /^[a-z0-9][a-z0-9-]*\.sharepoint(-mil)?\.(com|us|de|cn)$/.test(host) && !host.startsWith("xn--")
  );
}
