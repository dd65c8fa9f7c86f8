/** The page witness without a browser: a fixture page, recognised and told as the content script tells it (jsdom). */
import { readFileSync } from 'node:fs';
import type { Answers } from '#messaging/protocol.ts';
import type { PageObservation } from '#core/observation/seen.ts';
import type { Detection } from '#detect/detect.ts';
import { emptyMemory, whatIsNew } from '#observe/change-gate.ts';
import { observationOf } from '#observe/observation.ts';
import { detectWhole } from '../tools/detect/detect-whole.ts';
import type { Told } from './told-recorder.ts';
import { amina } from './seen-message.ts';

const root = `${process.cwd()}/tests/fixtures/portal/`;
const read = (slug: string, file: string): string => readFileSync(`${root}${slug}/${file}`, 'utf8');

/** @param change what differs from the fixture, before it is read */
export function recognise(slug: string, change?: (document: Document) => void): Detection {
  const document = new DOMParser().parseFromString(read(slug, 'page.html'), 'text/html');
  change?.(document);
  const meta: unknown = JSON.parse(read(slug, 'meta.json'));
  const url = typeof meta === 'object' && meta !== null && 'url' in meta ? String(meta.url) : '';
  return detectWhole(document, new URL(url));
}

/** Tells all that is new on the page to the recorder, as Amina's. @returns the answers, in order */
export async function showPage(told: Told, seen: Detection): Promise<Answers['seen'][]> {
  const { news } = whatIsNew(emptyMemory, seen, { actions: 0, submitted: false });
  const answers: Answers['seen'][] = [];
  for (const one of news) answers.push(await tellAs(told, observationOf(one, seen, undefined)));
  return answers;
}

/** One observation, of Amina where somebody is known. */
export async function tellAs(told: Told, observation: PageObservation): Promise<Answers['seen']> {
  told.world.pass(1_000);
  const { account } = observation;
  return told.see({ ...observation, account: account.who === 'known' ? amina : account });
}
