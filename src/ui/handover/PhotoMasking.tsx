/** Owes the whole photo on the desk with its masks: those proposed from where names stood, or those placed before. */
import { useEffect, useState } from 'preact/hooks';
import { startMasks } from '#core/mask-picture/mask-list.ts';
import { regionsToRects } from '#core/mask-picture/regions-to-rects.ts';
import type { PictureSize } from '#core/mask-picture/picture-rect.ts';
import { useWords } from '../i18n/Words.tsx';
import { usePiece } from '../journal/use-piece.ts';
import { MaskEditor } from '../masking/MaskEditor.tsx';
import { photoWords } from './photo-words.ts';
import type { OnePhotoProps } from './photos-step-props.ts';
import type { PhotoDesk } from './use-photo-desk.ts';

export function PhotoMasking(props: OnePhotoProps & { desk: PhotoDesk }) {
  const words = useWords();
  const { t } = words;
  const { photo, desk } = props;
  const { draft } = desk;
  const url = usePiece(props.client, props.kid, photo.sha256);
  const size = usePhotoSize(props);
  useEffect(() => {
    if (!size || draft !== undefined) return;
    const list = startMasks(regionsToRects(photo.regions, size), props.proposeMasks);
    desk.onDraft({ list, size });
  });
  if (url === null || size === null) return <p>{t('handover.photos.noMasking')}</p>;
  if (url === undefined || draft === undefined) {
    return <p class="second">{t('handover.photos.loading')}</p>;
  }
  const { alt, place } = photoWords(props, words);
  return (
    <>
      <p>{t('masking.text')}</p>
      <MaskEditor
        url={url}
        alt={alt}
        size={draft.size}
        list={draft.list}
        onList={(list) => desk.onDraft({ ...draft, list })}
        focused={desk.masking === 'asked'}
      />
      <p class="look-caption small second">{place}</p>
    </>
  );
}

/** Undefined while it is measured; null when the photo is gone or cannot be drawn. */
function usePhotoSize({
  client,
  kid,
  photo,
  masks,
}: OnePhotoProps): PictureSize | null | undefined {
  const [size, setSize] = useState<PictureSize | null | undefined>(undefined);
  const { sha256 } = photo;
  useEffect(() => {
    let here = true;
    const show = (found: PictureSize | null) => {
      if (here) setSize(found);
    };
    void client.read
      .piece(kid, sha256)
      .then((blob) => (blob === null ? null : masks.size(blob)))
      .then(show, () => show(null));
    return () => {
      here = false;
    };
  }, [client, kid, sha256, masks]);
  return size;
}
