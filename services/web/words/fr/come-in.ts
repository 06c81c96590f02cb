import type { ComeInWords } from '../shapes/come-in.ts';

export const comeIn: ComeInWords = {
  languages: 'Langue',
  title: 'Entrer dans Passerelle',
  lead: 'Pas de mot de passe : nous vous envoyons un lien et un code.',
  over: 'Votre visite est finie : elle s’arrête après une heure sans rien ouvrir, et après douze heures en tout. Entrez à nouveau : vous reviendrez où vous étiez.',
  kept: 'Ce que vous venez d’écrire est gardé une heure, pour vous seulement. Vous le retrouverez en entrant à nouveau.',
  address: 'Votre adresse e-mail',
  addressHint: 'Celle de votre invitation.',
  noAddress: 'Écrivez votre adresse e-mail, par exemple prenom@exemple.be.',
  send: 'Recevoir le lien',
  haveCode: 'J’ai déjà un code à six chiffres',
  small:
    'Si l’adresse est connue, le message arrive d’habitude en moins d’une minute. Le lien sert une fois, pendant 15 minutes.',
  aboutTitle: 'Préparer, accueillir, ajuster : ensemble',
  about:
    'Passerelle accompagne l’embauche d’un·e pair-aidant·e : l’équipe qui se prépare, la description de fonction, l’arrivée, et ce qu’on change en chemin.',
  never: 'Ici, on ne demande jamais de raison médicale. Une absence est une absence.',
  invited: 'Vous avez reçu une invitation ? Le lien du message vous mène droit au bon endroit.',
  codeTitle: 'Regardez votre boîte e-mail',
  codeLead:
    'Si l’adresse est connue, un message vient de partir. Ouvrez son lien, sur l’appareil que vous voulez. Ou écrivez ici le code à six chiffres.',
  code: 'Code à six chiffres',
  codeHint: 'Celui du dernier message. Il marche dans ce navigateur-ci, pendant 15 minutes.',
  codeShape: 'Un code a six chiffres. Regardez dans le dernier message.',
  codeWrong: 'Ce n’est pas le bon code. Relisez le dernier message, ou ouvrez plutôt son lien.',
  codeTooMany:
    'Trop de codes ont été essayés. Ouvrez plutôt le lien du message : il marche toujours. Ou demandez un nouveau message.',
  enter: 'Entrer',
  nothingCame: 'Rien n’arrive ?',
  nothingCameWhy: [
    'Regardez aussi dans les indésirables.',
    'L’adresse avait peut-être une faute : demandez un nouveau message.',
    'À une adresse inconnue, rien n’est envoyé. Parlez-en à la personne qui vous a invité·e.',
  ],
  again: 'Demander un nouveau message',
  linkTitle: 'Entrer par ce lien',
  linkLead: 'Votre lien est bon. Il sert une seule fois.',
  linkSeveral: 'Plusieurs maisons connaissent votre adresse. Choisissez où entrer.',
  linkOf: 'Ce lien ouvre le compte de cette adresse :',
  notYours:
    'Ce n’est pas votre adresse ? Fermez cette page. C’est le compte d’une autre personne : elle lirait ce que vous y écrivez.',
  enterAt: (house) => `Entrer chez ${house}`,
  deadTitle: 'Ce lien ne marche plus',
  dead: 'Il a déjà servi, ou ses 15 minutes sont passées. Demandez-en un autre, c’est tout.',
  waitTitle: 'Attendez un peu',
  waitFor:
    'Plusieurs messages ont déjà été demandés pour cette adresse. Le lien du dernier marche 15 minutes. Après un quart d’heure, vous pourrez en demander un autre.',
  waitFrom:
    'Beaucoup de demandes viennent d’ici en ce moment. Réessayez dans un quart d’heure. Un lien déjà reçu marche toujours.',
  letter: {
    subject: 'Votre lien d’accès',
    text: ({ link, code }) =>
      `Bonjour,

Voici votre lien pour entrer. Il sert une fois, pendant 15 minutes :

${link}

Vous avez demandé ce message sur un autre appareil ? Écrivez-y ce code : ${code}

Vous n’avez rien demandé ? Ne faites rien : sans ce message, personne n’entre.
`,
  },
  entered: {
    subject: 'Votre accès est prêt',
    text: (door) =>
      `Bonjour,

Vous pouvez entrer dans Passerelle. Ouvrez cette page et écrivez-y l’adresse à laquelle vous recevez ce message. Un lien et un code vous seront envoyés ; il n’y a pas de mot de passe :

${door}

Vous ne vous attendiez pas à ce message ? Ne faites rien.
`,
  },
};
