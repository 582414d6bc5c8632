import { lazy, Suspense } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

export type OpenDialog = "search" | "edits" | null;

const SearchDialog = lazy(async () => ({
  default: (await import("../search/SearchDialog.tsx")).SearchDialog,
}));
const EditsDialog = lazy(async () => ({
  default: (await import("./EditsDialog.tsx")).EditsDialog,
}));

/** The dialogs of the frame, loaded when first opened. */
export function Dialogs({ open, onClose }: { open: OpenDialog; onClose: () => void }) {
  return (
    <ErrorBoundary key={open} instead={null}>
      <Suspense fallback={null}>
        {open === "search" ? <SearchDialog onClose={onClose} /> : null}
        {open === "edits" ? <EditsDialog onClose={onClose} /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
