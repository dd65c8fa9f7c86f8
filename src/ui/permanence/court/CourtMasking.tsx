/** Owes one picture its masks by hand, burnt into a copy that leaves in its place; nothing is written to the file. */
import { useEffect, useState } from 'preact/hooks';
import { burntRects, startMasks } from '#core/mask-picture/mask-list.ts';
import type { PictureSize } from '#core/mask-picture/picture-rect.ts';
import { Button } from '../../controls/Button.tsx';
import { useBusy } from '../../controls/use-busy.ts';
import { useWords } from '../../i18n/Words.tsx';
import { MaskEditor } from '../../masking/MaskEditor.tsx';
import type { MaskTools } from '../../masking/mask-tools.ts';
import type { MaskedCopies } from '../../masking/use-masked-copies.ts';
import { useBlobUrl } from './use-piece-blob.ts';

type CourtMaskingProps = {
  sha256: string;
  blob: Blob;
  alt: string;
  masks: MaskTools;
  copies: MaskedCopies;
  onDone: () => void;
  onCancel: () => void;
};

export function CourtMasking(props: CourtMaskingProps) {
  const { t } = useWords();
  const { sha256, blob, copies, alt } = props;
  const url = useBlobUrl(blob);
  const draft = copies.draft(sha256);
  const gone = useStartedDraft(props);
  const [busy, run] = useBusy();
  const [failed, setFailed] = useState<string | null>(null);
  const burn = () => {
    if (draft === undefined) return;
    if (burntRects(draft.list, draft.size).length === 0) return setFailed(t('court.photos.noMask'));
    run(async () => {
      const code = await copies.burn(sha256, blob);
      if (code === null) props.onDone();
      else
        setFailed(
          code === 'mask/too-large'
            ? t('court.photos.tooLarge')
            : t('court.photos.failed', { code }),
        );
    });
  };
  return (
    <>
      {gone ? <p>{t('court.photos.gone')}</p> : null}
      {draft === undefined || url === null ? null : (
        <MaskEditor
          url={url}
          alt={alt}
          size={draft.size}
          list={draft.list}
          onList={(list) => {
            setFailed(null);
            copies.onDraft(sha256, { ...draft, list });
          }}
          focused
        />
      )}
      {failed === null ? null : <p role="alert">{failed}</p>}
      <div class="acts">
        <Button busy={busy} testId="court-burn" onPress={burn}>
          {t('court.photos.burn')}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('court.photos.cancel')}
        </Button>
      </div>
    </>
  );
}

/** Starts an empty list of masks once the picture is measured; true when it cannot be drawn. */
function useStartedDraft({ sha256, blob, masks, copies }: CourtMaskingProps): boolean {
  const [size, setSize] = useState<PictureSize | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const show = (found: PictureSize | null) => {
      if (here) setSize(found);
    };
    void masks.size(blob).then(show, () => show(null));
    return () => {
      here = false;
    };
  }, [blob, masks]);
  useEffect(() => {
    if (!size || copies.draft(sha256) !== undefined) return;
    copies.onDraft(sha256, { list: startMasks([], true), size });
  });
  return size === null;
}
