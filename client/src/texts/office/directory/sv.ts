import type { DirectoryTexts } from './fi.ts';

export const directorySv: DirectoryTexts = {
  pageTitle: (groups) =>
    groups === 0 ? 'Organisationens grupper ger ännu inga roller' : `Grupper som ger roller: ${groups}`,
  titleOff: 'Man loggar ännu inte in med organisationens konton',
  removeIt: 'Ta bort',
  ways: {
    both: (name) => `Man loggar in med organisationens konton (${name}) eller med lösenord.`,
    provider: (name) => `Man loggar in endast med organisationens konton (${name}).`,
    password:
      'Man loggar in endast med lösenord: organisationens konton har inte tagits i bruk i serverns inställningar.',
  },
  groupsTitle: 'Vad grupperna ger',
  groupsLead:
    'En medlem får rollen vid nästa inloggning och mister den när gruppen eller raden tas bort. Roller som getts för hand står kvar.',
  group: 'Grupp',
  groupHelp: 'Entra ID: gruppens objekt-id. Keycloak: gruppens namn eller sökväg.',
  role: 'Roll',
  target: 'Gäller',
  everything: 'Allt',
  actions: 'Åtgärder',
  add: 'Lägg till grupp',
  added: 'Gruppen har lagts till',
  remove: (group) => `Ta bort: ${group}`,
  removed: 'Gruppen har tagits bort',
  empty: 'Det finns inga grupper. Lägg till den första med formuläret nedan.',
  tokensTitle: 'Allas åtkomstnycklar',
};
