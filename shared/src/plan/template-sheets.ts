import type { LocalText } from '../milestones/milestone.ts';
import type { Language } from '../values/language.ts';
import { firstDayOf, type Month } from '../values/month.ts';
import { monthsOfWindow } from '../budget/window.ts';
import { PROJECT_ADMINISTRATION } from './plan.ts';
import type { PlanGround, PlanLine } from './plan-ground.ts';
import { PLAN_COLUMNS, PLAN_WORDS, type PlanSheetKind } from './plan-words.ts';
import type { PlanCell } from './sheet.ts';
import type { StoredPlan, StoredPlanWorkArea } from './stored-plan.ts';

/** A sheet of the template: headers in its first row, then what the project holds already. */
export interface TemplateSheet {
  readonly kind: PlanSheetKind;
  readonly name: string;
  readonly rows: readonly (readonly PlanCell[])[];
}

const ADMINISTRATION: LocalText = {
  fi: 'Hankehallinto',
  sv: 'Projektförvaltning',
  en: 'Project administration',
};

const nameIn = (language: Language, names: LocalText): string => names[language] ?? names.fi;

/** All months that some line's window touches. */
const monthsOf = (lines: readonly PlanLine[]): Month[] =>
  [...new Set(lines.flatMap(({ window }) => monthsOfWindow(window)))].sort();

/**
 * The sheets of a project's template in a language: its lines, categories, months and focus areas as headers and rows,
 * filled with what the project holds, so that the template read back changes nothing.
 */
export function templateSheets(language: Language, ground: PlanGround, stored: StoredPlan): TemplateSheet[] {
  const words = PLAN_WORDS[language];
  const sheet = (kind: PlanSheetKind, rows: readonly (readonly PlanCell[])[]): TemplateSheet => ({
    kind,
    name: words.sheets[kind],
    rows,
  });
  return [
    sheet('work-areas', workAreaRows(language, ground, stored)),
    sheet('milestones', milestoneRows(language, ground, stored)),
    sheet('budget', budgetRows(language, ground, stored)),
  ];
}

const emailOf = ({ people }: PlanGround, id: string | null): string | null =>
  people.find((person) => person.id === id)?.email ?? null;

function workAreaRows(language: Language, ground: PlanGround, stored: StoredPlan): PlanCell[][] {
  const { columns } = PLAN_WORDS[language];
  const { lines, focusAreas } = ground;
  const centres = lines.map((line) =>
    lines.length === 1 ? columns['cost-centre'] : `${columns['cost-centre']}: ${line.key}`,
  );
  const headers = [
    ...PLAN_COLUMNS['work-areas']
      .filter((column) => column !== 'cost-centre')
      .map((column) => columns[column]),
    ...centres,
    ...focusAreas.map(({ names }) => `% ${nameIn(language, names)}`),
  ];
  const rowOf = (area: StoredPlanWorkArea): PlanCell[] => [
    area.key,
    area.names.fi,
    area.names.sv,
    area.names.en,
    emailOf(ground, area.leadId),
    area.investment,
    ...lines.map(
      ({ id }) =>
        stored.costCentres.find((c) => c.workAreaKey === area.key && c.lineId === id && c.validTo === null)
          ?.code ?? null,
    ),
    ...focusAreas.map(({ key }) => {
      const share = area.shares.find(({ focusAreaKey }) => focusAreaKey === key);
      return share ? share.basisPoints / 100 : null;
    }),
  ];
  const { fi, sv, en } = ADMINISTRATION;
  const first = stored.workAreas.some(({ key }) => key === PROJECT_ADMINISTRATION)
    ? []
    : [[PROJECT_ADMINISTRATION, fi, sv, en]];
  return [headers, ...first, ...stored.workAreas.map(rowOf)];
}

function milestoneRows(language: Language, ground: PlanGround, { milestones }: StoredPlan): PlanCell[][] {
  const { columns, kinds, yes, no } = PLAN_WORDS[language];
  return [
    PLAN_COLUMNS.milestones.map((column) => columns[column]),
    ...milestones.map((milestone): PlanCell[] => [
      milestone.workAreaKey,
      milestone.names.fi,
      milestone.names.sv,
      milestone.names.en,
      kinds[milestone.kind],
      milestone.baselineOn && { day: milestone.baselineOn },
      milestone.forecastOn && { day: milestone.forecastOn },
      milestone.weight,
      emailOf(ground, milestone.ownerId),
      milestone.evidenceRequired ? yes : no,
    ]),
  ];
}

function budgetRows(language: Language, { lines }: PlanGround, stored: StoredPlan): PlanCell[][] {
  const { columns } = PLAN_WORDS[language];
  const months = monthsOf(lines);
  const headers: PlanCell[] = [
    columns.line,
    columns['work-area'],
    columns.category,
    columns.unscheduled,
    ...months.map((month) => ({ day: firstDayOf(month) })),
  ];
  const keys = stored.workAreas.map(({ key }) => key);
  const areas = keys.length > 0 ? keys : [PROJECT_ADMINISTRATION];
  const sums = new Map(
    (stored.budget?.sums ?? []).map((s) => [
      [s.lineId, s.workAreaKey, s.categoryKey, s.month].join('|'),
      s.cents / 100,
    ]),
  );
  const rows = areas.flatMap((area) =>
    lines.flatMap((line) =>
      line.categories.map((category): PlanCell[] => {
        const amount = (month: Month | null) =>
          sums.get([line.id, area, category.key, month].join('|')) ?? null;
        const name = nameIn(language, category.names);
        return [line.key, area, name, amount(null), ...months.map(amount)];
      }),
    ),
  );
  return [headers, ...rows];
}
