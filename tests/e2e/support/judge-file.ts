/** A hand-over file judged from outside: `npm run verify`, and its members taken out by the system's `unzip`. */
import { spawn } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { unzip } from '../../support/unzip.ts';

const answer = v.object({
  verdict: v.string(),
  faults: v.array(v.object({ code: v.string() })),
  warnings: v.array(v.object({ code: v.string() })),
  entries: v.number(),
  kid: v.nullable(v.string()),
  code: v.nullable(v.string()),
});

export type Judged = v.InferOutput<typeof answer> & { exit: number };

/** `npm run verify -- FILE --json`, as a stranger runs it, with its exit code. */
export async function judgeFile(path: string): Promise<Judged> {
  const child = spawn('npm', ['run', '--silent', 'verify', '--', path, '--json'], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    env: { ...process.env, INIT_CWD: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exit = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  const said: unknown = JSON.parse(Buffer.concat(chunks).toString());
  return { ...v.parse(answer, said), exit };
}

/** Every member, decompressed, by name. */
export async function membersOf(path: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  return unzip(await openAsBlob(path));
}

/** One member as text; throws when the file lacks it. */
export function textMember(members: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = members.get(name);
  if (bytes === undefined) throw new Error(`the file has no ${name}`);
  return Buffer.from(bytes).toString();
}
