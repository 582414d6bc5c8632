import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { Data } from "../data/Data.tsx";
import type { Ports } from "../data/ports.ts";
import type { Store } from "../sync/store.ts";
import { Frame } from "./Frame.tsx";
import { Themed } from "./Themed.tsx";

/** The whole app over a store and its ports. */
export function App({ store, ports }: { store: Store; ports: Ports }) {
  return (
    <Themed host={ports.host}>
      <Data store={store} ports={ports} language={ports.host.language}>
        <Router hook={useHashLocation}>
          <Frame />
        </Router>
      </Data>
    </Themed>
  );
}
