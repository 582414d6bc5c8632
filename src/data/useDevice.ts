import { useCallback, useState } from "react";
import { readDevice, writeDevice } from "./device.ts";

/** A small choice kept on this device, and its setter; `read` turns what was kept into a value or the default. */
export function useDevice<T>(name: string, read: (kept: unknown) => T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => read(readDevice(name)));
  const change = useCallback(
    (next: T) => {
      writeDevice(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, change];
}
