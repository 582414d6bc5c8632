import type { Ports } from "../../data/ports.ts";
import type { Files, Provisioning, Site } from "../../domain/ports.ts";

export interface Connected {
  readonly site: Site;
  readonly files: Files;
  readonly provisioning: Provisioning;
}

/** Ports that can be held before the way to SharePoint is loaded: every call waits for it. */
export function deferredConnection(
  siteUrl: string,
  connected: Promise<Connected>,
): Pick<Ports, "site" | "files" | "provisioning"> {
  let there: Connected | null = null;
  connected.then(
    (connection) => {
      there = connection;
    },
    // Whoever calls hears of the failure from the promise itself.
    () => undefined,
  );
  const site = async () => (await connected).site;
  const files = async () => (await connected).files;
  const provisioning = async () => (await connected).provisioning;
  const listUrl: Site["listUrl"] = (list) =>
    there ? there.site.listUrl(list) : `${siteUrl}/Lists/mpi-${list}`;
  return {
    site: {
      me: async () => (await site()).me(),
      load: async () => (await site()).load(),
      changesSince: async (...asked) => (await site()).changesSince(...asked),
      create: async (...asked) => (await site()).create(...asked),
      update: async (...asked) => (await site()).update(...asked),
      write: async (...asked) => (await site()).write(...asked),
      read: async (...asked) => (await site()).read(...asked),
      readTogether: async (...asked) => (await site()).readTogether(...asked),
      recycle: async (...asked) => (await site()).recycle(...asked),
      versions: async (...asked) => (await site()).versions(...asked),
      findPeople: async (...asked) => (await site()).findPeople(...asked),
      offeredWords: async (...asked) => (await site()).offeredWords(...asked),
      tightUntil: () => there?.site.tightUntil() ?? 0,
      entryUrl: (list, id) =>
        there ? there.site.entryUrl(list, id) : `${listUrl(list)}/DispForm.aspx?ID=${id}`,
      listUrl,
    },
    files: {
      store: async (...asked) => (await files()).store(...asked),
      read: async (...asked) => (await files()).read(...asked),
    },
    provisioning: {
      check: async (...asked) => (await provisioning()).check(...asked),
      link: async (...asked) => (await provisioning()).link(...asked),
      mend: async (...asked) => (await provisioning()).mend(...asked),
      provision: async (...asked) => (await provisioning()).provision(...asked),
    },
  };
}
