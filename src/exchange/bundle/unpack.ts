import { unzipSync } from "fflate";

export interface PackedFile {
  /** Without the folders above it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an archive holds, or why it is not read. */
export type Unpacked =
  | { readonly ok: true; readonly files: readonly PackedFile[] }
  | { readonly ok: false; readonly code: "archiveDamaged" | "archiveTooLarge" | "noTables" };

/** A full export of 20,000 records has some twenty megabytes. */
const mostBytes = 200_000_000;
const mostFiles = 200;

/** Whether a file is an archive of files, and no workbook or other document that is packed as one. */
export function isArchive(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  const isPacked = p === 0x50 && k === 0x4b && third !== undefined && fourth === third + 1;
  if (!isPacked) return false;
  const names = namesIn(bytes);
  return names === null || !names.some((name) => documentParts.test(name));
}

/** The CSV files of an archive; what packing programs add for themselves is passed over. */
export function unpack(bytes: Uint8Array): Unpacked {
  let size = 0;
  let count = 0;
  const isWanted = (name: string) => /\.(?:csv|txt)$/i.test(name) && !extras.test(name);
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isWanted(name)) {
          size += originalSize;
          count++;
        }
        return false;
      },
    });
    if (size > mostBytes || count > mostFiles) return { ok: false, code: "archiveTooLarge" };
    if (count === 0) return { ok: false, code: "noTables" };
    const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    return {
      ok: true,
      files: Object.entries(files).map(([name, held]) => ({ name: bareName(name), bytes: held })),
    };
  } catch {
    // Cut short, protected by a password or packed in a way of its own: the cure is the same and is said.
    return { ok: false, code: "archiveDamaged" };
  }
}

const documentParts = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/|xl\/|word\/|ppt\/|Index\/)/;
const extras = /(?:^|[\\/])(?:__MACOSX[\\/]|\.|~\$)/;

function bareName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

function namesIn(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    // A cut archive has lost the table of its files; what is left of the first one's name tells.
    const start = String.fromCharCode(...bytes.subarray(30, 80));
    return documentParts.test(start) ? [start] : null;
  }
}
