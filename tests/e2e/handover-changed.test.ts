/** One byte of any member changed in a file that a real browser made, and the verifier calls it altered. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { rawZip } from '../support/raw-zip.ts';
import { eachBrowser } from './support/each-browser.ts';
import { oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf } from './support/judge-file.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'one changed byte in any member of a real file is altered, exit 1',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const { path } = await handOver(browser, { for: 'association' });
    const members = [...(await membersOf(path))];
    const rezip = async (changed: string | null) => {
      const zip = rawZip(
        members.map(([name, content]) => ({
          name,
          deflate: true,
          content: name === changed ? middleByteChanged(content) : content,
        })),
      );
      const copy = join(browser.downloads, 'changed.zip');
      await writeFile(copy, new Uint8Array(await zip.arrayBuffer()));
      return judgeFile(copy);
    };
    expect(await rezip(null)).toMatchObject({ verdict: 'intact', exit: 0 });
    expect(members.length).toBeGreaterThanOrEqual(8);
    for (const [name] of members) {
      const judged = await rezip(name);
      expect({ name, ...judged }).toMatchObject({ verdict: 'altered', exit: 1 });
      expect(judged.faults).not.toEqual([]);
    }
  },
);

function middleByteChanged(bytes: Uint8Array): Uint8Array {
  const middle = Math.floor(bytes.length / 2);
  return bytes.map((byte, index) => (index === middle ? byte ^ 1 : byte));
}
