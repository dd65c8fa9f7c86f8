/** The rows of `3-journal.csv`: one entry each, in the order of the journal; quoting is the writer's work. */
import { codesLeft } from '../attempt/codes-left.ts';
import type { Claims } from '../entry/claims.ts';
import { isProposed } from '../attempt/proposed-code.ts';
import { wallClock } from '../time/paris.ts';
import type { Disclosed } from './disclosed.ts';

/** What the person last answered to each entry, by its number; and the words of the columns. */
type Told = { answers: ReadonlyMap<number, Claims['answer']>; words: Words };
type Words = Readonly<Record<string, string>>;

/** Columns in order: key of the heading in `locales/fr/report.json`, and what the cell holds. */
const columns: readonly {
  key: string;
  cell: (entry: Disclosed, told: Told) => string | undefined;
}[] = [
  { key: 'csvSeq', cell: ({ seq }) => String(seq) },
  { key: 'csvDay', cell: ({ claims }) => at(claims.at)?.day },
  { key: 'csvTime', cell: ({ claims }) => at(claims.at)?.time },
  { key: 'csvServerTime', cell: ({ claims }) => serverTime(claims) },
  { key: 'csvUtc', cell: ({ claims }) => claims.at },
  { key: 'csvKept', cell: ({ claims }) => claims.kept },
  { key: 'csvKind', cell: ({ claims }) => claims.kind },
  { key: 'csvSource', cell: ({ claims }) => claims.source },
  { key: 'csvHappened', cell: ({ claims }) => happened(claims) },
  { key: 'csvStay', cell: ({ claims }) => claims.stay },
  {
    key: 'csvPage',
    cell: ({ claims }) => claims.page && `${claims.page.host}${claims.page.route}`,
  },
  { key: 'csvTitle', cell: ({ claims }) => claims.page?.title },
  { key: 'csvProcedure', cell: ({ claims }) => claims.page?.procedure ?? claims.state?.procedure },
  { key: 'csvCodes', cell: codesCell },
  { key: 'csvText', cell: ({ claims }) => claims.text },
  { key: 'csvState', cell: ({ claims }) => stateWords(claims) },
  { key: 'csvFiled', cell: ({ claims }) => claims.state?.filedAt },
  { key: 'csvDocuments', cell: ({ claims }) => documents(claims) },
  { key: 'csvStatus', cell: ({ claims }) => status(claims) },
  { key: 'csvCount', cell: ({ claims }) => claims.count?.toString() },
  { key: 'csvUntil', cell: ({ claims }) => claims.until },
  {
    key: 'csvRefers',
    cell: ({ claims }) => claims.refers && `${claims.refers.seq} ${claims.refers.why}`,
  },
  { key: 'csvPerson', cell: ({ claims }) => personSaid(claims) },
  { key: 'csvPiece', cell: ({ claims }) => claims.shot?.sha256 ?? claims.file?.sha256 },
];

/**
 * @param entries disclosed entries, ascending
 * @param words `locales/fr/report.json`
 * @returns the heading, then one row an entry; an absent claim is an empty cell
 */
export function journalCsvRows(entries: Disclosed[], words: Words): string[][] {
  const firsts = new Map(entries.map((entry) => [entry.seq, firstOf(entry)]));
  const answers = new Map(
    entries.flatMap(({ claims: { answer } }) =>
      answer ? [[firsts.get(answer.to) ?? answer.to, answer] as const] : [],
    ),
  );
  return [
    columns.map(({ key }) => words[key] ?? key),
    ...entries.map((entry) => columns.map(({ cell }) => cell(entry, { answers, words }) ?? '')),
  ];
}

/** What is said of a repeat is said of the first, and the other way round. */
function firstOf({ seq, claims: { refers } }: Disclosed): number {
  return refers?.why === 'repeat' ? refers.seq : seq;
}

/** A code that is only proposed, or that the person put aside, says so: nobody may read it as a fact. */
function codesCell(entry: Disclosed, { answers, words }: Told): string | undefined {
  const { claims } = entry;
  const answer = answers.get(firstOf(entry));
  const left = codesLeft(claims.codes ?? [], answer);
  return claims.codes
    ?.map((code) => {
      const key = left.includes(code) ? 'csvProposed' : 'csvRefused';
      const isFact = key === 'csvProposed' && !isProposed(code, claims.source, answer);
      return isFact ? code : `${code} (${words[key] ?? key})`;
    })
    .join(' ');
}

function at(instant: string | undefined) {
  return instant === undefined ? null : wallClock(instant);
}

function serverTime(claims: Claims): string | undefined {
  const exchange = claims.http?.find((one) => !one.cached && one.serverDate !== undefined);
  return at(exchange?.serverDate ?? claims.clock?.serverDate)?.time;
}

function happened({ happened: told }: Claims): string | undefined {
  return told && [told.from, told.until].filter((one) => one !== undefined).join(' / ');
}

function documents(claims: Claims): string {
  return [
    ...(claims.state?.documents ?? []),
    ...(claims.delivered ? [claims.delivered.name] : []),
  ].join(' | ');
}

function status(claims: Claims): string | undefined {
  const network = claims.witnesses?.network;
  return (
    network?.status ??
    network?.error ??
    claims.http?.[0]?.status ??
    claims.http?.[0]?.error
  )?.toString();
}

/** What the person said, whichever kind of line holds it. */
function personSaid(claims: Claims): string | undefined {
  if (claims.note) return claims.note.text;
  if (claims.fact) return `${claims.fact.name} = ${JSON.stringify(claims.fact.value)}`;
  if (claims.answer)
    return [claims.answer.to, claims.answer.value, claims.answer.code, claims.answer.option]
      .filter(Boolean)
      .join(' ');
  if (claims.contact) {
    const { channel, who, ticket, answer } = claims.contact;
    return [channel, who, ticket, answer].filter(Boolean).join(', ');
  }
  return undefined;
}

function stateWords({ state }: Claims): string | undefined {
  const words = [state?.label, state?.step].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(' / ');
}
