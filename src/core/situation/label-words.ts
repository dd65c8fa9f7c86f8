/** What a label of Mon compte says by itself, in three languages. One that no list knows says nothing. */

/** The office closed the file, or filed it without further action. */
export function saysClosed(label: string): boolean {
  return /clotur|sans suite|\bclosed\b|已关闭/.test(plain(label));
}

/** In so many words: "Décision prise" does not tell which decision. */
export function saysFavourable(label: string): boolean {
  const words = plain(label);
  return (
    /favorable|favourable|accordee|acceptee|\bgranted\b|\bapproved\b|批准|同意/.test(words) &&
    !/defavorable|unfavou?rable|\bnon\b|\bpas\b|\bnot\b|不/.test(words)
  );
}

/** Nothing more is expected of it: closed, refused, withdrawn, or the title handed over or ready. */
export function saysFinished(label: string): boolean {
  return (
    saysClosed(label) ||
    /refus|rejet|annul|retire|remis|disponible|available|已完成/.test(plain(label))
  );
}

/** A paper that prolongs a stay: the attestation of deposit gives no right to stay (R. 431-15-1 al. 1). */
export function isProlongation(name: string): boolean {
  const words = plain(name);
  return (
    /attestation|prolongation|certificate|证明/.test(words) &&
    !/depot|confirmation|decision|favorable/.test(words)
  );
}

/** The attestation of a favourable decision (R. 431-15-1, last paragraph). */
export function isDecisionPaper(name: string): boolean {
  return /decision|favorable/.test(plain(name));
}

/** A paper that may hold a decision, or its notification, which nothing names as favourable: a time limit may run from it. */
export function isDecisionAgainst(name: string): boolean {
  const words = plain(name).replace(/[_-]/g, ' ');
  return (
    /\bdecision|\brefus|\brejet|\bnotification|sans suite|\bclotur|\bquitter\b|\boqtf\b|irreceva/.test(
      words,
    ) &&
    !/(?<!de)favorable|\bdepot\b|confirmation|prolongation|instruction|\bremise\b|rendez|convocation/.test(
      words,
    )
  );
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
