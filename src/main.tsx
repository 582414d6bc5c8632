import { type ReactNode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { routed } from "./app/places/Screens.tsx";
import { deferredConnection } from "./app/start/deferred.ts";
import { deferredHost, isOwnCopy, type LastHost, readLastHost } from "./app/start/deferredHost.ts";
import { firstPlace } from "./app/start/firstPlace.ts";
import type { Tried } from "./app/start/SiteQuestion.tsx";
import type { storedTitle } from "./app/start/storedTitle.ts";
import { Themed } from "./app/themes/Themed.tsx";
import { loadTheme } from "./app/themes/themes.ts";
import { readDevice, writeDevice } from "./data/device.ts";
import { Failure, toFailure } from "./domain/failure.ts";
import type { Host } from "./domain/ports.ts";
import { openDeviceStorage } from "./sync/device/deviceStorage.ts";
import { openStore } from "./sync/openStore.ts";
import type { Store } from "./sync/store.ts";
import { browserTabs } from "./sync/tabs/tabs.ts";

/** What was open last on this device, written once it could be opened. */
const lastKnown = "lastHost";
/** Where earlier versions kept what had been tried, whether or not it could be opened. */
const lastTried = "host";
/** A pause SharePoint asked for holds for every tab of this browser, and over a reload. */
const pause = {
  read: () => Number(readDevice("pause")) || 0,
  write: (opensAt: number) => writeDevice("pause", opensAt),
};
const root = createRoot(document.getElementById("app") as HTMLElement);

/** Resolves once something stands on the screen; what that does not need is loaded after it. */
let onFirstPaint = () => {};
const painted = new Promise<void>((resolve) => {
  onFirstPaint = resolve;
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
    const askForSite = (failure: Failure | null) =>
      void opening.then((host) => askFor(host, store, failure), failed);
    paint(
      <App
        store={store}
        ports={{ ...connection, host: deferredHost(last, opening), askForSite, exampleLoader }}
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
    await failed(error);
  }
  makeTitle = (await import("./app/start/storedTitle.ts")).storedTitle;

  async function failed(error: unknown): Promise<void> {
    const host = await opening.catch(() => null);
    await showFailed(host ?? deferredHost(last ?? nowhere(), opening), host, error);
  }
}

/** Why the app could not start; `real` is null where even the host could not be asked. */
async function showFailed(shown: Host, real: Host | null, error: unknown): Promise<void> {
  const { StartFailed } = await import("./app/start/StartFailed.tsx");
  const failure = toFailure(error);
  await loadTheme(shown.theme);
  paint(
    <Themed host={shown}>
      <StartFailed
        failure={failure}
        language={shown.language}
        siteUrl={shown.siteUrl || null}
        onOther={real ? () => void askFor(real, null, failure) : null}
      />
    </Themed>,
  );
}

/** Leaves the site and asks which other one is to be opened; what was typed stays on this device. */
async function askFor(host: Host, store: Store | null, failure: Failure | null): Promise<void> {
  store?.stop();
  const { siteUrl } = host;
  await ask(host, siteUrl === null ? null : { address: siteUrl, failure });
}

async function ask(host: Host, tried: Tried | null): Promise<void> {
  const { SiteQuestion } = await import("./app/start/SiteQuestion.tsx");
  const open = () => {
    leaveLink(host);
    show(host, null).catch((error: unknown) => showFailed(host, host, error));
  };
  paint(
    <Themed host={host}>
      <SiteQuestion key={tried?.address} host={host} tried={tried} onDone={open} />
    </Themed>,
  );
}

/** The page's own address no longer names what could not be opened, nor a record there; a tab's address is Teams' own. */
function leaveLink(host: Host): void {
  if (host.inTeams) return;
  const address = new URL(location.href);
  address.searchParams.delete("site");
  address.hash = "";
  history.replaceState(null, "", address);
}

/** The app over the host's site; where the host names none, the question which one it is. */
async function show(host: Host, opened: Promise<Opened> | null): Promise<void> {
  const { siteUrl } = host;
  await loadTheme(host.theme);
  if (siteUrl === null) {
    await ask(host, host.refusedSite);
    return host.ready();
  }
  const { store, connection } = await (opened ??
    openSite(siteUrl, host.account, Promise.resolve(host)));
  const { account, theme, language, frame, inTeams } = host;
  const remember = () => {
    host.siteOpened(siteUrl);
    const last = { siteUrl, account, theme, language, frame, inTeams } satisfies LastHost;
    writeDevice(lastKnown, last);
    writeDevice(lastTried, null);
  };
  onceFresh(store, remember);
  const place = firstPlace(host);
  if (place && location.hash.length < 3) location.replace(`#${place}`);
  const askForSite = (failure: Failure | null) => void askFor(host, store, failure);
  paint(<App store={store} ports={{ ...connection, host, askForSite, exampleLoader }} />);
  await painted;
  host.ready();
  // Where it cannot be loaded, the next visit begins without a picture.
  void loadPictures().then(
    ({ followLastScreen }) => followLastScreen(store),
    () => undefined,
  );
}

/** Once the site has answered everything the app asks it for, with its own bearer. */
function onceFresh(store: Store, then: () => void): void {
  const look = () => {
    if (store.getState().phase !== "fresh") return;
    stop();
    then();
  };
  const stop = store.subscribe(look);
  look();
}

/** Gets the screen last left out of the browser's cache, so that it is painted at once; what has to come from the network comes after the frame. */
async function loadFirstScreen(): Promise<void> {
  const load = async () => {
    await routed.load();
    const { loadScreen } = await import("./app/places/PlaceRoutes.tsx");
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
    // What this device last had open may not be what the host means; then nothing is sent for it.
    const isMeant = host.siteUrl === siteUrl && host.account === account;
    if (!isMeant) throw new Failure("cancelled", { site: siteUrl });
    await painted;
    const { connect } = await import("./sharepoint/connect.ts");
    const { channelFolder } = host;
    return connect({ siteUrl, token: host.token, channelFolder, pause });
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
  setTimeout(onFirstPaint, 1_000);
}

const loadPictures = () => import("./app/start/followLastScreen.ts");

/** Takes away what `early.ts` has put there, once the app stands. */
function takePictureAway(): void {
  const picture = document.getElementById("last-screen");
  if (picture === null) return;
  void loadPictures().then(
    ({ removeSnapshotOnceDrawn: takeAwayOnceDrawn }) => takeAwayOnceDrawn(picture),
    () => picture.remove(),
  );
}

/** The frame after the one with the first elements begins when these have been painted. */
function whenDrawn(): void {
  requestAnimationFrame(() => {
    if (document.getElementById("app")?.hasChildNodes()) requestAnimationFrame(onFirstPaint);
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
