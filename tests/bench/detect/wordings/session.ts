/** What a portal says when it no longer knows who is there: one line a sentence, `code language text`. */
export const sessionWordings = `
A3 fr Votre session a pris fin, connectez-vous une nouvelle fois.
A3 fr Vous avez été déconnecté après une période d'inactivité.
A3 fr Votre session n'est plus valide.
A3 fr Pour des raisons de sécurité, votre connexion a été interrompue. Identifiez-vous à nouveau.
A3 fr Le délai de connexion est dépassé, recommencez l'authentification.
A3 fr Vous devez vous authentifier pour poursuivre : votre accès a pris fin.
A3 fr Le jeton d'authentification a expiré.
A3 fr La page a expiré, reconnectez-vous.
A3 fr Vous n'êtes plus connecté.
A3 fr Votre compte est temporairement bloqué à la suite de plusieurs tentatives infructueuses.
A3 fr L'authentification a échoué.
A3 fr L'authentification auprès de FranceConnect n'a pas abouti.
A3 fr Votre mot de passe a expiré, vous devez le réinitialiser.
A3 fr Une session est déjà ouverte avec ce compte dans une autre fenêtre.
A3 fr Vous êtes déjà authentifié avec un autre compte dans cette session.
A3 fr Trop de tentatives de connexion, votre accès est suspendu.
A3 fr Le lien de réinitialisation n'est plus valide, recommencez la procédure.
A3 fr Fin de session : connectez-vous de nouveau pour continuer.
A3 en Your session has timed out. Please log in again.
A3 en You have been logged out due to inactivity.
A3 en Your login attempt timed out. Login will start from the beginning.
A3 en Your account is temporarily locked.
A3 en You are no longer signed in.
A3 en Authentication failed.
A3 zh 您的会话已过期，请重新登录。
A3 zh 由于长时间未操作，您已被登出。
A3 zh 登录超时，请重新登录。
A3 zh 账户已被暂时锁定。
A3 zh 身份验证失败。
`;
