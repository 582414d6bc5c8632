import type { Files, Provisioning, Site } from "../domain/ports.ts";
import { openFiles } from "./files/files.ts";
import { openProvisioning } from "./provision/provisioning.ts";
import { openSite } from "./site.ts";
import { openClient } from "./transport/client.ts";
import { type GateMemory, makeGate } from "./transport/gate.ts";
import type { Sending } from "./transport/send.ts";

export interface ConnectOptions {
  /** Absolute address of the team's site. */
  readonly siteUrl: string;
  /** Bearer for the host of the address a request goes to; `fresh` renews it after a 401. */
  readonly token: (address: string, fresh?: boolean) => Promise<string>;
  /** Server-relative folder of the channel; null or left out: the site's default library. */
  readonly channelFolder?: string | null;
  /** Longest time a request the site refuses is waited for before the caller hears of it, in milliseconds; 10 s where left out. Provisioning and files wait five minutes, what the caller sends otherwise next time (many writes together, asking for changes) not at all. */
  readonly patienceMs?: number;
  /** Where a pause the site asks for is kept for other tabs and a reload. */
  readonly pause?: GateMemory;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface Connection {
  readonly site: Site;
  readonly files: Files;
  readonly provisioning: Provisioning;
}

const patientMs = 300_000;

/** The ways to one SharePoint site, in Node and in a browser. */
export function connect(options: ConnectOptions): Connection {
  const now = options.now ?? Date.now;
  const random = options.random ?? Math.random;
  const sending: Sending = {
    siteUrl: options.siteUrl.replace(/\/+$/, ""),
    token: options.token,
    gate: makeGate(now, random, options.pause),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    now,
    sleep: options.sleep ?? ((ms) => new Promise((awake) => setTimeout(awake, ms))),
    patienceMs: options.patienceMs ?? 10_000,
  };
  const patient = openClient({ ...sending, patienceMs: patientMs });
  const hasty = openClient({ ...sending, patienceMs: 0 });
  const site = openSite(openClient(sending), hasty);
  return {
    site,
    files: openFiles(patient, options.channelFolder ?? null),
    provisioning: openProvisioning(patient),
  };
}
