/** The shape of a wording row: what the portal (or a user of it) was seen to say, since when, and what it means. */

export type IncidentClass = 'outage' | 'blocking' | 'input' | 'session';

export type Phrase = {
  /** Stable name of the row, for tests and for the maintainer. */
  id: string;
  /** Tried on folded text (`words.ts`): lower case, no accents, straight apostrophes. */
  pattern: RegExp;
  lang: 'fr' | 'en' | 'zh';
  class: IncidentClass;
  /** Codes of the code table (core/attempt/codes.ts), primary first; their class in core is the row's class. */
  codes: readonly string[];
  /** Whether the code is recorded (`auto`) or proposed to the person (`assist`). */
  how: 'auto' | 'assist';
  /** When it was seen or first reported: YYYY or YYYY-MM; `unattested` for words other tools look for. */
  seen: string;
  source: string;
  /** A page of its own on which the row must fire, and no other row may. */
  example: string;
};
