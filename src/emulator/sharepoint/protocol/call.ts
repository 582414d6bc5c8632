import type { Clock } from "../clock.ts";
import type { UserRow } from "../state/rows.ts";
import type { State } from "../state/state.ts";
import type { Transaction } from "../state/transaction.ts";
import type { Value } from "./entity.ts";
import type { QueryOptions } from "./options.ts";
import type { ResourcePath } from "./path.ts";

/** One request, or one part of a batch, as an operation sees it. */
export interface Call {
  readonly method: string;
  readonly path: ResourcePath;
  readonly query: URLSearchParams;
  readonly options: QueryOptions;
  readonly ifMatch: string | null;
  readonly body: Buffer;
  /** The body was sent as `odata=verbose`, where collections are wrapped. */
  readonly verboseBody: boolean;
  readonly user: UserRow;
  readonly state: State;
  readonly transaction: Transaction;
  readonly clock: Clock;
  /** Such as http://127.0.0.1:8080 */
  readonly origin: string;
  /** Server-relative, such as /sites/integration */
  readonly webPath: string;
  /** Chunks of uploads that have not been finished. */
  readonly uploads: Map<string, Buffer[]>;
  /** Content of a stored file, or one written in this very request. */
  readonly blob: (id: string) => Promise<Uint8Array | null>;
}

/** What an operation answers; without `value` and `raw` the body is empty. */
export interface Answer {
  readonly status: number;
  readonly value?: Value;
  /** What follows `$metadata#`. */
  readonly metadata?: string;
  /** ETag header. */
  readonly etag?: string;
  /** Location header, from `Web` on. */
  readonly location?: string;
  /** Name the value has below `d` in verbose answers, where it has one. */
  readonly wrapVerbose?: string;
  /** A body that is not OData, with its type. */
  readonly raw?: { readonly type: string; readonly body: string | (() => Promise<Uint8Array>) };
}

export type Operation = (call: Call) => Answer;

/** Operations by method and route, such as `GET list/items`. */
export type Operations = { readonly [route: string]: Operation };

export function webUrl(call: Call): string {
  return call.origin + call.webPath;
}

export function ok(value: Value, metadata: string): Answer {
  return { status: 200, value, metadata };
}
