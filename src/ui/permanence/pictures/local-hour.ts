/** Says an hour that somebody's own clock showed, `HH:MM`: `8 h 26` in French, `8:26` elsewhere; never breaks. */
const NBSP = '\u00A0';

export function localHour(time: string, lang: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return lang.startsWith('fr')
    ? `${Number(hour)}${NBSP}h${NBSP}${minute}`
    : `${Number(hour)}:${minute}`;
}
