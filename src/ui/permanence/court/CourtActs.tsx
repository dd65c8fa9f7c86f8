/** Owes the papers 00, 01, 02, the two statements and the ZIP, each by its own act; a picture not looked at stops 02 and the ZIP. */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { useBusy } from '../../controls/use-busy.ts';
import { saveFile } from '../../handover/save-file.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { CourtDocument } from '../../print/court-documents.ts';
import type { PermanenceClient } from '../permanence-client.ts';
import type { CourtCase } from './court-case.ts';
import {
  exposePaper,
  inventoryPaper,
  otherPieces,
  seriesPaper,
  type LabelOf,
  type PapersFrom,
} from './court-papers.ts';
import type { CourtTools } from './court-tools.ts';

type CourtActsProps = {
  made: CourtCase;
  client: Pick<PermanenceClient, 'now'> & CourtTools;
  labelOf: LabelOf;
  from: PapersFrom;
  /** Pictures nobody has looked at yet. */
  left: number;
};

export function CourtActs(props: CourtActsProps) {
  const { t } = useWords();
  const { made, client, labelOf, from } = props;
  const print = (paper: CourtDocument) => client.print(paper);
  const { name } = made.model.person;
  const statement = (kind: 'statement-person' | 'statement-helper') =>
    print({ kind, name, title: t(`court.label.${kind}`) });
  return (
    <section class="stack" data-testid="court-acts">
      <h2>{t('court.acts.title')}</h2>
      <p>{t('court.acts.says')}</p>
      <div class="court-acts">
        <Button
          kind="filled"
          size={56}
          icon="printer"
          testId="print-expose"
          onPress={() => print(exposePaper(made, t))}
        >
          {t('court.acts.expose')}
        </Button>
        <Button
          icon="printer"
          size={56}
          testId="print-inventory"
          onPress={() => print(inventoryPaper(made, { labelOf, copyOf: from.copyOf }, t))}
        >
          {t('court.acts.inventory')}
        </Button>
        <Series {...props} />
        <Zip {...props} />
        <Button
          icon="pen"
          size={56}
          testId="print-person"
          onPress={() => statement('statement-person')}
        >
          {t('court.acts.person')}
        </Button>
        <Button
          icon="pen"
          size={56}
          testId="print-helper"
          onPress={() => statement('statement-helper')}
        >
          {t('court.acts.helper')}
        </Button>
      </div>
    </section>
  );
}

function Series({ made, client, from, left }: CourtActsProps) {
  const { t } = useWords();
  const [busy, run] = useBusy();
  const [early, setEarly] = useState(false);
  const press = () => {
    setEarly(left > 0);
    if (left === 0) run(async () => client.print(await seriesPaper(made, from, t)));
  };
  if (made.set.captures.length === 0) return null;
  return (
    <div class="stack">
      <Button icon="printer" size={56} busy={busy} testId="print-series" onPress={press}>
        {t('court.acts.series')}
      </Button>
      {early ? <LookFirst left={left} testId="look-first" /> : null}
    </div>
  );
}

function LookFirst({ left, testId }: { left: number; testId: string }) {
  const { t } = useWords();
  if (left === 0) return null;
  return (
    <p role="alert" data-testid={testId}>
      {t('court.acts.first')} {t('court.photos.left', { count: left })}
    </p>
  );
}

function Zip({ made, client, labelOf, from, left }: CourtActsProps) {
  const { t } = useWords();
  const [busy, run] = useBusy();
  const [said, setSaid] = useState('');
  const [early, setEarly] = useState(false);
  const { others } = made.set;
  const save = () =>
    run(async () => {
      const pieces = await otherPieces(made, labelOf, from);
      if (!pieces.ok) {
        const number = String(pieces.error.number).padStart(2, '0');
        const missing = pieces.error.code === 'missing';
        return setSaid(t(missing ? 'court.acts.zipMissing' : 'court.acts.zipUnseen', { number }));
      }
      const name = `03-${String(others.length + 2).padStart(2, '0')}_Pieces_${made.model.madeOn}.zip`;
      saveFile(await client.courtZip(pieces.value, new Date(client.now()).toISOString()), name);
      setSaid(t('court.acts.zipSaved', { name }));
    });
  const press = () => {
    setEarly(left > 0);
    setSaid('');
    if (left === 0) save();
  };
  if (others.length === 0) return null;
  return (
    <div class="stack">
      <Button icon="file" size={56} busy={busy} testId="save-zip" onPress={press}>
        {t('court.acts.zip')}
      </Button>
      {early ? <LookFirst left={left} testId="look-first-zip" /> : null}
      <p role="status" data-testid="zip-said">
        {said}
      </p>
    </div>
  );
}
