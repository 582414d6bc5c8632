import { type ReactNode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { deferredConnection } from "./app/deferred.ts";
import { deferredHost, isOwnCopy, type LastHost, readLastHost } from "./app/deferredHost.ts";
import { routed } from "./app/Screens.tsx";
import type { storedTitle } from "./app/storedTitle.ts";
import { Themed } from "./app/Themed.tsx";
import { loadTheme } from "./app/themes.ts";
import { readDevice, writeDevice } from "./data/device.ts";
import { toFailure } from "./domain/failure.ts";
import type { Host } from "./domain/ports.ts";
import { openDeviceStorage } from "./sync/deviceStorage.ts";
import { openStore } from "./sync/openStore.ts";
import type { Store } from "./sync/store.ts";
import { browserTabs } from "./sync/tabs.ts";

const lastKnown = "host";
/** A pause SharePoint asked for holds for every tab of this browser, and over a reload. */
const pause = {
  read: () => Number(readDevice("pause")) || 0,
  write: (opensAt: number) => writeDevice("pause", opensAt),
};
const root = createRoot(document.getElementById("app") as HTMLElement);

/** Resolves once something stands on the screen; what that does not need is loaded after it. */
let standsOnScreen = () => {};
const painted = new Promise<void>((resolve) => {
  standsOnScreen = resolve;
});

/** Example data are a chunk of their own that few ever need. */
const exampleLoader = async () => (await import("./examples/loadExamples.ts")).loadExamples;

/** Makes titles for records without one; there long before anybody can save a record. */
let makeTitle: typeof storedTitle | null = null;

void start();

/** Paints what this device remembers of the site last open, and meanwhile asks the host where the app is. */
async function start(): Promise<void> {
  const opening = openHost();
  const last = readLastHost(readDevice(lastKnown));
  const early =
    last && isOwnCopy(last, location.href) ? openSite(last.siteUrl, last.account, opening) : null;
  if (last && early) {
    const screen = loadFirstScreen();
    await loadTheme(last.theme);
    const { store, connection } = await early;
    await screen;
    paint(
      <App
        store={store}
        ports={{ ...connection, host: deferredHost(last, opening), exampleLoader }}
      />,
    );
  }
  try {
    const host = await opening;
    const same = last?.siteUrl === host.siteUrl && last.account === host.account;
    // Another site's or another person's copy goes before anything of it can be sent.
    if (early && !same) (await early).store.stop();
    await show(host, same ? early : null);
  } catch (error) {
    const { StartFailed } = await import("./app/StartFailed.tsx");
    const host = deferredHost(last ?? nowhere(), opening);
    await loadTheme(host.theme);
    paint(
      <Themed host={host}>
        <StartFailed failure={toFailure(error)} language={host.language} />
      </Themed>,
    );
  }
  makeTitle = (await import("./app/storedTitle.ts")).storedTitle;
}

/** The app over the host's site; where the host names none, the question which one it is. */
async function show(host: Host, opened: Promise<Opened> | null): Promise<void> {
  const { siteUrl } = host;
  await loadTheme(host.theme);
  if (siteUrl === null) {
    const { SiteQuestion } = await import("./app/SiteQuestion.tsx");
    paint(
      <Themed host={host}>
        <SiteQuestion host={host} onDone={() => void show(host, null)} />
      </Themed>,
    );
    return host.ready();
  }
  const { store, connection } = await (opened ??
    openSite(siteUrl, host.account, Promise.resolve(host)));
  const { account, theme, language, frame, inTeams, subPage } = host;
  writeDevice(lastKnown, { siteUrl, account, theme, language, frame, inTeams } satisfies LastHost);
  if (subPage && location.hash.length < 3) location.hash = subPage;
  paint(<App store={store} ports={{ ...connection, host, exampleLoader }} />);
  await painted;
  host.ready();
  // Where it cannot be loaded, the next visit begins without a picture.
  void loadPictures().then(
    ({ followLastScreen }) => followLastScreen(store),
    () => undefined,
  );
}

/** Gets the screen last left out of the browser's cache, so that it is painted at once; what has to come from the network comes after the frame. */
async function loadFirstScreen(): Promise<void> {
  const load = async () => {
    await routed.load();
    const { loadScreen } = await import("./app/Routed.tsx");
    await loadScreen(location.hash.slice(1) || "/");
  };
  // What cannot be loaded now is asked for again when it is shown.
  await Promise.race([load().catch(() => undefined), new Promise((go) => setTimeout(go, 300))]);
}

interface Opened {
  readonly store: Store;
  readonly connection: ReturnType<typeof deferredConnection>;
}

/** The store of a site as this device remembers it; the way to SharePoint is loaded behind the first screen. */
async function openSite(
  siteUrl: string,
  account: string | null,
  opening: Promise<Host>,
): Promise<Opened> {
  const connected = opening.then(async (host) => {
    await painted;
    const { connect } = await import("./sharepoint/connect.ts");
    const { channelFolder } = host;
    return connect({ siteUrl, token: (fresh) => host.token(fresh), channelFolder, pause });
  });
  const connection = deferredConnection(siteUrl, connected);
  const store = await openStore({
    site: connection.site,
    storage: await openDeviceStorage(siteUrl, account ?? "own"),
    tabs: browserTabs(`mpi:${siteUrl} ${account ?? "own"}`),
    titleOf: (...record) => makeTitle?.(...record) ?? null,
  });
  return { store, connection };
}

function paint(screen: ReactNode): void {
  // A part that is loaded already is then drawn at once, without lines in its place first.
  startTransition(() => root.render(screen));
  whenDrawn();
  takePictureAway();
  // A hidden page has no frames.
  setTimeout(standsOnScreen, 1_000);
}

const loadPictures = () => import("./app/followLastScreen.ts");

/** Takes away what `early.ts` has put there, once the app stands. */
function takePictureAway(): void {
  const picture = document.getElementById("last-screen");
  if (picture === null) return;
  void loadPictures().then(
    ({ takeAwayOnceDrawn }) => takeAwayOnceDrawn(picture),
    () => picture.remove(),
  );
}

/** The frame after the one with the first elements begins when these have been painted. */
function whenDrawn(): void {
  requestAnimationFrame(() => {
    if (document.getElementById("app")?.hasChildNodes()) requestAnimationFrame(standsOnScreen);
    else whenDrawn();
  });
}

async function openHost(): Promise<Host> {
  const teams = await import("./teams/host.ts");
  return teams.openHost();
}

function nowhere(): LastHost {
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default";
  return { siteUrl: "", account: null, theme, language: "de", frame: "content", inTeams: false };
}
