/** A file of 40 entries as a lawyer gets it: an account, twelve prevented attempts with photos, papers that were added. */
import { toHex } from '#core/bytes/hex.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { Claims } from '#core/entry/claims.ts';
import { pieceName } from '#handover/piece-name.ts';
import type { WrittenFile } from '#handover/write-file.ts';
import { makeFile, shotOf, tinyPng } from './make-file.ts';
import { makeJournal } from './make-journal.ts';
import { digest } from './node-keys.ts';

type Piece = { bytes: Uint8Array<ArrayBuffer>; at: string; word: 'capture' | 'fichier' };
type Story = { claims: Partial<Claims>[]; pieces: Piece[] };

export const courtName = 'EXEMPLE Amina';
const host = 'administration-etrangers-en-france.interieur.gouv.fr';

/** `2026-11-03T12:00:00.000Z` and every 60 h after it: two or three attempts a week. */
const dayOf = (index: number) =>
  new Date(Date.UTC(2026, 10, 3, 12) + index * 60 * 3_600_000).toISOString();

export async function courtFile(): Promise<WrittenFile> {
  const story: Story = { claims: [], pieces: [] };
  await addAccount(story);
  for (let index = 0; index < 12; index += 1) await addAttempt(story, index);
  for (let index = 0; index < 4; index += 1) await addContact(story, index);
  await addConsequence(story);
  addFacts(story);
  const journal = await makeJournal(story.claims);
  const pieces = story.pieces.map(({ bytes, at, word }, index) => {
    const type = word === 'capture' ? 'image/png' : 'application/pdf';
    const name = pieceName({ number: index + 1, at, word, type });
    return { name, blob: new Blob([bytes], { type }) };
  });
  return makeFile(journal, { pieces });
}

function add(story: Story, at: string, claims: Partial<Claims>): number {
  story.claims.push({ at, kept: at, stay: `s${at}`, ...claims });
  return story.claims.length;
}

async function addPhoto(story: Story, of: number, at: string): Promise<void> {
  const bytes = tinyPng(`photo ${of}`);
  story.pieces.push({ bytes, at, word: 'capture' });
  const shot = await shotOf(bytes, at);
  add(story, at, { kind: 'photo', refers: { seq: of, why: 'shot' }, shot });
}

async function addPaper(story: Story, of: number, at: string): Promise<void> {
  const bytes = new Uint8Array(utf8(`%PDF-1.4 paper ${of}`));
  story.pieces.push({ bytes, at, word: 'fichier' });
  const file = {
    sha256: toHex(await digest(bytes)),
    bytes: bytes.length,
    type: 'application/pdf',
  };
  add(story, at, { kind: 'note', source: 'user', refers: { seq: of, why: 'stay' }, file });
}

async function addAccount(story: Story): Promise<void> {
  const at = dayOf(0).replace('T12', 'T11');
  const seq = add(story, at, {
    ids: { name: courtName, foreigner: '9999000000' },
    page: { ...page, kind: 'account', title: 'Mon compte' },
  });
  await addPhoto(story, seq, at);
}

const page = {
  host,
  path: '/particuliers/',
  route: 'form',
  title: 'Demande de titre',
  lang: 'fr',
  kind: 'form-step',
} as const;

async function addAttempt(story: Story, index: number): Promise<void> {
  const at = dayOf(index);
  const seq = add(story, at, {
    kind: 'incident',
    codes: ['A1'],
    text: 'Une erreur technique est survenue.',
    page: { ...page, procedure: 'sejour/etudiant' },
    http: [{ method: 'POST', path: '/api', status: 500, at, serverDate: at, cached: false }],
  });
  await addPhoto(story, seq, at);
}

async function addContact(story: Story, index: number): Promise<void> {
  const at = dayOf(12 + index);
  const contact = { channel: 'registered-letter', who: 'Préfecture du Rhône' };
  const seq = add(story, at, { kind: 'contact', source: 'user', contact });
  await addPaper(story, seq, at);
}

async function addConsequence(story: Story): Promise<void> {
  const at = dayOf(16);
  const consequence = { code: 'K1', since: '2026-12-01' };
  const seq = add(story, at, { kind: 'consequence', source: 'user', consequence });
  await addPaper(story, seq, at);
}

function addFacts(story: Story): void {
  const facts = [
    { name: 'permit.title', value: 'Étudiant' },
    { name: 'permit.expiry', value: '2027-02-15' },
    { name: 'prefecture', value: 'Rhône' },
  ] as const;
  for (const fact of facts) add(story, dayOf(17), { kind: 'fact', source: 'user', fact });
}
