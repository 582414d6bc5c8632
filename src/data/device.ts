/** A person's small choices on this device, by name; null where nothing was kept or storage is blocked. */
export function readDevice(name: string): unknown {
  try {
    const text = localStorage.getItem(`mpi.${name}`);
    return text === null ? null : JSON.parse(text);
  } catch {
    // Blocked or unreadable storage: the app goes on with its defaults.
    return null;
  }
}

/** Keeps a small choice, or forgets it (null); without storage it holds until the page is left. */
export function writeDevice(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`mpi.${name}`);
    else localStorage.setItem(`mpi.${name}`, JSON.stringify(value));
  } catch {
    // Blocked or full storage: the choice lives in memory only.
  }
}
