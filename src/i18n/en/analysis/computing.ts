import type { computing as german } from "../../de/analysis/computing.ts";
import type { Texts } from "../../language.ts";

export const computing: Texts<typeof german> = {
  first: "Being computed.",
  anew: "Being computed anew; until then the former result stands here.",
};
