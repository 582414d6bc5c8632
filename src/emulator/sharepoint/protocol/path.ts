import { errors } from "../errors.ts";
import { isGuid } from "../guid.ts";

/** One step of a resource path: `getByTitle('A''s')` is name getbytitle with the argument A's. */
export interface Segment {
  readonly name: string;
  /** Positional arguments under "0", "1" …, named ones under their name in lower case. */
  readonly args: { readonly [name: string]: string };
  readonly called: boolean;
}

/** A resource path in one spelling: which things it passes, and what is asked of the last. */
export interface ResourcePath {
  /** Such as `list/items` or `folder/files/addusingpath`. */
  readonly route: string;
  /** The steps that name a list, an entry, a column …, the last one of each kind. */
  readonly refs: { readonly [kind: string]: Segment };
  /** The last step. */
  readonly last: Segment;
}

/** Decodes once, then splits outside quotes; names in lower case. */
function parseSegments(path: string, aliases: URLSearchParams): Segment[] {
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    throw errors.expressionInvalid(path);
  }
  return splitOutsideQuotes(text, "/")
    .filter((part) => part !== "")
    .map((part) => parseSegment(part, aliases));
}

function parseSegment(part: string, aliases: URLSearchParams): Segment {
  const open = part.indexOf("(");
  if (open < 0) return { name: part.toLowerCase(), args: {}, called: false };
  if (!part.endsWith(")")) throw errors.expressionInvalid(part);
  const args: { [name: string]: string } = {};
  const inner = part.slice(open + 1, -1).trim();
  if (inner !== "")
    for (const [at, argument] of splitOutsideQuotes(inner, ",").entries()) {
      const named = /^\s*([A-Za-z][A-Za-z0-9]*)\s*=(.*)$/s.exec(argument);
      const value = named ? (named[2] as string) : argument;
      args[named ? (named[1] as string).toLowerCase() : String(at)] = literal(
        value.trim(),
        aliases,
      );
    }
  return { name: part.slice(0, open).toLowerCase(), args, called: true };
}

function literal(text: string, aliases: URLSearchParams): string {
  // An alias stands for a value, never for another alias.
  if (text.startsWith("@")) return literal(aliases.get(text) ?? "", new URLSearchParams());
  const quoted = /^(guid|datetime)?'(.*)'$/is.exec(text);
  if (!quoted) return text;
  const [, type = "", inner = ""] = quoted;
  if (type.toLowerCase() === "guid" && !isGuid(inner)) throw errors.expressionInvalid(text);
  return inner.replaceAll("''", "'");
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** Steps that pick one of many, after the collection they pick from (or "" where they stand alone). */
const picks: { readonly [collection: string]: { readonly [step: string]: string } } = {
  "": {
    getlist: "list",
    getlistusingpath: "list",
    getfolderbyserverrelativepath: "folder",
    getfolderbyserverrelativeurl: "folder",
    getfolderbyid: "folder",
    rootfolder: "folder",
    getfilebyserverrelativepath: "file",
    getfilebyserverrelativeurl: "file",
    getfilebyid: "file",
    getuserbyid: "user",
    getitembyid: "item",
    getitembystringid: "item",
    getview: "view",
    defaultview: "view",
    listitemallfields: "item",
    defaultdocumentlibrary: "list",
  },
  lists: { getbytitle: "list", getbyid: "list" },
  items: { getbyid: "item", getbystringid: "item" },
  fields: { getbyid: "field", getbyinternalnameortitle: "field", getbytitle: "field" },
  views: { getbyid: "view", getbytitle: "view" },
  siteusers: { getbyid: "user", getbyemail: "user", getbyloginname: "user" },
  folders: { getbyurl: "folder", getbypath: "folder" },
  files: { getbyname: "file", getbyurl: "file" },
  recyclebin: { getbyid: "binItem" },
  attachmentfiles: { getbyfilename: "attachment" },
  versions: { getbyid: "version" },
};

/** Collections that are also picked from by brackets: `items(5)`, `lists(guid'…')`. */
const bracketed: { readonly [collection: string]: string } = {
  lists: "list",
  items: "item",
  fields: "field",
  views: "view",
  siteusers: "user",
  folders: "folder",
  files: "file",
  recyclebin: "binItem",
  attachmentfiles: "attachment",
  versions: "version",
};

/** Kinds whose route does not depend on how they were reached. */
const roots = new Set(["list", "folder", "file", "user", "binItem"]);

export function parsePath(path: string, aliases: URLSearchParams): ResourcePath {
  const segments = parseSegments(path, aliases);
  const last = segments.at(-1);
  if (!last) throw errors.resourceNotFound(path);
  const refs: { [kind: string]: Segment } = {};
  let steps: string[] = [];
  const pick = (kind: string, segment: Segment): void => {
    if (kind === "folder" && segment.name !== "rootfolder" && refs.folder) {
      refs.folder = within(refs.folder, segment);
    } else if (kind === "file" && refs.folder && !segment.name.startsWith("getfile")) {
      refs.file = within(refs.folder, segment);
    } else refs[kind] = segment;
    steps = roots.has(kind) ? [kind] : [...steps, kind];
  };
  for (const segment of segments) {
    const collection = steps.at(-1) ?? "";
    const picked = picks[collection]?.[segment.name];
    const alone = picks[""]?.[segment.name];
    const inBrackets = bracketed[segment.name];
    if (picked) {
      steps.pop();
      pick(picked, segment);
    } else if (alone) pick(alone, segment);
    else if (inBrackets && segment.args[0] !== undefined) pick(inBrackets, segment);
    else steps.push(segment.name);
  }
  if (steps.length > 1 && steps[0] === "web") steps.shift();
  return { route: steps.join("/"), refs, last };
}

/** A folder or file named below another folder, as steps from that folder. */
function within(parent: Segment, child: Segment): Segment {
  const name = child.args[0] ?? child.args.decodedurl ?? child.args.serverrelativeurl ?? "";
  const below = parent.args.below ? `${parent.args.below}/${name}` : name;
  return { ...parent, args: { ...parent.args, below } };
}
