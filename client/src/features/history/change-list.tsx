import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './history.module.css';
import { fieldInWords, valueInWords, type Wording } from './value-words.ts';

/** As the wire brings it: what is undefined is left out. */
type Change = { readonly field: string; readonly from?: unknown; readonly to?: unknown };

type Props = { changes: readonly Change[]; isNew: boolean; wording: Wording };

/** What an act changed: each field with what it was and what it became, side by side. */
export function ChangeList({ changes, isNew, wording }: Props) {
  const { texts } = wording;
  if (changes.length === 0) return <span className={css.quiet}>{texts.noChanges}</span>;
  return (
    <dl className={css.changes}>
      {changes.map(({ field, from, to }) => {
        const [old, now] = [valueInWords(field, from, wording), valueInWords(field, to, wording)];
        return (
          <div key={field} className={css.change}>
            <dt>{fieldInWords(field, wording)}</dt>
            {isNew ? (
              <dd className={css.now}>{now}</dd>
            ) : (
              <dd>
                <VisuallyHidden>{texts.from_to(old, now)}</VisuallyHidden>
                <span aria-hidden="true" className={css.old}>
                  {old}
                </span>
                <Icon name="chevron-right" />
                <span aria-hidden="true" className={css.now}>
                  {now}
                </span>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
