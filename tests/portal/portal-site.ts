/** Answers everything on the portal's host: the app's files, its settings, the API. */

import { type Answer, type Ask, emptyAnswer, jsonAnswer, redirectAnswer } from './http-answer.ts';
import { answerApi } from './portal-api.ts';
import { staticFile } from './static-files.ts';
import type { World } from './world.ts';

/** Where the app lived until June 2026, and where it lives since (anef-portal.md §1). */
const APP = '/particuliers/';
const NEW_APP = '/usagers/';

/** Always an answer. */
export async function answerPortal(world: World, ask: Ask): Promise<Answer> {
  if (ask.path.startsWith('/api/')) return answerApi(world, ask);
  if (ask.path === '/' || ask.path === '/particuliers') return redirectAnswer(APP);
  if (ask.path === '/usagers') return redirectAnswer(NEW_APP);
  // The old address leads on to the new one since the redesign: from `/`, two redirects (anef-portal.md §1).
  if (ask.path === APP && world.quirks.skin === 'B') return redirectAnswer(NEW_APP);
  return (
    answerApp(world, ask.path, { base: APP, skin: 'A' }) ??
    answerApp(world, ask.path, { base: NEW_APP, skin: 'B' }) ??
    emptyAnswer(404)
  );
}

/** The app under one of its two addresses. */
function answerApp(
  world: World,
  path: string,
  { base, skin }: { readonly base: string; readonly skin: 'A' | 'B' },
): Promise<Answer> | Answer | undefined {
  if (!path.startsWith(base)) return undefined;
  if (path === `${base}assets/config.json`) {
    return jsonAnswer(200, { ...world.timings, ...world.quirks });
  }
  return staticFile(path === base ? 'index.html' : path.slice(base.length), skin);
}
