/** What the recognisers say of one page as one flat object for maintainers: no account, no name, the words as the page has them. */
import type { PageObservation } from '#core/observation/seen.ts';
import { classOf } from '#core/attempt/codes.ts';
import type { Detection } from '#detect/detect.ts';
import { networkCodes } from '#recorder/network-codes.ts';

export type ToldPage = {
  pageKind: string;
  step: { number: number | null; of: number | null; name: string } | null;
  incident: { class: string; codes: string[]; text: string; how: 'auto' | 'assist' } | null;
  state: {
    procedure: string | null;
    label: string | null;
    step: string | null;
    filedAt: string | null;
    documents: string[];
  }[];
  transient: boolean;
  options: string[];
};

/** `told`: what the witness would have sent meanwhile; `status`: HTTP status of the main document. */
export type Answer = { seen: Detection; told: readonly PageObservation[]; status: number };
type Incident = NonNullable<ToldPage['incident']>;

/** A maintainer asks about forms and pages, not about how much of them may be copied. */
const kinds: Readonly<Record<string, string>> = {
  'form-recap': 'form-step',
  profile: 'account',
  unknown: 'other',
};
/** What matters most of several at once. */
const order = ['outage', 'blocking', 'session', 'input'];

export function toldPage(answer: Answer): ToldPage {
  const { seen, status } = answer;
  const step = seen.page.step;
  return {
    pageKind: toldKind(seen.page.kind),
    step: step ? { number: step.number ?? null, of: step.of ?? null, name: step.name } : null,
    incident: onScreen(seen) ?? overTime(answer) ?? inAnswer(status),
    state: seen.states.map(({ state }) => ({
      procedure: state.procedure ?? null,
      label: state.label ?? null,
      step: state.step ?? null,
      filedAt: state.filedAt ?? null,
      documents: state.documents,
    })),
    transient: seen.transient,
    options: seen.options,
  };
}

/** The kind's name in the maintainers' list. */
export function toldKind(kind: string): string {
  return kinds[kind] ?? kind;
}

function onScreen({ incidents }: Detection): Incident | null {
  const [first] = incidents.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
  return first
    ? { class: first.class, codes: first.codes, text: first.text, how: first.how }
    : null;
}

/** What only waiting shows: a loader without end. */
function overTime({ told }: Answer): Incident | null {
  const one = told.findLast(({ kind, text }) => kind === 'incident' && text === undefined);
  return one
    ? { class: one.class ?? 'outage', codes: one.codes ?? [], text: '', how: 'auto' }
    : null;
}

function inAnswer(status: number): Incident | null {
  const codes = networkCodes({ status, mainFrame: true });
  const found = classOf(codes ?? undefined);
  return codes && found ? { class: found, codes, text: '', how: 'auto' } : null;
}
