import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Records } from "../domain/records.ts";
import type { Store, StoreState } from "../sync/store.ts";

export const StoreContext = createContext<Store | null>(null);

/** The store: every way to change records. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useStore outside of Data");
  return store;
}

/** What the store knows now; renders again with every change of it. */
export function useStoreState(): StoreState {
  return useStorePart((state) => state);
}

/** The records as they are now, own unsent edits included. */
export function useRecords(): Records {
  return useStorePart((state) => state.records);
}

/** A part of what the store knows; renders again only when this part changes identity. */
export function useStorePart<T>(part: (state: StoreState) => T): T {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => part(store.getState()));
}
