import type { Moment } from "./day.ts";
import type { Failure } from "./failure.ts";
import type { Language } from "./language.ts";
import type { Entry, Person } from "./records.ts";
import type { ListName, Values } from "./schema/index.ts";

/** Values of some fields of a list, as they are to be written. */
export type Changes<L extends ListName = ListName> = Partial<Values<L>>;

export interface LoadedList<L extends ListName = ListName> {
  readonly name: L;
  readonly entries: readonly Entry<L>[];
  /** Fields whose column the site lacks; they read as empty and are not written. */
  readonly missingFields: readonly string[];
  /** Those of them whose column is there, of a type that holds something else. */
  readonly retypedFields?: readonly string[];
}

export interface Loaded {
  readonly lists: readonly LoadedList[];
  /** Lists the site does not have. */
  readonly missingLists: readonly ListName[];
  readonly people: readonly Person[];
  readonly me: Person;
  /** IANA name of the site's time zone, such as Europe/Berlin. */
  readonly timeZone: string;
  /** Whether this person may write entries. */
  readonly mayWrite: boolean;
  /** Whether this person may create lists. */
  readonly mayManage: boolean;
  /** From here on changes are asked for. */
  readonly changeToken: string;
  readonly at: Moment;
}

export interface Changed {
  /** Entries created, changed or restored, with the state they have now. */
  readonly entries: readonly { readonly list: ListName; readonly entry: Entry }[];
  readonly deleted: readonly { readonly list: ListName; readonly id: number }[];
  /** The site's people, where somebody not known before has a hand in a change; else empty. */
  readonly people: readonly Person[];
  readonly changeToken: string;
  /** The token was too old or a list changed its shape: load everything again. */
  readonly reload: boolean;
}

/** One earlier state of an entry. */
export interface PastVersion {
  readonly at: Moment;
  readonly by: string;
  readonly values: { readonly [field: string]: unknown };
}

/** A creation or a change as it is sent together with others; what its parts mean stands at `Site`. */
export type Write =
  | {
      readonly kind: "create";
      readonly list: ListName;
      readonly key: string;
      readonly values: Changes;
    }
  | {
      readonly kind: "update";
      readonly list: ListName;
      readonly id: number;
      readonly etag: string;
      readonly values: Changes;
      readonly key: string | null;
    };

/** What became of one of several writes or readings; after a failure a write may have taken effect all the same. */
export type Written =
  | { readonly ok: true; readonly entry: Entry }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** The entry as it stands there now, where a change failed and it could be read. */
      readonly entry: Entry | null;
    };

/** Words by the field of a choice, as records hold them: those nobody defined as foreign words. */
export type OfferedWords = { readonly [field: string]: readonly string[] };

/** The lists of the team's site. Every method may throw a Failure. */
export interface Site {
  /** Who is signed in. */
  me(): Promise<Person>;
  load(): Promise<Loaded>;
  changesSince(token: string): Promise<Changed>;
  /** Creates the entry once, whatever happens on the way: the same key never makes a second one. */
  create(list: ListName, key: string, values: Changes): Promise<Entry>;
  /** Writes the fields given if the entry still has this ETag, else throws `conflict`. `key` is given to an entry that has none. */
  update(
    list: ListName,
    id: number,
    etag: string,
    values: Changes,
    key?: string | null,
  ): Promise<Entry>;
  /**
   * Sends writes to different entries in as few requests as hold them, in order; each is judged for
   * itself, and what of a failure can be mended is left to `create` and `update`. Throws only where nothing could be sent.
   */
  write(writes: readonly Write[]): Promise<readonly Written[]>;
  read(list: ListName, id: number): Promise<Entry>;
  /** Reads entries in as few requests as hold them, in order. Throws only where nothing could be sent. */
  readTogether(
    asked: readonly { readonly list: ListName; readonly id: number }[],
  ): Promise<readonly Written[]>;
  /** Moves the entry to the site's recycle bin, if it still has this ETag. */
  recycle(list: ListName, id: number, etag: string): Promise<void>;
  /** Newest first. */
  versions(list: ListName, id: number): Promise<readonly PastVersion[]>;
  /** Site users whose name or address holds the text. */
  findPeople(text: string): Promise<readonly Person[]>;
  /** What the list's choice columns offer now, where staff may have added words. */
  offeredWords(list: ListName): Promise<OfferedWords>;
  /** Until when nothing is to be asked that can wait, as little is left of what the site grants, in milliseconds; 0 where it has not said so. */
  tightUntil(): number;
  /** Address of the entry's own page in SharePoint. */
  entryUrl(list: ListName, id: number): string;
  listUrl(list: ListName): string;
}

export interface StoredFile {
  readonly name: string;
  /** Absolute address. */
  readonly url: string;
  readonly serverRelativeUrl: string;
  readonly uniqueId: string;
}

/** The channel's folder, or the site's default library. */
export interface Files {
  /**
   * Stores a file in `Masterplan/`, never over another one: a taken name gets a number, unless it is
   * taken by the same content. With `once` the name stands for the content: a file that has it is the one.
   */
  store(
    name: string,
    content: Uint8Array,
    options?: { readonly once?: boolean },
  ): Promise<StoredFile>;
  read(serverRelativeUrl: string): Promise<Uint8Array>;
}

export type CheckState = "ok" | "missing" | "differs";
/** In what a column of the site is not as defined; a new title and added words are no fault. */
export const columnDifferences = [
  "missing",
  "renamed",
  "type",
  "choicesRemoved",
  "choicesAdded",
  "notIndexed",
  "notUnique",
  "unique",
  "pointsElsewhere",
] as const;
export type ColumnDifference = (typeof columnDifferences)[number];

export interface CheckedColumn {
  /** The field, or "key". */
  readonly field: string;
  readonly state: CheckState;
  readonly differences: readonly ColumnDifference[];
}
export interface CheckedList {
  readonly name: ListName;
  readonly state: CheckState;
  /** Its title in SharePoint; null where it is missing. */
  readonly title: string | null;
  readonly renamed: boolean;
  readonly columns: readonly CheckedColumn[];
  /** Null where the list or its key is missing, and where it was not asked how the app is addressed. */
  readonly link: CheckedLink | null;
}

/** How each entry of a list links to the app in SharePoint; a format made by hand is nobody's fault and stays. */
export interface CheckedLink {
  readonly state: "ok" | "missing" | "outdated" | "ownFormat";
  /** Address of the app the link leads to; null where the app wrote none. */
  readonly leadsTo: string | null;
}

/** Comparison of the site with the definitions, and its mending. */
export interface Provisioning {
  /** Where it is told how the app is addressed, links to it are compared as well. */
  check(linkTo?: (place: string) => string): Promise<readonly CheckedList[]>;
  /**
   * Creates what is missing, one after another; changes and deletes nothing that exists. Where it is
   * told how the app is addressed (a place such as `/list/measures/4`), each entry of a new list links to it.
   */
  provision(
    language: Language,
    onProgress: (done: number, of: number, list: ListName) => void,
    linkTo?: (place: string) => string,
  ): Promise<void>;
  /** Lets each entry of these lists link to the app, where the link is missing or leads to another address of it; formats made by hand stay. */
  link(
    lists: readonly ListName[],
    linkTo: (place: string) => string,
    onProgress: (done: number, of: number, list: ListName) => void,
  ): Promise<void>;
  /** Mends what can be mended without loss in these lists: choices taken out, indexes, uniqueness, look-ups nobody has filled in that point to another list. What cannot be mended, such as a key that is there twice, is thrown once all else is done. */
  mend(
    lists: readonly ListName[],
    onProgress: (done: number, of: number, list: ListName) => void,
  ): Promise<void>;
}

export type Theme = "default" | "dark" | "contrast";

/** Where the app runs: Teams, or a browser. */
export interface Host {
  readonly inTeams: boolean;
  readonly siteUrl: string | null;
  /** An id of whoever the host says is signed in; null where it does not tell. */
  readonly account: string | null;
  /** Server-relative folder of the channel, where there is one. */
  readonly channelFolder: string | null;
  readonly language: Language;
  readonly frame: "content" | "sidePanel" | "meetingStage" | "settings" | "remove";
  readonly theme: Theme;
  /** The record or screen a deep link names. */
  readonly subPage: string | null;
  onThemeChange(listener: (theme: Theme) => void): () => void;
  /** How people sign in: by Teams, in a window of the browser, or not at all, and then only a local site can be reached. */
  readonly signIn: "teams" | "browser" | "none";
  /** The address a link or this device names that is not opened unasked, and why; null where there is none. */
  readonly refusedSite: { readonly address: string; readonly failure: Failure } | null;
  /** The site that would be open without what a link names; null where there is none. */
  readonly usualSite: string | null;
  /** Makes the address a person typed or confirmed the site to open, without remembering it; a failure where it cannot be one. */
  chooseSite(address: string): Failure | null;
  /** The site was opened with a bearer of its own: from now on this device remembers it. */
  siteOpened(siteUrl: string): void;
  /** Bearer for the host of this address and for no other; a Failure where none may go there. `fresh` renews it once after a 401. */
  token(address: string, fresh?: boolean): Promise<string>;
  /** Asks for the right to create lists; from then on the token carries it. */
  requestManage(): Promise<void>;
  /** An address that opens the app at a place such as `/list/measures/4`. */
  linkTo(place: string): string;
  /** Shows a place of the app to everybody in the meeting; false where that is not possible. */
  showOnStage(place: string): Promise<boolean>;
  /** Tells the host that the first screen stands. */
  ready(): void;
  /** Opens the host's dialog to share a link; false where there is none and the link must be copied. */
  share(file: { url: string; title: string; message: string }): Promise<boolean>;
}
