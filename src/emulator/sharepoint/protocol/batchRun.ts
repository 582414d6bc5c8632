import { errors } from "../errors.ts";
import type { FaultOrder } from "../hooks/faults.ts";
import type { Site } from "../siteState.ts";
import type { UserRow } from "../state/rows.ts";
import type { Transaction } from "../state/transaction.ts";
import { batchLimits, formatBatch } from "./batch.ts";
import { dispatch, type Rendered, type Request } from "./dispatch.ts";
import { injected } from "./refusal.ts";
import { levelOf, renderError } from "./render.ts";

/** What was asked of `/_api/`, and what came of it. */
export interface Outcome {
  readonly answers: readonly Rendered[];
  readonly parts: readonly Request[];
  readonly whole: Rendered;
}

/** Runs the parts one after another; each succeeds or fails for itself. */
export function runBatch(
  site: Site,
  parts: readonly Request[] | null,
  body: Buffer,
  user: UserRow,
  transaction: Transaction,
  origin: string,
  faults: readonly (FaultOrder | null)[],
): Outcome {
  const tooMuch =
    parts === null || parts.length > batchLimits.parts || body.length > batchLimits.bytes;
  if (tooMuch) {
    const { type, body: text } = renderError(errors.batchInvalid(), "minimalmetadata");
    const whole = { status: 400, headers: { "content-type": type }, body: text, route: "$batch" };
    return { answers: [], parts: [], whole };
  }
  const listsWithNewField = new Set<string>();
  const answers = parts.map((part, at): Rendered => {
    const fault = faults[at];
    if (fault && typeof fault.kind === "number") return failed(part, fault.kind, fault.retryAfter);
    const answer = dispatch(site, part, user, transaction, origin);
    const madeField = part.method === "POST" && answer.route.startsWith("list/fields");
    if (!madeField || answer.status >= 400) return answer;
    // From the second column of a list on, SharePoint answers a conflict although it made the column.
    const list = part.path.slice(0, part.path.toLowerCase().lastIndexOf("/fields"));
    if (listsWithNewField.has(list)) return failed(part, 409, null);
    listsWithNewField.add(list);
    return answer;
  });
  const { type, body: text } = formatBatch(answers);
  return {
    answers,
    parts,
    whole: { status: 200, headers: { "content-type": type }, body: text, route: "$batch" },
  };
}

function failed(part: Request, status: number, retryAfter: string | null): Rendered {
  const { type, body } = renderError(injected(status), levelOf(part.headers.accept));
  const headers: { [name: string]: string } = { "content-type": type };
  if (retryAfter !== null) headers["retry-after"] = retryAfter;
  return { status, headers, body, route: part.path };
}
