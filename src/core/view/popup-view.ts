/** Everything the popup shows, as facts: the popup turns them into words. */
import type { NearestDate } from '../situation/nearest-date.ts';
import type { RecordingSign } from './chip-view.ts';

/** The question that stands before anything else in the popup, when one waits. */
export type PopupQuestion =
  /** The welcome journal's first account: is it you? */
  | { ask: 'first-account'; name: string }
  /** Another account is open: a new journal for it, or nothing. */
  | { ask: 'other-account' }
  /** Held lines of a stay: for whom were they? */
  | {
      ask: 'held';
      stay: string;
      lines: number;
      /** RFC 3339 UTC instants of the first and last held line. */
      from: string;
      until: string;
      /** What was seen, in the portal's words, first line. */
      text?: string;
      people: { person: string; name: string }[];
    };

export type PopupView = {
  /** BCP 47 code of the language chosen in the product. */
  language: string;
  /** `none`: not consented yet. */
  state: 'none' | RecordingSign;
  /** Why the sign is `none`, `wait`, `stop` or `warn`: stable code, worded by the popup. */
  why?:
    | 'photos'
    | 'off-portal'
    | 'paused'
    | 'other-account'
    | 'storage'
    | 'full'
    | 'broken'
    | 'newer'
    | 'gone'
    | 'permission'
    | 'held';
  /** Name of the person whose journal it is, as the account menu showed it; null while nobody is known. */
  owner: string | null;
  /** It is the person of the accompanied session: "Séance". */
  session?: true;
  kid: string | null;
  entries: number;
  heldLines: number;
  question: PopupQuestion | null;
  nearest: NearestDate | null;
  /** Whether the active tab is on a portal host. */
  onPortal: boolean;
  photosReady: boolean;
  /** RFC 3339 UTC instant of the last file that left, or null. */
  lastExport: string | null;
};
