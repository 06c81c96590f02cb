/** The same words whatever happened: a mail passes through hands that should learn nothing from it. */
export const mailWords = {
  fr: {
    subject: 'Passerelle : du nouveau pour vous',
    sentence: 'Bonjour,\n\nIl y a du nouveau pour vous dans Passerelle. Voici le lien pour le lire :',
  },
  nl: {
    subject: 'Passerelle: er is nieuws voor u',
    sentence: 'Goeiedag,\n\nEr is nieuws voor u in Passerelle. Met deze link kunt u het lezen:',
  },
  en: {
    subject: 'Passerelle: something new for you',
    sentence: 'Hello,\n\nThere is something new for you in Passerelle. You can read it here:',
  },
} as const;
