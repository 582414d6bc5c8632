import { useSyncExternalStore } from "react";
import { atCover, onceReturned } from "../../components/overlays/historyEntry.ts";

/**
 * The place in the app: what stands after the # of the address, without its query. What an address asks of a form
 * ("#/list/fundings/new?structure=4") stays behind the #, so that the page's own query (site, language) is never lost,
 * and going back follows as well where only the query differs.
 */
export function useHashPlace(): [string, typeof goTo] {
  return [useSyncExternalStore(subscribe, currentPlace, () => "/"), goTo];
}

useHashPlace.hrefs = (place: string) => `#${place}`;

/**
 * Goes to a place, with or without an entry of its own in the browser's history; a place chosen in a dialog takes the
 * dialog's entry, so that going back leads to the page the dialog stood on.
 */
export function goTo(
  place: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  onceReturned(() => {
    const oldURL = location.href;
    const url = new URL(oldURL);
    url.hash = place.replace(/^#?\/?/, "/");
    history[replace || atCover() ? "replaceState" : "pushState"](state, "", url.href);
    dispatchEvent(new HashChangeEvent("hashchange", { oldURL, newURL: url.href }));
  });
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  addEventListener("popstate", changed);
  return () => {
    removeEventListener("hashchange", changed);
    removeEventListener("popstate", changed);
  };
}

function currentPlace(): string {
  const [place = ""] = location.hash.replace(/^#?\/?/, "").split("?");
  return `/${place}`;
}
