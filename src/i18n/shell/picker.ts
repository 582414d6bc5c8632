import type { picker } from "../de/shell/picker.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of what chooses among many. */
export const pickerWords = inEveryLanguage<Texts<typeof picker>>(
  import.meta.glob("../*/shell/picker.ts", { eager: true, import: "picker" }),
);
