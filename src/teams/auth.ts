import {
  type AccountInfo,
  AuthError,
  BrowserAuthError,
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
  return {
    token(right, fresh) {
      const scope = `${siteOrigin}/AllSites.${right === "manage" ? "Manage" : "Write"}`;
      const known = running.get(scope);
      if (known) return known;
      const mayAsk = () => inTeams || navigator.userActivation?.isActive !== false;
      const asked = askFor(client, scope, fresh, mayAsk).finally(() => running.delete(scope));
      running.set(scope, asked);
      return asked;
    },
  };
}

async function askFor(
  client: IPublicClientApplication,
  scope: string,
  fresh: boolean,
  mayAsk: () => boolean,
): Promise<string> {
  const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
  try {
    return await silently(client, scope, fresh, account);
  } catch (error) {
    // A browser opens a window only upon a click; without one the person is told to sign in.
    if (!needsPerson(error) || !mayAsk()) throw asFailure(error);
  }
  try {
    const result = await client.acquireTokenPopup({
      scopes: [scope],
      ...(account ? { account } : {}),
    });
    client.setActiveAccount(result.account);
    return result.accessToken;
  } catch (error) {
    throw asFailure(error);
  }
}

async function silently(
  client: IPublicClientApplication,
  scope: string,
  fresh: boolean,
  account: AccountInfo | undefined,
): Promise<string> {
  const result = await client.acquireTokenSilent({
    scopes: [scope],
    forceRefresh: fresh,
    ...(account ? { account } : {}),
  });
  return result.accessToken;
}

/** Without an account the library asks for one before it asks anybody. */
function needsPerson(error: unknown): boolean {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof BrowserAuthError && error.errorCode === "no_account_error") ||
    (error instanceof AuthError && error.errorCode === "no_account_error")
  );
}

const offline = ["no_network_connectivity", "post_request_failed", "get_request_failed"];
const declined = ["consent_required", "access_denied", "admin_consent_required"];

function asFailure(error: unknown): Failure {
  if (!(error instanceof AuthError)) return new Failure("signInNeeded", {}, error);
  const said = `${error.errorCode} ${error.subError} ${error.errorMessage}`;
  const details = { reason: error.errorCode };
  if (offline.some((code) => said.includes(code))) return new Failure("offline", details, error);
  // AADSTS65001: nobody has consented yet; AADSTS65004: the person declined; AADSTS90094: an administrator must.
  const lacksConsent =
    declined.some((code) => said.includes(code)) || /AADSTS(65001|65004|90094)/.test(said);
  return new Failure(lacksConsent ? "consentNeeded" : "signInNeeded", details, error);
}
