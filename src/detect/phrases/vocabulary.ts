/** The general rules behind the wording rows, for words never seen: vocabulary of failure in three languages, on folded text. */
import { anyRow, type Ideas } from './ideas.ts';

/** Past or announced interruptions, good news: never a failure of now, whatever the words. */
export const notNow =
  /\b(?:retablie?s?|resolue?s?|de nouveau (?:disponible|accessible)|a eu lieu|prevue?s?|expirera|va expirer|expire dans|will expire|programmee?s?|aura lieu|sera indisponible|seront indisponibles|(?:sera|seront|serez|allez etre|va etre|vont etre|will be)\b.{0,20}\b(?:fermee?s?|interrompue?s?|deconnectee?s?|unavailable|closed|logged out|signed out)|(?:est|sont) terminee?s?|(?:ete|est|sont) corrigee?s?|(?:prend|prendra|prendre) fin|sur le point|about to|will end|fixed|resolved|has been restored|is available again|completed|scheduled|planned|will be unavailable)\b|已恢复|计划|已完成|将|分钟后|已修复|已解决/;

/** What will be is not yet. */
export const future = /\bser(?:a|ont)\b|\bwill\b|将/;

export const goodNews =
  /\b(?:bien ete (?:enregistre|envoye|valide|pris|depose|transmis|ajoute|supprime|modifie|mis)|avec succes|successfully)|成功/;

const signedIn =
  /\b(?:session|connexion|authentification|authentication|identification|jeton|token|login|sign-?in)s?\b|会话|登录|身份验证|认证/;
const ended =
  /\b(?:expir\w*|terminee?|fermee?|fin|interrompue?|depass\w*|n'est plus|invalide|inactiv\w*|echou\w*|echec|n'a (?:pas|plus)|impossible|refusee?|perdue?|deja|timed? ?out|ended|closed|failed|no longer|not valid|already|ecoule\w*|denied)\b|过期|失效|超时|失败|已结束/;
const network = /\b(?:serveurs?|reseau|internet|server|network)\b|服务器|网络/;

/** The portal no longer knows who is there, or will not let the person in. */
export const sessionRows: readonly Ideas[] = [
  [
    /\bdeconnecte|\bdeconnexion\b.{0,40}\binactivite|\bplus (?:connecte|identifie|authentifie)|\b(?:logged|signed) (?:out|off)\b|\bno longer (?:signed|logged|connected)|\breconnect(?:er|ez)\b|\breconnexion\b|\b(?:identifiez|authentifiez|connectez)-vous (?:a|de) nouveau\b|\b(?:devez|doit|faut|necessaire de)\b.{0,25}\b(?:connecter?|connectee?|identifier|identifiee?|authentifier|authentifiee?)\b|\bpour vous (?:identifier|connecter|authentifier)\b|\b(?:must|need to|have to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?|authenticat\w*)(?: in)?\b|\b(?:log|sign) ?in again\b|登出|重新登录/,
  ],
  [
    /\b(?:votre |your )?(?:compte|account)\b|\b(?:votre|your) (?:acces|access)\b|账户|账号/,
    /\b(?:bloque|verrouille|suspendu|desactive|locked|disabled|suspended)|锁定|停用|冻结/,
  ],
  [
    /\bmot de passe\b|\bpassword\b|\b(?:lien|link)\b|密码|链接/,
    /\b(?:expir|perim)|\bplus (?:valide|valable|actif)|\bno longer valid|过期|失效/,
  ],
  [
    /\btrop de tentatives|\btentatives\b.{0,30}\b(?:infructueuse|echou|connexion)|\btoo many\b.{0,20}\battempts|尝试次数/,
  ],
];

/** Words of a session and of its end; with the network in them they tell of the machine, not of the person. */
export function saysSession(words: string): boolean {
  // *Sign in again in an hour* tells of an interruption, not of a person.
  if (machine.test(words) && broken.test(words) && !signedIn.test(words)) return false;
  if (anyRow(sessionRows, words)) return true;
  return signedIn.test(words) && ended.test(words) && !network.test(words);
}

/** A wrong name or password: the person's own mistake, though it stands where sessions end. */
export const wrongLogin =
  /\b(?:identifiant|nom d'utilisateur|mot de passe|username|password|login)\b.{0,40}\b(?:invalid|incorrect|errone|wrong)|\b(?:invalid|incorrect|wrong)\b.{0,30}\b(?:username|login|password|credentials)\b|(?:用户名|密码).{0,8}(?:错误|不正确|有误)/;

/** The other house that lets people in for the portal. */
export const otherHouse = /\bfournisseur d'identite|\bidentity provider|\bfranceconnect\b|身份提供/;

const machine =
  /\b(?:page|site|portail|application|app|services?|teleservices?|plateforme|systemes?|donnees|informations|serveurs?|server|website|system|platform)\b|系统|网站|服务|页面|服务器|技术|网络/;
const broken =
  /\b(?:indisponible|inaccessible|hors service|ferme|interromp|perturb|surcharge|sature|panne|maintenance|mise a jour|unavailable|overload|busy|too long)|\b(?:is|are) down\b|\bne (?:repond|fonctionne)|\bne (?:peut|peuvent) (?:pas )?etre\b|\bn'(?:est|sont) (?:pas|plus) (?:accessible|disponible|joignable)|\bn'(?:a|ont) pas pu\b|\bimpossible\b|\bempeche|\bechou|\bnot responding|\bcannot (?:answer|respond|be (?:displayed|reached|loaded))|\bnot (?:working|respond)\b|繁忙|维护|故障|异常|无法|不可用|错误/;

/** Words of machines that fail: no rule of law speaks so. */
export const technicalRows: readonly Ideas[] = [
  [machine, broken],
  [
    /\b(?:erreur|incident|probleme|difficulte|panne|dysfonctionnement|anomalie|error|problem|issue|difficult(?:y|ies))s?\b/,
    /\b(?:techniques?|informatiques?|internes?|inattendue?s?|inconnue?s?|serveur|systemes?|technical|internal|unexpected|unknown|server|system)\b/,
  ],
  [/\b(?:techniques?|informatiques?|technical)\b/],
  [/\b(?:maintenance|panne|dysfonctionnement|went wrong|mal passe)/],
];

/** What the person sent did not leave (B8). */
export const notSentRows: readonly Ideas[] = [
  [
    /\b(?:envo\w+|transm\w+|depot|deposee?|soumi\w+|submi\w+|sent|send)\b|提交|发送/,
    /\b(?:demande|dossier|application|request)\b|申请/,
    /\bn'a pas (?:pu|abouti|ete)|\bechou|\bechec|\bfailed\b|\b(?:could|was|were) not\b|\bnot been\b|失败|未能/,
  ],
];

export const outageWords =
  /\bpour l'instant\b|\bpour le moment\b|\bmomentanement\b|\btemporairement\b|\b(?:dans|quelques) (?:un |quelques )?(?:instants?|minutes)\b|\b(?:s'affich|se charg)\w+ pas\b|\baucune reponse\b|\baffluence\b|\bn(?:e|ous ne) parven\w+ pas\b|\bn'(?:a|ont) pas pu\b|\b(?:revenir|revenez|recommence[rz]|renouveler?) .{0,30}\b(?:plus tard|ulterieurement)|\bl'heure actuelle\b|未能|\berreur (?:technique|interne|inattendue|inconnue|serveur|systeme|informatique)|\b(?:erreur|probleme|incident|panne|difficulte|anomalie|echec)s?\b.{0,40}\b(?:survenue?s?|produite?s?|detectee?s?|rencontree?s?|empeche)|\b(?:indisponible|inaccessible)s?\b|\bhors service\b|\bdysfonctionnement|\brencontr\w+.{0,25}\b(?:problemes?|difficultes?)\b|\b(?:problemes?|difficultes?|incidents?) techniques?\b|\bne repond(?:ent)? (?:pas|plus)\b|\b(?:connexion|communication|liaison)\b.{0,40}\b(?:interrompue|perdue|coupee|impossible|echoue|echouee)|\b(?:a|ont) echoue\b|\breessaye[rz]?\b|\bessaye[rz] (?:de nouveau|a nouveau|plus tard)\b|\brenouvele[rz] (?:votre|l') ?(?:operation|action)|\bulterieurement\b|\b(?:erreur|error|code) ?[:n°]? ?5\d\d\b|\bn'a (?:pas|rien) (?:pu (?:aboutir|etre)|abouti|repondu|charge)|\bservice unavailable|\bunexpected error|\bsomething went wrong|\btry again\b|\bserver error|\btechnical (?:error|problem|issue|difficult)|\b(?:temporarily|currently) unavailable|\bnot responding\b|\b(?:failed to|could not be|unable to) (?:load|save|reach|connect|loaded|saved|processed)|\btimed? ?out\b|\bdelai d'attente\b.{0,20}\bdepasse|系统(?:错误|繁忙|异常)|技术(?:错误|故障)|暂时(?:无法|不可用)|稍后(?:再试|重试)|服务不可用|发生错误|出错|(?:加载|保存|连接)失败|无法连接/;

export const refusalWords =
  /\bne (?:\S+ ){1,4}(?:pas|plus|qu'\S+|que|en)\b|\bn'(?:ouvre|entre|appartien|est|etes|sont|avez)\S* (?:pas|plus|droit)|\b(?:une? seule?|seuls?|seules?|uniquement|hors|only|aucune?|attendre|reservee?s?|bloquee?s?|refusee?s?|admis(?:es?)?|restricted|reserved)\b|\baucune? (?:demarche|procedure|titre|categorie)\b|\bn'(?:est|etes|sont) (?:pas|plus)\b|\bne (?:peut|peuvent) (?:pas )?etre\b|\binaccessible|\bpas encore\b|\badressez-vous\b|不符|\bne (?:vous |nous |le |la |les )?(?:permet(?:tent)?|pouvez|peut|peuvent|pourra|pourrez|remplissez|disposez|figure[sz]?|sera|seront) (?:pas|plus|donc pas)\b|\bn'(?:est|etes|etait|avez|a|ouvre) (?:pas|plus) (?:possible|autorise|eligible|accessible|reconnu|acces|concerne|le droit|disponible|ouvert|droit|permis)|\bimpossible\b|\binterdit|\bnon (?:autorise|eligible|disponible)|\bpas eligible\b|\btant qu(?:e|')|\bnot (?:allowed|eligible|possible|permitted|accepted|supported|recogni[sz]ed|available|yet)|\bcannot\b|\bunable to\b|\bno longer\b|\bdo(?:es)? not\b|\bmay not\b|不能|不允许|无法|不符合|不可/;

export const alreadyWords =
  /\bdeja (?:une? |en cours|depose|ouvert|exist|effectue|enregistre)|\bplusieurs demandes\b|\balready (?:being|in progress|pending|submitted|exists|open|have)|\balready\b.{0,30}\b(?:application|request)|已有|已存在|正在处理/;

export const inputWords =
  /\bobligatoires?\b|\b(?:veuillez|merci de|vous devez) (?:le |la |les )?(?:renseigner|saisir|verifier|corriger|selectionner|cocher|completer|confirmer|joindre|choisir|indiquer|remplir)|\bformat attendu|\b(?:invalide|incorrecte?)s?\b|\bidentiques?\b|\bau (?:moins|plus|maximum|minimum) \d+ (?:caracteres|chiffres|lettres)|\bvotre saisie\b|\brequired\b|\bplease (?:enter|check|fill|select|provide|correct|complete)|\bdoi(?:t|vent) (?:etre|comporter|contenir)\b|\bmust (?:be|contain)\b|必须|\b(?:invalid|incorrect)\b|必填|请(?:输入|填写|选择|检查)|格式(?:错误|不正确)/;

/** What is wrong is in a field of the form. */
export const fieldWords = /\bchamps?\b|\bfields?\b|必填/;

export const uploadWords = /\b(?:fichier|file|piece jointe|televers|upload|e-?photo)|文件|附件/;

/** A sentence about what may happen or what to do then: no failure of now (*En cas d'erreur technique, contactez…*). */
export const conditional = /^(?:en cas d(?:e|')|si |lorsque |quand |if |in case |when |如果|如遇)/;
