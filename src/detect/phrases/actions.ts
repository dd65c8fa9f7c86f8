/** Labels of the portal's own action buttons: what a click on each means. Rows, not code; only these labels are ever noted. */

export type ActionRole =
  'submit' | 'save' | 'continue' | 'abandon' | 'cancel' | 'leave' | 'login' | 'send';

export type ActionPhrase = {
  id: string;
  pattern: RegExp;
  role: ActionRole;
  seen: string;
  source: string;
};

/** Tried in order, on the folded label without arrows. */
export const actionPhrases: readonly ActionPhrase[] = [
  {
    id: 'submit-transmit',
    pattern: /^valider et transmettre ma (?:demande|declaration)$/,
    role: 'submit',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'submit-send',
    pattern: /^(?:envoyer|transmettre|soumettre) (?:la|ma|mon|le) (?:demande|declaration|dossier)$/,
    role: 'submit',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'submit-file',
    pattern: /^deposer (?:la|ma|mon|le) (?:demande|declaration|dossier)$/,
    role: 'submit',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'submit-en',
    pattern: /^(?:submit|send|file)(?: (?:my|the))? (?:application|request|declaration)$/,
    role: 'submit',
    seen: 'unattested',
    source: 'English interface, generic',
  },
  {
    id: 'submit-zh',
    pattern: /^提交(?:我的)?申请$/,
    role: 'submit',
    seen: 'unattested',
    source: 'Chinese interface, generic',
  },
  {
    id: 'save-continue',
    pattern: /^(?:enregistrer|sauvegarder)(?: et (?:poursuivre|continuer))?$/,
    role: 'save',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'save-en',
    pattern: /^save(?: and continue)?$/,
    role: 'save',
    seen: 'unattested',
    source: 'English interface, generic',
  },
  {
    id: 'validate-part',
    pattern: /^valider(?: et verifier la suite de ma saisie)?$/,
    role: 'save',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'confirm-ephoto',
    pattern: /^confirmer le numero e-?photo$/,
    role: 'save',
    seen: '2023-11',
    source: 'anef-portal §5.7',
  },
  {
    id: 'continue',
    pattern:
      /^(?:je )?(?:continue|commence|poursuis|continuer|commencer|poursuivre)(?: ma demande| la demande)?$/,
    role: 'continue',
    seen: '2023-11',
    source: 'anef-portal §5.5, §5.6',
  },
  {
    id: 'next',
    pattern: /^(?:etape )?suivante?$|^(?:continue|next)$|^下一步$/,
    role: 'continue',
    seen: 'unattested',
    source: 'generic',
  },
  {
    id: 'abandon',
    pattern:
      /^abandonner (?:la|ma) (?:demande|declaration)$|^abandon (?:my|the) (?:application|request)$/,
    role: 'abandon',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'cancel',
    pattern: /^(?:annuler|non|fermer|retour|cancel|no|close|non,.*)$/,
    role: 'cancel',
    seen: '2023-11',
    source: 'anef-portal §5.9',
  },
  {
    id: 'leave',
    pattern: /^quitter et revenir plus tard$/,
    role: 'leave',
    seen: '2023-11',
    source: 'anef-portal §5.6',
  },
  {
    id: 'create-account',
    pattern: /^(?:creer un compte|create an account)$/,
    role: 'continue',
    seen: '2023-11',
    source: 'anef-portal §5.4',
  },
  {
    id: 'login',
    pattern: /^(?:s'identifier|se connecter|sign in|log in)$/,
    role: 'login',
    seen: '2023-12',
    source: 'anef-portal §5.3',
  },
];
