/** The papers of the print tab: *ma feuille* of those who wait, of those whom the site stops, and with nothing known. */
import { PrintPage } from '#ui/print/PrintPage.tsx';
import { consent, fakeJournal, silent, waiting } from '../../ui/journal/fake-journal.ts';

export const screens = {
  'print-waiting': () => (
    <PrintPage client={fakeJournal({ told: waiting, lastExport: '2026-11-05T10:00:00.000Z' })} />
  ),
  'print-silent': () => <PrintPage client={fakeJournal({ told: silent })} />,
  'print-stopped': () => <PrintPage client={fakeJournal()} />,
  'print-empty': () => <PrintPage client={fakeJournal({ told: [consent] })} />,
};
