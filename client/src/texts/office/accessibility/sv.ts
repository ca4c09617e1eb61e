import type { AccessibilityTexts } from './fi.ts';

export const accessibilitySv: AccessibilityTexts = {
  title: 'Tillgänglighetsutlåtande',
  home: 'Till startsidan',
  lead: 'Utlåtandet gäller webbtjänsten Painopiste. Enligt lagen om tillhandahållande av digitala tjänster (306/2019) ska tjänsten vara tillgänglig.',
  made: 'Utlåtandet har upprättats 24.11.2026 som en egen bedömning.',
  stateTitle: 'Tjänsten uppfyller kraven delvis',
  state: 'Tjänsten siktar på nivåerna A och AA i WCAG 2.2. De brister som är kända räknas upp nedan.',
  testedTitle: 'Så har tjänsten testats',
  tested: [
    'Automatisk kontroll (axe, WCAG 2.2 A och AA) på varje sida av testvägarna, i ljust och mörkt utseende',
    'Användning med bara tangentbordet: fokus syns, och varje funktion kan nås',
    'Bredden 320 pixlar, som motsvarar 400 procents förstoring på en skärm på 1280 pixlar: startsidan, ett område, projekt och delområde, delmålen, ett delmåls sida, importerna och administrationens formulär rullar inte i sidled',
    'Mindre rörelse: animationerna utelämnas när enheten ber om det',
    'Meddelanden till skärmläsare om sparande och fel, konstaterade i gränssnittet',
  ],
  gapsTitle: 'Kända brister',
  gaps: [
    'Tjänsten har ännu inte testats med skärmläsare eller med användare som har funktionsnedsättning.',
    'Diagrammens uppgifter finns som tabell, men själva ritningen kan inte bläddras månad för månad med tangentbordet.',
    'En del namn finns bara på finska; de är märkta.',
    'Tillgängligheten i Excelfilerna har inte bedömts.',
  ],
  feedbackTitle: 'Ge respons',
  feedback: 'Berätta om någon del inte är tillgänglig. Vi svarar inom två veckor.',
  notSet: 'Ingen adress för respons har angetts. Underhållet anger den med miljövariabeln FEEDBACK_ADDRESS.',
  authorityTitle: 'Tillsynsmyndighet',
  authority:
    'Om du inte är nöjd med svaret eller inte får det inom två veckor kan du göra en anmälan: Transport- och kommunikationsverket Traficom, tillsyn över digital tillgänglighet.',
  site: 'tillganglighetskrav.fi',
};
