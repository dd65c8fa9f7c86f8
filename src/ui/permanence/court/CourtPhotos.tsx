/** Owes each picture that leaves the question *Voit-on le nom de quelqu'un d'autre ?*, and masking by hand where the answer is yes. */
import { useState } from 'preact/hooks';
import type { CourtPicture } from '#casework/court/court-pictures.ts';
import { Button } from '../../controls/Button.tsx';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { MaskTools } from '../../masking/mask-tools.ts';
import type { MaskedCopies } from '../../masking/use-masked-copies.ts';
import { CourtMasking } from './CourtMasking.tsx';
import { useBlobUrl, usePieceBlob } from './use-piece-blob.ts';
import { useUndrawable } from './use-undrawable.ts';

export type CourtPhotosProps = {
  pictures: readonly CourtPicture[];
  masks: MaskTools;
  copies: MaskedCopies;
  piece: (sha256: string) => Promise<Blob | null>;
  seen: ReadonlySet<string>;
  onSeen: (sha256: string, seen: boolean) => void;
};

export function CourtPhotos(props: CourtPhotosProps) {
  const { t } = useWords();
  const { pictures, seen } = props;
  const left = pictures.filter((one) => !seen.has(one.sha256)).length;
  return (
    <section class="stack">
      <h2>{t('court.photos.title', { count: pictures.length })}</h2>
      {pictures.length === 0 ? <p class="second">{t('court.photos.none')}</p> : null}
      {left > 0 ? <p>{t('court.photos.left', { count: left })}</p> : null}
      <ol class="court-photos">
        {pictures.map((picture) => (
          <li key={picture.sha256} class="sheet stack">
            <Photo {...props} picture={picture} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type PhotoProps = CourtPhotosProps & { picture: CourtPicture };

function Photo(props: PhotoProps) {
  const { t } = useWords();
  const { picture, masks, copies, piece, onSeen } = props;
  const { sha256, number } = picture;
  const [masking, setMasking] = useState(false);
  const blob = usePieceBlob(piece, sha256);
  const refused = useUndrawable(masks, blob);
  const alt = t('court.photos.alt', { number });
  if (blob === undefined || refused === undefined) return <Heading picture={picture} />;
  if (blob === null || refused !== null) return <Unshown {...props} code={refused} />;
  if (masking) {
    return (
      <CourtMasking
        {...props}
        sha256={sha256}
        blob={blob}
        alt={alt}
        onDone={() => {
          setMasking(false);
          onSeen(sha256, true);
        }}
        onCancel={() => setMasking(false)}
      />
    );
  }
  return (
    <>
      <Heading picture={picture} />
      <Thumb blob={copies.copy(sha256) ?? blob} alt={alt} />
      {picture.masked ? <p class="small">{t('court.photos.already')}</p> : null}
      <Question {...props} onMask={() => setMasking(true)} />
    </>
  );
}

function Heading({ picture }: Pick<PhotoProps, 'picture'>) {
  const { lang } = useWords();
  const { number, when } = picture;
  const said = when === null ? [] : [dayInWords(when.day, lang), when.time];
  return (
    <p>
      <strong>{number}</strong> {said.filter((one) => one !== null).join(', ')}
    </p>
  );
}

function Thumb({ blob, alt }: { blob: Blob; alt: string }) {
  const url = useBlobUrl(blob);
  return url === null ? null : <img class="court-thumb" src={url} alt={alt} />;
}

/** What nobody can look at here is not given; the rest goes on once that was read. */
function Unshown(props: PhotoProps & { code: string | null | undefined }) {
  const { t } = useWords();
  const { picture, code, seen, onSeen } = props;
  const { sha256, number } = picture;
  return (
    <>
      <Heading picture={picture} />
      <p data-testid={`unshown-${number}`}>
        {t(code === 'mask/too-large' ? 'court.photos.tooLarge' : 'court.photos.gone')}
      </p>
      {seen.has(sha256) ? null : (
        <div>
          <Button testId={`without-${number}`} onPress={() => onSeen(sha256, true)}>
            {t('court.photos.without')}
          </Button>
        </div>
      )}
    </>
  );
}

function Question(props: PhotoProps & { onMask: () => void }) {
  const { t } = useWords();
  const { copies, seen, onSeen } = props;
  const { sha256, number } = props.picture;
  if (seen.has(sha256)) return <Answered {...props} onAgain={() => onSeen(sha256, false)} />;
  return (
    <>
      <p>{t('court.photos.question')}</p>
      <div class="acts">
        <Button
          testId={`other-no-${number}`}
          onPress={() => {
            // A copy of an earlier "yes" is taken back: the whole picture leaves.
            copies.clear(sha256);
            onSeen(sha256, true);
          }}
        >
          {t('court.photos.no')}
        </Button>
        <Button icon="mask" testId={`other-yes-${number}`} onPress={props.onMask}>
          {t('court.photos.yes')}
        </Button>
      </div>
    </>
  );
}

function Answered(props: PhotoProps & { onAgain: () => void }) {
  const { t } = useWords();
  const { zones } = props.copies;
  const count = zones(props.picture.sha256);
  return (
    <>
      <p role="status" data-testid={`answered-${props.picture.number}`}>
        {count > 0 ? t('court.photos.masked', { count }) : t('court.photos.seen')}
      </p>
      <div>
        <Button kind="quiet" onPress={props.onAgain}>
          {t('court.photos.again')}
        </Button>
      </div>
    </>
  );
}
