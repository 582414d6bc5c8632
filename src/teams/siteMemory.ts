import { parseSiteAddress } from "./siteAddress.ts";

/** The site this device opens where nothing names one. */
export interface RememberedSite {
  readonly siteUrl: string;
  /** The address a person chose it instead of, since that one could not be opened; null where there was none. */
  readonly insteadOf: string | null;
}

const memory = "mpi.site";
/** Where earlier versions kept what had been typed, whether or not it could be opened. */
const typedMemory = "masterplan.site";

/** The site last opened with a bearer of its own; null where none was. */
export function readRememberedSite(): RememberedSite | null {
  try {
    const kept = JSON.parse(read(memory) ?? "null") as Partial<RememberedSite> | null;
    const siteUrl = typeof kept?.siteUrl === "string" ? parseSiteAddress(kept.siteUrl) : null;
    const insteadOf = typeof kept?.insteadOf === "string" ? kept.insteadOf : null;
    return siteUrl === null ? null : { siteUrl, insteadOf };
  } catch {
    // Unreadable: as if nothing had been kept.
    return null;
  }
}

/** What somebody once typed; it may lead anywhere. */
export function readTypedSite(): string | null {
  return read(typedMemory);
}

export function writeRememberedSite(site: RememberedSite): void {
  try {
    localStorage.setItem(memory, JSON.stringify(site));
    localStorage.removeItem(typedMemory);
  } catch {
    // Storage is blocked in this frame: the choice holds until the page is closed.
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    // Storage is blocked in this frame: the person is asked again.
    return null;
  }
}
