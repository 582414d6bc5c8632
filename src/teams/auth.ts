import {
  AuthError,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import { Failure } from "../domain/failure.ts";
import type { SignInConfig } from "./signInConfig.ts";

export interface SignIn {
  /** A bearer for the site's host with the right named; asks the person where it must. */
  token(right: "write" | "manage", fresh: boolean): Promise<string>;
}

/** Signs people in with Entra: through Teams where it offers that (nested app authentication), else in a window of the browser. */
export async function openSignIn(
  { clientId, tenant }: SignInConfig,
  siteOrigin: string,
  appUrl: string,
  inTeams: boolean,
): Promise<SignIn> {
  const configuration = {
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
      redirectUri: new URL("auth/", appUrl).href,
      // Inside a frame the browser hides what the sign-in window leaves behind; a page of our own hands it over.
      ...(inTeams ? { popupRelayUri: new URL("auth/relay.html", appUrl).href } : {}),
    },
    cache: { cacheLocation: "localStorage" },
  };
  const create = inTeams
    ? createNestablePublicClientApplication
    : createStandardPublicClientApplication;
  const client = await create(configuration);
  const running = new Map<string, Promise<string>>();
  const refused = new Set<string>();

  async function ask(scope: string, fresh: boolean): Promise<string> {
    try {
      return await silently(client, scope, fresh);
    } catch (error) {
      // Teams asks by itself, but not again and again; a browser opens a window only upon a click.
      const mayAsk =
        (inTeams && !refused.has(scope)) || navigator.userActivation?.isActive !== false;
      if (!needsPerson(error) || !mayAsk) throw asFailure(error, inTeams);
    }
    try {
      const token = await inWindow(client, scope);
      refused.delete(scope);
      return token;
    } catch (error) {
      refused.add(scope);
      throw asFailure(error, inTeams);
    }
  }

  return {
    token(right, fresh) {
      const scope = `${siteOrigin}/AllSites.${right === "manage" ? "Manage" : "Write"}`;
      const known = running.get(scope);
      if (known) return known;
      const asked = ask(scope, fresh).finally(() => running.delete(scope));
      running.set(scope, asked);
      return asked;
    },
  };
}

async function silently(
  client: IPublicClientApplication,
  scope: string,
  fresh: boolean,
): Promise<string> {
  const account = accountOf(client);
  const request = { scopes: [scope], forceRefresh: fresh };
  const result = await client.acquireTokenSilent(account ? { ...request, account } : request);
  return result.accessToken;
}

async function inWindow(client: IPublicClientApplication, scope: string): Promise<string> {
  const account = accountOf(client);
  const request = { scopes: [scope] };
  const result = await client.acquireTokenPopup(account ? { ...request, account } : request);
  client.setActiveAccount(result.account);
  return result.accessToken;
}

function accountOf(client: IPublicClientApplication) {
  return client.getActiveAccount() ?? client.getAllAccounts()[0];
}

/** Without an account the library asks for one before it asks anybody. */
function needsPerson(error: unknown): boolean {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof AuthError && error.errorCode === "no_account_error")
  );
}

const offline = ["no_network_connectivity", "post_request_failed", "get_request_failed"];
const declined = ["consent_required", "access_denied", "admin_consent_required"];

function asFailure(error: unknown, inTeams: boolean): Failure {
  if (!(error instanceof AuthError)) return new Failure("signInNeeded", {}, error);
  const said = `${error.errorCode} ${error.subError} ${error.errorMessage}`;
  const details = { reason: error.errorCode };
  if (offline.some((code) => said.includes(code))) return new Failure("offline", details, error);
  const lacksConsent =
    // In Teams the person is signed in already; what is declined there is the consent, on the desktop even unasked.
    (inTeams && said.includes("user_cancel")) ||
    declined.some((code) => said.includes(code)) ||
    // 65001: nobody has consented yet; 65004: the person declined; 90094: an administrator must.
    /AADSTS(65001|65004|90094)/.test(said);
  return new Failure(lacksConsent ? "consentNeeded" : "signInNeeded", details, error);
}
