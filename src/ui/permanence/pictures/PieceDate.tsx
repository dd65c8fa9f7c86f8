/** Owes a piece its hour in bold, then where the date comes from, with that part of the file's name in bold. */
import type { Capture } from '#casework/captures/captures.ts';
import { isSure, type ProposedDate } from '#casework/captures/propose-date.ts';
import type { WordKey } from '../../i18n/dictionaries.ts';
import { localHour } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';

export function PieceDate({ piece }: { piece: Capture }) {
  const { t, lang } = useWords();
  const { date, parts } = piece;
  const [before, written, after] = parts;
  const time = date?.time ?? null;
  return (
    <>
      <p>
        <strong>{isSure(date) && time !== null ? localHour(time, lang) : t(missing(date))}</strong>
      </p>
      <p class="small second">{t(source(date))}</p>
      <p class="small second piece-name" dir="ltr">
        {before}
        {written === '' || date?.from !== 'name' ? written : <strong>{written}</strong>}
        {after}
      </p>
    </>
  );
}

function missing(date: ProposedDate | null): WordKey {
  if (date === null) return 'pictures.piece.none';
  return isSure(date) ? 'pictures.piece.noHour' : 'pictures.piece.unsure';
}

function source(date: ProposedDate | null): WordKey {
  if (date === null) return 'pictures.piece.from.none';
  if (date.from !== 'name' || date.whatsapp !== true) return `pictures.piece.from.${date.from}`;
  return date.time === null ? 'pictures.piece.from.whatsapp' : 'pictures.piece.from.whatsappHour';
}
