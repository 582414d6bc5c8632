import { runPopupRelay } from "@azure/msal-browser/popup-relay";

/** In the window between the tab's frame and Microsoft's sign-in: leads there and hands the answer back. */
export function relaySignIn(): void {
  runPopupRelay({ allowedAuthorityOrigins: ["https://login.microsoftonline.com"] });
}
