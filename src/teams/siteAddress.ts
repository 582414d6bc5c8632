/** The address of a site without what follows it, or null where the text is none. */
export function parseSiteAddress(text: string): string | null {
  const typed = text.trim();
  // Browsers read backslashes as slashes and leave line ends out; nobody who means well writes such an address.
  if (/[\\\s\p{Cc}]/u.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) return null;
  if (url.username !== "" || url.password !== "") return null;
  const path = /^(\/(?:sites|teams)\/[^/]+)/i.exec(url.pathname)?.[1] ?? "";
  return `${url.origin}${path}`;
}

/** The host an address leads to, with its port where it names one; the text itself where it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
