/** A case as it may leave in a file: with journals and HMACs of the shape that real ones have. */
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { headOf, madeCase } from './made-case.ts';

export const filePassphrase = 'cinq mots pour une clé';
export const thisComputer = headOf('this computer');
export const exportedAt = '2026-11-17T17:30:00.000Z';

export function portableCase(alias: string, more: Partial<CaseRecord> = {}): CaseRecord {
  return madeCase(alias, {
    id: `case-${alias.replaceAll(/[^\w-]/g, '_')}`,
    files: [{ kid: headOf(`kid ${alias}`), seq: 4, head: headOf(alias) }],
    nameMacs: [headOf(`name ${alias}`)],
    numberMac: headOf(`number ${alias}`),
    ...more,
  });
}
