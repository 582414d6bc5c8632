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
  /** A bearer for this origin of SharePoint and no other, with the right named; asks the person where it must. */
  token(origin: string, right: "write" | "manage", fresh: boolean): Promise<string>;
}

/** Signs people in with Entra: through Teams where it offers that (nested app authentication), else in a window of the browser. */
export async function openSignIn(
  { clientId, tenant }: SignInConfig,
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
  /** Why the person's answer led to no token, by what was asked for. */
  const refused = new Map<string, Failure>();
  const clicks = watchClicks();

  async function ask(scope: string, fresh: boolean): Promise<string> {
    const isWish = clicks.justNow();
    try {
      return await silently(client, scope, fresh);
    } catch (error) {
      // Teams asks by itself, but not again and again; a browser opens a window only upon a click.
      const mayAsk = (inTeams && !refused.has(scope)) || isWish || clicks.justNow();
      if (!needsPerson(error)) throw asFailure(error, inTeams);
      if (!mayAsk) throw refused.get(scope) ?? asFailure(error, inTeams);
    }
    clicks.spend();
    try {
      const token = await inWindow(client, scope);
      refused.delete(scope);
      return token;
    } catch (error) {
      const failure = asFailure(error, inTeams);
      refused.set(scope, failure);
      throw failure;
    }
  }

  return {
    token(origin, right, fresh) {
      const scope = `${origin}/AllSites.${right === "manage" ? "Manage" : "Write"}`;
      const known = running.get(scope);
      if (known) return known;
      const asked = ask(scope, fresh).finally(() => running.delete(scope));
      running.set(scope, asked);
      return asked;
    },
  };
}

/** Whether the person has clicked within the last second, which is a wish to be asked once; keys pressed while writing are none. */
function watchClicks(): { justNow(): boolean; spend(): void } {
  let clickedAt = Number.NEGATIVE_INFINITY;
  const note = () => {
    clickedAt = performance.now();
  };
  document.addEventListener("click", note, true);
  // The click that led here may be before the first sign-in was opened.
  if (navigator.userActivation?.isActive === true) note();
  return {
    justNow: () => performance.now() - clickedAt < 1_000,
    spend() {
      clickedAt = Number.NEGATIVE_INFINITY;
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
/** Teams, or the directory, lets nobody use this app: only whoever administers it can help. */
const disabled = ["nested_app_auth_bridge_disabled", "resource_disabled"];

function asFailure(error: unknown, inTeams: boolean): Failure {
  if (!(error instanceof AuthError)) return new Failure("signInNeeded", {}, error);
  const said = `${error.errorCode} ${error.subError} ${error.errorMessage}`;
  const details = { reason: error.errorCode };
  if (offline.some((code) => said.includes(code))) return new Failure("offline", details, error);
  const lacksConsent =
    // In Teams the person is signed in already; what is declined there is the consent, on the desktop even unasked.
    (inTeams && said.includes("user_cancel")) ||
    [...declined, ...disabled].some((code) => said.includes(code)) ||
    // 65001: nobody has consented yet; 65004: the person declined; 90094: an administrator must;
    // 500014 and 7000112: SharePoint or the app is switched off for the tenant.
    /AADSTS(65001|65004|90094|500014|7000112)/.test(said);
  return new Failure(lacksConsent ? "consentNeeded" : "signInNeeded", details, error);
}
