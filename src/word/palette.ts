import type { Tone } from "../documents/document.ts";

/** Six hexadecimal digits each; text on its fill has a contrast of 4.5 : 1 at least. */
export const palette = {
  ink: "1F1F1F",
  quiet: "595959",
  accent: "1F3864",
  rule: "BFBFBF",
  headFill: "E7ECF4",
  edge: "8497B0",
} as const;

/** How a cell's meaning looks: a symbol, always beside a word, and a light fill. */
export const toneLooks: {
  readonly [T in Tone]: { readonly symbol: string; readonly fill: string; readonly ink: string };
} = {
  secured: { symbol: "●", fill: "E6F4EA", ink: "0E5A2A" },
  partly: { symbol: "◐", fill: "FFF4D6", ink: "6B4A00" },
  missing: { symbol: "○", fill: "FBE6E6", ink: "8A1C1C" },
  unknown: { symbol: "?", fill: "EFEFEF", ink: "424242" },
  intended: { symbol: "✓", fill: "FFFFFF", ink: "424242" },
};

/** Series of a chart, told apart by lightness as well. */
export const seriesColours = ["1F3864", "6C8EBF", "D9A441", "A6A6A6", "7A3E3E"] as const;
