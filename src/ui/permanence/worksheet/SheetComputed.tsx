/** Owes what dates tell of themselves: the dysfunction, its days, its article, what it takes for granted. */
import { computedArticles, type ComputedCode } from '#core/report/computed-code.ts';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { codeKey } from './known-words.ts';

export function SheetComputed({ computed }: { computed: readonly ComputedCode[] }) {
  const { t } = useWords();
  if (computed.length === 0) return null;
  return (
    <section class="sheet-block" data-testid="computed">
      <h2>{t('worksheet.computed.title')}</h2>
      {computed.map((one) => (
        <Computed key={`${one.code} ${one.from} ${one.procedure ?? ''}`} one={one} />
      ))}
    </section>
  );
}

function Computed({ one }: { one: ComputedCode }) {
  const { t, lang } = useWords();
  const article = computedArticles[one.code];
  const [from, until] = [dayInWords(one.from, lang), dayInWords(one.until, lang)];
  const gone = one.code === 'C9' && one.documents.length === 0;
  const spans = one.from === one.until ? 'once' : one.open ? 'seen' : 'between';
  const named = one.code === 'D5' ? 'unopened' : 'lost';
  const days = one.code === 'C3' ? 'expired' : spans;
  const lines = [
    t(`worksheet.computed.${days}`, { from, until }),
    ...(one.procedure === null ? [] : [t('worksheet.procedure', { name: one.procedure })]),
    ...(one.documents.length === 0
      ? []
      : [t(`worksheet.computed.${named}`, { list: one.documents.join(', ') })]),
    ...(article === null ? [] : [t('worksheet.computed.article', { article })]),
    ...(one.assumes.length === 0
      ? []
      : [
          t('worksheet.computed.assumes', {
            list: one.assumes.map((name) => t(`worksheet.computed.${name}`)).join(' '),
          }),
        ]),
  ];
  return (
    <div>
      <p>
        <strong>{gone ? t('worksheet.computed.gone') : t(codeKey(one.code))}</strong>
      </p>
      <p class="small second">{lines.join(' ')}</p>
    </div>
  );
}
