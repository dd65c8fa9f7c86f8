/** What the chip's card says after one observation: an error, the quiet day, a submission, or a question. */
import { classOf } from '#core/attempt/codes.ts';
import { nearestOf } from '#core/situation/nearest-date.ts';
import type { ShownLine } from '../shown-line.ts';
import { today } from '../today.ts';
import type { Ports } from '../ports.ts';
import type { Presence } from '../ports/records.ts';
import { asksFirst } from '../presence.ts';
import { dayWords, hourWords } from './clock-words.ts';
import type { Card } from './frame-chip.ts';
import { mostChoices, proposalOf, type Proposal } from './proposal.ts';

export type PhotoWords = 'kept' | 'missed' | 'noRoom' | 'notWritten' | 'coming';

/** Words of the portal shown in the card: the rest stands in the journal. */
const quoteLength = 180;

export async function cardFor(
  ports: Ports,
  row: ShownLine,
  shown: { presence: Presence | null; photo?: PhotoWords },
): Promise<Card | null> {
  if (row.claims.kind === 'incident') return errorCard(ports, row, shown);
  if (row.claims.kind === 'state') return quietCard(ports, row);
  if (row.claims.kind === 'submission') return submissionCard(ports, row, shown.photo);
  if (shown.presence?.purpose === 'wanted') return purposeCard(ports, row.id);
  return asksFirst(shown.presence) ? null : choiceCard(ports, row);
}

async function errorCard(
  ports: Ports,
  row: ShownLine,
  shown: { presence: Presence | null; photo?: PhotoWords },
): Promise<Card | null> {
  const { words } = ports;
  const kind = classOf(row.claims.codes);
  // Input mistakes are silent (ruling 5).
  if (kind === 'input') return null;
  const text = row.claims.text;
  const ask = shown.presence?.purpose === 'wanted' || shown.presence?.askedAbout === row.id;
  const proposal = ask ? null : await proposalOf(ports, row);
  return {
    about: row.id,
    title: words('error.title', { time: hourWords(row.at) }),
    ...(text === undefined ? {} : { quote: cut(text) }),
    lines: [
      ...(kind === 'session'
        ? [words('error.session')]
        : [text === undefined ? words('error.shown') : words('error.answered')]),
      words('error.fault'),
      // The chip draws a last line that asks as the heading over the choices.
      ...(ask ? [words('purpose.title')] : []),
      ...(proposal === null ? [] : [proposal.ask]),
    ],
    ...(shown.photo === undefined ? {} : { photo: words(`photo.${shown.photo}`) }),
    ...errorActs(ports, ask, proposal),
  };
}

function errorActs(
  ports: Ports,
  ask: boolean,
  proposal: Proposal | null,
): Pick<Card, 'acts' | 'link'> {
  const note = { act: 'note', label: ports.words('chip.note') } as const;
  // *Non* refuses what is proposed: a second way to say so would only be one more thing to read.
  if (proposal !== null) return { acts: proposal.acts, link: note };
  return {
    acts: ask ? purposeActs(ports) : [note],
    link: { act: 'not-an-error', label: ports.words('chip.notAnError') },
  };
}

/** Choices that cannot be made: a silent dead end, noted; which of them is the person's only they know. */
async function choiceCard(ports: Ports, row: ShownLine): Promise<Card | null> {
  const proposal = await proposalOf(ports, row);
  if (proposal === null) return null;
  const { words } = ports;
  const count = row.claims.options?.length ?? 0;
  return {
    about: row.id,
    // Most people choose something else on that page: the card waits folded.
    bar: words('proposal.bar'),
    title: words('error.title', { time: hourWords(row.at) }),
    lines: [words('proposal.blocked', { count }), proposal.ask],
    acts: proposal.acts,
    ...(count > mostChoices ? { link: { act: 'journal', label: words('proposal.more') } } : {}),
  };
}

export function purposeActs(ports: Ports): Card['acts'] {
  return ['renew', 'file', 'change', 'view'].map((value) => ({
    act: 'purpose',
    value,
    label: ports.words(`purpose.${value}`),
  }));
}

function purposeCard(ports: Ports, about: string): Card {
  return { about, title: ports.words('purpose.title'), lines: [], acts: purposeActs(ports) };
}

async function quietCard(ports: Ports, row: ShownLine): Promise<Card | null> {
  const { words } = ports;
  const quote = row.claims.state?.step ?? row.claims.state?.label;
  if (quote === undefined) return null;
  const facts = row.person === null ? {} : ((await ports.store.summary(row.person))?.facts ?? {});
  const nearest = nearestOf(facts, today(ports));
  return {
    about: row.id,
    title: words('quiet.title', { time: hourWords(row.at) }),
    quote: cut(quote),
    lines: [words('quiet.proof')],
    ...(nearest === null ? {} : { date: dateWords(ports, nearest) }),
    afterDate: words('quiet.show'),
    acts: [{ act: 'sheet', label: words('chip.sheet') }],
  };
}

function dateWords(
  ports: Ports,
  nearest: { what: 'prolongation' | 'permit'; date: string; days: number },
): string {
  const { words } = ports;
  const date = dayWords(nearest.date);
  if (nearest.days < 0) return words(`quiet.${nearest.what}Past`, { date });
  const days =
    nearest.days === 0 ? words('quiet.today') : words('quiet.days', { count: nearest.days });
  return words(`quiet.${nearest.what}`, { date, days });
}

function submissionCard(ports: Ports, row: ShownLine, photo?: PhotoWords): Card {
  const { words } = ports;
  return {
    about: row.id,
    title: words('submission.title', { time: hourWords(row.at) }),
    lines: [words('submission.recorded'), words('submission.pdf')],
    ...(photo === undefined ? {} : { photo: words(`photo.${photo}`) }),
    acts: [{ act: 'journal', label: words('chip.journal') }],
  };
}

function cut(text: string): string {
  const points = [...text];
  return points.length <= quoteLength ? text : `${points.slice(0, quoteLength).join('')}…`;
}
