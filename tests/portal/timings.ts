/** Says how slow the false portal is, in milliseconds, and resolves a preset or a partial choice. */

/** All durations in ms. `loaderMs` to `titleLagMs` are kept by the page, `submitMs` by the server. */
export interface Timings {
  /** The dark overlay stays at least this long. */
  readonly loaderMs: number;
  /** Mon compte shows its false emptiness at least this long (anef-portal.md §8.3). */
  readonly accountFillMs: number;
  /** The ring on a white page after the SSO (real: up to 90 s). */
  readonly settleMs: number;
  /** The wizard's title follows its step this late (anef-portal.md §15.3). */
  readonly titleLagMs: number;
  /** The server takes this long to accept a submission. */
  readonly submitMs: number;
}

/** The longest that was seen or reported (anef-portal.md §2.3, §5.6, §15.3). */
export const LONGEST = {
  loaderMs: 3000,
  accountFillMs: 500,
  settleMs: 90_000,
  titleLagMs: 30_000,
  submitMs: 30_000,
} as const satisfies Timings;

const TIMING_NAMES = [
  'loaderMs',
  'accountFillMs',
  'settleMs',
  'titleLagMs',
  'submitMs',
] as const satisfies readonly (keyof Timings)[];

export type TimingChoice = 'fast' | 'slow' | Partial<Timings>;

const FAST: Timings = {
  loaderMs: 150,
  accountFillMs: 300,
  settleMs: 300,
  titleLagMs: 0,
  submitMs: 300,
};

/** Middle of the ranges of anef-portal.md §13. */
const SLOW: Timings = {
  loaderMs: 1500,
  accountFillMs: 500,
  settleMs: 6000,
  titleLagMs: 1000,
  submitMs: 8000,
};

/** Full timings of a choice; what a partial choice leaves out is as in `fast`. */
export function resolveTimings(choice: TimingChoice = 'fast'): Timings {
  if (choice === 'fast') return FAST;
  if (choice === 'slow') return SLOW;
  return { ...FAST, ...choice };
}

/** All durations at another pace: 0.1 is ten times faster. */
export function atPace<T extends Partial<Timings>>(timings: T, pace: number): T {
  const scaled = { ...timings };
  for (const name of TIMING_NAMES) {
    const ms = scaled[name];
    if (ms !== undefined) Object.assign(scaled, { [name]: Math.round(ms * pace) });
  }
  return scaled;
}
