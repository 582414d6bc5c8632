import { useSyncExternalStore } from "react";

/** Whether the window has one column: side panel, telephone. */
export function useNarrow(): boolean {
  return useMedia("(max-width: 791px)");
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
