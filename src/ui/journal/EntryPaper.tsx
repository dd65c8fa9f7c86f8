/** Owes the entry of a PDF or an e-mail its paper, to be saved and opened elsewhere. */
import { courtEnding } from '#casework/court/court-names.ts';
import type { Claims } from '#core/entry/claims.ts';
import { dayOf, sizeInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { EntryView, JournalClient } from '../journal-client.ts';
import { SavePaper } from './SavePaper.tsx';

export function EntryPaper(props: { client: JournalClient; entry: EntryView }) {
  const { t, lang } = useWords();
  const { kid, seq, claims } = props.entry;
  const { file } = claims;
  if (file === undefined || file.type.startsWith('image/')) return null;
  return (
    <SavePaper
      read={async () => props.client.read.piece(kid, file.sha256)}
      name={nameOf(seq, claims, file.type)}
      testId={`save-paper-${seq}`}
    >
      {t('journal.entry.paper', { size: sizeInWords(file.bytes, lang) })}
    </SavePaper>
  );
}

/** `temoin_0007_2026-11-12.pdf`: the line's number, and its day where one is known. */
function nameOf(seq: number, { at }: Claims, type: string): string {
  const day = at === undefined ? '' : `_${dayOf(at)}`;
  return `temoin_${String(seq).padStart(4, '0')}${day}.${courtEnding(type)}`;
}
