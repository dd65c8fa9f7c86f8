/** Owes the two questions about the account now open: is it you, and what of another one (promise 9). */
import { Button } from '../controls/Button.tsx';
import { StateLine } from '../controls/StateLine.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { Both } from '../i18n/Both.tsx';
import { Say } from '../i18n/Say.tsx';
import { settled, type PopupActs } from './popup-acts.ts';

/** The welcome journal's first account: confirmed by one tap, or nothing is noted for it this time. */
export function FirstAccount(props: { name: string; acts: PopupActs }) {
  const { client, act } = props.acts;
  const [busy, run] = useBusy();
  return (
    <>
      <StateLine sign="warn" name={<Both k="popup.firstAccount" />}>
        <p>
          <Say
            k="popup.firstAccountSays"
            values={{
              name: (
                <strong>
                  <bdi>{props.name}</bdi>
                </strong>
              ),
            }}
          />
        </p>
      </StateLine>
      <div class="popup-acts">
        <h2>
          <Both k="popup.firstAccountAsk" />
        </h2>
        <Button
          kind="filled"
          wide
          size={56}
          busy={busy}
          onPress={() => run(() => act(() => settled(client.call('itsMe', {}))))}
          testId="its-me"
        >
          <Both k="popup.itsMe" />
        </Button>
        <NoteNothing acts={props.acts} k="popup.notMe" />
      </div>
    </>
  );
}

function NoteNothing(props: { acts: PopupActs; k: 'popup.notMe' | 'popup.noteNothing' }) {
  const { client, act } = props.acts;
  const [, run] = useBusy();
  return (
    <Button
      wide
      size={56}
      onPress={() => run(() => act(() => settled(client.call('noteNothing', {}))))}
      testId="note-nothing"
    >
      <Both k={props.k} />
    </Button>
  );
}

/** Another account than the journal's: a journal of its own, with its own consent, or nothing. Neither is filled. */
export function OtherAccount(props: { acts: PopupActs }) {
  return (
    <>
      <StateLine sign="warn" name={<Both k="popup.otherAccount" />}>
        <p>
          <Both k="popup.otherAccountSays" />
        </p>
      </StateLine>
      <div class="popup-acts">
        <h2>
          <Both k="popup.otherAsk" />
        </h2>
        <Button
          wide
          size={56}
          onPress={() => props.acts.client.open('welcome.html#other')}
          testId="new-journal"
        >
          <Both k="popup.newJournal" />
        </Button>
        <NoteNothing acts={props.acts} k="popup.noteNothing" />
      </div>
    </>
  );
}
