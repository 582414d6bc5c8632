import { useSyncExternalStore } from "react";

/** Whether the window has one column: side panel, telephone. */
export function useNarrow(): boolean {
  return useMedia("(max-width: 791px)");
}

/** Whether the page is being printed: whole lists then instead of what is in sight. */
export function usePrinting(): boolean {
  return useMedia("print");
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
