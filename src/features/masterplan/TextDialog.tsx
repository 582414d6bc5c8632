import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NoteInput } from "../../components/inputs/TextInput.tsx";
import { Dialog } from "../../components/overlays/Dialog.tsx";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useDraft } from "../../data/draft.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { type ChapterId, chapterOf } from "../../domain/plan/chapters.ts";
import { type TextPlace, textsAt } from "../../domain/plan/chapterTexts.ts";
import { inOrder } from "../../domain/rank.ts";
import { documentWords } from "../../i18n/documents/documents.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";

interface Place {
  readonly key: string;
  readonly label: string;
  readonly at: TextPlace;
}

/** Hand-written text of a chapter, or of one of its periods or fields; it survives every new version. */
export function TextDialog({ chapter, onClose }: { chapter: ChapterId; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(masterplanWords);
  const title = documentWords[useLanguage()].chapters[chapter];
  const places = usePlaces(chapter);
  const [chosen, setChosen] = useState(places[0]?.key ?? "");
  const place = places.find(({ key }) => key === chosen) ?? places[0];
  return (
    <Dialog open title={words.textFor(title)} width={640} onClose={onClose}>
      {places.length > 1 ? (
        <div className={styles.place}>
          <Menu
            look="button"
            trigger={
              <>
                {words.textPlace}: {place?.label}
              </>
            }
            items={places.map(({ key, label }) => ({
              key,
              label,
              checked: key === chosen,
              onSelect: () => setChosen(key),
            }))}
          />
        </div>
      ) : null}
      {place ? <PlaceText key={place.key} place={place} title={title} onClose={onClose} /> : null}
    </Dialog>
  );
}

function PlaceText(props: { place: Place; title: string; onClose: () => void }) {
  const { place, title, onClose } = props;
  const styles = useStyles();
  const words = useWords(masterplanWords);
  const records = useRecords();
  const store = useStore();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const [block] = textsAt(records, place.at);
  const [draft, setDraft] = useDraft(`text ${place.key}`);
  const text = String(draft?.text ?? block?.text ?? "");
  const save = () => {
    if (block) store.update("textBlocks", block.id, { text: text.trim() || null });
    else if (text.trim() !== "")
      store.create("textBlocks", {
        title: `${title} · ${place.label}`.slice(0, 255),
        document: place.at.document,
        chapter: place.at.chapter,
        actionField: place.at.actionField ?? null,
        period: place.at.period ?? null,
        text: text.trim(),
      });
    setDraft(null);
    onClose();
  };
  return (
    <>
      <div className={styles.text}>
        <NoteInput
          label={words.textFor(title)}
          value={text}
          onChange={(value) => setDraft({ text: value })}
          disabled={!mayWrite}
        />
      </div>
      <p className={styles.hint}>{words.textHint}</p>
      {draft ? <p className={styles.hint}>{words.textKept}</p> : null}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!mayWrite || draft === null} onClick={save}>
          {words.saveText}
        </Button>
        <Button
          onClick={() => {
            setDraft(null);
            onClose();
          }}
        >
          {words.discardText}
        </Button>
      </div>
    </>
  );
}

function usePlaces(chapter: ChapterId): readonly Place[] {
  const words = useWords(masterplanWords);
  const records = useRecords();
  const { periods } = useView();
  const at = { document: "masterplan" as const, chapter };
  const whole = { key: chapter, label: words.wholeChapter, at };
  const { textsBy } = chapterOf(chapter);
  const parts =
    textsBy === "period"
      ? periods
          .filter(({ id }) => id > 0)
          .map(({ id, title }) => ({
            key: `${chapter} p${id}`,
            label: title,
            at: { ...at, period: id },
          }))
      : textsBy === "actionField"
        ? inOrder(records.actionFields.all).map(({ id, title }) => ({
            key: `${chapter} f${id}`,
            label: title ?? "",
            at: { ...at, actionField: id },
          }))
        : [];
  return [whole, ...parts];
}

const useStyles = makeStyles({
  place: { marginBottom: "4px" },
  text: { "& textarea": { minHeight: "220px" } },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: "flex", justifyContent: "flex-end", gap: "8px" },
});
