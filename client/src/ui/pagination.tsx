import { Button } from './button.tsx';
import css from './pagination.module.css';

type Props = {
  label: string;
  /** "1–50 / 312". */
  text: string;
  /** From 1. */
  page: number;
  pageCount: number;
  onPage: (page: number) => void;
  texts: { previous: string; next: string };
};

/** Steps through a long list. Not there when all of it is in view. */
export function Pagination({ label, text, page, pageCount, onPage, texts }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav className={css.pages} aria-label={label}>
      <output>{text}</output>
      <span className={css.steps}>
        <Button icon="chevron-left" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {texts.previous}
        </Button>
        <Button icon="chevron-right" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
          {texts.next}
        </Button>
      </span>
    </nav>
  );
}
