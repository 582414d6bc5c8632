import { routes } from "./routes.tsx";

/** Loads what work without a connection needs, and then all screens one by one, so that each is drawn at the first click. */
export async function preloadForOffline(): Promise<void> {
  await settled([
    import("./TroubleBanner.tsx"),
    import("./LimitBanners.tsx"),
    import("./NoticeBar.tsx"),
    import("./EditsDialog.tsx"),
    import("./SearchDialog.tsx"),
    import("./AsOfChoice.tsx"),
  ]);
  for (const [, screen] of routes) {
    await settled([screen.load()]);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** What cannot be loaded now is asked for again when it is needed. */
function settled(parts: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.allSettled(parts);
}
