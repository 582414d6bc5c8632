import type { SPFI } from "@pnp/sp";
import { Failure, toFailure } from "../../domain/failure.ts";
import type { Client } from "./client.ts";
import { throttled } from "./send.ts";

/** One request of a batch. */
export interface Call<T> {
  readonly send: (sp: SPFI) => Promise<T>;
  /** Bytes of its body. */
  readonly bytes?: number;
}
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Most parts of one batch; SharePoint takes no more. */
export const mostParts = 100;
/** Most bytes of one batch, below SharePoint's limit of 1,048,576. */
const mostBytes = 900_000;
/** What a part's own lines and its address weigh at most. */
const bytesOfPart = 2_000;
/** How often a part that was refused or failed on the way is asked for again. */
const mostRounds = 8;

/** Requests sent together, in order; each is judged for itself, and none stays without an outcome. */
export async function batch<T>(
  { sp }: Client,
  calls: readonly Call<T>[],
): Promise<readonly Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const group of split(calls)) outcomes.push(...(await sendGroup(sp, group)));
  return outcomes;
}

/** Reads sent together; parts refused or failed on the way are asked for again by themselves, as long as the client's patience lasts. */
export async function readBatch<T>(
  client: Client,
  calls: readonly Call<T>[],
): Promise<readonly Outcome<T>[]> {
  const outcomes = [...(await batch(client, calls))];
  let patience = client.patienceMs;
  for (let round = 1; round < mostRounds; round += 1) {
    const again = calls.flatMap((call, at) => (passes(outcomes[at]) ? [{ call, at }] : []));
    if (again.length === 0 || again.length === calls.length) break;
    const refused = again.map(({ at }) => failureIn(outcomes[at])).filter(isRefusal);
    if (refused.length > 0) {
      const wait = client.gate.refused(longestAsked(refused));
      if (wait > patience) throw throttled(wait);
      patience -= wait;
    }
    const answers = await batch(
      client,
      again.map(({ call }) => call),
    );
    again.forEach(({ at }, index) => {
      const answer = answers[index];
      if (answer) outcomes[at] = answer;
    });
  }
  return outcomes;
}

/** The value of an outcome, or its Failure thrown. */
export function succeeded<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome) throw new Failure("badAnswer");
  if (!outcome.ok) throw outcome.failure;
  return outcome.value;
}

/** Calls in groups of which each fits into one batch. */
export function split<T>(calls: readonly Call<T>[]): readonly (readonly Call<T>[])[] {
  const groups: Call<T>[][] = [];
  let bytes = 0;
  for (const call of calls) {
    const weight = (call.bytes ?? 0) + bytesOfPart;
    const last = groups.at(-1);
    if (last && last.length < mostParts && bytes + weight <= mostBytes) {
      last.push(call);
      bytes += weight;
    } else {
      groups.push([call]);
      bytes = weight;
    }
  }
  return groups;
}

async function sendGroup<T>(sp: SPFI, calls: readonly Call<T>[]): Promise<readonly Outcome<T>[]> {
  const [batched, execute] = sp.batched({ maxRequests: mostParts });
  const outcomes: (Outcome<T> | undefined)[] = calls.map(() => undefined);
  const children = calls.map((call, at) =>
    call.send(batched).then(
      (value) => {
        outcomes[at] = { ok: true, value };
      },
      (error: unknown) => {
        outcomes[at] = { ok: false, failure: toFailure(error) };
      },
    ),
  );
  try {
    await execute();
    await Promise.all(children);
    return outcomes as readonly Outcome<T>[];
  } catch (error) {
    // Where the batch as a whole fails, the library leaves its children pending for ever.
    const failure = error instanceof Failure ? error : new Failure("badAnswer", {}, error);
    return outcomes.map((outcome) => outcome ?? { ok: false, failure });
  }
}

function failureIn<T>(outcome: Outcome<T> | undefined): Failure | null {
  return outcome && !outcome.ok ? outcome.failure : null;
}

/** Whether a failure may be gone the next time. */
function passes<T>(outcome: Outcome<T> | undefined): boolean {
  const code = failureIn(outcome)?.code;
  return code === "throttled" || code === "serverFailed";
}

/** Whether the site refused a part; a batch that was refused or held back as a whole has been seen to where it was sent. */
export function isRefusal(failure: Failure | null): failure is Failure {
  return failure?.code === "throttled" && failure.details.status !== undefined;
}

/** The longest wait refusals ask for, in milliseconds; null where none names one. */
export function longestAsked(failures: readonly Failure[]): number | null {
  const asked = failures.map(({ details }) => Number(details.retryAfter ?? Number.NaN) * 1_000);
  const known = asked.filter((ms) => !Number.isNaN(ms));
  return known.length === 0 ? null : Math.max(...known);
}
