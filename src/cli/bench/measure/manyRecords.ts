import { blankValues } from "../../../domain/blank.ts";
import { addDays, addMonths, day, type Moment } from "../../../domain/day.ts";
import { type Entries, type Entry, type Records, toRecords } from "../../../domain/records.ts";
import { choiceSets } from "../../../domain/schema/choices.ts";
import type { ListName, Values } from "../../../domain/schema/index.ts";
import { seededRandom } from "./seededRandom.ts";

const fields = 16;
const places = 400;
const months = 180;
const firstDay = day("2015-01-01");

/**
 * Records of so many structures, always the same: 16 action fields (1–3 each), spatial levels (1–2),
 * 400 municipalities (1–5), 180 months, 15 % open ended, and as many needs.
 */
export function manyRecords(structures: number): Records {
  const random = seededRandom(structures);
  const some = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(values: readonly T[], count: number): T[] => [
    ...new Set(Array.from({ length: count }, () => values[some(0, values.length - 1)] as T)),
  ];
  const ids = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const [fieldIds, placeIds] = [ids(fields), ids(places).map((id) => id + 1)];
  const starting = () => addMonths(firstDay, some(0, months - 2));
  const lists: { [L in ListName]?: Entry<L>[] } = {
    actionFields: fieldIds.map((id) => make("actionFields", id, { title: `Feld ${id}` })),
    areas: [
      make("areas", 1, { title: "Landkreis", kind: "district" }),
      ...placeIds.map((id) =>
        make("areas", id, { title: `Ort ${id}`, kind: "municipality", partOf: 1 }),
      ),
    ],
    periods: [0, 45, 90, 135].map((month, at) =>
      make("periods", at + 1, {
        title: `Zeitraum ${at + 1}`,
        startsOn: addMonths(firstDay, month),
        endsOn: addDays(addMonths(firstDay, month + 45), -1),
      }),
    ),
    structures: ids(structures).map((id) => {
      const startsOn = starting();
      const open = random() < 0.15;
      return make("structures", id, {
        title: `Struktur ${id}`,
        kind: "service",
        state: "secured",
        funding: "core",
        term: open ? "permanent" : "temporary",
        startsOn,
        endsOn: open ? null : addDays(addMonths(startsOn, some(1, 48)), -1),
        actionFields: pick(fieldIds, some(1, 3)),
        spatialLevels: pick(choiceSets.spatialLevel, some(1, 2)),
        areas: pick(placeIds, some(1, 5)),
        targetGroups: pick(choiceSets.targetGroup.slice(0, 12), some(1, 3)),
        fte: some(1, 8) / 4,
        capacity: some(1, 40),
        capacityUnit: "places",
        successor: random() < 0.3 ? some(1, structures) : null,
      });
    }),
    needs: ids(structures).map((id) =>
      make("needs", id, {
        title: `Bedarf ${id}`,
        kind: "service",
        actionFields: pick(fieldIds, some(1, 2)),
        spatialLevel: pick(choiceSets.spatialLevel, 1)[0] ?? null,
        areas: pick(placeIds, some(1, 3)),
        targetGroups: pick(choiceSets.targetGroup.slice(0, 12), some(1, 2)),
        startsOn: starting(),
        quantity: some(10, 80),
        unit: "places",
      }),
    ),
  };
  return toRecords(lists as Entries);
}

/** The same records as another object, for which nothing is kept yet. */
export function fresh(records: Records): Records {
  return { ...records };
}

const madeAt = "2015-01-01T00:00:00Z" as Moment;

function make<L extends ListName>(list: L, id: number, values: Partial<Values<L>>): Entry<L> {
  return {
    ...blankValues(list),
    ...values,
    id,
    key: null,
    etag: "",
    createdAt: madeAt,
    modifiedAt: madeAt,
    authorId: null,
    editorId: null,
  } as unknown as Entry<L>;
}
