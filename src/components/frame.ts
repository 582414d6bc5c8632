import { createContext } from "react";

/** What a screen tells the frame around it. */
export interface Frame {
  readonly setTitle: (title: string) => void;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}

export const FrameContext = createContext<Frame>({
  setTitle: () => undefined,
  announce: () => undefined,
});
