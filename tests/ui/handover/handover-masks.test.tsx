// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import type { JournalReader } from '#ui/journal-client.ts';
import { HandoverWizard } from '#ui/handover/HandoverWizard.tsx';
import {
  fakeJournal,
  kid,
  note,
  outage,
  photo,
  stopped,
  type Told,
} from '../journal/fake-journal.ts';
import { show, type Shown } from '../journal/shown.tsx';
import { fakeMaker, type FakeMaker } from './fake-maker.ts';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const at = '2026-11-17T13:05:01.000Z';

function mask(of: number, letter: string): Claims {
  return {
    kind: 'mask',
    source: 'user',
    at: '2026-11-24T10:00:00.000Z',
    kept: '2026-11-24T10:00:00.000Z',
    stay: 'm',
    refers: { seq: of, why: 'mask' },
    shot: {
      sha256: letter.repeat(64),
      bytes: 9,
      type: 'image/png',
      width: 800,
      height: 500,
      at,
      how: 'masked',
    },
  };
}

/** A journal that grows by what `mask` is asked, as the background's does; `between` are lines noted meanwhile. */
function growing(told: readonly Told[], between: readonly Told[] = []) {
  const all = [...told];
  const client = fakeJournal({ told });
  const entry: JournalReader['entry'] = async (_kid, seq) => {
    const claims = all[seq];
    return claims === undefined
      ? null
      : { kid, seq, claims: claims ?? {}, erased: claims === null };
  };
  const call: typeof client.call = async (name, ask) => {
    if (name === 'mask' && 'of' in Object(ask)) {
      all.push(...between, mask(Number(Reflect.get(Object(ask), 'of')), 'e'));
      client.answer('mask', { seq: all.length - 1 });
    }
    return client.call(name, ask);
  };
  return { client, all, journal: { ...client, call, read: { ...client.read, entry } } };
}

async function open(journal: ReturnType<typeof growing>['journal'], maker: FakeMaker) {
  page = await show(<HandoverWizard client={journal} maker={maker} onBack={() => undefined} />);
  return page;
}

async function make(shown: Shown): Promise<void> {
  for (const name of ['keep', 'transmit', 'count', 'quote'])
    await shown.press(shown.at(`consent-${name}-yes`));
  await shown.press(shown.at('make-file'));
}

test('a photo that is kept with masks leaves as a new entry, and the file goes as far', async () => {
  const { client, journal } = growing(stopped, [outage('2026-11-24T09:59:00.000Z', 's9')]);
  const maker = fakeMaker();
  const shown = await open(journal, maker);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-mask'));
  await shown.press(shown.at('mask-add'));
  await shown.press(shown.at('photo-keep'));
  expect(client.calls.filter(({ name }) => name === 'mask')).toEqual([
    { name: 'mask', ask: { kid, of: 9, base64: 'cG5n' } },
  ]);
  expect(maker.burnt).toEqual([[{ x: 300, y: 235, width: 200, height: 30 }]]);
  expect(shown.at('leaving').textContent).toContain('1 photo');
  await make(shown);
  const order = maker.orders[0];
  expect(order?.until).toBe(12);
  // The line noted meanwhile was shown at the last step: it leaves as it would have.
  expect([9, 11, 12].map((seq) => order?.selection.lines.has(seq))).toEqual([false, true, true]);
});

test('masks that are all off are no masks: the photo leaves whole', async () => {
  const { client, journal } = growing(stopped);
  const maker = fakeMaker();
  const shown = await open(journal, maker);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-mask'));
  await shown.press(shown.at('mask-add'));
  await shown.press(shown.at('mask-tick-1'));
  await shown.press(shown.at('photo-keep'));
  await make(shown);
  expect(client.calls.some(({ name }) => name === 'mask')).toBe(false);
  expect(maker.orders[0]?.selection.lines.has(9)).toBe(true);
});

test('a copy that was masked before is shown and leaves; the whole photo only when asked', async () => {
  for (const [acts, leaves] of [
    [['photo-keep'], [false, true]],
    [
      ['photo-unmask', 'photo-keep'],
      [true, false],
    ],
    [['photo-leave'], [false, false]],
  ] as const) {
    const maker = fakeMaker();
    const shown = await open(growing([...stopped, mask(9, 'd')]).journal, maker);
    await shown.press(shown.at('for-association'));
    expect(shown.text()).toContain('Photo 1 sur 1');
    expect(shown.has('photo-is-masked')).toBe(true);
    for (const act of acts) await shown.press(shown.at(act));
    await make(shown);
    const lines = maker.orders[0]?.selection.lines;
    expect([9, 11].map((seq) => lines?.has(seq))).toEqual(leaves);
    await shown.close();
  }
});

test('a photo that is the same to the bit is masked as well', async () => {
  const { client, journal } = growing([...stopped, photo('2026-11-18T08:00:00.000Z', 8)]);
  const maker = fakeMaker();
  const shown = await open(journal, maker);
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-keep'));
  await shown.press(shown.at('photo-mask'));
  await shown.press(shown.at('mask-add'));
  await shown.press(shown.at('photo-keep'));
  await make(shown);
  const asked = client.calls.filter(({ name }) => name === 'mask');
  expect(asked.map(({ ask }) => Number(Reflect.get(Object(ask), 'of')))).toEqual([9, 11]);
  const lines = maker.orders[0]?.selection.lines;
  expect([9, 11, 12, 13].map((seq) => lines?.has(seq))).toEqual([false, false, true, true]);
});

test.each([
  ['for-association', 0],
  ['for-other', 1],
] as const)(
  'masks known from the page lie on the photo at once only for anybody else: %s',
  async (whom, count) => {
    const seen: Claims = {
      ...photo(at, 8),
      regions: [{ x: 600, y: 20, width: 120, height: 20 }],
    };
    const { journal } = growing([...stopped.slice(0, 9), seen, note(at, 'x')]);
    const maker = fakeMaker();
    const shown = await open(journal, maker);
    await shown.press(shown.at(whom));
    expect(shown.has('mask-tick-1')).toBe(count === 1);
    await shown.press(shown.at('photo-keep'));
    expect(maker.burnt).toEqual(count === 1 ? [[{ x: 595, y: 15, width: 130, height: 30 }]] : []);
  },
);

test('a photo whose masking fails is not given whole instead', async () => {
  const { client, journal } = growing(stopped);
  client.fail('mask', 'mask/unknown');
  const shown = await open(journal, fakeMaker());
  await shown.press(shown.at('for-association'));
  await shown.press(shown.at('photo-mask'));
  await shown.press(shown.at('mask-message'));
  await shown.press(shown.at('photo-keep'));
  expect(shown.at('failed').textContent).toContain('mask/unknown');
  expect(shown.has('mask-stage')).toBe(true);
});

test('the only filled act on a photo is to have looked at it', async () => {
  const shown = await open(growing(stopped).journal, fakeMaker());
  await shown.press(shown.at('for-association'));
  const filled = () =>
    [...shown.root.querySelectorAll('.button-filled')].map((one) =>
      one.getAttribute('data-testid'),
    );
  expect(filled()).toEqual(['photo-keep']);
  await shown.press(shown.at('photo-mask'));
  expect(filled()).toEqual(['photo-keep']);
});
