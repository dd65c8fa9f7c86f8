/**
 * What a refusal is about, for words never seen: ideas that stand together in one message, on folded text. The first row
 * whose ideas all stand there names the code (domain-legal §1.2); a refusal of which no row speaks is B1.
 */
import type { Ideas } from './ideas.ts';

export type Refusal = { code: string; ideas: Ideas; aloneIsRefusal?: true };

/** Something is not, is no longer, or may not be. */
const not =
  /\bn'\w+\b.{0,30}\b(?:pas|jamais|plus|aucune?)\b|\bne\b.{0,40}\b(?:pas|plus|jamais|que?|qu')|\bnon\b|\bpas encore\b|\bsans\b|\baucune?\b|\bimpossible|\bnot\b|\bnever\b|\bno longer\b|\bcannot\b|\bunable\b|未|没有|不|无/;
const refused =
  /\b(?:refuse|rejete|invalide|inconnu|incorrect|illisible|irrecevable)|\bechec\b|\bechoue|\brejected\b|\bdeclined\b|\binvalid\b|\bfailed\b|\brefused\b|失败|无效|拒绝/;
const over =
  /\b(?:expir|depass|echu|perim|clos|termine|ferme)|\bn'est plus\b|\bpassed\b|\bclosed\b|\bdeadline\b|已过|截止|过期/;
const card =
  /\b(?:titre|carte|document|permit|card)s?\b.{0,40}\b(?:precedente?|ancienn?e?|anterieure?|actuelle?|dernier|derniere|previous|current|old)|\b(?:precedente?|ancienn?e?|anterieure?|dernier|derniere|previous|current|old|last)\b.{0,20}\b(?:titre|carte|document|permit|card)|上一张|旧(?:证|卡)/;
const anyCard = /\b(?:titre|carte|permit|card)s?\b|居留/;
const handedOver =
  /\b(?:remise?|retiree?|retrait|recuperee?|restituee?|rendue?|hand(?:ed)? ?over|handed|collect(?:ed|ion)|picked up|returned)\b|领取/;
const waitsForHandOver =
  /\b(?:attente|attend|avant|apres)\b.{0,30}\b(?:remise|retrait|retiree?)\b|\b(?:doit|devez)\b.{0,30}\b(?:retir|recuper)|\b(?:pas|not)\b.{0,20}\b(?:retire|recupere|collected|picked)|\b(?:awaiting|waiting for|ready for)\b.{0,20}\bcollect/;
const changing =
  /\b(?:chang\w*|modif\w*|declar\w*|rectifi\w*|corrig\w*|mettre a jour|mise a jour|updat\w*|signal\w*|report(?:ed|ing)?|declare)\b|变更|更改|修改|申报/;
const ofPerson =
  /\b(?:adresse|domicile|demenagement|situation|etat civil|mariage|naissance|nom|address|circumstances|marriage)\b|地址|情况|婚姻/;
const ofContact =
  /\b(?:e-?mails?|mail|courriel|adresses? (?:electronique|de messagerie)|telephone|portable|coordonnees|phone)\b|邮箱|电话|手机/;
const requests =
  /\b(?:demande|dossier|demarche|procedure|instruction|application|request)s?\b|申请|手续/;
const pending =
  /\b(?:deja|en cours|en attente|precedente?|anterieure?|simultane\w*|une? seule?|a la fois|a l'etude|at a time|only one|plusieurs|seconde|deuxieme|une autre|autre (?:demande|demarche|procedure)|ouverte?|(?:pas|non) (?:encore )?(?:traitee?|terminee?|cloturee?|finalisee?)|already|pending|in progress|open|another)\b|\bpendant l'instruction\b|\btant qu(?:e|')|已有|已存在|正在处理|再次/;
const renewing =
  /\b(?:renouvel\w+|demarche|titre|carte|visa|depot|deposer|demande|renew\w*|permit)\b|续[签期]|居留/;
const window =
  /\btrop (?:tot|tard|longtemps)\b|\bhors delai|\bprematur|\bl'echeance\b|\b(?:expiree?|perimee?|echue?)s? depuis\b|\b(?:expire|echoit)\b.{0,20}\bplus de\b|\b(?:delai|periode|date limite|fenetre)\b.{0,70}\b(?:depasse|ouverte?|fermee?|close|terminee?|echue?|expiree?|atteint)|\bpas encore (?:possible|ouverte?|demander|renouveler)|\brenew\w*\b.{0,40}\byet\b|\brenouvel\w+\b.{0,40}\bpas encore\b|\b(?:entre|a partir|a compter|avant|apres|jusqu) ?(?:le|du|de|au)? ?\d|\b(?:\d{1,3}|quatre|six|neuf|douze) (?:jours|mois|days|months)\b.{0,30}\b(?:avant|apres|before|after)|\btoo (?:early|late|long)\b|\b(?:from|until|before|after|between) \d|\bexpired\b.{0,30}\bago\b|过早|太早|太晚|截止|到期日|还不能|已过期/;
/** A day that opens or closes, however it is worded (§15.4). */
const date = /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:er)? [a-z]{3,9} \d{4}|\d{4}年|\d{4}-\d{2}-\d{2}/;
const opens =
  /\b(?:pou(?:rr|v)\w+|possible|ouv\w+|periode|fenetre|des le|partir|compter|achev\w+|may|can|from|until|opens?|earliest)\b|可|最早|之前|起/;
const identity =
  /\b(?:numero|n°|identifiant|visa|informations|donnees|elements|usager|personne|etranger|foreigner|number)\b|编号/;
const unknown =
  /\b(?:inconnue?s?|introuvables?|pas (?:ete )?(?:reconnue?s?|trouvee?s?|retrouvee?s?)|n'existe|ne (?:correspond|figure)\w*|aucune? .{0,30}correspond\w*|(?:pas pu|impossible de) (?:vous |etre )?(?:identifi|reconn|trouv|retrouv)\w+|unknown|not found|not recogni[sz]ed|(?:does|do) not (?:match|exist))\b|未找到|不存在/;
const account = /\b(?:comptes?|account)\b|账户|帐户|账号/;
const taken =
  /\b(?:deja|already|autre compte|another account|in use|creation|creer|create)\b|已被|已存在|创建|注册/;
const contactTaken = /\b(?:compte|account|usager)\b.{0,40}\b(?:utilise|existe|rattache|associe)/;
const stamp =
  /\b(?:timbre|taxe|paiement|carte bancaire|payment|stamp|tax|fee)s?\b|税票|支付|付款|印花/;
const used = /\b(?:deja|already|consomm\w*|utilise\w*|used)\b|已被?使用/;
const more =
  /\bcomplements?\b|\bcompleter (?:votre|le|ce|la|cette) (?:dossier|demande)\b|\b(?:pieces?|documents?|justificatifs?)\b.{0,20}\b(?:complementaire|supplementaire|demande)|\b(?:ajout|ajouter|transmettre|deposer|fournir)\b.{0,25}\b(?:pieces?|documents?|justificatifs?)\b|\b(?:additional|missing|requested) (?:documents?|information)|补充/;
const file =
  /\b(?:fichiers?|images?|photos?|photographies?|pdf|jpe?g|documents?|pieces?(?: jointes?)?|justificatifs?|televers\w+|e-?photo|uploads?|uploaded|files?|scans?|attachments?)\b|文件|附件|上传/;
const fileFault =
  /\b(?:volumineu\w*|conformes?|lourde?s?|poids|taille|formats?|extension|types?|illisibles?|corromp\w*|endommag\w*|proteg\w*|depass\w*|maxim\w*|valables?|perim\w*|expir\w*|too (?:large|big)|kind of file|not (?:accepted|supported)|(?:could|can) ?not (?:be )?(?:read|open|process|add)\w*|deja (?:servi|(?:ete )?utilise)|already (?:been )?used|exceeds?|unreadable|corrupt\w*|damaged)\b|\bchargement\b|\b(?:seuls?|seules?|only)\b.{0,40}\b(?:accept|autoris|allowed)|\bpu etre (?:televers|ajout|joint|lu|trait|charg)|过大|超过|格式|损坏/;
const slots =
  /\b(?:creneaux?|plages? horaires?|plages?|rendez-vous|guichet|slots?|appointments?)\b|时段|预约/;
const needless = /\b(?:necessaire|requis|besoin|needed|required|necessary)\b|需要/;
const none =
  /\baucune?\b|\bplus (?:de|d'|aucune?)\b|\bcomplete?s?\b|\bn'(?:est|sont|existe|y a)\b.{0,20}\b(?:plus|pas)\b|\b(?:tous|toutes|l'ensemble|la totalite|all)\b.{0,40}\b(?:attribue|pris|reserve|occupe|complet|taken|booked)|\bsature|\bno\b|\bnone\b|\bfully booked\b|\bnot available\b|没有|已满|无可|约满/;

export const refusals: readonly Refusal[] = [
  { code: 'B3', ideas: [card, handedOver, not], aloneIsRefusal: true }, // card-not-handed-over
  { code: 'B3', ideas: [anyCard, waitsForHandOver], aloneIsRefusal: true }, // card-waits
  { code: 'B7', ideas: [stamp, refused], aloneIsRefusal: true }, // stamp-refused
  { code: 'B7', ideas: [stamp, not], aloneIsRefusal: true }, // stamp-not
  { code: 'B7', ideas: [stamp, used], aloneIsRefusal: true }, // stamp-used
  { code: 'C4', ideas: [more, over], aloneIsRefusal: true }, // complement-over
  { code: 'C4', ideas: [more, /\bplus\b|\bno longer\b|不能|无法/, not] }, // complement-blocked
  { code: 'B6', ideas: [file, fileFault], aloneIsRefusal: true }, // file-fault
  { code: 'B6', ideas: [file, refused], aloneIsRefusal: true }, // file-refused
  { code: 'B6', ideas: [/\bfichier|\bfile\b|televers|文件|上传/, not] }, // file-not-accepted
  { code: 'A4', ideas: [ofContact, changing] }, // contact-blocked
  { code: 'C6', ideas: [ofPerson, changing] }, // change-blocked
  { code: 'A2', ideas: [identity, unknown], aloneIsRefusal: true }, // unknown-person
  { code: 'A2', ideas: [account, taken], aloneIsRefusal: true }, // account-taken
  { code: 'A2', ideas: [contactTaken, ofContact], aloneIsRefusal: true }, // contact-taken
  {
    // category-not-offered
    code: 'B1',
    ideas: [/\b(?:categorie|rubrique|mention|nationalite|category)\b|类别/, not],
  },
  { code: 'B4', ideas: [renewing, window], aloneIsRefusal: true }, // out-of-window
  { code: 'B2', ideas: [requests, pending] }, // one-is-open
  { code: 'B4', ideas: [renewing, date, opens], aloneIsRefusal: true }, // window-in-dates
];

/** The row whose ideas all stand in the words; where nothing refuses in so many words, one that refuses by itself. */
export function refusalAbout(
  words: string,
  how: 'refused' | 'said' | 'none' = 'refused',
): Refusal | undefined {
  if (how === 'none') return undefined;
  return refusals.find(
    ({ ideas, aloneIsRefusal }) =>
      (how === 'refused' || aloneIsRefusal) && ideas.every((idea) => idea.test(words)),
  );
}

/** Whether a state or a button speaks of documents that are asked for, on folded words. */
export function asksForMore(words: string): boolean {
  return (
    more.test(words) ||
    /\b(?:pieces?|documents?|justificatifs?)\b.{0,20}\b(?:attente|manqu|demande)|\b(?:attente|demande)s? de (?:pieces?|documents?|justificatifs?)\b/.test(
      words,
    )
  );
}

/** No appointment is left (E6), on folded words of one sentence. */
export function saysNoSlot(words: string): boolean {
  return slots.test(words) && none.test(words) && !needless.test(words);
}
