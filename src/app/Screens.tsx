import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { EmptyState } from "../components/EmptyState.tsx";
import { Screen } from "../components/Screen.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { useWords } from "../data/language.ts";
import { useStorePart } from "../data/store.ts";
import { shellWords } from "../i18n/shell.ts";
import { Failsafe } from "./Failsafe.tsx";
import { routes, screenOf } from "./routes.tsx";

/** The screen of the address; while it loads, and where nothing is known yet, lines stand in its place. */
export function Screens() {
  const [path] = useLocation();
  const words = useWords(shellWords);
  const styles = useStyles();
  const empty = useStorePart((state) => state.phase === "empty" && state.standing === null);
  const known = !empty || path.startsWith("/setup") || path.startsWith("/help");
  return (
    <Failsafe
      key={screenOf(path)}
      instead={<Failed sentence={words.screenFailed} reload={words.reload} />}
    >
      <Suspense fallback={<Waiting />}>
        {known ? (
          <Switch>
            {routes.map(([address, Shown]) => (
              <Route key={address} path={address} component={Shown} />
            ))}
            <Route>
              <Screen title={words.appLong}>
                <EmptyState
                  sentence={words.notFound}
                  action={
                    <Link href="/" className={styles.link}>
                      {words.toOverview}
                    </Link>
                  }
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

const useStyles = makeStyles({
  link: { color: tokens.colorNeutralForeground1, textUnderlineOffset: "3px" },
});

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
