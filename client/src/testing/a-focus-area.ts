import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { month } from '@painopiste/shared/values/month';
import type { RouterOutputs } from '../lib/trpc.ts';
import { someFigures } from './a-burn-answer.ts';
import { aRegionPage } from './a-region-page.ts';
import { aWorkAreaRow } from './a-work-area.ts';

type Page = RouterOutputs['focusArea']['get'];
type List = RouterOutputs['focusArea']['list'];

const choice = { lines: 'month', statusMonth: month('2024-08'), ignored: [] };
const elsewhere = { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: null };

/** Digital services in one region, which calls them its own name. */
export function aFocusAreaPage(wanted: Partial<Page> = {}): Page {
  const { milestones, slip } = aRegionPage();
  return {
    focusArea: {
      key: 'digital-services',
      code: 'DI',
      color: 'digital-services',
      names: { fi: 'Digitaaliset palvelut', sv: 'Digitala tjänster', en: null },
    },
    choice,
    figures: someFigures(),
    milestones,
    slip,
    regions: [
      {
        code: '04',
        shortNames: elsewhere,
        ownWords: ['Digiloikka'],
        workAreas: 1,
        figures: someFigures(),
        milestones,
        partial: null,
      },
    ],
    workAreas: [{ ...aWorkAreaRow(), region: { code: '04', shortNames: elsewhere, ownWords: [] } }],
    importedOn: calendarDate('2024-09-12'),
    synthetic: true,
    partial: null,
    ...wanted,
  };
}

/** Every focus area over all regions. */
export function someFocusAreas(wanted: Partial<List> = {}): List {
  const { focusAreas, figures, milestones } = aRegionPage();
  return { choice, rows: focusAreas, figures, milestones, synthetic: true, partial: null, ...wanted };
}
