/**
 * The background's use cases behind one queue: what a witness or the person brings in is stored first, then
 * what is due becomes entries. Nothing that matters lives here: a new worker starts from the store.
 */
import type { Answers, PageAsks, PageCall, PortalAsks } from '#messaging/protocol.ts';
import type { NetworkFailure, SeenMessage } from '#core/observation/seen.ts';
import type { Result } from '#core/result.ts';
import { acceptNetwork, closeWindows } from './accept-network.ts';
import { drain } from './drain.ts';
import { giveHeld } from './give-held.ts';
import { createLoginLoop } from './login-loop.ts';
import { leaveForSso } from './leave-for-sso.ts';
import { pageActs } from './page-acts.ts';
import type { Report } from './note-refusal.ts';
import { markJournal } from './mark-journal.ts';
import { recover } from './recover.ts';
import { refusalSign } from './refusal-sign.ts';
import { Refused, reporting } from './reporting.ts';
import { spaceWatch } from './watch-space.ts';
import { resumeTabs } from './pause.ts';
import { noteEverywhere } from './person-acts.ts';
import type { Ports, RecorderPart } from './ports.ts';
import { chipAct, type ChipAct } from './chip-act.ts';
import { badge, hello, photoOf, seen } from './portal-acts.ts';
import { stayGap } from './presence.ts';
import { serial } from './serial.ts';
import { showSigns } from './show-signs.ts';
import { accessWatch } from './watch-access.ts';
import { watchTabs } from './watch-tabs.ts';
import { signNow } from './sign-now.ts';

/** Calls of pages after which badge and chip may have to say something else. */
const changesSigns = new Set<PageCall>([
  'consent',
  'pause',
  'resume',
  'itsMe',
  'noteNothing',
  'eraseAll',
  'settings',
  'accompany',
  'sessionStill',
  'endSession',
]);
/** Calls that only read: pages told of a change would read again, without end. */
const reads = new Set<PageCall>(['popup', 'session', 'fingerprint']);
/** `reported` ids are kept 24 h (format §2). */
const reportedKept = 24 * 3_600_000;

export function createRecorder(ports: Ports): RecorderPart {
  const queue = serial();
  const loopClosedBy = createLoginLoop();
  const looks = [accessWatch(ports), spaceWatch(ports)];
  const settle = (): Promise<void> =>
    queue(() => settleAll(ports, looks)).then(() => ports.surfaces.changed());
  /** Entries follow after the acknowledgement: the caller need not wait for signatures. */
  const after = (): void => {
    void settle().catch(() => undefined);
  };
  const then = async <T>(job: () => Promise<T>): Promise<T> => {
    const answer = await queue(job);
    after();
    return answer;
  };
  const fromPage = async <C extends PageCall>(
    call: C,
    ask: PageAsks[C],
  ): Promise<Result<Answers[C], { code: string }>> => {
    const answer = await (reads.has(call) ? queue : then)(() =>
      reporting(ports, null, () => pageActs[call](ports, ask)),
    );
    if (changesSigns.has(call)) void queue(() => showSigns(ports)).catch(() => undefined);
    return answer;
  };
  /** What ends a stay is the next thing seen: the lines held in the one before are given first. */
  const arrives = <T>(report: Report, job: () => Promise<T>): Promise<T> =>
    then(() =>
      reporting(ports, report, async () => {
        await giveHeld(ports, { force: false });
        return job();
      }),
    );
  const failed = (failure: NetworkFailure, id: string): Promise<unknown> =>
    arrives({ id, at: Date.parse(failure.at) }, () => acceptNetwork(ports, failure, id)).catch(
      unlessRefused,
    );
  return {
    hello: (tab: number) =>
      queue(() => reporting(ports, null, () => helloWithBadge(ports, tab))).catch(
        saying(ports, tab),
      ),
    seen: (message: SeenMessage, tab: number) =>
      arrives({ id: message.id, at: Date.parse(message.at) }, () => seen(ports, message, tab)),
    photo: (asked: PortalAsks['photo'], tab: number) =>
      then(() => reporting(ports, null, () => photoOf(ports, asked, tab))),
    chipAct: (tapped: ChipAct, tab: number) =>
      then(() => reporting(ports, null, () => chipAct(ports, tapped, tab))),
    network: failed,
    async navigated(tab: number, url: string) {
      const loop = loopClosedBy(tab, url, ports.clock.now());
      await then(() => reporting(ports, null, () => left(ports, tab, url))).catch(unlessRefused);
      if (loop) await failed(loop.failure, loop.id);
    },
    page: fromPage,
    armed: (tab: number) =>
      queue(() => reporting(ports, null, () => showSigns(ports, tab))).catch(unlessRefused),
    /** A worker that starts, or an alarm. */
    wake: settle,
    started: (what) =>
      then(() => reporting(ports, null, () => started(ports, what))).catch(unlessRefused),
  };
}

async function started(ports: Ports, what: 'browser' | 'extension'): Promise<void> {
  // Firefox numbers its tabs anew: a pause of tab 3 must not silence tomorrow's tab 3.
  if (what === 'browser') await resumeTabs(ports);
  await ports.store.rebuildRows();
  await noteVersion(ports);
  await watchTabs(ports);
}

async function helloWithBadge(ports: Ports, tab: number): Promise<Answers['hello']> {
  const answer = await hello(ports, tab);
  const settings = await ports.store.settings();
  const presence = await ports.store.presence();
  const sign = await signNow(ports, { settings, presence, tab });
  await badge(ports, tab, settings.consented || sign === 'gone' ? sign : 'none');
  return answer;
}

/** A tab that opens while the store refuses is told by its badge: what refuses from the start began before it. */
function saying(ports: Ports, tab: number): (reason: unknown) => Promise<never> {
  return async (reason) => {
    const sign = await refusalSign(ports);
    if (sign !== null) await badge(ports, tab, sign);
    throw reason;
  };
}

async function left(ports: Ports, tab: number, url: string): Promise<void> {
  await closeWindows(ports, tab);
  await leaveForSso(ports, url);
}

/** What is due, then what a refusal has left to say. Nothing is lost by a refusal here: the lines wait. */
async function settleAll(ports: Ports, looks: (() => Promise<void>)[]): Promise<void> {
  await reporting(ports, null, async () => {
    try {
      await settleDue(ports);
    } finally {
      // A line that cannot be signed must not keep a gap from being told.
      await recover(ports);
    }
    for (const look of looks) await look();
    await markJournal(ports);
  }).catch(unlessRefused);
}

/** A refusal was noted and said where it happened. */
function unlessRefused(reason: unknown): void {
  if (!(reason instanceof Refused)) throw reason;
}

async function settleDue(ports: Ports): Promise<void> {
  await giveHeld(ports, { force: false });
  await drain(ports);
  await ports.store.forgetReported(ports.clock.now() - reportedKept);
  const presence = await ports.store.presence();
  const held = (await ports.store.pending()).some(
    (row) => row.person === null && row.setAside !== true,
  );
  const end = (presence?.lastAt ?? 0) + stayGap;
  // A session's screen asks for the person as soon as the stay is over.
  const asks = held || presence?.accompanied !== undefined;
  if (asks && end > ports.clock.now()) await ports.wake.at(end);
}

/** After an update every journal says from which version to which; the consent itself noted the first. */
async function noteVersion(ports: Ports): Promise<void> {
  const settings = await ports.store.settings();
  const { version } = ports.clock.tool();
  if (!settings.consented || settings.version === version) return;
  const after = { ...settings, version };
  if (settings.version === null) await ports.store.putSettings(after);
  else
    await noteEverywhere(ports, { event: 'updated', from: settings.version, to: version }, after);
}
