/** Owes one group of lines before it leaves: its sentence, one tick for all, and each line with its own tick. */
import { useState } from 'preact/hooks';
import type { LineGroup } from '#core/handover-selection/line-group.ts';
import { projectRow } from '#core/entry/row.ts';
import { Button } from '../controls/Button.tsx';
import { Tick } from '../controls/Tick.tsx';
import { dayAndMonth, dayOf, hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { lineWords } from '../journal/line-words.ts';
import type { HandoverLine } from './load-handover.ts';

/** Lines shown at first and at each press: a group may hold thousands. */
const pageLength = 50;

export function GroupTicks(props: {
  group: LineGroup;
  lines: readonly HandoverLine[];
  leaves: (seq: number) => boolean;
  onTick: (seqs: readonly number[], leaves: boolean) => void;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { group, lines } = props;
  const on = lines.filter(({ seq }) => props.leaves(seq)).length;
  const all = lines.map(({ seq }) => seq);
  return (
    <li class="group" data-testid={`group-${group}`}>
      <Tick
        checked={on === lines.length}
        testId={`tick-${group}`}
        onChange={(checked) => props.onTick(all, checked)}
      >
        <strong>{t(`handover.group.${group}.name`)}</strong>
        <span class="group-count second">
          {t('handover.leaves.some', { on, of: lines.length })}
        </span>
        <span class="group-text second">{t(`handover.group.${group}.text`)}</span>
      </Tick>
      <Button
        kind="quiet"
        icon={open ? 'chevronUp' : 'chevronDown'}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        {t('handover.leaves.see', { count: lines.length })}
      </Button>
      {open ? <LineTicks {...props} /> : null}
    </li>
  );
}

function LineTicks(props: {
  lines: readonly HandoverLine[];
  leaves: (seq: number) => boolean;
  onTick: (seqs: readonly number[], leaves: boolean) => void;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(pageLength);
  const rest = props.lines.length - shown;
  return (
    <>
      <ul class="group-lines">
        {props.lines.slice(0, shown).map((line) => (
          <li key={line.seq}>
            <Tick
              checked={props.leaves(line.seq)}
              testId={`line-${line.seq}`}
              onChange={(checked) => props.onTick([line.seq], checked)}
            >
              <LineName line={line} />
            </Tick>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button onPress={() => setShown(shown + pageLength)}>
          {t('handover.leaves.see', { count: rest })}
        </Button>
      ) : null}
    </>
  );
}

function LineName({ line }: { line: HandoverLine }) {
  const words = useWords();
  const row = projectRow({ kid: '', seq: line.seq }, line.claims);
  const shown = lineWords(
    { id: '', row, photos: [], repeats: [], notes: [], answers: [] },
    false,
    words,
  );
  const place = {
    day: dayAndMonth(dayOf(row.at), words.lang),
    hour: hourInWords(row.at, words.lang),
    what: shown.title,
  };
  const said = shown.quote ?? shown.second;
  return (
    <>
      {words.t('handover.leaves.line', place)}
      {said === undefined ? null : (
        <bdi class="group-said second" lang={shown.quote === undefined ? undefined : 'fr'}>
          {shown.quote === undefined ? said : `«\u00A0${said}\u00A0»`}
        </bdi>
      )}
    </>
  );
}
