// @vitest-environment jsdom
/** The founding complaints (issue 13): from the page that shows them, through recogniser, recorder and journal, to the words of the exposé. */
import { describe, expect, test } from 'vitest';
import { ssoHost } from '#core/portal-hosts.ts';
import { projectRow } from '#core/entry/row.ts';
import { computedCodes } from '#core/report/computed-codes.ts';
import { exposeModel, type ExposeModel } from '#core/report/expose-model.ts';
import { exposeHtml } from '#handover/expose-html.ts';
import { endlessObservation, silenceObservation } from '#observe/observation.ts';
import words from '#locales/fr/report.json';
import { recognise, showPage, tellAs } from '../support/page-witness.ts';
import { day, here, tellRecorder, type Told } from '../support/told-recorder.ts';

async function journalOf(told: Told) {
  await told.later(10_000);
  return (await told.entries()).map(({ kid, seq, claims }) => ({ kid, seq, claims }));
}

async function exposeOf(told: Told, today = '2026-11-24'): Promise<ExposeModel> {
  const entries = await journalOf(told);
  return exposeModel({
    kid: entries[0]?.kid ?? '',
    entries,
    pieces: new Map(),
    code: 'A7K3',
    wholeHash: 'ab'.repeat(32),
    demo: false,
    today,
  });
}

async function codesOf(told: Told, today: string): Promise<string[]> {
  const rows = (await journalOf(told)).map((one) => projectRow(one, one.claims));
  return computedCodes({ rows, today }).map(({ code }) => code);
}

const plain = (model: ExposeModel) =>
  exposeHtml(model, [], words)
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'");

describe('a refusal is a prevented attempt in the site’s own words', () => {
  test.each([
    ['B2', 'blind-triage-a-b2-modal', 'aucun autre dossier ne peut être ouvert.'],
    ['B3', 'blind-triage-b3', "n'a pas encore été retirée en préfecture."],
    ['B4', 'a-triage-too-early', 'Il est trop tôt pour demander le renouvellement'],
    ['C6', 'blind-change-c6', "il n'est pas possible de déclarer une nouvelle adresse."],
    ['A1', 'a-step-technical-error-dialog', ''],
  ])('%s on %s', async (code, slug, said) => {
    const told = await tellRecorder();
    const seen = recognise(slug);
    await showPage(told, seen);
    const model = await exposeOf(told);
    expect(model.attempts?.figures).toMatchObject({ number: 1, days: 1, weeks: 1 });
    expect(plain(model)).toContain('1 tentative empêchée');
    expect(plain(model)).toContain(said);
    expect(seen.incidents[0]?.codes[0]).toBe(code);
    const incident = (await journalOf(told)).find(({ claims }) => claims.kind === 'incident');
    expect(incident?.claims.codes?.[0]).toBe(code);
  });

  test.each(['2027-02-19', '2027-09-14'])(
    'B4 reads the same inside and outside the legal window (title until %s)',
    async (until) => {
      const told = await tellRecorder();
      await told.ask('fact', { name: 'permit.expiry', value: until });
      await showPage(told, recognise('a-triage-too-early'));
      const model = await exposeOf(told);
      expect(model.attempts?.figures.number).toBe(1);
      expect(plain(model)).not.toMatch(/[Pp]ériode de dépôt/);
    },
  );
});

describe('what shows no words', () => {
  test('B8: a send that nothing follows, without a word put in its mouth', async () => {
    const told = await tellRecorder();
    const recap = recognise('a-recap-shows-typed-values');
    await showPage(told, recap);
    const label = 'Déposer la demande';
    const at = new Date(told.world.now()).toISOString();
    await tellAs(told, silenceObservation(recap, { label, at, followed: 'nothing' }, true));
    const model = await exposeOf(told);
    expect(model.attempts?.lines).toMatchObject([{ said: { by: 'nobody' } }]);
    const incident = (await journalOf(told)).find(({ claims }) => claims.kind === 'incident');
    expect(incident?.claims).toMatchObject({ codes: ['B8'], action: { label } });
  });

  test('A1: a loader without end in a form', async () => {
    const told = await tellRecorder();
    await tellAs(told, endlessObservation(recognise('a-step-1-all-steps-in-dom'), undefined));
    expect((await exposeOf(told)).attempts?.figures.number).toBe(1);
  });

  test('A3: a log-in that goes round is an access failure, and an attempt once the purpose is said', async () => {
    const told = await tellRecorder();
    await told.later(day);
    const door = `https://${ssoHost}/auth/realms/anef-usagers/protocol/openid-connect/auth`;
    const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/usagers/';
    for (const url of Array.from({ length: 6 }, () => [door, portal]).flat()) {
      told.world.pass(2_000);
      await told.recorder.navigated(here, url);
    }
    await told.later(day);
    const loop = (await told.held()).find(({ claims }) => claims.codes?.[0] === 'A3');
    const stay = loop?.claims.stay ?? '';
    await told.ask('heldFor', {
      stay,
      person: (await told.world.ports.store.people())[0]?.id ?? '',
    });
    expect((await exposeOf(told)).attempts).toMatchObject({
      figures: { number: 0 },
      access: { number: 1 },
    });
    // A stay is drawn anew for each person (ruling 7): the line in the journal bears the person's.
    const given = (await journalOf(told)).find(({ claims }) => claims.codes?.[0] === 'A3');
    const own = given?.claims.stay ?? '';
    await told.ask('fact', { name: 'purpose', value: 'renew', stay: own });
    expect((await exposeOf(told)).attempts).toMatchObject({
      figures: { number: 1 },
      lines: [{ purpose: 'renew' }],
    });
  });

  test('B1: a title that cannot be chosen counts once the person taps that it is theirs', async () => {
    const told = await tellRecorder();
    const [first] = await showPage(told, recognise('a-triage-disabled-option'));
    expect((await exposeOf(told)).attempts).toBeNull();
    const card = first?.chip?.card;
    const value = card?.acts[0]?.value ?? '';
    await told.recorder.chipAct({ act: 'answer', value, about: card?.about ?? '' }, here);
    const model = await exposeOf(told);
    expect(model.attempts?.lines).toMatchObject([
      { said: { by: 'choice', words: 'En tant que salarié' } },
    ]);
    expect(plain(model)).toContain("La personne dit que c'est son titre : « En tant que salarié »");
  });
});

describe('who waits is told by dates and papers; codes stand on the worksheet alone', () => {
  const withoutAttestation = (document: Document) => {
    for (const link of document.querySelectorAll('a')) {
      if (/Attestation_prolongation/.test(link.textContent)) link.remove();
    }
  };

  test('C1: the title has ended and no attestation was there', async () => {
    const told = await tellRecorder();
    await told.ask('fact', { name: 'permit.expiry', value: '2026-08-31' });
    await showPage(told, recognise('a-account-instruction', withoutAttestation));
    const model = await exposeOf(told);
    expect(model.waiting).toMatchObject({ filedAt: '2026-06-02', seen: [{ day: '2026-11-24' }] });
    expect(plain(model)).not.toMatch(/C1|C2|C9/);
    expect(await codesOf(told, '2026-11-24')).toContain('C1');
  });

  test('C2: the attestation ran out and none follows it', async () => {
    const told = await tellRecorder();
    // The person gives the dates of the papers that they see there; a day later nothing more is there.
    await showPage(told, recognise('a-account-instruction'));
    await told.later(10_000);
    await told.ask('fact', { name: 'permit.expiry', value: '2026-06-30' });
    await told.ask('fact', { name: 'prolongation.from', value: '2026-06-15' });
    await told.ask('fact', { name: 'prolongation.until', value: '2026-09-14' });
    await told.later(day);
    await showPage(told, recognise('a-account-instruction'));
    expect((await exposeOf(told, '2026-11-25')).waiting?.papers).toMatchObject([
      { paper: 'permit' },
      { paper: 'prolongation', until: '2026-09-14' },
    ]);
    expect(await codesOf(told, '2026-11-25')).toContain('C2');
  });

  test('C9: an attestation that was there is there no more', async () => {
    const told = await tellRecorder();
    await showPage(told, recognise('a-account-instruction'));
    await told.later(day);
    await showPage(told, recognise('a-account-instruction', withoutAttestation));
    const seen = (await exposeOf(told, '2026-11-25')).waiting?.seen ?? [];
    expect(seen.map(({ documents }) => documents.length)).toEqual([2, 1]);
    expect(await codesOf(told, '2026-11-25')).toContain('C9');
  });
});
