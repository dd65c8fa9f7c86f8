// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { PrintPage } from '#ui/print/PrintPage.tsx';
import { call, consent, fakeJournal, silent, waiting } from '../journal/fake-journal.ts';
import { show, type Shown } from '../journal/shown.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

test('the sheet of whoever waits has the nearest date, the state, the dates seen and empty lines', async () => {
  page = await show(
    <PrintPage client={fakeJournal({ told: waiting, lastExport: '2026-11-05T10:00:00.000Z' })} />,
  );
  const text = page.text();
  for (const words of [
    '15 décembre 2026',
    '« Instruction en cours »',
    'Mon dossier vu à 4 dates',
    '7 septembre 2026',
    '10 nov., 10 h 30',
    'A7K3-9F2Q-M4TX-0V8C',
  ]) {
    expect(text).toContain(words);
  }
  expect(page.root.querySelectorAll('.calls tbody tr')).toHaveLength(9);
});

test('a call that was noted stands with its number and answer, on the day that it was made', async () => {
  const told = [
    consent,
    {
      ...call('2026-11-17T13:06:00.000Z'),
      source: 'declared' as const,
      happened: { from: '2026-11-12T09:15', precision: 'minute' as const },
      contact: {
        channel: 'call',
        who: 'Centre de contact citoyen',
        ticket: 'EX-0042',
        answer: 'On vous rappellera.',
      },
    },
  ];
  page = await show(<PrintPage client={fakeJournal({ told })} />);
  const [line] = page.root.querySelectorAll('.calls tbody tr');
  const cells = [...(line?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
  expect(cells).toEqual([
    '12 nov., 9\u00A0h\u00A015',
    'Centre de contact citoyen',
    'EX-0042',
    'On vous rappellera.',
  ]);
});

test('the tab is named after the paper, and the button prints it', async () => {
  let printed = 0;
  window.print = () => {
    printed += 1;
  };
  page = await show(<PrintPage client={fakeJournal()} />);
  expect(document.title).toBe('Ma feuille, 17 novembre 2026');
  await page.press(page.at('print'));
  expect(printed).toBe(1);
});

test('without any date the sheet leaves room to write it', async () => {
  page = await show(<PrintPage client={fakeJournal({ told: [consent] })} />);
  expect(page.text()).toContain('Fin de mon titre');
  expect(page.text()).toContain('pas de code');
});

test('without a journal there is nothing to print', async () => {
  page = await show(<PrintPage client={fakeJournal({ read: { current: async () => null } })} />);
  expect(page.has('print')).toBe(false);
});

test('ma feuille of a closed request says it in dates seen and in the site’s words', async () => {
  page = await show(<PrintPage client={fakeJournal({ told: silent })} />);
  const said = page.at('sheet-silence').textContent.replaceAll('\u00A0', ' ');
  expect(said).toContain('Vue fermée le 12 novembre 2026 : « Demande clôturée »');
});
