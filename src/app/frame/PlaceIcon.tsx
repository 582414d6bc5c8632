import {
  ArrowSwap20Regular,
  ArrowUpload20Regular,
  Beaker20Regular,
  Board20Regular,
  BorderNone20Regular,
  CheckmarkCircle20Regular,
  ClipboardTaskListLtr20Regular,
  DataBarVertical20Regular,
  DataHistogram20Regular,
  DataTrending20Regular,
  DocumentText20Regular,
  Flowchart20Regular,
  Gauge20Regular,
  Grid20Regular,
  Lightbulb20Regular,
  Location20Regular,
  Map20Regular,
  Money20Regular,
  Organization20Regular,
  PeopleTeam20Regular,
  PersonLock20Regular,
  Settings20Regular,
  TargetArrow20Regular,
  Timeline20Regular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Place } from "../places/places.ts";

const icons: { readonly [P in Place]: ComponentType } = {
  overview: Gauge20Regular,
  structures: Organization20Regular,
  needs: TargetArrow20Regular,
  measures: ClipboardTaskListLtr20Regular,
  fundings: Money20Regular,
  potentials: Lightbulb20Regular,
  areas: Location20Regular,
  coverage: Grid20Regular,
  timeline: Timeline20Regular,
  responsibilities: PersonLock20Regular,
  finance: DataBarVertical20Regular,
  gaps: BorderNone20Regular,
  network: Flowchart20Regular,
  capacity: DataTrending20Regular,
  quality: CheckmarkCircle20Regular,
  distribution: Map20Regular,
  feasibility: DataHistogram20Regular,
  whatif: Beaker20Regular,
  compare: ArrowSwap20Regular,
  meeting: PeopleTeam20Regular,
  board: Board20Regular,
  masterplan: DocumentText20Regular,
  setup: Settings20Regular,
  import: ArrowUpload20Regular,
};

/** The icon of a place in the navigation. */
export function PlaceIcon({ place }: { place: Place }) {
  const Icon = icons[place];
  return <Icon />;
}
