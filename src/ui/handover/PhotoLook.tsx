/** Owes one photo as it would leave, whole or masked, large enough to read what is on it. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import { usePiece } from '../journal/use-piece.ts';
import { photoWords } from './photo-words.ts';
import type { OnePhotoProps } from './photos-step-props.ts';

export function PhotoLook(props: OnePhotoProps & { version: number }) {
  const words = useWords();
  const { t } = words;
  const [large, setLarge] = useState(false);
  const { photo, version } = props;
  const shown = photo.copies.find(({ seq }) => seq === version) ?? photo;
  const url = usePiece(props.client, props.kid, shown.sha256);
  const { alt, place } = photoWords(props, words);
  return (
    <figure class="look">
      <div
        class={large ? 'look-well look-large' : 'look-well'}
        tabIndex={large ? 0 : undefined}
        role="group"
        aria-label={t('handover.photos.title')}
      >
        {url === undefined ? <p class="second">{t('handover.photos.loading')}</p> : null}
        {url === null ? <p>{t('handover.photos.gone')}</p> : null}
        {typeof url === 'string' ? <img class="photo" src={url} alt={alt} /> : null}
      </div>
      <figcaption class="look-caption">
        <span class="small second">{place}</span>
        <Button icon="search" expanded={large} onPress={() => setLarge(!large)}>
          {t(large ? 'handover.photos.smaller' : 'handover.photos.larger')}
        </Button>
      </figcaption>
    </figure>
  );
}
