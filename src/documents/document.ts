import type { Day } from "../domain/day.ts";

/** Text with weight; what papers need and no more. A line feed in a text starts a new line. */
export type RichText = string | readonly Run[];
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** An address; http, https or mailto. */
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

export interface Blocks {
  paragraph: { readonly text: RichText; readonly handWritten?: boolean };
  bullets: { readonly items: readonly RichText[]; readonly ordered?: boolean };
  heading: { readonly level: 2 | 3 | 4; readonly text: string; readonly id: string };
  table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
    /** Relative widths; equal where not given. */
    readonly widths?: readonly number[];
    readonly landscape?: boolean;
  };
  /** Term and text side by side, set as paragraphs: measure sheets, heads of minutes. */
  definitions: { readonly items: readonly { readonly term: string; readonly text: RichText }[] };
  chart: { readonly data: ChartData; readonly alt: string; readonly caption: string };
  controlBlock: {
    readonly caption: string;
    readonly head: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
  signLines: { readonly lines: readonly { readonly role: string; readonly name: string }[] };
  pageBreak: object;
}

export type BlockType = keyof Blocks;
export type BlockOf<T extends BlockType> = Blocks[T] & { readonly type: T };
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType];

export interface Chapter {
  readonly id: string;
  /** Heading of level 1, with its number where it has one. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Starts a page of its own. */
  readonly newPage?: boolean;
}

export interface Meta {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Tag of language and country. */
  readonly language: string;
  readonly asOf: Day;
  /** The day the file says it was made, so that writing the paper again gives the same file; the moment of writing where it is left out. */
  readonly issuedOn?: Day;
  /** Printed in the page header, such as "Entwurf 0.3". */
  readonly header: string;
  /** "Seite {page} von {pages}" with both places. */
  readonly footer: string;
  /** Heading of the contents list; no list where it is null. */
  readonly contentsTitle: string | null;
  /** Heading of the list of tables; no list where it is null or the paper has no table. */
  readonly tablesTitle: string | null;
  /** What stands before a caption's number: "Tabelle" and "Abbildung". */
  readonly captions: { readonly table: string; readonly chart: string };
}

export interface Cover {
  readonly lines: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly mark: string | null;
  readonly blocks: readonly Block[];
  /** A head above the text, as on minutes, instead of a page of its own. */
  readonly headOnly?: boolean;
}

/** A paper as data; Word and the preview are two renderers of it. */
export interface Document {
  readonly meta: Meta;
  readonly cover: Cover | null;
  readonly chapters: readonly Chapter[];
}
