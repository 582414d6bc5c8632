import { useEffect } from "react";
import { useStore } from "../../../data/store.ts";

/** While shown, the site is asked for changes as often as a running meeting needs. */
export function useMeetingPace(): void {
  const store = useStore();
  useEffect(() => {
    store.setPace("meeting");
    return () => store.setPace("usual");
  }, [store]);
}
