import type { IncomingMessage, ServerResponse } from "node:http";
import { listen } from "../../emulator/listen.ts";
import type { LocalSite } from "../../emulator/site.ts";
import { BadArguments, words } from "../options.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const firstPort = 5173;
const triedPorts = 20;

/** Listens on the port named, or else on the first free one; resolves with the server's address. */
export async function openPort(
  site: LocalSite,
  port: number | null,
  fallback?: Handle,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  for (let next = port ?? firstPort; ; next += 1) {
    try {
      const server = await listen(site, next, fallback);
      site.announce(`${server.url}/`);
      return server;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (port !== null || next >= firstPort + triedPorts) {
        throw new BadArguments(words().portTaken(next));
      }
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Resolves when a person or the system ends the command. */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    process.once("SIGINT", () => stop());
    process.once("SIGTERM", () => stop());
  });
}
