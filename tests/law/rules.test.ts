import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDay } from '#core/time/days.ts';
import law from '#locales/fr/law.json';
import { allRules } from '#law/all-rules.ts';
import { appealUntil } from '#law/appeal.ts';
import { attestationLongest } from '#law/attestations.ts';
import { bridgeUntil } from '#law/bridge.ts';
import { filingWindow } from '#law/filing-window.ts';
import { implicitRefusal } from '#law/implicit-refusal.ts';
import { refusalRules } from '#law/refusal-rules.ts';
import { isStale } from '#law/rule.ts';
import { titleKind } from '#law/title-kind.ts';

const page = readFileSync(new URL('../../docs/legal.md', import.meta.url), 'utf8');

describe('the rule rows', () => {
  test.each(allRules)('$id has a source, a text and a day of checking', (rule) => {
    expect(isDay(rule.textVersion) && isDay(rule.checkedOn)).toBe(true);
    expect(rule.textVersion <= rule.checkedOn).toBe(true);
    expect(rule.article).toMatch(/^(?:R|L)\. \d+-\d+.*(?:CESEDA|CJA)$/);
    expect(rule.note).not.toBe('');
  });

  test.each(allRules)('$id stands in docs/legal.md as it is', (rule) => {
    const value = rule.value === null ? '' : `${rule.value} ${rule.unit}`;
    expect(page).toContain(
      `| \`${rule.id}\` | ${rule.article} | ${value} | ${rule.textVersion} | ${rule.checkedOn} |`,
    );
  });

  test('have each an id of their own', () => {
    expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length);
  });

  test('say so when nobody read the text for twelve months', () => {
    expect(isStale({ checkedOn: '2026-11-24' }, '2027-11-24')).toBe(false);
    expect(isStale({ checkedOn: '2026-11-24' }, '2027-11-25')).toBe(true);
  });
});

describe('the hypotheses', () => {
  const dates = [
    filingWindow('2027-03-31'),
    filingWindow('2027-03-31', false),
    implicitRefusal('2026-09-07', 'default'),
    implicitRefusal('2026-09-07', 'student'),
    appealUntil({ kind: 'explicit', day: '2026-09-07' }),
    appealUntil({ kind: 'implicit', day: '2026-09-07' }),
    attestationLongest('2026-09-07', 'renewal'),
    bridgeUntil('2026-09-07', '2026-09-01'),
  ];

  test('stand with every date, in French, and promise nobody a right', () => {
    const words: Readonly<Record<string, string>> = law.hypotheses;
    for (const date of dates) expect(date?.hypotheses.length).toBeGreaterThan(0);
    for (const one of dates.flatMap((date) => date?.hypotheses ?? []))
      expect(words[one]).toBeTypeOf('string');
    expect(JSON.stringify(law)).not.toMatch(/en règle|régulier|légal\b|attendez/i);
  });
});

describe('the kind of a title', () => {
  test.each([
    ['Étudiant', 'student'],
    ['sejour/etudiant', 'student'],
    ['Talent - chercheur', 'researcher'],
    ['Stagiaire mobile ICT', 'ict'],
    ["Recherche d'emploi ou création d'entreprise", 'job-search'],
    ['Talent - carte bleue européenne', 'blue-card'],
    ['Travailleur saisonnier', 'seasonal'],
    ['Vie privée et familiale', 'default'],
    ['Visiteur', 'default'],
    [null, 'default'],
  ] as const)('%s comes under %s', (title, kind) => {
    expect(titleKind(title)).toBe(kind);
  });

  test('is never guessed as the mobile blue card, the shortest period', () => {
    expect(Object.keys(refusalRules)).toContain('blue-card-mobile');
    expect(titleKind('carte bleue européenne mobile')).toBe('blue-card');
  });
});
