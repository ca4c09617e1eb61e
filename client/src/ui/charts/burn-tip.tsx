import type { BurnChartTexts } from './burn-chart-input.ts';
import type { BurnChartLayout } from './burn-chart-layout.ts';
import type { BurnRow } from './burn-chart-model.ts';
import css from './burn-chart.module.css';

type Props = { row: BurnRow; month: number; layout: BurnChartLayout; texts: Pick<BurnChartTexts, 'table'> };

/** One month's numbers under the pointer; the table twin tells the same to everyone. */
export function BurnTip({ row, month, layout, texts: { table } }: Props) {
  const { sums, monthly, x } = layout;
  const from = x(month);
  const to = x(month + 1);
  const isRight = from > sums.x + sums.width / 2;
  const side = isRight ? { right: layout.width - from + 8 } : { left: to + 8 };
  return (
    <div aria-hidden="true">
      <span
        className={css.cursor}
        style={{ left: from, width: to - from, top: sums.y, height: monthly.y + monthly.height - sums.y }}
      />
      <div className={css.tip} style={{ ...side, top: sums.y + sums.height / 3 }}>
        <strong>
          {row.month} · {row.closing}
        </strong>
        <table>
          <tbody>
            {(['actual', 'planned', 'actualCumulative', 'plannedCumulative'] as const).map((key) => (
              <tr key={key}>
                <th scope="row">{table[key]}</th>
                <td>{row[key]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
