import { lastDayOf } from '@painopiste/shared/values/month';
import { useFirstLanguage } from '../../lib/language.tsx';
import { PageSentence } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ReactNode } from 'react';
import type { Overview } from './region-columns.tsx';
import css from './regions.module.css';

type Props = {
  overview: Overview;
  /** A figure of the sentence, made able to explain itself. */
  explained: (figure: 'grant' | 'ratio', children: ReactNode) => ReactNode;
  /** A link to the milestones that are late. */
  late: (children: ReactNode) => ReactNode;
};

/** The portfolio's message: money against time, burn against plan, what is late, what is not known. */
export function PortfolioSummary({ overview, explained, late }: Props) {
  const { texts, formats } = useFirstLanguage();
  const t = texts.portfolio;
  const { total, rows, choice, synthetic } = overview;
  const { figures } = total;
  // Of a region that the person may not see, nobody can say how fresh it is.
  const notFresh = rows.filter(
    (row) => row.figures && (row.figures.freshness?.earliest ?? '') < choice.statusMonth,
  ).length;
  const grant = formats.eurosShort(total.grant.budgetAtCompletion);
  const freshness = figures?.freshness;
  return (
    <PageSentence
      title={
        figures?.freshness
          ? t.title(formats.percent(figures.useRate), formats.percent(figures.timeRate))
          : t.titleWithoutFigures
      }
      notes={
        <>
          <span>
            {freshness
              ? t.books(
                  formats.dateRange(lastDayOf(freshness.earliest), lastDayOf(freshness.latest)),
                  total.regionsWithFigures,
                  total.regions,
                )
              : t.noBooks}
          </span>
          {total.partial && <span>{texts.frame.partialAreas(total.partial.shown, total.partial.of)}</span>}
          {total.regionsWithEstimates > 0 && <span>≈ {t.estimates(total.regionsWithEstimates)}</span>}
          {synthetic && (
            <span>
              <Tag>{texts.frame.synthetic}</Tag> {t.syntheticWhat}
            </span>
          )}
        </>
      }
    >
      {t.grants(total.regions)}{' '}
      <span className={css.together}>
        {explained('grant', total.regionsWithEstimates > 0 ? formats.estimate(grant) : grant)}.
      </span>{' '}
      {figures?.freshness && (
        <>
          {t.burnIs} {explained('ratio', formats.ratio(figures.planRelativeBurn))} {t.ofPlan}
          {total.lateMilestones !== null && <>, {late(t.late(total.lateMilestones))}</>}
          {notFresh > 0 ? (
            <>
              {' '}
              {t.and} {t.notFresh(notFresh)}.
            </>
          ) : (
            '.'
          )}
        </>
      )}
    </PageSentence>
  );
}
