import { SharePointError } from "../errors.ts";
import { findList } from "../resolve.ts";
import type { Site } from "../siteState.ts";
import type { Request } from "./dispatch.ts";
import { parsePath } from "./path.ts";

/** "METHOD url", as sent and decoded, with the id of the list it is about. */
export function describe(site: Site, request: Request, origin: string): string {
  const query = request.query.size > 0 ? `?${request.query}` : "";
  const sent = `${request.method} ${site.webPath}/_api/${request.path}${query}`;
  try {
    const segment = parsePath(request.path, request.query).refs.list;
    const list = segment && findList({ state: site.state, origin, webPath: site.webPath }, segment);
    return `${sent} ${decodeURIComponent(request.path)} ${list?.id ?? ""} ${list?.url ?? ""}`;
  } catch (error) {
    // A path that names nothing can still be matched by its text.
    if (error instanceof SharePointError || error instanceof URIError) return sent;
    throw error;
  }
}
