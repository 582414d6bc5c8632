import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { foldText } from "../../components/inputs/foldText.ts";
import { useInputStyles } from "../../components/inputs/input.ts";
import { Dialog } from "../../components/overlays/Dialog.tsx";
import { useAnalysisOf } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import type { View } from "../../domain/analysis/kernel/view.ts";
import type { Entry, Records, Table } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import { eachOf } from "../../domain/steps/inSteps.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";
import type { Language } from "../../i18n/language.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { searchWords } from "../../i18n/shell/search.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { addressOf, allPlaces } from "../places/places.ts";

interface Hit {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
}

const shownHits = 30;

/** Finds any place and any record by words of its title; arrows move, Enter opens. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(shellWords);
  const own = useWords(searchWords);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(text);
  const { result: known } = useAnalysisOf(everything, [language] as const);
  const hits = useMemo(() => (known ? find(known, asked) : []), [known, asked]);

  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    navigate(hit.address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") open(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open title={words.search} titleHidden top width={600} onClose={onClose}>
      <div className={styles.head}>
        <input
          className={mergeClasses(inputs.input, styles.input)}
          role="combobox"
          aria-label={own.searchHint}
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-activedescendant={hits[at] ? `search-hit-${at}` : undefined}
          autoComplete="off"
          placeholder={own.searchHint}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="search-hits" role="listbox" aria-label={words.search} className={styles.hits}>
        {hits.map((hit, place) => (
          <div
            key={hit.address}
            id={`search-hit-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={mergeClasses(styles.hit, place === at && styles.active)}
            onMouseMove={() => setAt(place)}
            onClick={() => open(hit)}
            onKeyDown={onKeyDown}
            ref={place === at ? (element) => element?.scrollIntoView({ block: "nearest" }) : null}
          >
            <span className={styles.title}>{hit.title}</span>
            <span className={styles.kind}>{hit.kind}</span>
          </div>
        ))}
      </div>
      <p className={styles.count} role="status">
        {asked && known && hits.length === 0 ? own.searchNothing(asked) : null}
      </p>
    </Dialog>
  );
}

interface Known extends Hit {
  readonly folded: string;
}

/** All places and records by name, worked out in steps, as there may be many. */
const everything = stepwise(function* (
  records: Records,
  _: View,
  language: Language,
): Steps<readonly Known[]> {
  const words = shellWords[language];
  const known = (address: string, title: string, kind: string): Known => ({
    address,
    title,
    kind,
    folded: foldText(title),
  });
  const places = allPlaces.map((place) =>
    known(addressOf(place), words.places[place], searchWords[language].searchPlaces),
  );
  const lists = listNames
    .filter((list) => !places.some(({ address }) => address === `/list/${list}`))
    .map((list) =>
      known(`/list/${list}`, listWords[language][list].title, searchWords[language].searchPlaces),
    );
  const all = [...places, ...lists];
  for (const list of listNames) {
    if (list === "settings") continue;
    const { one } = listWords[language][list];
    // A list known only by name holds entries of that list.
    const entries = (records[list] as Table<ListName>).all as readonly Entry[];
    const add = (entry: Entry) => {
      all.push(known(`/list/${list}/${entry.id}`, titleOf(records, list, entry, language), one));
    };
    yield* eachOf(entries, add, 256);
  }
  return all;
});

/** Those holding every word; a title that begins with the text comes first, then the shorter one. */
function find(known: readonly Known[], text: string): readonly Hit[] {
  const needle = foldText(text.trim());
  if (needle === "") return known.slice(0, 12);
  const parts = needle.split(/\s+/);
  return known
    .filter(({ folded }) => parts.every((part) => folded.includes(part)))
    .sort(
      (a, b) =>
        Number(b.folded.startsWith(needle)) - Number(a.folded.startsWith(needle)) ||
        a.title.length - b.title.length,
    )
    .slice(0, shownHits);
}

const useStyles = makeStyles({
  head: { padding: "12px" },
  input: { minHeight: "40px", fontSize: tokens.fontSizeBase400 },
  hits: { padding: "0 8px 8px", maxHeight: "min(440px, 60vh)", overflowY: "auto" },
  hit: {
    display: "flex",
    alignItems: "baseline",
    gap: "12px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  kind: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  count: { margin: 0, padding: "0 16px 12px", color: tokens.colorNeutralForeground3 },
});
