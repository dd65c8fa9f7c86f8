/** Owes a file that was not changed its one line between two hairlines: sign, verdict, dating, comparing with the paper. */
import { useState } from 'preact/hooks';
import type { JudgedFile } from '#casework/judge-file.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import type { JournalHeadKnown } from '#casework/opened-series.ts';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { datedWords } from './dated-words.ts';
import { FoundList } from './FoundList.tsx';
import { PaperForm } from './PaperForm.tsx';
import { VerdictSign } from './VerdictSign.tsx';

export type VerdictProps = {
  file: OpenedFile;
  judged: JudgedFile;
  onKnown: (head: JournalHeadKnown) => void;
};

export function VerdictLine({ file, judged, onKnown }: VerdictProps) {
  const words = useWords();
  const { t } = words;
  const [comparing, setComparing] = useState(false);
  const example = judged.verdict === 'example';
  return (
    <section class="verdict-line" data-testid="verdict" data-verdict={judged.verdict}>
      <VerdictSign verdict={judged.verdict} size={26} />
      <div class="verdict-words">
        <p>
          <strong>
            <Told file={file} verdict={judged.verdict} />
          </strong>{' '}
          {example ? t('reading.verdict.exampleText') : datedWords(judged.dated, words)}
        </p>
        <p class="small second">
          <bdi>{file.name}</bdi> ·{' '}
          {t('reading.kept', { code: file.code ?? '', entries: file.entries })}
        </p>
        {judged.verdict === 'partial' ? <Left file={file} /> : null}
        <FoundList
          title={t('reading.verdict.warnings', { count: file.warnings.length })}
          found={file.warnings}
        />
      </div>
      {example ? null : (
        <Button
          kind="quiet"
          testId="compare-paper"
          expanded={comparing}
          onPress={() => setComparing(!comparing)}
        >
          {t('reading.paper.compare')}
        </Button>
      )}
      {comparing ? <PaperForm file={file} onKnown={onKnown} /> : null}
    </section>
  );
}

function Told(props: { file: OpenedFile; verdict: JudgedFile['verdict'] }) {
  const { t } = useWords();
  const { file, verdict } = props;
  if (verdict === 'intact-kept') return t('reading.verdict.intact-kept', { count: file.kept });
  if (verdict === 'example') return t('reading.verdict.example');
  if (verdict !== 'partial') return t('reading.verdict.intact');
  const list = leftOut(file)
    .map(({ what, seqs }) => t(`reading.partial.${what}`, { count: seqs.length }))
    .join(', ');
  return t('reading.verdict.partial', { list });
}

function leftOut({ seal }: OpenedFile) {
  const lists = (['withheld', 'erased', 'masked'] as const).map((what) => ({
    what,
    seqs: seal?.[what] ?? [],
  }));
  return lists.filter(({ seqs }) => seqs.length > 0);
}

function Left(props: { file: OpenedFile }) {
  const { t } = useWords();
  return (
    <details class="small">
      <summary>{t('reading.verdict.seeList')}</summary>
      <ul>
        {leftOut(props.file).map(({ what, seqs }) => (
          <li key={what}>
            {t(`reading.partial.${what}`, { count: seqs.length })} :{' '}
            {t('reading.partial.seqs', { seqs: seqs.join(', ') })}
          </li>
        ))}
      </ul>
    </details>
  );
}
