import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Moment {
  readonly name: string;
  /** Whether the edit was on the device's disk by then, and so was said to be safe. */
  readonly accepted: boolean;
}

/** A place where pages come to a stand, as a computer does whose plug is pulled. */
export interface Standstill {
  readonly url: string;
  /** Resolves once a page stands still. */
  reached(): Promise<Moment>;
  close(): Promise<void>;
}

/** Takes what pages ask and never answers: a synchronous request stops a page where it is. */
export async function openStandstill(): Promise<Standstill> {
  let reach: (moment: Moment) => void = () => {};
  const server = createServer((request) => {
    const asked = new URL(request.url ?? "", "http://127.0.0.1").searchParams;
    reach({ name: asked.get("name") ?? "", accepted: asked.get("accepted") === "true" });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reached: () =>
      new Promise((resolve) => {
        reach = resolve;
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * Runs in the page before the app: from the first edit after `window.armed` is set on it counts every step at which a save waits
 * for the device or the site, and comes to a stand at the one numbered `at`. `window.moments`
 * names those passed.
 */
export function standStillAt({ at, url }: { readonly at: number; readonly url: string }): void {
  const moments: string[] = [];
  Object.assign(window, { moments });
  let begun = false;
  let accepted = false;
  const moment = (name: string) => {
    if (!begun) return;
    moments.push(name);
    if (moments.length !== at) return;
    const asked = new XMLHttpRequest();
    asked.open("GET", `${url}?${new URLSearchParams({ name, accepted: String(accepted) })}`, false);
    asked.send();
  };

  const stores = IDBObjectStore.prototype as unknown as {
    [method: string]: (...given: unknown[]) => IDBRequest;
  };
  for (const method of ["put", "delete"]) {
    const real = stores[method] as (...given: unknown[]) => IDBRequest;
    stores[method] = function (this: IDBObjectStore, ...given: unknown[]) {
      begun ||= method === "put" && this.name === "edits" && "armed" in window;
      moment(`before ${method} ${this.name}`);
      const request = real.apply(this, given);
      request.addEventListener("success", () => moment(`${method} ${this.name} done`));
      return request;
    };
  }
  const databases = IDBDatabase.prototype;
  const realTransaction = databases.transaction;
  databases.transaction = function (...given) {
    const transaction = realTransaction.apply(this, given);
    if (transaction.mode === "readwrite") {
      const stored = [...transaction.objectStoreNames].join("+");
      transaction.addEventListener("complete", () => {
        accepted ||= begun && stored.includes("edits");
        moment(`${stored} complete`);
        setTimeout(() => moment(`${stored} known`));
      });
    }
    return transaction;
  };
  const realFetch = window.fetch;
  window.fetch = async (...given) => {
    moment("before request");
    const asked = realFetch(...given);
    moment("request sent");
    const answer = await asked;
    moment("answer's head");
    const realBuffer = answer.arrayBuffer.bind(answer);
    answer.arrayBuffer = async () => {
      const body = await realBuffer();
      moment("answer's body");
      return body;
    };
    return answer;
  };
}
