/** Who saw an entry, in words, one a line and without rank: the person, Témoin, the page, the server, the clock. */
import type { Claims } from '#core/entry/claims.ts';
import type { IconName } from '../controls/icon-shapes.tsx';
import { hourInWords } from '../i18n/format.ts';
import type { WordsValue } from '../i18n/Words.tsx';

export type WitnessWords = { icon: IconName; words: string };
type Say = Pick<WordsValue, 't' | 'lang'>;

export function witnessWords(claims: Claims, say: Say): WitnessWords[] {
  return [...sourceWords(claims, say), ...serverWords(claims, say), ...clockWords(claims, say)];
}

function sourceWords({ source, witnesses, page }: Claims, { t }: Say): WitnessWords[] {
  if (source === 'user' || source === 'declared')
    return [{ icon: 'person', words: t('journal.entry.you') }];
  if (source === 'recorder') return [{ icon: 'notebook', words: t('journal.entry.self') }];
  const byPage = witnesses === undefined ? page !== undefined : witnesses.page !== null;
  return byPage ? [{ icon: 'eye', words: t('journal.entry.page') }] : [];
}

function serverWords({ witnesses }: Claims, { t }: Say): WitnessWords[] {
  const network = witnesses?.network ?? null;
  if (network === null) return [];
  const { status } = network;
  const words =
    status === undefined ? t('journal.entry.serverSilent') : t('journal.entry.server', { status });
  return [{ icon: 'server', words }];
}

function clockWords({ clock, http }: Claims, { t, lang }: Say): WitnessWords[] {
  const date = clock?.serverDate ?? http?.find((one) => !one.cached && one.serverDate)?.serverDate;
  const told: WitnessWords[] = [];
  if (date !== undefined) {
    told.push({
      icon: 'clock',
      words: t('journal.entry.serverTime', { hour: hourInWords(date, lang) }),
    });
  }
  if (clock?.skew !== undefined) {
    const count = Math.round(Math.abs(clock.skew) / 1000);
    told.push({ icon: 'clock', words: t('journal.entry.skew', { count }) });
  }
  return told;
}
