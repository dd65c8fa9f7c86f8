/** How a page says what it is where its address does not: title, heading and words as rows; two signs together, never one. */
import type { PageKind } from '#core/entry/page-claim.ts';

export type PageSigns = {
  kind: PageKind;
  /** On the folded title, on any folded heading, on the folded text of the page. */
  title?: RegExp;
  heading?: RegExp;
  words?: RegExp;
  /** Words that count as two signs: they stand on no other page. */
  own?: RegExp;
};

/** Tried in order. French wordings: anef-portal §2.2, §5; English and Chinese unattested. */
export const pageSigns: readonly PageSigns[] = [
  {
    kind: 'account',
    title: /\bmon compte\b|\bmy account\b|我的(?:帐户|账户)/,
    heading: /^(?:mon compte|my account|我的(?:帐户|账户)|mes demandes(?: en cours)?)$/,
    words:
      /\bmes demandes en cours\b|\bmon statut actuel\b|\bsuivi de ma demande\b|\bmy (?:current )?(?:applications|requests|status)\b|我的申请/,
  },
  {
    kind: 'notifications',
    title: /\bnotifications\b|通知/,
    heading: /^(?:mes|my|toutes mes|all my)? ?notifications$|^我的通知/,
    words: /\b(?:non lue?s?|marquer comme lue?|unread)\b|\bvous n'avez pas de notification\b/,
  },
  {
    kind: 'register',
    title:
      /\bcreation (?:de|d')\b|\binscription\b|\bcreer (?:un|votre|mon) compte\b|\bregister|注册/,
    heading:
      /\bcre(?:ez|er|ation) (?:un|votre|mon|de) (?:mot de passe|compte)\b|\bsaisissez votre adresse e-?mail\b|\bcreate (?:your|an) (?:password|account)\b|创建/,
    words: /\bconfirmation de l'adresse e-?mail\b|\bpremiere visite\b|\bnumero de votre visa\b/,
  },
  {
    kind: 'login',
    title: /\bse connecter\b|\bconnexion\b|\bsign in\b|\blog ?in\b|登录/,
    own: /\bs'identifier pour acceder a vos services\b/,
  },
  {
    kind: 'triage',
    own: /\bje sollicite ou renouvelle un titre de sejour pour\b/,
  },
  {
    kind: 'triage-situation',
    heading: /\bvotre situation actuelle\b|\byour current situation\b|您目前的情况/,
    words:
      /\bvous etes titulaire d'un titre\b|\bje sollicite (?:le renouvellement|un autre titre)\b|\ben tant qu(?:e|')|\byou hold a\b|\bas an? (?:student|visitor|employee)\b|作为/,
  },
];

/** Tiles of the home page (§5.2); four of them are the home page. */
export const homeTiles: readonly RegExp[] = [
  /\bje valide mon vls-?ts\b/,
  /\bje demande ou renouvelle un titre de sejour\b/,
  /\bje demande un premier titre\b/,
  /\bje demande la nationalite francaise\b/,
  /\bdemander une autorisation de travail\b/,
  /\bje declare un changement de situation\b/,
  /\bje demande un document de voyage\b/,
];
