/**
 * The projection of one entry that screens page through, attempts are counted from and repeats are
 * recognised by. Disposable: rebuilt from the entries when `rowVersion` changes.
 */
import type { Claims, EntryKind } from './claims.ts';
import type { PageClaim, PageKind } from './page-claim.ts';

/** Raise it when `projectRow` changes: the store then rebuilds every row. */
export const rowVersion = 3;

/** How much of the portal's words a row carries, in UTF-16 units; the whole stands in the entry. */
export const rowTextLength = 200;

/** Instants are RFC 3339 UTC; `filedAt` and state labels are as the portal shows them. */
export type Row = {
  kid: string;
  seq: number;
  at: string;
  kept: string;
  kind: EntryKind;
  source: 'auto' | 'user' | 'declared' | 'recorder';
  stay?: string;
  refers?: { seq: number; why: string };
  count?: number;
  until?: string;
  happened?: NonNullable<Claims['happened']>;
  codes?: string[];
  route?: string;
  pageKind?: PageKind;
  step?: NonNullable<PageClaim['step']>;
  procedure?: string;
  account?: string;
  /** State label as shown. */
  label?: string;
  /** Step of the request as Mon compte shows it (`state.step`), raw. */
  stateStep?: string;
  filedAt?: string;
  documents?: string[];
  /** Label of the portal's own button that was clicked. */
  action?: string;
  options?: string[];
  /** `said`: first words of the answer. */
  contact?: { channel: string; who?: string; ticket?: string; answered: boolean; said?: string };
  consequence?: NonNullable<Claims['consequence']>;
  answer?: NonNullable<Claims['answer']>;
  fact?: { name: string; value: unknown };
  outcome?: string;
  /** Event of a `recorder` entry. */
  event?: string;
  /** First words of what the page said, or of the note. */
  text?: string;
  status?: number;
  error?: string;
  /** `Date` of the portal's own uncached answer, when one belongs to the entry. */
  serverDate?: string;
  seenByPage?: boolean;
  seenByNetwork?: boolean;
  delivered?: string;
  /** sha256 (hex) of the photo or file of this entry, key of `pieces`. */
  piece?: string;
  /** Set when every disclosure was erased by the person. */
  erased?: boolean;
};

/** Claims of one entry, as decoded from its disclosures, to its row. Total: absent claims give absent members. */
export function projectRow(place: { kid: string; seq: number }, claims: Claims): Row {
  return dropUndefined({
    ...place,
    at: claims.at ?? claims.kept ?? '',
    kept: claims.kept ?? claims.at ?? '',
    kind: claims.kind ?? 'recorder',
    source: claims.source ?? 'auto',
    stay: claims.stay,
    refers: claims.refers,
    count: claims.count,
    until: claims.until,
    happened: claims.happened,
    codes: claims.codes,
    account: claims.account,
    options: claims.options,
    ...pageMembers(claims),
    ...stateMembers(claims),
    ...personMembers(claims),
    ...networkMembers(claims),
    ...contentMembers(claims),
  });
}

function pageMembers({ page, state, action }: Claims) {
  return {
    route: page?.route,
    pageKind: page?.kind,
    step: page?.step,
    procedure: page?.procedure ?? state?.procedure,
    action: action?.label,
  };
}

function stateMembers({ state }: Claims) {
  return {
    label: state?.label,
    stateStep: state?.step,
    filedAt: state?.filedAt,
    documents: state?.documents,
  };
}

function personMembers({ contact, consequence, answer, fact }: Claims) {
  return {
    contact: contact && contactMember(contact),
    consequence,
    answer,
    fact,
    outcome: fact?.name === 'outcome' ? String(fact.value) : undefined,
  };
}

function contactMember({ channel, who, ticket, answer }: NonNullable<Claims['contact']>) {
  return dropUndefined({
    channel,
    who,
    ticket,
    answered: answer !== undefined,
    said: answer?.slice(0, rowTextLength),
  });
}

function networkMembers({ witnesses, http = [], clock }: Claims) {
  const network = witnesses?.network ?? http[0];
  const dated = http.find((exchange) => !exchange.cached && exchange.serverDate !== undefined);
  return {
    status: network?.status,
    error: network?.error,
    serverDate: dated?.serverDate ?? clock?.serverDate,
    ...(witnesses
      ? { seenByPage: witnesses.page !== null, seenByNetwork: witnesses.network !== null }
      : {}),
  };
}

function contentMembers({ recorder, text, note, delivered, shot, file }: Claims) {
  return {
    event: recorder?.event,
    text: (text ?? note?.text)?.slice(0, rowTextLength),
    delivered: delivered?.name,
    piece: shot?.sha256 ?? file?.sha256,
  };
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** IndexedDB would keep `undefined` members; a row has none, so that two equal rows compare equal. */
function dropUndefined<T extends object>(value: T): Defined<T>;
function dropUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
