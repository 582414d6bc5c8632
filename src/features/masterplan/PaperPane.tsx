import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChapterPreview, CoverPreview } from "../../components/paper/DocumentPreview.tsx";
import { useWords } from "../../data/language.ts";
import type { Document } from "../../documents/document.ts";
import { type ChapterId, chapterIds } from "../../domain/plan/chapters.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";

const firstBlocks = 150;

/** The document as paper, one chapter at a time. */
export function PaperPane(props: {
  document: Document | null;
  writing: boolean;
  selected: ChapterId | "cover";
  onSelect: (id: ChapterId | "cover") => void;
  onEditText: () => void;
}) {
  const { document, writing, selected, onSelect, onEditText } = props;
  const styles = useStyles();
  const words = useWords(masterplanWords);
  const [all, setAll] = useState<string | null>(null);
  const chapter = document?.chapters.find(({ id }) => id === selected) ?? null;
  const order = ["cover", ...chapterIds] as const;
  const at = order.indexOf(selected);
  const cut = chapter !== null && chapter.blocks.length > firstBlocks && all !== selected;
  return (
    <section className={styles.pane} aria-label={words.paper} aria-busy={writing}>
      <div className={styles.tools}>
        <Button
          size="small"
          disabled={at <= 0}
          onClick={() => onSelect(order[at - 1] ?? "cover")}
          aria-label={words.previous}
        >
          ‹
        </Button>
        <Button
          size="small"
          disabled={at >= order.length - 1}
          onClick={() => onSelect(order[at + 1] ?? "cover")}
          aria-label={words.next}
        >
          ›
        </Button>
        {selected === "cover" ? null : (
          <Button size="small" onClick={onEditText}>
            {words.editText}
          </Button>
        )}
        <span className={styles.status} role="status">
          {writing ? words.writing : ""}
        </span>
      </div>
      {document === null ? null : selected === "cover" ? (
        document.cover ? (
          <CoverPreview cover={document.cover} />
        ) : null
      ) : chapter ? (
        <>
          <ChapterPreview chapter={chapter} limit={cut ? firstBlocks : Number.POSITIVE_INFINITY} />
          {cut ? (
            <p className={styles.note}>
              {words.tooLong(firstBlocks)}{" "}
              <Button size="small" onClick={() => setAll(selected)}>
                {words.showAll}
              </Button>
            </p>
          ) : null}
        </>
      ) : (
        <p className={styles.note}>{words.notIncluded}</p>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  pane: {
    overflowY: "auto",
    padding: "12px 28px 32px",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (max-width: 791px)": { padding: "12px 8px 24px" },
  },
  tools: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    maxWidth: "640px",
    minHeight: "32px",
    margin: "0 auto 12px",
  },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { maxWidth: "640px", margin: "12px auto", color: tokens.colorNeutralForeground2 },
});
