import { addDays, calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Cents, cents } from '@painopiste/shared/values/cents';
import { monthOf } from '@painopiste/shared/values/month';
import catalogue from '../../seed-data/catalogue.json' with { type: 'json' };
import type { LineBlueprint, WorkAreaBlueprint } from './blueprint.ts';
import { LEDGER_CATEGORIES, SHORT_SPLIT, splitByPerCent } from './cost-split.ts';
import { type FinishedSketch, finishedSketches } from './finished-sketches.ts';
import type { DemoProject } from './ledger-plan.ts';
import { planMilestones } from './milestone-plan.ts';
import { DEMO_TODAY } from './rrp2.ts';
import { monthsOfWindow, spread } from './spread.ts';
import { leadOf } from './write-people.ts';

const FIRST_CENTRE = 7200;
const DAYS_TO_APPROVAL = 60;

const lineName = ({ call }: FinishedSketch): LineBlueprint['name'] => {
  const found = catalogue.calls.find(({ key }) => key === call);
  if (!found) throw new Error(`No call ${call}`);
  return { fi: found.fi, sv: found.sv, en: found.en };
};

function workArea(sketch: FinishedSketch, index: number, planned: Cents | null): WorkAreaBlueprint {
  const focusArea = sketch.focusAreas[index] ?? '';
  const catalogued = catalogue.focusAreas.find(({ key }) => key === focusArea);
  if (!catalogued) throw new Error(`No focus area ${focusArea}`);
  const money =
    planned === null
      ? []
      : [
          {
            line: 'grant',
            costCentre: sketch.ratePercent === null ? null : `${sketch.region}${FIRST_CENTRE + index + 1}`,
            planned: splitByPerCent(planned, SHORT_SPLIT),
          },
        ];
  return {
    key: focusArea,
    name: { fi: catalogued.fi, sv: catalogued.sv, en: catalogued.en },
    lead: leadOf(focusArea),
    investment: null,
    shares: { [focusArea]: 10_000 },
    targetGroups: [],
    money,
    milestones: [],
    commitments: [],
  };
}

function finishedProject(sketch: FinishedSketch): DemoProject {
  const startsOn = calendarDate(sketch.start);
  const current = sketch.amendments.at(-1) ?? sketch.amendments[0];
  const months = monthsOfWindow(startsOn, current.windowEnd);
  const approval = { on: addDays(startsOn, DAYS_TO_APPROVAL), reference: '§ 7 (synteettinen)' };
  const sums =
    current.grant === null
      ? null
      : spread(
          cents(current.grant),
          sketch.focusAreas.map(() => 1),
        );
  const areas = sketch.focusAreas.map((_, index) => workArea(sketch, index, sums?.[index] ?? null));
  const milestones = planMilestones({
    seed: sketch.slug,
    start: startsOn,
    months: months.length,
    today: DEMO_TODAY,
    approvedOn: approval.on,
    areas: areas.map(({ key, lead }) => ({ key, focusArea: key, lead: lead ?? leadOf(key) })),
    late: 0,
    next: null,
    oneWaits: false,
    afterTheWall: false,
  });
  const booked = sketch.ratePercent !== null;
  const lastMonth = monthOf(current.windowEnd);
  return {
    project: {
      slug: sketch.slug,
      region: sketch.region,
      call: sketch.call,
      name: sketch.name,
      summary: null,
      startsOn,
      approval,
      source: sketch.source,
      partners: [],
      lines: [
        {
          key: 'grant',
          name: lineName(sketch),
          pillar: sketch.call === 'rrp1-2022' ? 4 : null,
          windowStart: startsOn,
          amendments: sketch.amendments,
          categories: LEDGER_CATEGORIES,
        },
      ],
      workAreas: areas.map((area) => ({
        ...area,
        milestones: milestones.filter((placed) => placed.area === area.key).map((placed) => placed.milestone),
      })),
      reallocations: [],
      closedThrough: booked ? lastMonth : null,
    },
    ledger: booked
      ? {
          samples: [],
          generated: { ratePercent: sketch.ratePercent ?? 100, bookedThrough: lastMonth, partial: null },
        }
      : null,
  };
}

/** The projects before 2023, and those that ended with it. */
export const finishedProjects = (): DemoProject[] => finishedSketches().map(finishedProject);
