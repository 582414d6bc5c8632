import { createContext, type ReactNode, useContext, useDeferredValue } from "react";
import { Router } from "wouter";
import { goTo, useHashPlace } from "./hashPlace.ts";

const PlaceContext = createContext("/");

/**
 * Gives everything below it the address after the #. A new one is drawn in turns, so that the page answers
 * keys and clicks meanwhile; until all of it is drawn the screen before stays.
 */
export function HashRouter({ children }: { children: ReactNode }) {
  const [now] = useHashPlace();
  return (
    <PlaceContext value={useDeferredValue(now)}>
      <Router hook={usePlace}>{children}</Router>
    </PlaceContext>
  );
}

/** What follows the address at once, before its screen is drawn. */
export function PlacedAtOnce({ children }: { children: ReactNode }) {
  return <Router hook={useHashPlace}>{children}</Router>;
}

const usePlace = Object.assign((): [string, typeof goTo] => [useContext(PlaceContext), goTo], {
  hrefs: useHashPlace.hrefs,
});
