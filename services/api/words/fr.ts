import type { ProblemWords } from './problem-words.ts';

export const fr: ProblemWords = {
  malformedJson: ['JSON illisible', 'Le corps de la requête n’est pas du JSON valable.'],
  invalidRequest: [
    'Requête mal formée',
    'Une partie de l’adresse ou des en-têtes n’a pas la forme attendue.',
  ],
  idempotencyKeyMissing: [
    'Clé manquante',
    'Cette action demande un en-tête Idempotency-Key : la même clé donne toujours la même réponse.',
  ],
  idempotencyKeyInvalid: [
    'Clé mal formée',
    'L’en-tête Idempotency-Key compte 1 à 200 caractères ASCII visibles, sans espace.',
  ],
  tokenMissing: ['Connexion nécessaire', 'Joignez votre jeton d’accès : Authorization: Bearer …'],
  tokenRefused: ['Jeton refusé', 'Ce jeton d’accès est inconnu, expiré ou révoqué.'],
  linkRefused: [
    'Lien refusé',
    'Ce lien a déjà servi, est arrivé à sa date de fin ou n’ouvre pas cette action.',
  ],
  roleNotHeld: ['Rôle non tenu', 'Vous ne tenez pas ce rôle ici.'],
  notFound: ['Introuvable', 'Il n’y a rien à cette adresse que vous puissiez voir.'],
  methodNotAllowed: ['Méthode inconnue', 'Cette adresse ne connaît pas cette méthode.'],
  notAcceptable: ['Format impossible', 'Cette adresse ne peut pas répondre dans le format demandé.'],
  requestTooSlow: ['Requête trop lente', 'La requête n’est pas arrivée entière à temps.'],
  tooFarAhead: ['Trop loin', 'Le calendrier de la démonstration avance de cinq ans au plus à la fois.'],
  tooManyFeeds: [
    'Dix adresses au plus',
    'Vous avez déjà dix adresses de calendrier. Arrêtez-en une d’abord.',
  ],
  alreadyKnown: ['Déjà connu', 'La maison connaît déjà quelqu’un à cette adresse.'],
  templateNameTaken: [
    'Nom déjà pris',
    'Votre organisation propose déjà un modèle de ce nom dans cette langue. Écrivez-en la version suivante.',
  ],
  templateWithdrawn: [
    'Modèle retiré',
    'Ce modèle est retiré. Faites-en un nouveau, sous le même nom si vous voulez.',
  ],
  refused: ['Pas possible', 'Cette action n’est pas possible maintenant.'],
  sameKeyOtherBody: ['Clé déjà employée', 'Cette clé Idempotency-Key a déjà servi pour une autre demande.'],
  stale: [
    'Page plus à jour',
    'Quelque chose a changé depuis que vous avez regardé. Relisez, puis recommencez.',
  ],
  tooLarge: ['Trop grand', 'Le corps de la requête dépasse 64 Kio.'],
  sheetTooLarge: [
    'Fichier trop grand',
    'Le fichier dépasse 2 Mio, ou contient trop de choses. Envoyez la fiche sans images ni annexes.',
  ],
  addressTooLong: ['Adresse trop longue', 'Une partie de l’adresse est trop longue.'],
  notJson: ['JSON attendu', 'Le corps de la requête doit être du JSON (application/json).'],
  sheetTypeUnknown: [
    'Fichier d’un autre type',
    'Enregistrez la fiche en DOCX ou en ODT (aussi un ancien .doc ou un PDF), ou collez son texte.',
  ],
  invalidInput: ['Saisie à corriger', 'Un champ manque, est en trop ou n’a pas la forme attendue.'],
  templateWordingRefused: [
    'Formulation à changer',
    'Un modèle demande ici ce qu’aucune description ne peut exiger. Changez les phrases montrées.',
  ],
  sheetWrongFile: [
    'Pas le fichier annoncé',
    'Ce n’est pas un fichier DOCX ou ODT comme annoncé. Un ancien fichier .doc s’enregistre d’abord en DOCX.',
  ],
  sheetEncrypted: [
    'Fichier protégé',
    'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, ou collez le texte.',
  ],
  sheetUnreadable: [
    'Fichier illisible',
    'Le fichier est abîmé ou trop compliqué à lire. Enregistrez-le à nouveau, ou collez le texte.',
  ],
  sheetTooLong: [
    'Fiche trop longue',
    'La fiche dépasse 50 000 caractères. Envoyez la partie qui décrit la fonction.',
  ],
  sheetEmpty: [
    'Fiche sans texte',
    'Il n’y a pas de texte dans ce fichier. Une image ne se lit pas : collez le texte.',
  ],
  keptTooLong: [
    'Trop de texte à côté',
    'Ce qui n’a pas trouvé de place dépasse 20 000 caractères. Raccourcissez-le avant de remplir la description.',
  ],
  ifMatchMissing: [
    'Version manquante',
    'Cette action demande un en-tête If-Match : l’ETag de ce que vous avez vu.',
  ],
  tooManyStreams: [
    'Trop de fenêtres ouvertes',
    'Vingt fenêtres au plus suivent ce qui change, pour une personne. Fermez-en une.',
  ],
  tooManyRequests: ['Trop de requêtes', 'Trop de requêtes en une seconde. Attendez un instant.'],
  tableTooLarge: [
    'Fichier trop grand',
    'Le fichier dépasse 2 Mio, ou contient trop de choses. Gardez-y la feuille de vos suivis.',
  ],
  tableTypeUnknown: ['Format inconnu', 'Envoyez le tableau en XLSX ou en CSV.'],
  tableWrongFile: [
    'Ce n’est pas un tableau',
    'Ce fichier n’est ni un XLSX ni un CSV. Un ancien .xls ou un .ods s’enregistre en XLSX.',
  ],
  tableEncrypted: ['Fichier protégé', 'Le fichier a un mot de passe. Enregistrez-le sans, puis envoyez-le.'],
  tableUnreadable: [
    'Fichier illisible',
    'Le fichier est abîmé. Ouvrez-le, enregistrez-le à nouveau, puis envoyez-le.',
  ],
  tableTooLong: [
    'Tableau trop long',
    'C’est 2000 lignes, 60 colonnes et 5000 caractères par cellule au plus.',
  ],
  tableEmpty: ['Tableau vide', 'Il n’y a pas de ligne sous les titres des colonnes.'],
  columnTwice: [
    'Deux colonnes pour une chose',
    'Deux colonnes ne peuvent pas dire la même chose. Gardez-en une telle quelle.',
  ],
  columnsNotMatched: ['Colonnes à regarder', 'Dites d’abord ce que contient chaque colonne.'],
  listFull: ['Liste pleine', 'Une liste compte 5000 lignes au plus. Effacez ce qui ne sert plus.'],
  tooManyTables: [
    'Trop de tableaux à la fois',
    'Trop de tableaux sont en lecture. Réessayez dans quelques secondes.',
  ],
  tooManySheets: [
    'Trop de fiches à la fois',
    'Trop de fiches sont en lecture. Réessayez dans quelques secondes.',
  ],
  unexpected: ['Erreur', 'Une erreur est survenue chez nous. Donnez-nous l’identifiant de cette réponse.'],
  notKnownYet: ['Pas encore connu', 'On ne sait pas encore : redemandez avec la même clé.'],
  databaseAway: ['Base de données absente', 'La base de données ne répond pas encore.'],
  schemaBehind: ['Schéma en retard', 'Le schéma de la base de données n’est pas à jour : npm run migrate.'],
  temporalAway: ['Temporal absent', 'Temporal ne répond pas encore.'],
  workerAway: ['Worker absent', 'Aucun worker n’attend de travail.'],
  demoMissing: ['Démonstration en préparation', 'La maison de démonstration n’est pas encore prête.'],
};
