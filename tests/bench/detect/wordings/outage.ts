/** What a portal says when it does not work: one line a sentence, `code language text`. */
export const outageWordings = `
A1 fr Une erreur technique est survenue. Veuillez réessayer ultérieurement.
A1 fr Le service est momentanément indisponible, nos équipes mettent tout en œuvre pour le rétablir.
A1 fr Nous rencontrons actuellement des difficultés techniques. Merci de renouveler votre démarche plus tard.
A1 fr Suite à un incident informatique, l'enregistrement de votre étape n'a pas pu être effectué.
A1 fr Impossible de joindre le serveur. Vérifiez votre connexion puis recommencez.
A1 fr Le traitement de votre demande a échoué en raison d'un dysfonctionnement de nos systèmes.
A1 fr Cette page ne peut être affichée pour le moment.
A1 fr Le téléservice est fermé pour cause de maintenance.
A1 fr Opération de maintenance en cours : le site n'est pas accessible.
A1 fr Un problème inattendu nous empêche d'afficher vos informations.
A1 fr Le délai d'attente du serveur a été dépassé.
A1 fr Erreur interne du serveur (500)
A1 fr Les données de votre dossier n'ont pas pu être chargées.
A1 fr Nos serveurs sont actuellement surchargés, veuillez patienter avant de recommencer.
A1 fr La communication avec le système d'information a été interrompue.
A1 fr L'application ne répond plus. Actualisez la page.
A1 fr Oups, quelque chose s'est mal passé.
A1 fr La récupération de vos données est impossible à l'heure actuelle.
A1 fr Le portail connaît une panne générale.
A1 fr L'attestation n'a pas pu être générée à la suite d'une erreur.
A1 fr L'accès au téléservice est perturbé, merci de revenir ultérieurement.
A1 fr Nous ne parvenons pas à enregistrer votre saisie.
B8 fr L'envoi de votre demande n'a pas abouti.
B8 fr Votre demande n'a pas pu être transmise à la préfecture.
B8 fr La transmission de votre dossier a échoué, aucun accusé de réception n'a été émis.
A1 en Something went wrong on our side. Please try again in a few minutes.
A1 en The service is temporarily unavailable.
A1 en We are unable to load your application at this time.
A1 en An internal error prevented your request from being processed.
A1 en The website is down for maintenance.
A1 en The server took too long to respond.
A1 en We are experiencing technical difficulties.
A1 zh 系统繁忙，请稍后再试。
A1 zh 服务暂时不可用。
A1 zh 网站正在维护中，暂时无法访问。
A1 zh 发生技术错误，您的操作未能完成。
A1 zh 无法连接服务器，请稍后重试。
`;
