/** What the extension's database holds, decoded: entries in order, with their claims. */
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

export type KeptEntry = { kid: string; seq: number; jws: string; claims: Record<string, unknown> };

export async function keptEntries(browser: BrowserUnderTest): Promise<KeptEntry[]> {
  const rows = await browser.readDatabase('temoin', 'entries');
  return rows.flatMap((row) => {
    const entry = asRecord(row);
    const body = asRecord(asRecord(entry['body'])['plain']);
    const disclosures = Array.isArray(body['disclosures']) ? body['disclosures'].map(String) : [];
    return [
      {
        kid: String(entry['kid']),
        seq: Number(entry['seq']),
        jws: String(entry['jws']),
        claims: decodeDisclosures(disclosures),
      },
    ];
  });
}

/** Lines that are acknowledged and wait. */
export async function waitingLines(browser: BrowserUnderTest): Promise<Record<string, unknown>[]> {
  const rows = await browser.readDatabase('temoin', 'pending');
  return rows.map((row) => asRecord(asRecord(asRecord(row)['body'])['plain']));
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
