/** One-line forgeries for the tables of tests/handover/verify-file: what is changed before a file is signed anew. */
import { toBase64url } from '#core/bytes/base64url.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { verifyFile, type Verification } from '#handover/verify-file.ts';
import { forgeFile, goodLines, signLines, type Forgery, type Line } from './forge-file.ts';
import { digest, makeKey, verify } from './node-keys.ts';

export const key = await makeKey();
export const stranger = await makeKey();

export type Make = () => Promise<Forgery> | Forgery;
/** What is wrong, the code that must be among the faults, how it is made. */
export type Case = [fact: string, code: string, make: Make];

export async function judge(make: Make): Promise<Verification> {
  return verifyFile(await forgeFile(key, await make()), { digest, verify });
}

export const codesOf = ({ faults }: Verification): string[] => faults.map(({ code }) => code);

type Members = Record<string, unknown>;
export const membersOf = (part: Members | string): Members =>
  typeof part === 'string' ? {} : part;

/** Good lines, the one at `index` changed, signed. */
export function line(index: number, change: (good: Line) => Partial<Line>): Make {
  return async () => ({
    lines: await signLines(
      key,
      goodLines(key).map((good, at) => (at === index ? { ...good, ...change(good) } : good)),
    ),
  });
}

export const payload = (more: Members, index = 1): Make =>
  line(index, (good) => ({ payload: { ...membersOf(good.payload), ...more } }));

export const header = (more: Members, index = 1): Make =>
  line(index, (good) => ({ header: { ...membersOf(good.header), ...more } }));

/** Entry 1 with more disclosures, their digests signed. */
export const disclosing = (...more: string[]): Make =>
  line(1, (good) => ({ disclosures: [...good.disclosures, ...more] }));

export const disclosingText = (...json: string[]): Make =>
  disclosing(...json.map((text) => toBase64url(utf8(text))));

/** Signed lines changed by somebody who has no key. */
export const unsigned =
  (change: (lines: string[]) => string[]): Make =>
  async () => ({ lines: change(await signLines(key, goodLines(key))) });

/** The text of `entries.sdjwt`, changed by somebody who has no key. */
export const entriesText =
  (change: (text: string) => string): Make =>
  async () => {
    const lines = await signLines(key, goodLines(key));
    return { lines, entries: change(lines.map((one) => `${one}\n`).join('')) };
  };

export const seal =
  (more: Members): Make =>
  () => ({ seal: (good) => ({ ...good, ...more }) });
