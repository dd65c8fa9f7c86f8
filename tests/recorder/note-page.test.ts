/** What stands in the store of a page: masked everywhere, `ids` only where format §3 puts them. */
import { describe, expect, it } from 'vitest';
import { amina, errorSeen, formPage, stateSeen } from '../support/seen-message.ts';
import { hour, tellRecorder, type Told } from '../support/told-recorder.ts';

const submission = {
  kind: 'submission',
  page: { ...formPage, kind: 'form-confirmation' },
} as const;
const unsaid = { who: 'unsaid' } as const;

describe('ids', () => {
  it.each([
    { fact: 'the first page of an account in a stay', seen: [{}], ids: [true] },
    { fact: 'not the second', seen: [{}, errorSeen], ids: [true, false] },
    { fact: 'every state', seen: [{}, stateSeen], ids: [true, true] },
    { fact: 'every submission', seen: [{}, submission, submission], ids: [true, true, true] },
    { fact: 'no page that does not tell', seen: [{ account: unsaid }, {}], ids: [false, true] },
    {
      fact: 'no page where nobody is logged in',
      seen: [{ account: { who: 'nobody' } as const }, {}],
      ids: [false, true],
    },
    {
      fact: 'the next page, when the first was a state that needed no line',
      before: stateSeen,
      seen: [stateSeen, {}],
      ids: [true],
    },
  ])('$fact', async ({ before, seen, ids }) => {
    const told = await tellRecorder();
    if (before) await told.see(before);
    await told.later(hour);
    const already = (await told.kept()).length;
    for (const one of seen) {
      told.world.pass(10);
      await told.see(one);
    }
    // Held lines find their account when a file is asked for.
    await told.ask('settle', undefined);
    const made = (await told.kept()).slice(already).toSorted((a, b) => order(a.at, b.at));
    expect(made.map((one) => one.ids !== undefined)).toEqual(ids);
  });

  it('say name, number and request as they stood on the page', async () => {
    const told = await tellRecorder();
    await told.see(stateSeen);
    expect((await told.kept('state')).map(({ ids }) => ids)).toEqual([
      { name: 'DIALLO Aminata', foreigner: '7503123456', request: stateSeen.request },
    ]);
  });
});

const order = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));

/** Each marks something of the person; none may stand in a pending line outside `ids`. */
const canaries = [
  'Aminata',
  'DIALLO',
  '7503123456',
  'amina@courriel.example',
  '06 12 34 56 78',
  'eyJhbGciOi',
];
const told = `Bonjour DIALLO Aminata, n° 7503123456, amina@courriel.example, 06 12 34 56 78.`;
const token = `#access_token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlc2lnbmF0dXJl`;

async function lineOf(teller: Told, more: Parameters<Told['see']>[0]) {
  await teller.see({
    ...errorSeen,
    page: { ...formPage, title: told, path: '/u/7503123456', route: `/e/7503123456` },
    ...more,
  });
  return (await teller.pending()).filter(({ claims }) => claims.kind === 'incident');
}

const leaks: { where: string; more: Parameters<Told['see']>[0] }[] = [
  { where: 'text', more: { text: told } },
  { where: 'copy', more: { copy: told } },
  { where: 'text of a token', more: { text: `Erreur ${token}` } },
  { where: 'options', more: { options: [told] } },
  {
    where: 'the action',
    more: { action: { label: told, at: '2026-11-24T13:05:00.000Z', followed: 'nothing' } },
  },
  { where: 'uploads', more: { uploads: [{ label: told, result: told }] } },
  {
    where: 'a delivered document',
    more: {
      delivered: { name: 'DIALLO_Aminata_7503123456.pdf', type: 'application/pdf', from: 'link' },
    },
  },
  { where: 'dates offered', more: { suggested: { title: told, until: '15/12/2026' } } },
  {
    where: 'the state',
    more: { state: { label: told, step: told, procedure: told, documents: [told] } },
  },
];

describe('a pending line', () => {
  it.each(leaks)('says nothing of the person in $where', async ({ more }) => {
    const rows = await lineOf(await tellRecorder(), more);
    expect(rows).toHaveLength(1);
    const dump = JSON.stringify(rows);
    expect(canaries.filter((canary) => dump.includes(canary))).toEqual([]);
  });

  it('keeps the dates that it offers', async () => {
    const suggested = {
      title: 'Attestation de prolongation',
      from: '16/09/2026',
      until: '15/12/2026',
    };
    const rows = await lineOf(await tellRecorder(), { suggested });
    expect(rows[0]?.suggested).toEqual(suggested);
  });

  it('keeps the words around what it masks', async () => {
    const rows = await lineOf(await tellRecorder(), { text: told });
    expect(rows[0]?.claims.text).toBe('Bonjour [nom], n° [n° 10], [courriel], [téléphone].');
  });

  it('has the same person in `ids` when it is the first of its stay', async () => {
    const teller = await tellRecorder();
    await teller.later(hour);
    const [row] = await lineOf(teller, { text: told });
    expect(row?.claims.ids).toEqual({
      name: amina.who === 'known' ? amina.name : '',
      foreigner: '7503123456',
    });
  });

  it('masks the path of a failed exchange', async () => {
    const teller = await tellRecorder();
    await teller.fail({ path: '/api/usager/7503123456/demande/DIALLO.Aminata@courriel.example' });
    const dump = JSON.stringify(await teller.pending());
    expect(canaries.filter((canary) => dump.includes(canary))).toEqual([]);
  });
});
