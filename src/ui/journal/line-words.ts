/** Says one line of the journal in plain words: an icon, a title, and what stands under it. */
import { shownState } from '#core/situation/request-seen.ts';
import { isDay } from '#core/time/days.ts';
import type { Row } from '#core/entry/row.ts';
import type { IconName } from '../controls/icon-shapes.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';
import { dayInWords, dayOf } from '../i18n/format.ts';
import type { T } from '../i18n/translate.ts';
import { knownConsequence } from '../notes/consequence-codes.ts';
import { contactIcons, contactWay } from './contact-way.ts';
import { incidentTitle } from './incident-title.ts';
import type { TimelineLine } from './timeline-lines.ts';

export type LineWords = {
  icon: IconName;
  title: string;
  /** The site's own words, drawn in serif between « ». */
  quote?: string;
  /** Témoin's sentence under the title. */
  second?: string;
};

type Say = { t: T; lang: string };

/** @param stillWaiting the line is one of the dates on which the request was seen under way, without a new paper */
export function lineWords(line: TimelineLine, stillWaiting: boolean, say: Say): LineWords {
  const { row } = line;
  if (row.erased === true) return erasedWords(line, say);
  const words = byKind[row.kind]?.(row, say) ?? {
    icon: 'page',
    title: say.t('journal.line.unknown'),
  };
  if (stillWaiting) words.title = say.t('journal.line.stillWaiting');
  const own = line.answers.at(-1)?.answer?.option;
  if (own !== undefined) words.quote = own;
  return words;
}

function erasedWords({ row, erasedAt }: TimelineLine, { t, lang }: Say): LineWords {
  const second =
    erasedAt === undefined
      ? t('journal.line.erasedByYou')
      : t('journal.line.erasedOn', { day: dayInWords(dayOf(erasedAt), lang) });
  return { icon: 'trash', title: t('journal.line.erased', { seq: row.seq }), second };
}

const byKind: Readonly<Record<string, (row: Row, say: Say) => LineWords>> = {
  visit: (row, { t }) => ({ icon: 'page', title: visitTitle(row, t), ...quoted(row.text) }),
  state: (row, { t }) => stateWords(row, t),
  incident: (row, { t }) => ({
    icon: 'triangle',
    title: incidentTitle(row, t),
    ...incidentSecond(row, t),
  }),
  submission: (row, { t }) => ({
    icon: 'send',
    title: t('journal.line.submission'),
    ...quoted(row.text),
  }),
  document: (row, { t }) => documentWords(row, t),
  photo: (_row, { t }) => ({ icon: 'camera', title: t('journal.line.photo') }),
  mask: (_row, { t }) => ({ icon: 'mask', title: t('journal.line.mask') }),
  note: (row, { t }) => ({ icon: 'pen', title: t('journal.line.note'), ...secondLine(row.text) }),
  contact: (row, say) => contactWords(row, say),
  consequence: (row, say) => consequenceWords(row, say),
  fact: (row, say) => factWords(row, say),
  answer: (_row, { t }) => ({ icon: 'tick', title: t('journal.line.answer') }),
  recorder: (row, { t }) => recorderWords(row, t),
  anchor: (_row, { t }) => ({ icon: 'link', title: t('journal.line.anchor') }),
};

function quoted(text: string | undefined): { quote?: string } {
  return text === undefined || text === '' ? {} : { quote: text };
}

function secondLine(text: string | undefined): { second?: string } {
  return text === undefined || text === '' ? {} : { second: text };
}

function visitTitle(row: Row, t: T): string {
  if (row.options !== undefined && row.options.length > 0) return t('journal.line.options');
  if (row.pageKind === 'account') return t('journal.line.account');
  if (row.step !== undefined) return t('journal.line.formStep', { step: row.step.name });
  if (row.pageKind?.startsWith('form') === true) return t('journal.line.form');
  return t('journal.line.visit');
}

function stateWords(row: Row, t: T): LineWords {
  if (row.label === undefined && row.filedAt === undefined) {
    return { icon: 'diamond', title: t('journal.line.noRequest'), ...quoted(row.text) };
  }
  return {
    icon: 'diamond',
    title: t('journal.line.state'),
    ...quoted(shownState(row) ?? undefined),
  };
}

function incidentSecond(row: Row, t: T): { quote?: string; second?: string } {
  if (row.text !== undefined && row.text !== '') return { quote: row.text };
  if (row.status !== undefined)
    return { second: t('journal.line.serverError', { status: row.status }) };
  return row.error === undefined ? {} : { second: t('journal.line.noAnswer') };
}

function documentWords(row: Row, t: T): LineWords {
  const name = row.delivered ?? '';
  const key: WordKey = /attestation/i.test(name)
    ? 'journal.line.attestation'
    : 'journal.line.document';
  return { icon: 'file', title: t(key), ...quoted(name) };
}

const channelWords: Readonly<Record<string, WordKey>> = {
  phone: 'notes.line.call',
  call: 'notes.line.call',
  form: 'notes.line.form',
  counter: 'notes.line.counter',
  email: 'notes.line.email',
  'registered-letter': 'notes.line.letter',
  answer: 'notes.line.answer',
  other: 'notes.line.other',
};

function contactWords(row: Row, { t, lang }: Say): LineWords {
  const { channel = '', who = '', answered = false } = row.contact ?? {};
  const way = contactWay(channel);
  const key = channelWords[channel];
  const title = key === undefined || who === '' ? t(`journal.line.${way}`) : t(key, { who });
  const second = [
    ...toldOfPast(row, { t, lang }),
    // "Réponse reçue" is its own answer.
    ...(channel === 'answer' ? [] : [t(answered ? 'journal.line.reply' : 'journal.line.noReply')]),
  ].join(' ');
  return { icon: contactIcons[way], title, ...secondLine(second) };
}

/** The line stands at the hour it was written; what it tells of is older. */
function toldOfPast({ happened }: Row, { t, lang }: Say): string[] {
  if (happened === undefined || happened.precision === 'month') return [];
  return [t('notes.line.on', { day: dayInWords(happened.from.slice(0, 10), lang) })];
}

function consequenceWords({ consequence }: Row, { t, lang }: Say): LineWords {
  const code = knownConsequence(consequence?.code ?? '');
  const title = code === undefined ? t('journal.line.consequence') : t(`notes.loss.${code}`);
  return { icon: 'triangle', title, ...secondLine(consequenceDates(consequence, { t, lang })) };
}

function consequenceDates(consequence: Row['consequence'], { t, lang }: Say): string {
  if (consequence === undefined || !isDay(consequence.since)) return '';
  const { until, amount, imminent } = consequence;
  const day = dayInWords(consequence.since, lang);
  if (imminent === true) return t('notes.line.imminent', { day });
  const ended = until !== undefined && isDay(until);
  const dates = ended
    ? t('notes.line.sinceUntil', { day, until: dayInWords(until, lang) })
    : t('notes.line.since', { day });
  return [dates, ...(amount === undefined ? [] : [t('notes.line.amount', { amount })])].join(' ');
}

const factKeys: Readonly<Record<string, WordKey>> = {
  'permit.title': 'journal.facts.permit-title',
  'permit.expiry': 'journal.facts.permit-expiry',
  prefecture: 'journal.facts.prefecture',
  procedure: 'journal.facts.procedure',
  'entry.date': 'journal.facts.entry-date',
  'request.filed': 'journal.facts.request-filed',
  'prolongation.from': 'journal.facts.prolongation-from',
  'prolongation.until': 'journal.facts.prolongation-until',
  'decision.notified': 'journal.facts.decision-notified',
  'file.complete': 'journal.facts.file-complete',
  purpose: 'journal.facts.purpose',
  situation: 'journal.facts.situation',
  outcome: 'journal.facts.outcome',
};

function factWords(row: Row, { t, lang }: Say): LineWords {
  const title = t(factKeys[row.fact?.name ?? ''] ?? 'journal.facts.other');
  return { icon: 'person', title, ...secondLine(factValueWords(row.fact?.value, { t, lang })) };
}

function factValueWords(value: unknown, { t, lang }: Say): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, lang);
  if (value === 'renew' || value === 'file' || value === 'change' || value === 'view') {
    return t(`journal.purpose.${value}`);
  }
  return value;
}

const events = [
  'consent',
  'started',
  'stopped',
  'paused',
  'resumed',
  'updated',
  'permission-lost',
  'storage-low',
  'gap',
  'page-unrecognised',
  'photo-missed',
  'joined',
  'account-refused',
] as const;

function recorderWords(row: Row, t: T): LineWords {
  const event = events.find((one) => one === row.event);
  if (event === undefined) return { icon: 'notebook', title: t('journal.line.unknown') };
  const under =
    event === 'consent' ? { second: t('journal.recorder.consentText') } : quoted(row.text);
  return {
    icon: event === 'paused' ? 'pause' : 'notebook',
    title: t(`journal.recorder.${event}`),
    ...under,
  };
}
