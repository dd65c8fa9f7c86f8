/** Owes the helper a numbered set in ten minutes: captures looked at, words of each piece, then print and save. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { courtEnding, courtName } from '#casework/court/court-names.ts';
import { courtPictures, isPicture } from '#casework/court/court-pictures.ts';
import type { OtherPiece } from '#casework/court/court-set.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { Button } from '../../controls/Button.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { Field } from '../../controls/Field.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { SavePaper } from '../../journal/SavePaper.tsx';
import { useMaskedCopies } from '../../masking/use-masked-copies.ts';
import { OnePerson } from '../OnePerson.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import type { ScreenProps } from '../screen-props.ts';
import { CourtActs } from './CourtActs.tsx';
import { courtCase, type CourtCase } from './court-case.ts';
import type { LabelOf } from './court-papers.ts';
import { CourtPhotos } from './CourtPhotos.tsx';
import type { CourtTools } from './court-tools.ts';
import { pieceLabel } from './piece-label.ts';

export type CourtScreenProps = Pick<ScreenProps, 'work' | 'go'> & {
  client: Pick<PermanenceClient, 'now'> & CourtTools;
};

export function CourtScreen({ work, client, go }: CourtScreenProps) {
  const { t } = useWords();
  const { series } = work;
  if (series === null || series.journals.length === 0) {
    return (
      <main class="page-main page-width stack">
        <h1>{t('court.title')}</h1>
        <Empty fact={t('court.nothing')}>
          <p>{t('court.nothingSays')}</p>
        </Empty>
        <div>
          <Button onPress={() => go('#')}>{t('permanence.toDoors')}</Button>
        </div>
      </main>
    );
  }
  return (
    <OnePerson series={series} title={t('court.title')} go={go}>
      <Numbered series={series} client={client} />
    </OnePerson>
  );
}

function Numbered({
  series,
  client,
}: {
  series: OpenedSeries;
  client: CourtScreenProps['client'];
}) {
  const words = useWords();
  const { t } = words;
  const today = dayOf(client.now());
  const made = useMemo(() => courtCase(series, today, words), [series, today, words]);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [labels, setLabels] = useState<ReadonlyMap<number, string>>(new Map());
  const copies = useMaskedCopies(client.masks);
  const labelOf: LabelOf = (piece) => labels.get(piece.number) ?? pieceLabel(piece, t);
  const piece = useCallback(async (sha256: string) => pieceOf(series, sha256), [series]);
  const pictures = useMemo(() => courtPictures(made.set), [made]);
  const left = pictures.filter((one) => !seen.has(one.sha256)).length;
  return (
    <main class="page-main page-width stack court">
      <h1>{t('court.title')}</h1>
      <Told made={made} />
      <CourtPhotos
        pictures={pictures}
        masks={client.masks}
        copies={copies}
        piece={piece}
        seen={seen}
        onSeen={(sha256, is) => setSeen((before) => changed(before, sha256, is))}
      />
      <Others
        made={made}
        labelOf={labelOf}
        piece={piece}
        onLabel={(number, label) => setLabels((before) => new Map(before).set(number, label))}
      />
      <CourtActs
        made={made}
        client={client}
        labelOf={labelOf}
        from={{ piece, copyOf: copies.copy, masks: client.masks }}
        left={left}
      />
    </main>
  );
}

async function pieceOf({ files }: OpenedSeries, sha256: string): Promise<Blob | null> {
  for (const file of files) {
    const found = await file.piece(sha256);
    if (found !== null) return found;
  }
  return null;
}

function changed(before: ReadonlySet<string>, sha256: string, is: boolean): ReadonlySet<string> {
  const next = new Set(before);
  if (is) next.add(sha256);
  else next.delete(sha256);
  return next;
}

/** Whose it is, what ties the account to the person, and an altered file: before anything is printed. */
function Told({ made }: { made: CourtCase }) {
  const { t } = useWords();
  const { agreement, model, set, verdict } = made;
  return (
    <>
      {verdict.altered ? (
        <Notice kind="warn" fact={t('court.altered')} testId="court-altered">
          <p>{t('court.alteredSays')}</p>
        </Notice>
      ) : null}
      <Notice
        kind={agreement === 'agree' ? 'plain' : 'warn'}
        fact={t(`court.ids.${agreement}`, { name: model.person.name ?? '' })}
        testId={`ids-${agreement}`}
      >
        <p>{t(`court.ids.${agreement}Says`)}</p>
      </Notice>
      {set.accountPiece === null ? (
        <Notice kind="wait" fact={t('court.noAccount')} testId="no-account">
          <p>{t('court.noAccountSays')}</p>
        </Notice>
      ) : (
        <p data-testid="account">{t('court.account', { number: set.accountPiece })}</p>
      )}
    </>
  );
}

function Others(props: {
  made: CourtCase;
  labelOf: LabelOf;
  piece: (sha256: string) => Promise<Blob | null>;
  onLabel: (number: number, label: string) => void;
}) {
  const { t } = useWords();
  const { others } = props.made.set;
  return (
    <section class="stack">
      <h2>{t('court.pieces.title', { count: others.length })}</h2>
      {others.length === 0 ? <p class="second">{t('court.pieces.none')}</p> : null}
      {others.map((one) => (
        <div key={one.number} class="stack">
          <Field
            label={t('court.pieces.label', { number: numberOf(one) })}
            value={props.labelOf(one)}
            most={200}
            testId={`label-${one.number}`}
            onInput={(label) => props.onLabel(one.number, label)}
          />
          {isPicture(one.type) ? null : (
            <SavePaper
              read={async () => props.piece(one.sha256)}
              name={`${courtName(one.number, 'Piece', one.day)}.${courtEnding(one.type)}`}
              testId={`save-${one.number}`}
            >
              {t('court.pieces.save', { number: numberOf(one) })}
            </SavePaper>
          )}
        </div>
      ))}
    </section>
  );
}

function numberOf({ number }: OtherPiece): string {
  return String(number).padStart(2, '0');
}
