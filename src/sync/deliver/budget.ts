import {
  mostTogether,
  shareOfUnits,
  unitsForWriting,
  unitsOfPoll,
  unitsOfWrite,
} from "../follow/schedule.ts";

/** What this client spends of the units the site grants to all, and how many edits it sends together. */
export interface Budget {
  /** Notes resource units that are spent now. */
  spend(units: number, on: "writing" | "asking"): void;
  /** When changes may be asked for without going beyond this client's share, in milliseconds. */
  nextAskAt(): number;
  /** How many edits may be sent together now. */
  together(): number;
  /** When edits may be sent again, in milliseconds. */
  nextSendAt(): number;
  /** Edits that went together were let through: slowly more again. */
  letThrough(): void;
  /** The site refused so many edits that went together: half as many next time. */
  refused(count: number): void;
}

interface Spent {
  readonly at: number;
  readonly units: number;
}

const minute = 60_000;
/** By how many edits what is sent together grows with each time it was let through. */
const growth = 2;

export function makeBudget(now: () => number, pace: () => keyof typeof unitsForWriting): Budget {
  let spent: (Spent & { readonly on: "writing" | "asking" })[] = [];
  let most: number = mostTogether;

  const recent = () => {
    spent = spent.filter(({ at }) => at > now() - minute);
    return spent;
  };
  const onWriting = () => recent().filter(({ on }) => on === "writing");
  const leftForWriting = () => unitsForWriting[pace()] - unitsIn(onWriting());

  return {
    spend(units, on) {
      spent.push({ at: now(), units, on });
    },
    nextAskAt: () => whenAtMost(recent(), shareOfUnits - unitsOfPoll, now()),
    together: () => Math.min(most, Math.max(0, Math.floor(leftForWriting() / unitsOfWrite))),
    nextSendAt: () => whenAtMost(onWriting(), unitsForWriting[pace()] - unitsOfWrite, now()),
    letThrough() {
      most = Math.min(mostTogether, most + growth);
    },
    refused(count) {
      most = Math.max(1, Math.floor(Math.min(most, count) / 2));
    },
  };
}

function unitsIn(spent: readonly Spent[]): number {
  return spent.reduce((sum, { units }) => sum + units, 0);
}

/** When no more than so many units lie within a minute, in milliseconds. */
function whenAtMost(spent: readonly Spent[], most: number, now: number): number {
  let left = unitsIn(spent);
  let when = now;
  for (const { at, units } of spent) {
    if (left <= most) break;
    left -= units;
    when = at + minute;
  }
  return when;
}
