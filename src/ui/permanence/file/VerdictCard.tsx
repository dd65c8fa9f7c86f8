/** Owes *altéré* and *illisible* their big form: sign in its own cell, one sentence of facts, then the limits in full. */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { datedWords } from './dated-words.ts';
import { FoundList } from './FoundList.tsx';
import { PaperForm } from './PaperForm.tsx';
import type { VerdictProps } from './VerdictLine.tsx';
import { VerdictSign } from './VerdictSign.tsx';

export function VerdictCard({ file, judged, onKnown }: VerdictProps) {
  const { t } = useWords();
  const { verdict, faults } = judged;
  const altered = verdict === 'altered';
  const [comparing, setComparing] = useState(false);
  return (
    <section
      class={altered ? 'verdict-card verdict-altered' : 'verdict-card'}
      data-testid="verdict"
      data-verdict={verdict}
    >
      <div class="verdict-cell">
        <VerdictSign verdict={verdict} size={64} />
      </div>
      <div class="verdict-body stack">
        <div class="verdict-top">
          <div>
            <h2 class="verdict-word">
              {t(altered ? 'reading.verdict.altered' : 'reading.verdict.unreadable')}
            </h2>
            <p class="small second">
              <bdi>{file.name}</bdi>
            </p>
            {altered ? <AlteredFacts file={file} judged={judged} onKnown={onKnown} /> : null}
            {altered ? null : <p>{t('reading.verdict.unreadableText')}</p>}
            <FoundList title={t('reading.verdict.seeFaults')} found={faults} />
          </div>
          {altered ? (
            <Button
              testId="compare-paper"
              expanded={comparing}
              onPress={() => setComparing(!comparing)}
            >
              {t('reading.paper.compare')}
            </Button>
          ) : null}
        </div>
        {comparing ? <PaperForm file={file} onKnown={onKnown} /> : null}
        {altered ? <AlteredLimits /> : null}
      </div>
    </section>
  );
}

/** Faults said at once; the rest is in the list. */
const said = 2;

function AlteredFacts({ judged }: VerdictProps) {
  const words = useWords();
  const { t } = words;
  const { faults, dated } = judged;
  const sentences = faults.slice(0, said).map(({ seq, code }) => {
    const place = seq === undefined ? '' : `${t('reading.place.entry', { seq })} : `;
    return place + t(`verify.codes.${code}`);
  });
  return (
    <p>
      {t('reading.verdict.faults', { count: faults.length })} {sentences.join(' ')}
      {faults.length > said ? ' … ' : ' '}
      {t('reading.verdict.rest')} {datedWords(dated, words)}
    </p>
  );
}

function AlteredLimits() {
  const { t } = useWords();
  return (
    <div class="verdict-limits">
      <p>
        <strong>{t('reading.verdict.blame')}</strong> {t('reading.verdict.ask')}{' '}
        <strong>{t('reading.limits.start')}</strong> {t('reading.limits.text')}
      </p>
      <p class="small second">{t('reading.limits.stands')}</p>
    </div>
  );
}
