/** Says one row in the journal's words, where no line is folded round it. */
import type { Row } from '#core/entry/row.ts';
import type { WordsValue } from '../i18n/Words.tsx';
import { lineWords, type LineWords } from '../journal/line-words.ts';

export function rowWords(row: Row, say: WordsValue): LineWords {
  return lineWords({ id: '', row, photos: [], repeats: [], notes: [], answers: [] }, false, say);
}
