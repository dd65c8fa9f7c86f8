/** What a portal says when the person made a mistake: one line a sentence, `code language text`. */
export const inputWordings = `
B5 fr Veuillez renseigner votre date de naissance.
B5 fr Le format de l'adresse électronique est incorrect.
B5 fr La date de fin doit être postérieure à la date de début.
B5 fr Ce champ ne doit contenir que des chiffres.
B5 fr Le code postal doit comporter 5 chiffres.
B5 fr Sélectionnez une réponse pour continuer.
B5 fr Votre mot de passe doit contenir au moins 12 caractères.
B5 fr Les adresses saisies ne sont pas identiques.
B5 fr Merci d'indiquer votre nationalité.
B5 fr La date saisie n'est pas valide.
B5 fr Identifiant ou mot de passe incorrect.
B5 fr Vous devez cocher la case d'engagement.
B5 fr Le numéro de téléphone n'est pas au bon format.
B5 fr Cette valeur dépasse la longueur autorisée.
B5 fr Vous devez choisir au moins un motif.
B5 fr Cette information est requise.
B5 fr L'année doit être comprise entre 1900 et 2026.
B5 fr Certains champs du formulaire comportent des erreurs, merci de les corriger.
B5 fr Saisie invalide.
B5 fr Le prénom contient des caractères non autorisés.
B5 fr La confirmation ne correspond pas au mot de passe choisi.
B5 en This field is required.
B5 en Please enter a valid date.
B5 en The two email addresses do not match.
B5 en Invalid username or password.
B5 en Please select at least one option.
B5 en The postal code must be 5 digits long.
B5 zh 此字段为必填项。
B5 zh 日期格式不正确。
B5 zh 两次输入的密码不一致。
B5 zh 用户名或密码错误。
B5 zh 请至少选择一项。
`;
