import { Data } from "../data/Data.tsx";
import type { Ports } from "../data/ports.ts";
import type { Store } from "../sync/store.ts";
import { Frame } from "./frame/Frame.tsx";
import { HashRouter } from "./places/HashRouter.tsx";
import { Themed } from "./themes/Themed.tsx";

/** The whole app over a store and its ports. */
export function App({ store, ports }: { store: Store; ports: Ports }) {
  return (
    <Themed host={ports.host}>
      <Data store={store} ports={ports} language={ports.host.language}>
        <HashRouter>
          <Frame />
        </HashRouter>
      </Data>
    </Themed>
  );
}
