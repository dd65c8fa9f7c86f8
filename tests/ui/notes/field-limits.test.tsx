// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { pageCalls } from '#messaging/protocol.ts';
import { contactClaim } from '#ui/notes/contact-claim.ts';
import { contactTemplates } from '#ui/notes/contact-templates.ts';
import { fieldLimits } from '#ui/notes/field-limits.ts';
import { readConsequence } from '#ui/notes/read-consequence.ts';
import { SayForm } from '#ui/notes/SayForm.tsx';
import { fakeClient } from '../../gallery/fake-client.ts';
import { show, type Shown } from '../journal/shown.tsx';

let shown: Shown | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

/** What grows most between the field and the border: a quote, a new line, a sign nobody sees, half a sign. */
const worst = ['"', '\\', 'é\n', '\u0001', '\uD800'];

test.each(worst)('every field full of %j passes the border', (sign) => {
  const full = (limit: number) => sign.repeat(Math.floor(limit / sign.length));
  const written = {
    who: full(fieldLimits.who),
    number: '0 806 001 620',
    waited: full(fieldLimits.waited),
    ticket: full(fieldLimits.ticket),
    answer: full(fieldLimits.answer),
  };
  for (const template of contactTemplates) {
    const contact = contactClaim(written, template);
    expect(v.safeParse(pageCalls.contact, { contact }).success).toBe(true);
  }
  const loss = { code: 'K1' as const, since: '01/11/2026', still: true, until: '' };
  const read = readConsequence({ ...loss, amount: full(fieldLimits.amount) }, '2026-11-17');
  const consequence = read.ok ? read.value : null;
  expect(v.safeParse(pageCalls.consequence, { consequence }).success).toBe(true);
});

test('a full field says so, and holds no more', async () => {
  const page = await show(
    <SayForm client={fakeClient()} onKept={() => undefined} onCancel={() => undefined} />,
  );
  shown = page;
  await page.press(page.at('say-letter'));
  expect(page.at('contact-ticket').getAttribute('maxlength')).toBe('100');
  expect(page.text()).not.toContain("C'est plein");
  await page.write('contact-ticket', '1'.repeat(100));
  expect(page.text()).toContain("C'est plein : 100 signes au plus.");
});

test('no field of a line is without an end', async () => {
  const page = await show(
    <SayForm client={fakeClient()} onKept={() => undefined} onCancel={() => undefined} />,
  );
  shown = page;
  const ends = () =>
    [...page.root.querySelectorAll('input[type="text"], textarea')].map((field) =>
      field.getAttribute('maxlength'),
    );
  expect(ends()).toEqual(['20000']);
  await page.press(page.at('say-centre'));
  await page.press(page.at('when-before'));
  expect(ends()).not.toContain(null);
  await page.press(page.at('contact-back'));
  await page.press(page.at('say-consequence'));
  await page.press(page.at('loss-K1'));
  await page.press(page.at('loss-still'));
  expect(ends()).not.toContain(null);
});
