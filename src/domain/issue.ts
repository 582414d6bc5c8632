import type { RuleCode } from "./schema/list.ts";

/** Why a text is no value: what a person can repair where it was typed. */
export const readingCodes = [
  "notADay",
  "ambiguousDay",
  "yearOutOfRange",
  "monthOnly",
  "notAMoment",
  "notANumber",
  "numberTooLarge",
  "centsOnly",
  "wrongUnit",
  "tooLong",
  "notAnAddress",
  "notAFlag",
  "unknownRecord",
  "unknownPerson",
  "wrongType",
] as const;
export type ReadingCode = (typeof readingCodes)[number];

export type IssueCode = ReadingCode | RuleCode | "required";

/** Something a person can repair in one field of a form or a row. */
export interface Issue<F extends string = string> {
  readonly field: F;
  readonly code: IssueCode;
}

/** A value, or why the text is none. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ReadingCode };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const unread = (code: ReadingCode): Read<never> => ({ ok: false, code });
