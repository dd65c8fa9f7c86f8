/** Owes the popup its three acts at their fixed places: photo (or resume), note, journal with its number. */
import { useState } from 'preact/hooks';
import { isUrgent } from '#casework/is-urgent.ts';
import type { PopupView } from '#core/view/popup-view.ts';
import { Button } from '../controls/Button.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { UrgentScreen } from '../urgent/UrgentScreen.tsx';
import { NoteForm } from './NoteForm.tsx';
import { settled, type PopupActs } from './popup-acts.ts';

/** First place: resume when paused, the access when it was taken, photo when ready, a new journal when this account is ignored, else nothing. */
function FirstAct(props: { view: PopupView; acts: PopupActs }) {
  const { view, acts } = props;
  const { client, tab } = acts;
  const { t } = useWords();
  const [busy, run] = useBusy();
  if (view.state === 'stop' && view.why === 'other-account') {
    return (
      <Button wide size={56} onPress={() => client.open('welcome.html#other')} testId="new-journal">
        <Both k="popup.newJournal" />
      </Button>
    );
  }
  if (view.state === 'stop') {
    const resume = () => acts.act(() => settled(client.call('resume', {})));
    return (
      <Button
        kind="filled"
        wide
        size={56}
        icon="record"
        busy={busy}
        onPress={() => run(resume)}
        testId="resume"
      >
        <Both k="popup.resume" />
      </Button>
    );
  }
  if (view.why === 'permission') return <GiveAccess acts={acts} />;
  // A photo of another account's page is nobody's here: it is not offered.
  const others = view.state === 'warn' && view.why === 'other-account';
  if (!view.photosReady || view.state === 'wait' || others || tab === null) return null;
  const photo = () =>
    acts.act(async () => {
      const answer = await client.call('photoNow', { tab });
      if (!answer.ok) return 'failed';
      return answer.value.kept ? 'photo-kept' : 'photo-missed';
    });
  return (
    <Button
      kind="filled"
      wide
      size={56}
      icon="camera"
      busy={busy}
      busyWords={t('popup.photoBusy')}
      onPress={() => run(photo)}
      testId="photo-now"
    >
      <Both k="popup.photoNow" />
    </Button>
  );
}

/** The browser's own question follows, and may close the popup: the background hears of the answer. */
function GiveAccess({ acts }: { acts: PopupActs }) {
  const [busy, run] = useBusy();
  const give = () =>
    acts.act(async () => ((await acts.client.siteAccess.ask()) ? 'done' : 'failed'));
  return (
    <Button kind="filled" wide size={56} busy={busy} onPress={() => run(give)} testId="give-access">
      <Both k="common.giveAccess" />
    </Button>
  );
}

/** While a note is being written the form stands alone: one filled act a screen. */
export function MainActs(props: { view: PopupView; acts: PopupActs }) {
  const { lang } = useWords();
  const { view, acts } = props;
  const [writing, setWriting] = useState(false);
  const [urgent, setUrgent] = useState(false);
  const keep = (text: string) =>
    acts.act(async () => {
      const outcome = await settled(acts.client.call('note', { text, lang }));
      // A note that could not be kept stays on the screen: nobody writes it twice.
      if (outcome === 'done') setWriting(false);
      if (outcome === 'done' && isUrgent(text)) setUrgent(true);
      return outcome;
    }, 'note-kept');
  return (
    <div class="popup-acts">
      {urgent ? <UrgentScreen onGoOn={() => setUrgent(false)} /> : null}
      {writing ? (
        <NoteForm onKeep={keep} onCancel={() => setWriting(false)} />
      ) : (
        <>
          <FirstAct view={view} acts={acts} />
          <Button wide size={56} icon="pen" onPress={() => setWriting(true)} testId="note">
            <Both k="popup.writeNote" />
          </Button>
          <JournalAct view={view} open={(page) => acts.client.open(page)} />
        </>
      )}
    </div>
  );
}

/** During a session the journal stands on the helper's screen, with *Terminer*: the same place leads there. */
function JournalAct(props: { view: PopupView; open: (page: string) => void }) {
  const { t } = useWords();
  const { entries, session } = props.view;
  return (
    <Button
      wide
      size={56}
      icon={session ? 'people' : 'notebook'}
      onPress={() => props.open(session ? 'permanence.html#session' : 'journal.html')}
      testId={session ? 'session' : 'journal'}
      end={
        <>
          <span aria-hidden="true">{entries}</span>
          <VisuallyHidden>{` ${t('popup.journalLines', { count: entries })}`}</VisuallyHidden>
        </>
      }
    >
      <Both k={session ? 'popup.session' : 'popup.journal'} />
    </Button>
  );
}
