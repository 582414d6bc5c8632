import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, memo, Suspense, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { Chevron } from "../../components/overlays/Chevron.tsx";
import { useHistoryEntry } from "../../components/overlays/historyEntry.ts";
import { useWords } from "../../data/language.ts";
import { useDevice } from "../../data/useDevice.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { addressOf, morePlaces, type Place, placeGroups } from "../places/places.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { MenuIcon } from "./MenuIcon.tsx";

// Loaded behind the first paint; their places are kept free, so nothing moves when they come.
const PlaceIcon = lazy(async () => {
  await new Promise((next) => setTimeout(next, 50));
  return { default: (await import("./PlaceIcon.tsx")).PlaceIcon };
});

// Needs all analyses, so it waits until the screen itself has been drawn.
const OpenPoints = lazy(async () => {
  await new Promise((next) => setTimeout(next, 400));
  return { default: (await import("./OpenPoints.tsx")).OpenPoints };
});

type Group = keyof typeof placeGroups;

/** The places of the app: word and icon, or icons alone; in narrow windows a menu over the page. */
export const Navigation = memo(function Navigation(props: {
  slim: boolean;
  onSlim: (slim: boolean) => void;
  /** Whether the menu of narrow windows is open. */
  open: boolean;
  onClose: () => void;
}) {
  const { slim, onSlim, open, onClose } = props;
  const styles = useStyles();
  const words = useWords(shellWords);
  const [more, setMore] = useDevice<boolean>("morePlaces", (kept) => kept === true);
  const nav = useRef<HTMLElement>(null);
  useHistoryEntry(open, onClose);
  useEffect(() => {
    if (!open) return;
    nav.current?.querySelector<HTMLElement>("a")?.focus();
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open, onClose]);
  const item = (place: Place) => (
    <Item key={place} place={place} slim={slim && !open} onFollow={onClose} />
  );
  return (
    <>
      {open ? <div className={styles.veil} onClick={onClose} aria-hidden /> : null}
      <nav
        ref={nav}
        aria-label={words.navigation}
        className={mergeClasses(styles.nav, slim && styles.slim, open && styles.open)}
      >
        <button
          type="button"
          className={styles.head}
          aria-expanded={open || !slim}
          aria-label={open ? words.closeMenu : slim ? words.openNavigation : words.closeNavigation}
          onClick={() => (open ? onClose() : onSlim(!slim))}
        >
          <MenuIcon />
          {slim && !open ? null : <span>{words.app}</span>}
        </button>
        {item("overview")}
        {(Object.keys(placeGroups) as Group[]).map((group) => (
          <div key={group} role="group" aria-label={words.groups[group]} className={styles.group}>
            {slim && !open ? (
              <hr className={styles.rule} />
            ) : (
              <span className={styles.groupName} aria-hidden>
                {words.groups[group]}
              </span>
            )}
            {placeGroups[group].map(item)}
            {group === "analysis" && !(slim && !open) ? (
              <>
                {more ? morePlaces.map(item) : null}
                <button
                  type="button"
                  className={mergeClasses(styles.item, styles.more)}
                  aria-expanded={more}
                  onClick={() => setMore(!more)}
                >
                  <Chevron direction={more ? "up" : "down"} />
                  {more ? words.less : words.more}
                </button>
              </>
            ) : null}
          </div>
        ))}
        <div className={styles.space} />
        {item("setup")}
      </nav>
    </>
  );
});

function Item(props: { place: Place; slim: boolean; onFollow: () => void }) {
  const { place, slim, onFollow } = props;
  const styles = useStyles();
  const words = useWords(shellWords).places;
  const [path] = useLocation();
  const address = addressOf(place);
  const here = address === "/" ? path === "/" : path === address || path.startsWith(`${address}/`);
  return (
    <Link
      href={address}
      onClick={onFollow}
      className={mergeClasses(styles.item, here && styles.here, slim && styles.iconOnly)}
      aria-current={here ? "page" : undefined}
      {...(slim ? { title: words[place], "aria-label": words[place] } : {})}
    >
      <span className={here ? styles.iconHere : styles.icon}>
        <Suspense fallback={null}>
          <PlaceIcon place={place} />
        </Suspense>
      </span>
      {slim ? null : <span className={styles.word}>{words[place]}</span>}
      {place === "gaps" && !slim ? (
        // An analysis that fails says so on its screen; the way there stays.
        <ErrorBoundary instead={null}>
          <Suspense fallback={null}>
            <OpenPoints />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </Link>
  );
}

const narrow = "@media (max-width: 791px)";
const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" };
const useStyles = makeStyles({
  nav: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    padding: "8px",
    overflowY: "auto",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollbarWidth: "thin",
    [narrow]: { display: "none" },
  },
  slim: { [narrow]: { display: "none" } },
  open: {
    [narrow]: {
      display: "flex",
      position: "fixed",
      zIndex: 11,
      inset: "0 auto 0 0",
      width: "232px",
      boxShadow: tokens.shadow28,
    },
  },
  veil: {
    display: "none",
    [narrow]: {
      display: "block",
      position: "fixed",
      inset: 0,
      zIndex: 10,
      backgroundColor: tokens.colorBackgroundOverlay,
    },
  },
  head: {
    appearance: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: "inherit",
    display: "flex",
    alignItems: "center",
    gap: "12px",
    flexShrink: 0,
    height: "40px",
    padding: "0 10px",
    marginBottom: "4px",
    textAlign: "left",
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": focus,
  },
  group: { display: "flex", flexDirection: "column", flexShrink: 0 },
  groupName: {
    padding: "10px 10px 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  rule: {
    width: "28px",
    margin: "8px auto",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  item: {
    appearance: "none",
    font: "inherit",
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    height: "34px",
    padding: "0 10px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    textAlign: "left",
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": focus,
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    "::before": {
      content: '""',
      position: "absolute",
      left: 0,
      top: "9px",
      bottom: "9px",
      width: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  iconOnly: { justifyContent: "center", padding: 0 },
  icon: { display: "inline-flex", width: "20px", height: "20px", flexShrink: 0 },
  iconHere: {
    display: "inline-flex",
    width: "20px",
    height: "20px",
    flexShrink: 0,
    color: tokens.colorCompoundBrandForeground1,
  },
  word: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  more: { fontSize: tokens.fontSizeBase200, paddingLeft: "14px", gap: "12px" },
  space: { flexGrow: 1, minHeight: "8px" },
});
