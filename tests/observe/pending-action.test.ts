/** A click and what followed it: news, or nothing for a minute. */
import { describe, expect, it } from 'vitest';
import type { ActionRole } from '#detect/phrases/actions.ts';
import { createPendingAction, silence } from '#observe/pending-action.ts';
import { FakeClock } from './fakes.ts';

function made() {
  const clock = new FakeClock();
  const unanswered: string[] = [];
  const pending = createPendingAction({
    timers: clock,
    now: () => clock.now,
    nothing: (action, submit) => unanswered.push(`${action.label} ${action.followed} ${submit}`),
  });
  const click = (role: ActionRole, label: string = role) =>
    pending.clicked({ role, label }, 'words');
  return { clock, unanswered, pending, click };
}

describe('pending action', () => {
  it('says once that nothing followed a submit for a minute', async () => {
    const { clock, unanswered, click } = made();
    click('submit', 'Déposer la demande >');
    await clock.pass(silence * 3);
    expect(unanswered).toEqual(['Déposer la demande > nothing true']);
  });

  it('says nothing when the words on screen changed', async () => {
    const { clock, unanswered, pending, click } = made();
    click('submit');
    pending.looked('words');
    pending.looked('other words');
    await clock.pass(silence * 3);
    expect(unanswered).toEqual([]);
  });

  it('goes with the next news, once', () => {
    const { pending, click } = made();
    click('save', 'Enregistrer');
    expect(pending.take('visit')).toMatchObject({ label: 'Enregistrer', followed: 'navigation' });
    expect(pending.take('visit')).toBeUndefined();
    click('save');
    expect(pending.take('other')?.followed).toBe('response');
  });

  it('keeps Abandonner for the next visit, past its question, unless it is taken back', () => {
    const { pending, click } = made();
    click('abandon', 'Abandonner la demande');
    expect(pending.take('other')).toBeUndefined();
    expect(pending.take('visit')?.label).toBe('Abandonner la demande');
    click('abandon');
    click('cancel', 'Annuler');
    expect(pending.take('visit')).toBeUndefined();
  });

  it('does not tie a click to what comes much later', async () => {
    const { clock, pending, click } = made();
    click('continue');
    pending.looked('other');
    await clock.pass(silence + 1);
    expect(pending.take('visit')).toBeUndefined();
  });

  it('counts actions and remembers a submit until it is told', () => {
    const { pending, click } = made();
    click('save');
    expect(pending.submitted).toBe(false);
    click('submit');
    expect([pending.actions, pending.submitted]).toEqual([2, true]);
    pending.told();
    expect(pending.submitted).toBe(false);
  });
});
