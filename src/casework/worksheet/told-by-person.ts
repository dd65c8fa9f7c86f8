/** What the person told: their words in their language, and the consequences they declared. */
import { dayOf, sortRows } from '#core/attempt/stays.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { Row } from '#core/entry/row.ts';
import { paris } from '#core/time/paris.ts';
import type { Contact } from '#law/ladder.ts';

export type Words = { day: string | null; lang: string; text: string; helper: string | null };

export type Consequence = {
  code: string;
  /** As the person wrote it: a day, or a month. */
  since: string;
  until: string | null;
  amount: string | null;
  imminent: boolean;
};

type Sources = {
  rows: readonly Row[];
  claims: (kid: string, seq: number) => Claims | null;
};

/** Notes that the file discloses, the latest first. */
export function wordsOf({ rows, claims }: Sources): Words[] {
  return of('note', rows)
    .flatMap((row) => {
      const said = claims(row.kid, row.seq);
      return said?.note === undefined
        ? []
        : [{ day: dayOf(row, paris), ...said.note, helper: said.helper ?? null }];
    })
    .toReversed();
}

/** What is imminent stands first. */
export function consequencesOf({ rows, claims }: Sources): Consequence[] {
  return of('consequence', rows)
    .flatMap((row) => {
      const said = claims(row.kid, row.seq)?.consequence;
      if (said === undefined) return [];
      const { code, since, until, amount, imminent } = said;
      return [
        {
          code,
          since,
          until: until ?? null,
          amount: amount === undefined ? null : String(amount),
          imminent: imminent === true || code === 'K16',
        },
      ];
    })
    .toSorted((a, b) => Number(b.imminent) - Number(a.imminent));
}

/** Whom the person asked; a contact whose content was kept private is told by its channel alone. */
export function contactsOf({ rows, claims }: Sources): Contact[] {
  return of('contact', rows).map((row) => {
    const said = claims(row.kid, row.seq)?.contact;
    return {
      day: dayOf(row, paris),
      channel: said?.channel ?? row.contact?.channel ?? '',
      who: said?.who ?? '',
      ticket: said?.ticket ?? null,
      answer: said?.answer ?? null,
    };
  });
}

/** The same from a row alone, whose words are cut: enough for a sheet. */
export function contactOfRow(row: Row): Contact {
  const { channel = '', who = '', ticket = null, said = null } = row.contact ?? {};
  return { day: dayOf(row, paris), channel, who, ticket, answer: said };
}

function of(kind: Row['kind'], rows: readonly Row[]): Row[] {
  return sortRows(rows).filter((row) => row.kind === kind);
}
