/** The hand-over at its first step; the others are reached by its own buttons, or by `handover-…` that start there. */
import { HandoverWizard } from '#ui/handover/HandoverWizard.tsx';
import { PageFooter } from '#ui/controls/PageFooter.tsx';
import { PageHeader } from '#ui/controls/PageHeader.tsx';
import { fakeMaker } from '../../ui/handover/fake-maker.ts';
import { fakeJournal, photo, shutOut, stopped, underWay } from '../../ui/journal/fake-journal.ts';

const nothing = () => undefined;

function wizard(client = fakeJournal(), maker = fakeMaker()) {
  return () => (
    <>
      <PageHeader onLanguage={nothing} onHelp={nothing} />
      <HandoverWizard client={client} maker={maker} onBack={nothing} />
      <PageFooter />
    </>
  );
}

const unknownStays = [
  ...stopped,
  shutOut('2026-11-13T08:00:00.000Z', 'x1'),
  shutOut('2026-11-14T08:00:00.000Z', 'x2'),
];
const heavy = [
  ...stopped,
  photo('2026-11-03T07:27:00.000Z', 3, 9_000_000),
  underWay('2026-11-16T08:00:00.000Z', 'w'),
];

export const screens = {
  'handover-who': wizard(),
  'handover-purposes': wizard(fakeJournal({ told: unknownStays })),
  'handover-too-big': wizard(fakeJournal({ told: heavy }), fakeMaker({ size: 27_000_000 }, {})),
  'handover-failed': wizard(fakeJournal(), fakeMaker('file/verify-failed')),
};
