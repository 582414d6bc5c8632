import { existsSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type LocalSite, openSite } from "../../emulator/site.ts";
import { exampleEdits, recordedAt } from "../../examples/edits.ts";
import { loadExamples } from "../../examples/loadExamples.ts";
import { replayEdits } from "../../examples/replayEdits.ts";
import { connect } from "../../sharepoint/connect.ts";
import { cacheFolder, hashOf } from "../cache.ts";
import { words } from "../options.ts";
import { localToken } from "./localToken.ts";

/** What the state of the example site depends on. */
const sources = ["emulator", "sharepoint", "examples", "domain", "i18n"].map((name) =>
  join("src", name),
);

/** A file with the whole state of a local site that has all lists and the example data, loaded over HTTP as onto SharePoint and kept until the sources change. */
export async function exampleState(): Promise<string> {
  const file = resolve(cacheFolder(), `examples-${hashOf(sources)}.json`);
  if (existsSync(file)) return file;
  console.error(words().preparingExamples);
  const local = await openSite({ dataDir: null });
  try {
    const state = await overHttp(local, async (origin) => {
      const siteUrl = `${origin}/sites/integration`;
      const { site, provisioning } = connect({ siteUrl, token: localToken });
      await provisioning.provision("de", () => {});
      const edits = exampleEdits();
      const setClock = (now: string) => post(`${origin}/__clock`, { now });
      // In the example's own time, so that what was changed since its last meeting is what it tells of.
      await setClock(recordedAt);
      await loadExamples(site, () => {}, edits);
      await replayEdits(site, edits, setClock);
      const answer = await fetch(`${origin}/__state`);
      if (!answer.ok) throw new Error(`GET /__state: ${answer.status}`);
      return answer.text();
    });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, state);
    renameSync(draft, file);
  } finally {
    await local.close();
  }
  return file;
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`POST ${url}: ${answer.status}`);
}

/** Does something with a site over HTTP before (or without) its own port being open. */
export async function overHttp<T>(
  local: LocalSite,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    local.handle(request, response).then(
      (handled) => {
        if (!handled) response.writeHead(404).end();
      },
      (error: unknown) =>
        response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
