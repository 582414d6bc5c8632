import { Failure, toFailure } from "../../domain/failure.ts";
import type { Files, StoredFile } from "../../domain/ports.ts";
import type { Client } from "../transport/client.ts";
import { cleanFileName, numbered } from "./fileName.ts";

/** Folder of our files within the channel's folder or the default library. */
const folderName = "Masterplan";
/** How many names are tried before giving up. */
const mostNumbers = 200;

interface FileInfo {
  readonly Name: string;
  readonly ServerRelativeUrl: string;
  readonly UniqueId: string;
}

/** Files in the channel's folder (server-relative), or, where there is none, in the site's default library. */
export function openFiles(client: Client, channelFolder: string | null): Files {
  let folder: Promise<string> | null = null;
  const ensured = () => {
    folder ??= ensureFolder(client, channelFolder).catch((error) => {
      folder = null;
      throw error;
    });
    return folder;
  };
  return {
    async store(name, content, { once = false } = {}) {
      const clean = cleanFileName(name);
      const path = await ensured();
      for (let number = 1; number <= mostNumbers; number += 1) {
        const stored = await storeAs(client, path, numbered(clean, number), content, once);
        if (stored) return stored;
      }
      throw new Failure("duplicate", { name: clean });
    },
    read: (serverRelativeUrl) => readFile(client, serverRelativeUrl),
  };
}

/** Stores under exactly this name; null where another file has it. The same content under it is the same file. */
async function storeAs(
  client: Client,
  folder: string,
  name: string,
  content: Uint8Array,
  once: boolean,
): Promise<StoredFile | null> {
  const path = `${folder}/${name}`;
  const taken = await infoOf(client, path);
  if (taken) {
    const same = once || sameBytes(await readFile(client, path), content);
    return same ? toStored(client, taken) : null;
  }
  try {
    const made = (await client.sp.web
      .getFolderByServerRelativePath(folder)
      .files.addUsingPath(name, copyOf(content), { Overwrite: false })) as unknown as FileInfo;
    return toStored(client, made);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code === "throttled" || failure.code === "forbidden") throw failure;
    // Either somebody was quicker, or our own answer was lost: the content tells.
    const there = await infoOf(client, path);
    if (!there) throw failure;
    const same = once || sameBytes(await readFile(client, path), content);
    return same ? toStored(client, there) : null;
  }
}

async function readFile(client: Client, path: string): Promise<Uint8Array> {
  return new Uint8Array(await client.sp.web.getFileByServerRelativePath(path).getBuffer());
}

async function infoOf(client: Client, path: string): Promise<FileInfo | null> {
  return orNull(
    client.sp.web
      .getFileByServerRelativePath(path)
      .select("Name", "ServerRelativeUrl", "UniqueId")() as Promise<FileInfo>,
  );
}

async function ensureFolder(client: Client, channelFolder: string | null): Promise<string> {
  const parent = channelFolder ?? (await defaultLibrary(client));
  let path = parent.replace(/\/+$/, "");
  // A channel's folder comes into being when somebody first opens its files.
  await ensure(client, path);
  path = `${path}/${folderName}`;
  await ensure(client, path);
  return path;
}

async function ensure(client: Client, path: string): Promise<void> {
  const exists = async () => {
    const folder = await orNull(
      client.sp.web.getFolderByServerRelativePath(path).select("Exists")() as Promise<{
        readonly Exists?: boolean;
      }>,
    );
    return folder !== null && folder.Exists !== false;
  };
  if (await exists()) return;
  try {
    await client.sp.web.folders.addUsingPath(path, false);
  } catch (error) {
    if (!(await exists())) throw error;
  }
}

async function defaultLibrary(client: Client): Promise<string> {
  const library = (await client.sp.web.defaultDocumentLibrary
    .select("Id", "RootFolder/ServerRelativeUrl")
    .expand("RootFolder")()) as unknown as {
    readonly RootFolder: { readonly ServerRelativeUrl: string };
  };
  return library.RootFolder.ServerRelativeUrl;
}

/** What is asked for, or null where the site says it is not there. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    const { code, details } = toFailure(error);
    if (code === "entryMissing" || code === "listMissing" || details.status === "404") return null;
    throw error;
  }
}

function toStored(client: Client, { Name, ServerRelativeUrl, UniqueId }: FileInfo): StoredFile {
  const { origin } = new URL(client.siteUrl);
  const path = ServerRelativeUrl.split("/").map(encodeURIComponent).join("/");
  return {
    name: Name,
    url: `${origin}${path}`,
    serverRelativeUrl: ServerRelativeUrl,
    uniqueId: UniqueId,
  };
}

function copyOf(content: Uint8Array): ArrayBuffer {
  return content.slice().buffer as ArrayBuffer;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
