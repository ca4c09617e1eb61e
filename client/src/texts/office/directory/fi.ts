export const directoryFi = {
  pageTitle: (groups: number) =>
    groups === 0 ? 'Organisaation ryhmät eivät anna vielä rooleja' : `Rooleja antavia ryhmiä: ${groups}`,
  titleOff: 'Organisaation tunnuksilla ei kirjauduta vielä',
  removeIt: 'Poista',
  ways: {
    both: (name: string) => `Kirjautua voi organisaation tunnuksilla (${name}) tai salasanalla.`,
    provider: (name: string) => `Kirjautua voi vain organisaation tunnuksilla (${name}).`,
    password:
      'Kirjautua voi vain salasanalla: organisaation tunnuksia ei ole otettu käyttöön palvelimen asetuksissa.',
  },
  groupsTitle: 'Mitä ryhmät antavat',
  groupsLead:
    'Ryhmän jäsen saa roolin, kun hän seuraavan kerran kirjautuu, ja menettää sen, kun ryhmä tai rivi poistuu. Käsin annetut roolit pysyvät.',
  group: 'Ryhmä',
  groupHelp: 'Entra ID: ryhmän objektitunnus. Keycloak: ryhmän nimi tai polku.',
  role: 'Rooli',
  target: 'Kohde',
  everything: 'Kaikki',
  actions: 'Toiminnot',
  add: 'Lisää ryhmä',
  added: 'Ryhmä lisätty',
  remove: (group: string) => `Poista: ${group}`,
  removed: 'Ryhmä poistettu',
  empty: 'Ryhmiä ei ole. Lisää ensimmäinen alla olevalla lomakkeella.',
  tokensTitle: 'Kaikkien käyttötunnukset',
};

export type DirectoryTexts = typeof directoryFi;
