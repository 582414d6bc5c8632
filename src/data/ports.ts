import { createContext, useContext } from "react";
import type { Failure } from "../domain/failure.ts";
import type { Files, Host, Provisioning, Site } from "../domain/ports.ts";

/** The ways out of the app: SharePoint's lists and files, their mending, and the host it runs in. */
export interface Ports {
  readonly site: Site;
  readonly files: Files;
  readonly provisioning: Provisioning;
  readonly host: Host;
  /** Leaves this site and asks which other one is to be opened. */
  readonly askForSite: (failure: Failure | null) => void;
  /** Gets what loads the example data, when it is asked for. */
  readonly exampleLoader: () => Promise<LoadExamples>;
}

export type LoadExamples = (
  site: Site,
  onProgress: (done: number, of: number) => void,
) => Promise<void>;

export const PortsContext = createContext<Ports | null>(null);

export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("usePorts outside of Data");
  return ports;
}
