import { expect, test } from "vitest";
import { addressOf, allPlaces } from "../../src/app/places.ts";
import { routes } from "../../src/app/routes.tsx";

test("every place of the navigation has a screen", () => {
  const patterns = routes.map(
    ([address]) =>
      new RegExp(`^${address.replace(/\/:\w+\?/g, "(/[^/]+)?").replace(/:\w+/g, "[^/]+")}$`),
  );
  const without = allPlaces.filter(
    (place) => !patterns.some((pattern) => pattern.test(addressOf(place))),
  );
  expect(without).toEqual([]);
});
