// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { err, ok } from '#core/result.ts';
import { SayForm } from '#ui/notes/SayForm.tsx';
import type { PictureTools, TakenFile } from '#ui/permanence/pictures/picture-tools.ts';
import { fakeClient } from '../../gallery/fake-client.ts';
import { show, type Shown } from '../journal/shown.tsx';

let shown: Shown | null = null;
beforeEach(() => {
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000000');
});
afterEach(async () => {
  await shown?.close();
  shown = null;
  vi.restoreAllMocks();
});

const receipt: TakenFile = {
  kind: 'picture',
  blob: new Blob(['drawn again'], { type: 'image/jpeg' }),
  type: 'image/jpeg',
  exif: null,
  originalSha256: 'a'.repeat(64),
};

async function open(take: PictureTools['take']) {
  const client = fakeClient({ pictures: { take } });
  let kept = 0;
  const page = await show(
    <SayForm client={client} onKept={() => (kept += 1)} onCancel={() => undefined} />,
  );
  shown = page;
  return { client, page, kept: () => kept };
}

async function choose(page: Shown, name = 'recu.jpg'): Promise<void> {
  const input = page.at('paper-input');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.settle();
}

const drawn = 'ZHJhd24gYWdhaW4=';
const attached = {
  id: '00000000-0000-4000-8000-000000000000',
  type: 'image/jpeg',
  fileName: 'recu.jpg',
  base64: drawn,
  originalSha256: 'a'.repeat(64),
  about: 12,
};

test('the photo of a receipt is attached to the contact, of its day, as it was drawn again', async () => {
  const { client, page, kept } = await open(async () => ok(receipt));
  await page.press(page.at('say-letter'));
  await page.press(page.at('when-before'));
  await page.write('when-day', '12/11/2026');
  await choose(page);
  expect(page.at('paper-added').textContent).toContain('recu.jpg');
  await page.press(page.at('contact-keep'));
  await vi.waitFor(() => expect(kept()).toBe(1));
  expect(client.calls.map(({ name }) => name)).toEqual(['contact', 'attach']);
  const happened = { from: '2026-11-12', precision: 'day' };
  expect(client.calls[1]?.ask).toEqual({ ...attached, happened });
});

test('a consequence has its paper too', async () => {
  const { client, page, kept } = await open(async () => ok(receipt));
  await page.press(page.at('say-consequence'));
  await page.press(page.at('loss-K1'));
  await page.write('loss-since', '01/11/2026');
  await choose(page);
  await page.press(page.at('consequence-keep'));
  await vi.waitFor(() => expect(kept()).toBe(1));
  expect(client.calls[1]).toEqual({ name: 'attach', ask: attached });
});

test('a file that cannot be taken says what to do, and the line is kept without it', async () => {
  const { client, page } = await open(async () => err({ code: 'picture/heic' }));
  await page.press(page.at('say-email'));
  await choose(page);
  expect(page.at('paper-refused').textContent).toContain("Photo d'iPhone (HEIC)");
  await page.press(page.at('contact-keep'));
  expect(client.calls.map(({ name }) => name)).toEqual(['contact']);
});

test('a paper that is taken back is not sent', async () => {
  const { client, page } = await open(async () => ok(receipt));
  await page.press(page.at('say-email'));
  await choose(page);
  await page.press(page.at('paper-drop'));
  expect(page.has('paper-added')).toBe(false);
  await page.press(page.at('contact-keep'));
  expect(client.calls.map(({ name }) => name)).toEqual(['contact']);
});

test('where only the paper fails the line is written once, and one may go on without', async () => {
  const { client, page, kept } = await open(async () => ok(receipt));
  client.fail('attach', 'store/quota');
  await page.press(page.at('say-email'));
  await choose(page);
  await page.press(page.at('contact-keep'));
  await vi.waitFor(() => expect(page.has('line-kept')).toBe(true));
  await page.press(page.at('contact-keep'));
  await vi.waitFor(() =>
    expect(client.calls.map(({ name }) => name)).toEqual(['contact', 'attach', 'attach']),
  );
  expect(kept()).toBe(0);
  await page.settle();
  await page.press(page.at('contact-without'));
  expect(kept()).toBe(1);
});
