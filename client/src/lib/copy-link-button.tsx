import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useFirstLanguage } from './language.tsx';

/** Puts the address of the view on the clipboard: every filter is in it. */
export function CopyLinkButton() {
  const { filters } = useFirstLanguage().texts;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <>
      <Button look="bare" icon="link" onClick={() => void copy()}>
        {copied ? filters.linkCopied : filters.copyLink}
      </Button>
      {/* Beside the button: words of a live region inside it would not be its name. */}
      <VisuallyHidden>
        <output>{copied && filters.linkCopied}</output>
      </VisuallyHidden>
    </>
  );
}
