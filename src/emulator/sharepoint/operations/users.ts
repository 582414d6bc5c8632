import { errors } from "../errors.ts";
import { type Filter, matches, parseFilter } from "../items/filter.ts";
import { jsonBody } from "../jsonBody.ts";
import { type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, complex, type Entity } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { userOf } from "../resolve.ts";
import type { UserRow } from "../state/rows.ts";
import { ensureUser } from "../users.ts";
import { permissions } from "./permissions.ts";

export const userOperations: Operations = {
  "GET currentuser": (call) => ok(shape(userEntity(call.user), call.options), element(call)),
  "GET siteusers": readUsers,
  "GET user": (call) => ok(shape(userEntity(userOf(call)), call.options), element(call)),
  "GET getusereffectivepermissions": (call) => ok(permissions(call.user), "SP.BasePermissions"),
  "POST ensureuser": (call) => {
    const { logonName } = jsonBody(call);
    if (typeof logonName !== "string") throw errors.argumentInvalid("logonName");
    return ok(userEntity(ensureUser(call.state, call.transaction, logonName)), element(call));
  },
};

function element(call: Call): string {
  return `SP.ApiData.Users/@Element${selectSuffix(call.options)}`;
}

function readUsers(call: Call) {
  const filter: Filter | null =
    call.options.filter === null ? null : parseFilter(call.options.filter);
  const users = [...call.state.users.values()].map(userEntity).filter(
    ({ props }) =>
      !filter ||
      matches(filter, {
        read: ([name = ""]) => {
          if (!(name in props)) throw errors.propertyMissing(name);
          return props[name] as string | number | boolean | null;
        },
        literal: (_path, value) => value,
      }),
  );
  const shown = users.slice(0, call.options.top ?? undefined);
  return ok(
    collection(shown.map((user) => shape(user, call.options))),
    `SP.ApiData.Users${selectSuffix(call.options)}`,
  );
}

export function userEntity(user: UserRow): Entity {
  return {
    kind: "entity",
    type: "SP.User",
    editLink: `Web/GetUserById(${user.id})`,
    navigation: ["Groups"],
    props: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: 1,
      Email: user.email,
      Expiration: "",
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.siteAdmin,
      UserId: complex("SP.UserIdInfo", {
        NameId: `10030000${user.id.toString(16).padStart(8, "0")}`,
        NameIdIssuer: "urn:federation:microsoftonline",
      }),
      UserPrincipalName: user.email,
    },
  };
}
