import { describe, expect, it } from 'vitest';
import {
  addPieces,
  answerDay,
  confirmDay,
  dayAnswer,
  dropPiece,
  emptyCaptures,
  redate,
  take,
  type Capture,
  type Captures,
} from '#casework/captures/captures.ts';
import { codeRow } from '#core/attempt/codes.ts';
import { giveCaptures } from '#casework/captures/give-captures.ts';
import { ordersOf } from '#casework/captures/orders.ts';
import { addLine, furtherCodes, paperCodes } from '#casework/captures/paper-line.ts';
import type { ProposedDate } from '#casework/captures/propose-date.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import type { Row } from '#core/entry/row.ts';
import { fakeClient, type FakeClient } from '../../gallery/fake-client.ts';

const day = '2026-11-03';

function piece(id: string, date: ProposedDate | null): Capture {
  return {
    id: `${id}-0123456789abcdef`,
    parts: [`${id}.png`, '', ''],
    kind: 'picture',
    type: 'image/png',
    blob: new Blob([id]),
    originalSha256: id,
    date,
    taken: false,
  };
}

const at = (time: string | null): ProposedDate => ({ day, time, from: 'name' });
const morning = piece('morning', at('08:26'));
const noon = piece('noon', at('12:00'));
const scan = piece('scan', { day, time: '10:00', from: 'file' });
const lost = piece('lost', null);

const withDay = (...pieces: Capture[]): Captures => addPieces(emptyCaptures, pieces);
const confirmed = (captures: Captures): Captures =>
  confirmDay(answerDay(captures, day, { code: 'B4', purpose: 'renew' }), day);

describe('a day', () => {
  it('is not confirmed while it is not said what stopped her', () => {
    expect(dayAnswer(confirmDay(withDay(morning), day), day).confirmed).toBe(false);
  });

  it('takes every piece at once, but those whose day is uncertain', () => {
    const taken = confirmed(withDay(morning, noon, scan, lost)).pieces.map((one) => one.taken);
    expect(taken).toEqual([true, true, false, false]);
  });

  it.each([
    ['an answer changes', (state: Captures) => answerDay(state, day, { purpose: 'file' })],
    ['a picture comes', (state: Captures) => addPieces(state, [noon])],
    ['a picture goes', (state: Captures) => dropPiece(state, morning.id)],
    [
      'a picture moves away',
      (state: Captures) => redate(state, morning.id, { day: '2026-11-04', time: null }),
    ],
  ])('must be confirmed again when %s', (_what, change) => {
    const state = confirmed(withDay(morning));
    expect(dayAnswer(state, day).confirmed).toBe(true);
    expect(dayAnswer(change(state), day).confirmed).toBe(false);
  });

  it('gets a piece whose day the person says', () => {
    const state = confirmed(redate(withDay(morning, lost), lost.id, { day, time: null }));
    expect(state.pieces.at(-1)).toMatchObject({ taken: true, date: { day, from: 'person' } });
  });

  it('does not take the same picture twice', () => {
    expect(
      addPieces(withDay(morning), [{ ...morning, id: 'again-0123456789abcdef' }]).pieces,
    ).toHaveLength(1);
  });

  it('cannot take a piece of an uncertain day by hand', () => {
    expect(take(withDay(scan), scan.id, true).pieces[0]?.taken).toBe(false);
  });
});

describe('what is told', () => {
  it('is one attempt for the day, from its first picture to its last, and each picture about it', () => {
    const [order] = ordersOf(confirmed(withDay(noon, morning)));
    expect(order?.declare).toEqual({
      id: `declared-${morning.id}`,
      codes: ['B4'],
      happened: { from: `${day}T08:26`, until: `${day}T12:00`, precision: 'minute' },
    });
    expect(order?.purpose).toMatchObject({ name: 'purpose', value: 'renew' });
    expect(order?.attach.map(({ ask }) => ask)).toMatchObject([
      { dateFrom: 'name', happened: { from: `${day}T08:26`, precision: 'minute' } },
      { dateFrom: 'name', happened: { from: `${day}T12:00`, precision: 'minute' } },
    ]);
  });

  it('knows the day alone where no hour is known', () => {
    const [order] = ordersOf(confirmed(withDay(piece('whatsapp', at(null)))));
    expect(order?.declare?.happened).toEqual({ from: day, precision: 'day' });
  });

  it('is nothing for a day not confirmed, a piece left out, or one without date', () => {
    expect(ordersOf(answerDay(withDay(morning), day, { code: 'A1' }))).toEqual([]);
    expect(ordersOf(take(confirmed(withDay(morning, lost)), morning.id, false))).toEqual([]);
  });

  it('is no attempt on a day of letters', () => {
    const state = confirmDay(answerDay(withDay(morning), day, { code: 'none' }), day);
    expect(ordersOf(state)).toMatchObject([{ declare: null, purpose: null, attach: [{}] }]);
  });

  it('counts as core counts: one attempt a day, with what she wanted', () => {
    const [order] = ordersOf(confirmed(withDay(morning, noon)));
    if (!order?.declare || !order.purpose) throw new Error('nothing declared');
    const now = '2026-11-24T10:00:00.000Z';
    const row = { kid: 'k', source: 'declared', at: now, kept: now, stay: 's' } as const;
    const rows = [
      {
        ...row,
        seq: 1,
        kind: 'incident',
        codes: order.declare.codes,
        happened: order.declare.happened,
      },
      {
        ...row,
        seq: 2,
        kind: 'fact',
        source: 'user',
        stay: order.purpose.stay,
        fact: { name: 'purpose', value: order.purpose.value },
      },
    ] satisfies Row[];
    expect(attemptsOf(rows)).toMatchObject([
      { day, purpose: 'renew', outcome: 'prevented', declared: true },
    ]);
  });
});

describe('the paper journal', () => {
  const line = {
    id: 'line-0123456789abcdef',
    day,
    time: '08:30',
    purpose: 'file' as const,
    codes: ['A1', 'B8'],
    text: ' Une erreur est survenue. ',
    next: ['phone' as const],
  };

  it('tells each line as a try, and whom one asked that day', () => {
    const [order] = ordersOf({ ...emptyCaptures, paper: [line] });
    expect(order?.declare).toMatchObject({
      codes: ['A1', 'B8'],
      text: 'Une erreur est survenue.',
      happened: { from: `${day}T08:30`, precision: 'minute' },
    });
    expect(order?.contacts).toMatchObject([
      { contact: { channel: 'phone' }, happened: { from: day, precision: 'day' } },
    ]);
  });

  it('keeps its lines by day and hour', () => {
    const lines = addLine(addLine([], { ...line, time: '12:00' }), line);
    expect(lines.map(({ time }) => time)).toEqual(['08:30', '12:00']);
  });

  it('offers codes of the table only, each once', () => {
    const codes = [...paperCodes, ...furtherCodes];
    expect(codes.filter((code) => codeRow(code) === null)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('giving', () => {
  const recorder = () => fakeClient({ answers: { declare: { seq: 41 }, attach: { seq: 42 } } });
  const base64 = (blob: Blob) => blob.text();
  const giving = { kid: 'k', base64 };
  const names = (client: FakeClient) => client.calls.map(({ name }) => name);

  it('attaches each picture to the attempt it is about', async () => {
    const client = recorder();
    const state = confirmed(withDay(morning, noon));
    const { given, failed } = await giveCaptures(state, { client, ...giving });
    expect(failed).toBeNull();
    expect(names(client)).toEqual(['declare', 'fact', 'attach', 'attach']);
    expect(client.calls[2]?.ask).toMatchObject({ kid: 'k', about: 41, base64: 'morning' });
    expect(given[noon.id]).toBe(42);
  });

  it('goes on where it failed, and gives nothing twice', async () => {
    const state = confirmed(withDay(morning, noon));
    const full = recorder();
    full.fail('attach', 'storage/full');
    const first = await giveCaptures(state, { client: full, ...giving });
    expect(first.failed).toBe('storage/full');
    const client = recorder();
    const again = { ...state, given: first.given };
    expect((await giveCaptures(again, { client, ...giving })).failed).toBeNull();
    expect(names(client)).toEqual(['attach', 'attach']);
    expect(client.calls[0]?.ask).toMatchObject({ about: 41 });
  });

  it('adds to the attempt that stands there when an earlier picture comes', async () => {
    const state = confirmed(withDay(noon));
    const { given } = await giveCaptures(state, { client: recorder(), ...giving });
    const client = recorder();
    const more = confirmed(addPieces({ ...state, given }, [morning]));
    await giveCaptures(more, { client, ...giving });
    expect(names(client)).toEqual(['attach']);
    expect(client.calls[0]?.ask).toMatchObject({ about: 41, base64: 'morning' });
  });
});
