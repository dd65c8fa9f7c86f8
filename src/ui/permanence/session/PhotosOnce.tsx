/** Owes the association automatic photos, asked for by one button, once a computer; a refusal is said with the way left. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useBusy } from '../../controls/use-busy.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { SessionTools } from './session-tools.ts';

export function PhotosOnce({ photos }: { photos: SessionTools['photos'] }) {
  const { t } = useWords();
  const [state, setState] = useState<'reading' | 'granted' | 'not' | 'refused'>('reading');
  const [busy, run] = useBusy();
  useEffect(() => {
    let here = true;
    void photos.granted().then((granted) => {
      if (here) setState(granted ? 'granted' : 'not');
    });
    return () => {
      here = false;
    };
  }, [photos]);
  if (state === 'reading' || state === 'granted') return null;
  if (state === 'refused') return <Notice kind="wait" live fact={t('session.photos.refused')} />;
  return (
    <Notice
      fact={t('session.photos.title')}
      testId="photos"
      acts={
        <Button
          icon="camera"
          busy={busy}
          testId="photos-ask"
          onPress={() => run(async () => setState((await photos.ask()) ? 'granted' : 'refused'))}
        >
          {t('session.photos.ask')}
        </Button>
      }
    >
      <p>{t('session.photos.says')}</p>
      <p>{t('session.photos.once')}</p>
    </Notice>
  );
}
