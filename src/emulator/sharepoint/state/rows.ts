/** What a column of an entry can hold; instants are ISO texts in UTC without fractions of seconds. */
export type StoredValue =
  | null
  | string
  | number
  | boolean
  | readonly number[]
  | readonly string[]
  | { readonly Url: string; readonly Description: string };

export interface WebRow {
  readonly id: string;
  readonly siteId: string;
  readonly title: string;
  readonly created: string;
}

export type Setting = string | number | boolean | null;

export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly template: number;
  /** Server-relative address of its root folder. */
  readonly url: string;
  readonly entityName: string;
  readonly contentTypeId: string;
  readonly created: string;
  readonly authorId: number;
  /** Its ETag. */
  readonly version: number;
  readonly settings: { readonly [name: string]: Setting };
}

/** What changes with every entry of a list; kept apart because it is written so often. */
export interface ListStats {
  readonly nextId: number;
  readonly modified: string;
  readonly deleted: string;
}

export interface FieldRow {
  readonly listId: string;
  readonly id: string;
  /** Internal name, never changes. */
  readonly name: string;
  readonly title: string;
  /** TypeAsString, such as LookupMulti. */
  readonly type: string;
  /** All other attributes of its XML. */
  readonly attributes: { readonly [name: string]: string };
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  readonly formatter: string | null;
  readonly builtIn: boolean;
  readonly order: number;
}

export interface ViewRow {
  readonly listId: string;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly fields: readonly string[];
  readonly order: number;
  readonly settings: { readonly [name: string]: Setting };
}

export interface ItemRow {
  readonly listId: string;
  readonly id: number;
  readonly guid: string;
  readonly uniqueId: string;
  readonly version: number;
  readonly values: { readonly [name: string]: StoredValue };
  readonly created: string;
  readonly modified: string;
  readonly authorId: number;
  readonly editorId: number;
  /** 0 entry or file, 1 folder. */
  readonly kind: 0 | 1;
  /** Server-relative address of the file or folder it belongs to, in a library. */
  readonly path: string | null;
  /** Names of attached files with the blob of each. */
  readonly attachments: { readonly [name: string]: string };
}

export interface UserRow {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly siteAdmin: boolean;
  /** Effective base permissions as two unsigned 32-bit numbers. */
  readonly high: number;
  readonly low: number;
  /** Last parts of the addresses of lists this person may not see. */
  readonly hiddenLists?: readonly string[];
}

export interface ChangeRow {
  readonly n: number;
  readonly at: string;
  /** 1 add, 2 update, 3 delete, 4 rename, 7 restore. */
  readonly type: number;
  readonly object: "item" | "list" | "field" | "file" | "folder" | "view" | "web";
  readonly listId: string | null;
  readonly itemId: number | null;
  readonly uniqueId: string;
  readonly url: string;
  readonly editorId: number;
}

export interface FolderRow {
  readonly url: string;
  readonly id: string;
  readonly listId: string;
  readonly itemId: number | null;
  readonly created: string;
  readonly modified: string;
}

export interface FileRow {
  readonly url: string;
  readonly id: string;
  readonly listId: string;
  readonly itemId: number;
  readonly blob: string;
  readonly length: number;
  readonly version: number;
  readonly created: string;
  readonly modified: string;
  readonly authorId: number;
  readonly editorId: number;
}

export interface BinRow {
  readonly id: string;
  readonly title: string;
  readonly dirName: string;
  readonly leafName: string;
  /** 1 file, 3 list item, 4 list, 5 folder. */
  readonly itemType: number;
  readonly at: string;
  readonly deletedById: number;
  readonly authorId: number;
  readonly size: number;
  /** What restoring puts back. */
  readonly kept: readonly Op[];
}

/** Tables by name with what a row of each is. */
export interface Tables {
  web: WebRow;
  lists: ListRow;
  stats: ListStats;
  fields: FieldRow;
  views: ViewRow;
  items: ItemRow;
  versions: ItemRow;
  users: UserRow;
  changes: ChangeRow;
  folders: FolderRow;
  files: FileRow;
  bin: BinRow;
}

/** One row written (or removed, where it is null): all that ever changes the state. */
export type Op = {
  [T in keyof Tables]: readonly [table: T, key: string, row: Tables[T] | null];
}[keyof Tables];

export type Row = Tables[keyof Tables];
