/** What the chip on the portal shows: words made by the background, drawn by the content script. */
import * as v from 'valibot';

const words = v.string();

/** The four signs, the same on badge, popup, chip and header pill. */
export const recordingSign = v.picklist(['rec', 'wait', 'stop', 'warn']);
export type RecordingSign = v.InferOutput<typeof recordingSign>;

export const chipActs = [
  'purpose',
  'not-an-error',
  'resume',
  'note',
  'sheet',
  'its-me',
  'journal',
  'answer',
] as const;

export const chipView = v.object({
  sign: recordingSign,
  lang: words,
  dir: v.picklist(['ltr', 'rtl']),
  /** Words of the collapsed chip: "Journal actif". */
  collapsed: words,
  expandLabel: words,
  collapseLabel: words,
  /** Opened card, when there is something to say. */
  card: v.nullable(
    v.object({
      /** Id of the observation it is about, echoed in `chipAct`. */
      about: v.optional(words),
      /** A card with them waits folded, the chip saying them: it stands in nobody's way until it is opened. */
      bar: v.optional(words),
      title: words,
      /** The site's own words, drawn in serif between « », always French and left to right. */
      quote: v.optional(words),
      lines: v.array(words),
      photo: v.optional(words),
      /** "Votre attestation finit le **15 décembre** : dans **21** jours." */
      date: v.optional(words),
      afterDate: v.optional(words),
      /** Four equal outlined acts of "Vous vouliez…", or one. */
      acts: v.array(
        v.object({ act: v.picklist(chipActs), value: v.optional(words), label: words }),
      ),
      link: v.optional(v.object({ act: v.picklist(chipActs), label: words })),
    }),
  ),
});
export type ChipView = v.InferOutput<typeof chipView>;
