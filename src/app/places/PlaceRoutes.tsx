import { makeStyles, tokens } from "@fluentui/react-components";
import { Link, Route, Switch } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { useWords } from "../../data/language.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { routes, screenAt } from "./routes.tsx";

/** The screen of the address, or that there is none. */
export function PlaceRoutes() {
  const words = useWords(shellWords);
  const styles = useStyles();
  return (
    <Switch>
      {routes.map(([address, { Component: Shown }]) => (
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
  );
}

/** Gets the screen of an address, so that it is there when it is first drawn. */
export async function loadScreen(address: string): Promise<void> {
  await screenAt(address)?.load();
}

const useStyles = makeStyles({
  link: { color: tokens.colorNeutralForeground1, textUnderlineOffset: "3px" },
});
