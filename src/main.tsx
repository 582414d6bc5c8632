import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { deferredConnection } from "./app/deferred.ts";
import { deferredHost, type LastHost, readLastHost } from "./app/deferredHost.ts";
import { SiteQuestion } from "./app/SiteQuestion.tsx";
import { StartFailed } from "./app/StartFailed.tsx";
import { Themed } from "./app/Themed.tsx";
import { readDevice, writeDevice } from "./data/device.ts";
import { toFailure } from "./domain/failure.ts";
import type { Host } from "./domain/ports.ts";
import { definitionOf } from "./domain/schema/index.ts";
import { readSettings } from "./domain/settings.ts";
import { titleOf } from "./i18n/display.ts";
import { openDeviceStorage } from "./sync/deviceStorage.ts";
import { openStore } from "./sync/openStore.ts";
import type { Store } from "./sync/store.ts";
import { browserTabs } from "./sync/tabs.ts";

const lastKnown = "host";
const root = createRoot(document.getElementById("app") as HTMLElement);

void start();

/** Paints what this device remembers of the site last open, and meanwhile asks the host where the app is. */
async function start(): Promise<void> {
  const opening = openHost();
  const last = readLastHost(readDevice(lastKnown));
  const early = last ? openSite(last.siteUrl, opening) : null;
  if (last && early) {
    const { store, connection } = await early;
    root.render(<App store={store} ports={{ ...connection, host: deferredHost(last, opening) }} />);
  }
  try {
    const host = await opening;
    await show(host, last?.siteUrl === host.siteUrl ? early : null);
    if (early && last?.siteUrl !== host.siteUrl) (await early).store.stop();
  } catch (error) {
    const failure = toFailure(error);
    const host = deferredHost(last ?? nowhere(), opening);
    root.render(
      <Themed host={host}>
        <StartFailed failure={failure} language={host.language} />
      </Themed>,
    );
  }
}

/** The app over the host's site; where the host names none, the question which one it is. */
async function show(host: Host, opened: Promise<Opened> | null): Promise<void> {
  const { siteUrl } = host;
  if (siteUrl === null) {
    root.render(
      <Themed host={host}>
        <SiteQuestion host={host} onDone={() => void show(host, null)} />
      </Themed>,
    );
    return host.ready();
  }
  const { store, connection } = await (opened ?? openSite(siteUrl, Promise.resolve(host)));
  const { theme, language, frame, inTeams, subPage } = host;
  writeDevice(lastKnown, { siteUrl, theme, language, frame, inTeams } satisfies LastHost);
  if (subPage && location.hash.length < 3) location.hash = subPage;
  root.render(<App store={store} ports={{ ...connection, host }} />);
  requestAnimationFrame(() => host.ready());
}

interface Opened {
  readonly store: Store;
  readonly connection: ReturnType<typeof deferredConnection>;
}

/** The store of a site as this device remembers it; the way to SharePoint is loaded behind it. */
async function openSite(siteUrl: string, opening: Promise<Host>): Promise<Opened> {
  const connected = opening.then(async (host) => {
    const { connect } = await import("./sharepoint/connect.ts");
    return connect({
      siteUrl,
      token: (fresh) => host.token(fresh),
      channelFolder: host.channelFolder,
    });
  });
  const connection = deferredConnection(siteUrl, connected);
  const store = await openStore({
    site: connection.site,
    storage: await openDeviceStorage(siteUrl, "own"),
    tabs: browserTabs(`mpi:${siteUrl}`),
    titleOf: (records, list, entry) =>
      definitionOf(list).titleOf
        ? titleOf(records, list, entry, readSettings(records).language)
        : null,
  });
  return { store, connection };
}

async function openHost(): Promise<Host> {
  const teams = await import("./teams/host.ts");
  return teams.openHost();
}

function nowhere(): LastHost {
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default";
  return { siteUrl: "", theme, language: "de", frame: "content", inTeams: false };
}
