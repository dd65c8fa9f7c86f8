/** Owes that no photo leaves unseen: one at a time, looked at and kept, masked in part, or left out. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import { PhotoLook } from './PhotoLook.tsx';
import { PhotoMasking } from './PhotoMasking.tsx';
import type { OnePhotoProps, PhotosStepProps } from './photos-step-props.ts';
import type { PhotoChoice } from './use-photo-choices.ts';
import { usePhotoDesk, type PhotoDesk } from './use-photo-desk.ts';

export function PhotosStep(props: PhotosStepProps) {
  const [at, setAt] = useState(0);
  const photo = props.photos[at];
  if (photo === undefined) return null;
  return <OnePhoto {...props} at={at} photo={photo} onAt={setAt} />;
}

function OnePhoto(props: OnePhotoProps) {
  const { at, photo } = props;
  const [busy, start] = useBusy();
  const [failed, setFailed] = useState<string | null>(null);
  const chosen = props.decided(photo.seq);
  const desk = usePhotoDesk({ photo, chosen, propose: props.proposeMasks });
  const decide = (choice: PhotoChoice) => {
    setFailed(null);
    props.onDecide(photo, choice);
    if (at === props.photos.length - 1) props.onDone();
    else props.onAt(at + 1);
  };
  const keep = () => {
    if (desk.rects === null) return;
    const { rects } = desk;
    if (rects.length === 0) return decide(desk.masking === 'no' ? desk.version : photo.seq);
    start(async () => {
      const made = await props.onMask(photo, rects);
      if (!made.ok) return setFailed(made.error.code);
      desk.look(made.value);
      decide(made.value);
    });
  };
  return (
    <>
      {desk.masking === 'no' ? (
        <PhotoLook {...props} key={photo.seq} version={desk.version} />
      ) : (
        <PhotoMasking {...props} key={photo.seq} desk={desk} />
      )}
      <Decided {...props} chosen={chosen} desk={desk} />
      <Failed code={failed} />
      <PhotoActs {...props} desk={desk} busy={busy} onKeep={keep} onLeave={() => decide(null)} />
    </>
  );
}

/** What was decided of it, that black is on it, and the question that only eyes can answer. */
function Decided(props: OnePhotoProps & { chosen: PhotoChoice | undefined; desk: PhotoDesk }) {
  const { t } = useWords();
  const { chosen, desk } = props;
  return (
    <>
      {chosen === undefined ? null : (
        <p>{t(chosen === null ? 'handover.photos.left' : 'handover.photos.kept')}</p>
      )}
      {desk.masking !== 'no' || desk.version === props.photo.seq ? null : (
        <p data-testid="photo-is-masked">
          {desk.zones === null
            ? t('handover.photos.masked')
            : t('handover.photos.maskedBy', { count: desk.zones })}
        </p>
      )}
      <p class="second">{t('handover.photos.name')}</p>
    </>
  );
}

function PhotoActs(
  props: OnePhotoProps & {
    desk: PhotoDesk;
    busy: boolean;
    onKeep: () => void;
    onLeave: () => void;
  },
) {
  const { t } = useWords();
  const { at, busy } = props;
  const last = at === props.photos.length - 1;
  return (
    <div class="photo-acts">
      <Button
        kind="filled"
        size={56}
        iconEnd="arrow"
        busy={busy}
        testId="photo-keep"
        onPress={props.onKeep}
      >
        <Both k={last ? 'handover.photos.keepLast' : 'handover.photos.keep'} />
      </Button>
      <Button size={56} testId="photo-leave" onPress={() => (busy ? undefined : props.onLeave())}>
        <Both k="handover.photos.leave" />
      </Button>
      <MaskActs {...props} />
      {at === 0 ? null : (
        <Button
          kind="quiet"
          size={56}
          icon="back"
          testId="photo-before"
          onPress={() => (busy ? undefined : props.onAt(at - 1))}
        >
          {t('handover.photos.before')}
        </Button>
      )}
    </div>
  );
}

function MaskActs({ desk, photo }: OnePhotoProps & { desk: PhotoDesk }) {
  const { t } = useWords();
  const whole = () => desk.look(photo.seq);
  if (desk.masking !== 'no') {
    return (
      <Button size={56} testId="photo-unmask" onPress={whole}>
        {t('handover.photos.noMask')}
      </Button>
    );
  }
  const masked = desk.version !== photo.seq;
  return (
    <>
      <Button size={56} icon="mask" testId="photo-mask" onPress={desk.mask}>
        {t(masked ? 'handover.photos.maskAgain' : 'handover.photos.mask')}
      </Button>
      {masked ? (
        <Button size={56} testId="photo-unmask" onPress={whole}>
          {t('handover.photos.whole')}
        </Button>
      ) : null}
    </>
  );
}
