import type { Theme as FluentTheme } from "@fluentui/react-components";
import type { Theme } from "../domain/ports.ts";

// Where Segoe UI is not at hand (Linux, Android), a face of about its width.
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Open Sans", "Noto Sans", sans-serif';

const sources: { readonly [T in Theme]: () => Promise<FluentTheme> } = {
  default: async () => (await import("./lightTheme.ts")).teamsLightTheme,
  dark: async () => (await import("./darkTheme.ts")).teamsDarkTheme,
  contrast: async () => (await import("./contrastTheme.ts")).teamsHighContrastTheme,
};
const loaded = new Map<Theme, FluentTheme>();

/** Teams' theme, once `loadTheme` has loaded it. */
export function loadedTheme(theme: Theme): FluentTheme | undefined {
  return loaded.get(theme);
}

/** Loads a theme; only the one in use is worth its bytes. */
export async function loadTheme(theme: Theme): Promise<FluentTheme> {
  const found = loaded.get(theme) ?? { ...(await sources[theme]()), fontFamilyBase };
  loaded.set(theme, found);
  return found;
}
