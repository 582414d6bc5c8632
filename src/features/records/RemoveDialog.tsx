import { ConfirmDialog } from "../../components/overlays/ConfirmDialog.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { explainWords } from "../../i18n/findings/explain.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { linkedTo } from "./linked.ts";

const shownLinks = 8;

/** Asks before a record goes to the recycle bin, and names what points to it. */
export function RemoveDialog(props: {
  list: ListName;
  entry: Entry;
  title: string;
  onRemove: () => void;
  onCancel: () => void;
}) {
  const { list, entry, title, onRemove, onCancel } = props;
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { moreRecords } = useWords(explainWords);
  const refering = linkedTo(records, list, entry.id).flatMap((linked) =>
    linked.entries.map((one) => ({ list: linked.list, entry: one })),
  );
  return (
    <ConfirmDialog
      open
      title={words.removeTitle(title)}
      sentence={words.removeSentence}
      confirm={words.remove}
      onConfirm={onRemove}
      onCancel={onCancel}
    >
      {refering.length > 0 ? (
        <div>
          <p style={{ margin: "0 0 4px" }}>{words.removeRefersTo(refering.length)}</p>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {refering.slice(0, shownLinks).map((one) => (
              <li key={`${one.list}:${one.entry.id}`}>
                {titleOf(records, one.list, one.entry, language)} (
                {listWords[language][one.list].one})
              </li>
            ))}
            {refering.length > shownLinks ? (
              <li>{moreRecords(refering.length - shownLinks)}</li>
            ) : null}
          </ul>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
