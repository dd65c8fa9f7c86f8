/** Owes each situation its top line. */
import type { Situation } from '#core/situation/situations.ts';
import { CannotActTop } from './CannotActTop.tsx';
import { SilenceTop } from './SilenceTop.tsx';
import { WaitingTop } from './WaitingTop.tsx';

export function SituationTop({ situation, today }: { situation: Situation; today: string }) {
  if (situation.name === 'cannot-act') return <CannotActTop situation={situation} today={today} />;
  if (situation.name === 'waiting') return <WaitingTop situation={situation} today={today} />;
  return <SilenceTop situation={situation} today={today} />;
}
