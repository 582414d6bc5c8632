import { useCallback, useEffect, useState } from "react";
import { usePorts } from "../../data/ports.ts";
import { type Failure, toFailure } from "../../domain/failure.ts";
import type { CheckedList } from "../../domain/ports.ts";

export interface Checked {
  readonly lists: readonly CheckedList[] | null;
  readonly failure: Failure | null;
  readonly running: boolean;
  /** When the last check ended. */
  readonly at: Date | null;
}

/** Compares the site with the definitions, at once and whenever asked. */
export function useCheck(): Checked & { readonly check: () => Promise<void> } {
  const { provisioning, host } = usePorts();
  const [checked, setChecked] = useState<Checked>({
    lists: null,
    failure: null,
    running: true,
    at: null,
  });
  const check = useCallback(async () => {
    setChecked((before) => ({ ...before, running: true }));
    try {
      const lists = await provisioning.check(host.linkTo);
      setChecked({ lists, failure: null, running: false, at: new Date() });
    } catch (error) {
      setChecked({ lists: null, failure: toFailure(error), running: false, at: new Date() });
    }
  }, [provisioning, host]);
  useEffect(() => {
    void check();
  }, [check]);
  return { ...checked, check };
}
