import type { Example, Examples } from "../example.ts";

const round = (
  day: string,
  startsAt: string,
  endsAt: string,
  state: Example<"meetings">["state"],
  units: readonly string[],
  guests?: string,
): Example<"meetings"> => ({
  title: `Koordinierungsrunde ${day}`,
  series: "Koordinierungsrunde Integration",
  rhythm: 4,
  startsAt,
  endsAt,
  place: "Landratsamt Coburg, kleiner Sitzungssaal",
  units,
  guests,
  state,
  distribution: "Teilnehmende\nGBL/FBL\nGB Z",
  fileReference: "P2-Integration",
});

const core = ["fb21", "fb22", "engagement", "planning", "jobcentre", "caritas", "awo"];

/** Four past meetings and the coming one. */
export const meetings: Examples<"meetings"> = {
  june: round("15.06.2016", "2016-06-15T08:00:00Z", "2016-06-15T09:40:00Z", "approved", [
    ...core,
    "diakonie",
  ]),
  july: round("13.07.2016", "2016-07-13T08:00:00Z", "2016-07-13T09:30:00Z", "approved", [
    ...core,
    "vhs",
  ]),
  september: round(
    "14.09.2016",
    "2016-09-14T08:00:00Z",
    "2016-09-14T09:50:00Z",
    "approved",
    [...core, "vhs", "schools", "agency"],
    "Kämmerei",
  ),
  october: round("12.10.2016", "2016-10-12T08:00:00Z", "2016-10-12T09:35:00Z", "closed", [
    ...core,
    "vhs",
    "schools",
    "healthOffice",
  ]),
  november: round("09.11.2016", "2016-11-09T09:00:00Z", "2016-11-09T10:30:00Z", "planned", [
    ...core,
    "vhs",
    "schools",
    "healthOffice",
    "agency",
  ]),
};
