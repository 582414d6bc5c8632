import type { Entry, Records } from "../records.ts";
import type { WordOf } from "../schema/choices.ts";

export type TextBlock = Entry<"textBlocks">;

export interface TextPlace {
  readonly document: WordOf<"documentKind">;
  readonly chapter: string;
  readonly actionField?: number;
  readonly period?: number;
}

/** The hand-written texts of exactly this place, in the order they were made; empty ones are left out. */
export function textsAt(
  records: Records,
  { document, chapter, actionField, period }: TextPlace,
): TextBlock[] {
  return records.textBlocks.all.filter(
    (block) =>
      block.document === document &&
      block.chapter === chapter &&
      block.actionField === (actionField ?? null) &&
      block.period === (period ?? null) &&
      (block.text ?? "").trim() !== "",
  );
}

/** Whether a chapter has hand-written text anywhere. */
export function hasTexts(records: Records, chapter: string): boolean {
  return records.textBlocks.all.some(
    (block) =>
      block.document === "masterplan" &&
      block.chapter === chapter &&
      (block.text ?? "").trim() !== "",
  );
}
