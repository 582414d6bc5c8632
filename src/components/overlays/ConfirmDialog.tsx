import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../data/language.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { Dialog } from "./Dialog.tsx";

/** Asks before something is done: what will happen, one verb, and a way out. */
export function ConfirmDialog(props: {
  open: boolean;
  title: string;
  sentence: string;
  /** The verb on the button. */
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
}) {
  const { open, title, sentence, confirm, onConfirm, onCancel, children } = props;
  const words = useWords(shellWords);
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </>
      }
    >
      <p style={{ margin: 0 }}>{sentence}</p>
      {children}
    </Dialog>
  );
}
