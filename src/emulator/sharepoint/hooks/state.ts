import { readFile } from "node:fs/promises";
import { defaultUserId, seedSite } from "../seed.ts";
import type { Site } from "../siteState.ts";
import type { Op } from "../state/rows.ts";
import { State } from "../state/state.ts";
import { Transaction } from "../state/transaction.ts";

/** The whole state as a text that `restoreState` takes. */
export async function stateText(site: Site): Promise<string> {
  const ops = [...site.state.ops()];
  const blobs: { [id: string]: string } = {};
  for (const id of blobIds(ops)) {
    const content = await site.journal.blob(id);
    if (content) blobs[id] = Buffer.from(content).toString("base64");
  }
  return JSON.stringify({ version: 1, ops, blobs });
}

function blobIds(ops: readonly Op[]): Set<string> {
  const ids = new Set<string>();
  for (const [table, , row] of ops) {
    if (table === "files" && row) ids.add(row.blob);
    if (table === "items" && row) for (const id of Object.values(row.attachments)) ids.add(id);
  }
  return ids;
}

/** Whether a body is a whole state, as `stateText` makes it: every row can be read, and there is a site with its owner. */
export function isState({ ops, blobs }: { readonly ops?: unknown; readonly blobs?: unknown }) {
  if (!Array.isArray(ops) || typeof blobs !== "object" || blobs === null) return false;
  if (!Object.values(blobs).every((content) => typeof content === "string")) return false;
  const tried = new State();
  try {
    for (const op of ops as Op[]) tried.apply(op);
  } catch {
    // Rows that no site wrote.
    return false;
  }
  return typeof tried.web?.id === "string" && tried.users.has(defaultUserId);
}

/** Replaces everything by an earlier state. */
export async function restoreState(site: Site, text: string): Promise<void> {
  const { ops, blobs } = JSON.parse(text) as { ops: Op[]; blobs: { [id: string]: string } };
  site.state.clear();
  const transaction = new Transaction(site.state);
  for (const [id, content] of Object.entries(blobs))
    transaction.blobs.set(id, Buffer.from(content, "base64"));
  for (const op of ops) site.state.apply(op);
  await site.journal.write(transaction);
  await site.journal.snapshot();
}

/** Goes back to the state that was kept; a site that keeps nothing is left as it is. */
export async function restoreKept(site: Site): Promise<boolean> {
  if (site.kept === null) return false;
  site.state.clear();
  for (const op of site.kept) site.state.apply(op);
  await site.journal.snapshot();
  return true;
}

/** The rows of some tables, and no others. */
export function rowsIn({ state }: Site, tables: readonly string[]): readonly Op[] {
  return [...state.ops()].filter(([table]) => tables.includes(table));
}

/** The site as it was made: people and an empty library. */
export async function emptySite(site: Site): Promise<void> {
  site.state.clear();
  seedSite(site.state, new Transaction(site.state), site.clock, site.webPath);
  await site.journal.snapshot();
}

export async function restoreExamples(site: Site): Promise<void> {
  if (site.examplesFile === null)
    throw new Error("This site was opened without a file of examples.");
  await restoreState(site, await readFile(site.examplesFile, "utf8"));
}
