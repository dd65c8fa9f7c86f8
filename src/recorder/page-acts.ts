/** What the extension's own pages ask of the recorder, one function a call of the protocol. */
import type { Answers, PageAsks, PageCall } from '#messaging/protocol.ts';
import { err, ok, type Result } from '#core/result.ts';
import { fromBase64url, toBase64url } from '#core/bytes/base64url.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { dropHeld, heldFor, itsMe, noteNothing } from './answer-whose.ts';
import { caseActs } from './case-acts.ts';
import { eraseEntry } from './erase-entry.ts';
import { giveConsent } from './give-consent.ts';
import { isPortal } from './is-portal.ts';
import { noteRefusal } from './note-refusal.ts';
import { owner } from './owner.ts';
import { pause, resume } from './pause.ts';
import { act } from './person-acts.ts';
import { permanenceActs } from './permanence-acts.ts';
import { popupFacts, popupRefused } from './popup-facts.ts';
import type { Ports } from './ports.ts';
import { photoNow } from './photo-now.ts';
import { sayLine } from './say-line.ts';
import { settle } from './settle.ts';
import { showsAnother } from './shows-another.ts';
import { unmarking } from './unmarking.ts';
import { watchTabs } from './watch-tabs.ts';

type Answered<C extends PageCall> = Promise<Result<Answers[C], { code: string }>>;
export type PageActs = { [C in PageCall]: (ports: Ports, ask: PageAsks[C]) => Answered<C> };

const none = { code: 'recorder/no-journal' };
const sealHeader = '{"alg":"ES256","typ":"temoin-seal+jwt"';

export const pageActs: PageActs = {
  ...permanenceActs,
  ...caseActs,
  async popup(ports, ask) {
    const asked = { tab: ask.tab, onPortal: isPortal(ask.url) };
    try {
      return ok(await popupFacts(ports, asked));
    } catch (reason) {
      if ((await noteRefusal(ports, reason, null)) === null) throw reason;
      return ok(await popupRefused(ports, asked));
    }
  },
  async consent(ports, ask) {
    const given = await giveConsent(ports, ask);
    if ('code' in given) return err(given);
    await watchTabs(ports);
    return ok(given);
  },
  async pause(ports, ask) {
    await pause(ports, { where: ask.where, ...(ask.tab === undefined ? {} : { tab: ask.tab }) });
    await watchTabs(ports);
    return ok(null);
  },
  async resume(ports) {
    await resume(ports);
    await watchTabs(ports);
    return ok(null);
  },
  async photoNow(ports, ask) {
    if (await showsAnother(ports)) return ok({ kept: false, why: 'other-account' });
    const person = await owner(ports);
    return person
      ? ok(await photoNow(ports, { ...onceOf(ask), tab: ask.tab, person: person.id }))
      : err(none);
  },
  async itsMe(ports) {
    return (await itsMe(ports)) ? ok(null) : err({ code: 'whose/no-question' });
  },
  async noteNothing(ports) {
    await noteNothing(ports);
    return ok(null);
  },
  async heldFor(ports, ask) {
    return (await heldFor(ports, ask)) ? ok(null) : err({ code: 'whose/unknown-person' });
  },
  async dropHeld(ports, ask) {
    await dropHeld(ports, ask.stay);
    return ok(null);
  },
  async fact(ports, ask) {
    const fact = { name: ask.name, value: ask.value };
    const id = await act(ports, {
      ...onceOf(ask),
      ...(ask.stay === undefined ? {} : { stay: ask.stay }),
      claims: { kind: 'fact', source: 'user', fact, ...(await refersToStay(ports, ask.stay)) },
    });
    return id === null ? err(none) : ok(null);
  },
  async answer(ports, { to, value, code, option, ...line }) {
    const answer = {
      to,
      value,
      ...(code === undefined ? {} : { code }),
      ...(option === undefined ? {} : { option }),
    };
    const said = await sayLine(ports, { ...line, claims: { kind: 'answer', answer } });
    return said.ok ? ok(null) : said;
  },
  async erase(ports, ask) {
    const failed = await eraseEntry(ports, ask);
    return failed ? err(failed) : ok(null);
  },
  async eraseAll(ports) {
    await unmarking(ports, () => ports.store.eraseAll());
    await watchTabs(ports);
    return ok(null);
  },
  async settle(ports) {
    return ok(await settle(ports));
  },
  async exported(ports, ask) {
    await ports.store.exported({ ...ask, at: new Date(ports.clock.now()).toISOString() });
    return ok(null);
  },
  async settings(ports, ask) {
    const before = await ports.store.settings();
    const { language, chip, computer } = ask;
    await ports.store.putSettings({
      ...before,
      ...(language === undefined ? {} : { language }),
      ...(chip === undefined ? {} : { chip }),
      ...(computer === undefined ? {} : { computer }),
    });
    return ok(null);
  },
  async signSeal(ports, ask) {
    const journal = await ports.store.journal(ask.kid);
    if (journal === null) return err(none);
    // The key signs entries here and seals for pages; a page cannot have an entry signed by asking for a seal.
    const header = new TextDecoder().decode(
      fromBase64url(ask.input.split('.')[0] ?? '') ?? new Uint8Array(),
    );
    if (!header.startsWith(sealHeader)) return err({ code: 'seal/not-a-seal' });
    return ok({ signature: toBase64url(await ports.keys.sign(journal.key, utf8(ask.input))) });
  },
};

function onceOf(ask: { id?: string | undefined }): { id?: string } {
  return ask.id === undefined ? {} : { id: ask.id };
}

async function refersToStay(ports: Ports, stay: string | undefined) {
  const kid = (await owner(ports))?.kids.at(-1);
  if (stay === undefined || kid === undefined) return {};
  const row = (await ports.store.recentRows(kid, 10_000)).findLast((one) => one.stay === stay);
  return row ? { refers: { seq: row.seq, why: 'stay' as const } } : {};
}
