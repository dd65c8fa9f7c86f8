/** Last lines of the last page: how the file is checked, what the lines are worth, code and whole hash. */
import type { ExposeModel, ReaderFile } from '#core/report/expose-model.ts';
import { escapeHtml } from './escape-html.ts';
import { say, type ReportWords } from './say.ts';

export function endHtml(model: ExposeModel, words: ReportWords): string {
  const said = (key: string) => escapeHtml(say(words, key));
  const prevented = model.attempts ? ` ${said('prevented')}` : '';
  const files = model.reader?.files ?? [];
  return `<section class="end"><div>
${judgedHtml(model, words)}
<p>${said('administration')}${prevented}</p>
<p>${said('freeEvidence')}</p>
</div>${files.length > 1 ? '' : sealHtml(files[0] ?? model.seal, words)}</section>`;
}

function sealHtml({ code, hash }: ExposeModel['seal'], words: ReportWords): string {
  const said = (key: string) => escapeHtml(say(words, key));
  return `<div>
<p><b>${said('code')}</b><br><code>${escapeHtml(code)}</code></p>
<p><b>${said('hash')}</b><br><code>${hashLines(hash)}</code></p>
</div>`;
}

/** In the file itself, how to check it; on a reader's print, what the check found and does not prove. */
function judgedHtml({ reader }: ExposeModel, words: ReportWords): string {
  if (reader === null) return judged(say(words, 'check'), say(words, 'checkHow'));
  const [only] = reader.files;
  if (only !== undefined && reader.files.length === 1) return judged(only.said, reader.limits);
  const lines = reader.files.map((file) => fileHtml(file, words));
  return `${lines.join('\n')}\n<p>${escapeHtml(reader.limits)}</p>`;
}

function judged(fact: string, limits: string): string {
  return `<p><b>${escapeHtml(fact)}</b> ${escapeHtml(limits)}</p>`;
}

/** Of several files each with its own code: a verdict beside another file's hash would vouch for what it never read. */
function fileHtml({ said, code, hash }: ReaderFile, words: ReportWords): string {
  const label = (key: string) => escapeHtml(say(words, key));
  const groups = (hash.match(/.{1,8}/g) ?? []).join(' ');
  return `<p class="file"><b>${escapeHtml(said)}</b> ${label('code')} : ${escapeHtml(code)} · ${label('hash')} : ${escapeHtml(groups)}</p>`;
}

/** Eight groups of eight, two a line: what is compared by eye is compared group by group. */
function hashLines(hash: string): string {
  const groups = hash.match(/.{1,8}/g) ?? [];
  const lines = groups.flatMap((group, index) =>
    index % 2 === 0 ? [`${group} ${groups[index + 1] ?? ''}`] : [],
  );
  return lines.map((line) => escapeHtml(line.trim())).join('<br>');
}
