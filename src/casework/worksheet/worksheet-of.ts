/** Works out the *fiche de travail* from what a file discloses and today. */
import { formBlocks } from '#core/attempt/form-blocks.ts';
import { sortRows } from '#core/attempt/stays.ts';
import type { Row } from '#core/entry/row.ts';
import type { ComputedCode } from '#core/report/computed-code.ts';
import { computedCodes } from '#core/report/computed-codes.ts';
import { factDay, factText, factsOf, type Facts } from '#core/situation/facts.ts';
import { isUnderWay, shownState } from '#core/situation/request-seen.ts';
import { situationsOf } from '#core/situation/situations.ts';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import type { Waiting } from '#core/situation/waiting.ts';
import { parisDay } from '#core/time/paris.ts';
import { prolongationGaps } from '#core/situation/prolongation-gaps.ts';
import { substitutionLadder } from '#law/ladder.ts';
import { insideWindow, windowFor } from '#law/window-for.ts';
import { attestationPeriods } from '#core/situation/attestation-periods.ts';
import { blockingOf, proposedBlocking, type Blocking } from './blocking.ts';
import { deadlinesOf } from './deadlines.ts';
import { missingOf } from './missing.ts';
import { titleRequests } from './title-requests.ts';
import { consequencesOf, contactsOf, wordsOf } from './told-by-person.ts';
import type { ShownState, Worksheet, WorksheetInput } from './worksheet.ts';

export function worksheetOf(input: WorksheetInput): Worksheet {
  const { rows, today } = input;
  const situations = situationsOf({ rows, today });
  const blocked = situations.find((one) => one.name === 'cannot-act') ?? null;
  const waiting = situations.find((one) => one.name === 'waiting') ?? null;
  const facts = factsOf(rows);
  const permit = { title: factText(facts, 'permit.title'), until: factDay(facts, 'permit.expiry') };
  const window = windowFor({ permit, attempts: blocked?.attempts ?? [], today });
  const requests = titleRequests(rows);
  const computed = computedCodes({ rows, today });
  const known = {
    today,
    code: input.code,
    consent: input.consent,
    who: whoOf(input, waiting),
    deadlines: deadlinesOf({ ...datesOf(facts), requests, windowApplies: window !== null }, today),
    state: stateOf(rows),
    blocked,
    window: blocked === null ? null : window,
    inside: window === null || blocked === null ? null : insideWindow(window, blocked.attempts),
    waiting,
    computed,
    gaps: prolongationGaps({ expiry: permit.until, periods: attestationPeriods(rows), today }),
    blocking: blockingLines(input, blocked),
    words: wordsOf(input),
    ladder: substitutionLadder({
      attempts: blocked?.figures.number ?? 0,
      contacts: contactsOf(input),
    }),
    consequences: consequencesOf(input),
    pieces: piecesOf(rows),
    decisionUnread: isUnread(rows, computed),
  };
  const filedUnknown = requests.some(({ filed }) => filed === null);
  return { ...known, missing: missingOf({ ...known, filedUnknown }) };
}

/** What prevented the person, then what a form keeps answering and they have not confirmed. */
function blockingLines(input: WorksheetInput, blocked: CannotAct | null): Blocking[] {
  const failed = blocked === null ? [] : [...blocked.attempts, ...blocked.access.failures];
  return [...blockingOf(failed, input), ...proposedBlocking(formBlocks(input.rows))];
}

/** What the person said of their papers. */
function datesOf(facts: Facts) {
  return {
    title: factText(facts, 'permit.title'),
    expiry: factDay(facts, 'permit.expiry'),
    attestationFrom: factDay(facts, 'prolongation.from'),
    attestationUntil: factDay(facts, 'prolongation.until'),
    notified: factDay(facts, 'decision.notified'),
  };
}

function isUnread(rows: readonly Row[], computed: readonly ComputedCode[]): boolean {
  const told = rows.some((row) => row.codes?.includes('D5') === true);
  return (
    factDay(factsOf(rows), 'decision.notified') === null &&
    (told || computed.some(({ code }) => code === 'D5'))
  );
}

/** The latest of each: numbers are shown by one page and not by another. */
function whoOf({ rows, claims }: WorksheetInput, waiting: Waiting | null): Worksheet['who'] {
  const ids = sortRows(rows).flatMap((row) => claims(row.kid, row.seq)?.ids ?? []);
  const last = (name: 'name' | 'foreigner' | 'request') =>
    ids.findLast((one) => one[name] !== undefined)?.[name] ?? null;
  const facts = factsOf(rows);
  return {
    name: last('name'),
    foreigner: last('foreigner'),
    request: last('request'),
    title: factText(facts, 'permit.title'),
    expiry: factDay(facts, 'permit.expiry'),
    prefecture: factText(facts, 'prefecture'),
    procedure: factText(facts, 'procedure') ?? waiting?.procedure ?? null,
  };
}

/** What the portal last showed, and since when it was seen to show the same. */
function stateOf(rows: readonly Row[]): ShownState | null {
  const states = sortRows(rows).filter((row) => row.kind === 'state');
  const last = states.at(-1);
  if (last === undefined) return null;
  const label = shownState(last);
  const changed = states.findLastIndex((row) => shownState(row) !== label);
  const first = states[changed + 1] ?? last;
  return {
    label,
    underWay: isUnderWay(last),
    seen: parisDay(last.at) ?? last.at,
    since: parisDay(first.at) ?? first.at,
  };
}

/** Each picture and each paper once, masked copies with their original. */
function piecesOf(rows: readonly Row[]): Worksheet['pieces'] {
  const kept = rows.filter((row) => row.piece !== undefined && row.erased !== true);
  const photos = kept.filter((row) => row.kind === 'photo').length;
  const masks = kept.filter((row) => row.kind === 'mask').length;
  return { photos: photos === 0 ? masks : photos, files: kept.length - photos - masks };
}
