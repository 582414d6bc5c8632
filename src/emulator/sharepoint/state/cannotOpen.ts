/** Why a folder cannot be opened as a site; nothing in it was changed. */
export type WhyNot =
  /** Another server that runs has it open; `url` is null while that one is still starting. */
  | { readonly kind: "inUse"; readonly url: string | null; readonly pid: number }
  /** A file that must be there is not: a snapshot, lines, or the content of a stored file. */
  | { readonly kind: "fileMissing"; readonly file: string }
  /** From this line of a file on (counted from 1) it is not as it was written. */
  | { readonly kind: "damaged"; readonly file: string; readonly line: number }
  | { readonly kind: "unusable"; readonly reason: string };

/** Ends the opening of a site. */
export class CannotOpen extends Error {
  readonly folder: string;
  readonly why: WhyNot;

  constructor(folder: string, why: WhyNot, cause?: unknown) {
    super(`${folder}: ${JSON.stringify(why)}`, { cause });
    this.name = "CannotOpen";
    this.folder = folder;
    this.why = why;
  }
}
