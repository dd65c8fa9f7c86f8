/** From the words of an alert, its look and its place to what it is: rows first, then vocabulary, then structure. */
import type { PageKind } from '#core/entry/page-claim.ts';
import { allPhrases } from './phrases/all-phrases.ts';
import { anyRow } from './phrases/ideas.ts';
import type { IncidentClass } from './phrases/phrase.ts';
import { refusalAbout } from './phrases/refusals.ts';
import * as say from './phrases/vocabulary.ts';
import { fold } from './words.ts';

export type Shape = 'dialog' | 'bar' | 'inline' | 'field' | 'alert' | 'sso';
export type Severity = 'error' | 'warning' | 'info' | 'success' | 'unsaid';
export type Judgement = {
  class: IncidentClass;
  codes: string[];
  how: 'auto' | 'assist';
};
export type Place = { shape: Shape; severity: Severity; kind: PageKind };

/** Null: no incident (good news, advice, an announcement, a question). Codes of domain-legal §1.2, primary first. */
export function judge(text: string, place: Place): Judgement | null {
  const words = wordsToJudge(text, place);
  if (words === '') return null;
  // Who is sent to another house to be identified, and comes back with nothing, is not let in.
  if (place.shape === 'sso' && say.otherHouse.test(words)) return session();
  const row = allPhrases.find((one) => one.pattern.test(words));
  // What a file has to be is advice, until something calls it an error.
  if (row && (row.codes[0] !== 'B6' || place.severity === 'error'))
    return { class: row.class, codes: [...row.codes], how: row.how };
  if (place.severity === 'info') return null;
  return byWords(words, place) ?? byStructure(place);
}

/** Folded; empty where there is nothing to judge. */
function wordsToJudge(text: string, place: Place): string {
  if (place.severity === 'success') return '';
  // A title that says *error* and nothing else says not which.
  if (place.severity === 'error') return fold(text.replace(/^\s*(?:erreur|error|错误)\s*\n/i, ''));
  const words = withoutAdvice(text);
  return isCalm(words, place) ? '' : words;
}

/** Good news, or news of another day; *expires in 200 days* on a page that refuses is its reason. */
function isCalm(words: string, place: Place): boolean {
  const refusing = inTriage(place) && say.refusalWords.test(words);
  return say.goodNews.test(words) || (say.notNow.test(words) && !refusing);
}

/** Advice is no failure, unless the message calls itself an error: *si le problème persiste…* stands below many that are. */
function withoutAdvice(text: string): string {
  return (
    text
      // A question of the portal is no failure either.
      .replaceAll(/[^\n.!?？]*[?？]/g, '')
      .split(/[\n.!]+/)
      .map(fold)
      .filter((sentence) => sentence !== '' && !say.conditional.test(sentence))
      .join('. ')
  );
}

function byWords(words: string, place: Place): Judgement | null {
  if (say.wrongLogin.test(words)) return mistake();
  if (place.shape !== 'field' && say.saysSession(words)) return session();
  if (anyRow(say.technicalRows, words)) return outage();
  const about = refusalOf(words, place);
  if (about?.sure) return blocking(about.code);
  // Beside a field, what no row knows is a mistake of typing.
  return place.shape === 'field' ? null : byWeakWords(words, place, about?.code);
}

/** Words that mean something only where nothing clearer was said. */
function byWeakWords(words: string, place: Place, refusal: string | undefined): Judgement | null {
  if (anyRow(say.notSentRows, words)) return { class: 'outage', codes: ['B8'], how: 'assist' };
  if (say.outageWords.test(words)) return outage();
  if (say.fieldWords.test(words) && place.severity === 'error') return mistake();
  if (refusal !== undefined) return blocking(refusal);
  return say.inputWords.test(words) && place.severity !== 'warning' ? mistake() : null;
}

function session(): Judgement {
  return { class: 'session', codes: ['A3'], how: 'auto' };
}

function outage(): Judgement {
  return { class: 'outage', codes: ['A1'], how: 'auto' };
}

function blocking(code: string): Judgement {
  const how = code === 'B6' ? 'auto' : 'assist';
  return { class: 'blocking', codes: [code], how };
}

/**
 * The code of a refusal, when the words are one; `sure` when they say what it is about. Standing advice in a warning is
 * no refusal, but on the triage pages (§15.4), and where it refuses in so many words.
 */
function refusalOf(words: string, place: Place): { code: string; sure: boolean } | undefined {
  const loud = place.severity === 'error' || inTriage(place);
  const refuses = say.refusalWords.test(words) || say.alreadyWords.test(words);
  const about = refusalAbout(words, refuses ? 'refused' : loud ? 'said' : 'none');
  if (about && (loud || tellsQuietly(about.code, place)))
    return { code: codeAt(about.code, place), sure: true };
  if (isMissed(words, place)) return { code: 'C4', sure: true };
  return refuses && loud ? { code: unspecified(words, place), sure: false } : undefined;
}

/** What a dialog asks or explains is no refusal, but for the two that nobody asks about. */
function tellsQuietly(code: string, { kind, shape }: Place): boolean {
  return kind === 'account' || (shape === 'dialog' && /B[23]/.test(code));
}

/** Mon compte warns of what was missed, and of what may still be missed. */
function isMissed(words: string, { kind, severity }: Place): boolean {
  if (kind !== 'account' || severity !== 'warning' || say.future.test(words)) return false;
  return refusalAbout(words, 'said')?.code === 'C4';
}

function inTriage({ kind }: Place): boolean {
  return kind === 'triage' || kind === 'triage-situation';
}

function registering({ kind }: Place): boolean {
  return kind === 'register' || kind === 'login';
}

/** Who makes an account and is told of something that is already there, is told of an account. */
function codeAt(code: string, place: Place): string {
  return code === 'B2' && registering(place) ? 'A2' : code;
}

function unspecified(words: string, place: Place): string {
  if (say.uploadWords.test(words)) return 'B6';
  return registering(place) ? 'A2' : 'B1';
}

/** Words and vocabulary unknown: only what looks like an error is one, and where it stands says which. */
function byStructure(place: Place): Judgement | null {
  if (place.shape === 'field') return mistake();
  if (place.severity !== 'error') return null;
  if (place.shape === 'sso') return session();
  if (place.shape === 'inline') {
    return inTriage(place) ? { class: 'blocking', codes: ['B1'], how: 'assist' } : mistake();
  }
  return outage();
}

/** B5 is the code whose class is `input`: silent until the person says that it was no mistake of theirs (ruling 5). */
function mistake(): Judgement {
  return { class: 'input', codes: ['B5'], how: 'assist' };
}
