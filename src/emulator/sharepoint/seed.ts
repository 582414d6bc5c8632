import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import { makeList } from "./lists/listMaking.ts";
import type { UserRow } from "./state/rows.ts";
import type { State } from "./state/state.ts";
import type { Transaction } from "./state/transaction.ts";
import { loginOf, permissionLevels } from "./users.ts";

/** Who acts unless told otherwise; an owner of the site. */
export const defaultUserId = 9;

const people: readonly (readonly [string, string])[] = [
  ["Koordinierungsstelle Integration", "koordination@landkreis.example"],
  ["Fachbereich Soziales", "soziales@landkreis.example"],
  ["Bildungskoordination", "bildung@landkreis.example"],
  ["Ausländerbehörde", "auslaenderbehoerde@landkreis.example"],
  ["Ehrenamtskoordination", "ehrenamt@landkreis.example"],
  ["Migrationsberatung", "beratung@wohlfahrt.example"],
];

/** A new team site: its people and its library, no lists. */
export function seedSite(
  state: State,
  transaction: Transaction,
  clock: Clock,
  webPath: string,
): void {
  transaction.put("web", "web", {
    id: randomUUID(),
    siteId: randomUUID(),
    title: "Integration",
    created: clock.stamp(),
  });
  const users = people.map(
    ([title, email], at): UserRow => ({
      id: defaultUserId + at,
      login: loginOf(email),
      title,
      email,
      siteAdmin: at === 0,
      ...(at === 0 ? permissionLevels.full : permissionLevels.edit),
    }),
  );
  for (const user of users) transaction.put("users", String(user.id), user);
  const [user] = users;
  if (!user) return;
  const writer = { state, transaction, clock, user };
  makeList(writer, webPath, {
    title: "Freigegebene Dokumente",
    description: "",
    template: 101,
    settings: {},
  });
}
