import type { Day } from "../day.ts";
import type { Changes } from "../ports.ts";
import { type Entry, type Records, referenceTo } from "../records.ts";
import type { ListName } from "../schema/index.ts";
import { agendaOf } from "./agenda.ts";
import { isAbout, type Matter } from "./matter.ts";

/** The point of an agenda, or of the store of topics, that already stands for a matter and is not dealt with. */
export function openTopic(records: Records, matter: Matter): Entry<"agendaItems"> | null {
  return (
    records.agendaItems.all.find((item) => item.state === "open" && isAbout(item, matter)) ?? null
  );
}

/** The next meeting that is running or planned, not before the day; null where none is. */
export function upcomingMeeting(records: Records, day: Day): Entry<"meetings"> | null {
  const running = records.meetings.all.find(({ state }) => state === "running");
  const planned = records.meetings.all
    .filter(({ state, startsAt }) => state === "planned" && startsAt !== null)
    .filter(({ startsAt }) => (startsAt as string).slice(0, 10) >= day)
    .sort((a, b) => ((a.startsAt as string) < (b.startsAt as string) ? -1 : 1));
  return running ?? planned[0] ?? null;
}

/** Number of a point on its agenda, counted from 1; null where it waits in the store of topics. */
export function numberOf(records: Records, item: Entry<"agendaItems">): number | null {
  if (item.meeting === null) return null;
  return agendaOf(records, item.meeting).findIndex(({ id }) => id === item.id) + 1;
}

/** Values of a new point about a finding. */
export function newTopic(topic: {
  readonly title: string;
  readonly because: string;
  readonly finding: string;
  readonly about: { readonly list: ListName; readonly id: number } | null;
}): Changes<"agendaItems"> {
  const { title, because, finding, about } = topic;
  return {
    title: title.slice(0, 255),
    because,
    finding,
    about: about ? referenceTo(about.list, about.id) : null,
    kind: "finding",
    plannedMinutes: 10,
  };
}
