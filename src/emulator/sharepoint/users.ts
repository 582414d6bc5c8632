import { errors } from "./errors.ts";
import type { ListRow, UserRow } from "./state/rows.ts";
import type { State } from "./state/state.ts";
import type { Transaction } from "./state/transaction.ts";

/** SharePoint's permission levels as base permissions. */
export const permissionLevels = {
  none: { high: 0, low: 0 },
  read: { high: 176, low: 138612833 },
  contribute: { high: 432, low: 1011028719 },
  edit: { high: 432, low: 1011030767 },
  design: { high: 432, low: 1012866047 },
  full: { high: 2147483647, low: 4294967295 },
} as const;

export type PermissionLevel = keyof typeof permissionLevels;

/** Bits of the low half that the site asks for. */
export const permission = {
  viewItems: 0x1,
  addItems: 0x2,
  editItems: 0x4,
  deleteItems: 0x8,
  manageLists: 0x800,
  manageWeb: 0x40000000,
} as const;

/** Throws 403 where the user lacks one of these rights. */
export function demand(user: UserRow, bits: number): void {
  // Bit 31 of the mask makes numbers negative: compare as unsigned.
  if ((user.low & bits) >>> 0 !== bits >>> 0) throw errors.forbidden();
}

/** Whether a person has no rights on a list of the site. */
export function isHiddenFrom({ hiddenLists }: UserRow, { url }: ListRow): boolean {
  return hiddenLists?.includes(url.slice(url.lastIndexOf("/") + 1)) === true;
}

export function loginOf(email: string): string {
  return `i:0#.f|membership|${email}`;
}

/** Finds by id, login name, or mail address. */
export function findUser(state: State, name: string | number): UserRow | null {
  if (typeof name === "number") return state.users.get(name) ?? null;
  const wanted = name.toLowerCase();
  for (const user of state.users.values())
    if (user.login.toLowerCase() === wanted || user.email.toLowerCase() === wanted) return user;
  return null;
}

/** The user of this login or address, added to the site where the directory has it. */
export function ensureUser(state: State, transaction: Transaction, name: string): UserRow {
  const known = findUser(state, name);
  if (known) return known;
  const email = name.toLowerCase().startsWith("i:0#.f|membership|") ? name.slice(18) : name;
  // The directory of the local site knows every address, except those that say they are unknown.
  if (!/^[^@\s|]+@[^@\s|]+\.[^@\s|]+$/.test(email) || /^(unknown|unbekannt)/i.test(email))
    throw errors.userUnknown(name);
  const ids = [...state.users.keys()].filter((id) => id < 1_000_000);
  const user: UserRow = {
    id: Math.max(0, ...ids) + 1,
    login: loginOf(email.toLowerCase()),
    title: titleFromEmail(email),
    email: email.toLowerCase(),
    siteAdmin: false,
    ...permissionLevels.edit,
  };
  transaction.put("users", String(user.id), user);
  return user;
}

function titleFromEmail(email: string): string {
  return email
    .slice(0, email.indexOf("@"))
    .split(/[._-]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(" ");
}
