import type { Host } from "../../domain/ports.ts";

/** Where the app opens if its address names no place: what a link names, and within a meeting the meeting that is running. */
export function firstPlace({ subPage, frame }: Pick<Host, "subPage" | "frame">): string | null {
  if (subPage) return subPage;
  return frame === "sidePanel" || frame === "meetingStage" ? "/meeting" : null;
}
