import { useFirstLanguage } from './language.tsx';
import type { RouterOutputs } from './trpc.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import css from './grant-amount.module.css';

type Grant = RouterOutputs['region']['overview']['total']['grant'];

/** Published money with what one must know of it: an estimate, rounded at its source, or not published. */
export function GrantAmount({ grant }: { grant: Grant }) {
  const { texts, formats } = useFirstLanguage();
  if (grant.budgetAtCompletion === null) {
    return grant.bases.unknown > 0 ? (
      <i className={css.quiet}>{texts.frame.unpublished}</i>
    ) : (
      formats.euroAmount(null)
    );
  }
  const amount = formats.euroAmount(grant.budgetAtCompletion);
  if (grant.bases.estimate > 0) {
    return (
      <i className={css.estimate} title={texts.frame.estimate}>
        {formats.estimate(amount)}
        <VisuallyHidden>, {texts.frame.estimate}</VisuallyHidden>
      </i>
    );
  }
  if (grant.bases.rounded > 0) {
    return (
      <span className={css.rounded} title={texts.frame.roundedAtSource}>
        {amount}
        <VisuallyHidden>, {texts.frame.roundedAtSource}</VisuallyHidden>
      </span>
    );
  }
  return amount;
}
