import { join } from "node:path";
import type { Plugin } from "vite";

const entry = join(import.meta.dirname, "../..", "early.ts");

/** Puts `early.ts` into the app's page as a script of its own that runs before the app; as an entry of the page it would be bundled with it. */
export function earlyScript(): Plugin {
  return {
    name: "early-script",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: entry, name: "early" });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {}, path }) {
        if (path !== "/index.html") return html;
        const file = Object.values(bundle).find(
          (chunk) => chunk.type === "chunk" && chunk.facadeModuleId === entry,
        )?.fileName;
        const app = '<script type="module"';
        return html.replace(app, `${app} crossorigin src="./${file}"></script>\n    ${app}`);
      },
    },
  };
}
