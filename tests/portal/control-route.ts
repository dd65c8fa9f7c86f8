/** Lets a person at the keyboard turn faults on and off over HTTP, from this computer only. */

import type { FaultBook } from './fault-book.ts';
import { type Answer, type Ask, jsonAnswer } from './http-answer.ts';
import { namedFault } from './named-faults.ts';

const LOCAL_HOSTS = new Set(['127.0.0.1', 'localhost']);

/** Undefined unless it is `/__faults` asked by a local name: no page of the portal can reach it. */
export function answerControl(faults: FaultBook, ask: Ask): Answer | undefined {
  if (ask.path !== '/__faults' || !LOCAL_HOSTS.has(ask.host)) return undefined;
  if (ask.method === 'DELETE') faults.clear();
  if (ask.method === 'POST') {
    const rule = namedFault(ask.body.toString('utf8'));
    if (rule === undefined) return jsonAnswer(400, { error: 'place:kind[:times] expected' });
    faults.add(rule);
  }
  return jsonAnswer(
    200,
    faults.rules().map((rule) => ({
      ...rule,
      match: { ...rule.match, path: String(rule.match.path) },
    })),
  );
}
