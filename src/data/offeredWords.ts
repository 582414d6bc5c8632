import { useEffect, useState } from "react";
import type { OfferedWords, Site } from "../domain/ports.ts";
import type { ListName } from "../domain/schema/index.ts";
import { usePorts } from "./ports.ts";

/** How long an answer is good for, in milliseconds. */
const goodForMs = 60_000;

interface Asked {
  readonly at: number;
  readonly words: Promise<OfferedWords>;
}

const askedOf = new WeakMap<Site, Map<ListName, Asked>>();
const none: readonly string[] = [];

/**
 * The words the column of a choice offers in SharePoint, where somebody may have added some: asked
 * for once a minute at most, when an input for the field is shown; empty until known, and where the
 * site cannot say. No name: nothing is asked.
 */
export function useOfferedWords(list: ListName, name: string | null): readonly string[] {
  const { site } = usePorts();
  const [offered, setOffered] = useState<OfferedWords>({});
  const wanted = name !== null;
  useEffect(() => {
    let gone = false;
    if (wanted) {
      wordsOf(site, list).then(
        (words) => {
          if (!gone) setOffered(words);
        },
        () => askedOf.get(site)?.delete(list), // The app's own words are there all the same.
      );
    }
    return () => {
      gone = true;
    };
  }, [site, list, wanted]);
  return name === null ? none : (offered[name] ?? none);
}

function wordsOf(site: Site, list: ListName): Promise<OfferedWords> {
  const asked = askedOf.get(site) ?? new Map<ListName, Asked>();
  askedOf.set(site, asked);
  const last = asked.get(list);
  if (last && Date.now() - last.at < goodForMs) return last.words;
  const words = site.offeredWords(list);
  asked.set(list, { at: Date.now(), words });
  return words;
}
