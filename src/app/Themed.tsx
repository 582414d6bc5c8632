import {
  FluentProvider,
  type Theme as FluentTheme,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Host, Theme } from "../domain/ports.ts";
import { loadedTheme, loadTheme } from "./themes.ts";

/** Teams' theme around everything; contrast also where the system forces its own colours. */
export function Themed({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles();
  const [shown, setShown] = useState<{ name: Theme; theme: FluentTheme | undefined }>(() => ({
    name: host.theme,
    theme: loadedTheme(host.theme),
  }));
  useEffect(() => {
    let gone = false;
    const change = async (name: Theme) => {
      const theme = await loadTheme(name);
      if (!gone) setShown({ name, theme });
    };
    void change(host.theme);
    const stop = host.onThemeChange((name) => void change(name));
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    style.colorScheme = shown.name === "default" ? "light" : "dark";
    dataset["theme"] = shown.name;
  }, [shown]);
  return (
    <FluentProvider {...(shown.theme ? { theme: shown.theme } : {})} className={styles.root}>
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  root: {
    height: "100%",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { transitionDuration: "0.01ms", animationDuration: "0.01ms" },
    },
  },
});
