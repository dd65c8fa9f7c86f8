/**
 * Judges a hand-over file from the command line, with the code that the journal tab uses (docs/format.md §7).
 * usage: npm run verify -- FILE [--json]; exit 0 intact or partial, 1 altered, 2 unreadable, 3 example.
 */
import { openAsBlob } from 'node:fs';
import { resolve } from 'node:path';
import { wholeHash } from '#core/journal/short-code.ts';
import type { Fault, Warning } from '#core/journal/fault.ts';
import type { Verdict } from '#core/journal/verdict.ts';
import { verifyFile, type Verification } from '#handover/verify-file.ts';
import words from '#locales/fr/verify.json' with { type: 'json' };
import { digest, verify } from '../support/node-keys.ts';

const exitCodes: Record<Verdict, number> = {
  intact: 0,
  'intact-kept': 0,
  partial: 0,
  altered: 1,
  unreadable: 2,
  example: 3,
};

/** Faults shown in the text; `--json` has them all. */
const shown = 20;

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

function textOf(read: Verification): string[] {
  const { withheld = [], erased = [], masked = [] } = read.seal ?? {};
  const counts = { withheld: withheld.length, erased: erased.length, masked: masked.length };
  const lines = [fill(words.verdict[read.verdict], { kept: read.kept, ...counts })];
  if (read.head && read.code !== null) {
    lines.push(fill(words.count, { entries: read.entries, code: read.code }));
    lines.push(fill(words.hash, { hash: wholeHash(read.head.hash) }));
  }
  if (read.faults.some(({ code }) => code === 'seal/version')) lines.push(words.newer);
  lines.push(...listOf(words.faults, read.faults), ...listOf(words.warnings, read.warnings));
  if (read.verdict !== 'unreadable') lines.push(words.dated, words.stands, words.limits);
  return lines;
}

function listOf(title: string, found: readonly (Fault | Warning)[]): string[] {
  if (found.length === 0) return [];
  const lines = found.slice(0, shown).map((one) => `  ${one.code}${placeOf(one)}`);
  const more = found.length - lines.length;
  if (more > 0) lines.push(`  ${fill(words.more, { n: more })}`);
  return [fill(title, { n: found.length }), ...lines];
}

function placeOf({ seq, line, member }: Fault | Warning): string {
  const parts = [
    ...(seq === undefined ? [] : [fill(words.entry, { seq })]),
    ...(line === undefined ? [] : [fill(words.textLine, { line })]),
    // A name is a stranger's text: control characters would command the terminal.
    ...(member === undefined ? [] : [member.replaceAll(/[^ -~]/g, '?')]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** Null when there is no such file, or its disk does not give it. npm starts us elsewhere than where it was called. */
async function readAt(file: string): Promise<Verification | null> {
  try {
    const blob = await openAsBlob(resolve(process.env['INIT_CWD'] ?? '.', file));
    return await verifyFile(blob, { digest, verify });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const [file, ...others] = args.filter((arg) => arg !== '--json');
  if (file === undefined || others.length > 0) {
    process.stderr.write(`${words.usage}\n`);
    return exitCodes.unreadable;
  }
  const read = await readAt(file);
  if (read === null) {
    process.stderr.write(`${fill(words.unopened, { file })}\n`);
    return exitCodes.unreadable;
  }
  const { verdict, faults, warnings, entries, kid, head, code } = read;
  const answer = { verdict, faults, warnings, entries, kid, head, code };
  process.stdout.write(
    json ? `${JSON.stringify(answer, null, 2)}\n` : `${textOf(read).join('\n')}\n`,
  );
  return exitCodes[verdict];
}

process.exitCode = await main(process.argv.slice(2));
