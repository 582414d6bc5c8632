import { Failure } from "../../domain/failure.ts";
import type { StoreState } from "../store.ts";
import type { Outbox } from "./outbox.ts";

/** Those who wait until every edit made so far is on the site. */
export interface FlushWaiters {
  /** Resolves once they are, rejects with what stands in the way. */
  wait(upTo: number): Promise<void>;
  /** Looks who need wait no longer. */
  look(outbox: Outbox, trouble: StoreState["trouble"]): void;
}

interface Waiting {
  readonly upTo: number;
  readonly resolve: () => void;
  readonly reject: (failure: Failure) => void;
}

export function createFlushWaiters(): FlushWaiters {
  const waiting = new Set<Waiting>();
  return {
    wait: (upTo) =>
      new Promise((resolve, reject) => {
        waiting.add({ upTo, resolve, reject });
      }),
    look(outbox, trouble) {
      for (const one of [...waiting]) {
        const open = outbox.edits.filter(({ number }) => number <= one.upTo);
        const stuck = open.find(({ state }) => state === "conflict" || state === "refused");
        const cut = trouble && cutOff.has(trouble.failure.code) ? trouble.failure : null;
        if (open.length === 0) one.resolve();
        else if (stuck) one.reject(stuck.failure ?? new Failure("conflict", { list: stuck.list }));
        else if (cut) one.reject(cut);
        else continue;
        waiting.delete(one);
      }
    },
  };
}

/** Failures that keep everything from being sent until a person or the network changes something. */
const cutOff: ReadonlySet<string> = new Set([
  "offline",
  "signInNeeded",
  "signInNotSetUp",
  "consentNeeded",
  "siteMissing",
  "siteMoved",
  "otherHost",
  "unknownHost",
  "forbidden",
  "listMissing",
]);
