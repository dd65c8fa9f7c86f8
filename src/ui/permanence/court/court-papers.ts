/** The papers 00, 01 and 02 and the files from 03, made of one court case and of what the helper decided. */
import { courtEnding, courtName } from '#casework/court/court-names.ts';
import { isPicture } from '#casework/court/court-pictures.ts';
import type { Capture, OtherPiece } from '#casework/court/court-set.ts';
import { err, ok, type Result } from '#core/result.ts';
import { wallClock } from '#core/time/paris.ts';
import type { T } from '../../i18n/translate.ts';
import type { MaskTools } from '../../masking/mask-tools.ts';
import type {
  ExposeDocument,
  InventoryDocument,
  InventoryLine,
  SeriesCapture,
  SeriesDocument,
} from '../../print/court-documents.ts';
import type { CourtCase } from './court-case.ts';
import type { CourtPiece } from './court-tools.ts';
import { captureLabel } from './piece-label.ts';

/** Words of a piece, as the helper left them. */
export type LabelOf = (piece: OtherPiece) => string;
/** What leaves of a picture: the copy that the helper masked, else the piece of the file, if it may be drawn. */
export type PapersFrom = {
  piece: (sha256: string) => Promise<Blob | null>;
  copyOf: (sha256: string) => Blob | undefined;
  masks: Pick<MaskTools, 'undrawable'>;
};

export function exposePaper({ model }: CourtCase, t: T): ExposeDocument {
  return { kind: 'expose', title: courtName(1, t('court.label.expose'), model.madeOn), model };
}

/** @param words those of each piece, and the masked copies: a copy's name ends as a PNG's */
export function inventoryPaper(
  made: CourtCase,
  words: { labelOf: LabelOf } & Pick<PapersFrom, 'copyOf'>,
  t: T,
): InventoryDocument {
  const { labelOf, copyOf } = words;
  const { set, model } = made;
  const title = courtName(0, t('court.label.inventoryShort'), model.madeOn);
  const own = (number: number, label: string, file: string): InventoryLine => ({
    number: String(number).padStart(2, '0'),
    label,
    day: number < 2 ? model.madeOn : null,
    file: `${file}.pdf`,
  });
  return {
    kind: 'inventory',
    title,
    name: model.person.name,
    demo: model.demo,
    lines: [
      own(0, t('court.label.inventory'), title),
      own(1, t('court.label.expose'), exposePaper(made, t).title),
      own(2, t('court.label.series'), seriesTitle(made, t)),
      ...set.captures.map((one) => ({
        number: one.number,
        label: captureLabel(one, t),
        day: one.when?.day ?? null,
        file: null,
      })),
      ...set.others.map((one) => ({
        number: String(one.number).padStart(2, '0'),
        label: labelOf(one),
        day: one.day,
        file: pieceName(one, labelOf(one), copyOf(one.sha256)),
      })),
    ],
  };
}

/** The hash of an original leaves with no copy; what cannot be looked at is not reproduced. */
export async function seriesPaper(
  made: CourtCase,
  from: PapersFrom,
  t: T,
): Promise<SeriesDocument> {
  const captures = await Promise.all(
    made.set.captures.map(async (one): Promise<SeriesCapture> => {
      const copy = from.copyOf(one.sha256);
      return {
        ...headingOf(one),
        sha256: copy !== undefined || one.masked ? null : one.sha256,
        image: copy ?? (await shownPiece(one.sha256, from)),
      };
    }),
  );
  return { kind: 'series', title: seriesTitle(made, t), demo: made.model.demo, captures };
}

function headingOf(one: Capture): Omit<SeriesCapture, 'sha256' | 'image'> {
  return {
    number: one.number,
    when: one.when,
    server: one.serverDate === null ? null : (wallClock(one.serverDate)?.time ?? null),
    address: one.page === null ? null : `https://${one.page.host}${one.page.path}`,
    pageTitle: one.page?.title ?? null,
    words: one.words,
  };
}

function seriesTitle({ model }: CourtCase, t: T): string {
  return courtName(2, t('court.label.series'), model.madeOn);
}

async function shownPiece(sha256: string, from: PapersFrom): Promise<Blob | null> {
  const blob = await from.piece(sha256);
  return blob === null || (await from.masks.undrawable(blob)) !== null ? null : blob;
}

/** Fails at a piece that is not in the file, and at a picture that nobody can have looked at. */
export async function otherPieces(
  { set }: CourtCase,
  labelOf: LabelOf,
  from: PapersFrom,
): Promise<Result<CourtPiece[], { code: 'missing' | 'unseen'; number: number }>> {
  const pieces: CourtPiece[] = [];
  for (const one of set.others) {
    const { number, sha256 } = one;
    const copy = from.copyOf(sha256);
    const blob = copy ?? (await from.piece(sha256));
    if (blob === null) return err({ code: 'missing', number });
    const unseen =
      copy === undefined && isPicture(one.type) && (await from.masks.undrawable(blob)) !== null;
    if (unseen) return err({ code: 'unseen', number });
    pieces.push({ name: pieceName(one, labelOf(one), copy), blob });
  }
  return ok(pieces);
}

function pieceName(one: OtherPiece, label: string, copy: Blob | undefined): string {
  return `${courtName(one.number, label, one.day)}.${courtEnding(copy?.type ?? one.type)}`;
}
