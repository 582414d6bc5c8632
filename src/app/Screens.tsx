import { Component, type ReactNode, Suspense } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { EmptyState } from "../components/EmptyState.tsx";
import { Screen } from "../components/Screen.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { useWords } from "../data/language.ts";
import { useStorePart } from "../data/store.ts";
import { shellWords } from "../i18n/shell.ts";
import { routes } from "./routes.tsx";

/** The screen of the address; while it loads, and where nothing is known yet, lines stand in its place. */
export function Screens() {
  const [path] = useLocation();
  const words = useWords(shellWords);
  const empty = useStorePart((state) => state.phase === "empty" && state.standing === null);
  const known = !empty || path.startsWith("/setup") || path.startsWith("/help");
  return (
    <Failsafe key={path} words={words}>
      <Suspense fallback={<Waiting />}>
        {known ? (
          <Switch>
            {routes.map(([address, Shown]) => (
              <Route key={address} path={address} component={Shown} />
            ))}
            <Route>
              <Screen>
                <EmptyState
                  sentence={words.notFound}
                  action={<Link href="/">{words.toOverview}</Link>}
                />
              </Screen>
            </Route>
          </Switch>
        ) : (
          <Waiting />
        )}
      </Suspense>
    </Failsafe>
  );
}

function Waiting() {
  return (
    <Screen>
      <SkeletonRows />
    </Screen>
  );
}

/** Keeps the frame standing when a screen fails to load or to draw. */
class Failsafe extends Component<
  { words: { screenFailed: string; reload: string }; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    const { screenFailed, reload } = this.props.words;
    return (
      <Screen>
        <EmptyState
          sentence={screenFailed}
          action={
            <button type="button" onClick={() => location.reload()}>
              {reload}
            </button>
          }
        />
      </Screen>
    );
  }
}
