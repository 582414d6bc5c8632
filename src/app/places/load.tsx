import { type ComponentType, lazy, useState } from "react";

/** A part of the app with a file of its own. */
export interface Loaded {
  readonly Component: ComponentType;
  readonly load: () => Promise<unknown>;
}

/** A component that is loaded when it is first shown, or before; `name` is what its file exports it as. */
export function load<N extends string>(
  get: () => Promise<{ [K in N]: ComponentType }>,
  name: N,
): Loaded {
  let loaded: ComponentType | null = null;
  const load = async () => {
    const component: ComponentType = (await get())[name];
    loaded = component;
    return { default: component };
  };
  const Loading = lazy(load);
  // One that is there already is drawn at once; React would put lines in its place first, for a third of a second.
  const Shown = () => {
    const [Drawn] = useState<ComponentType>(() => loaded ?? Loading);
    return <Drawn />;
  };
  return { Component: Shown, load };
}
