/** Takes files one after the other, so that twenty large pictures are never all unfolded at once; says how far it is. */
import { useRef, useState } from 'preact/hooks';
import type { Capture } from '#casework/captures/captures.ts';
import { proposeDate } from '#casework/captures/propose-date.ts';
import type { PictureTools } from './picture-tools.ts';

export type Refusal = { name: string; code: string };

export type Intake = {
  /** Null while nothing is being read. */
  progress: { done: number; total: number } | null;
  refused: readonly Refusal[];
  take: (files: readonly File[]) => void;
};

export type IntakeTools = {
  tools: PictureTools;
  /** `YYYY-MM-DD` in Paris. */
  today: string;
  onTaken: (capture: Capture) => void;
};

export function useIntake({ tools, today, onTaken }: IntakeTools): Intake {
  const [progress, setProgress] = useState<Intake['progress']>(null);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  // A second choice while the first is read waits its turn.
  const queue = useRef<File[]>([]);
  const total = useRef(0);
  const work = async () => {
    for (let file = queue.current[0]; file !== undefined; file = queue.current[0]) {
      setProgress({ done: total.current - queue.current.length, total: total.current });
      const { name } = file;
      const taken = await tools.take(file);
      if (taken.ok) onTaken(captureOf(file, taken.value, today));
      else setRefused((before) => [...before, { name, code: taken.error.code }]);
      queue.current.shift();
    }
    total.current = 0;
    setProgress(null);
  };
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    const idle = queue.current.length === 0;
    queue.current.push(...files);
    total.current += files.length;
    if (!idle) return;
    setRefused([]);
    void work();
  };
  return { progress, refused, take };
}

type Taken = Extract<Awaited<ReturnType<PictureTools['take']>>, { ok: true }>['value'];

function captureOf(file: File, taken: Taken, today: string): Capture {
  const { exif, ...rest } = taken;
  const modified =
    Number.isFinite(file.lastModified) && file.lastModified > 0
      ? new Date(file.lastModified).toISOString()
      : null;
  return {
    ...rest,
    ...proposeDate({ exif, name: file.name, modified, today }),
    id: crypto.randomUUID(),
    taken: false,
  };
}
