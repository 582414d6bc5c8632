const memory = "masterplan.site";

/** The address of a site without what follows it, or null where the text is none. */
export function parseSiteAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (url.protocol !== "https:" && !isLoopback(url)) return null;
  if (url.username !== "" || url.password !== "") return null;
  const path = /^(\/(?:sites|teams)\/[^/]+)/i.exec(url.pathname)?.[1] ?? "";
  return `${url.origin}${path}`;
}

/** Whether a bearer may go to this host: the one configured, or one of SharePoint Online, or the app's own (the local site). */
export function isTrustedSite(
  siteUrl: string,
  sharePointHost: string | null,
  appOrigin: string,
): boolean {
  const { origin, protocol, hostname } = new URL(siteUrl);
  if (origin === appOrigin) return true;
  if (protocol !== "https:") return false;
  if (sharePointHost !== null) return hostname === sharePointHost.toLowerCase();
  return /\.sharepoint\.(com|us|de|cn)$/.test(hostname);
}

/** The site chosen on this device, or null. */
export function readRememberedSite(): string | null {
  try {
    return localStorage.getItem(memory);
  } catch {
    // Storage is blocked in this frame: the person is asked again.
    return null;
  }
}

export function writeRememberedSite(url: string): void {
  try {
    localStorage.setItem(memory, url);
  } catch {
    // Storage is blocked in this frame: the choice holds until the page is closed.
  }
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
