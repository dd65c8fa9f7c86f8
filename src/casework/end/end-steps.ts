/**
 * Owes *Terminer* its enforced order (product.md, "Permanence"): no step opens before the one above was seen or ticked
 * aloud, and nothing is erased before the file was read again, the sheets are signed and the person has the file or has
 * said that paper is enough. What happens meanwhile (a new log-in, a new line) closes again what it makes untrue.
 */

export const endSteps = ['logout', 'file', 'paper', 'erase', 'downloads', 'password'] as const;
export type EndStep = (typeof endSteps)[number];

/** `seen`: the portal showed it · `nobody`: no log-in in this session · `closing`: said aloud, the browser gets closed. */
export type LoggedOut = 'seen' | 'nobody' | 'closing';

/** `file`: on the person's key or telephone · `paper-only`: said aloud, the journal will be lost. */
export type Given = 'file' | 'paper-only';

/** Only what the order rests on: nothing here names a person. */
export type EndState = {
  logout: LoggedOut | null;
  /** Last `seq` of the file that was made and read again. */
  file: { seq: number } | null;
  /** The two sheets were sent to the printer, or the code was written by hand instead. */
  printed: 'sheets' | 'by-hand' | null;
  signed: boolean;
  given: Given | null;
  erased: boolean;
  cleared: boolean;
  ended: boolean;
};

export type EndEvent =
  /** What the session says of the portal: `null` when nobody logged in. */
  | { is: 'portal'; loggedOut: boolean | null }
  /** Ticked aloud where the portal does not answer. */
  | { is: 'closing'; ticked: boolean }
  /** The journal's last entry is now `seq`. */
  | { is: 'head'; seq: number }
  /** Lines came after the file, or may still come. */
  | { is: 'newer' }
  | { is: 'made'; seq: number }
  | { is: 'printed'; how: 'sheets' | 'by-hand' }
  | { is: 'signed'; ticked: boolean }
  | { is: 'given'; how: Given | null }
  | { is: 'erased' }
  | { is: 'cleared'; ticked: boolean }
  | { is: 'ended' };

export const endStart: EndState = {
  logout: null,
  file: null,
  printed: null,
  signed: false,
  given: null,
  erased: false,
  cleared: false,
  ended: false,
};

const done: Record<EndStep, (state: EndState) => boolean> = {
  logout: (state) => state.logout !== null,
  file: (state) => state.file !== null,
  paper: (state) => state.printed !== null && state.signed && state.given !== null,
  erase: (state) => state.erased,
  downloads: (state) => state.cleared,
  password: (state) => state.ended,
};

/** The first step that is not done: the only one whose act works. Null when all are. */
export function openStep(state: EndState): EndStep | null {
  return endSteps.find((step) => !done[step](state)) ?? null;
}

export function stepState(state: EndState, step: EndStep): 'done' | 'now' | 'later' {
  const open = openStep(state);
  if (open === null || endSteps.indexOf(step) < endSteps.indexOf(open)) return 'done';
  return step === open ? 'now' : 'later';
}

/** An event whose step is not open changes nothing. */
export function afterEvent(state: EndState, event: EndEvent): EndState {
  // What was erased is not un-erased by anything that is seen later.
  if (state.erased) return afterErase(state, event);
  if (event.is === 'portal') return withPortal(state, event.loggedOut);
  if (event.is === 'head') {
    return state.file !== null && event.seq > state.file.seq ? withoutFile(state) : state;
  }
  if (event.is === 'newer') return withoutFile(state);
  const change = changes[openStep(state) ?? 'password']?.(state, event);
  return change === undefined ? state : { ...state, ...change };
}

type Change = (state: EndState, event: EndEvent) => Partial<EndState> | undefined;

const changes: Partial<Record<EndStep, Change>> = {
  logout: (_state, event) =>
    event.is === 'closing' && event.ticked ? { logout: 'closing' } : undefined,
  file: (_state, event) => (event.is === 'made' ? { file: { seq: event.seq } } : undefined),
  paper: paperChange,
  erase: (state, event) =>
    event.is === 'erased' ? { erased: true } : (paperChange(state, event) ?? undefined),
};

/** Both ticks stand on one sheet of paper and may come in either order, once it was printed. */
function paperChange(state: EndState, event: EndEvent): Partial<EndState> | undefined {
  if (event.is === 'printed') return { printed: event.how };
  if (state.printed === null) return undefined;
  if (event.is === 'signed') return { signed: event.ticked };
  return event.is === 'given' ? { given: event.how } : undefined;
}

function withPortal(state: EndState, loggedOut: boolean | null): EndState {
  if (loggedOut === false) {
    // Logged in (again): only the promise to close the browser outlives it.
    return state.logout === 'closing' ? state : { ...state, logout: null };
  }
  return { ...state, logout: loggedOut === null ? (state.logout ?? 'nobody') : 'seen' };
}

/** The sheets carry the code of a file that is no longer the last: they are made again too. */
function withoutFile(state: EndState): EndState {
  return { ...state, file: null, printed: null, signed: false, given: null };
}

function afterErase(state: EndState, event: EndEvent): EndState {
  if (event.is === 'cleared') return { ...state, cleared: event.ticked };
  return event.is === 'ended' && state.cleared ? { ...state, ended: true } : state;
}
