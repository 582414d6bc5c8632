import { Failure } from "../domain/failure.ts";
import type { SignIn } from "./auth.ts";
import type { SignInConfig } from "./signInConfig.ts";
import { isTrustedSite } from "./siteAddress.ts";

/** The way to a bearer for one site. */
export interface Bearer {
  token(fresh?: boolean): Promise<string>;
  requestManage(): Promise<void>;
}

interface Wish {
  readonly config: SignInConfig | null;
  readonly siteUrl: () => string | null;
  readonly appUrl: string;
  readonly inTeams: boolean;
}

/** A bearer that goes to the configured SharePoint and nowhere else; the local site beside the app takes any. */
export function openBearer({ config, siteUrl, appUrl, inTeams }: Wish): Bearer {
  const appOrigin = new URL(appUrl).origin;
  let signIn: Promise<SignIn> | null = null;
  let right: "write" | "manage" = "write";
  let isLocalSiteKnown = false;

  async function token(fresh = false): Promise<string> {
    const site = siteUrl();
    if (site === null) throw new Failure("signInNeeded", { reason: "no site" });
    if (!isTrustedSite(site, config?.sharePointHost ?? null, appOrigin)) {
      throw new Failure("forbidden", { host: new URL(site).host });
    }
    if (config === null) {
      if (new URL(site).origin !== appOrigin) throw new Failure("signInNotSetUp");
      if (!isLocalSiteKnown) await findLocalSite(site);
      isLocalSiteKnown = true;
      return "local";
    }
    signIn ??= import("./auth.ts").then(({ openSignIn }) =>
      openSignIn(config, new URL(site).origin, appUrl, inTeams),
    );
    const opened = signIn;
    return opened.then(
      (one) => one.token(right, fresh),
      (error: unknown) => {
        signIn = null;
        throw error;
      },
    );
  }

  return {
    token,
    async requestManage() {
      const before = right;
      right = "manage";
      try {
        await token();
      } catch (error) {
        right = before;
        throw error;
      }
    },
  };
}

/** Without a sign-in only a local site can be meant; elsewhere the app's server has none. */
async function findLocalSite(site: string): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(`${site}/_api/web?$select=Id`, {
      headers: { Accept: "application/json", Authorization: "Bearer local" },
    });
  } catch (error) {
    throw new Failure("offline", {}, error);
  }
  if (answer.status === 404) throw new Failure("signInNotSetUp");
}
