// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { mergeFiles } from '#casework/merge-files.ts';
import { worksheetOf } from '#casework/worksheet/worksheet-of.ts';
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { emptyWork } from '#casework/work.ts';
import { projectRow } from '#core/entry/row.ts';
import common from '#locales/fr/common.json';
import court from '#locales/fr/court.json';
import journal from '#locales/fr/journal.json';
import law from '#locales/fr/law.json';
import permanence from '#locales/fr/permanence.json';
import worksheet from '#locales/fr/worksheet.json';
import { createWords, WordsProvider } from '#ui/i18n/Words.tsx';
import { WorksheetScreen } from '#ui/permanence/worksheet/WorksheetScreen.tsx';
import { WorksheetPaper } from '#ui/print/WorksheetPaper.tsx';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { stopped, waiting, type Told } from '../../journal/fake-journal.ts';

const words = createWords('fr', { fr: { common, court, journal, law, permanence, worksheet } });
const client = fakePermanence();
let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = null;
});

async function show(page: Parameters<typeof render>[0]): Promise<HTMLElement> {
  const made = document.body.appendChild(document.createElement('div'));
  root = made;
  await act(() => render(<WordsProvider words={words}>{page}</WordsProvider>, made));
  return made;
}

function sheet(told: readonly Told[]): Worksheet {
  return worksheetOf({
    rows: told.flatMap((claims, seq) =>
      claims === null ? [] : [projectRow({ kid: 'k', seq }, claims)],
    ),
    claims: (_kid, seq) => told[seq] ?? null,
    today: '2026-11-24',
    code: 'A7K3-9F2Q-M4TX-0V8C',
    consent: { keep: true, transmit: true, count: false, quote: false },
  });
}

const textOf = (element: Element) => element.textContent.replaceAll('\u00A0', ' ');

test('the warning stands first, in a group that is repeated on every page', async () => {
  const shown = await show(<WorksheetPaper sheet={sheet(stopped)} alias={null} />);
  const first = shown.querySelector('[data-testid="worksheet"]')?.firstElementChild;
  expect(first?.textContent).toBe(
    "Fiche de travailNe pas transmettre à l'administration ni au tribunal",
  );
  const css = readFileSync(
    join(import.meta.dirname, '../../../../src/ui/permanence/worksheet/worksheet.css'),
    'utf8',
  );
  expect(css).toMatch(/\.worksheet-repeat \{\s*display: table-header-group;/);
  expect(first?.className).toBe('worksheet-repeat');
});

test('says the nearest date, what blocks, the words of the person, the ladder and what was agreed to', async () => {
  const said = textOf(await show(<WorksheetPaper sheet={sheet(stopped)} alias={null} />));
  expect(said).toContain("15 décembre 2026, dans 21 joursFin de l'attestation.");
  expect(said).toContain(
    '17 décembre 2026, dans 23 jours Fin de la période de dépôt. Date indicative.',
  );
  expect(said).toContain("N'attendez pas pour agir si une date est proche.");
  expect(said).toContain("Le site dit que c'est trop tôt ou trop tard.");
  expect(said).toContain('2 fois, les 3 et 6 novembre 2026. Vu sur la page.');
  expect(said).toContain('« Service momentanément indisponible. Veuillez réessayer plus tard. »');
  expect(said).toContain('Vu des deux côtés, erreur 503.');
  expect(said).toContain('Mon contrat finit en février.');
  expect(said).toContain("Aucun passage au point d'accueil numérique noté.");
  expect(said).toContain('Dans la période de dépôt : 3.');
  expect(said).toContain('Pas de comptage.');
  expect(said).toContain('A7K3-9F2Q-M4TX-0V8C');
});

test('every date that was worked out has its article, its text and its hypotheses', async () => {
  const shown = await show(<WorksheetPaper sheet={sheet(waiting)} alias={null} />);
  const sources = shown.querySelector('[data-testid="sources"]');
  expect(sources === null ? '' : textOf(sources)).toContain(
    "6 décembre 2026 Refus né du silence. Une attestation en cours n'y change rien. R. 432-2 CESEDA, texte du 3 avril 2026, vérifié le 20 août 2026. Si : Le dossier est complet.",
  );
  expect(textOf(shown)).not.toMatch(/en règle|irrégulier/);
});

test('a rule that nobody read for a year says so', async () => {
  const old = { ...sheet(waiting) };
  old.deadlines = old.deadlines.map((one) => ({ ...one, stale: true }));
  expect(textOf(await show(<WorksheetPaper sheet={old} alias={null} />))).toContain(
    "Cette règle n'a pas été relue depuis plus de 12 mois : à vérifier.",
  );
});

test('bears the alias of the kept case in the group that is repeated on every page', async () => {
  const shown = await show(<WorksheetPaper sheet={sheet(stopped)} alias="EXEMPLE A." />);
  const first = shown.querySelector('.worksheet-repeat');
  expect(first?.textContent).toContain('Dossier EXEMPLE A.');
});

test('without an open file the screen leads back to the doors', async () => {
  const went: string[] = [];
  const shown = await show(
    <WorksheetScreen work={emptyWork} client={client} go={(route) => went.push(route)} />,
  );
  expect(shown.textContent).toContain("Aucun fichier n'est ouvert.");
  await act(() => shown.querySelector('button')?.click());
  expect(went).toEqual(['#']);
});

test('no worksheet is made of files that may be of two persons', async () => {
  const went: string[] = [];
  const merged = mergeFiles([], { samePerson: false, known: [] });
  const series = { ...merged, groups: [['k'], ['other']] };
  const shown = await show(
    <WorksheetScreen
      work={{ ...emptyWork, series }}
      client={client}
      go={(route) => went.push(route)}
    />,
  );
  expect(shown.querySelector('[data-testid="worksheet"]')).toBeNull();
  expect(shown.querySelector('[data-testid="person-unsure"]')).not.toBeNull();
  await act(() => shown.querySelector('button')?.click());
  expect(went).toEqual(['#file']);
});

test('says what dates tell of themselves, with their days, article and hypotheses', async () => {
  const shown = await show(<WorksheetPaper sheet={sheet(waiting)} alias={null} />);
  const computed = shown.querySelector('[data-testid="computed"]');
  const said = computed === null ? '' : textOf(computed);
  expect(said).toContain("L'attestation de prolongation n'est pas délivrée.");
  expect(said).toContain('Du 9 novembre 2026 au 13 novembre 2026.');
  expect(said).toContain('Règle : R. 431-15-1, al. 2 CESEDA.');
  expect(said).toContain('Si : Demande faite dans la période de dépôt. Dossier complet.');
});
