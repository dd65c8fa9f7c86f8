/** Owes the photos of an entry, unaltered, each with its own hour; or the sentence why there is none, at its place. */
import { hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { Row } from '#core/entry/row.ts';
import type { JournalClient } from '../journal-client.ts';
import { usePiece } from './use-piece.ts';
import type { TimelineLine } from './timeline-lines.ts';

/** Kinds of which a photo could have been taken. */
const pictured: ReadonlySet<string> = new Set(['incident', 'submission', 'state']);

export function EntryPhotos(props: { client: JournalClient; line: TimelineLine }) {
  const { t } = useWords();
  const { row, photos } = props.line;
  const own = row.kind === 'photo' || row.kind === 'mask' ? [row] : [];
  const shown = [...own, ...photos].filter((photo) => photo.erased !== true);
  if (shown.length === 0 && row.kind === 'incident' && photos.length === 0) {
    return <p class="small second entry-no-photo">{t('journal.entry.noPhoto')}</p>;
  }
  if (shown.length === 0) return pictured.has(row.kind) && photos.length > 0 ? <Gone /> : null;
  return (
    <div class="entry-photos">
      {shown.map((photo) => (
        <Photo key={photo.seq} client={props.client} photo={photo} />
      ))}
    </div>
  );
}

function Gone() {
  const { t } = useWords();
  return <p class="small second">{t('journal.entry.photoGone')}</p>;
}

function Photo(props: { client: JournalClient; photo: Row }) {
  const { t, lang } = useWords();
  const url = usePiece(props.client, props.photo.kid, props.photo.piece);
  const hour = hourInWords(props.photo.at, lang);
  if (url === null) return <Gone />;
  return (
    <figure>
      {url === undefined ? null : (
        <img class="photo" src={url} alt={t('journal.entry.photoAlt', { hour })} />
      )}
      <figcaption class="small second">{t('journal.entry.photoOf', { hour })}</figcaption>
    </figure>
  );
}
