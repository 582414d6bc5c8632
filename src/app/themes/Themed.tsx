import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from "react";
import type { Host, Theme } from "../../domain/ports.ts";
import { loadTheme } from "./themes.ts";

// Fluent's components show where the focus is only with it; the first screen has none of them.
const FocusMarks = lazy(async () => ({
  default: (await import("../frame/FocusMarks.tsx")).FocusMarks,
}));

/** Teams' theme around everything; contrast also where the system forces its own colours. */
export function Themed({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles();
  const [theme, setTheme] = useState<Theme>(host.theme);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let gone = false;
    const change = async (name: Theme) => {
      await loadTheme(name);
      if (!gone) setTheme(name);
    };
    void change(host.theme);
    const stop = host.onThemeChange((name) => void change(name));
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    style.colorScheme = theme === "default" ? "light" : "dark";
    dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.root}>
      {children}
      {painted ? (
        <Suspense fallback={null}>
          <FocusMarks />
        </Suspense>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    height: "100%",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: "20px",
    textAlign: "left",
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { transitionDuration: "0.01ms", animationDuration: "0.01ms" },
    },
  },
});
