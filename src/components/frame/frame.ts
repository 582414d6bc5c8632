import { createContext } from "react";

/** A sentence shown at the foot for a while, with one thing that can still be done about it. */
export interface Notice {
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What a screen tells the frame around it. */
export interface Frame {
  readonly setTitle: (title: string) => void;
  /** Hides the navigation, as in a running meeting. */
  readonly setUndisturbed: (undisturbed: boolean) => void;
  /** Folds the navigation unless a person unfolded it: the screen needs the whole width. */
  readonly setWide: (wide: boolean) => void;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
  /** Shows and says a sentence; the next one replaces it. */
  readonly notify: (notice: Notice) => void;
  /** Where a screen puts its own actions in the title bar, in place of the search. */
  readonly barSlot: HTMLElement | null;
}

export const FrameContext = createContext<Frame>({
  setTitle: () => undefined,
  setUndisturbed: () => undefined,
  setWide: () => undefined,
  announce: () => undefined,
  notify: () => undefined,
  barSlot: null,
});
