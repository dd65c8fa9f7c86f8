/** Owes the ways to give the file that work today, all the same weight: keep it, send it, print the sheet with the code. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Card } from '../controls/Card.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import type { MadeFile } from './handover-maker.ts';

type GiveCardsProps = {
  client: JournalClient;
  made: MadeFile;
  tooBig: boolean;
  onSave: () => void;
  onSent: () => void;
  onLeaveOut: () => void;
};

export function GiveCards(props: GiveCardsProps) {
  const { t } = useWords();
  return (
    <div class="give-cards">
      <Card
        icon="key"
        title={t('handover.card.save.name')}
        act={
          <Button wide centred testId="save-file" onPress={props.onSave}>
            <Both k="handover.card.save.act" />
          </Button>
        }
      >
        {t('handover.card.save.text')}
      </Card>
      {props.tooBig ? <SendTooBig {...props} /> : <Send {...props} />}
      <Card
        icon="printer"
        title={t('handover.card.print.name')}
        act={
          <Button
            wide
            centred
            testId="print-sheet"
            onPress={() => props.client.open('print.html#sheet')}
          >
            <Both k="handover.card.print.act" />
          </Button>
        }
      >
        {t('handover.card.print.text')}
      </Card>
    </div>
  );
}

/** Nothing is greyed: the way that is closed says why, and its act leads out. */
function SendTooBig(props: GiveCardsProps) {
  const { t } = useWords();
  return (
    <Card
      icon="send"
      frame="dashed"
      title={t('handover.card.send.name')}
      act={
        <Button wide centred testId="send-leave-out" onPress={props.onLeaveOut}>
          {t('handover.card.send.tooBigAct')}
        </Button>
      }
    >
      {t('handover.card.send.tooBig')}
    </Card>
  );
}

function Send(props: GiveCardsProps) {
  const { t } = useWords();
  const [cannot, setCannot] = useState(false);
  const send = () => {
    const file = new File([props.made.file], props.made.name, { type: 'application/zip' });
    const share = { files: [file] };
    if (typeof navigator.canShare !== 'function' || !navigator.canShare(share))
      return setCannot(true);
    // Closed without sending is no failure; anything else: the person attaches the file themselves.
    navigator.share(share).then(props.onSent, (reason: unknown) => {
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setCannot(true);
    });
  };
  return (
    <Card
      icon="send"
      title={t('handover.card.send.name')}
      act={
        <Button wide centred testId="send-file" onPress={send}>
          <Both k="handover.card.send.act" />
        </Button>
      }
    >
      {cannot ? (
        <span role="status">{t('handover.card.send.cannot')}</span>
      ) : (
        t('handover.card.send.text')
      )}
    </Card>
  );
}
