import { memo, Suspense } from "react";
import { useLocation } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { useWords } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { ErrorBoundary } from "../frame/ErrorBoundary.tsx";
import { load } from "./load.tsx";

// Knows all screens, of which the first paint needs none.
export const routed = load(() => import("./PlaceRoutes.tsx"), "PlaceRoutes");
const { Component: PlaceRoutes } = routed;

/** The screen of the address; while it loads, and where nothing is known yet, lines stand in its place. */
export const Screens = memo(function Screens() {
  const [path] = useLocation();
  const words = useWords(shellWords);
  const empty = useStorePart((state) => state.phase === "empty" && state.standing === null);
  const known = !empty || path.startsWith("/setup") || path.startsWith("/help");
  return (
    <ErrorBoundary
      key={screenOf(path)}
      instead={<Failed sentence={words.screenFailed} reload={words.reload} />}
    >
      <Suspense fallback={<Waiting />}>{known ? <PlaceRoutes /> : <Waiting />}</Suspense>
    </ErrorBoundary>
  );
});

/** What an address has in common with those between which its screen keeps its choices and its place. */
function screenOf(address: string): string {
  return address.startsWith("/gaps/") ? "/gaps" : address;
}

function Waiting() {
  return (
    <Screen>
      <SkeletonRows />
    </Screen>
  );
}

function Failed({ sentence, reload }: { sentence: string; reload: string }) {
  return (
    <Screen>
      <EmptyState
        sentence={sentence}
        action={
          <button type="button" onClick={() => location.reload()}>
            {reload}
          </button>
        }
      />
    </Screen>
  );
}
