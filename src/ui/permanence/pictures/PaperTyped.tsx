/** Owes the paper journal its way in: its frames typed one at a time, listed by day, then into the person's journal. */
import { useState } from 'preact/hooks';
import { addLine, type PaperLine } from '#casework/captures/paper-line.ts';
import { Button } from '../../controls/Button.tsx';
import { VisuallyHidden } from '../../controls/VisuallyHidden.tsx';
import { dayInWords, dayOf, localHour, weekdayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { GiveFoot } from './GiveFoot.tsx';
import { PaperForm } from './PaperForm.tsx';

export function PaperTyped(props: ScreenProps) {
  const { t, lang } = useWords();
  const { work, setWork, client, go } = props;
  const [added, setAdded] = useState<string | null>(null);
  const { paper, given } = work.captures;
  const change = (step: (lines: readonly PaperLine[]) => readonly PaperLine[]) =>
    setWork((now) => ({
      ...now,
      captures: { ...now.captures, paper: step(now.captures.paper) },
    }));
  return (
    <main class="page-main page-width stack paper-typed" data-testid="paper-typed">
      <div class="pictures-head">
        <div>
          <h1>{t('pictures.typed.title')}</h1>
          <p>{t('pictures.typed.lead')}</p>
        </div>
        <Button iconEnd="arrow" onPress={() => go('#pictures')}>
          {t('pictures.typed.toPictures')}
        </Button>
      </div>
      <PaperForm
        today={dayOf(client.now())}
        onLine={(line) => {
          change((lines) => addLine(lines, line));
          setAdded(dayInWords(line.day, lang));
        }}
      />
      <p role="status">{added === null ? null : t('pictures.typed.added', { day: added })}</p>
      <h2>{t('pictures.typed.lines')}</h2>
      {paper.length === 0 ? <p class="second">{t('pictures.typed.none')}</p> : null}
      <ol class="paper-lines">
        {paper.map((line) => (
          <TypedLine
            key={line.id}
            line={line}
            inJournal={given[`declared-${line.id}`] !== undefined}
            onDrop={() => change((lines) => lines.filter((one) => one.id !== line.id))}
          />
        ))}
      </ol>
      {paper.length === 0 ? null : <GiveFoot {...props} />}
    </main>
  );
}

function TypedLine(props: { line: PaperLine; inJournal: boolean; onDrop: () => void }) {
  const { t, lang } = useWords();
  const { day, time, codes, text } = props.line;
  const words = weekdayInWords(day, lang);
  return (
    <li class="paper-line" data-testid="paper-line">
      <p>
        <strong>{words}</strong>
        {', '}
        {time === null ? t('pictures.typed.noHour') : localHour(time, lang)}
        {' · '}
        {codes.join(' · ')}
      </p>
      {text === '' ? null : (
        <p class="site-words" lang="fr" dir="ltr">
          « {text} »
        </p>
      )}
      {props.inJournal ? (
        <p class="small">{t('pictures.day.inJournal')}</p>
      ) : (
        <Button kind="quiet" testId="paper-drop" onPress={props.onDrop}>
          {t('pictures.typed.remove')}
          <VisuallyHidden>{` ${words}`}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
