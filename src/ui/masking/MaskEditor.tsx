/**
 * Owes three equal ways to blacken parts of a photo: pull, touch two corners, list with arrows. Nothing is burnt here:
 * the list of masks is the caller's, `burntRects` says what to burn.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  addMask,
  chooseMask,
  chosenMask,
  keepMessage,
  messageOf,
  middleRect,
  setRect,
  type MaskList,
  type PictureMask,
} from '#core/mask-picture/mask-list.ts';
import { countMasks } from '#core/mask-picture/count-masks.ts';
import { stepMask, type MaskStep } from '#core/mask-picture/mask-step.ts';
import type { PictureSize, Rect } from '#core/mask-picture/picture-rect.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import { maskName, maskPlace } from './mask-words.ts';
import { MaskPanel } from './MaskPanel.tsx';
import { MaskStage } from './MaskStage.tsx';
import { useMaskPointer } from './use-mask-pointer.ts';

export type MaskEditorProps = {
  /** Address of the whole picture. */
  url: string;
  /** What the picture shows, in words. */
  alt: string;
  size: PictureSize;
  list: MaskList;
  onList: (list: MaskList) => void;
  /** Takes the focus when it appears, because the person has just asked for it. */
  focused?: boolean;
};

export function MaskEditor(props: MaskEditorProps) {
  const { t } = useWords();
  const { size, list, focused } = props;
  const [said, setSaid] = useState('');
  const [large, setLarge] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused === true) title.current?.focus();
  }, [focused]);
  // Keys come faster than the screen is drawn anew: each starts from what the one before has made.
  const latest = useRef(list);
  latest.current = list;
  const change = (next: MaskList, words: string) => {
    latest.current = next;
    props.onList(next);
    setSaid(words);
  };
  const step = (mask: PictureMask, by: { step: MaskStep; large: boolean }) => {
    const now = latest.current.masks.find(({ id }) => id === mask.id) ?? mask;
    const rect = stepMask(now.rect, by, size);
    change(setRect(latest.current, mask.id, rect), maskPlace({ ...now, rect }, size, t));
  };
  const add = (rect: Rect) => {
    const next = addMask(list, rect);
    const mask = chosenMask(next);
    change(next, mask ? t('masking.said.added', { name: maskName(mask, t) }) : '');
  };
  const pointer = useMaskPointer({
    size,
    box: () => stage.current?.getBoundingClientRect() ?? null,
    onDrawn: add,
    // Nothing is said while it is pulled: a reader would never end.
    onChange: (id, rect) => change(setRect(list, id, rect), ''),
    onChoose: (id) => props.onList(chooseMask(list, id)),
  });
  const keepOnlyMessage = () => {
    const frame = messageOf(list)?.rect ?? middleRect(size, { width: 0.6, height: 0.3 });
    change(keepMessage(list, frame), t('masking.said.frame'));
  };
  const count = countMasks(list, size);
  return (
    <section class="masking" aria-labelledby="masking-title">
      <figure class="masking-photo">
        <div
          class={large ? 'look-well look-large' : 'look-well'}
          tabIndex={large ? 0 : undefined}
          role="group"
          aria-label={t('masking.picture')}
        >
          <MaskStage {...props} pointer={pointer} stage={stage} />
        </div>
        <p role="status" class="small" data-testid="mask-said">
          {pointer.corners === null ? said : t(corners[pointer.corners])}
        </p>
        {/* A reader hears it when it changes, and only then; what was done is said above. */}
        <p role="status" data-testid="mask-total">
          {t('masking.total', { count })}
        </p>
        <div>
          <Button
            icon="search"
            expanded={large}
            testId="mask-larger"
            onPress={() => setLarge(!large)}
          >
            {t(large ? 'masking.smaller' : 'masking.larger')}
          </Button>
        </div>
      </figure>
      <div class="masking-panel stack">
        <h2 id="masking-title" ref={title} tabIndex={-1} data-testid="mask-count">
          {t('masking.title', { count })}
        </h2>
        <MaskPanel
          list={list}
          corners={pointer.corners !== null}
          onList={change}
          onStep={step}
          onAdd={() => add(middleRect(size, { width: 0.25, height: 0.06 }))}
          onMessage={keepOnlyMessage}
          onCorners={(on) => {
            pointer.setCorners(on);
            if (!on) setSaid(t('masking.said.stopped'));
          }}
        />
      </div>
    </section>
  );
}

const corners = { 0: 'masking.said.first', 1: 'masking.said.second' } as const;
