/** What the step of the photos is given, and each photo in it. */
import type { JournalClient } from '../journal-client.ts';
import type { MaskTools } from '../masking/mask-tools.ts';
import type { HandoverPhoto } from './load-handover.ts';
import type { Masking } from './use-masking.ts';
import type { PhotoChoice } from './use-photo-choices.ts';

export type PhotosStepProps = {
  client: JournalClient;
  masks: MaskTools;
  kid: string;
  photos: readonly HandoverPhoto[];
  /** Whether masks lie on what identifies from the start: for anybody but one's association. */
  proposeMasks: boolean;
  decided: (photo: number) => PhotoChoice | undefined;
  onDecide: (photo: HandoverPhoto, choice: PhotoChoice) => void;
  onMask: Masking;
  onDone: () => void;
};

export type OnePhotoProps = PhotosStepProps & {
  at: number;
  photo: HandoverPhoto;
  onAt: (at: number) => void;
};
