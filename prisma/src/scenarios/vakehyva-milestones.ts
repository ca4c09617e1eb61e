import { addDays, type CalendarDate, calendarDate } from '@painopiste/shared/values/calendar-date';
import type { LocalName, MilestoneBlueprint, MoveBlueprint } from './blueprint.ts';

export type VakehyvaMilestone = { workArea: string; milestone: MilestoneBlueprint };

const APPROVED_ON = calendarDate('2023-02-15');

type Sketch = {
  workArea: string;
  key: string;
  name: LocalName;
  weight: number;
  state: 'planned' | 'in-progress' | 'accepted';
  /** Null for one that was added after the plan's approval. */
  baseline: string | null;
  forecast: string;
  owner: string;
  evidenceRequired: boolean;
  addedOn?: string;
  moves?: readonly { to: string; on: string; reason: string }[];
};

const SKETCHES: readonly Sketch[] = [
  {
    workArea: 'project-administration',
    key: 'project-plan',
    name: {
      fi: 'Hankesuunnitelma ja lähtötilanne kuvattu',
      sv: 'Projektplanen och utgångsläget beskrivna',
      en: 'Project plan and starting point described',
    },
    weight: 5,
    state: 'accepted',
    baseline: '2023-04-30',
    forecast: '2023-04-30',
    owner: 'manager.vakehyva',
    evidenceRequired: false,
  },
  {
    workArea: 'recording-practices',
    key: 'recording-guidelines',
    name: {
      fi: 'Yhteiset kirjaamisohjeet käytössä',
      sv: 'Gemensamma dokumentationsanvisningar i bruk',
      en: 'Shared recording guidelines in use',
    },
    weight: 10,
    state: 'accepted',
    baseline: '2023-09-30',
    forecast: '2023-10-31',
    owner: 'olli.esimerkki',
    evidenceRequired: true,
    moves: [
      { to: '2023-10-31', on: '2023-09-12', reason: 'Ohjeet odottivat potilastietojärjestelmän päivitystä.' },
    ],
  },
  {
    workArea: 'mental-health-and-substance-abuse',
    key: 'low-threshold-reception',
    name: {
      fi: 'Matalan kynnyksen vastaanotto avattu',
      sv: 'Lågtröskelmottagningen öppnad',
      en: 'Low-threshold reception opened',
    },
    weight: 15,
    state: 'accepted',
    baseline: '2024-02-29',
    forecast: '2024-05-31',
    owner: 'lead.mielenterveys',
    evidenceRequired: true,
    moves: [
      { to: '2024-04-15', on: '2024-01-30', reason: 'Tilojen muutostyöt viivästyivät.' },
      {
        to: '2024-05-31',
        on: '2024-04-02',
        reason: 'Rekrytointi viivästyi, kaksi työntekijää aloittaa toukokuussa.',
      },
    ],
  },
  {
    workArea: 'digital-services',
    key: 'digital-contact',
    name: {
      fi: 'Digitaalinen yhteydenotto koko alueella',
      sv: 'Digital kontakt i hela området',
      en: 'Digital contact in the whole area',
    },
    weight: 15,
    state: 'in-progress',
    baseline: '2024-06-30',
    forecast: '2024-09-30',
    owner: 'olli.esimerkki',
    evidenceRequired: true,
    moves: [
      { to: '2024-08-31', on: '2024-06-10', reason: 'Järjestelmätoimittaja siirsi käyttöönottoa.' },
      { to: '2024-09-30', on: '2024-08-20', reason: 'Käyttöönotto valmis syyskuussa.' },
    ],
  },
  {
    workArea: 'elderly-services',
    key: 'living-at-home-assessment',
    name: {
      fi: 'Kotona asumisen arviointimalli käytössä',
      sv: 'Bedömningsmodellen för boende hemma i bruk',
      en: 'Assessment model of living at home in use',
    },
    weight: 15,
    state: 'planned',
    baseline: '2024-11-30',
    forecast: '2025-02-28',
    owner: 'lead.mielenterveys',
    evidenceRequired: true,
    moves: [
      { to: '2025-02-28', on: '2024-08-27', reason: 'Kokeilua jatkettiin, jotta tuloksia on riittävästi.' },
    ],
  },
  {
    workArea: 'migrant-families',
    key: 'family-guidance',
    name: {
      fi: 'Perheiden palveluohjaus kolmella kielellä',
      sv: 'Servicehandledning för familjer på tre språk',
      en: 'Service guidance for families in three languages',
    },
    weight: 20,
    state: 'planned',
    baseline: '2025-04-30',
    forecast: '2025-07-31',
    owner: 'kaisa.koe',
    evidenceRequired: false,
    moves: [{ to: '2025-07-31', on: '2024-09-03', reason: 'Tulkkauspalvelun kilpailutus venyi.' }],
  },
  {
    workArea: 'continuity-of-care',
    key: 'continuity-model',
    name: { fi: 'Hoidon jatkuvuuden malli vakiinnutettu', sv: null, en: null },
    weight: 10,
    state: 'planned',
    baseline: '2025-09-30',
    forecast: '2025-11-30',
    owner: 'manager.vakehyva',
    evidenceRequired: true,
    moves: [
      {
        to: '2025-11-30',
        on: '2024-09-10',
        reason: 'Koulutukset jatkuvat syksylle, koska rekrytointi viivästyi.',
      },
    ],
  },
  {
    workArea: 'project-administration',
    key: 'final-report',
    name: {
      fi: 'Tulokset siirretty linjaan, loppuraportti',
      sv: 'Resultaten överförda till linjen, slutrapport',
      en: 'Results handed to the line, final report',
    },
    weight: 10,
    state: 'planned',
    baseline: '2025-12-31',
    forecast: '2025-12-31',
    owner: 'manager.vakehyva',
    evidenceRequired: true,
  },
  {
    workArea: 'health-promotion',
    key: 'health-promotion-tray',
    name: {
      fi: 'HYTE-palvelutarjotin asukkaille',
      sv: null,
      en: 'Health promotion service tray for residents',
    },
    weight: 10,
    state: 'planned',
    baseline: null,
    forecast: '2025-03-31',
    owner: 'hely.hyva',
    evidenceRequired: false,
    addedOn: '2024-06-12',
  },
  {
    workArea: 'access-to-care',
    key: 'access-model',
    name: { fi: 'Hoitoonpääsyn työnjako asemilla', sv: 'Arbetsfördelning på stationerna', en: null },
    weight: 10,
    state: 'planned',
    baseline: null,
    forecast: '2025-05-31',
    owner: 'harri.portti',
    evidenceRequired: false,
    addedOn: '2024-06-12',
  },
];

function movesOf({ baseline, moves }: Sketch): MoveBlueprint[] {
  let from: CalendarDate | null = baseline === null ? null : calendarDate(baseline);
  return (moves ?? []).flatMap(({ to, on, reason }) => {
    const start = from;
    from = calendarDate(to);
    return start === null ? [] : [{ from: start, to: from, on: calendarDate(on), reason }];
  });
}

/** The milestones of VaKeHyva – Hyvät palvelut: names by hand, dates of the worked example (CALCULATIONS). */
export const vakehyvaMilestones = (): VakehyvaMilestone[] =>
  SKETCHES.map((sketch) => {
    const forecastOn = calendarDate(sketch.forecast);
    const accepted = sketch.state === 'accepted';
    const milestone: MilestoneBlueprint = {
      key: sketch.key,
      name: sketch.name,
      kind: 'milestone',
      weight: sketch.weight,
      state: sketch.state,
      baselineOn: sketch.baseline === null ? null : calendarDate(sketch.baseline),
      forecastOn,
      doneOn: accepted ? addDays(forecastOn, -6) : null,
      acceptedOn: accepted ? forecastOn : null,
      addedOn: sketch.addedOn === undefined ? APPROVED_ON : calendarDate(sketch.addedOn),
      owner: sketch.owner,
      doneBy: accepted ? sketch.owner : null,
      acceptedBy: accepted ? 'controller' : null,
      evidenceRequired: sketch.evidenceRequired,
      evidence: accepted && sketch.evidenceRequired ? 'accepted' : 'none',
      moves: movesOf(sketch),
    };
    return { workArea: sketch.workArea, milestone };
  });
