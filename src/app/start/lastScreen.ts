/** The first screen as it last stood on this device: elements and style rules, a picture nobody can use yet. */
export interface LastScreen {
  readonly elements: string;
  readonly rules: string;
  readonly language: string;
  readonly colorScheme: string;
}

const name = "mpi.lastScreen";
/** Characters; a screen of this office's size has a tenth of it. */
const mostCharacters = 1_000_000;

/** Keeps it for the next visit. */
export function keepLastScreen(screen: LastScreen): void {
  const text = JSON.stringify({ circumstances: circumstances(), screen });
  try {
    if (text.length <= mostCharacters) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
  } catch {
    // Blocked or full storage: the next visit begins without.
  }
}

/** Whatever it shows may no longer be so. */
export function dropLastScreen(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Blocked storage has kept none.
  }
}

/** What was kept, where the app would draw the same now; else it is forgotten. */
export function readLastScreen(): LastScreen | null {
  try {
    const text = localStorage.getItem(name);
    if (text === null) return null;
    const kept = JSON.parse(text) as { circumstances?: unknown; screen: LastScreen };
    if (kept.circumstances === circumstances()) return kept.screen;
  } catch {
    // Blocked or unreadable storage: as if there were none.
  }
  dropLastScreen();
  return null;
}

/** Whether the address is the one under which the app opens. */
export function isFirstScreen(): boolean {
  return location.hash.length < 3;
}

/**
 * What decides, besides this device's copy, how the first screen looks: the version of the app, the
 * address (it names the account), the day, the width, and all that is kept of the host (it names
 * the site) and of the person's choices.
 */
function circumstances(): string {
  const version = document.querySelector<HTMLScriptElement>('script[src*="/main"]')?.src;
  const address = isFirstScreen() ? location.href.split("#", 1)[0] : location.href;
  const choices = Object.keys(localStorage)
    .filter((key) => key.startsWith("mpi.") && key !== name)
    .sort()
    .map((key) => [key, localStorage.getItem(key)]);
  return JSON.stringify([version, address, new Date().toDateString(), innerWidth, choices]);
}
