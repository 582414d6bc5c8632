import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { earlyScript } from "./src/cli/build/earlyScript.ts";
import { apacheConfig, iisConfig, nginxConfig } from "./src/cli/build/headers.ts";
import { stubUnusedModules } from "./src/cli/build/stubUnusedModules.ts";
import { themeStyles, writtenTokens } from "./src/cli/build/themeStyles.ts";

/** Puts the security headers beside the app in the form each common web server reads. */
function serverConfigs(): Plugin {
  return {
    name: "server-configs",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "web.config", source: iisConfig() });
      this.emitFile({ type: "asset", fileName: ".htaccess", source: apacheConfig() });
      this.emitFile({ type: "asset", fileName: "nginx-headers.conf", source: nginxConfig() });
    },
  };
}

export default defineConfig({
  root: "src",
  // Relative, so that the folder may lie anywhere on the office's server.
  base: "./",
  publicDir: "public",
  plugins: [
    earlyScript(),
    stubUnusedModules(),
    themeStyles(),
    writtenTokens(),
    react(),
    serverConfigs(),
  ],
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      input: {
        main: join(import.meta.dirname, "src/index.html"),
        config: join(import.meta.dirname, "src/config/index.html"),
        auth: join(import.meta.dirname, "src/auth/index.html"),
        relay: join(import.meta.dirname, "src/auth/relay.html"),
      },
      output: {
        codeSplitting: {
          // One file for all the first screen needs: many small ones compress worse and come later.
          // What the small pages share with the app stays out of it.
          groups: [
            {
              name: "base",
              test: /preload-helper|rolldown.runtime|src\/(domain|i18n)\/language\.ts|src\/domain\/failure\.ts|src\/app\/start\/lastScreen\.ts/,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            {
              name: "first",
              test: /src\/(app\/App\.tsx|sync\/(openStore|device\/deviceStorage)\.ts)$/,
              priority: 2,
            },
            { name: "host", test: /src\/teams\/(host|browserHost)\.ts$/, priority: 1 },
            // Lagebild with all its analyses, which most other screens need as well.
            { name: "overview", test: /OverviewScreen\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
