/** Owes the court the inventory of R. 412-2 CJA: every piece, numbers ascending without a gap, explicit words. */
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { InventoryDocument } from './court-documents.ts';
import { CourtFoot, CourtHead } from './CourtFrame.tsx';

export function InventoryPaper({ paper }: { paper: InventoryDocument }) {
  const { t, lang } = useWords();
  return (
    <article class="court-paper" data-testid="inventory">
      <CourtHead
        title={t('print.court.inventoryTitle')}
        number="00"
        name={paper.name}
        demo={paper.demo}
      />
      <p class="court-small">{t('print.court.inventorySays')}</p>
      <table class="court-table">
        <thead>
          <tr>
            <th scope="col" class="court-number">
              {t('print.court.number')}
            </th>
            <th scope="col">{t('print.court.label')}</th>
            <th scope="col" class="court-date">
              {t('print.court.date')}
            </th>
            <th scope="col" class="court-file">
              {t('print.court.file')}
            </th>
          </tr>
        </thead>
        <tbody>
          {paper.lines.map((line) => (
            <tr key={line.number} class={line.file === null ? 'court-inside' : undefined}>
              <td>
                <strong>{line.number}</strong>
              </td>
              <td>{line.label}</td>
              <td>{line.day === null ? '' : dayInWords(line.day, lang)}</td>
              <td class="court-mono">{line.file ?? ''}</td>
            </tr>
          ))}
        </tbody>
        {/* At the foot of every page, and never on a page of its own. */}
        <tfoot>
          <tr>
            <td colSpan={4}>
              <CourtFoot />
            </td>
          </tr>
        </tfoot>
      </table>
    </article>
  );
}
