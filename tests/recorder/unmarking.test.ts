/** The mark that a journal is kept goes before the journal does, or after it where it could not: erasing is never refused. */
import { describe, expect, it } from 'vitest';
import { makeWorld } from '../support/recorder-world.ts';
import { unmarking } from '#recorder/unmarking.ts';

/** A mark that cannot be taken away before something was erased, if it is `stuck`. */
async function erasing(stuck: boolean): Promise<string[]> {
  const done: string[] = [];
  const { ports } = makeWorld();
  const mark = {
    is: async () => true,
    set: async () => {
      if (stuck && !done.includes('erased')) throw new Error('no room');
      done.push('unmarked');
    },
  };
  await unmarking({ ...ports, mark }, async () => void done.push('erased'));
  return done;
}

describe('unmarking', () => {
  it('takes the mark away first', async () => {
    expect(await erasing(false)).toEqual(['unmarked', 'erased']);
  });

  it('erases all the same where the mark cannot be taken away yet', async () => {
    expect(await erasing(true)).toEqual(['erased', 'unmarked']);
  });
});
