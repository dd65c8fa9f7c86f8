/** Owes the question on which safety rests: whose computer is it? Nothing is chosen beforehand. */
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../i18n/Words.tsx';

/** `public`: library or cybercafé, where Témoin must not stay. */
export type ComputerAnswer = 'own' | 'shared' | 'public';

const answers = [
  { code: 'own', k: 'welcome.computer.own', says: 'welcome.computer.ownSays' },
  { code: 'shared', k: 'welcome.computer.shared', says: 'welcome.computer.sharedSays' },
  { code: 'public', k: 'welcome.computer.public', says: 'welcome.computer.publicSays' },
] as const;

export function ComputerStep(props: {
  answer: ComputerAnswer | null;
  onAnswer: (answer: ComputerAnswer) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('welcome.computer.title')}</legend>
      {answers.map(({ code, k, says }) => (
        <Tick
          key={code}
          framed
          group="computer"
          checked={props.answer === code}
          onChange={() => props.onAnswer(code)}
          testId={`computer-${code}`}
        >
          <strong>{t(k)}</strong>
          <span class="choice-says second">{t(says)}</span>
        </Tick>
      ))}
    </fieldset>
  );
}
