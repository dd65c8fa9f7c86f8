/**
 * Runs in a tab of the extension: fills its database with a year of use (signed by the journal's own key, projected and summed up by
 * the extension's own code, but written many entries a transaction), and makes and reads files as the journal page does.
 */
import { makeZip } from 'client-zip';
import { defaultSelection } from '#core/handover-selection/default-selection.ts';
import { withLines } from '#core/handover-selection/selection.ts';
import { verifyFile } from '#handover/verify-file.ts';
import { browserKeys } from '#platform/browser-keys.ts';
import { browserVerify } from '#platform/browser-verify.ts';
import { pageClient } from '#platform/page-client.ts';
import { connect } from '#store/open-database.ts';
import { loadHandover } from '#ui/handover/load-handover.ts';
import { makeFile } from '../../../entrypoints/journal/file-maker.ts';
import { openReader } from '../../../entrypoints/page/open-reader.ts';
import { fill, type FillAsked } from './fill.ts';

export type FilledProbe = {
  /** Adds entries until the journal has so many. */
  fill: (asked: FillAsked) => Promise<{ entries: number; photos: number; bytes: number }>;
  /** Every line and photo to the association. */
  handOver: () => Promise<{ readMs: number; makeMs: number; size: number; verified: string }>;
  /** Of the file that `handOver` made last. */
  verify: () => Promise<{ ms: number; verdict: string }>;
  /** What anyone would write: the same photos and entry lines, stored, by client-zip alone. */
  plainZip: () => Promise<{ ms: number; size: number }>;
  /** Lets the last file go. */
  forget: () => void;
};

declare global {
  var __filled: FilledProbe | undefined;
}

let made: Blob | undefined;

globalThis.__filled = {
  fill: (asked) => fill(connect(), asked),
  async handOver() {
    const client = pageClient(openReader());
    const began = performance.now();
    const journal = await loadHandover(client);
    if (journal === null) throw new Error('no journal');
    const readMs = performance.now() - began;
    const photos = journal.photos.map(({ seq }) => seq);
    const file = await makeFile(client, {
      kid: journal.kid,
      until: journal.until,
      selection: withLines(defaultSelection(journal.lines, 'association'), photos, true),
      consent: { keep: true, transmit: true, count: true, quote: true },
    });
    if (!file.ok) throw new Error(file.error.code);
    made = file.value.file;
    const { size, verified } = file.value;
    return { readMs, makeMs: performance.now() - began - readMs, size, verified };
  },
  async verify() {
    if (made === undefined) throw new Error('no file was made');
    const began = performance.now();
    const tools = { digest: browserKeys.digest, verify: browserVerify };
    const { verdict } = await verifyFile(made, tools);
    return { ms: performance.now() - began, verdict };
  },
  async plainZip() {
    const began = performance.now();
    const db = await connect().use();
    const lines = (await db.getAll('entries')).map(({ jws, body }) =>
      [jws, ...body.plain.disclosures, ''].join('~'),
    );
    const pieces = await db.getAll('pieces');
    const files = [
      { name: 'entries.sdjwt', input: lines.join('\n') },
      ...pieces.map(({ sha256, body }) => ({ name: `${sha256}.png`, input: body.plain })),
    ];
    made = await new Response(makeZip(files)).blob();
    return { ms: performance.now() - began, size: made.size };
  },
  forget() {
    made = undefined;
  },
};
