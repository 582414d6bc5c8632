import type { TabMessage, Tabs } from "../../src/sync/tabs/tabs.ts";

/**
 * A browser: its tabs hear each other, and the first one that is still open has the lock. What is to happen later is
 * given to `soon`, by default at the end of the present work.
 */
export function browserTabs(soon: (call: () => void) => void = queueMicrotask): () => Tabs {
  const tabs: { listener: (message: TabMessage) => void; owner: () => void }[] = [];
  return () => {
    const self = { listener: (_: TabMessage) => {}, owner: () => {} };
    let owns = false;
    tabs.push(self);
    return {
      others: true,
      whenOwner(owner) {
        self.owner = () => {
          if (owns || tabs[0] !== self) return;
          owns = true;
          owner();
        };
        self.owner();
      },
      post(message) {
        const copy = structuredClone(message);
        for (const tab of tabs)
          if (tab !== self) soon(() => tabs.includes(tab) && tab.listener(copy));
      },
      onMessage(listener) {
        self.listener = listener;
      },
      close() {
        const at = tabs.indexOf(self);
        if (at < 0) return;
        tabs.splice(at, 1);
        if (at === 0) soon(() => tabs[0]?.owner());
      },
    };
  };
}
