import type { Day } from "../../day.ts";
import type { Values } from "../../schema/index.ts";

export const changeableLists = [
  "structures",
  "fundings",
  "measures",
  "stages",
  "responsibilities",
] as const;

export type ChangeableList = (typeof changeableLists)[number];

/** A hypothetical change; nothing of it is saved. */
export type Change =
  | { readonly do: "extend"; readonly list: ChangeableList; readonly id: number; readonly to: Day }
  | { readonly do: "drop"; readonly list: ChangeableList; readonly id: number }
  | {
      readonly do: "move";
      readonly list: ChangeableList;
      readonly id: number;
      readonly days: number;
    }
  | {
      [L in ChangeableList]: {
        readonly do: "add";
        readonly list: L;
        readonly values: Partial<Values<L>>;
      };
    }[ChangeableList];
