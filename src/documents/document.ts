import type { Day } from "../domain/day.ts";

/** Text with weight; what papers need and no more. */
export type RichText = string | readonly Run[];
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
}

/** What a cell means; each renderer adds symbol and colour, never colour alone. */
export type Tone = "secured" | "partly" | "missing" | "unknown" | "intended";
export interface Cell {
  readonly text: RichText;
  readonly tone?: Tone;
  readonly align?: "left" | "right";
}

export interface ChartData {
  readonly kind: "line" | "area" | "column";
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly unit: string;
}

export type Block =
  | { readonly type: "paragraph"; readonly text: RichText; readonly handWritten?: boolean }
  | { readonly type: "bullets"; readonly items: readonly RichText[]; readonly ordered?: boolean }
  | { readonly type: "heading"; readonly level: 2 | 3 | 4; readonly text: string; readonly id: string }
  | {
      readonly type: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** Relative widths; equal where not given. */
      readonly widths?: readonly number[];
      readonly landscape?: boolean;
    }
  | {
      readonly type: "definitions";
      readonly items: readonly { readonly term: string; readonly text: RichText }[];
    }
  | { readonly type: "chart"; readonly data: ChartData; readonly alt: string; readonly caption: string }
  | {
      readonly type: "controlBlock";
      readonly caption: string;
      readonly head: readonly [string, string];
      readonly rows: readonly (readonly [string, string])[];
    }
  | { readonly type: "signLines"; readonly lines: readonly { readonly role: string; readonly name: string }[] }
  | { readonly type: "pageBreak" };

export interface Chapter {
  readonly id: string;
  /** Heading of level 1, with its number where it has one. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A paper as data; Word and the preview are two renderers of it. */
export interface Document {
  readonly meta: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly language: "de-DE" | "en-GB";
    readonly asOf: Day;
    /** Printed in the page header, such as "Entwurf 0.3". */
    readonly header: string;
    /** "Seite {page} von {pages}" with both places. */
    readonly footer: string;
    /** Heading of the contents list; no list where it is null. */
    readonly contentsTitle: string | null;
  };
  readonly cover: {
    readonly lines: readonly string[];
    readonly title: string;
    readonly subtitle: string;
    readonly mark: string | null;
    readonly blocks: readonly Block[];
  } | null;
  readonly chapters: readonly Chapter[];
}
