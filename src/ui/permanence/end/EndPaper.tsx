/** Owes the signed paper its step: two sheets sent to the printer, or the code copied by hand, then two ticks said aloud. */
import type { EndState, Given } from '#casework/end/end-steps.ts';
import { Button } from '../../controls/Button.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { hashGroups } from '../../print/end-document.ts';
import type { Ending, Made } from './use-end.ts';

export type EndPaperProps = {
  state: EndState;
  tell: Ending['tell'];
  made: Made;
  onPrint: () => void;
};

export function EndPaper(props: EndPaperProps) {
  const { t } = useWords();
  const { state, tell, made } = props;
  const print = () => {
    props.onPrint();
    tell({ is: 'printed', how: 'sheets' });
  };
  return (
    <>
      <p>{t('end.paper.text')}</p>
      <div class="acts">
        <Button kind="filled" size={56} icon="printer" testId="end-print" onPress={print}>
          {t('end.paper.act')}
        </Button>
        <Button
          kind="quiet"
          testId="end-by-hand"
          onPress={() => tell({ is: 'printed', how: 'by-hand' })}
        >
          {t('end.paper.byHand')}
        </Button>
      </div>
      {state.printed === 'by-hand' ? <CodeToCopy made={made} /> : null}
      {state.printed === null ? (
        <p class="second">{t('end.paper.ticksLater')}</p>
      ) : (
        <EndTicks state={state} tell={tell} />
      )}
    </>
  );
}

function EndTicks({ state, tell }: Pick<EndPaperProps, 'state' | 'tell'>) {
  const { t } = useWords();
  const give = (how: Given) => (ticked: boolean) => tell({ is: 'given', how: ticked ? how : null });
  return (
    <div>
      <Tick
        checked={state.signed}
        testId="end-signed"
        onChange={(ticked) => tell({ is: 'signed', ticked })}
      >
        {t(state.printed === 'sheets' ? 'end.paper.signed' : 'end.paper.copied')}
      </Tick>
      <Tick checked={state.given === 'file'} testId="end-given" onChange={give('file')}>
        {t('end.paper.given')}
        <span class="group-text second">{t('end.paper.givenWhy')}</span>
      </Tick>
      <Tick
        checked={state.given === 'paper-only'}
        testId="end-paper-only"
        onChange={give('paper-only')}
      >
        {t('end.paper.only')}
        <span class="group-text second">{t('end.paper.onlyWhy')}</span>
      </Tick>
    </div>
  );
}

/** Without a printer the code still dates the journal: written by hand, on two papers, and signed. */
function CodeToCopy({ made }: { made: Made }) {
  const { t } = useWords();
  const { code, wholeHash } = made.file;
  return (
    <div class="end-copy" data-testid="end-copy">
      <p>{t('end.paper.copy')}</p>
      <p class="end-code mono" dir="ltr">
        {code}
      </p>
      <p class="end-hash mono" dir="ltr">
        {hashGroups(wholeHash).map((group) => (
          <span key={group}>{group} </span>
        ))}
      </p>
    </div>
  );
}
