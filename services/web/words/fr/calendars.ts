import type { CalendarWords } from '../shapes/calendars.ts';

export const calendars: CalendarWords = {
  title: 'Vos dates dans votre agenda',
  lead: 'Une adresse secrète permet à votre agenda de lire les dates où quelque chose vous est demandé.',
  shown:
    'Chaque date s’appelle « Passerelle : une date ». Ni nom, ni institution, ni contenu. Un lien mène à ce qui est à faire.',
  shownPlain:
    'Chaque date s’appelle « Une date ». Ni le mot Passerelle, ni nom, ni institution, ni contenu, ni lien.',
  whoSees: 'Toute personne qui a l’adresse voit ces dates. Ne la donnez à personne.',
  provider:
    'Le service qui tient votre agenda lit aussi l’adresse, et les personnes avec qui vous partagez cet agenda voient les dates.',
  make: 'Créer une adresse',
  full: 'Vous avez déjà dix adresses. Arrêtez-en une pour en créer une autre.',
  madeTitle: 'Votre adresse est prête',
  madeOnce: 'Elle n’est montrée qu’une fois. Copiez-la maintenant.',
  how: 'Dans votre agenda, choisissez « ajouter un agenda par adresse », puis collez-la.',
  open: 'Ouvrir dans l’agenda de cet appareil',
  yours: 'Vos adresses',
  noneYet: 'Vous n’en avez pas encore.',
  addressOf: (day) => `Adresse du ${day}`,
  neverRead: 'Aucun agenda ne l’a encore lue.',
  readOn: (day) => `Lue pour la dernière fois le ${day}.`,
  end: 'Arrêter',
  ended: 'C’est fait : cette adresse ne montre plus rien.',
  name: 'Passerelle',
  namePlain: 'Dates',
  event: 'Passerelle : une date',
  eventPlain: 'Une date',
};
