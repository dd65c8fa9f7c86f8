/** The second door, with the twelve pictures of the visual direction; its paper journal typed in; the blank sheet. */
import '../../../src/ui/styles/paper-journal.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  addPieces,
  answerDay,
  confirmDay,
  emptyCaptures,
  type Capture,
  type Captures,
} from '#casework/captures/captures.ts';
import { proposeDate } from '#casework/captures/propose-date.ts';
import { emptyWork } from '#casework/work.ts';
import { PaperTyped } from '#ui/permanence/pictures/PaperTyped.tsx';
import { PicturesDoor } from '#ui/permanence/pictures/PicturesDoor.tsx';
import type { ScreenProps } from '#ui/permanence/screen-props.ts';
import { PaperJournal } from '#ui/print/PaperJournal.tsx';
import { fakePermanence } from '../fake-permanence.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 168 300"><rect width="168" height="300" fill="#fff"/>
<rect width="168" height="18" fill="#eee"/><rect x="14" y="40" width="110" height="12" fill="#444"/>
<rect x="14" y="66" width="140" height="60" fill="#ddd"/></svg>`;

const told: [name: string, exif: string | null, modified: string | null][] = [
  ['Screenshot_20261103-082611.png', null, null],
  ['Screenshot_20261103-082711.png', null, null],
  ['Screenshot_20261103-083111.png', null, null],
  ['Screenshot_20261106-184211.png', null, null],
  ['Screenshot_20261106-185011.png', null, null],
  ['DSC_0412.jpg', '2026-11-17T13:58:00', null],
  ['DSC_0413.jpg', '2026-11-17T14:05:00', null],
  ['IMG-20261117-WA0004.jpg', null, null],
  ['IMG-20261117-WA0005.jpg', null, null],
  ['Screenshot_20261116-105811.png', null, null],
  ['scan0001.jpg', null, '2026-11-16T09:00:00.000Z'],
  ['image0.png', null, null],
];

const pieces: Capture[] = told.map(([name, local, modified], at) => ({
  id: `gallery-picture-${at}`,
  kind: 'picture',
  type: 'image/svg+xml',
  blob: new Blob([drawing], { type: 'image/svg+xml' }),
  originalSha256: null,
  taken: false,
  ...proposeDate({
    exif: local === null ? null : { local, offset: null },
    name,
    modified,
    today: '2026-11-17',
  }),
}));

const confirmed = ['2026-11-03', '2026-11-06'].reduce<Captures>(
  (state, day) => confirmDay(answerDay(state, day, { code: 'B4', purpose: 'renew' }), day),
  addPieces(emptyCaptures, pieces),
);

function Table(props: { captures: Captures; Screen: (props: ScreenProps) => JSX.Element }) {
  const [work, setWork] = useState({ ...emptyWork, captures: props.captures });
  const [helper, setHelper] = useState({ association: 'Association EXEMPLE', initials: 'M. B.' });
  const { Screen } = props;
  return (
    <Screen
      work={work}
      setWork={setWork}
      client={client}
      go={() => undefined}
      given={[]}
      helper={helper}
      setHelper={setHelper}
    />
  );
}

const client = fakePermanence();

export const screens = {
  'permanence-pictures': () => <Table captures={confirmed} Screen={PicturesDoor} />,
  'permanence-pictures-empty': () => <Table captures={emptyCaptures} Screen={PicturesDoor} />,
  'permanence-paper': () => <Table captures={emptyCaptures} Screen={PaperTyped} />,
  'print-paper-journal': () => (
    <main class="page-main print-page">
      <PaperJournal />
    </main>
  ),
};
