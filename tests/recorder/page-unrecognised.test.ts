/** The drift alarm in the journal (promise 6): one line of the recorder a day, route and account, masked, no photo, no question. */
import { describe, expect, it } from 'vitest';
import type { PageObservation } from '#core/observation/seen.ts';
import { bao, seenMessage } from '../support/seen-message.ts';
import { day, hour, tellRecorder, type Told } from '../support/told-recorder.ts';

const unrecognised = {
  kind: 'unrecognised',
  text: 'Espace usager\nBonjour Aminata DIALLO',
  skeleton: 'main(div[tablist] p)',
} satisfies Partial<PageObservation>;

const lines = async (told: Told) =>
  (await told.kept('recorder')).filter(({ recorder }) => recorder?.event === 'page-unrecognised');

describe('a page that is not recognised', () => {
  it('is a line of the recorder with words masked and a skeleton', async () => {
    const told = await tellRecorder();
    const answer = await told.see(unrecognised);
    expect([answer.kept, answer.photo, answer.chip?.card ?? null]).toEqual([true, false, null]);
    const [line] = await lines(told);
    expect(line).toMatchObject({
      source: 'recorder',
      text: 'Espace usager\nBonjour [nom]',
      recorder: { event: 'page-unrecognised', skeleton: 'main(div[tablist] p)' },
      page: { route: seenMessage(0, {}).observation.page.route },
    });
  });

  it('is noted once a day and route, and again the next day', async () => {
    const told = await tellRecorder();
    const other = {
      ...seenMessage(0, {}).observation.page,
      route: '/espace-personnel/mes-notifications',
    };
    for (const page of [{}, {}, { page: other }, {}]) {
      await told.see({ ...unrecognised, ...page });
      await told.later(hour / 4);
    }
    expect(await lines(told)).toHaveLength(2);
    await told.later(day);
    await told.see(unrecognised);
    expect(await lines(told)).toHaveLength(3);
  });

  it('that was not even read is noted once a day, route and person, whoever told it', async () => {
    const told = await tellRecorder();
    const { page } = seenMessage(0, {}).observation;
    const unread = {
      kind: 'unrecognised',
      account: { who: 'unsaid' },
      page: { ...page, kind: 'unknown', route: '' },
    } satisfies Partial<PageObservation>;
    for (let again = 0; again < 3; again += 1) await told.see(unread);
    const [line, ...more] = await lines(told);
    expect(more).toEqual([]);
    expect(line?.recorder).toEqual({ event: 'page-unrecognised', skeleton: '' });
    await told.see({ account: bao });
    await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
    await told.see(unread);
    expect(await lines(told)).toHaveLength(2);
  });

  it('is nothing under an account for which nothing is stored', async () => {
    const told = await tellRecorder();
    await told.see({ ...unrecognised, account: bao });
    expect(await lines(told)).toEqual([]);
  });
});
