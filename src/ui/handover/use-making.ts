/** Makes the file once everything is answered, and keeps what came of it: the file, or the code of the failure. */
import { useState } from 'preact/hooks';
import type { Selection } from '#core/handover-selection/selection.ts';
import { useBusy } from '../controls/use-busy.ts';
import type { ConsentAnswers } from './ConsentQuestions.tsx';
import {
  consentNames,
  type ConsentName,
  type HandoverMaker,
  type MadeFile,
} from './handover-maker.ts';
import type { HandoverJournal } from './load-handover.ts';

export type Making = {
  making: boolean;
  makeFailed: string | null;
  made: MadeFile | null;
  answers: ConsentAnswers;
  recipient: string;
  onAnswers: (answers: ConsentAnswers) => void;
  onRecipient: (recipient: string) => void;
  make: (journal: HandoverJournal, selection: Selection) => void;
};

export function useMaking(maker: HandoverMaker, onMade: () => void): Making {
  const [making, start] = useBusy();
  const [makeFailed, setFailed] = useState<string | null>(null);
  const [made, setMade] = useState<MadeFile | null>(null);
  const [answers, onAnswers] = useState<ConsentAnswers>({});
  const [recipient, onRecipient] = useState('');
  const make = ({ kid, until }: HandoverJournal, selection: Selection) =>
    start(async () => {
      const consent = complete(answers);
      if (consent === null) return;
      setFailed(null);
      const whom = recipient.trim() === '' ? {} : { recipient: recipient.trim() };
      const result = await maker
        .make({ kid, until, selection, consent, ...whom })
        .catch(() => ({ ok: false, error: { code: 'page/make' } }) as const);
      if (!result.ok) return setFailed(result.error.code);
      setMade(result.value);
      onMade();
    });
  return { making, makeFailed, made, answers, recipient, onAnswers, onRecipient, make };
}

/** Null until each question has its answer: none is preselected. */
function complete(answers: ConsentAnswers): Record<ConsentName, boolean> | null {
  if (consentNames.some((name) => answers[name] === undefined)) return null;
  const { keep = false, transmit = false, count = false, quote = false } = answers;
  return { keep, transmit, count, quote };
}
