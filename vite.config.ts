import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { apacheConfig, iisConfig, nginxConfig } from "./src/cli/headers.ts";

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
  plugins: [react(), serverConfigs()],
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
    },
  },
});
