/** What one room of `src` may import from others and from packages; `*` at the end of a package's name stands for anything. */
export interface Direction {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const pure = ["domain", "i18n", "exchange", "documents"];
const screenPackages = ["react", "react-dom", "@fluentui/*", "@tanstack/react-virtual"];

/** Who may import whom. A room always may import itself. */
export const directions: { readonly [room: string]: Direction } = {
  domain: { rooms: [], packages: [] },
  i18n: { rooms: ["domain"], packages: [] },
  exchange: {
    rooms: ["domain", "i18n"],
    packages: ["papaparse", "read-excel-file", "write-excel-file", "fflate"],
  },
  documents: { rooms: ["domain", "i18n"], packages: [] },
  word: { rooms: ["documents", "domain"], packages: ["docx", "fflate"] },
  sync: { rooms: ["domain"], packages: [] },
  sharepoint: { rooms: ["domain", "i18n"], packages: ["@pnp/*", "@internationalized/date"] },
  teams: { rooms: ["domain"], packages: ["@microsoft/teams-js", "@azure/msal-browser"] },
  data: { rooms: ["domain", "sync", "i18n"], packages: ["react"] },
  components: {
    rooms: ["domain", "i18n", "data", "documents"],
    packages: [...screenPackages, "wouter"],
  },
  features: {
    rooms: [...pure, "word", "data", "components"],
    packages: [...screenPackages, "wouter", "@atlaskit/*"],
  },
  app: {
    // The frame shows how far saving has come, so it knows the store's words.
    rooms: ["features", "components", "data", "sync", "i18n", "domain"],
    packages: [...screenPackages, "wouter"],
  },
  examples: { rooms: ["domain"], packages: [] },
  "main.tsx": {
    rooms: [
      ...pure,
      "word",
      "sync",
      "sharepoint",
      "teams",
      "data",
      "components",
      "features",
      "app",
      "examples",
    ],
    packages: [...screenPackages, "react-dom"],
  },
  "early.ts": { rooms: ["app"], packages: [] },
  config: { rooms: ["teams", "i18n", "domain"], packages: [] },
  auth: { rooms: ["teams"], packages: [] },
  cli: {
    // The build writes Fluent's themes as style sheets.
    rooms: [...pure, "word", "sync", "sharepoint", "teams", "examples", "emulator", "manifest"],
    packages: ["node:*", "vite", "@playwright/test", "@fluentui/react-components"],
  },
  emulator: { rooms: [], packages: ["node:*", "@xmldom/xmldom"] },
};

/** Files that are named in the directions by themselves, within a room of other rules. */
export const exceptions: { readonly [file: string]: Direction } = {
  // Benches measure against bare references and against what the app itself shows.
  "cli/bench": { rooms: [], packages: ["@pnp/*", "docx", "fflate"] },
};
