/** What is told of the past, or by somebody for the person, is one entry, in the journal meant. */
import { describe, expect, it } from 'vitest';
import { bao } from '../support/seen-message.ts';
import { tellRecorder, type Told } from '../support/told-recorder.ts';

const id = 'said-once-000000001';
const happened = { from: '2026-11-03', precision: 'day' as const };
const contact = { channel: 'phone', who: 'contact centre', ticket: '123', waited: 40 };
const consequence = { code: 'K1', since: '2026-11-01', amount: 800 };

/** Two people with a journal each; the second one is there. */
async function twoPeople(): Promise<{ told: Told; kids: string[] }> {
  const told = await tellRecorder();
  await told.see({ account: bao });
  const { kid } = await told.ask('consent', {
    text: 'oui',
    lang: 'fr',
    computer: 'own',
    for: 'other',
  });
  await told.see({ account: bao });
  const first = (await told.entries()).find((entry) => entry.kid !== kid);
  return { told, kids: [first?.kid ?? '', kid] };
}

const lines = [
  { call: 'note', what: { text: 'Vu.', lang: 'fr' }, claims: { note: { text: 'Vu.' } } },
  { call: 'contact', what: { contact }, claims: { contact } },
  { call: 'consequence', what: { consequence }, claims: { consequence } },
] as const;

describe.each(lines)('a $call', ({ call, what, claims }) => {
  it('of now is the person’s, and answers its number', async () => {
    const told = await tellRecorder();
    const { seq } = await told.ask(call, { ...what, id });
    const entry = (await told.entries()).find((one) => one.seq === seq);
    expect(entry?.claims).toMatchObject({ kind: call, source: 'user', ...claims });
    expect(entry?.claims.happened).toBeUndefined();
  });

  it('of the past is declared, with when it happened', async () => {
    const told = await tellRecorder();
    await told.ask(call, { ...what, happened });
    expect(await told.kept(call)).toMatchObject([{ source: 'declared', happened }]);
  });

  it('said again is the same entry', async () => {
    const told = await tellRecorder();
    const first = await told.ask(call, { ...what, id });
    expect(await told.ask(call, { ...what, id })).toEqual(first);
    expect(await told.kept(call)).toHaveLength(1);
  });

  it('goes to the journal that is named, whoever is there', async () => {
    const { told, kids } = await twoPeople();
    await told.ask(call, { ...what, kid: kids[0] });
    await told.ask(call, what);
    const kept = (await told.entries()).filter((one) => one.claims.kind === call);
    expect(new Set(kept.map(({ kid }) => kid))).toEqual(new Set(kids));
  });

  it('for a journal that is not here is refused', async () => {
    const told = await tellRecorder();
    expect(await told.refused(call, { ...what, kid: 'elsewhere' })).toBe('recorder/no-journal');
    expect(await told.kept(call)).toEqual([]);
  });
});

it('the account’s fingerprint is what the recorder knows it by, and says nothing of it', async () => {
  const told = await tellRecorder();
  const macs = await told.ask('fingerprint', { name: 'Aminata Diallo', foreigner: '75 03123456' });
  const [person] = await told.world.ports.store.people();
  expect(macs).toEqual({ name: person?.nameMacs[0], number: person?.numberMac });
  expect(await told.ask('fingerprint', {})).toEqual({});
  expect(JSON.stringify(macs)).not.toContain('7503123456');
});

it('a fingerprint tells no page that something changed', async () => {
  const told = await tellRecorder();
  await told.recorder.wake();
  let changes = 0;
  told.world.ports.surfaces.changed = () => {
    changes += 1;
  };
  await told.ask('fingerprint', { name: 'X' });
  await told.recorder.hello(1);
  expect(changes).toBe(0);
});
