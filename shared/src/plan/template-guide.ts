import type { Language } from '../values/language.ts';

/** The first sheet of the template: its name and its lines, the first being the title. */
interface TemplateGuide {
  readonly sheet: string;
  readonly lines: readonly string[];
  readonly categories: string;
  readonly fundingLines: string;
}

/** How the template is filled in. */
export const TEMPLATE_GUIDE: Readonly<Record<Language, TemplateGuide>> = {
  fi: {
    sheet: 'Ohje',
    lines: [
      'Aloitussuunnitelma',
      'Täytä taulukot Osa-alueet, Välitavoitteet ja Talousarvio. Tyhjät rivit ohitetaan.',
      'Osa-alueet: painopisteosuudet ovat prosentteja (60 tai 33,33), ja rivin osuuksien summa on 100.',
      'Osa-alueet: jos tunnus on tyhjä, se tehdään nimestä. Hankehallinto sisältää koko hanketta koskevat asiat.',
      'Välitavoitteet: päivät muodossa 31.12.2024. Paino on kokonaisluku; ilman painoa se on 1.',
      'Välitavoitteet ja talousarvio viittaavat osa-alueeseen sen tunnuksella tai nimellä.',
      'Talousarvio: eurot kuukausittain, sentin tarkkuudella. Rahoituslinjan summa ei ylitä avustusta ja omarahoitusta.',
      'Henkilöt merkitään työsähköpostilla, ja heillä on oltava pääsy hankkeeseen.',
      'Älä kirjoita asiakas- tai potilastietoja.',
    ],
    categories: 'Kustannuslajit',
    fundingLines: 'Rahoituslinjat',
  },
  sv: {
    sheet: 'Anvisning',
    lines: [
      'Startplan',
      'Fyll i bladen Delområden, Delmål och Budget. Tomma rader hoppas över.',
      'Delområden: andelarna av tyngdpunkterna är procent (60 eller 33,33), och radens andelar är 100 tillsammans.',
      'Delområden: om beteckningen är tom görs den av namnet. Projektförvaltningen innehåller det som gäller hela projektet.',
      'Delmål: dagar i formen 31.12.2024. Vikten är ett heltal; utan vikt är den 1.',
      'Delmål och budget hänvisar till delområdet med dess beteckning eller namn.',
      'Budget: euro per månad, med en cents noggrannhet. Finansieringslinjens summa överskrider inte bidraget och egenandelen.',
      'Personer anges med arbetets e-post, och de ska ha tillgång till projektet.',
      'Skriv inga klient- eller patientuppgifter.',
    ],
    categories: 'Kostnadsslag',
    fundingLines: 'Finansieringslinjer',
  },
  en: {
    sheet: 'Instructions',
    lines: [
      'Starting plan',
      'Fill in the sheets Work areas, Milestones and Budget. Blank rows are left out.',
      'Work areas: shares of focus areas are per cent (60 or 33.33), and those of a row add up to 100.',
      'Work areas: an empty key is made of the name. Project administration holds what belongs to the whole project.',
      'Milestones: days as 31.12.2024. A weight is a whole number; without one it is 1.',
      'Milestones and budget name the work area by its key or its name.',
      'Budget: euros by month, to the cent. The sum of a funding line is within its grant and own share.',
      'People are given by their work e-mail and must have access to the project.',
      'Do not write client or patient data.',
    ],
    categories: 'Cost categories',
    fundingLines: 'Funding lines',
  },
};
