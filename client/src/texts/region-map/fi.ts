export const regionMapFi = {
  label: 'Alueet ruutukartalla',
  key: 'Luku ja palkki: käytetty osuus rahasta. Pystyviiva: kulunut osuus ajasta. Ruudut ovat yhtä suuria, koska pinta-ala ei ole tarve.',
  asOf: (month: string) => `Tilanne ${month}. Samat tiedot ovat taulukossa.`,
};
