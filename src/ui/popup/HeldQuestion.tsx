/** Owes held lines their question: what was seen and when, one outlined act a name, no guess, "ne rien garder" last. */
import type { PopupQuestion } from '#core/view/popup-view.ts';
import { Button } from '../controls/Button.tsx';
import { SiteQuote } from '../controls/Quote.tsx';
import { StateLine } from '../controls/StateLine.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { Both } from '../i18n/Both.tsx';
import { dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { heldWhen } from './held-when.ts';
import { settled, type PopupActs } from './popup-acts.ts';

type Held = Extract<PopupQuestion, { ask: 'held' }>;

export function HeldQuestion(props: { question: Held; acts: PopupActs }) {
  const words = useWords();
  const { question } = props;
  const { client, act } = props.acts;
  const [, run] = useBusy();
  const give = (person: string | null) =>
    run(() => act(() => settled(client.call('heldFor', { stay: question.stay, person }))));
  const drop = () =>
    run(() => act(() => settled(client.call('dropHeld', { stay: question.stay }))));
  return (
    <>
      <StateLine sign="warn" name={<Both k="popup.held" />}>
        <p>{heldWhen(question, dayOf(client.now()), words)}</p>
        {question.text === undefined ? null : <SiteQuote text={question.text} bare />}
      </StateLine>
      <div class="popup-acts">
        <h2>
          <Both k="popup.heldFor" />
        </h2>
        {question.people.map(({ person, name }, index) => (
          <Button key={person} wide onPress={() => give(person)} testId={`held-${index}`}>
            <bdi>{name}</bdi>
          </Button>
        ))}
        <Button wide onPress={() => give(null)} testId="held-other">
          <Both k="popup.heldOther" />
        </Button>
        <div>
          <Button kind="quiet" icon="trash" onPress={drop} testId="held-drop">
            <Both k="popup.heldDrop" />
          </Button>
        </div>
      </div>
    </>
  );
}
