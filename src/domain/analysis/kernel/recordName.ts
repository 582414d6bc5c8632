import type { ListName } from "../../schema/index.ts";

/** A record by its list and id. */
export interface RecordName {
  readonly list: ListName;
  readonly id: number;
}
