import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { FrameContext, type Notice } from "../../components/frame/frame.ts";
import { useMedia } from "../../components/frame/useMedia.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useDevice } from "../../data/useDevice.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { PlacedAtOnce } from "../places/HashRouter.tsx";
import { Screens } from "../places/Screens.tsx";
import { Banners } from "./Banners.tsx";
import { Dialogs, type OpenDialog } from "./Dialogs.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Navigation } from "./Navigation.tsx";
import { useSavedAnnouncement } from "./savedAnnouncement.ts";
import { TitleBar } from "./TitleBar.tsx";

// Nobody prints before there is something to see.
const PrintHead = lazy(async () => {
  await new Promise((next) => setTimeout(next, 400));
  return { default: (await import("./PrintHead.tsx")).PrintHead };
});

const NoticeBar = lazy(async () => ({ default: (await import("./NoticeBar.tsx")).NoticeBar }));

/** Navigation, title bar, banners and the screen; keeps its place while everything in it changes. */
export function Frame() {
  const styles = useStyles();
  const words = useWords(shellWords);
  const language = useLanguage();
  const { host } = usePorts();
  const [path] = useLocation();
  const [ownSlim, setSlim] = useDevice<boolean | null>("slim", (kept) =>
    typeof kept === "boolean" ? kept : null,
  );
  const medium = useMedia("(max-width: 1023px)");
  const [wide, setWide] = useState(false);
  const slim = ownSlim ?? (medium || wide);
  const [menuOpen, setMenuOpen] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [title, setTitle] = useState<string>(words.app);
  const [undisturbed, setUndisturbed] = useState(false);
  const [said, setSaid] = useState("");
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);
  const openMenu = useCallback(() => setMenuOpen(true), []);
  const closeMenu = useCallback(() => setMenuOpen(false), []);
  const [barSlot, setBarSlot] = useState<HTMLElement | null>(null);
  const main = useRef<HTMLElement>(null);

  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const notify = useCallback((next: Notice) => {
    setNotice(next);
    setSaid(next.sentence);
  }, []);
  const frame = useMemo(
    () => ({ setTitle, setUndisturbed, setWide, announce, notify, barSlot }),
    [announce, notify, barSlot],
  );
  useSavedAnnouncement(announce);
  useEffect(preloadLater, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – ${words.appLong}`;
  }, [title, language, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the menu and begins at its top.
  useEffect(() => {
    setMenuOpen(false);
    main.current?.scrollTo(0, 0);
  }, [path]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setDialog("search");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const bare = undisturbed || (host.frame !== "content" && host.frame !== "sidePanel");
  return (
    <FrameContext value={frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {words.skipToContent}
      </button>
      <div className={mergeClasses(styles.frame, bare ? styles.noNav : slim && styles.slimNav)}>
        {bare ? null : (
          <PlacedAtOnce>
            <Navigation slim={slim} onSlim={setSlim} open={menuOpen} onClose={closeMenu} />
          </PlacedAtOnce>
        )}
        <div className={styles.page}>
          <TitleBar
            title={title}
            bare={bare}
            onMenu={openMenu}
            onDialog={setDialog}
            slot={setBarSlot}
          />
          <Suspense fallback={null}>
            <PrintHead />
          </Suspense>
          <Banners />
          <main ref={main} className={styles.main} tabIndex={-1} data-place={path}>
            <Screens />
          </main>
          {notice ? (
            <ErrorBoundary instead={null}>
              <Suspense fallback={null}>
                <NoticeBar notice={notice} onDone={dismiss} />
              </Suspense>
            </ErrorBoundary>
          ) : null}
        </div>
      </div>
      <Dialogs open={dialog} onClose={() => setDialog(null)} />
      <div role="status" aria-live="polite" className={styles.said}>
        {said}
      </div>
    </FrameContext>
  );
}

/** Once the app has nothing better to do; where it fails, what is needed is asked for when it is. */
function preloadLater() {
  const load = async () => (await import("../start/preload.ts")).preloadForOffline();
  const timer = setTimeout(() => void load().catch(() => undefined), 3_000);
  return () => clearTimeout(timer);
}

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  frame: {
    display: "grid",
    gridTemplateColumns: "184px minmax(0, 1fr)",
    height: "100%",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  slimNav: {
    gridTemplateColumns: "56px minmax(0, 1fr)",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  noNav: { gridTemplateColumns: "minmax(0, 1fr)" },
  page: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, height: "100%" },
  main: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflowY: "auto",
    overflowX: "hidden",
    ":focus-visible": { outline: "none" },
  },
  skip: {
    position: "fixed",
    left: "8px",
    top: "-60px",
    zIndex: 20,
    padding: "8px 16px",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":focus": { top: "8px" },
  },
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
