import type { timeline } from "../de/analysis/timeline.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the timeline. */
export const timelineWords = inEveryLanguage<Texts<typeof timeline>>(
  import.meta.glob("../*/analysis/timeline.ts", { eager: true, import: "timeline" }),
);
