/** A chapter of the Masterplan as the office knows it: its place, its number, where hand-written texts may stand. */
export interface ChapterDefinition {
  readonly id: string;
  /** Fixed, so that a reference to a chapter holds in every version; null for the summary and the appendices. */
  readonly number: string | null;
  /** Texts per period or field of action beside those of the chapter as a whole. */
  readonly textsBy: "period" | "actionField" | null;
  readonly appendix: boolean;
}

const chapter = <const I extends string>(
  id: I,
  number: string | null,
  textsBy: ChapterDefinition["textsBy"] = null,
) => ({ id, number, textsBy, appendix: false }) as const;

const appendix = <const I extends string>(id: I) =>
  ({ id, number: null, textsBy: null, appendix: true }) as const;

/** The Masterplan's chapters in their order. */
export const chapters = [
  chapter("summary", null),
  chapter("mandate", "1"),
  chapter("approach", "2"),
  chapter("situation", "3"),
  chapter("inventory", "4", "actionField"),
  chapter("development", "5", "period"),
  chapter("steeringNeeds", "6", "period"),
  chapter("gaps", "7", "period"),
  chapter("actionFields", "8", "actionField"),
  chapter("onTheSpot", "9", "period"),
  chapter("potentials", "9a"),
  chapter("measures", "10", "actionField"),
  chapter("responsibilities", "11"),
  chapter("resources", "12"),
  chapter("steering", "13"),
  chapter("openPoints", "14"),
  appendix("structureIndex"),
  appendix("abbreviations"),
  appendix("sources"),
] as const satisfies readonly ChapterDefinition[];

export type ChapterId = (typeof chapters)[number]["id"];

export const chapterIds: readonly ChapterId[] = chapters.map(({ id }) => id);

export function chapterOf(id: ChapterId): ChapterDefinition {
  const found = chapters.find((one) => one.id === id);
  if (!found) throw new RangeError(`No chapter ${id}`);
  return found;
}
