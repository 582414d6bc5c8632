import { Failure } from "../domain/failure.ts";

/** What the office enters in `config.json` beside the app. */
export interface SignInConfig {
  /** Application id of the app's registration in Entra. */
  readonly clientId: string;
  /** Id or domain of the tenant. */
  readonly tenant: string;
  /** SharePoint's host, such as `firma.sharepoint.com`; without it, a host of SharePoint Online that people have chosen. */
  readonly sharePointHost: string | null;
}

/** The sign-in as the office has set it up, or null where it has not. */
export async function readSignInConfig(appUrl: string): Promise<SignInConfig | null> {
  let answer: Response;
  try {
    answer = await fetch(new URL("config.json", appUrl), { cache: "no-cache" });
  } catch (error) {
    throw new Failure("offline", {}, error);
  }
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Failure("serverFailed", { status: String(answer.status) });
  return parseSignInConfig(await answer.text());
}

/** The text of `config.json`; null where no application id is entered yet. */
export function parseSignInConfig(text: string): SignInConfig | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Failure("badAnswer", { file: "config.json" }, error);
  }
  const entry = (name: string) => {
    const value = read && typeof read === "object" ? Object.entries(read) : [];
    const found = value.find(([key]) => key === name)?.[1];
    return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
  };
  const clientId = entry("clientId");
  if (clientId === null) return null;
  return {
    clientId,
    tenant: entry("tenant") ?? "organizations",
    sharePointHost: readHost(read),
  };
}

/** The host as browsers write it. An entry that is none is a failure: left out, any host would do. */
function readHost(read: unknown): string | null {
  const value = (read as { readonly sharePointHost?: unknown }).sharePointHost ?? "";
  const text = typeof value === "string" ? value.trim() : null;
  if (text === "") return null;
  const address = text === null ? "" : /^https:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isHost =
    url !== null &&
    url.pathname === "/" &&
    `${url.search}${url.hash}${url.username}${url.password}` === "" &&
    /^[^.*]+(\.[^.*]+)+$/.test(url.hostname) &&
    !/[\\\s]/.test(address);
  if (!isHost) throw new Failure("configWrong", { file: "config.json", entry: "sharePointHost" });
  return url.host;
}
