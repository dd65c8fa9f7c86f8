/** What a trusted tap on the chip does: opens a page, answers a question, goes on. */
import type { Claims } from '#core/entry/claims.ts';
import type { Answers } from '#messaging/protocol.ts';
import { itsMe } from './answer-whose.ts';
import { answerOf } from './chip/proposal.ts';
import { chipNow } from './chip/chip-now.ts';
import { resume } from './pause.ts';
import { act } from './person-acts.ts';
import type { Ports } from './ports.ts';
import { shownLine } from './shown-line.ts';
import { showSigns } from './show-signs.ts';
import { watchTabs } from './watch-tabs.ts';
import { whoseLine } from './whose-line.ts';

export type ChipAct = { act: string; value?: string | undefined; about?: string | undefined };

export async function chipAct(
  ports: Ports,
  tapped: ChipAct,
  tab: number,
): Promise<Answers['chipAct']> {
  const said = await done(ports, tapped);
  return {
    chip: await chipNow(ports, tab, said === null ? null : { title: said, lines: [], acts: [] }),
  };
}

/** Does what was tapped. @returns what the card says of it, or null */
async function done(ports: Ports, tapped: ChipAct): Promise<string | null> {
  const { act: tap, about, value } = tapped;
  const page = pages.get(tap);
  if (page !== undefined) await ports.surfaces.open(page);
  if (tap === 'resume') {
    await resume(ports);
    await watchTabs(ports);
  }
  if (tap === 'its-me') await itsMe(ports);
  if (tap === 'resume' || tap === 'its-me') await showSigns(ports);
  if (about !== undefined && (tap === 'not-an-error' || tap === 'answer')) {
    return answered(ports, about, tap === 'answer' ? value : null);
  }
  if (tap !== 'purpose' || value === undefined) return null;
  await purpose(ports, { value, about });
  return ports.words('purpose.thanks');
}

const pages: ReadonlyMap<string, string> = new Map([
  ['sheet', 'print.html#sheet'],
  ['journal', 'journal.html'],
  ['note', 'journal.html#note'],
]);

/** @param value what a proposal's act bears; null: *ce n'est pas une erreur* */
async function answered(
  ports: Ports,
  about: string,
  value: string | null | undefined,
): Promise<string | null> {
  const line = value === null ? null : await shownLine(ports, about);
  const proposed = line && answerOf(line.claims, value ?? '');
  const said = value === null ? ({ to: 0, value: 'refused' } as const) : proposed;
  if (!said) return null;
  await answer(ports, { about, tap: value ?? 'no-error' }, said);
  return ports.words(said.value === 'refused' ? 'error.again' : 'purpose.thanks');
}

/** The same tap twice is one answer; another one on the same line is another: each question of a line has its own. */
async function answer(
  ports: Ports,
  { about, tap }: { about: string; tap: string },
  said: NonNullable<Claims['answer']>,
): Promise<void> {
  const person = await personOfLine(ports, about);
  await act(ports, {
    ...person,
    id: `answer-${about}-${tap}`,
    about: { id: about, why: 'answer' },
    claims: { kind: 'answer', source: 'user', answer: said },
  });
}

const purposes = new Set(['renew', 'file', 'change', 'view']);

async function purpose(
  ports: Ports,
  said: { value: string; about: string | undefined },
): Promise<void> {
  if (!purposes.has(said.value)) return;
  const presence = await ports.store.presence();
  const line = said.about === undefined ? {} : await personOfLine(ports, said.about);
  await act(ports, {
    ...line,
    ...('stay' in line || presence === null ? {} : { stay: presence.stay }),
    ...(said.about === undefined ? {} : { about: { id: said.about, why: 'stay' as const } }),
    claims: { kind: 'fact', source: 'user', fact: { name: 'purpose', value: said.value } },
  });
}

/** Whose the line is, and its stay: an answer about it goes where it goes, held lines included. */
async function personOfLine(ports: Ports, id: string) {
  const found = await ports.store.find(id);
  if (found === null) return {};
  if ('row' in found) {
    const { person, stay } = found.row;
    return { person, stay, ...(person === null ? { line: whoseLine(found.row) } : {}) };
  }
  const { kid, seq } = found.entry;
  const person = (await ports.store.people()).find((one) => one.kids.includes(kid));
  const row = (await ports.store.recentRows(kid, 200)).find((one) => one.seq === seq);
  return {
    ...(person ? { person: person.id } : {}),
    ...(row?.stay === undefined ? {} : { stay: row.stay }),
  };
}
