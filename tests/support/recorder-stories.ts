/** Stories of one worker's day, step by step, each step safe to say twice as real reporters say them. */
import type { NetworkFailure } from '#core/observation/seen.ts';
import type { RecorderPart } from '#recorder/ports.ts';
import type { PageAsks } from '#messaging/protocol.ts';
import { png, type World } from './recorder-world.ts';
import { amina, bao, errorSeen, formPage, nobody, seenMessage, stateSeen } from './seen-message.ts';

export type Step = (recorder: RecorderPart, world: World) => Promise<unknown>;

const tab = 7;

/** A step that says the same message, at the same instant, however often it is said. */
function once<T>(
  make: (world: World) => T,
  say: (recorder: RecorderPart, made: T) => Promise<unknown>,
): Step {
  let made: { value: T } | undefined;
  let of: World | undefined;
  return async (recorder, world) => {
    if (made === undefined || of !== world) made = { value: make(world) };
    of = world;
    return say(recorder, made.value);
  };
}

export function seenStep(observation: Parameters<typeof seenMessage>[1]): Step {
  return once(
    (world) => seenMessage(world.now(), observation),
    (recorder, message) => recorder.seen(message, tab),
  );
}

export function failureOf(at: number, more: Partial<NetworkFailure> = {}): NetworkFailure {
  return {
    witness: 'network',
    tab,
    host: formPage.host,
    path: '/api/sejour/usager/demande_sejour/soumettre',
    method: 'POST',
    mainFrame: false,
    status: 500,
    at: new Date(at).toISOString(),
    serverDate: new Date(at).toISOString(),
    cached: false,
    ...more,
  };
}

let requests = 0;
export function failureStep(more: Partial<NetworkFailure> = {}): Step {
  return once(
    (world) => {
      requests += 1;
      return { failure: failureOf(world.now(), more), id: `net-${requests}-abcdefghijkl` };
    },
    (recorder, { failure, id }) => recorder.network(failure, id),
  );
}

export const consentStep: Step = async (recorder) => {
  const given = await recorder.page('consent', {
    text: "J'accepte.",
    lang: 'fr',
    computer: 'own',
    for: 'first',
  });
  if (!given.ok) throw new Error(given.error.code);
};

const photoStep = (about: () => string): Step =>
  once(about, (recorder, id) => recorder.photo({ id: `photo-${id}`.slice(0, 64), about: id }, tab));

export function passStep(ms: number): Step {
  return async (_recorder, world) => world.pass(ms);
}

/** Passing time must not be done twice when the next step is said again. */
const pass = (ms: number): Step => passStep(ms);

const itsMe: Step = async (recorder) => {
  await recorder.page('itsMe', undefined);
};

const begin: Step[] = [consentStep, seenStep({}), itsMe];

const happened = { from: '2026-11-03', precision: 'day' as const };
const pngBase64 = Buffer.from(png).toString('base64');

/** Something that a page says with an id of its own. */
function said<C extends 'contact' | 'consequence' | 'declare' | 'attach'>(
  call: C,
  what: PageAsks[C],
): Step {
  return async (recorder) => recorder.page(call, { ...what, id: `${call}-said-00000001` });
}

const accompanyStep: Step = async (recorder) => {
  const begun = await recorder.page('accompany', {
    id: 'accompany-0000000001',
    text: "J'accepte.",
    lang: 'fr',
    language: 'vi',
    helper: 'MB',
  });
  if (!begun.ok) throw new Error(begun.error.code);
};

const endStep: Step = async (recorder) => {
  const now = await recorder.page('session', undefined);
  if (!now.ok || now.value === null) return;
  await recorder.page('settle', undefined);
  const after = await recorder.page('session', undefined);
  const seq = after.ok ? (after.value?.head.seq ?? 0) : 0;
  const ended = await recorder.page('endSession', { kid: now.value.kid, seq });
  if (!ended.ok) throw new Error(ended.error.code);
};

let errors = 0;
function namedError(more: Parameters<typeof seenMessage>[1] = {}): {
  step: Step;
  id: () => string;
} {
  let id = '';
  const step: Step = once(
    (world) => {
      errors += 1;
      id = `error-${String(errors).padStart(14, '0')}`;
      return seenMessage(world.now(), { ...errorSeen, ...more }, id);
    },
    (recorder, message) => recorder.seen(message, tab),
  );
  return { step, id: () => id };
}

const shown = namedError();
const missed = namedError();

/** The queue behind an acknowledgement, as a step of its own: a death in it finds the reporter content. */
const settled: Step = async (recorder) => recorder.wake();

export const stories: Record<string, Step[]> = settledAfterEach({
  'an error, its server side, a photo': [
    ...begin,
    async (_recorder, world) => void world.armed.add(tab),
    failureStep(),
    shown.step,
    photoStep(shown.id),
  ],
  'an error three times, then the page is left': [
    ...begin,
    failureStep(),
    seenStep(errorSeen),
    pass(20_000),
    seenStep(errorSeen),
    pass(20_000),
    seenStep(errorSeen),
    pass(10_000),
    seenStep({}),
  ],
  'the quiet day, a missed photo, a note, a pause': [
    ...begin,
    seenStep(stateSeen),
    missed.step,
    photoStep(missed.id),
    once(
      () => 'note-000000000000000001',
      (recorder, id) => recorder.page('note', { id, text: "J'ai appelé.", lang: 'fr' }),
    ),
    async (recorder) => recorder.page('pause', { where: 'everywhere' }),
    async (recorder) => recorder.page('resume', undefined),
  ],
  'two accounts, held failures, an answer': [
    ...begin,
    seenStep({ account: nobody }),
    failureStep({ mainFrame: true, path: '/particuliers/' }),
    seenStep({ account: bao }),
    async (recorder) =>
      recorder.page('consent', { text: "J'accepte.", lang: 'fr', computer: 'own', for: 'other' }),
    seenStep({ account: bao }),
    seenStep({ account: amina }),
  ],
  'the past told, a picture added and masked': [
    ...begin,
    said('contact', { contact: { channel: 'phone', who: 'contact centre' }, happened }),
    said('consequence', { consequence: { code: 'K1', since: '2026-11-01' } }),
    said('declare', { codes: ['A1'], happened, text: 'Une erreur.', procedure: 'sejour' }),
    said('attach', { base64: pngBase64, type: 'image/png', happened }),
    async (recorder) => {
      const current = await recorder.page('popup', { tab: null });
      const kid = current.ok ? (current.value.kid ?? '') : '';
      // Consent, visit, contact, consequence, declared line, picture.
      await recorder.page('mask', { id: 'mask-0000000000000001', kid, of: 5, base64: pngBase64 });
    },
  ],
  'a session beside another journal, from log-in to its end': [
    ...begin,
    seenStep({ account: nobody }),
    accompanyStep,
    seenStep({ ...errorSeen, account: nobody }),
    seenStep({ account: bao }),
    seenStep({ account: amina }),
    pass(31 * 60_000),
    seenStep({ ...errorSeen, text: 'Une autre erreur.', account: bao }),
    async (recorder) => recorder.page('sessionStill', { yes: true }),
  ],
  'a session that ends leaves the other journal': [
    ...begin,
    seenStep({ account: nobody }),
    accompanyStep,
    seenStep({ account: bao }),
    seenStep({ account: nobody }),
    endStep,
  ],
  'an entry erased': [
    ...begin,
    seenStep(errorSeen),
    pass(6_000),
    async (recorder) => recorder.wake(),
    async (recorder) => {
      const current = await recorder.page('popup', { tab: null });
      if (current.ok && current.value.kid !== null)
        await recorder.page('erase', { kid: current.value.kid, seq: 2 });
    },
  ],
});

function settledAfterEach(named: Record<string, Step[]>): Record<string, Step[]> {
  return Object.fromEntries(
    Object.entries(named).map(([name, steps]) => [name, steps.flatMap((step) => [step, settled])]),
  );
}
