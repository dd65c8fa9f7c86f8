/** Composition of the print tab: the person's own sheet, or a paper that another page made. */
import common from '#locales/fr/common.json';
import end from '#locales/fr/end.json';
import journal from '#locales/fr/journal.json';
import law from '#locales/fr/law.json';
import notes from '#locales/fr/notes.json';
import paper from '#locales/fr/paper.json';
import printed from '#locales/fr/print.json';
import worksheet from '#locales/fr/worksheet.json';
import { onPutAway, printedPaper } from '#platform/print-channel.ts';
import { DocumentPage } from '#ui/print/DocumentPage.tsx';
import type { DrawExpose } from '#ui/print/ExposePaper.tsx';
import type { PrintDocument } from '#ui/print/print-document.ts';
import { PrintPage } from '#ui/print/PrintPage.tsx';
import { openPage } from '../page/open-page.tsx';

const { hash } = location;
// Any other address, `#sheet` of the chip included, is the person's own sheet.
const made = hash === '#blank' || hash.startsWith('#paper=');
const asked =
  hash === '#blank' ? async () => 'blank' as const : async () => printedPaper<PrintDocument>(hash);

/** The writer of the hand-over file's own exposé; it comes when one is printed. */
const draw: DrawExpose = async (model) => (await import('./draw-expose.ts')).drawExpose(model);

void openPage({
  french: { common, journal, law, end, notes, paper, print: printed, worksheet },
  screen: (client) =>
    made ? (
      <DocumentPage
        paper={asked}
        draw={draw}
        now={client.now()}
        onPutAway={hash === '#blank' ? undefined : onPutAway}
      />
    ) : (
      <PrintPage client={client} />
    ),
});
