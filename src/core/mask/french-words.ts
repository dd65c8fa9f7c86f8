/**
 * Words, folded to lower case without accents, that a family or given name may also be: a name part that stands
 * here is never erased alone, or the journal would lose the portal's own sentences.
 */
const words = `
les des une aux par pour sur sous avec sans dans chez vers entre depuis avant apres pendant contre comme mais donc
car ces ses mes tes son mon ton nos vos leur leurs notre votre cet cette tout tous toute toutes qui que quoi dont est
ete etre sont etes avez avoir fait faire peut pas plus moins tres bien mal trop tot tard non oui ici jour jours mois
annee annees an ans date dates heure heures semaine lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier
mars avril mai juin juillet aout septembre octobre novembre decembre jan fev dec nov oct
nom prenom noms adresse rue ville pays france francais francaise etat etats prefecture ministere interieur service
services site page portail compte demande demandes titre titres sejour carte visa passeport dossier numero document
documents piece pieces fichier photo image etape suite retour suivant suivante precedent valider envoyer annuler fermer
ouvrir continuer modifier supprimer ajouter choisir rechercher aide contact accueil accuser message messages
notification notifications erreur erreurs attention information informations technique momentanement indisponible
maintenance veuillez reessayer merci bonjour monsieur madame mme mlle mademoiselle mineur majeur enfant enfants pere
mere fils fille frere soeur mari femme homme famille familial vie privee etudiant salarie visiteur talent resident
refugie protection renouvellement premiere premier seconde second deuxieme changement situation attestation
prolongation instruction decision favorable cours depot confirmation recepisse validation nouveau nouvelle ancien
ancienne petit petite grand grande gros bon bonne beau belle blanc blanche noir noire rouge vert verte bleu bleue rose
jaune gris brun clair court long haut bas rond cher fin fort riche jeune vieux roi reine prince comte duc baron
marquis chevalier abbe moine page maire juge avocat notaire clerc berger meunier boulanger boucher charpentier macon
forgeron marchand tailleur potier pecheur chasseur soldat sergent capitaine bois mont montagne fontaine riviere mer
lac champ champs pre pres jardin fleur fleurs olive olivier pomme poire prune raisin vigne pont port porte tour
chateau maison mur moulin four croix chapelle eglise saint sainte ange pape noel paques dieu ciel soleil lune etoile
vent pluie neige hiver automne printemps ete matin soir nuit midi lion loup renard chat chien cheval poisson oiseau
aigle merle coq faisan joie paix gloire victoire grace honneur merite amour coeur main bras tete pied oeil corps
argent prix timbre somme euro euros montant paiement droit droits loi article code acces libre ouvert ferme utile
possible impossible important urgent valide actif active inconnu present absent autre autres meme chaque aucun aucune
rien rendez vous nous elle elles ils lui moi toi soi eux sage doux vite seul seule vrai faux juste sera etait sont
menu lien haut dernier derniere duree motif nature statut debut mode liste type etats usager usagers particulier
particuliers etranger etrangers national nationale nationalite europe union paris lyon marseille nice nantes lille
rennes reims tours sens toulouse bordeaux strasbourg
the and for you your our not are was with from page name date home help error service account request card permit
may will can new open close back next send save cancel
`;

export const frenchWords: ReadonlySet<string> = new Set(
  words.split(/\s+/).filter((word) => word !== ''),
);
