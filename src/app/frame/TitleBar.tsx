import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { Chevron } from "../../components/overlays/Chevron.tsx";
import { useTriggerStyles } from "../../components/overlays/trigger.ts";
import { useWords } from "../../data/language.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { SearchIcon } from "../search/SearchIcon.tsx";
import { AsOfMenu } from "./AsOfMenu.tsx";
import type { OpenDialog } from "./Dialogs.tsx";
import { MenuIcon } from "./MenuIcon.tsx";
import { PeriodMenu } from "./PeriodMenu.tsx";
import { SaveState } from "./SaveState.tsx";

/** Title, Stichtag, Zeitraum, state of saving and search: always in the same place. */
export function TitleBar(props: {
  title: string;
  /** Without navigation and search, as in a running meeting. */
  bare: boolean;
  onMenu: () => void;
  onDialog: (dialog: OpenDialog) => void;
  slot: (element: HTMLElement | null) => void;
}) {
  const { title, bare, onMenu, onDialog, slot } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(shellWords);
  const [path] = useLocation();
  const deep = path.split("/").length > 2 && !/^\/list\/[^/]+$/.test(path);
  const icon = mergeClasses(triggers.trigger, triggers.plain, styles.icon, styles.narrowOnly);
  return (
    <header className={styles.bar}>
      <div className={styles.first}>
        {bare ? null : (
          <button type="button" className={icon} aria-label={words.openMenu} onClick={onMenu}>
            <MenuIcon />
          </button>
        )}
        {deep && !bare ? (
          <button
            type="button"
            className={icon}
            aria-label={words.back}
            onClick={() => history.back()}
          >
            <Chevron direction="left" size={16} />
          </button>
        ) : null}
        <h1 className={styles.title}>{title}</h1>
        <span ref={slot} className={styles.slot} />
        {bare ? null : (
          <button
            type="button"
            className={icon}
            aria-label={words.search}
            onClick={() => onDialog("search")}
          >
            <SearchIcon />
          </button>
        )}
      </div>
      <div className={styles.second}>
        <AsOfMenu />
        <PeriodMenu />
        <span className={styles.rule} />
        <SaveState onOpen={() => onDialog("edits")} />
        {bare ? null : (
          <button
            type="button"
            className={mergeClasses(triggers.trigger, styles.search)}
            aria-label={words.search}
            aria-keyshortcuts="Control+K"
            onClick={() => onDialog("search")}
          >
            <SearchIcon />
            <span className={styles.grow}>{words.search}</span>
            <span className={styles.key}>{words.searchKey}</span>
          </button>
        )}
      </div>
    </header>
  );
}

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "16px",
    flexShrink: 0,
    minHeight: "56px",
    boxSizing: "border-box",
    padding: "0 24px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: "block", padding: 0 },
  },
  first: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexGrow: 1,
    minWidth: 0,
    [narrow]: {
      height: "48px",
      padding: "0 8px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: {
    flexGrow: 1,
    margin: 0,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase500,
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", padding: "0 4px" },
  },
  slot: {
    display: "inline-flex",
    gap: "8px",
    order: 2,
    flexShrink: 0,
    "& button": { whiteSpace: "nowrap" },
  },
  second: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    [narrow]: {
      minHeight: "40px",
      padding: "0 8px",
      gap: "0",
      justifyContent: "space-between",
      flexWrap: "wrap",
    },
  },
  rule: {
    width: "1px",
    height: "20px",
    backgroundColor: tokens.colorNeutralStroke2,
    [narrow]: { display: "none" },
  },
  icon: { width: "36px", padding: 0, justifyContent: "center" },
  narrowOnly: { display: "none", [narrow]: { display: "inline-flex" } },
  search: {
    width: "176px",
    height: "32px",
    padding: "0 10px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { borderTopColor: tokens.colorNeutralStroke1Hover },
    "@media (max-width: 1023px)": { width: "40px", "& span": { display: "none" } },
    [narrow]: { display: "none" },
  },
  grow: { flexGrow: 1 },
  key: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});
