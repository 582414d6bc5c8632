import { routes, screenAt } from "../places/routes.tsx";

/** Where people go on working without a connection. */
const first = ["/list/structures", "/list/structures/1", "/board", "/meeting"];

/** Loads what work without a connection needs, and then all screens one by one, so that each is drawn at the first click. */
export async function preloadForOffline(): Promise<void> {
  await settled([
    import("../frame/TroubleBanner.tsx"),
    import("../frame/LimitBanners.tsx"),
    import("../frame/NoticeBar.tsx"),
    import("../frame/EditsDialog.tsx"),
    import("../search/SearchDialog.tsx"),
    import("../frame/AsOfChoice.tsx"),
    ...first.map((address) => screenAt(address)?.load()),
  ]);
  for (const [, screen] of routes) {
    await settled([screen.load()]);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** What cannot be loaded now is asked for again when it is needed. */
function settled(parts: readonly (Promise<unknown> | undefined)[]): Promise<unknown> {
  return Promise.allSettled(parts);
}
