import type { Day, Moment } from "../day.ts";
import type { Language } from "../language.ts";

/** How a point left its meeting; open: nobody has closed the meeting yet. */
export const pointEnds = ["settled", "adjourned", "stored", "unresolved", "open"] as const;
export type PointEnd = (typeof pointEnds)[number];

/** What became of a point, as its meeting's minutes say it. */
export interface RecordedPoint {
  /** Name of the point: its key, else "list:id". */
  readonly item: string;
  readonly title: string;
  readonly end: PointEnd;
  /** The meeting it was adjourned to, where there was one; it may not exist yet, and is then made with this name as its key. */
  readonly to: { readonly meeting: string; readonly title: string } | null;
  /** Null where the meeting's record would become longer than a column holds: then it is kept with the point. */
  readonly held: RecordedItem | null;
}

/** A task as it stood, in words. */
export interface RecordedTask {
  readonly text: string;
  readonly who: string;
  readonly dueOn: Day | null;
}

/** Head and foot of the minutes, in words. */
export interface RecordedHead {
  readonly title: string;
  readonly series: string;
  readonly startsAt: Moment | null;
  readonly endsAt: Moment | null;
  readonly place: string;
  readonly chair: string;
  readonly minuteTaker: string;
  readonly units: string;
  readonly present: string;
  readonly excused: string;
  readonly absent: string;
  readonly guests: string;
  readonly fileReference: string;
  readonly distribution: string;
  readonly office: string;
  readonly letterhead: readonly string[];
  /** Hand-written passages at the end. */
  readonly foot: readonly string[];
}

/** What the minutes of a meeting hold apart from its points. Kept with the meeting: later changes of what it names change nothing. */
export interface MeetingRecord {
  readonly language: Language;
  /** The day it was closed. */
  readonly on: Day;
  readonly head: RecordedHead;
  readonly points: readonly RecordedPoint[];
  /** Tasks overdue on the day of the meeting and not found done in it, the longest first. */
  readonly overdue: readonly RecordedTask[];
  /** Of how many overdue tasks these are. */
  readonly overdueCount: number;
  /** The meeting that is to be made for what goes on. */
  readonly next: { readonly title: string; readonly startsAt: Moment } | null;
}

export interface RecordedChange {
  /** The record it was made in, by its title then. */
  readonly title: string;
  readonly field: string;
  /** Empty where nothing was stated. */
  readonly from: string;
  readonly to: string;
}

export interface RecordedOutcome extends RecordedTask {
  /** Key of the outcome, else "list:id". */
  readonly name: string;
  readonly kind: string;
  readonly condition: string;
  readonly conditionRate: number | null;
  readonly votes: readonly [yes: number, no: number, abstained: number] | null;
  readonly changes: readonly RecordedChange[];
}

/** What the minutes hold of one point. */
export interface RecordedItem {
  readonly title: string;
  readonly presenter: string;
  readonly about: string;
  readonly because: string;
  readonly note: string;
  readonly isFollowUp: boolean;
  readonly outcomes: readonly RecordedOutcome[];
  /** Tasks found done at it. */
  readonly done: readonly RecordedTask[];
}

/** The record kept with a meeting; null where it was closed without one, or somebody typed into the column. */
export function readMeetingRecord(text: string | null): MeetingRecord | null {
  const read = readObject(text) as Partial<MeetingRecord> | null;
  const whole = read?.head && Array.isArray(read.points) && Array.isArray(read.overdue) && read.on;
  return whole ? (read as MeetingRecord) : null;
}

/** The record kept with a point, likewise. */
export function readItemRecord(text: string | null): RecordedItem | null {
  const read = readObject(text) as Partial<RecordedItem> | null;
  const whole = typeof read?.title === "string" && Array.isArray(read.outcomes);
  return whole && Array.isArray(read.done) ? (read as RecordedItem) : null;
}

/** Signs of plain text that a column of SharePoint holds, with room to spare. */
export const mostSigns = 60_000;

/** The record with as many points as fit into a column, and what is to be kept with the other points, by their names. */
export function dividedRecord(record: MeetingRecord): {
  readonly record: MeetingRecord;
  readonly apart: ReadonlyMap<string, RecordedItem>;
} {
  const apart = new Map<string, RecordedItem>();
  let left =
    mostSigns -
    writeRecord({ ...record, points: record.points.map((point) => ({ ...point, held: null })) })
      .length;
  const points = record.points.map((point) => {
    if (point.held === null) return point;
    left -= writeRecord(point.held).length;
    if (left >= 0) return point;
    // What is longer than a column holds is not kept at all: the point itself still has it.
    if (writeRecord(point.held).length <= mostSigns) apart.set(point.item, point.held);
    return { ...point, held: null };
  });
  return { record: { ...record, points }, apart };
}

/** A record as it is kept. */
export function writeRecord(record: MeetingRecord | RecordedItem): string {
  return JSON.stringify(record);
}

function readObject(text: string | null): object | null {
  if (!text) return null;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" ? read : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
