import type { LinkWords } from '../shapes/links.ts';

export const links: LinkWords = {
  before: {
    title: 'Ce qui se passe avec ce que vous écrivez',
    nameless: [
      'Personne ne saura que cela vient de vous. Ni nom, ni heure, ni appareil n’est gardé.',
      'Évitez les détails qui ne parlent que de vous : on pourrait reconnaître votre façon de dire les choses.',
    ],
    once: 'Ce lien sert une fois. Après l’envoi, rien ne peut être repris ni changé.',
    languages: 'Langue de cette page',
  },
  send: 'Envoyer, sans nom',
  kept: 'Rien n’a été envoyé. Ce que vous avez écrit est gardé ci-dessous.',
  thanks: {
    title: 'Merci, c’est envoyé',
    said: [
      'Votre lien ne s’ouvrira plus. Rien ne garde la trace de qui est passé par ici.',
      'Vous pouvez fermer cette page.',
    ],
  },
  closed: {
    title: 'Ce lien n’ouvre rien',
    said: [
      'Peut-être a-t-il déjà servi, peut-être est-il arrivé à sa date de fin, ou une lettre a changé en le tapant. Cette page dit la même chose dans tous les cas : ainsi elle ne dit rien sur personne.',
      'Vérifiez le code sur votre papier. Sinon, demandez un autre papier à la personne qui vous l’a donné.',
    ],
    type: 'Taper un code',
  },
  ask: {
    title: 'Taper le code de votre papier',
    lead: 'Il ouvre une page où l’on répond sans nom et sans compte.',
    label: 'Code',
    hint: '16 lettres et chiffres, par exemple 7k2m-9xqd-4trb-c0vw. Majuscules ou minuscules, c’est pareil.',
    wrong: 'Un code compte 16 lettres et chiffres. Regardez s’il en manque.',
    send: 'Continuer',
  },
  handOut: {
    title: (what) => `Distribuer des liens : ${what}`,
    lead: 'Chaque lien sert une fois, sans compte. Vous les imprimez, vous les découpez, et chacun·e en prend un dans la pile. Ils ne partent pas par e-mail : la messagerie garderait qui a reçu lequel.',
    nobody: 'Personne ici ne saura quel lien a servi, ni à qui.',
    count: 'Combien de liens',
    until: 'Dernier jour où ils s’ouvrent',
    languages: 'Langues sur le papier',
    send: 'Préparer les liens',
    tooFar: 'Choisissez un jour entre aujourd’hui et dans douze semaines.',
  },
  strips: {
    title: (count) => (count === 1 ? 'Un lien à distribuer' : `${count} liens à distribuer`),
    once: 'Ils ne sont montrés qu’ici, maintenant. Imprimez ou copiez avant de quitter cette page : après, personne ne peut les retrouver.',
    print: 'Imprimez avec le menu de votre navigateur : seules les bandelettes sortent sur le papier.',
    cut: 'Coupez le long des lignes, pliez, mélangez.',
    drawn: (number) => `Code QR du lien ${number}`,
    copy: 'Copier les adresses',
    label: 'Une adresse par ligne',
    done: 'C’est imprimé, revenir',
  },
  strip: {
    open: 'Scannez le carré, ou ouvrez cette adresse sur votre téléphone :',
    or: (page) => `ou ouvrez ${page} et tapez le code.`,
    nameless: 'Sans nom, sans compte. Sert une fois.',
    until: (day) => `Jusqu’au ${day}.`,
  },
};
