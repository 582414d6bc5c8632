import type { network } from "../de/analysis/network.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the network of cooperation. */
export const networkWords = inEveryLanguage<Texts<typeof network>>(
  import.meta.glob("../*/analysis/network.ts", { eager: true, import: "network" }),
);
