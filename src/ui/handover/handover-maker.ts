/**
 * What the wizard needs to make a file, and knows nothing else of: `entrypoints` builds the real one over
 * `handover` and the background; tests and the gallery build one from memory.
 */
import type { Result } from '#core/result.ts';
import type { Selection } from '#core/handover-selection/selection.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { MaskTools } from '../masking/mask-tools.ts';

/** The four questions of docs/format.md §6, each answered. */
export const consentNames = ['keep', 'transmit', 'count', 'quote'] as const;
export type ConsentName = (typeof consentNames)[number];

export type HandoverOrder = {
  kid: string;
  /**
   * Last `seq` that was shown, masked copies made by the wizard included: the file ends there, with that entry as its
   * head. What was noted since nobody has looked at.
   */
  until: number;
  selection: Selection;
  /** Free text for the seal's `recipient`; absent when nothing was written. */
  recipient?: string;
  consent: Record<ConsentName, boolean>;
};

export type MadeFile = {
  file: Blob;
  /** `temoin_AAAA-MM-JJ_XXXX.zip` */
  name: string;
  /** Bytes. */
  size: number;
  /** `XXXX-XXXX-XXXX-XXXX`, Crockford base32. */
  code: string;
  /** 64 hex digits: the anchor on paper. */
  wholeHash: string;
  /** `seq` of the head that the file ends with, and its base64url hash, for the call `exported`. */
  head: { seq: number; hash: string };
  /** Entries with at least one disclosure, and pictures, in the file. */
  entries: number;
  photos: number;
  /** What reading the file again said: anything altered or unreadable is an error instead. */
  verified: 'intact' | 'intact-kept' | 'partial' | 'example';
};

export interface HandoverMaker {
  /**
   * Writes the file, reads it again and answers only what was found whole. Codes: `file/too-large`,
   * `file/verify-failed`, `file/piece-missing`, `storage/full`, `journal/moved`, or any code of the background.
   */
  make(order: HandoverOrder): Promise<Result<MadeFile, Failure>>;
}

/** What the wizard needs: a maker, and the canvas for what is masked on the way. */
export interface WizardMaker extends HandoverMaker {
  masks: MaskTools;
}
