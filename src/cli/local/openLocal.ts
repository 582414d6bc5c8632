import { CannotOpen } from "../../emulator/sharepoint/state/cannotOpen.ts";
import { type LocalSite, openSite } from "../../emulator/site.ts";
import { connect } from "../../sharepoint/connect.ts";
import { Refused, readOptions, readPort, refuseRest, typedPath, words } from "../options.ts";
import { exampleState, overHttp } from "./exampleState.ts";
import { localToken } from "./localToken.ts";

/** The options `start` and `site` share. */
export interface LocalOptions {
  /** Null where none was named: the first free one from 5173 on. */
  readonly port: number | null;
  /** Null: in memory. */
  readonly dataDir: string | null;
  readonly empty: boolean;
}

export function readLocalOptions(args: readonly string[]): LocalOptions {
  const { options, rest } = readOptions(args, {
    port: "text",
    data: "text",
    memory: "flag",
    empty: "flag",
  });
  refuseRest(rest);
  return {
    port: options.port === null ? null : readPort(options.port),
    dataDir: options.memory ? null : typedPath(options.data ?? ".data"),
    empty: options.empty,
  };
}

/** Opens the local site; one that has no lists yet gets the lists and the example data, unless it is to be empty. */
export async function openLocal({ dataDir, empty }: LocalOptions): Promise<LocalSite> {
  const examplesFile = await exampleState();
  const local = await openSite({ dataDir, examplesFile }).catch(explain);
  try {
    if (!empty) await overHttp(local, fillIfNew);
  } catch (error) {
    await local.close();
    throw error;
  }
  return local;
}

/** Why the folder cannot be opened, in words. */
function explain(error: unknown): never {
  if (!(error instanceof CannotOpen)) throw error;
  throw new Refused(sentenceOf(error));
}

function sentenceOf({ folder, why }: CannotOpen): string {
  const said = words().cannotOpen;
  switch (why.kind) {
    case "inUse":
      return said.inUse(folder, why);
    case "fileMissing":
      return said.fileMissing(folder, why);
    case "damaged":
      return said.damaged(folder, why);
    case "unusable":
      return said.unusable(folder, why);
  }
}

/** New is a site that has none of the lists; one that lacks some was changed by somebody and is left alone. */
async function fillIfNew(origin: string): Promise<void> {
  const siteUrl = `${origin}/sites/integration`;
  const lists = await connect({ siteUrl, token: localToken }).provisioning.check();
  if (!lists.every(({ state }) => state === "missing")) return;
  const filled = await fetch(`${origin}/__reset?examples`, { method: "POST" });
  if (!filled.ok) throw new Error(`POST /__reset?examples: ${filled.status}`);
}

export function sayWhere({ dataDir }: LocalOptions): void {
  console.log(dataDir === null ? words().dataNowhere : words().dataIn(dataDir));
  console.log(words().stopWith);
}
