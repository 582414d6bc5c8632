import { createContext } from "react";

/** Ids of the headers of the row and the column a cell belongs to: what can be opened there is named after them. */
export const CellNames = createContext<string | null>(null);
