/** Owes what stands around the site's words: what the person wanted, the tries, the state shown, who saw it. */
import type { ComponentChildren } from 'preact';
import type { Purpose } from '#core/attempt/stays.ts';
import type { Claims } from '#core/entry/claims.ts';
import { hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { Witnesses } from './Witnesses.tsx';
import { useWritable } from './reading.ts';
import { lastTryOf, triesOf, type TimelineLine } from './timeline-lines.ts';

export function EntryFacts(props: {
  line: TimelineLine;
  claims: Claims;
  purpose: Purpose | undefined;
}) {
  const { t } = useWords();
  const { line, claims } = props;
  const writable = useWritable(line.row.kid);
  const { page, state, delivered, options, action } = claims;
  // While it is asked which of them is the person's, they stand in the question.
  const asked = claims.kind === 'visit' && line.answers.length === 0 && writable;
  return (
    <dl class="facts">
      <Fact name={t('journal.entry.wanted')}>
        {props.purpose === undefined ? null : t(`journal.purpose.${props.purpose}`)}
      </Fact>
      <Fact name={t('journal.entry.step')}>{page?.step?.name}</Fact>
      <Fact name={t('journal.entry.clicked')}>{action?.label}</Fact>
      <Tries line={line} />
      <Fact name={t('journal.entry.procedure')}>{state?.procedure}</Fact>
      <Fact name={t('journal.entry.filed')}>{state?.filedAt}</Fact>
      <Fact name={t('journal.entry.documents')}>{listOf(state?.documents)}</Fact>
      <Fact name={t('journal.entry.delivered')}>{delivered?.name}</Fact>
      <Fact name={t('journal.entry.disabled')}>{asked ? null : listOf(options)}</Fact>
      <div>
        <dt class="small second">{t('journal.entry.who')}</dt>
        <dd>
          <Witnesses claims={claims} />
        </dd>
      </div>
    </dl>
  );
}

function Fact(props: { name: string; children: ComponentChildren }) {
  if (props.children === undefined || props.children === null || props.children === '') return null;
  return (
    <div>
      <dt class="small second">{props.name}</dt>
      <dd>
        <bdi>{props.children}</bdi>
      </dd>
    </div>
  );
}

function Tries(props: { line: TimelineLine }) {
  const { t, lang } = useWords();
  const count = triesOf(props.line);
  if (count < 2) return null;
  const [from, until] = [
    hourInWords(props.line.row.at, lang),
    hourInWords(lastTryOf(props.line), lang),
  ];
  return (
    <Fact name={t('journal.entry.tries')}>
      {t('journal.entry.triesFromTo', { count, from, until })}
    </Fact>
  );
}

function listOf(items: readonly string[] | undefined): ComponentChildren {
  if (items === undefined || items.length === 0) return null;
  return items.map((item) => (
    <span key={item} class="listed">
      {item}
    </span>
  ));
}
