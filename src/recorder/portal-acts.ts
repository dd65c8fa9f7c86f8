/** What a portal tab asks of the recorder: may I watch, this was seen, take the photo, this was tapped. */
import type { Answers, PortalAsks } from '#messaging/protocol.ts';
import type { SeenMessage } from '#core/observation/seen.ts';
import { acceptPage, type Accepted } from './accept-page.ts';
import { cardFor, type PhotoWords } from './chip/card-for.ts';
import { chipNow } from './chip/chip-now.ts';
import type { Card } from './chip/frame-chip.ts';
import { asksFirst } from './presence.ts';
import { nameInCandidate } from './name-in-candidate.ts';
import type { Ports } from './ports.ts';
import type { Presence } from './ports/records.ts';
import { shownLine } from './shown-line.ts';
import { drawnSign, signNow, type Sign } from './sign-now.ts';
import { watchTabs } from './watch-tabs.ts';
import { takePhoto, type PhotoTaken } from './take-photo.ts';

export async function hello(ports: Ports, tab: number): Promise<Answers['hello']> {
  const settings = await ports.store.settings();
  const presence = await ports.store.presence();
  const sign = await signNow(ports, { settings, presence, tab });
  // Of a journal that vanished, a page that opens later is told by badge and popup alone: whoever cleared it may have meant it.
  const chip = settings.consented ? await chipNow(ports, tab, null) : null;
  const watch = settings.consented && sign !== 'stop' && sign !== 'permission';
  return { watch, chip };
}

export async function seen(
  ports: Ports,
  message: SeenMessage,
  tab: number,
): Promise<Answers['seen']> {
  const accepted = await acceptPage(ports, message, tab);
  const sign = await signOf(ports, tab);
  if (sign === 'gone' || sign === 'permission') await watchTabs(ports);
  await badge(ports, tab, accepted.kept && !silent.has(message.observation.kind) ? 'new' : sign);
  const wanted = wantsPhoto(accepted, message) && accepted.why === undefined;
  const card = await cardAfter(
    ports,
    accepted,
    wanted ? ((await ports.camera.ready(tab)) ? 'coming' : 'missed') : undefined,
  );
  return { kept: accepted.kept, photo: wanted, chip: await chipNow(ports, tab, card) };
}

const silent: ReadonlySet<string> = new Set(['visit', 'unrecognised']);

/** Automatic photos only for `incident`, `submission`, a changed `state`; never where a password shows (§4). */
function wantsPhoto(accepted: Accepted, message: SeenMessage): boolean {
  const { kind, passwordVisible } = message.observation;
  if (!accepted.kept || passwordVisible || accepted.row === undefined) return false;
  if (kind === 'state') return accepted.news === 'changed';
  return (
    kind === 'submission' ||
    (kind === 'incident' &&
      accepted.row.claims.kind === 'incident' &&
      message.observation.class !== 'input')
  );
}

async function cardAfter(
  ports: Ports,
  accepted: Accepted,
  photo: PhotoWords | undefined,
): Promise<Card | null> {
  const presence = await ports.store.presence();
  if (accepted.why === 'other-account') {
    return otherCard(ports, presence);
  }
  const card = accepted.row
    ? await cardFor(ports, accepted.row, { presence, ...(photo === undefined ? {} : { photo }) })
    : null;
  if (card === null) return asksFirst(presence) ? firstCard(ports) : null;
  if (presence?.purpose === 'wanted' && card.acts.some((one) => one.act === 'purpose')) {
    // Asked once a stay: the answer, or none, is the person's.
    const about = card.about === undefined ? {} : { askedAbout: card.about };
    await ports.store.patch({ rows: [], presence: { ...presence, purpose: 'asked', ...about } });
  }
  return card;
}

function otherCard({ words }: Ports, presence: Presence | null): Card {
  const line = presence?.accompanied ? 'other.session' : 'other.line';
  return { title: words('other.title'), lines: [words(line)], acts: [] };
}

/** *Ce journal est à vous ?*, when nothing else is to be said. */
async function firstCard(ports: Ports): Promise<Card> {
  const { words } = ports;
  return {
    title: words('first.title'),
    lines: [words('first.line', { name: await nameInCandidate(ports) })],
    acts: [{ act: 'its-me', label: words('chip.itsMe') }],
  };
}

export async function photoOf(
  ports: Ports,
  asked: PortalAsks['photo'],
  tab: number,
): Promise<Answers['photo']> {
  const taken = await takePhoto(ports, { ...asked, tab, source: 'auto' });
  await badge(ports, tab, await signOf(ports, tab));
  const shown = await shownLine(ports, asked.about);
  const presence = await ports.store.presence();
  const card = shown ? await cardFor(ports, shown, { presence, photo: photoWords(taken) }) : null;
  return { kept: taken.kept, chip: await chipNow(ports, tab, card) };
}

function photoWords(taken: PhotoTaken): PhotoWords {
  if (taken.kept) return 'kept';
  if (taken.why === 'no-room') return 'noRoom';
  return taken.why === 'not-written' ? 'notWritten' : 'missed';
}

async function signOf(ports: Ports, tab: number): Promise<Sign> {
  return signNow(ports, {
    settings: await ports.store.settings(),
    presence: await ports.store.presence(),
    tab,
  });
}

/** Sign and words of the badge: the same sign as chip and popup. */
export async function badge(
  ports: Ports,
  tab: number | null,
  sign: Sign | 'none' | 'new',
): Promise<void> {
  const texts = { none: '', new: '1', rec: '●', wait: '○', stop: 'II', warn: '!' };
  const drawn = sign === 'none' || sign === 'new' ? sign : drawnSign(sign);
  const title = ports.words(`badge.${sign}`);
  await ports.surfaces.badge(tab, { sign: drawn, text: texts[drawn], title });
}
