import {
  FluentProvider,
  type Theme as FluentTheme,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Host, Theme } from "../domain/ports.ts";

/** Teams' theme around everything; contrast also where the system forces its own colours. */
export function Themed({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles();
  const [theme, setTheme] = useState<Theme>(host.theme);
  useEffect(() => {
    setTheme(host.theme);
    return host.onThemeChange(setTheme);
  }, [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === "default" ? "light" : "dark";
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]} className={styles.root}>
      {children}
    </FluentProvider>
  );
}

// Where Segoe UI is not at hand (Linux, Android), a face of about its width.
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Open Sans", "Noto Sans", sans-serif';

const themes: { readonly [T in Theme]: FluentTheme } = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

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
