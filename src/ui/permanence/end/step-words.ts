/** Says each step of *Terminer* in words: its title, and under it what was seen or why it waits. */
import type { EndStep } from '#casework/end/end-steps.ts';
import type { WordsValue } from '../../i18n/Words.tsx';
import type { Ending } from './use-end.ts';

type Asked = {
  step: EndStep;
  state: 'done' | 'now' | 'later';
  ending: Ending;
  say: Pick<WordsValue, 't'>;
};

export function stepWords(asked: Asked): { title: string; under: string } {
  const { step, state, say } = asked;
  if (state !== 'done') {
    return { title: say.t(`end.step.${step}.title`), under: say.t(`end.step.${step}.later`) };
  }
  return { title: say.t(`end.step.${step}.done`), under: seen[step](asked) };
}

const seen: Record<EndStep, (asked: Asked) => string> = {
  logout: ({ ending, say }) => say.t(`end.logout.${ending.state.logout ?? 'seen'}`),
  file: ({ ending, say }) => {
    const file = ending.made?.file;
    if (file === undefined) return say.t('end.file.gone');
    const lines = say.t('end.file.lines', { count: file.entries });
    const photos = say.t('end.file.photosIn', { count: file.photos });
    return say.t('end.file.checked', { lines, photos });
  },
  paper: ({ ending, say }) =>
    say.t(ending.state.given === 'paper-only' ? 'end.paper.doneOnly' : 'end.paper.done'),
  erase: ({ say }) => say.t('end.erase.done'),
  downloads: ({ say }) => say.t('end.left.done'),
  password: ({ say }) => say.t('end.last.done'),
};
