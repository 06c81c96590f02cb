import type { Language } from '#domain/words/words.ts';

/** What may be wrong with one place of a request: said without repeating what was sent. */
export type FaultName =
  | 'missing'
  | 'wrongType'
  | 'unknownKey'
  | 'tooLittle'
  | 'tooMuch'
  | 'notAnOption'
  | 'wrongForm';

export const faultWords: { readonly [L in Language]: { readonly [F in FaultName]: string } } = {
  fr: {
    missing: 'Ce champ est nécessaire.',
    wrongType: 'Ce n’est pas le type de valeur attendu.',
    unknownKey: 'Cette action ne connaît pas ce champ : retirez-le.',
    tooLittle: 'C’est trop court, trop petit ou trop peu.',
    tooMuch: 'C’est trop long ou trop grand, ou il y en a trop.',
    notAnOption: 'Ce n’est pas un des choix possibles.',
    wrongForm: 'La forme n’est pas celle attendue.',
  },
  nl: {
    missing: 'Dit veld is nodig.',
    wrongType: 'Dit is niet het verwachte soort waarde.',
    unknownKey: 'Deze actie kent dit veld niet: laat het weg.',
    tooLittle: 'Dit is te kort, te klein of te weinig.',
    tooMuch: 'Dit is te lang, te groot of te veel.',
    notAnOption: 'Dit is geen van de mogelijke keuzes.',
    wrongForm: 'Dit heeft niet de verwachte vorm.',
  },
  en: {
    missing: 'This field is needed.',
    wrongType: 'This is not the expected type of value.',
    unknownKey: 'This action does not know this field: leave it out.',
    tooLittle: 'This is too short, too small or too few.',
    tooMuch: 'This is too long, too large or too many.',
    notAnOption: 'This is not one of the possible choices.',
    wrongForm: 'This does not have the expected form.',
  },
};
