/** The last click on an action button and what followed it: the next news, or nothing for a minute. */
import type { Action } from '#detect/action.ts';
import type { NotedAction } from './observation.ts';
import type { Timers } from './settle.ts';

/** Milliseconds after which a click is said to have had no effect (§8.9, §15.5). */
export const silence = 60_000;

export type PendingAction = {
  clicked: (action: Action, fingerprint: string) => void;
  /** The words on screen have changed since the click: something followed. */
  looked: (fingerprint: string) => void;
  /** The action for the next news, once; *Abandonner* waits for the next visit, past its own question. */
  take: (kind: 'visit' | 'other') => NotedAction | undefined;
  readonly actions: number;
  readonly submitted: boolean;
  told: () => void;
  stop: () => void;
};

type Needs = {
  timers: Timers;
  now: () => number;
  nothing: (action: NotedAction, submit: boolean) => void;
};
type Waiting = { action: Action; at: number; fingerprint: string };

export function createPendingAction(needs: Needs): PendingAction {
  let waiting: Waiting | undefined;
  let timer: number | undefined;
  let actions = 0;
  let submitted = false;

  const disarm = (): void => {
    if (timer !== undefined) needs.timers.clearTimeout(timer);
    timer = undefined;
  };
  const noted = (one: Waiting, followed: NotedAction['followed']): NotedAction => ({
    label: one.action.label,
    at: new Date(one.at).toISOString(),
    followed,
  });
  const unanswered = (): void => {
    timer = undefined;
    const one = waiting;
    waiting = undefined;
    if (one) needs.nothing(noted(one, 'nothing'), one.action.role === 'submit');
  };
  const clicked = (action: Action, fingerprint: string): void => {
    disarm();
    actions += 1;
    submitted ||= action.role === 'submit';
    // "Non", "Fermer": the question is dropped, and with it what it asked.
    waiting = action.role === 'cancel' ? undefined : { action, at: needs.now(), fingerprint };
    if (waiting) timer = needs.timers.setTimeout(unanswered, silence);
  };
  const take = (kind: 'visit' | 'other'): NotedAction | undefined => {
    const one = waiting;
    if (!one || (one.action.role === 'abandon' && kind === 'other')) return undefined;
    waiting = undefined;
    disarm();
    // What comes later than that is something else that the person did.
    if (needs.now() - one.at > silence) return undefined;
    return noted(one, kind === 'visit' ? 'navigation' : 'response');
  };
  return {
    clicked,
    looked: (fingerprint) => {
      if (waiting && waiting.fingerprint !== fingerprint) disarm();
    },
    take,
    get actions() {
      return actions;
    },
    get submitted() {
      return submitted;
    },
    told: () => {
      submitted = false;
    },
    stop: () => {
      disarm();
      waiting = undefined;
    },
  };
}
