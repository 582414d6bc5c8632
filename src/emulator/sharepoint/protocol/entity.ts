/** A thing with its own address: a list, an entry, a column, a file … */
export interface Entity {
  readonly kind: "entity";
  /** Such as SP.List. */
  readonly type: string;
  /** Address from `Web` on, as in odata.editLink. */
  readonly editLink: string;
  /** For odata.id where it is not the address: entries have a random one. */
  readonly id?: string;
  /** As it stands in the body: `"3"`. */
  readonly etag?: string;
  readonly props: { readonly [name: string]: Value };
  /** Names of navigation properties, shown as deferred in verbose answers. */
  readonly navigation?: readonly string[];
}

/** A value of several parts without an address, such as a change token. */
export interface Complex {
  readonly kind: "complex";
  readonly type: string;
  readonly props: { readonly [name: string]: Value };
}

export interface Collection {
  readonly kind: "collection";
  readonly entities: readonly (Entity | Complex)[];
  readonly nextLink?: string;
  /** An empty look-up: there is a link to it, but no property. */
  readonly absent?: true;
}

/** What an expanded look-up without a value shows. */
export const nothing: Collection = { kind: "collection", entities: [], absent: true };

export type Value =
  | null
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | Entity
  | Complex
  | Collection;

export function complex(type: string, props: { readonly [name: string]: Value }): Complex {
  return { kind: "complex", type, props };
}

export function collection(entities: readonly (Entity | Complex)[], nextLink?: string): Collection {
  return nextLink === undefined
    ? { kind: "collection", entities }
    : { kind: "collection", entities, nextLink };
}
