import { type Complex, complex } from "../protocol/entity.ts";
import type { UserRow } from "../state/rows.ts";

export function permissions(user: UserRow): Complex {
  return complex("SP.BasePermissions", { High: String(user.high), Low: String(user.low) });
}
