/** The journal speaks to its person; read by a helper, its words speak of the person (*par vous* would be the helper). */
import type { WordKey } from '../../i18n/dictionaries.ts';
import type { T } from '../../i18n/translate.ts';
import type { WordsValue } from '../../i18n/Words.tsx';

/** Below `journal` and, in the third person, below `reading.theirs`. */
const keys = [
  'from.prolongation',
  'from.permit',
  'from.window',
  'count.heading',
  'waiting.heading',
  'silence.heading',
  'line.session',
  'line.formBlock',
  'line.note',
  'line.noReply',
  'line.reply',
  'line.consequence',
  'line.fact',
  'line.answer',
  'line.erasedOn',
  'line.erasedByYou',
  'line.declared',
  'recorder.consentText',
  'facts.permit-title',
  'facts.permit-expiry',
  'facts.prefecture',
  'facts.procedure',
  'facts.entry-date',
  'facts.prolongation-from',
  'facts.prolongation-until',
  'facts.purpose',
  'facts.situation',
  'purpose.renew',
  'purpose.view',
  'entry.wanted',
  'entry.you',
  'entry.clicked',
  'entry.confirmed',
  'entry.refused',
  'option.saidMine',
  'option.saidNone',
  'codes.A2',
  'codes.A4',
  'codes.B1',
  'codes.B5',
  'codes.C4',
  'codes.C6',
  'codes.other',
] as const;

/** The same below `common`. */
const shared = [
  'nearest.prolongation',
  'nearest.permit',
  'nearest.prolongationPast',
  'nearest.permitPast',
  'youWrote',
] as const;

const theirs: ReadonlyMap<WordKey, WordKey> = new Map([
  ...keys.map((key): [WordKey, WordKey] => [`journal.${key}`, `reading.theirs.${key}`]),
  ...shared.map((key): [WordKey, WordKey] => [`common.${key}`, `reading.theirs.${key}`]),
]);

/** The same words, of the person instead of to the person; what does not speak to anybody stays. */
export function theirWords(words: WordsValue): WordsValue {
  return { ...words, t: ofThem(words.t), french: words.french && ofThem(words.french) };
}

function ofThem(t: T): T {
  return (key, values) => t(theirs.get(key) ?? key, values);
}
