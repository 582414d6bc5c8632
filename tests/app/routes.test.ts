import { expect, test } from "vitest";
import { addressOf, allPlaces } from "../../src/app/places/places.ts";
import { routes, screenAt } from "../../src/app/places/routes.tsx";

test("every place of the navigation has a screen", () => {
  expect(allPlaces.filter((place) => screenAt(addressOf(place)) === null)).toEqual([]);
});

test("an address finds the screen its pattern names, and no other finds one", () => {
  const screenOf = new Map(routes);
  expect(screenAt("/")).toBe(screenOf.get("/"));
  expect(screenAt("/list/measures")).toBe(screenOf.get("/list/:list"));
  expect(screenAt("/list/measures/new")).toBe(screenOf.get("/list/:list/new"));
  expect(screenAt("/list/measures/7")).toBe(screenOf.get("/list/:list/:id"));
  expect(screenAt("/gaps")).toBe(screenOf.get("/gaps/:finding?"));
  expect(screenAt("/gaps/overlaps:1:2")).toBe(screenOf.get("/gaps/:finding?"));
  for (const unknown of ["", "/list", "/list/", "/nowhere", "/list/measures/7/more"]) {
    expect(screenAt(unknown)).toBeNull();
  }
});
