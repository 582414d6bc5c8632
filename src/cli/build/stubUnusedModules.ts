import type { Plugin } from "vite";

/** Parts of packages that serve pages and browsers this app never meets, and what stands in their place. */
const modules: { readonly [name: string]: string } = {
  // Fluent's styles mirror every rule for languages written from right to left, and leave a mirror image out
  // that equals the rule. German and English need none.
  "rtl-css-js/core": `
    export const convert = (style) => style;
    export const convertProperty = (key, value) => ({ key, value });
  `,
  // What React lacked before its version 18.
  "use-sync-external-store/shim/index.js": 'export { useSyncExternalStore } from "react";',
};
const mark = "\0left-out:";

/** Leaves out of the build what the first screen would load for nothing. */
export function stubUnusedModules(): Plugin {
  return {
    name: "left-out",
    enforce: "pre",
    resolveId: (name) => (name in modules ? `${mark}${name}` : null),
    load: (id) => (id.startsWith(mark) ? (modules[id.slice(mark.length)] ?? null) : null),
  };
}
