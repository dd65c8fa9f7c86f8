/** Starts the page witness in one document: asks whether it may watch, then reads, tells, draws the chip; stops without a trace. */
import type { ChipView } from '#core/view/chip-view.ts';
import { createChip } from './chip/chip.ts';
import { removeOrphanChips } from './chip/orphan-chips.ts';
import type { Tap } from './chip/chip-card.ts';
import { createOutbox, type Acknowledged } from './outbox.ts';
import { takePhoto } from './photo.ts';
import { photoRegions } from './photo-regions.ts';
import { plainDocument } from './plain-document.ts';
import type { ObserverDeps, Send } from './ports.ts';
import { startReader } from './reader.ts';
import { sayHello } from './say-hello.ts';
import type { Timers } from './settle.ts';
import { tabHandler } from './tab-calls.ts';

export type Observer = { stop: () => void };

declare global {
  /** In the extension's isolated world only: how a second injection retires the first. */
  var __temoinStop: (() => void) | undefined;
}

export function startObserver(deps: ObserverDeps): Observer {
  const { window, send } = deps;
  const document = plainDocument(deps.document);
  retireOlder(document);
  const boot = deps.newId();
  const timers = timersOf(window);
  let stopped = false;
  let unread: (() => void) | undefined;

  const show = (view: ChipView | null, keepCard = false): void => {
    if (!stopped) chip.show(view, keepCard);
  };
  const chip = createChip({
    document,
    act: (tap) => void sendTap(send, tap, show),
  });
  const acknowledged = async (line: Acknowledged): Promise<void> => {
    // Moving on folds the card; a silent line (a wrong field) beside a failure does not.
    const keepCard = line.kind !== 'visit';
    show(line.chip, keepCard);
    if (!line.photo) return;
    const after = await takePhoto({ window, chip, send, newId: deps.newId, regions }, line.id);
    if (after !== undefined) show(after, keepCard);
  };
  const outbox = createOutbox({
    ...deps,
    send: (message) => send('seen', message),
    timers,
    boot,
    acknowledged: (answer) => void acknowledged(answer),
    gone: () => stop(),
  });
  const { tell, regions } = photoRegions(window, outbox.put);
  const watch = (on: boolean): void => {
    if (stopped || on === (unread !== undefined)) return;
    unread?.();
    unread = on ? startReader({ ...deps, document, timers, tell, looked: chip.mend }) : undefined;
  };
  const unlisten = deps.onTabCall(tabHandler({ window, chip, show, watch }));
  const unhello = sayHello({
    send,
    timers,
    boot,
    answered: (answer) => {
      show(answer.chip);
      watch(answer.watch);
    },
    gone: () => stop(),
  });

  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    unhello();
    unread?.();
    outbox.stop();
    chip.remove();
    unlisten();
    if (globalThis.__temoinStop === stop) globalThis.__temoinStop = undefined;
  };
  globalThis.__temoinStop = stop;
  return { stop };
}

function retireOlder(document: Document): void {
  // Own: an element of that id is a member of the window, too.
  if (Object.hasOwn(globalThis, '__temoinStop')) globalThis.__temoinStop?.();
  removeOrphanChips(document);
}

function timersOf(window: Window): Timers {
  return {
    setTimeout: (act, ms) => window.setTimeout(act, ms),
    clearTimeout: (timer) => window.clearTimeout(timer),
  };
}

/** A tap that no worker heard is not kept for later: the person sees that nothing changed and taps again. */
async function sendTap(send: Send, tap: Tap, show: (view: ChipView | null) => void): Promise<void> {
  const answer = await send('chipAct', tap).catch(() => undefined);
  if (answer?.ok) show(answer.value.chip);
}
