export const adminFi = {
  title: 'Hallinta',
  pageTitle: 'Hallinta: valitse, mitä ylläpidät',
  rooms: 'Hallinnan osat',
  nothing: 'Sinulla ei ole oikeutta ylläpitää mitään. Pyydä oikeutta pääkäyttäjältä.',
  roomTrail: (room: string) => `Muutosloki: ${room}`,
  trail: { name: 'Muutosloki', lead: 'Kuka on muuttanut mitä, milloin ja miksi; vienti Exceliin' },
  cards: {
    projects: { name: 'Hankkeet', lead: 'Uuden hankkeen luominen, arkistointi ja palautus' },
    people: { name: 'Henkilöt', lead: 'Kutsut, roolit, sijaiset ja tunnukset' },
    focusAreas: { name: 'Painopisteet', lead: 'Nimet, järjestys, värit ja alueiden omat nimitykset' },
    programmes: { name: 'Ohjelmat ja haut', lead: 'Nimet, järjestys ja päätöspäivät' },
    catalogues: { name: 'Luettelot', lead: 'Kustannuslajit ja kohderyhmät' },
    regions: { name: 'Alueet', lead: 'Verkkosivut, väestö, yhteistyöalue ja käytössä olo' },
    signIn: {
      name: 'Kirjautuminen',
      lead: 'Organisaation ryhmien antamat roolit ja kaikkien käyttötunnukset',
    },
  },
};

export type AdminTexts = typeof adminFi;
