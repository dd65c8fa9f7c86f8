/** Kinds of files altered without the journal's key, by the family of the fault that finds them. */
import { utf8 } from '#core/bytes/utf8.ts';
import { disclosureOf } from './forge-file.ts';
import { key, stranger, type Make } from './forged-cases.ts';
import { tinyPng } from './make-file.ts';
import {
  archive,
  entries,
  entry,
  firstLines,
  first,
  flip,
  lines,
  member,
  negated,
  photoLines,
  photos,
  sealed,
  second,
  swap,
  swapContents,
  swapDisclosures,
  withDoubledDigest,
  withHeader,
  withMoreDigest,
  withPayload,
} from './altering-acts.ts';

type Family = 'zip' | 'seal' | 'file' | 'entry' | 'chain' | 'piece' | 'derived';
type Kind = [fact: string, family: Family, make: Make];

/** Whatever they change, they seal with a key of their own, or leave the seal as it was. */
export const kinds: Kind[] = [
  [
    'one bit of a signature',
    'entry',
    entry(1, ({ signature }) => ({ signature: flip(signature) })),
  ],
  ['one bit of a payload', 'entry', entry(1, ({ payload }) => ({ payload: flip(payload) }))],
  [
    'another instant',
    'entry',
    entry(1, ({ rest }) => ({
      rest: [disclosureOf('kept', '2026-11-02T12:01:00.000Z'), ...rest.slice(1)],
    })),
  ],
  [
    'a claim more',
    'entry',
    entry(1, ({ rest }) => ({ rest: [disclosureOf('text', 'ajouté'), ...rest] })),
  ],
  ['a disclosure of another entry', 'entry', lines((all) => swapDisclosures(all))],
  ['a disclosure twice', 'entry', entry(1, ({ rest }) => ({ rest: [rest[0] ?? '', ...rest] }))],
  [
    'a doubled name',
    'entry',
    entry(1, ({ rest }) => ({ rest: [disclosureOf('kind', 'visit'), ...rest] })),
  ],
  ['a digest more', 'entry', entry(1, withMoreDigest)],
  ['doubled digests', 'entry', entry(2, withDoubledDigest)],
  [
    'alg none',
    'entry',
    entry(1, (parts) => ({ ...withHeader({ alg: 'none' })(parts), signature: '' })),
  ],
  ['alg HS256 with the public key as secret', 'entry', entry(1, withHeader({ alg: 'HS256' }))],
  ['alg ES384', 'entry', entry(1, withHeader({ alg: 'ES384' }))],
  ['an injected key', 'entry', entry(1, withHeader({ jwk: stranger.jwk }))],
  ['an injected key address', 'entry', entry(1, withHeader({ jku: 'https://exemple.fr/cle' }))],
  ['a crit header', 'entry', entry(1, withHeader({ crit: ['b64'], b64: false }))],
  ['another kid', 'entry', entry(1, withHeader({ kid: stranger.kid }))],
  ['another number', 'chain', entry(2, withPayload({ seq: 7 }))],
  ['another prev', 'entry', entry(2, withPayload({ prev: 'A'.repeat(43) }))],
  ['demo put in', 'entry', entry(1, withPayload({ demo: true }))],
  [
    'a malleable signature',
    'chain',
    entry(1, ({ signature }) => ({ signature: negated(signature) })),
  ],
  ['a padded signature', 'entry', entry(1, ({ signature }) => ({ signature: `${signature}==` }))],
  ['an entry dropped', 'chain', lines((all) => all.toSpliced(2, 1))],
  ['the first entry dropped', 'entry', lines((all) => all.slice(1))],
  ['the tail cut, sealed by another', 'seal', lines((all) => all.slice(0, 3))],
  [
    'the tail cut under the old seal',
    'chain',
    member(entries, ({ content }) => ({ content: firstLines(content, 3) })),
  ],
  ['entries in another order', 'chain', lines((all) => swap(all, 1, 2))],
  ['an entry twice', 'chain', lines((all) => [...all.slice(0, 2), ...all.slice(1)])],
  [
    'an entry of another journal spliced in',
    'entry',
    async () => ({
      lines: [...(await photoLines()).slice(0, 4), ...(await photoLines(stranger)).slice(4)],
    }),
  ],
  [
    'the tail of another journal',
    'entry',
    async () => ({
      lines: [...(await photoLines()).slice(0, 2), ...(await photoLines(stranger)).slice(2)],
    }),
  ],
  ['a key that was swapped for another', 'seal', entry(0, withHeader({ jwk: stranger.jwk }))],
  ['a key off the curve', 'seal', entry(0, withHeader({ jwk: { ...key.jwk, y: key.jwk.x } }))],
  ['photos swapped', 'file', archive((all) => swapContents(all))],
  ['a photo changed', 'file', member(first, () => ({ content: tinyPng('z') }))],
  ['a photo left out', 'piece', archive((all) => all.filter(({ name }) => name !== second))],
  ['a member added', 'file', archive((all) => [...all, { name: 'note.txt', content: utf8('x') }])],
  [
    'a photo under another name',
    'file',
    archive((all) =>
      all.map((one) =>
        one.name === first ? { ...one, name: 'pieces/0003_2026-11-03_130100_capture.png' } : one,
      ),
    ),
  ],
  ['local name other than the central one', 'zip', member(first, () => ({ localName: second }))],
  [
    'a path out of the file',
    'zip',
    archive((all) => [...all, { name: '../../autre', content: utf8('x') }]),
  ],
  [
    'an absolute path',
    'zip',
    archive((all) => [...all, { name: '/etc/autre', content: utf8('x') }]),
  ],
  ['a Windows path', 'zip', archive((all) => [...all, { name: 'C:\\autre', content: utf8('x') }])],
  ['a link', 'zip', member(first, () => ({ mode: 0xa1ff }))],
  [
    'the same name twice',
    'zip',
    archive((all) => [...all, ...all.filter(({ name }) => name === first)]),
  ],
  [
    'a bomb',
    'zip',
    archive((all) => [
      ...all,
      { name: 'pieces/b', content: new Uint8Array(3_000_000), deflate: true },
    ]),
  ],
  ['a size that lies', 'zip', member(first, () => ({ size: 3 }))],
  ['a wrong CRC', 'zip', member(entries, () => ({ crc: 7 }))],
  ['overlapping members', 'zip', member(second, () => ({ offset: 0 }))],
  ['bytes between members', 'zip', member(first, () => ({ after: utf8('caché') }))],
  ['an encrypted member', 'zip', member(first, () => ({ flags: 1 }))],
  ['another method', 'zip', member(first, () => ({ method: 12 }))],
  ['bytes before', 'zip', async () => ({ ...(await photos()), more: { prefix: utf8('MZ') } })],
  ['bytes after', 'zip', async () => ({ ...(await photos()), more: { suffix: utf8('x') } })],
  ['a comment', 'zip', async () => ({ ...(await photos()), more: { comment: 'x' } })],
  [
    'another consent',
    'seal',
    async () => ({
      ...(await photos()),
      sealText: sealed({ consent: { keep: true, transmit: true, count: true, quote: true } }),
    }),
  ],
  [
    'a shorter list of what was left out',
    'seal',
    async () => ({ ...(await photos()), sealText: sealed({ disclosed: [0, 1, 2, 3] }) }),
  ],
  [
    'a copy for programs that says more',
    'derived',
    async () => ({
      ...(await photos()),
      json: (journal) => ({
        ...journal,
        entries: journal.entries.map((one) => ({ ...one, text: 'x' })),
      }),
    }),
  ],
];
