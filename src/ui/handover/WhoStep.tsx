/** Owes the first question of the hand-over: for whom, two cards of equal weight that say what leaves and what stays. */
import type { Recipient } from '#core/handover-selection/selection.ts';
import { Button } from '../controls/Button.tsx';
import { Card } from '../controls/Card.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';

type Item =
  'all' | 'seen' | 'chosen' | 'decision' | 'answers' | 'numbers' | 'private' | 'numbersNotes';

const cards: readonly { recipient: Recipient; leaves: readonly Item[]; stays: readonly Item[] }[] =
  [
    {
      recipient: 'association',
      leaves: ['all', 'decision', 'answers', 'numbers'],
      stays: ['private'],
    },
    {
      recipient: 'other',
      leaves: ['seen', 'chosen'],
      stays: ['decision', 'answers', 'numbersNotes'],
    },
  ];

/** Choosing is going on: no radio, no filled act. */
export function WhoStep(props: { busy: boolean; onChoose: (recipient: Recipient) => void }) {
  const { t } = useWords();
  return (
    <>
      <div class="who-cards">
        {cards.map(({ recipient, leaves, stays }) => (
          <Card
            key={recipient}
            frame="edge"
            icon={recipient === 'association' ? 'people' : 'person'}
            iconSize={40}
            title={<span class="who-name">{t(`handover.who.${recipient}.name`)}</span>}
            act={
              <Button
                wide
                size={56}
                iconEnd="arrow"
                busy={props.busy}
                testId={`for-${recipient}`}
                onPress={() => props.onChoose(recipient)}
              >
                <Both k={`handover.who.${recipient}.act`} />
              </Button>
            }
          >
            <p>{t(`handover.who.${recipient}.text`)}</p>
            <Items head={t('handover.who.leaves')} icon="tick" items={leaves} />
            <Items head={t('handover.who.stays')} icon="lock" items={stays} />
          </Card>
        ))}
      </div>
      <p>{t('handover.who.after')}</p>
    </>
  );
}

function Items(props: { head: string; icon: 'tick' | 'lock'; items: readonly Item[] }) {
  const { t } = useWords();
  return (
    <>
      <h3 class="small second who-head">{props.head}</h3>
      <ul class="who-items">
        {props.items.map((item) => (
          <li key={item}>
            <Icon name={props.icon} size={20} />
            <span>{t(`handover.who.item.${item}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
