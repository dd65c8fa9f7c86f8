/** What pages ask about the past, papers and the person present: what is said becomes one entry, answered with its number. */
import type { Answers, PageAsks } from '#messaging/protocol.ts';
import { ok, type Result } from '#core/result.ts';
import { accompany } from './accompany.ts';
import { accountMacs } from './account-macs.ts';
import { attachPiece } from './attach-piece.ts';
import { declareAttempt } from './declare-attempt.ts';
import { endSession } from './end-session.ts';
import { maskPhoto } from './mask-photo.ts';
import type { Ports } from './ports.ts';
import { sayLine } from './say-line.ts';
import { sessionNow, sessionStill } from './session-now.ts';
import { watchTabs } from './watch-tabs.ts';

type Call =
  | 'note'
  | 'contact'
  | 'consequence'
  | 'declare'
  | 'attach'
  | 'mask'
  | 'fingerprint'
  | 'accompany'
  | 'session'
  | 'sessionStill'
  | 'endSession';
type Acts = {
  [C in Call]: (ports: Ports, ask: PageAsks[C]) => Promise<Result<Answers[C], { code: string }>>;
};

export const permanenceActs: Acts = {
  note(ports, { lang, text, about, ...line }) {
    const refers = about === undefined ? {} : { refers: { seq: about, why: 'stay' as const } };
    return sayLine(ports, { ...line, claims: { kind: 'note', note: { lang, text }, ...refers } });
  },
  contact: (ports, { contact, ...line }) =>
    sayLine(ports, { ...line, claims: { kind: 'contact', contact } }),
  consequence: (ports, { consequence, ...line }) =>
    sayLine(ports, { ...line, claims: { kind: 'consequence', consequence } }),
  declare: declareAttempt,
  attach: attachPiece,
  mask: maskPhoto,
  async fingerprint(ports, { name, foreigner }) {
    const account = {
      who: 'known' as const,
      ...(name === undefined ? {} : { name }),
      ...(foreigner === undefined ? {} : { foreigner }),
    };
    return ok(await accountMacs(ports, account));
  },
  async accompany(ports, ask) {
    const begun = await accompany(ports, ask);
    if (begun.ok) await watchTabs(ports);
    return begun;
  },
  async session(ports) {
    return ok(await sessionNow(ports));
  },
  sessionStill,
  async endSession(ports, ask) {
    const ended = await endSession(ports, ask);
    await watchTabs(ports);
    return ended;
  },
};
