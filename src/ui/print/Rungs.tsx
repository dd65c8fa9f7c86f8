/** Owes a sheet the four columns of whom one asked (R. 431-2): portal, contact centre, point d'accueil, préfecture; dotted where nothing is noted. */
import type { CannotAct } from '#core/situation/cannot-act.ts';
import type { Waiting } from '#core/situation/waiting.ts';
import type { Contact, Rung } from '#law/ladder.ts';
import { Icon } from '../controls/Icon.tsx';
import { shortDayAndMonth } from '../i18n/format.ts';
import type { T } from '../i18n/translate.ts';
import { useWords } from '../i18n/Words.tsx';

export type RungsProps = {
  ladder: readonly Rung[];
  blocked: CannotAct | null;
  waiting: Waiting | null;
  /** Contacts told in one column, the latest; all unless given. */
  most?: number;
};

export function Rungs(props: RungsProps) {
  const { t } = useWords();
  return (
    <ol class="rungs">
      {props.ladder.map((rung) => (
        <OneRung
          key={rung.name}
          rung={rung}
          portal={rung.name === 'portal' ? portalWords(props, t) : null}
          most={props.most ?? rung.contacts.length}
        />
      ))}
    </ol>
  );
}

function OneRung({ rung, portal, most }: { rung: Rung; portal: string | null; most: number }) {
  const { t } = useWords();
  const shown = most > 0 ? rung.contacts.slice(-most) : [];
  const more = rung.contacts.length - shown.length;
  const done = portal !== null || rung.contacts.length > 0;
  return (
    <li class={done ? 'rung' : 'rung rung-empty'} data-testid={`rung-${rung.name}`}>
      <p class="rung-name">
        <Icon name={done ? 'tick' : 'cross'} size={18} />{' '}
        <strong>{t(`worksheet.rungs.${rung.name}`)}</strong>
      </p>
      {portal === null ? null : <p>{portal}</p>}
      {shown.map((one, at) => (
        <Asked key={at} contact={one} />
      ))}
      {more > 0 ? <p>{t('worksheet.contact.more', { count: more })}</p> : null}
      {done ? null : <p class="second">{t('worksheet.noneNoted')}</p>}
    </li>
  );
}

function Asked({ contact }: { contact: Contact }) {
  const { t, lang } = useWords();
  const { answer, ticket } = contact;
  const day =
    contact.day === null ? t('worksheet.dayUnknown') : shortDayAndMonth(contact.day, lang);
  return (
    <p>
      {t(answer === null ? 'worksheet.contact.silent' : 'worksheet.contact.answered', { day })}
      {ticket === null ? null : (
        <>
          {', '}
          <span class="unbroken">{t('worksheet.contact.ticket', { ticket })}</span>
        </>
      )}
    </p>
  );
}

/** What was prevented there; else that nobody got in; else the dates on which the request was seen. Null when nothing was. */
function portalWords({ blocked, waiting }: RungsProps, t: T): string | null {
  const tries = blocked?.figures.number ?? 0;
  if (tries > 0) return t('worksheet.tries', { count: tries });
  const access = blocked?.access.figures.number ?? 0;
  if (access > 0) return t('journal.count.access', { count: access });
  const seen = waiting?.datesSeen.length ?? 0;
  return seen > 0 ? t('worksheet.seenDates', { count: seen }) : null;
}
