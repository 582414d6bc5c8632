import { type Loaded, load } from "./load.tsx";

/**
 * Every address and its screen, loaded when first shown; the first one that fits is taken. A screen reads
 * its parameters with wouter's `useParams()`.
 */
export const routes: readonly (readonly [address: string, screen: Loaded])[] = [
  ["/", load(() => import("../../features/overview/OverviewScreen.tsx"), "OverviewScreen")],
  ["/coverage", load(() => import("../../features/coverage/CoverageScreen.tsx"), "CoverageScreen")],
  ["/gaps/:finding?", load(() => import("../../features/gaps/GapsScreen.tsx"), "GapsScreen")],
  ["/timeline", load(() => import("../../features/timeline/TimelineScreen.tsx"), "TimelineScreen")],
  ["/meeting", load(() => import("../../features/meeting/MeetingScreen.tsx"), "MeetingScreen")],
  ["/meeting/:id", load(() => import("../../features/meeting/MeetingScreen.tsx"), "MeetingScreen")],
  ["/board", load(() => import("../../features/board/BoardScreen.tsx"), "BoardScreen")],
  [
    "/masterplan",
    load(() => import("../../features/masterplan/MasterplanScreen.tsx"), "MasterplanScreen"),
  ],
  ["/setup", load(() => import("../../features/setup/SetupScreen.tsx"), "SetupScreen")],
  ["/import", load(() => import("../../features/importing/ImportScreen.tsx"), "ImportScreen")],
  [
    "/potentials",
    load(() => import("../../features/potentials/PotentialsScreen.tsx"), "PotentialsScreen"),
  ],
  [
    "/responsibilities",
    load(
      () => import("../../features/responsibilities/ResponsibilitiesScreen.tsx"),
      "ResponsibilitiesScreen",
    ),
  ],
  ["/unit/:id", load(() => import("../../features/unit/UnitScreen.tsx"), "UnitScreen")],
  ["/finance", load(() => import("../../features/finance/FinanceScreen.tsx"), "FinanceScreen")],
  ["/capacity", load(() => import("../../features/capacity/CapacityScreen.tsx"), "CapacityScreen")],
  ["/place/:id", load(() => import("../../features/place/PlaceScreen.tsx"), "PlaceScreen")],
  [
    "/distribution",
    load(() => import("../../features/distribution/DistributionScreen.tsx"), "DistributionScreen"),
  ],
  [
    "/feasibility",
    load(() => import("../../features/feasibility/FeasibilityScreen.tsx"), "FeasibilityScreen"),
  ],
  ["/network", load(() => import("../../features/network/NetworkScreen.tsx"), "NetworkScreen")],
  ["/quality", load(() => import("../../features/quality/QualityScreen.tsx"), "QualityScreen")],
  ["/whatif", load(() => import("../../features/whatif/WhatIfScreen.tsx"), "WhatIfScreen")],
  ["/compare", load(() => import("../../features/compare/CompareScreen.tsx"), "CompareScreen")],
  [
    "/list/:list/new",
    load(() => import("../../features/records/RecordScreen.tsx"), "RecordScreen"),
  ],
  [
    "/list/:list/:id",
    load(() => import("../../features/records/RecordScreen.tsx"), "RecordScreen"),
  ],
  ["/list/:list", load(() => import("../../features/records/ListScreen.tsx"), "ListScreen")],
];

/** The screen that answers to an address, if one does. */
export function screenAt(address: string): Loaded | null {
  return routes.find(([pattern]) => fits(pattern, address))?.[1] ?? null;
}

function fits(pattern: string, address: string): boolean {
  const [parts, given] = [pattern.split("/"), address.split("/")];
  const fitting = parts.every((part, at) =>
    part.startsWith(":") ? part.endsWith("?") || Boolean(given[at]) : part === given[at],
  );
  return fitting && given.length <= parts.length;
}
