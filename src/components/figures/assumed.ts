import { createContext } from "react";
import type { Records } from "../../domain/records.ts";

/** The records of a scenario a figure is computed from; entries that exist in it only have no page. */
export const Assumed = createContext<Records | null>(null);
