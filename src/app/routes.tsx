import { type ComponentType, type LazyExoticComponent, lazy } from "react";

type Params = { readonly [name: string]: string | undefined };
type Screen =
  | LazyExoticComponent<ComponentType>
  | LazyExoticComponent<ComponentType<{ params: Params }>>;

/**
 * Every address and its screen, loaded when first shown. The first one that fits is taken. A screen reads
 * its parameters with wouter's `useParams()`.
 */
export const routes: readonly (readonly [path: string, screen: Screen])[] = [
  ["/list/:list/new", screen(() => import("../features/records/RecordScreen.tsx"), "RecordScreen")],
  ["/list/:list/:id", screen(() => import("../features/records/RecordScreen.tsx"), "RecordScreen")],
  ["/list/:list", screen(() => import("../features/records/ListScreen.tsx"), "ListScreen")],
];

function screen<N extends string>(load: () => Promise<{ [K in N]: ComponentType }>, name: N) {
  return lazy(async () => ({ default: (await load())[name] }));
}
