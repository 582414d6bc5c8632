import type { Plugin } from "vite";

// Where Segoe UI is not at hand (Linux, Android), a face of about its width.
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Open Sans", "Noto Sans", sans-serif';

const themeNames = { light: "default", dark: "dark", contrast: "contrast" } as const;

/** Fills `lightTheme.css`, `darkTheme.css` and `contrastTheme.css` with Fluent's values of Teams' themes. */
export function themeStyles(): Plugin {
  return {
    name: "theme-styles",
    enforce: "pre",
    async transform(_, id) {
      const file = /\/(light|dark|contrast)Theme\.css$/.exec(id)?.[1] as keyof typeof themeNames;
      if (!file) return null;
      const fluent = await import("@fluentui/react-components");
      const themes = {
        light: fluent.teamsLightTheme,
        dark: fluent.teamsDarkTheme,
        contrast: fluent.teamsHighContrastTheme,
      };
      const values = Object.entries({ ...themes[file], fontFamilyBase });
      const lines = values.map(([name, value]) => `  --${name}: ${value};`);
      return `:root[data-theme="${themeNames[file]}"] {\n${lines.join("\n")}\n}\n`;
    },
  };
}

/** Writes `tokens.x` as the text it stands for, so that the list of all tokens is not loaded. */
export function writtenTokens(): Plugin {
  return {
    name: "written-tokens",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes("@fluentui/react-components")) return null;
      return { code: code.replaceAll(/\btokens\.(\w+)/g, '"var(--$1)"'), map: null };
    },
  };
}
