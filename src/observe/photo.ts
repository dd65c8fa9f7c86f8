/** Takes the chip out of the picture, asks for the photo, puts the chip back: whatever happens in between. */
import type { ChipView } from '#core/view/chip-view.ts';
import type { Chip } from './chip/chip.ts';
import type { Send } from './ports.ts';
import type { Region } from './regions.ts';

type Needs = {
  window: Window;
  chip: Chip;
  send: Send;
  newId: () => string;
  /** Where identifying text stands; asked once, when the chip is out of the picture. */
  regions: () => Region[];
};

/** A frame never comes in a tab that is not painted: the wait then ends by time (ms). */
const longestFrame = 250;

/** Resolves with the chip's next words, or undefined when the photo was missed (the background says so itself). */
export async function takePhoto(needs: Needs, about: string): Promise<ChipView | null | undefined> {
  needs.chip.hide();
  try {
    await twoFrames(needs.window);
    const answer = await needs.send('photo', {
      id: needs.newId(),
      about,
      regions: needs.regions(),
    });
    return answer.ok ? answer.value.chip : undefined;
  } catch {
    // The worker died: the line itself is safe, and the photo's moment has passed. No retry.
    return undefined;
  } finally {
    needs.chip.unhide();
  }
}

/** Two frames: one that draws without the chip, one after which the compositor has it. */
export async function twoFrames(window: Window): Promise<void> {
  await frame(window);
  await frame(window);
}

function frame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, longestFrame);
    window.requestAnimationFrame(() => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}
