import type { View } from "../analysis/kernel/view.ts";
import type { Changes, StoredFile } from "../ports.ts";

/** Values of a version for a draft that was just filed: it belongs to the hash of its file. */
export function draftVersion(
  view: View,
  draft: {
    readonly title: string;
    readonly number: string;
    readonly file: StoredFile;
    readonly hash: string;
    readonly basedOn: number | null;
  },
): Changes<"planVersions"> {
  const { title, number, file, hash, basedOn } = draft;
  return {
    title,
    number,
    state: "draft",
    asOf: view.asOf,
    from: view.horizon.from,
    to: view.horizon.to,
    fileLink: file.url,
    fileHash: hash,
    basedOn,
  };
}
