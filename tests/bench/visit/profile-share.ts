/** What a CPU profile says of one origin's scripts: their share of the time, and their longest unbroken work. */
import type { Protocol } from 'puppeteer-core';

export type Share = {
  /** Milliseconds that the profile covers, idle ones too. */
  wallMs: number;
  /** Milliseconds with a frame of that origin anywhere on the stack: what it called counts as its own. */
  oursMs: number;
  /** Longest run of such samples: at least as long as the longest task, as two in a row are one here. */
  longestMs: number;
};

/** @param origin `chrome-extension://…`, without trailing slash */
export function profileShare(profile: Protocol.Profiler.Profile, origin: string): Share {
  const ours = ownNodes(profile.nodes, origin);
  const collector = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === '(garbage collector)')
      .map(({ id }) => id),
  );
  const share = { wallMs: 0, oursMs: 0, longestMs: 0 };
  let run = 0;
  const deltas = profile.timeDeltas ?? [];
  for (const [at, node] of (profile.samples ?? []).entries()) {
    // A sample stands for the time until the next one.
    const ms = Math.max(0, deltas[at + 1] ?? 0) / 1_000;
    share.wallMs += ms;
    // A collection in the middle of our work is part of it.
    if (ours.has(node) || (run > 0 && collector.has(node))) {
      run += ms;
      share.oursMs += ms;
      share.longestMs = Math.max(share.longestMs, run);
    } else run = 0;
  }
  return share;
}

function ownNodes(nodes: readonly Protocol.Profiler.ProfileNode[], origin: string): Set<number> {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const add = (id: number): void => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(`${origin}/`)) add(id);
  return own;
}
