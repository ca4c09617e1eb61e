import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useFirstLanguage } from './language.tsx';

/** Puts the address of the view on the clipboard: every filter is in it. */
export function CopyLinkButton() {
  const { filters } = useFirstLanguage().texts;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied(true);
    } catch {
      // Only a secure address has a clipboard to write to, and a browser may say no even there.
      setCopied(false);
    }
  };
  const said = copied === null ? null : copied ? filters.linkCopied : filters.linkNotCopied;
  return (
    <>
      <Button look="bare" icon="link" onClick={() => void copy()}>
        {said ?? filters.copyLink}
      </Button>
      {/* Beside the button: words of a live region inside it would not be its name. */}
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </>
  );
}
