import { createContext, useContext } from "react";
import type { Files, Host, Provisioning, Site } from "../domain/ports.ts";

/** The ways out of the app: SharePoint's lists and files, their mending, and the host it runs in. */
export interface Ports {
  readonly site: Site;
  readonly files: Files;
  readonly provisioning: Provisioning;
  readonly host: Host;
}

export const PortsContext = createContext<Ports | null>(null);

export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("usePorts outside of Data");
  return ports;
}
