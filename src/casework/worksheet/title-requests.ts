/** The requests of a residence title of which silence may become a refusal, each with its own day of filing. */
import { dayOf, sortRows } from '#core/attempt/stays.ts';
import type { Row } from '#core/entry/row.ts';
import { factDay, factsOf } from '#core/situation/facts.ts';
import { isUnderWay } from '#core/situation/request-seen.ts';
import { dayInWords } from '#core/time/days.ts';
import { paris } from '#core/time/paris.ts';

export type TitleRequest = {
  /** As the portal words it, or the key of its form; null where nothing says it. */
  procedure: string | null;
  /** `YYYY-MM-DD`; null where nobody said the day, or which of several requests it is of. */
  filed: string | null;
};

/** R. 432-2 is of residence titles: a move, a family event, a paper to travel with, nationality are none. */
const others =
  /changement (?:d.?\s*(?:adresse|etat civil)|de (?:l.?\s*)?(?:adresse|domicile|situation|coordonnees))|^(?:changement|perte-vol|vls-ts)$|(?:titre|document) d(?:e |')?\s*(?:voyage|identite et de voyage|circulation)|voyage pour|nationalite|naturalisation|autorisation de travail|change of (?:address|situation)|travel document|citizenship/;

/**
 * Every request whose latest line shows it under way; where the portal showed none at all, the one that was told of
 * or seen sent. What a person says of *their request* is of one that stands alone.
 */
export function titleRequests(rows: readonly Row[]): TitleRequest[] {
  const sorted = sortRows(rows);
  const said = factDay(factsOf(rows), 'request.filed');
  const states = sorted.filter((row) => row.kind === 'state');
  if (states.length === 0) return [...sent(sorted, said)];
  const latest = new Map(states.map((row) => [row.procedure ?? '', row]));
  const open = [...latest.values()].filter(isUnderWay);
  const titles = open.filter(isTitle);
  return titles.map((row) => {
    const shown = dayInWords(row.filedAt) ?? dayInWords(row.label);
    const alone = titles.length === 1 ? said : null;
    return {
      procedure: row.procedure ?? null,
      filed: open.length === 1 ? (said ?? shown) : (shown ?? alone),
    };
  });
}

function sent(sorted: readonly Row[], said: string | null): TitleRequest[] {
  const submission = sorted.findLast((row) => row.kind === 'submission' && isTitle(row));
  if (submission === undefined) return said === null ? [] : [{ procedure: null, filed: said }];
  const procedure = submission.procedure ?? null;
  return [{ procedure, filed: said ?? dayOf(submission, paris) }];
}

function isTitle({ procedure }: Row): boolean {
  const plain = (procedure ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return !others.test(plain.replaceAll('’', "'"));
}
