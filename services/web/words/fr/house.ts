import type { HouseWords } from '../shape.ts';

export const house: HouseWords = {
  skip: 'Aller au contenu',
  nav: 'Pages principales',
  toDo: 'À faire',
  accompaniments: 'Accompagnements',
  you: 'Vous êtes ici en tant que',
  signOut: 'Sortir',
  footer:
    'Les durées proposées ici sont des réglages de la maison. Les droits viennent de la loi. Ici, on ne demande jamais de raison médicale.',
  back: 'Revenir',
  door: {
    title: 'Entrer dans la démonstration',
    lead: 'Choisissez une personne. Vous verrez ce qu’elle voit et ferez ce qu’elle peut faire.',
    note: 'Les maisons et les personnes sont inventées. Tout reste sur cette machine.',
    first: 'Par où commencer',
    shows: {
      launch: 'Rien n’est encore lancé dans sa maison. Commencez par le début.',
      several: 'Elle porte plusieurs projets : une équipe qui se prépare, une description à commenter.',
      board: 'Il conseille six institutions. Son tableau dit où en est chacune.',
      ownPage: 'Elle a été engagée. Sa page dit ce qu’elle peut demander, accepter ou refuser.',
    },
  },
  wrong: {
    goHome: 'Aller à ce qu’il y a à faire',
    foreignTitle: 'Cet envoi ne vient pas d’ici',
    foreign: 'Rien n’a été fait. Ouvrez la page ici et envoyez à nouveau.',
  },
};
