import { useState } from 'react';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './access-tokens.module.css';

/** The whole token, this once; null where it was made at an earlier attempt, whose answer got lost. */
export function NewToken({ secret }: { secret: string | null }) {
  const t = useOfficeTexts().tokens;
  const [copied, setCopied] = useState(false);
  if (secret === null) {
    return (
      <Notice kind="warning" live>
        {t.repeated}
      </Notice>
    );
  }
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Notice
      kind="good"
      live
      title={t.created}
      actions={<Button onClick={() => void copy()}>{copied ? t.copied : t.copy}</Button>}
    >
      <code className={css.secret} aria-label={t.secret}>
        {secret}
      </code>
    </Notice>
  );
}
