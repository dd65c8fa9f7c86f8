/**
 * An attempt that only the person, a picture or a paper journal tells of: an incident of source `declared`, which
 * attempts count on the day it tells of.
 */
import { maskText } from '#core/mask/mask-text.ts';
import type { PageAsks } from '#messaging/protocol.ts';
import { nameOf } from './name-of.ts';
import type { Ports } from './ports.ts';
import { personMeant, sayLine } from './say-line.ts';

export async function declareAttempt(ports: Ports, ask: PageAsks['declare']) {
  const { id, kid, happened, codes, text, procedure } = ask;
  const whose = await personMeant(ports, kid);
  const name = whose && (await nameOf(ports, whose));
  return sayLine(ports, {
    id,
    kid,
    happened,
    claims: {
      kind: 'incident',
      codes,
      // The portal's words, typed from a picture: masked like those that were read (docs/format.md §4).
      ...(text === undefined ? {} : { text: maskText(text, { names: name ? [name] : [] }) }),
      ...(procedure === undefined ? {} : { page: { ...nowhere, procedure } }),
    },
  });
}

/** No page was seen: the procedure alone is known, and attempts are sorted by it (ruling 2). */
const nowhere = {
  host: '',
  path: '',
  route: '',
  title: '',
  lang: '',
  kind: 'unknown',
} as const;
