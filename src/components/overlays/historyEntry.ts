import { useEffect, useEffectEvent } from "react";

/** What covers the page and has an entry of the browser's history, the topmost last. */
const covers: { readonly close: () => void }[] = [];

/** Where the way back that we ask for ourselves began; the browser goes it some time later. */
let returning: { readonly from: string; asked: (() => void)[] } | null = null;

/**
 * While open, what covers the page has an entry of its own in the browser's history: going back closes it and leaves
 * the page where it is. Closed in another way it takes its entry away again.
 */
export function useHistoryEntry(open: boolean, close: () => void): void {
  const onBack = useEffectEvent(close);
  useEffect(() => {
    if (!open) return;
    const cover = { close: () => onBack() };
    covers.push(cover);
    reachCovers();
    return () => {
      const at = covers.indexOf(cover);
      if (at >= 0) covers.splice(at, 1);
      // One cover may give way to another at once, which then takes its entry over.
      queueMicrotask(leaveSpare);
    };
  }, [open]);
}

/** Whether the entry we are at belongs to something that covers the page, so that a new place may take it over. */
export function atCover(): boolean {
  return depth() > 0;
}

/** Does something with the history once no way back of our own is under way: at once, as a rule. */
export function onceReturned(act: () => void): void {
  if (returning) returning.asked.push(act);
  else act();
}

/** How many covers the entry we are at was made for. */
function depth(): number {
  const { covers: count } = (history.state ?? {}) as { readonly covers?: unknown };
  return typeof count === "number" ? count : 0;
}

/** Makes the entries that open covers still lack. */
function reachCovers(): void {
  if (returning) return;
  while (depth() < covers.length)
    history.pushState({ ...history.state, covers: depth() + 1 }, "", location.href);
}

/** Goes back over entries whose cover is closed: after closing, after a reload, or come to by Back and Forward. */
function leaveSpare(): void {
  const spare = depth() - covers.length;
  if (returning || spare <= 0) return;
  returning = { from: location.href, asked: [] };
  history.go(-spare);
}

addEventListener("popstate", () => {
  if (returning) {
    // Somebody followed a link meanwhile: there they shall be in the end.
    if (location.href !== returning.from) {
      const { href } = location;
      returning.asked.push(() => {
        if (location.href !== href) location.assign(href);
      });
      return;
    }
    const { asked } = returning;
    returning = null;
    for (const act of asked) act();
    reachCovers();
    return leaveSpare();
  }
  for (const cover of covers.splice(depth()).reverse()) cover.close();
  leaveSpare();
});

if (document.readyState === "complete") leaveSpare();
else addEventListener("load", () => setTimeout(leaveSpare), { once: true });
