import { useDevice } from "../../data/useDevice.ts";
import { type ChapterId, chapterIds } from "../../domain/plan/chapters.ts";

/** The chapters left out and the periods left out, as chosen on this device. */
export function useChapters() {
  const [without, setWithout] = useDevice<readonly ChapterId[]>("plan.without", (kept) =>
    Array.isArray(kept) ? chapterIds.filter((id) => kept.includes(id)) : [],
  );
  const [withoutPeriods, setWithoutPeriods] = useDevice<readonly number[]>(
    "plan.withoutPeriods",
    (kept) => (Array.isArray(kept) ? kept.filter((id) => typeof id === "number") : []),
  );
  return {
    included: chapterIds.filter((id) => !without.includes(id)),
    toggle: (id: ChapterId) => setWithout(toggled(without, id)),
    withoutPeriods,
    togglePeriod: (id: number) => setWithoutPeriods(toggled(withoutPeriods, id)),
  };
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
