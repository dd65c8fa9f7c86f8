/** Owes screens and sheets the one sentence of a request that does not change, was closed or is gone: filed, days seen so, the site's words. */
import type { DateSeen } from '#core/situation/request-seen.ts';
import type { SilentRequest } from '#core/situation/silence.ts';
import { dayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';

export function SilenceLine({ request }: { request: SilentRequest }) {
  const { lang } = useWords();
  const { filedAt, how, label, datesSeen } = request;
  const day = (one: DateSeen | undefined) =>
    one === undefined ? null : <strong>{dayInWords(one.day, lang)}</strong>;
  const [from, until] = [day(datesSeen[0]), day(datesSeen.at(-1))];
  return (
    <p class="head waiting-line">
      {filedAt === null ? null : (
        <>
          <Say
            k="journal.waiting.filed"
            values={{ day: <strong>{dayInWords(filedAt, lang)}</strong> }}
          />
          {' · '}
        </>
      )}
      <Say k={`journal.silence.${how}`} values={{ from, until, label: quoted(label ?? '') }} />
    </p>
  );
}

/** The site's own words, between the marks that stand round nothing else. */
export function quoted(words: string) {
  return <span class="site-words" lang="fr" dir="ltr">{`«\u00A0${words}\u00A0»`}</span>;
}
