/** Loads what work without a connection needs. */
export function preloadForOffline(): void {
  const parts = [
    import("./TroubleBanner.tsx"),
    import("./NoticeBar.tsx"),
    import("./EditsDialog.tsx"),
    import("./SearchDialog.tsx"),
    import("./AsOfChoice.tsx"),
    import("../features/records/ListScreen.tsx"),
    import("../features/records/RecordScreen.tsx"),
    import("../features/board/BoardScreen.tsx"),
    import("../features/meeting/MeetingScreen.tsx"),
  ];
  // What cannot be loaded now is asked for again when it is needed.
  for (const part of parts) part.catch(() => undefined);
}
