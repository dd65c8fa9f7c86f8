// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { HandoverWizard } from '#ui/handover/HandoverWizard.tsx';
import { heaviestDay } from '#ui/handover/photo-weights.ts';
import { fakeJournal, kid, photo, shutOut, stopped, underWay } from '../journal/fake-journal.ts';
import { show, type Shown } from '../journal/shown.tsx';
import { fakeMaker, type FakeMaker } from './fake-maker.ts';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(client = fakeJournal(), maker: FakeMaker = fakeMaker()): Promise<Shown> {
  page = await show(<HandoverWizard client={client} maker={maker} onBack={() => undefined} />);
  return page;
}

async function answerAll({ at, press }: Shown): Promise<void> {
  for (const name of ['keep-yes', 'transmit-no', 'count-yes', 'quote-no'])
    await press(at(`consent-${name}`));
}

test('lines that are due become entries before anything is shown', async () => {
  const client = fakeJournal();
  const shown = await open(client);
  await shown.press(shown.at('for-association'));
  expect(client.calls).toEqual([{ name: 'settle', ask: {} }]);
  expect(shown.has('photo-keep')).toBe(true);
});

test('a photo that was looked at and kept leaves; one that was left out does not', async () => {
  const maker = fakeMaker();
  const shown = await open(fakeJournal(), maker);
  for (const act of ['photo-keep', 'photo-leave'] as const) {
    await shown.press(shown.at('for-association'));
    await shown.press(shown.at(act));
    await answerAll(shown);
    await shown.press(shown.at('make-file'));
    await shown.close();
    if (act === 'photo-keep') Object.assign(shown, await open(fakeJournal(), maker));
  }
  expect(maker.orders.map(({ selection }) => selection.lines.has(9))).toEqual([true, false]);
});

test('the order says what was shown, to whom, and the four answers', async () => {
  const maker = fakeMaker();
  const shown = await open(fakeJournal(), maker);
  await shown.press(shown.at('for-other'));
  await shown.press(shown.at('photo-keep'));
  await shown.write('recipient', ' Mon employeur ');
  await answerAll(shown);
  await shown.press(shown.at('make-file'));
  const [order] = maker.orders;
  expect(order).toMatchObject({
    kid,
    until: 10,
    recipient: 'Mon employeur',
    consent: { keep: true, transmit: false, count: true, quote: false },
  });
  expect(order?.selection.recipient).toBe('other');
  expect([...(order?.selection.lines ?? [])].toSorted((a, b) => a - b)).toEqual([
    0, 1, 2, 3, 4, 6, 7, 8, 9,
  ]);
  expect(order?.selection.details.size).toBe(0);
});

test('no question is preselected, and none may stay empty', async () => {
  const maker = fakeMaker();
  const shown = await open(fakeJournal(), maker);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  expect(shown.root.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
  await shown.press(shown.at('consent-keep-yes'));
  await shown.press(shown.at('make-file'));
  expect(shown.text()).toContain('Il reste 3 questions.');
  expect(maker.orders).toEqual([]);
});

test('a private note leaves only when ticked', async () => {
  const maker = fakeMaker();
  const shown = await open(fakeJournal(), maker);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  expect(shown.at('leaving').textContent).toContain('9 lignes, 1 photo');
  await shown.press(shown.at('tick-note'));
  await answerAll(shown);
  await shown.press(shown.at('make-file'));
  expect(maker.orders[0]?.selection.lines.has(10)).toBe(true);
});

test('a line on which a decision was seen stands apart, off for anybody else', async () => {
  const decided = {
    ...underWay('2026-11-16T08:00:00.000Z', 'w'),
    state: { label: 'Décision prise', documents: [] },
  };
  const shown = await open(fakeJournal({ told: [...stopped, decided] }));
  await shown.press(shown.at('for-other'));
  await shown.press(shown.at('photo-leave'));
  expect(shown.at('group-decision').textContent).toContain('Ce jour peut compter pour un délai.');
  expect(shown.at('group-decision').querySelector('input')?.checked).toBe(false);
});

test('what was wanted is asked once for each stay, and may stay empty', async () => {
  const client = fakeJournal({ told: [...stopped, shutOut('2026-11-13T08:00:00.000Z', 'x1')] });
  const shown = await open(client);
  await shown.press(shown.at('for-association'));
  expect(shown.text()).toContain('vendredi 13 novembre 2026');
  await shown.press(shown.at('purpose-renew'));
  expect(client.calls).toContainEqual({
    name: 'fact',
    ask: { name: 'purpose', value: 'renew', stay: 'x1' },
  });
  await shown.press(shown.at('next'));
  expect(shown.has('photo-keep')).toBe(true);
});

test('held lines are asked about before anything leaves', async () => {
  const question = {
    ask: 'held' as const,
    stay: 'h1',
    lines: 1,
    from: '2026-11-17T12:00:00Z',
    until: '2026-11-17T12:00:00Z',
    people: [],
  };
  const client = fakeJournal({ popup: { question } });
  const shown = await open(client);
  await shown.press(shown.at('for-association'));
  expect(shown.text()).toContain("C'était pour qui ?");
  client.answer('popup', {
    ...(await client.call('popup', { tab: null }).then((r) => (r.ok ? r.value : never()))),
    question: null,
  });
  await shown.press(shown.at('held-drop'));
  expect(client.calls).toContainEqual({ name: 'dropHeld', ask: { stay: 'h1' } });
  expect(shown.has('photo-keep')).toBe(true);
});

function never(): never {
  throw new Error('the popup answers');
}

test('the file shows its code and size, and its head is remembered when it is kept', async () => {
  const client = fakeJournal();
  const shown = await open(client);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  await answerAll(shown);
  await shown.press(shown.at('make-file'));
  expect(shown.at('file-code').textContent).toBe('A7K3-9F2Q-M4TX-0V8C');
  expect(shown.at('file-size').textContent).toContain('4,2');
  expect(shown.text()).toContain('Passe dans un e-mail.');
  await shown.press(shown.at('save-file'));
  expect(client.calls.at(-1)).toEqual({
    name: 'exported',
    ask: { kid, seq: 10, head: 'h', code: 'A7K3-9F2Q-M4TX-0V8C' },
  });
  await shown.press(shown.at('print-sheet'));
  expect(client.opened).toEqual(['print.html#sheet']);
});

test('a file too big for an e-mail is made again without the heaviest day', async () => {
  const maker = fakeMaker({ size: 27_000_000 }, {});
  const told = [...stopped, photo('2026-11-03T07:27:00.000Z', 3, 9_000_000)];
  const shown = await open(fakeJournal({ told }), maker);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  await shown.press(shown.at('photo-keep'));
  await answerAll(shown);
  await shown.press(shown.at('make-file'));
  expect(shown.at('too-big').textContent).toContain('Enlever 1 photo du 3 novembre');
  expect(shown.has('send-file')).toBe(false);
  await shown.press(shown.at('leave-out'));
  expect(
    maker.orders.map(({ selection }) => [selection.lines.has(9), selection.lines.has(11)]),
  ).toEqual([
    [true, true],
    [true, false],
  ]);
  expect(shown.has('too-big')).toBe(false);
});

test('a file that is not right when read again is not given', async () => {
  const shown = await open(fakeJournal(), fakeMaker('file/verify-failed'));
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  await answerAll(shown);
  await shown.press(shown.at('make-file'));
  expect(shown.at('make-failed').textContent).toContain("il n'est pas juste");
  expect(shown.has('file-code')).toBe(false);
});

test('a background that does not answer is told at the first step', async () => {
  const client = fakeJournal();
  client.fail('settle', 'messaging/no-answer');
  const shown = await open(client);
  await shown.press(shown.at('for-association'));
  expect(shown.at('failed').textContent).toContain('messaging/no-answer');
  expect(shown.has('for-other')).toBe(true);
});

test('lines that the browser could not write down are told beside what leaves', async () => {
  const client = fakeJournal();
  client.answer('settle', { held: 2, late: 2 });
  const shown = await open(client);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  expect(shown.at('lines-late').textContent).toContain('2 lignes récentes ne sont pas encore');
});

test('the heaviest day is the one whose photos weigh most together', () => {
  const one = (seq: number, at: string, bytes: number) => ({ seq, at, sha256: '', bytes });
  const photos = [
    one(1, '2026-11-03T08:00:00Z', 4),
    one(2, '2026-11-04T08:00:00Z', 5),
    one(3, '2026-11-03T23:30:00Z', 2),
  ];
  expect(heaviestDay(photos)).toEqual({ day: '2026-11-04', seqs: [2, 3], bytes: 7 });
  expect(heaviestDay([])).toBeNull();
});
