import { isDigestValid } from "../digest.ts";
import { errors, type SharePointError } from "../errors.ts";
import type { FaultOrder } from "../hooks/faults.ts";
import type { Site } from "../siteState.ts";
import type { UserRow } from "../state/rows.ts";
import type { Request } from "./dispatch.ts";

/** What is answered before any operation runs: a planted status, sign-in, the budgets. */
export function refusal(
  site: Site,
  request: Request,
  user: UserRow,
  fault: FaultOrder | null,
  cost: { readonly ru: number; readonly parts: number },
): { error: SharePointError; retryAfter: string | null } | null {
  if (fault && typeof fault.kind === "number")
    return { error: injected(fault.kind), retryAfter: fault.retryAfter };
  const wait = site.settings.throttle
    ? site.ledger.wait(site.clock.now().getTime(), user.email, cost.ru, cost.parts)
    : 0;
  if (wait > 0) return { error: errors.throttled(429), retryAfter: String(wait) };
  const bearer = /^bearer\s*(.*)$/i.exec(request.headers.authorization ?? "");
  if (bearer && (bearer[1] === "" || bearer[1] === "expired"))
    return { error: errors.notSignedIn(), retryAfter: null };
  const needsDigest = request.method !== "GET" && !/^contextinfo$/i.test(request.path);
  if (!bearer && needsDigest && !isDigestValid(request.headers["x-requestdigest"], site.clock))
    return { error: errors.digestInvalid(), retryAfter: null };
  return null;
}

/** A bearer `user:<address>` acts as that person; all others as whoever acts at the moment. */
export function userOf(site: Site, request: Request): UserRow {
  const named = /^bearer\s+user:(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  for (const user of site.state.users.values())
    if (named !== undefined && user.email === named.trim().toLowerCase()) return user;
  return site.state.users.get(site.settings.userId) as UserRow;
}

/** The answer a planted status stands for. */
export function injected(status: number): SharePointError {
  if (status === 429 || status === 503) return errors.throttled(status);
  if (status === 401) return errors.notSignedIn();
  if (status === 403) return errors.forbidden();
  if (status === 423) return errors.fileLocked();
  return status === 409 ? errors.saveConflict() : errors.injected(status);
}
