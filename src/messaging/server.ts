/**
 * Answers messages: sender first, then payload, then the call; the other side only ever sees a `Result`.
 * A portal page is an adversary: what comes from its tab may only ask what a portal tab may ask.
 */
import * as v from 'valibot';
import { err, ok, type Result } from '#core/result.ts';
import { envelope } from './envelope.ts';
import {
  pageCalls,
  portalCalls,
  type Answers,
  type Failure,
  type PageAsks,
  type PageCall,
  type PortalAsks,
  type PortalCall,
} from './protocol.ts';

/** Who speaks, as the browser (not the message) tells it. */
export type Sender = { kind: 'page' } | { kind: 'portal'; tab: number } | { kind: 'stranger' };

type Reply<C extends keyof Answers> = Promise<Result<Answers[C], Failure>>;

/** One function a call: what a portal tab may ask, and what the extension's own pages may. */
export type Handlers = {
  portal: { [C in PortalCall]: (ask: PortalAsks[C], tab: number) => Reply<C> };
  page: <C extends PageCall>(call: C, ask: PageAsks[C]) => Reply<C>;
};

/** @returns null when the message is not one of ours, so that nobody else's listener is robbed of it */
export function answer(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Result<unknown, Failure>> | null {
  const opened = v.safeParse(envelope, message);
  if (!opened.success) return null;
  const { call, ask } = opened.output;
  return dispatch({ call, ask }, sender, handlers).catch(() => err({ code: 'messaging/broken' }));
}

type Asked = { call: string; ask: unknown };

async function dispatch(
  { call, ask }: Asked,
  sender: Sender,
  handlers: Handlers,
): Promise<Result<unknown, Failure>> {
  if (sender.kind === 'portal' && isPortalCall(call)) {
    return fromPortal({ call, ask, tab: sender.tab }, handlers);
  }
  if (sender.kind === 'page' && isPageCall(call)) return fromPage({ call, ask }, handlers);
  return err({ code: 'messaging/not-allowed' });
}

/** The schemas by call, typed so that a checked payload fits the handler of its own call. */
const portalSchemas: { [C in PortalCall]: v.GenericSchema<unknown, PortalAsks[C]> } = portalCalls;
const pageSchemas: { [C in PageCall]: v.GenericSchema<unknown, PageAsks[C]> } = pageCalls;

async function fromPortal<C extends PortalCall>(
  { call, ask, tab }: { call: C; ask: unknown; tab: number },
  handlers: Handlers,
): Promise<Result<Answers[C], Failure>> {
  const payload = checked<PortalAsks[C]>(portalSchemas[call], ask);
  return payload.ok ? handlers.portal[call](payload.value, tab) : payload;
}

async function fromPage<C extends PageCall>(
  { call, ask }: { call: C; ask: unknown },
  handlers: Handlers,
): Reply<C> {
  const payload = checked<PageAsks[C]>(pageSchemas[call], ask);
  return payload.ok ? handlers.page(call, payload.value) : payload;
}

function checked<T>(schema: v.GenericSchema<unknown, T>, ask: unknown): Result<T, Failure> {
  const payload = v.safeParse(schema, ask);
  return payload.success ? ok(payload.output) : err({ code: 'messaging/payload' });
}

function isPortalCall(call: string): call is PortalCall {
  return Object.hasOwn(portalCalls, call);
}

function isPageCall(call: string): call is PageCall {
  return Object.hasOwn(pageCalls, call);
}
