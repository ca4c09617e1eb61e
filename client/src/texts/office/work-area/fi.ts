export const workAreaFormFi = {
  newTitle: 'Uusi osa-alue',
  newLead: (project: string) =>
    `Osa-alue hankkeeseen ${project}. Painopisteosuudet jakavat sen eurot painopisteille.`,
  administration:
    'Hankkeella ei ole vielä hankehallintoa. Se sisältää koko hanketta koskevat kustannukset ja välitavoitteet, joten aloita siitä.',
  editTitle: (name: string) => `Muokkaa: ${name}`,
  namesOnly: 'Voit muuttaa osa-alueen nimiä. Muut tiedot muuttaa hankepäällikkö.',
  key: 'Tunnus',
  keyHelp: 'Pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Tyhjästä tunnus tehdään nimestä.',
  lead: 'Vastaava',
  nobody: 'Ei nimetty',
  partner: 'Osatoteuttaja',
  noPartner: 'Hankehallinnoija itse',
  investment: 'RRP-investointi',
  noInvestment: 'Ei investointia',
  position: 'Järjestysnumero',
  targetGroups: 'Kohderyhmät',
  shares: 'Painopisteosuudet, %',
  sharesHelp:
    'Osuuksien summa on 100 %, enintään kaksi desimaalia. Muutetut osuudet muuttavat myös menneiden kuukausien painopistesummat; tallennetut tilannekuvat eivät muutu.',
  rest: (percent: string) => `Jäljellä ${percent}`,
  over: (percent: string) => `Liikaa ${percent}`,
  full: 'Osuudet ovat yhteensä 100 %',
  unread: 'Jokin osuus ei ole prosenttiluku',
  archived: 'Arkistoitu: ei enää valittavissa, toteuma näkyy yhä',
  create: 'Lisää osa-alue',
  created: 'Osa-alue lisätty',
};
