/** Owes the reader of a file the ways on: the worksheet first, the court set, a new attempt of the same person. */
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';

export function FileNext(props: Pick<ScreenProps, 'go'>) {
  const { t } = useWords();
  const { go } = props;
  return (
    <nav class="acts" aria-label={t('reading.next.title')} data-testid="file-next">
      <Button icon="page" testId="next-worksheet" onPress={() => go('#worksheet')}>
        {t('reading.next.worksheet')}
      </Button>
      <Button icon="file" testId="next-court" onPress={() => go('#court')}>
        {t('reading.next.court')}
      </Button>
      <Button icon="people" testId="next-together" onPress={() => go('#together')}>
        {t('reading.next.together')}
      </Button>
    </nav>
  );
}
