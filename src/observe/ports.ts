/** What the content script needs from outside: the consumer's own interfaces, given by `entrypoints/portal.ts`. */
import type { SeenMessage } from '#core/observation/seen.ts';
import type { Result } from '#core/result.ts';
import type { ChipView } from '#core/view/chip-view.ts';
import type { Region } from './regions.ts';

type Act = { act: ChipAct; value?: string; about?: string };
export type ChipAct = NonNullable<NonNullable<ChipView['card']>['link']>['act'];

/** The calls of `portalCalls` (messaging/protocol.ts), as asked and answered. */
export type Exchanges = {
  hello: { ask: { boot: string }; answer: { watch: boolean; chip: ChipView | null } };
  seen: { ask: SeenMessage; answer: { kept: boolean; photo: boolean; chip: ChipView | null } };
  photo: {
    ask: { id: string; about: string; regions: Region[] };
    answer: { kept: boolean; chip: ChipView | null };
  };
  chipAct: { ask: Act; answer: { chip: ChipView | null } };
};

/** Rejects, or answers `unreachable`, when the worker died; code `context-gone` when the extension has gone. */
export type Send = <C extends keyof Exchanges>(
  call: C,
  payload: Exchanges[C]['ask'],
) => Promise<Result<Exchanges[C]['answer'], { code: string }>>;

/** What the background asks of the tab (`tabCalls`); the promise resolves when it is done, undefined for a call not known here. */
export type TabHandler = (call: string, payload: unknown) => Promise<null> | undefined;

export type ObserverDeps = {
  document: Document;
  window: Window;
  send: Send;
  /** Returns the way to stop listening. */
  onTabCall: (handler: TabHandler) => () => void;
  /** Epoch milliseconds. */
  now: () => number;
  /** Milliseconds of this document's own clock (`performance.now`). */
  uptime: () => number;
  /** A fresh random id of 16 to 64 characters of `A–Z a–z 0–9 _ -`. */
  newId: () => string;
  /** Whether this address is one that may be read at all. */
  isOurHost: (url: URL) => boolean;
};
