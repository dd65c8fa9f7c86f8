/** One document under watch: looks when settled, tells what is new, notes the person's clicks. Stopping it leaves nothing behind. */
import type { Action } from '#detect/action.ts';
import { deliveredDocument } from '#detect/delivered-document.ts';
import { detect, type Detection } from '#detect/detect.ts';
import { readRoute } from '#detect/route.ts';
import type { PageObservation } from '#core/observation/seen.ts';
import { emptyMemory, forgetGone, whatIsNew, type News } from './change-gate.ts';
import { watchClicks } from './clicks.ts';
import { debounce } from './debounce.ts';
import { createEndlessLoading } from './endless-loading.ts';
import {
  documentObservation,
  endlessObservation,
  observationOf,
  silenceObservation,
  unreadObservation,
} from './observation.ts';
import { createPendingAction } from './pending-action.ts';
import { createSettle, type Timers } from './settle.ts';
import { watchChanges } from './watch-changes.ts';

type Needs = {
  document: Document;
  window: Window;
  timers: Timers;
  now: () => number;
  uptime: () => number;
  isOurHost: (url: URL) => boolean;
  tell: (observation: PageObservation) => void;
  /** After each settled look, whatever it saw. */
  looked: () => void;
};

/** Milliseconds after a click until alerts that it took away are looked for. */
const afterClick = 150;

/** Returns the way to stop. */
export function startReader(needs: Needs): () => void {
  const { document, timers } = needs;
  let memory = emptyMemory;
  let last: Detection | undefined;

  const read = (): Detection | undefined => readNow(needs);
  const unread = createUnread(needs);
  const isHidden = (): boolean => document.visibilityState === 'hidden';
  const { action, loading } = createSilences({ ...needs, read, isHidden, last: () => last });

  const look = (): void => {
    const seen = read();
    if (!seen) return unread();
    loading.looked(seen, readRoute(new URL(document.URL)).callback);
    const { memory: next, news } = whatIsNew(memory, seen, action);
    memory = next;
    // What ends the loading changes the page, and that is looked at: no polling.
    if (seen.transient) return;
    tellAll(news, seen);
    action.looked(seen.fingerprint);
    last = seen;
    needs.looked();
  };
  const tellAll = (news: readonly News[], seen: Detection): void => {
    // What failed answers the click, even where this look is the first at its page and a visit comes before it.
    const answer = news.find((one) => one.kind === 'incident');
    const answered = answer && action.take('other');
    for (const one of news) {
      const taken =
        one === answer ? answered : action.take(one.kind === 'visit' ? 'visit' : 'other');
      needs.tell(observationOf(one, seen, taken));
    }
    // A submit click is spent by its confirmation, or by leaving the form without one.
    const left = last !== undefined && last.page.route !== seen.page.route;
    if (left || news.some((one) => one.kind === 'submission')) action.told();
  };

  const settle = createSettle({ timers, uptime: needs.uptime, isHidden, look });
  const unwatch = watchChanges({ document, window: needs.window, changed: settle.mark });
  const forget = debounce(timers, afterClick, () => {
    const seen = read();
    if (seen) memory = forgetGone(memory, seen);
  });
  const onClick = (element: Element): void => {
    const delivered = last && deliveredDocument(element, last.page.kind);
    if (last && delivered) needs.tell(documentObservation(last, delivered));
    if (memory.alerts.size > 0) forget.call();
  };
  const onAction = (one: Action): void => {
    const seen = read();
    if (seen) action.clicked(one, seen.fingerprint);
  };
  const unclick = watchClicks({ document, onAction, onClick });
  settle.mark();
  return () => {
    for (const stop of [unwatch, unclick, settle.stop, action.stop, loading.stop, forget.stop])
      stop();
  };
}

type SilenceNeeds = Pick<Needs, 'timers' | 'now' | 'tell'> & {
  read: () => Detection | undefined;
  isHidden: () => boolean;
  last: () => Detection | undefined;
};

/** What only waiting shows: a click that nothing follows, a page that never comes. One silence is told once. */
function createSilences({ timers, now, tell, read, isHidden, last }: SilenceNeeds) {
  const action = createPendingAction({
    timers,
    now,
    nothing: (noted, submit) => {
      const seen = read() ?? last();
      if (!seen) return;
      tell(silenceObservation(seen, noted, submit));
      loading.told(seen);
    },
  });
  const loading = createEndlessLoading({
    timers,
    read,
    isHidden,
    tell: (seen) => tell(endlessObservation(seen, action.take('other'))),
  });
  return { action, loading };
}

/** A page that is not read is told once, however often it changes at its address. */
function createUnread(needs: Needs): () => void {
  let last: string | undefined;
  return () => {
    const seen = isThere(needs) && unreadObservation(needs.document);
    if (!seen || seen.page.route === last) return;
    last = seen.page.route;
    needs.tell(seen);
  };
}

/** Elements above which a page is not read: no page of the portal has a fifth of it, and each look would hold the tab. */
const mostElements = 20_000;
/** Elements inside one another: to be seen, each asks those around it. */
const tooDeep = `*${'>*'.repeat(100)}`;

/** A host that is ours, and a document that has a body. */
function isThere({ document, isOurHost }: Needs): boolean {
  return isOurHost(new URL(document.URL)) && document.querySelector('body') !== null;
}

/** Undefined where nothing is there, or what cannot be read: larger than any page of the portal, or hostile to whoever reads it. */
function readNow(needs: Needs): Detection | undefined {
  const { document } = needs;
  // Not by index, for which Chromium counts them all: 32 ms of a million.
  const tooMuch =
    !isThere(needs) ||
    (document.getElementsByTagName('*').item(mostElements) ?? document.querySelector(tooDeep));
  try {
    return tooMuch ? undefined : detect({ document, url: new URL(document.URL) });
  } catch {
    return undefined;
  }
}
