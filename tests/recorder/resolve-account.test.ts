/** Whose page this is: nothing of an account without a journal is stored, and nobody is asked twice. */
import { describe, expect, it } from 'vitest';
import type { PageObservation } from '#core/observation/seen.ts';
import { comparableName } from '#recorder/account-macs.ts';
import { amina, bao, errorSeen, nobody } from '../support/seen-message.ts';
import { here, hour, tellRecorder } from '../support/told-recorder.ts';

type Account = PageObservation['account'];
const unsaid: Account = { who: 'unsaid' };
const known = (name?: string, foreigner?: string): Account => ({
  who: 'known',
  ...(name === undefined ? {} : { name }),
  ...(foreigner === undefined ? {} : { foreigner }),
});
const popup = { tab: here, url: 'https://administration-etrangers-en-france.interieur.gouv.fr/' };

describe('the first account', () => {
  it('is asked about by name, and what is seen under it waits', async () => {
    const told = await tellRecorder('consented');
    await told.see({});
    await told.see(errorSeen);
    const { question } = await told.ask('popup', popup);
    expect(question).toEqual({ ask: 'first-account', name: 'DIALLO Aminata' });
    await told.later(10 * hour);
    expect((await told.kept()).map(({ kind }) => kind)).toEqual(['recorder']);
  });

  it('takes its lines into the journal once it is confirmed, the page that said nothing too', async () => {
    const told = await tellRecorder('consented');
    await told.see({});
    await told.see({ account: unsaid });
    await told.ask('itsMe', undefined);
    expect((await told.kept('visit')).map(({ account }) => account)).toEqual(['seen', 'seen']);
    expect((await told.ask('popup', popup)).question).toBeNull();
  });

  it('is asked about again in the next stay when nobody answered', async () => {
    const told = await tellRecorder('consented');
    await told.see({});
    await told.later(hour);
    expect((await told.ask('popup', popup)).question?.ask).toBe('first-account');
    await told.ask('itsMe', undefined);
    expect(await told.kept('visit')).toHaveLength(1);
  });

  it.each([
    { fact: 'the tap said twice is one answer', taps: 2, code: 'accepted' },
    { fact: 'without a question there is nothing to answer', taps: 0, code: 'whose/no-question' },
  ])('$fact', async ({ taps, code }) => {
    const told = await tellRecorder('consented');
    if (taps > 0) await told.see({});
    for (let tap = 1; tap < taps; tap += 1) await told.ask('itsMe', undefined);
    expect(await told.refused('itsMe', undefined)).toBe(code);
  });

  it('refused, its lines are gone and nothing more of it is kept until the stay ends', async () => {
    const told = await tellRecorder('consented');
    await told.see({});
    await told.ask('noteNothing', undefined);
    expect(await told.see(errorSeen)).toMatchObject({ kept: false, photo: false });
    await told.fail();
    expect(await told.pending()).toEqual([]);
    await told.later(hour);
    expect((await told.see({})).kept).toBe(true);
    expect((await told.ask('popup', popup)).question?.ask).toBe('first-account');
  });

  it('keeps its question while another account comes by, of which nothing is stored', async () => {
    const told = await tellRecorder('consented');
    await told.see({});
    expect((await told.see({ account: bao })).kept).toBe(false);
    await told.ask('itsMe', undefined);
    expect((await told.kept('visit')).map(({ ids }) => ids?.name)).toEqual(['DIALLO Aminata']);
  });
});

describe('an account without a journal', () => {
  it.each([
    { fact: 'under its name', after: { ...errorSeen, account: bao } },
    { fact: 'on a page that does not tell', after: { ...errorSeen, account: unsaid } },
  ])('nothing is stored $fact', async ({ after }) => {
    const told = await tellRecorder();
    const before = await told.kept();
    expect((await told.see({ account: bao })).kept).toBe(false);
    expect(await told.see(after)).toMatchObject({ kept: false, photo: false });
    await told.fail();
    expect(await told.pending()).toEqual([]);
    await told.later(hour);
    expect(await told.kept()).toEqual(before);
    const { store } = told.world.ports;
    const stored = [await store.people(), await store.presence(), await store.settings()];
    expect(JSON.stringify(stored)).not.toMatch(/NGUYEN|Bao|7503999999/);
  });

  it('is asked about until it has a journal, from then on its pages go there', async () => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    expect((await told.ask('popup', popup)).question).toEqual({ ask: 'other-account' });
    await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
    await told.see({ ...errorSeen, account: bao });
    expect((await told.ask('popup', popup)).question).toBeNull();
    await told.later(10_000);
    const kids = new Map((await told.entries()).map(({ kid, claims }) => [claims.ids?.name, kid]));
    const error = (await told.entries()).find(({ claims }) => claims.kind === 'incident');
    expect(error?.kid).toBe(kids.get('NGUYEN Bao'));
    expect(kids.get('NGUYEN Bao')).not.toBe(kids.get('DIALLO Aminata'));
  });

  it('refused, it is not asked about again in that stay, and A’s pages go on', async () => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    await told.ask('noteNothing', undefined);
    expect((await told.see({ account: bao })).kept).toBe(false);
    expect((await told.ask('popup', popup)).question).toBeNull();
    expect((await told.see({ account: amina })).kept).toBe(true);
    await told.later(hour);
    await told.see({ account: bao });
    expect((await told.ask('popup', popup)).question).toEqual({ ask: 'other-account' });
  });

  it('a second consent for it makes no second journal', async () => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    const consent = { text: 'oui', lang: 'fr', computer: 'own', for: 'other' } as const;
    const first = await told.ask('consent', consent);
    expect(await told.ask('consent', consent)).toEqual(first);
  });

  it('a journal for another account is refused when none is open', async () => {
    const told = await tellRecorder('consented');
    const consent = { text: 'oui', lang: 'fr', computer: 'own', for: 'other' } as const;
    expect(await told.refused('consent', consent)).toBe('consent/no-other-account');
  });
});

describe('A is known again', () => {
  it.each([
    { fact: 'by name and number', account: amina, kept: true },
    {
      fact: 'by the number under another name',
      account: known('SOW Aminata', '7503123456'),
      kept: true,
    },
    { fact: 'by the name alone', account: known('DIALLO Aminata'), kept: true },
    { fact: 'by the number alone', account: known(undefined, '7503 123 456'), kept: true },
    { fact: 'by the name in another order', account: known('Aminata DIALLO'), kept: true },
    {
      fact: 'by the name in other accents and case',
      account: known('Diàllo  Aminâta'),
      kept: true,
    },
    {
      fact: 'not by the name with another number',
      account: known('DIALLO Aminata', '7503000000'),
      kept: false,
    },
    { fact: 'not by part of the name', account: known('DIALLO'), kept: false },
  ])('$fact', async ({ account, kept }) => {
    const told = await tellRecorder();
    expect((await told.see({ account })).kept).toBe(kept);
  });

  it('by a name learnt under the same number', async () => {
    const told = await tellRecorder();
    await told.see({ account: known('SOW Aminata', '7503123456') });
    expect((await told.see({ account: known('SOW Aminata') })).kept).toBe(true);
  });
});

describe('an account of which nothing is to be noted', () => {
  it.each([
    { fact: 'that does not tell', account: unsaid },
    { fact: 'whose account menu has no words', account: known() },
  ])('has its pages left out, one $fact too, until it is gone', async ({ account }) => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    expect((await told.see({ ...errorSeen, account })).kept).toBe(false);
    await told.ask('noteNothing', undefined);
    expect((await told.see({ ...errorSeen, account })).kept).toBe(false);
    await told.see({ account: nobody });
    expect((await told.see({ ...errorSeen, account })).kept).toBe(true);
  });
});

describe('what ends the attribution', () => {
  it.each([
    { fact: 'a page where nobody is logged in', account: nobody, held: 1 },
    { fact: 'not a page that does not tell', account: unsaid, held: 0 },
    { fact: 'not an account menu without words', account: known(), held: 0 },
  ])('$fact', async ({ account, held }) => {
    const told = await tellRecorder();
    await told.see({ ...errorSeen, account });
    expect(await told.held()).toHaveLength(held);
  });
});

it('a name compares without case, accents, spaces, hyphens and order', () => {
  const names = ['Élise N’DIAYE-Sow', 'n’diaye sow ELISE', '  ELISE  Sow  N’Diaye '];
  expect(new Set(names.map(comparableName)).size).toBe(1);
});
