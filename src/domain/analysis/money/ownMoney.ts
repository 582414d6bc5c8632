import type { Records } from "../../records.ts";

/** Tells whether money of a funder is the office's own: a funder of kind districtOffice or a unit of one. Unknown funders are third parties. */
export function ownFunders({ organisations }: Records): (funder: number | null) => boolean {
  const answers = new Map<number, boolean>();
  const isOwn = (id: number, seen: ReadonlySet<number>): boolean => {
    const organisation = organisations.byId.get(id);
    if (organisation === undefined || seen.has(id)) return false;
    if (organisation.kind === "districtOffice") return true;
    return organisation.unitOf !== null && isOwn(organisation.unitOf, new Set([...seen, id]));
  };
  return (funder) => {
    if (funder === null) return false;
    const answer = answers.get(funder) ?? isOwn(funder, new Set());
    answers.set(funder, answer);
    return answer;
  };
}
