/**
 * The numbered set for a court (R. 412-2, R. 414-5 CJA): 00 inventory, 01 exposé, 02 one homogeneous series of
 * captures, then every other piece in a file of its own. Numbers ascend without a gap; every piece has its words.
 */
import type { Claims } from '#core/entry/claims.ts';
import { withoutMaskedOriginals } from '#core/handover-selection/masked-originals.ts';
import type { Disclosed } from '#core/report/disclosed.ts';
import { wallClock, type WallClock } from '#core/time/paris.ts';

export type Capture = {
  /** `2-1`, `2-2` … as the exposé cites it. */
  number: string;
  seq: number;
  sha256: string;
  /** It shows the account and who is logged in. */
  account: boolean;
  /** Of the moment it was taken, heure de Paris. */
  when: WallClock | null;
  /** A masked copy, made by the person before the file left. */
  masked: boolean;
  /** `Date` of the server's answer that belongs to it, RFC 3339. */
  serverDate: string | null;
  page: Pick<NonNullable<Claims['page']>, 'host' | 'path' | 'title'> | null;
  /** Words of the entry that it shows. */
  words: string | null;
};

export type OtherPiece = {
  /** 3, 4 … */
  number: number;
  seq: number;
  sha256: string;
  type: string;
  /** What it is a piece of: words of the inventory come from it. */
  about:
    | { kind: 'contact'; channel: string; who: string }
    | { kind: 'consequence'; code: string }
    | { kind: 'other' };
  /** `YYYY-MM-DD`, null when only the month is known. */
  day: string | null;
};

export type CourtSet = {
  captures: Capture[];
  others: OtherPiece[];
  /** Number in the exposé's column, by the piece's running number. */
  label: (running: number) => string;
  /** `seq` → running number: what the exposé's model is given. */
  pieces: ReadonlyMap<number, number>;
  /** The capture that ties the account to the person, first of its series; null when none does. */
  accountPiece: string | null;
};

const seriesNumber = 2;

/** @param entries of the whole series, ascending */
export function courtSet(entries: readonly Disclosed[]): CourtSet {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry.claims]));
  const leaving = withoutOriginals(entries);
  const shown = capturesOf(leaving, bySeq);
  const captures = shown.map((one, index) => ({ ...one, number: `${seriesNumber}-${index + 1}` }));
  const others = othersOf(leaving, bySeq).map((one, index) => ({
    ...one,
    number: seriesNumber + 1 + index,
  }));
  const labels = [...captures, ...others].map(({ number }) => String(number));
  const pieces = new Map([...captures, ...others].map(({ seq }, index) => [seq, index + 1]));
  return {
    captures,
    others,
    label: (running) => labels[running - 1] ?? '',
    pieces,
    accountPiece: captures[0]?.account === true ? captures[0].number : null,
  };
}

type BySeq = ReadonlyMap<number, Claims>;

/**
 * Where a masked copy leaves, nothing that names a hash of its original does: files that were given one after the
 * other may hold the copy and the picture. Of several copies of one picture the newest.
 */
function withoutOriginals(entries: readonly Disclosed[]): Disclosed[] {
  const marked = entries.map(({ seq, claims }) => ({
    seq,
    claims: isMask(claims) ? { ...claims, kind: 'mask' as const } : claims,
  }));
  const { lines, pictureStays } = withoutMaskedOriginals(marked, {
    recipient: 'other',
    lines: new Set(entries.map(({ seq }) => seq)),
    details: new Set(),
  });
  return entries.filter(({ seq }) => lines.has(seq) && pictureStays?.has(seq) !== true);
}

/** The kind itself may be withheld. */
function isMask({ kind, shot, refers }: Claims): boolean {
  return kind === 'mask' || shot?.how === 'masked' || refers?.why === 'mask';
}

/** The one that shows the account first, then in order of time. */
function capturesOf(entries: readonly Disclosed[], bySeq: BySeq): Omit<Capture, 'number'>[] {
  const taken = new Set<string>();
  const captures = entries.flatMap(({ seq, claims }) => {
    const { shot } = claims;
    if (!shot || taken.has(shot.sha256)) return [];
    taken.add(shot.sha256);
    return [captureOf({ seq, claims }, shot, bySeq)];
  });
  const account = captures.findIndex((one) => one.account);
  if (account < 1) return captures;
  return [...captures.slice(account, account + 1), ...captures.toSpliced(account, 1)];
}

function captureOf(
  { seq, claims }: Disclosed,
  shot: NonNullable<Claims['shot']>,
  bySeq: BySeq,
): Omit<Capture, 'number'> {
  const about = aboutOf(claims, bySeq);
  const { page } = about;
  return {
    seq,
    sha256: shot.sha256,
    account: about.ids?.name !== undefined,
    when: wallClock(shot.at),
    masked: shot.how === 'masked',
    serverDate: serverDateOf(about),
    page: page ? { host: page.host, path: page.path, title: page.title } : null,
    words: about.text ?? shownWords(about),
  };
}

function serverDateOf({ http = [], clock }: Claims): string | null {
  const dated = http.find((one) => !one.cached && one.serverDate !== undefined);
  return dated?.serverDate ?? clock?.serverDate ?? null;
}

function shownWords({ state }: Claims): string | null {
  return state?.step ?? state?.label ?? null;
}

/** mask → photo → what it shows. References only point back, so the walk ends. */
function aboutOf(claims: Claims, bySeq: BySeq): Claims {
  let about = claims;
  for (let at = claims.refers?.seq; at !== undefined; at = earlier(at, about.refers?.seq)) {
    about = bySeq.get(at) ?? about;
  }
  return about;
}

function earlier(than: number, seq: number | undefined): number | undefined {
  return seq !== undefined && seq < than ? seq : undefined;
}

function othersOf(entries: readonly Disclosed[], bySeq: BySeq): Omit<OtherPiece, 'number'>[] {
  const taken = new Set<string>();
  return entries.flatMap(({ seq, claims }) => {
    const { file } = claims;
    if (!file || taken.has(file.sha256)) return [];
    taken.add(file.sha256);
    const about = aboutOf(claims, bySeq);
    return [
      {
        seq,
        sha256: file.sha256,
        type: file.type,
        about: whatFor(about),
        day: dayOf(claims) ?? dayOf(about),
      },
    ];
  });
}

function whatFor({ contact, consequence }: Claims): OtherPiece['about'] {
  if (contact) return { kind: 'contact', channel: contact.channel, who: contact.who };
  if (consequence) return { kind: 'consequence', code: consequence.code };
  return { kind: 'other' };
}

function dayOf({ happened, at }: Claims): string | null {
  if (happened) return happened.precision === 'month' ? null : happened.from.slice(0, 10);
  return at === undefined ? null : (wallClock(at)?.day ?? null);
}
