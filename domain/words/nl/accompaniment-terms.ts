/** Words of the accompaniment that stand in several places: steps, roles, choices. */
export const step = {
  preparation: 'voorbereiding van het team',
  description: 'functieomschrijving',
  recruitment: 'start van de aanwerving',
  arrival: 'aankomst',
};
export const as = {
  leadership: 'directie',
  fieldWorker: 'medewerker op het terrein',
  personConcerned: 'betrokken persoon',
  other: 'andere',
};
export const role = {
  lead: 'projectverantwoordelijke',
  manager: 'leidinggevende',
  hr: 'personeelsdienst',
  team: 'ontvangend team',
  supervisor: 'supervisor',
};
export const how = { visit: 'bezoek', call: 'telefoon', message: 'bericht', meeting: 'vergadering' };
export const outcome = { goOn: 'zo verder', adjust: 'bijsturen' };
