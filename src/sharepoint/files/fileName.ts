import { Failure } from "../../domain/failure.ts";

/** Longest name of a file, which leaves room for its folders in SharePoint's limit of 400 characters. */
const longest = 120;
/** Names Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|_vti_.*)$/i;

/** A name SharePoint takes: forbidden characters become hyphens, too long ones are cut before their ending. Throws `fileName` where nothing is left. */
export function cleanFileName(name: string): string {
  const clean = name
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/["*:<>?/\\|\u0000-\u001f\u007f]+/g, "-")
    .replace(/^[\s.~$]+|[\s.]+$/g, "")
    .replace(/\s+/g, " ");
  const [stem, ending] = parts(clean);
  if (stem.replace(/[-\s]/g, "") === "" || reserved.test(stem)) {
    throw new Failure("fileName", { name });
  }
  const room = Math.max(1, longest - ending.length);
  return `${[...stem].slice(0, room).join("").trimEnd()}${ending}`;
}

/** The name with a number, for where it is taken: "Plan (2).docx". */
export function numbered(name: string, number: number): string {
  const [stem, ending] = parts(name);
  return number === 1 ? name : `${stem} (${number})${ending}`;
}

function parts(name: string): readonly [stem: string, ending: string] {
  const at = name.lastIndexOf(".");
  return at > 0 && name.length - at <= 10 ? [name.slice(0, at), name.slice(at)] : [name, ""];
}
