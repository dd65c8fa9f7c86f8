/** Owes one entry whole, in place: the site's words, what was wanted and who saw it, the photo, the person's notes, the acts. */
import { useEffect, useState } from 'preact/hooks';
import type { Purpose } from '#core/attempt/stays.ts';
import { PersonQuote, SiteQuote } from '../controls/Quote.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { EntryView, JournalClient } from '../journal-client.ts';
import { EntryActs } from './EntryActs.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryPaper } from './EntryPaper.tsx';
import { EntryPhotos } from './EntryPhotos.tsx';
import { OwnOption } from './OwnOption.tsx';
import { ProposedCode } from './ProposedCode.tsx';
import { useReading, useWritable } from './reading.ts';
import type { TimelineLine } from './timeline-lines.ts';

export type OpenEntryProps = {
  client: JournalClient;
  line: TimelineLine;
  purpose: Purpose | undefined;
  /** A message of a form that came back: what it is may be proposed. */
  formBlock: boolean;
  onWritten: () => void;
};

export function OpenEntry(props: OpenEntryProps) {
  const { t } = useWords();
  const { client, line } = props;
  const [entry, setEntry] = useState<EntryView | null | 'loading'>('loading');
  useEffect(() => {
    let here = true;
    const show = (found: EntryView | null) => {
      if (here) setEntry(found);
    };
    void client.read.entry(line.row.kid, line.row.seq).then(show, () => show(null));
    return () => {
      here = false;
    };
  }, [client, line]);
  if (entry === 'loading') return <p class="small second">{t('journal.loading')}</p>;
  if (entry === null) return <p>{t('journal.entry.notFound')}</p>;
  return <EntryBody {...props} entry={entry} />;
}

function EntryBody(props: OpenEntryProps & { entry: EntryView }) {
  const { t } = useWords();
  const { line, entry, client } = props;
  const { claims } = entry;
  const { readOnly } = useReading();
  const writable = useWritable(line.row.kid);
  const words = claims.text ?? claims.state?.step ?? claims.state?.label;
  return (
    <div class="entry stack" data-testid={`entry-${line.row.seq}`}>
      {words === undefined || words === '' ? null : <SiteQuote text={words} />}
      <div class="entry-columns">
        <EntryFacts line={line} claims={claims} purpose={props.purpose} />
        <EntryPhotos client={client} line={line} />
      </div>
      <EntryPaper client={client} entry={entry} />
      {claims.note === undefined ? null : (
        <PersonQuote text={claims.note.text} lang={claims.note.lang} />
      )}
      <NotesAbout client={client} line={line} />
      <OwnOption client={client} line={line} claims={claims} onWritten={props.onWritten} />
      <ProposedCode {...props} claims={claims} />
      {writable ? <EntryActs client={client} line={line} onWritten={props.onWritten} /> : null}
      {writable || readOnly ? null : <p class="small second">{t('journal.entry.closed')}</p>}
    </div>
  );
}

/** Notes about this entry, read whole: a row carries only their first words. */
function NotesAbout(props: { client: JournalClient; line: TimelineLine }) {
  const { client, line } = props;
  const [notes, setNotes] = useState<EntryView[]>([]);
  useEffect(() => {
    let here = true;
    const reads = line.notes.map((note) => client.read.entry(note.kid, note.seq));
    void Promise.all(reads).then((found) => {
      if (here) setNotes(found.filter((note) => note !== null));
    });
    return () => {
      here = false;
    };
  }, [client, line]);
  return (
    <>
      {notes.map(({ seq, claims }) =>
        claims.note === undefined ? null : (
          <PersonQuote key={seq} text={claims.note.text} lang={claims.note.lang} />
        ),
      )}
    </>
  );
}
