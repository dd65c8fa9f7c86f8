/**
 * Every border where something comes in that others wrote, with the property that holds it under fire. A source file that reads raw
 * bytes, JSON or a schema and stands in no row fails here, and so does a row whose property is gone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

type Border = {
  /** What comes in, from whom. */
  what: string;
  /** Its door: whatever else reads for it stands behind. */
  door: `${string}#${string}`;
  /** Files that read raw values for that door. */
  behind: readonly string[];
  property: string;
};

const borders: readonly Border[] = [
  {
    what: 'a message of the content script or of a page of ours',
    door: 'src/messaging/server.ts#answer',
    behind: ['src/messaging/server.ts'],
    property: 'tests/messaging/fuzz.test.ts',
  },
  {
    what: 'who sent a message, by the browser',
    door: 'src/platform/sender.ts#senderOf',
    behind: [],
    property: 'tests/platform/fuzz.test.ts',
  },
  {
    what: 'a message to a tab',
    door: 'src/platform/portal-link.ts#hearBackground',
    behind: [],
    property: 'tests/platform/fuzz.test.ts',
  },
  {
    what: 'what that message asks of the page witness',
    door: 'src/observe/tab-calls.ts#tabHandler',
    behind: [],
    property: 'tests/observe/fuzz.test.ts',
  },
  {
    what: "the date in a server's answer",
    door: 'src/platform/server-time.ts#serverTime',
    behind: [],
    property: 'tests/platform/fuzz.test.ts',
  },
  {
    what: 'a received file (ZIP and all its members)',
    door: 'src/handover/verify-file.ts#verifyFile',
    behind: [
      'src/handover/verify-file.ts',
      'src/handover/read-lines.ts',
      'src/handover/check-journal-json.ts',
      'src/handover/check-sums.ts',
      'src/handover/crc32.ts',
      'src/handover/zip/check-gap.ts',
      'src/handover/zip/find-directory.ts',
      'src/handover/zip/inflate.ts',
      'src/handover/zip/read-directory.ts',
      'src/handover/zip/read-member.ts',
      'src/handover/zip/zip-record.ts',
      'src/core/journal/verify-seal.ts',
    ],
    property: 'tests/handover/fuzz.test.ts',
  },
  {
    what: 'an encrypted file (age)',
    door: 'src/handover/open-handover.ts#openHandover',
    behind: [],
    property: 'tests/handover/fuzz.test.ts',
  },
  {
    what: 'the lines of a journal',
    door: 'src/core/journal/verify-entries.ts#readEntries',
    behind: [
      'src/core/entry/check-header.ts',
      'src/core/entry/check-payload.ts',
      'src/core/entry/decode-disclosures.ts',
      'src/core/entry/judge-claims.ts',
      'src/core/entry/parse-disclosure.ts',
      'src/core/entry/read-disclosures.ts',
    ],
    property: 'tests/handover/fuzz.test.ts',
  },
  {
    what: 'JSON that others wrote',
    door: 'src/core/bytes/strict-json.ts#parseStrictJson',
    behind: ['src/core/bytes/strict-json.ts'],
    property: 'tests/handover/fuzz.test.ts',
  },
  {
    what: 'a chosen picture or paper',
    door: 'src/handover/pictures/take-piece.ts#takePiece',
    behind: ['src/handover/pictures/exif-block.ts', 'src/handover/pictures/exif-date.ts'],
    property: 'tests/handover/pictures/fuzz.test.ts',
  },
  {
    what: 'the size that a picture says it has',
    door: 'src/handover/pictures/picture-size.ts#pictureSize',
    behind: [],
    property: 'tests/handover/pictures/fuzz.test.ts',
  },
  {
    what: "a picture's name",
    door: 'src/casework/captures/date-of-name.ts#dateOfName',
    behind: [],
    property: 'tests/casework/captures/date-of-name.test.ts',
  },
  {
    what: 'a file of kept cases',
    door: 'src/casework/cases/unpack-cases.ts#openCasesFile',
    behind: [
      'src/casework/cases/unpack-cases.ts',
      'src/casework/cases/case-record.ts',
      'src/casework/cases/pack-cases.ts',
    ],
    property: 'tests/casework/cases/unpack-cases.test.ts',
  },
  {
    what: 'a sealed case of the store',
    door: 'src/casework/cases/case-vault.ts#openCase',
    behind: ['src/casework/cases/case-vault.ts'],
    property: 'tests/casework/cases/case-vault.test.ts',
  },
  {
    what: 'what was remembered beside the store',
    door: 'src/core/observation/losses.ts#readLosses',
    behind: ['src/core/observation/losses.ts'],
    property: 'tests/core/observation/losses.test.ts',
  },
  {
    what: 'a code typed from paper',
    door: 'src/casework/compare-paper.ts#comparePaper',
    behind: [],
    property: 'tests/casework/fuzz.test.ts',
  },
  {
    what: 'an hour typed from paper',
    door: 'src/casework/captures/typed-time.ts#typedTime',
    behind: [],
    property: 'tests/casework/fuzz.test.ts',
  },
  {
    what: 'a day typed by a person',
    door: 'src/ui/journal/read-date.ts#readDate',
    behind: [],
    property: 'tests/ui/journal/read-date.test.ts',
  },
];

/** They read what this very run has signed, or what only a developer gives. */
const own: readonly string[] = ['src/platform/seal-signer.ts', 'src/recorder/page-acts.ts'];

const reads =
  /\bv\.(?:safeParse|parse|is)\(|\bJSON\.parse\(|\bnew DataView\(|\bTextDecoder\b|\bDecompressionStream\b|\bparseStrictJson\(/;

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('a border', () => {
  it.each(borders)('where comes in $what has a door and a property', ({ door, property }) => {
    const [path = '', name = ''] = door.split('#');
    expect(text(path)).toMatch(new RegExp(`export (?:async )?function ${name}\\b`));
    const held = text(property);
    expect(held).toContain(`${name}(`);
    expect(held).toMatch(/fc\.(?:asyncP|p)roperty\(/);
  });

  it('is every file that reads raw bytes, JSON or a schema', () => {
    const known = new Set([...borders.flatMap(({ behind }) => behind), ...own]);
    const found = sourceFiles(['src', 'entrypoints'], /\.tsx?$/)
      .filter((file) => reads.test(file.text))
      .map(({ path }) => path);
    expect(found.filter((path) => !known.has(path))).toEqual([]);
    expect([...known].filter((path) => !found.includes(path))).toEqual([]);
  });
});
