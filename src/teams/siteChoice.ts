import { Failure } from "../domain/failure.ts";
import type { Host } from "../domain/ports.ts";
import { hostOf, parseSiteAddress } from "./siteAddress.ts";
import { readRememberedSite, readTypedSite, writeRememberedSite } from "./siteMemory.ts";
import type { Trust } from "./trust.ts";

/** Which site is open, and how another one becomes it. */
export type SiteChoice = Pick<
  Host,
  "siteUrl" | "refusedSite" | "usualSite" | "chooseSite" | "siteOpened"
>;

interface Start {
  /** The address a link or the tab names, as it stands there; null where none is named. */
  readonly named: string | null;
  /** The site that belongs to where the app runs: the channel's, or the local one beside it. */
  readonly ofPlace: string | null;
  readonly trust: Trust;
  /** Whether people can sign in at all; without, only the local site can be meant. */
  readonly canSignIn: boolean;
  readonly inTeams: boolean;
}

/** The site named, else the place's, else the one last opened here; one that is not trusted is not opened unasked. */
export function openSiteChoice({ named, ofPlace, trust, canSignIn, inTeams }: Start): SiteChoice {
  const remembered = canSignIn ? readRememberedSite() : null;
  // It has been opened with a bearer of its own.
  if (remembered) trust.confirm(remembered.siteUrl);
  const given = named ?? ofPlace;
  const asked = toOpen();
  let site: string | null = null;
  let refused: Host["refusedSite"] = null;
  let isChosen = false;
  if (asked !== null) {
    const judged = judge(asked);
    if (typeof judged === "string") site = judged;
    else refused = { address: asked, failure: judged };
  }

  function toOpen(): string | null {
    if (given === null) return remembered?.siteUrl ?? (canSignIn ? readTypedSite() : null);
    return remembered !== null && remembered.insteadOf === given ? remembered.siteUrl : given;
  }

  /** The site's address, or why it is not opened unasked. */
  function judge(text: string): string | Failure {
    const address = parseSiteAddress(text);
    if (address === null) return new Failure("siteAddress", { address: text });
    const standing = trust.judge(address);
    if (standing === "own") return address;
    if (standing === "foreign") return new Failure("otherHost", { host: hostOf(address) });
    if (!canSignIn) return new Failure("signInNotSetUp", { host: hostOf(address) });
    if (standing === "trusted") return address;
    return new Failure("unknownHost", { host: hostOf(address) });
  }

  return {
    get siteUrl() {
      return site;
    },
    get refusedSite() {
      return refused;
    },
    get usualSite() {
      const usual = [remembered?.siteUrl, ofPlace].find(
        (one) => one && one !== refused?.address && typeof judge(one) === "string",
      );
      return usual ?? null;
    },
    chooseSite(text) {
      const address = parseSiteAddress(text);
      // Whoever types or confirms an address has chosen its host.
      if (address !== null) trust.confirm(address);
      const judged = judge(text);
      if (typeof judged !== "string") return judged;
      site = judged;
      refused = null;
      isChosen = true;
      return null;
    },
    siteOpened(address) {
      if (!canSignIn || address !== site) return;
      // In Teams each tab names its own site; what is remembered is for where none is named.
      if (inTeams && !isChosen && remembered !== null) return;
      const insteadOf = inTeams && isChosen && given !== address ? given : null;
      writeRememberedSite({ siteUrl: address, insteadOf });
    },
  };
}
