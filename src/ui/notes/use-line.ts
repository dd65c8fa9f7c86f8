/** Writes one line and then its paper: what is kept stays kept, and a paper that failed alone can be sent again alone. */
import { useState } from 'preact/hooks';
import type { Claims } from '#core/entry/claims.ts';
import type { Result } from '#core/result.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { JournalClient } from '../journal-client.ts';
import { useAct } from '../journal/use-act.ts';
import { base64Of } from '../permanence/pictures/base64-of.ts';
import type { PictureTools } from '../permanence/pictures/picture-tools.ts';
import { usePaper, type Paper, type PaperState } from './use-paper.ts';

/** What writes a line that may have a paper. */
export type LineClient = Pick<JournalClient, 'call' | 'now'> & { pictures: PictureTools };

export type Line = {
  /** Journal meant, and what the line tells of the past: the paper is of the same day. */
  about: { kid?: string; happened?: NonNullable<Claims['happened']> };
  write: () => Promise<Result<{ seq: number }, Failure>>;
  onDone: () => void;
};

export type LineState = {
  paper: PaperState;
  busy: boolean;
  failed: string | null;
  /** The line stands, its paper does not yet. */
  halfKept: boolean;
  keep: (line: Line) => void;
};

export function useLine(client: LineClient): LineState {
  const paper = usePaper(client.pictures);
  const [kept, setKept] = useState<number | null>(null);
  const { busy, failed, run } = useAct();
  const keep = ({ about, write, onDone }: Line) =>
    run(async () => {
      const line = kept === null ? await write() : { ok: true as const, value: { seq: kept } };
      if (!line.ok || paper.paper === null) return line;
      setKept(line.value.seq);
      return client.call('attach', {
        ...about,
        ...(await pieceOf(paper.paper)),
        about: line.value.seq,
      });
    }, onDone);
  return { paper, busy, failed, halfKept: kept !== null && failed !== null, keep };
}

async function pieceOf({ id, name, type, blob, originalSha256 }: Paper) {
  return {
    id,
    type,
    fileName: name.slice(0, 200),
    base64: await base64Of(blob),
    ...(originalSha256 === null ? {} : { originalSha256 }),
  };
}
