import { useTexts } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './milestones.module.css';

type Props = {
  /** Words of the address that were left out. */
  ignored: readonly string[];
  /** The rows of the latest choice could not be read. */
  failed: boolean;
  retry: () => void;
};

/** What is not as the address asks. */
export function MilestoneNotices({ ignored, failed, retry }: Props) {
  const { milestones: t, frame } = useTexts();
  if (ignored.length === 0 && !failed) return null;
  return (
    <div className={css.notices}>
      {ignored.length > 0 && <Notice kind="warning">{t.ignored(ignored.join(', '))}</Notice>}
      {failed && (
        <Notice kind="error" live actions={<Button onClick={retry}>{frame.retry}</Button>}>
          {t.notLoaded}
        </Notice>
      )}
    </div>
  );
}
