/** The form's current step, from the step list, the phone's line (*Etape n/m*) or the DSFR stepper; the title alone never tells it. */
import { childrenOf, isVisible, label, visibleText, within } from './page.ts';
import { fold } from './words.ts';

export type Step = { number?: number; of?: number; name: string };

const activeItems =
  '[aria-current="step"],ol>li.active,ul.steps>li.active,li.step.active,.ui-steps-item.ui-state-highlight,.p-steps-item.p-highlight';
/** Their list calls itself a list of tabs. */
const stepItems = '.ui-steps-item,.p-steps-item';
const elsewhere = 'nav,header,footer,[role="navigation"],[role="tablist"]';
const ofSteps = /^(?:etape|step)\s*(\d{1,2})\s*(?:\/|sur|of)\s*(\d{1,2})\b\s*(.*)$/;
const ofStepsZh =
  /^(?:第|步骤)?\s*(\d{1,2})\s*步?\s*(?:[/／]|[,，(（]?\s*共)\s*(\d{1,2})(?![\d/])\s*步?\s*[)）]?\s*(.*)$/;

/** Undefined when no step is shown. `lines`: visible lines of the page, in order. */
export function readStep(document: Document, lines: readonly string[]): Step | undefined {
  return stepper(document) ?? listed(document) ?? phone(document) ?? written(lines);
}

/** Number in a title such as *Étrangers en France | Étape 3*. */
export function stepInTitle(title: string): number | undefined {
  const found = /\b(?:etape|step) (\d{1,2})\b|第 ?(\d{1,2}) ?步/.exec(fold(title));
  const number = Number(found?.[1] ?? found?.[2]);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function stepper(document: Document): Step | undefined {
  const title = document.querySelector('.fr-stepper__title');
  if (!title || !isVisible(title)) return undefined;
  const state = title.querySelector('.fr-stepper__state');
  const counted = state ? countIn(label(state)) : undefined;
  return {
    ...counted,
    name: visibleText(title, '.fr-stepper__state').replaceAll('\n', ' ').trim(),
  };
}

function listed(document: Document): Step | undefined {
  for (const item of document.querySelectorAll(activeItems)) {
    if (!isVisible(item) || (!item.matches(stepItems) && within(item, elsewhere))) continue;
    const list = item.parentElement;
    const items = (list ? childrenOf(list) : []).filter((one) => one.tagName === item.tagName);
    if (items.length < 2) continue;
    const title = item.querySelector('.step-title,.ui-steps-title,.p-steps-title');
    const name = (title ? label(title) : label(item))
      .replace(/^\d{1,2}[.)\s]+/, '')
      .replace(/\s*\d{1,2}$/, '');
    return { number: items.indexOf(item) + 1, of: items.length, name: bare(name) };
  }
  return undefined;
}

function phone(document: Document): Step | undefined {
  for (const item of document.querySelectorAll(
    '[aria-label^="Etape" i],[aria-label^="Étape" i],[aria-label^="Step" i]',
  )) {
    const counted = countIn(item.getAttribute('aria-label') ?? '');
    if (!counted || !isVisible(item)) continue;
    const name = bare(label(item).replace(/^[ÉEée]tape\s*\d+\s*(?:\/|sur)\s*\d+/i, ''));
    return { number: counted.number, of: counted.of, name };
  }
  return undefined;
}

function written(lines: readonly string[]): Step | undefined {
  for (const [index, line] of lines.slice(0, 30).entries()) {
    const counted = countIn(line);
    if (!counted) continue;
    const rest = line.replace(
      /^.*?\d{1,2}\s*(?:\/|sur|of|／|步?\s*[,，(（]?\s*共)\s*\d{1,2}\s*步?[)）]?\s*/i,
      '',
    );
    const name = bare(rest) || bare(lines[index + 1] ?? '');
    return { number: counted.number, of: counted.of, name: name.slice(0, 120) };
  }
  return undefined;
}

function countIn(line: string): { number: number; of: number } | undefined {
  const words = fold(line);
  const found = ofSteps.exec(words) ?? ofStepsZh.exec(words);
  const number = Number(found?.[1]);
  const of = Number(found?.[2]);
  return found && number >= 1 && of >= 2 && number <= of ? { number, of } : undefined;
}

function bare(name: string): string {
  return name
    .replaceAll(/\(\s*[ée]tape[^)]*\)|[✓✔]/gi, '')
    .replace(/^[\s:：.–—-]+|[\s:：.–—-]+$/g, '')
    .trim();
}
