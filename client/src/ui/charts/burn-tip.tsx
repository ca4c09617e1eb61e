import type { BurnChartTexts } from './burn-chart-input.ts';
import type { BurnRow } from './burn-chart-model.ts';
import css from './burn-chart.module.css';

type Props = { row: BurnRow | undefined; texts: Pick<BurnChartTexts, 'table'> };

/** One month's numbers under the pointer; the table twin tells the same to everyone. */
export const BurnTip = ({ row, texts: { table } }: Props) =>
  row ? (
    <div className={css.tip}>
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
  ) : null;
