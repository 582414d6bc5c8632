import { Failure } from "../../domain/failure.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Edit } from "../outbox/edit.ts";
import type { OutboxEvent } from "../outbox/outbox.ts";

/** An edit as it travels between tabs: a Failure goes as its code and details. */
export interface TravellingEdit extends Omit<Edit, "failure"> {
  readonly failure: Pick<Failure, "code" | "details"> | null;
}

/** An entry as the site has just answered it. */
export interface Answered {
  readonly list: ListName;
  readonly entry: Entry;
}

/** What the tabs of one browser tell each other. */
export type TabMessage =
  /** The sending tab's outbox after a change, and the entries the site answered with. */
  | {
      readonly type: "outbox";
      readonly edits: readonly TravellingEdit[];
      readonly landed: readonly (readonly [number, number])[];
      readonly answered: readonly Answered[];
      /** Numbers of the edits other tabs made that the sending one has taken since it last told, whatever became of them. */
      readonly taken: readonly number[];
    }
  /** Another tab asks the sending one to take an edit, or a person's decision, into its outbox. */
  | { readonly type: "event"; readonly event: OutboxEvent }
  /** A tab has just opened and asks for the outbox. */
  | { readonly type: "hello" };

/** The other tabs of this browser that hold the same site. */
export interface Tabs {
  /** Whether there can be any. */
  readonly others: boolean;
  /** Calls back once this tab is the one that sends; at most one is at any time. */
  whenOwner(owner: () => void): void;
  post(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): void;
  close(): void;
}

/** No other tabs. */
export function alone(): Tabs {
  return {
    others: false,
    whenOwner: (owner) => owner(),
    post: () => {},
    onMessage: () => {},
    close: () => {},
  };
}

/** The tabs of this browser that open the same name: one holds the lock, the others wait for it. */
export function browserTabs(name: string): Tabs {
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : null;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const leaving = new AbortController();
  return {
    others: true,
    whenOwner(owner) {
      const locks = globalThis.navigator?.locks;
      if (!locks) {
        owner();
        return;
      }
      locks
        .request(name, { signal: leaving.signal }, () => {
          owner();
          return held;
        })
        .catch((error: unknown) => {
          if (!leaving.signal.aborted) throw error;
        });
    },
    post: (message) => channel?.postMessage(message),
    onMessage(listener) {
      channel?.addEventListener("message", ({ data }) => listener(data as TabMessage));
    },
    close() {
      leaving.abort();
      release();
      channel?.close();
    },
  };
}

export function serializeEdit(edit: Edit): TravellingEdit {
  const { failure } = edit;
  return { ...edit, failure: failure && { code: failure.code, details: failure.details } };
}

export function fromTravel(edit: TravellingEdit): Edit {
  const { failure } = edit;
  return { ...edit, failure: failure && new Failure(failure.code, failure.details) };
}
