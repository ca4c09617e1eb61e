import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './people.module.css';

/** A link that is shown this once, and what became of its letter. */
export function LinkToCopy({ link, name }: { link: RouterOutputs['person']['sendLink']; name: string }) {
  const { formats } = useLanguage();
  const { people } = useOfficeTexts();
  const [isCopied, setCopied] = useState(false);
  if (link.path === null) return <Notice kind="warning">{people.linkOnce}</Notice>;
  const url = `${window.location.origin}${link.path}`;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    announce(people.copied);
  };
  return (
    <div className={css.link}>
      <Notice kind={link.mail === 'failed' ? 'warning' : 'good'} title={people.linkFor(name)} live>
        {people.linkTitle} {people.linkUntil(formats.date(link.until))} {people.mail[link.mail]}
      </Notice>
      <TextInput label={people.linkLabel} value={url} onChange={() => undefined} readOnly />
      <div>
        <Button icon="link" onClick={() => void copy()}>
          {isCopied ? people.copied : people.copy}
        </Button>
      </div>
    </div>
  );
}
