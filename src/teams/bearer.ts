import { Failure } from "../domain/failure.ts";
import type { SignIn } from "./auth.ts";
import type { SignInConfig } from "./signInConfig.ts";
import { hostOf } from "./siteAddress.ts";
import type { Trust } from "./trust.ts";

/** The way to bearers, each asked for with the address it is for. */
export interface Bearer {
  /** For the host of this address; a Failure where none may go there. */
  token(address: string, fresh?: boolean): Promise<string>;
  /** Asks for the right to create lists on the host of this address; from then on its bearers carry it. */
  requestManage(address: string | null): Promise<void>;
}

interface Wish {
  readonly config: SignInConfig | null;
  readonly trust: Trust;
  readonly appUrl: string;
  readonly inTeams: boolean;
}

/** Bearers for hosts that are trusted and for no others; the local site beside the app takes any. */
export function openBearer({ config, trust, appUrl, inTeams }: Wish): Bearer {
  let signIn: Promise<SignIn> | null = null;
  /** Origins on which lists are created. */
  const managed = new Set<string>();
  let isLocalSiteKnown = false;

  async function token(address: string, fresh = false): Promise<string> {
    const standing = trust.judge(address);
    if (standing === "foreign") throw new Failure("otherHost", { host: hostOf(address) });
    const { origin } = new URL(address);
    if (config === null) {
      if (standing !== "own") throw new Failure("signInNotSetUp", { host: hostOf(address) });
      if (!isLocalSiteKnown) await findLocalSite(origin);
      isLocalSiteKnown = true;
      return "local";
    }
    if (standing === "unconfirmed") throw new Failure("unknownHost", { host: hostOf(address) });
    signIn ??= import("./auth.ts").then(({ openSignIn }) => openSignIn(config, appUrl, inTeams));
    const opened = signIn;
    return opened.then(
      (one) => one.token(origin, managed.has(origin) ? "manage" : "write", fresh),
      (error: unknown) => {
        signIn = null;
        throw error;
      },
    );
  }

  return {
    token,
    async requestManage(address) {
      if (address === null) throw new Failure("signInNeeded", { reason: "no site" });
      const { origin } = new URL(address);
      const before = managed.has(origin);
      managed.add(origin);
      try {
        await token(address);
      } catch (error) {
        if (!before) managed.delete(origin);
        throw error;
      }
    },
  };
}

/** Without a sign-in only a local site can be meant; elsewhere the app's server has none. */
async function findLocalSite(origin: string): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(`${origin}/sites/integration/_api/web?$select=Id`, {
      headers: { Accept: "application/json", Authorization: "Bearer local" },
      redirect: "manual",
    });
  } catch (error) {
    throw new Failure("offline", {}, error);
  }
  if (answer.status === 404) throw new Failure("signInNotSetUp");
}
