/** Wording rows and the general rules behind them: each row on its own words and on no other's. */
import { describe, expect, it } from 'vitest';
import { classOf } from '#core/attempt/codes.ts';
import { judge, type Place } from '#detect/judge.ts';
import { allPhrases } from '#detect/phrases/all-phrases.ts';
import { fold } from '#detect/words.ts';

const at = (place: Partial<Place> = {}): Place => ({
  shape: 'bar',
  severity: 'error',
  kind: 'form-step',
  ...place,
});

describe('wording rows', () => {
  it.each(allPhrases.map((row) => [row.id, row] as const))(
    '%s fires on its example and on no other',
    (_, row) => {
      const fired = allPhrases.filter((other) => other.pattern.test(fold(row.example)));
      expect(fired.map((one) => one.id)).toEqual([row.id]);
    },
  );

  it.each(allPhrases.map((row) => [row.id, row] as const))(
    '%s has the class of its code in core',
    (_, row) => {
      expect(classOf(row.codes)).toBe(row.class);
    },
  );

  it('names every row once', () => {
    expect(new Set(allPhrases.map((row) => row.id)).size).toBe(allPhrases.length);
  });
});

describe('words never seen', () => {
  it.each<[string, Partial<Place>, string | undefined, string | undefined]>([
    ['Une anomalie empêche le traitement (réf. 12).', {}, 'outage', 'A1'],
    ['Oups.', { shape: 'dialog' }, 'outage', 'A1'],
    ['Something went wrong. Try again later.', {}, 'outage', 'A1'],
    ['系统错误，请稍后再试', {}, 'outage', 'A1'],
    ['Votre session est arrivée à expiration, veuillez vous reconnecter.', {}, 'session', 'A3'],
    ['Vous avez déjà une démarche ouverte.', {}, 'blocking', 'B2'],
    ['Vous ne pouvez pas déposer de demande.', {}, 'blocking', 'B1'],
    [
      'Le dépôt sera possible à partir du 12/12/2026.',
      { shape: 'inline', kind: 'triage-situation', severity: 'warning' },
      'blocking',
      'B4',
    ],
    ...(
      [
        'Votre titre expire le 02/06/2027. Vous pourrez en solliciter le renouvellement entre le 02/02/2027 et le 03/04/2027.',
        'La période durant laquelle vous pouviez demander le renouvellement de votre titre s’est achevée le 14 septembre 2026.',
        'Your permit is valid until 02/06/2027; its renewal opens on 02/02/2027.',
        '您最早可于2027年2月3日提交续签申请。',
      ] as const
    ).map((text): [string, Partial<Place>, string, string] => [
      text,
      { kind: 'triage-situation', severity: 'warning' },
      'blocking',
      'B4',
    ]),
    [
      'Le délai de réponse à la demande de complément est dépassé.',
      { kind: 'account', severity: 'warning' },
      'blocking',
      'C4',
    ],
    [
      'Erreur lors de l’authentification avec le fournisseur d’identité',
      { shape: 'sso', kind: 'sso-error' },
      'session',
      'A3',
    ],
    ['Texte inconnu.', { shape: 'inline', kind: 'triage-situation' }, 'blocking', 'B1'],
    ['Texte inconnu.', { shape: 'inline' }, 'input', 'B5'],
    ['Veuillez sélectionner une valeur.', { severity: 'unsaid', shape: 'alert' }, 'input', 'B5'],
  ])('%s', (...[text, place, klass, code]) => {
    const judged = judge(text, at(place));
    expect([judged?.class, judged?.codes[0]]).toEqual([klass, code]);
  });
});

describe('hard negatives', () => {
  it.each<[string, Partial<Place>]>([
    ['Votre saisie a bien été enregistrée.', { severity: 'success' }],
    ['Une erreur technique est survenue.', { severity: 'success' }],
    ['Une maintenance est prévue dimanche. Le service sera indisponible.', { severity: 'info' }],
    ["Le service était indisponible hier. L'incident est résolu.", { severity: 'warning' }],
    [
      'Une fois envoyée, vous ne pouvez pas modifier votre demande.',
      { severity: 'warning', kind: 'form-recap' },
    ],
    ['Voulez-vous vraiment abandonner votre demande ?', { shape: 'dialog', severity: 'unsaid' }],
    ['Votre session prendra fin dans cinq minutes.', { severity: 'warning' }],
    ['Cet incident a été corrigé.', { severity: 'warning' }],
    [
      'Sans les documents demandés avant le 02/02/2027, votre dossier sera clos.',
      { severity: 'warning', kind: 'account' },
    ],
    ['', {}],
  ])('no incident in: %s', (text, place) => {
    expect(judge(text, at(place))).toBeNull();
  });
});

describe('words never seen, written before the tables were read', () => {
  it.each<[string, string]>([
    ['Vous disposez déjà d’une procédure non aboutie. Merci d’attendre son terme.', 'B2'],
    ['Il n’est pas permis d’engager deux démarches simultanément.', 'B2'],
    ['Only one application may be processed at a time.', 'B2'],
    ['Your last residence card has not been marked as collected by the prefecture.', 'B3'],
    ['您的上一张居留卡尚未领取，无法提交新申请。', 'B3'],
    ['La remise de votre dernier titre n’a pas été enregistrée par la préfecture.', 'B3'],
    ['Vous êtes hors délai : votre titre a expiré il y a plus de neuf mois.', 'B4'],
    ['Vous pourrez effectuer cette démarche à compter du 3 février 2027.', 'B4'],
    ['Your renewal window opens on 3 February 2027.', 'B4'],
    ['续签申请的期限已于2026年9月14日截止。', 'B4'],
    ['Votre nationalité ne vous permet pas d’accéder à cette démarche.', 'B1'],
    ['Cette catégorie de titre n’est pas encore ouverte sur le téléservice.', 'B1'],
    ['Your situation does not allow you to apply online.', 'B1'],
    ['您的情况不符合在线申请条件。', 'B1'],
  ])('on the triage: %s', (text, code) => {
    const judged = judge(text, at({ kind: 'triage-situation' }));
    expect(judged?.codes[0]).toBe(code);
  });

  it.each<[string, string]>([
    ['Votre fichier dépasse 10 Mo.', 'B6'],
    ['Le document transmis est illisible.', 'B6'],
    ['We could not read the attached PDF.', 'B6'],
    ['文件大小超过限制。', 'B6'],
    ['Le code e-photo a déjà servi.', 'B6'],
    ['Ce numéro de timbre n’existe pas.', 'B7'],
    ['Le paiement a été refusé par votre banque.', 'B7'],
    ['The tax stamp number is not valid.', 'B7'],
    ['印花税票号码已被使用。', 'B7'],
    ['Votre dossier n’a pas été transmis. Merci de recommencer l’envoi.', 'B8'],
    ['Your application was not submitted.', 'B8'],
    ['申请提交失败。', 'B8'],
    ['Votre session n’est plus active.', 'A3'],
    ['Vous avez été déconnecté.', 'A3'],
    ['Vous devez vous authentifier pour poursuivre.', 'A3'],
    ['You have been signed out because of inactivity.', 'A3'],
    ['Your session is no longer valid. Sign in again.', 'A3'],
    ['会话已过期，请重新登录。', 'A3'],
    ['您已被登出。', 'A3'],
    ['Jeton d’accès expiré.', 'A3'],
    ['Nous rencontrons actuellement des difficultés. Merci de patienter.', 'A1'],
    ['Le service est surchargé.', 'A1'],
    ['Erreur 500', 'A1'],
    ['Échec de la récupération des données.', 'A1'],
    ['We are having trouble loading this page.', 'A1'],
    ['Oops! Something broke on our side.', 'A1'],
    ['Request timed out.', 'A1'],
    ['服务暂时不可用。', 'A1'],
    ['数据加载失败，请刷新页面。', 'A1'],
    ['网络异常', 'A1'],
    ['Veuillez corriger les champs signalés en rouge.', 'B5'],
    ['Des champs obligatoires ne sont pas remplis.', 'B5'],
    ['Please correct the errors below.', 'B5'],
    ['Some required fields are missing.', 'B5'],
    ['请填写所有必填项。', 'B5'],
    ['Le format du numéro de téléphone est incorrect.', 'B5'],
    ['La date de fin doit être postérieure à la date de début.', 'B5'],
  ])('in a form: %s', (text, code) => {
    expect(judge(text, at())?.codes[0]).toBe(code);
  });

  it.each<[string, Place['severity']]>([
    ['Attention : une fois votre demande transmise, vous ne pourrez plus la modifier.', 'warning'],
    ['Pensez à vérifier que vos documents sont lisibles et ne dépassent pas 10 Mo.', 'warning'],
    ['Votre titre expire dans 75 jours.', 'warning'],
    ['Vous avez une demande en cours. Retrouvez-la dans « Mon compte ».', 'info'],
    ['Toute fausse déclaration vous expose à un refus de titre.', 'warning'],
    ['Votre session a été prolongée.', 'success'],
    ['Des perturbations ont été constatées hier ; la situation est revenue à la normale.', 'info'],
    ['Les informations d’état civil ne sont pas modifiables.', 'warning'],
    ['Si votre fichier est refusé, réduisez sa taille.', 'warning'],
    ['Le site sera fermé pour maintenance dans la nuit du 6 au 7 décembre.', 'info'],
    ['Aucune erreur détectée dans vos documents.', 'success'],
  ])('and no incident in: %s', (text, severity) => {
    expect(judge(text, at({ severity }))).toBeNull();
  });
});
