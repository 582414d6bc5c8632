import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { someNames } from "../../components/frame/someNames.ts";
import { ConfirmDialog } from "../../components/overlays/ConfirmDialog.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CheckedList } from "../../domain/ports.ts";
import { formatAnd } from "../../i18n/format.ts";
import { setupWords } from "../../i18n/setup/setup.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { CheckRow } from "./CheckRow.tsx";
import type { sortChecks } from "./checkRows.ts";

/** Whether entries in SharePoint link to the app; what a click would change is shown before. */
export function LinkRow(props: {
  links: ReturnType<typeof sortChecks>["links"];
  busy: boolean;
  onLink: () => void;
}) {
  const { links, busy, onLink } = props;
  const { missing, outdated, ownFormat, leadTo } = links;
  const language = useLanguage();
  const words = useWords(setupWords);
  const [asking, setAsking] = useState(false);
  const titles = (lists: readonly CheckedList[]) =>
    lists.map(({ name, title }) => title ?? listWords[language][name].title);
  const some = (lists: readonly CheckedList[]) => someNames(titles(lists), language);
  const all = (lists: readonly CheckedList[]) => formatAnd(titles(lists), language);
  const elsewhere = formatAnd(leadTo, language);
  const own = ownFormat.length > 0 ? words.linksOwn(some(ownFormat)) : null;
  const open = missing.length + outdated.length > 0;
  const found = [
    missing.length > 0 ? words.linksMissing(some(missing)) : null,
    outdated.length > 0 ? words.linksOutdated(some(outdated), elsewhere) : null,
    own,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <CheckRow
        state={found.length > 0 ? "note" : "ok"}
        name={words.links}
        sentence={found.length > 0 ? found.join(" ") : words.linksOk}
        action={
          open ? (
            <Button disabled={busy} onClick={() => setAsking(true)}>
              {words.linksMend}
            </Button>
          ) : null
        }
      />
      <ConfirmDialog
        open={asking}
        title={words.linksAsk}
        sentence={words.linksDo(new URL(".", document.baseURI).href)}
        confirm={words.linksSet}
        onConfirm={() => {
          setAsking(false);
          onLink();
        }}
        onCancel={() => setAsking(false)}
      >
        {missing.length > 0 ? <p>{words.linksAdd(all(missing))}</p> : null}
        {outdated.length > 0 ? <p>{words.linksChange(all(outdated), elsewhere)}</p> : null}
        {own ? <p>{own}</p> : null}
      </ConfirmDialog>
    </>
  );
}
