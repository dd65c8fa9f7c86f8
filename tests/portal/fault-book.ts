/** Keeps the faults to play and says, for one request, which one strikes; faults are data. */

import type { Ask } from './http-answer.ts';

export type Fault =
  | {
      readonly status: 200 | 401 | 422 | 403 | 500 | 502 | 503 | 504;
      /** A body that starts with `<` goes out as HTML, another as JSON. */
      readonly body?: string;
    }
  /**
   * The connection is cut before any byte of the answer. Firefox repeats a GET that was cut: give
   * such a rule no `times`, and clear it afterwards.
   */
  | 'reset'
  /** The session ends and the answer is a 302 to the login page. */
  | { readonly redirectToSso: true }
  /** The true answer, this much later. */
  | { readonly delayMs: number };

export interface FaultRule {
  readonly match: {
    readonly method?: string;
    readonly host?: string;
    /** A string is the whole path; without query. */
    readonly path: string | RegExp;
  };
  /** Strikes this many times, then is spent; without it, until cleared. */
  readonly times?: number;
  /** Strikes with this probability, drawn from the portal's seed; without it, always. */
  readonly chance?: number;
  readonly fault: Fault;
}

interface Page {
  readonly rule: FaultRule;
  left: number;
}

/** The first rule that fits strikes. */
export class FaultBook {
  readonly #random: () => number;
  #pages: Page[] = [];

  /** `random` gives numbers in [0, 1). */
  constructor(random: () => number) {
    this.#random = random;
  }

  add(rule: FaultRule): void {
    this.#pages.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#pages = [];
  }

  /** Rules that can still strike. */
  rules(): readonly FaultRule[] {
    return this.#pages.filter((page) => page.left > 0).map((page) => page.rule);
  }

  strike(ask: Pick<Ask, 'method' | 'host' | 'path'>): Fault | undefined {
    for (const page of this.#pages) {
      if (page.left <= 0 || !fits(page.rule, ask)) continue;
      if (page.rule.chance !== undefined && this.#random() >= page.rule.chance) continue;
      page.left -= 1;
      return page.rule.fault;
    }
    return undefined;
  }
}

function fits({ match }: FaultRule, ask: Pick<Ask, 'method' | 'host' | 'path'>): boolean {
  if (match.method !== undefined && match.method !== ask.method) return false;
  if (match.host !== undefined && match.host !== ask.host) return false;
  return typeof match.path === 'string' ? match.path === ask.path : match.path.test(ask.path);
}
