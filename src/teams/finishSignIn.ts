import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** In the sign-in window, once the person has signed in: hands the answer to the window that opened it. */
export async function finishSignIn(): Promise<void> {
  await broadcastResponseToMainFrame();
}
