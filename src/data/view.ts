import { createContext, useContext } from "react";
import type { View } from "../domain/analysis/kernel/view.ts";

export const ViewContext = createContext<View | null>(null);

/** The view of the chosen Stichtag, Zeitraum and scenario; the same object until one of them or a setting changes. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("useView outside of Data");
  return view;
}
