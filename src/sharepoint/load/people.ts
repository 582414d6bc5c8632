import type { Person } from "../../domain/records.ts";

/** A user of the site as SharePoint tells it. */
export interface UserInfo {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string;
  readonly LoginName: string;
  readonly PrincipalType: number;
}

/** A person, not a group. */
export function isPerson({ PrincipalType }: UserInfo): boolean {
  return PrincipalType === 1;
}

export function personOf({ Id, Title, Email, LoginName }: UserInfo): Person {
  return { id: Id, name: Title, email: Email ?? "", login: LoginName };
}
