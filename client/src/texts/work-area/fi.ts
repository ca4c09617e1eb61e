export const workAreaFi = {
  lead: (name: string) => `Vastaava ${name}`,
  noLead: 'Vastaavaa ei ole nimetty',
  investment: (code: string) => `Investointi ${code}`,
  share: (name: string, percent: string) => `${name} ${percent}`,
  targetGroups: (names: string) => `Kohderyhmät: ${names}`,
  costCentres: (codes: string) => `Kustannuspaikka ${codes}`,
  budgetTitle: 'Talousarvio',
  original: 'Alkuperäinen, €',
  current: 'Voimassa, €',
  change: 'Muutos, €',
  noBudget: 'Osa-alueella ei ole talousarviota. Toteuma näkyy, suhteita ei lasketa.',
};
