/** Pure: what was last seen in this document × what is seen now → what is new. The background de-duplicates across documents. */
import type { Detection } from '#detect/detect.ts';
import type { SeenIncident } from '#detect/detector.ts';
import type { SeenState } from '#detect/detectors/request-state.ts';

type OnScreen = { element: unknown; sinceAction: number };

export type GateMemory = {
  /** Route, kind, step and account of the last visit told. */
  visit: string | undefined;
  /** Options that could not be chosen, as told with that visit. */
  options: string;
  alerts: ReadonlyMap<string, OnScreen>;
  states: ReadonlyMap<string, string>;
  confirmed: boolean;
};

export type News =
  | { kind: 'visit' }
  | { kind: 'unrecognised' }
  | { kind: 'submission' }
  | { kind: 'state'; seen: SeenState }
  | { kind: 'incident'; seen: SeenIncident };

export type Since = {
  /** How many of the portal's own action buttons were clicked in this document. */
  actions: number;
  /** A submit button was, and no submission was told since. */
  submitted: boolean;
};

export const emptyMemory: GateMemory = {
  visit: undefined,
  options: '',
  alerts: new Map(),
  states: new Map(),
  confirmed: false,
};

/** A page that still loads changes nothing. Order of the news: where, then what stands there, then what failed. */
export function whatIsNew(
  last: GateMemory,
  now: Detection,
  since: Since,
): { memory: GateMemory; news: News[] } {
  if (now.transient) return { memory: last, news: [] };
  const visit = visitKey(now);
  const moved = visit !== last.visit;
  const options = now.options.join('\n');
  const news = [
    ...whereNews(last, now, { submitted: since.submitted, moved, options }),
    ...(moved && now.unrecognised ? [{ kind: 'unrecognised' } as const] : []),
    ...stateNews(last, now),
    ...alertNews(last, now, { moved, actions: since.actions }),
  ];
  const memory: GateMemory = {
    visit,
    options: moved ? options : options || last.options,
    alerts: onScreen(last, now, since),
    states: now.states.length > 0 ? contents(now.states) : last.states,
    confirmed: now.confirmation !== undefined,
  };
  return { memory, news };
}

type Where = { submitted: boolean; moved: boolean; options: string };

/** A confirmation that a click in this document brought is a submission; any other is a visit (§8.2). */
function whereNews(last: GateMemory, now: Detection, where: Where): News[] {
  const appeared = now.confirmation !== undefined && !last.confirmed;
  if (appeared && where.submitted && last.visit !== undefined) return [{ kind: 'submission' }];
  const late = where.options !== '' && where.options !== last.options;
  return where.moved || late ? [{ kind: 'visit' }] : [];
}

function stateNews(last: GateMemory, now: Detection): News[] {
  return now.states
    .filter((seen, index) => last.states.get(stateKey(seen, index)) !== JSON.stringify(seen))
    .map((seen) => ({ kind: 'state', seen }));
}

function contents(states: readonly SeenState[]): Map<string, string> {
  return new Map(states.map((seen, index) => [stateKey(seen, index), JSON.stringify(seen)]));
}

function alertNews(
  last: GateMemory,
  now: Detection,
  since: { moved: boolean; actions: number },
): News[] {
  return now.incidents
    .filter((seen) => isNewAlert(last.alerts.get(alertKey(seen)), seen, since))
    .map((seen) => ({ kind: 'incident', seen }));
}

/** After a click, alerts whose words have left the screen are forgotten: should they come back, that is a new answer. */
export function forgetGone(last: GateMemory, now: Detection): GateMemory {
  const there = new Set(now.incidents.map(alertKey));
  const alerts = new Map([...last.alerts].filter(([key]) => there.has(key)));
  return { ...last, alerts };
}

function visitKey(now: Detection): string {
  const { route, kind, step } = now.page;
  const who = now.account.who === 'known' ? `known ${now.account.name ?? ''}` : now.account.who;
  return JSON.stringify([route, kind, step?.number, step?.name, who]);
}

function stateKey(seen: SeenState, index: number): string {
  return seen.request ?? `${seen.state.procedure ?? ''} ${index}`;
}

function alertKey(seen: SeenIncident): string {
  return `${seen.class} ${seen.text}`;
}

/**
 * The same words in the same place are the same alert. Redrawn elsewhere they are a new answer only if the person acted
 * (a framework redraws as it likes) or the page moved on; a field's mistake that outlives a click refused that click.
 */
function isNewAlert(
  before: OnScreen | undefined,
  seen: SeenIncident,
  now: { moved: boolean; actions: number },
): boolean {
  if (!before) return true;
  const acted = now.actions > before.sinceAction;
  if (seen.class === 'input') return acted;
  return before.element !== seen.element && (acted || now.moved);
}

function onScreen(last: GateMemory, now: Detection, since: Since): Map<string, OnScreen> {
  return new Map(
    now.incidents.map((seen) => {
      const before = last.alerts.get(alertKey(seen));
      const same = before?.element === seen.element && seen.class !== 'input';
      return [
        alertKey(seen),
        { element: seen.element, sinceAction: same ? before.sinceAction : since.actions },
      ];
    }),
  );
}
