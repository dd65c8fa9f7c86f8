/** Owes *Terminer* its paper: two copies of one recto-verso sheet; recto a worksheet with its warning, verso notice and receipt. */
import { useWords } from '../i18n/Words.tsx';
import type { EndDocument } from './end-document.ts';
import { EndRecto } from './EndRecto.tsx';
import { EndVerso } from './EndVerso.tsx';

/** Four pages in the order in which a printer turns them: sheet of the person, then sheet of the association. */
export function EndSheet({ document }: { document: EndDocument }) {
  const { t } = useWords();
  const copies = [
    ['hers', t('end.sheet.copyHers')],
    ['ours', t('end.sheet.copyOurs')],
  ] as const;
  return (
    <>
      {copies.map(([whose, copy]) => (
        <div key={whose} class="end-copies" data-testid={`end-copy-${whose}`}>
          <EndRecto document={document} />
          <EndVerso document={document} copy={copy} />
        </div>
      ))}
    </>
  );
}
