/** A stay lasts until 30 minutes without an observation, and belongs to one person. */
import { describe, expect, it, test } from 'vitest';
import { isStayOver, newPresence, personOf, stayGap } from '#recorder/presence.ts';
import type { Person } from '#recorder/ports/records.ts';
import { bao, errorSeen } from '../support/seen-message.ts';
import { minute, tellRecorder } from '../support/told-recorder.ts';

test.each([
  { fact: 'just now', gap: 0, over: false },
  { fact: 'one ms short of 30 min', gap: stayGap - 1, over: false },
  { fact: '30 min', gap: stayGap, over: true },
  { fact: 'a clock set back by less', gap: -stayGap, over: false },
  { fact: 'a clock set back by more', gap: -stayGap - 1, over: true },
])('a stay is over after $fact: $over', ({ gap, over }) => {
  expect(isStayOver(newPresence('stay', 1e12), 1e12 + gap)).toBe(over);
});

describe('stays in the journal', () => {
  it.each([
    { fact: 'goes on after 29 min', ms: 29 * minute, stays: 1 },
    { fact: 'is another after 30 min', ms: 30 * minute, stays: 2 },
    { fact: 'is another after the clock was set back an hour', ms: -60 * minute, stays: 2 },
  ])('a stay $fact', async ({ ms, stays }) => {
    const told = await tellRecorder();
    await told.later(ms);
    await told.see({});
    const named = (await told.kept('visit')).map(({ stay }) => stay);
    expect(named).toHaveLength(2);
    expect(new Set(named).size).toBe(stays);
  });

  it('an observation on the portal makes it last, a note written at home does not', async () => {
    const told = await tellRecorder();
    await told.later(20 * minute);
    await told.ask('note', { text: 'à la maison', lang: 'fr' });
    await told.later(10 * minute);
    await told.see(errorSeen);
    const stays = (await told.pending()).map(({ stay }) => stay);
    const [visit] = await told.kept('visit');
    expect(stays).not.toContain(visit?.stay);
  });

  it('another person within the half-hour has a stay of their own', async () => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
    await told.see({ account: bao });
    await told.see({ kind: 'visit' });
    const byKid = Map.groupBy(
      (await told.entries()).filter(({ claims }) => claims.kind === 'visit'),
      ({ kid }) => kid,
    );
    const stays = [...byKid.values()].map((entries) => [
      ...new Set(entries.map(({ claims }) => claims.stay)),
    ]);
    expect(stays.map((one) => one.length)).toEqual([1, 1]);
    expect(new Set(stays.flat()).size).toBe(2);
  });
});

const person = (id: string, nameMacs: string[], numberMac?: string): Person => ({
  id,
  nameMacs,
  kids: [id],
  ...(numberMac === undefined ? {} : { numberMac }),
});
const people = [person('a', ['name'], '1'), person('b', ['name'], '2'), person('c', ['other'])];

test.each([
  { fact: 'number and name agree', macs: { name: 'name', number: '2' }, who: 'b' },
  { fact: 'the number wins over the name', macs: { name: 'other', number: '1' }, who: 'a' },
  {
    fact: 'a new number is nobody who has one',
    macs: { name: 'name', number: '3' },
    who: undefined,
  },
  {
    fact: 'a new number may be learnt by who has none',
    macs: { name: 'other', number: '3' },
    who: 'c',
  },
  { fact: 'the name alone', macs: { name: 'other' }, who: 'c' },
  { fact: 'neither', macs: {}, who: undefined },
])('whose account: $fact', ({ macs, who }) => {
  expect(personOf(people, macs)?.id).toBe(who);
});
