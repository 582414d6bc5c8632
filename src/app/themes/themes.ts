import type { Theme } from "../../domain/ports.ts";

const sources: { readonly [T in Theme]: () => Promise<unknown> } = {
  default: () => import("./lightTheme.css"),
  dark: () => import("./darkTheme.css"),
  contrast: () => import("./contrastTheme.css"),
};

/** Loads the values of a theme; only the one in use is worth its bytes. */
export async function loadTheme(theme: Theme): Promise<void> {
  await sources[theme]();
}
