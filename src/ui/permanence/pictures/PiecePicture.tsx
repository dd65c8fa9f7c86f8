/** Owes a piece its picture, to be opened large where words are to be read; a paper its kind in words. */
import { useState } from 'preact/hooks';
import type { Capture } from '#casework/captures/captures.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { usePreview } from './use-preview.ts';

export function PiecePicture({ piece }: { piece: Capture }) {
  const { t } = useWords();
  const [large, setLarge] = useState(false);
  const address = usePreview(piece.blob);
  const name = piece.parts.join('');
  if (piece.kind === 'paper') {
    const email = piece.type === 'message/rfc822';
    return (
      <p class="piece-paper">
        <Icon name={email ? 'envelope' : 'page'} size={40} />
        {t(email ? 'pictures.piece.email' : 'pictures.piece.pdf')}
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        class="piece-open"
        aria-label={t('pictures.piece.open', { name })}
        onClick={() => setLarge(true)}
      >
        {address === null ? null : <img src={address} alt="" />}
      </button>
      <Dialog
        open={large}
        title={name}
        onClose={() => setLarge(false)}
        acts={<Button onPress={() => setLarge(false)}>{t('pictures.piece.close')}</Button>}
      >
        {address === null ? null : (
          <img class="piece-large" src={address} alt={t('pictures.piece.image', { name })} />
        )}
      </Dialog>
    </>
  );
}
