/** Owes the question which number was called: those that are public and dated first, then another one. */
import { useId } from 'preact/hooks';
import { Tick } from '../controls/Tick.tsx';
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { publicNumbers } from './public-numbers.ts';

/** Another number than those of the list: it may be somebody's own, so it is not written down. */
export const anyNumber = '';

export function NumberField(props: { number: string; onNumber: (number: string) => void }) {
  const { t, lang } = useWords();
  const group = useId();
  return (
    <fieldset class="stack">
      <legend class="field-label">{t('notes.numberLabel')}</legend>
      {publicNumbers.map(({ number, checked }) => (
        <Tick
          key={number}
          group={group}
          checked={props.number === number}
          onChange={() => props.onNumber(number)}
        >
          <bdi>{number}</bdi>
          <br />
          <span class="small second">
            {t('notes.numberChecked', { day: dayInWords(checked, lang) })}
          </span>
        </Tick>
      ))}
      <Tick
        group={group}
        checked={props.number === anyNumber}
        testId="number-other"
        onChange={() => props.onNumber(anyNumber)}
      >
        {t('notes.numberOther')}
      </Tick>
    </fieldset>
  );
}
