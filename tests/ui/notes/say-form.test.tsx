// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { SayForm } from '#ui/notes/SayForm.tsx';
import { fakeClient, type FakeClient } from '../../gallery/fake-client.ts';
import { show, type Shown } from '../journal/shown.tsx';

let shown: Shown | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

async function open(kid?: string) {
  const client: FakeClient = fakeClient();
  let kept = 0;
  const form = (
    <SayForm client={client} kid={kid} onKept={() => (kept += 1)} onCancel={() => undefined} />
  );
  const page = await show(form);
  shown = page;
  return { client, page, kept: () => kept };
}

test('a call asks its number, its wait and its ticket, and is kept as now', async () => {
  const { client, page, kept } = await open();
  await page.press(page.at('say-centre'));
  await page.write('contact-waited', '25');
  await page.write('contact-ticket', 'EX-0042');
  await page.write('contact-answer', 'Il faut attendre.');
  await page.press(page.at('contact-keep'));
  expect(client.calls).toEqual([
    {
      name: 'contact',
      ask: {
        contact: {
          channel: 'call',
          who: 'Centre de contact citoyen, 0 806 001 620',
          waited: 25,
          ticket: 'EX-0042',
          answer: 'Il faut attendre.',
        },
      },
    },
  ]);
  expect(kept()).toBe(1);
});

test('a letter of another day is declared, in the journal that was named', async () => {
  const { client, page } = await open('kid-1');
  await page.press(page.at('say-letter'));
  await page.press(page.at('when-before'));
  await page.write('when-day', '12/11/2026');
  await page.press(page.at('contact-keep'));
  expect(client.calls).toEqual([
    {
      name: 'contact',
      ask: {
        contact: { channel: 'registered-letter', who: 'Préfecture' },
        happened: { from: '2026-11-12', precision: 'day' },
        kid: 'kid-1',
      },
    },
  ]);
});

test('a day that is none is said at its field, and nothing is sent', async () => {
  const { client, page } = await open();
  await page.press(page.at('say-email'));
  await page.press(page.at('when-before'));
  await page.press(page.at('contact-keep'));
  expect(page.text()).toContain('Écrivez le jour comme ceci');
  expect(client.calls).toEqual([]);
});

test('an answer without its author is not sent', async () => {
  const { client, page } = await open();
  await page.press(page.at('say-answer'));
  await page.press(page.at('contact-keep'));
  expect(page.text()).toContain('Écrivez qui.');
  expect(client.calls).toEqual([]);
});

test('what is about to happen is kept with its date', async () => {
  const { client, page, kept } = await open();
  await page.press(page.at('say-consequence'));
  await page.press(page.at('loss-K16'));
  await page.write('loss-since', '30/11/2026');
  await page.press(page.at('consequence-keep'));
  expect(client.calls).toEqual([
    {
      name: 'consequence',
      ask: { consequence: { code: 'K16', since: '2026-11-30', imminent: true } },
    },
  ]);
  expect([page.has('urgent'), kept()]).toEqual([false, 1]);
});

test('a check or an OQTF is kept first, then the urgent screen stands until it was read', async () => {
  const { client, page, kept } = await open();
  await page.press(page.at('say-consequence'));
  await page.press(page.at('loss-K12'));
  await page.write('loss-since', '16/11/2026');
  await page.press(page.at('consequence-keep'));
  expect(client.calls).toHaveLength(1);
  expect([page.has('urgent'), kept()]).toEqual([true, 0]);
  await page.press(page.at('urgent-go-on'));
  expect(kept()).toBe(1);
});

test.each([
  { what: 'a note', field: 'note-text', keep: 'note-keep', choice: null },
  {
    what: 'an answer',
    field: 'contact-answer',
    keep: 'contact-keep',
    choice: 'say-counter',
  },
])('$what that names an OQTF shows the urgent screen', async ({ field, keep, choice }) => {
  const { page } = await open();
  if (choice !== null) await page.press(page.at(choice));
  await page.write(field, "J'ai une OQTF");
  await page.press(page.at(keep));
  expect(page.has('urgent')).toBe(true);
});

test('a plain note shows no urgent screen', async () => {
  const { page, kept } = await open();
  await page.write('note-text', 'Je suis fatiguée.');
  await page.press(page.at('note-keep'));
  expect([page.has('urgent'), kept()]).toEqual([false, 1]);
});
