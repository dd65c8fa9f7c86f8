// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { SessionView } from '#core/view/session-view.ts';
import { SessionScreen } from '#ui/permanence/session/SessionScreen.tsx';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { fakeJournal } from '../../journal/fake-journal.ts';
import type { Shown } from '../../journal/shown.tsx';
import { aSession, showSession } from './session-fakes.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(session: SessionView | null) {
  const journal = fakeJournal();
  const client = fakePermanence({ answers: { session }, read: journal.read });
  const went: string[] = [];
  const shown = await showSession(
    <SessionScreen client={client} go={(route) => void went.push(route)} />,
  );
  page = shown;
  return { client, went, shown };
}

test("the session says whose it is, what is counted, and the site's own words", async () => {
  const { shown } = await open(aSession);
  expect(shown.at('owner').textContent).toContain('Amina EXEMPLE');
  expect(shown.at('session-count').textContent).toBe('3 tentatives empêchées');
  expect(shown.text()).toContain('Langue : العربية. Avec M. B., depuis 13 h 40.');
  expect(shown.at('session-lines').querySelectorAll('.site-words').length).toBeGreaterThan(0);
});

test('a line of another journal is not among what was just noted', async () => {
  const { shown } = await open({ ...aSession, kid: 'another' });
  expect(shown.has('session-lines')).toBe(false);
});

test('what is noted meanwhile appears by itself', async () => {
  const { client, shown } = await open({ ...aSession, name: null, bound: false });
  expect(shown.text()).toContain('Le journal prendra le premier compte connecté.');
  client.answer('session', aSession);
  client.change();
  await shown.settle();
  expect(shown.at('owner').textContent).toContain('Amina EXEMPLE');
});

test.each([
  ['still-yes', true],
  ['still-no', false],
])('after a stay the question %s is answered once', async (id, yes) => {
  const { client, shown } = await open({ ...aSession, asks: 'still' });
  await shown.press(shown.at(id));
  expect(client.calls).toContainEqual({ name: 'sessionStill', ask: { yes } });
});

test('a refused account is said', async () => {
  const { shown } = await open({ ...aSession, refused: true });
  expect(shown.at('session-refused').textContent).toContain('Un autre compte a été vu, et refusé.');
});

test('once the person has left only the end remains, and is said', async () => {
  const { shown } = await open({ ...aSession, left: true });
  expect(shown.at('session-left').textContent).toContain('Il reste à terminer.');
});

test('the way to the end names the person', async () => {
  const { went, shown } = await open(aSession);
  expect(shown.at('to-end').textContent).toContain('Terminer avec Amina EXEMPLE');
  await shown.press(shown.at('to-end'));
  expect(went).toEqual(['#end']);
});

test('without a session there is nothing to see', async () => {
  const { shown } = await open(null);
  expect(shown.text()).toContain('Aucun essai en cours.');
});
