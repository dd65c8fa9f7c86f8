/** What a portal says when a rule of its own refuses: one line a sentence, `code language text`. */
export const blockingWordings = `
A2 fr Aucun usager ne correspond aux éléments indiqués, la création du compte est impossible.
A2 fr Ce numéro étranger est déjà rattaché à un autre compte.
A2 fr Le numéro de visa renseigné est inconnu de nos services.
A2 fr Un compte utilise déjà cette adresse électronique.
A2 en We could not create your account: this foreigner number is already in use.
A2 zh 该外国人编号已被注册，无法创建账户。
A4 fr Votre adresse électronique ne peut pas être modifiée car elle est liée à votre compte.
A4 fr La modification du numéro de téléphone n'est pas autorisée.
A4 fr Vous n'êtes pas en mesure de changer votre courriel depuis cet espace.
A4 en Your email address cannot be changed while an application is being processed.
A4 zh 您目前无法更改电子邮箱地址。
B1 fr Votre situation ne permet pas d'effectuer cette démarche en ligne.
B1 fr Cette catégorie de titre n'est pas encore ouverte sur le téléservice, adressez-vous à votre préfecture.
B1 fr Vous ne remplissez pas les conditions pour accéder à ce formulaire.
B1 fr Aucune démarche ne correspond à votre situation.
B1 fr Vous n'êtes pas éligible à cette procédure.
B1 en You are not eligible for this online procedure.
B1 zh 您的情况不符合在线申请的条件。
B2 fr Une demande est déjà en cours d'instruction, vous ne pouvez pas en déposer une nouvelle.
B2 fr Vous avez déjà un dossier en attente de traitement : le dépôt d'une seconde demande est impossible.
B2 fr Il n'est pas possible d'effectuer plusieurs demandes simultanément.
B2 fr Cette démarche est inaccessible car une procédure est ouverte à votre nom.
B2 en You already have an application in progress and cannot submit another one.
B2 zh 您已有一份申请正在处理中，不能再次提交。
B3 fr Votre précédent titre ne vous a pas été remis, vous ne pouvez pas en demander le renouvellement.
B3 fr Un titre de séjour est en attente de remise en préfecture ; cette démarche vous sera accessible après son retrait.
B3 fr La remise de votre dernière carte n'a pas été enregistrée.
B3 en Your previous residence permit has not been collected: renewal is not possible.
B3 zh 您尚未领取上一张居留证，无法申请续期。
B4 fr Votre titre expire dans plus de 120 jours : le renouvellement n'est pas encore possible.
B4 fr Le délai pour demander le renouvellement de votre titre est dépassé.
B4 fr Vous ne pourrez déposer votre demande de renouvellement qu'à compter du 12/01/2027.
B4 fr Votre titre étant périmé depuis plus de neuf mois, vous devez solliciter une première délivrance.
B4 en It is too early to apply for a renewal of your residence permit.
B4 en Your permit expired too long ago to be renewed online.
B4 zh 您的居留证距到期日超过四个月，现在还不能申请续期。
B6 fr Le fichier est trop volumineux.
B6 fr Le format de ce document n'est pas pris en charge.
B6 fr Votre pièce n'a pas pu être téléversée.
B6 fr Le code e-photo n'est plus valable.
B6 fr Ce document est illisible, merci d'en joindre un autre.
B6 fr Le nombre maximal de fichiers est atteint.
B6 fr Échec du chargement du document.
B6 fr Le fichier transmis est endommagé ou protégé par un mot de passe.
B6 en The file exceeds the maximum size allowed.
B6 en This file type is not accepted.
B6 zh 文件过大，上传失败。
B6 zh 不支持该文件格式。
B7 fr Le numéro de timbre fiscal n'a pas été reconnu.
B7 fr Ce timbre électronique a déjà été utilisé.
B7 fr Le paiement de la taxe a été refusé.
B7 en The tax stamp number is not recognised.
B7 zh 税票号码无效或已被使用。
C4 fr Le délai de réponse à la demande de pièces complémentaires est expiré.
C4 fr Vous ne pouvez plus transmettre de complément pour ce dossier.
C4 fr L'ajout de pièces n'est plus possible sur cette demande.
C4 en The deadline for providing the additional documents has passed.
C4 zh 补充材料的提交期限已过。
C6 fr Vous ne pouvez pas déclarer un changement d'adresse tant qu'une demande est en cours.
C6 fr La déclaration d'un changement de situation n'est pas possible actuellement pour votre dossier.
C6 fr Votre changement d'adresse ne peut être pris en compte avant la fin de l'instruction.
C6 en You cannot report a change of address at the moment.
C6 zh 申请处理期间不能申报地址变更。
E6 fr Aucun créneau n'est disponible actuellement.
E6 fr Tous les rendez-vous ont été attribués, de nouvelles plages seront ouvertes prochainement.
E6 fr Il n'y a plus de place disponible pour ce guichet.
E6 en No appointment slots are available.
E6 zh 目前没有可预约的时段。
`;
