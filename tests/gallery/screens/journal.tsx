/** The journal tab in both situations, together, with questions that wait, old, and empty. */
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import {
  fact,
  fakeJournal,
  greyed,
  mistake,
  refusal,
  shutOut,
  silent,
  stopped,
  underWay,
  waiting,
  type FakeJournal,
} from '../../ui/journal/fake-journal.ts';
import { fakeMaker } from '../../ui/handover/fake-maker.ts';

const nothing = () => undefined;

function journal(given: FakeJournal) {
  return () => (
    <JournalPage
      client={fakeJournal(given)}
      maker={fakeMaker()}
      onLanguage={nothing}
      onHelp={nothing}
    />
  );
}

const many = Array.from({ length: 40 }, (_, at) =>
  underWay(new Date(Date.parse('2026-09-21T07:00:00Z') + at * 86_400_000).toISOString(), `d${at}`),
);

export const screens = {
  'journal-cannot-act': journal({ lastExport: '2026-10-14T10:00:00.000Z' }),
  'journal-waiting': journal({ told: waiting, lastExport: '2026-11-05T10:00:00.000Z' }),
  'journal-silence': journal({ told: silent }),
  'journal-both': journal({
    told: [
      ...stopped.with(1, fact('permit.expiry', '2026-11-08')),
      underWay('2026-11-16T08:00:00.000Z', 'w9'),
      shutOut('2026-11-17T12:00:00.000Z', 'x1'),
    ],
  }),
  'journal-answers': journal({
    told: [
      ...stopped.slice(0, 1),
      refusal('2026-11-17T12:00:00.000Z', 's2'),
      mistake('2026-11-16T12:00:00.000Z', 'm1'),
      mistake('2026-11-17T12:20:00.000Z', 'm2'),
      greyed('2026-11-17T12:30:00.000Z', 'g1'),
    ],
  }),
  'journal-questions': journal({
    told: stopped.slice(0, 1),
    popup: {
      question: {
        ask: 'held',
        stay: 'h1',
        lines: 2,
        from: '2026-11-17T12:00:00Z',
        until: '2026-11-17T12:05:00Z',
        text: 'Service momentanément indisponible.',
        people: [
          { person: 'amina', name: 'Amina EXEMPLE' },
          { person: 'karim', name: 'Karim EXEMPLE' },
        ],
      },
    },
    read: { suggested: async () => ({ title: 'ETUDIANT', until: '15/02/2027' }) },
  }),
  'journal-many': journal({ told: [...waiting, ...many] }),
  'journal-none': journal({
    read: {
      current: async () => null,
      settings: async () => ({
        language: 'fr',
        chip: true,
        computer: null,
        paused: false,
        consented: false,
      }),
    },
  }),
};
