/**
 * Owes the blank paper journal: one A4 page, four frames to fill by hand, the same codes that the permanence types in.
 * It needs no journal, so that it can be printed on any computer, for somebody who has none.
 */
import type { ComponentChildren } from 'preact';
import { paperCodes, paperNext } from '#casework/captures/paper-line.ts';
import { purposes } from '#core/attempt/stays.ts';
import { Mark } from '../controls/Mark.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';

/** Letters that stand by the boxes of what one wanted and did: they are said on the telephone. */
const wantedSigns = { renew: 'R', file: 'D', change: 'C', view: 'V' } as const;
const nextSigns = { phone: 'T', letter: 'M', counter: 'P', picture: 'I' } as const;
const frames = [1, 2, 3, 4];
const rules = ['1', '2', '3', '4', '5'] as const;

export function PaperJournal() {
  const { t } = useWords();
  return (
    <article class="paper paper-journal" data-testid="paper-journal">
      <header class="journal-head">
        <h1>
          <Both k="paper.title" />
        </h1>
        <p>
          {t('paper.name')} <Line size="long" />
        </p>
        <p>
          {t('paper.sheet')} <Line size="short" />
        </p>
      </header>
      <ol class="journal-rules">
        {rules.map((rule) => (
          <li key={rule}>
            <strong>{rule}.</strong> <Both k={`paper.rules.${rule}`} />{' '}
          </li>
        ))}
      </ol>
      {frames.map((number) => (
        <Frame key={number} number={number} />
      ))}
      <footer class="journal-foot">
        <p>
          <Both k="paper.never" />
        </p>
        <div class="journal-made">
          <p>{t('paper.footName')}</p>
          <p>
            <Mark height={12} /> {t('paper.footMade')}
          </p>
          <p>{t('paper.footCodes')}</p>
        </div>
      </footer>
    </article>
  );
}

function Frame({ number }: { number: number }) {
  const { t } = useWords();
  return (
    <section class="journal-frame">
      <p class="journal-when">
        <svg class="journal-notch" viewBox="0 0 26 14" aria-hidden="true">
          <rect width="26" height="14" />
        </svg>
        <strong class="journal-number">{number}</strong>
        <span>
          {t('paper.day')} <Line size="short" /> / <Line size="short" /> / 20
          <Line size="short" />
        </span>
        <span>
          {t('paper.hour')} <Line size="short" /> {t('paper.hourSign')} <Line size="short" />
        </span>
      </p>
      <div class="journal-boxes">
        <strong>
          <Both k="paper.wanted" />
        </strong>
        {purposes.map((purpose) => (
          <Box key={purpose} sign={wantedSigns[purpose]}>
            <Both k={`paper.purpose.${purpose}`} />
          </Box>
        ))}
      </div>
      <strong>
        <Both k="paper.shown" />
      </strong>
      <div class="journal-codes">
        {paperCodes.map((code) => (
          <Box key={code} sign={code}>
            <Both k={`paper.codes.${code}`} />
          </Box>
        ))}
      </div>
      <p class="journal-words">
        <Both k="paper.words" /> <Line size="rest" />
      </p>
      <p class="journal-words">
        <Line size="rest" />
      </p>
      <div class="journal-boxes">
        <strong>
          <Both k="paper.then" />
        </strong>
        {([...paperNext, 'picture'] as const).map((next) => (
          <Box key={next} sign={nextSigns[next]}>
            <Both k={`paper.next.${next}`} />
          </Box>
        ))}
        <span class="journal-words">
          {t('paper.pictureNumber')} <Line size="rest" />
        </span>
      </div>
    </section>
  );
}

/** A box to tick by hand, drawn with a border: backgrounds do not print. */
function Box(props: { sign: string; children: ComponentChildren }) {
  return (
    <span class="journal-box">
      <span class="journal-square" aria-hidden="true" />
      <strong>{props.sign}</strong> <span>{props.children}</span>
    </span>
  );
}

/** A rule to write on. */
function Line({ size }: { size: 'short' | 'long' | 'rest' }) {
  return <span class={`journal-line journal-line-${size}`} aria-hidden="true" />;
}
