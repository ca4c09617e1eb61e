import type { CatalogueEntry } from '@painopiste/shared/reference/catalogue';
import { useMutation } from '@tanstack/react-query';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { namesOfEntry } from './entry-names.ts';
import css from './reference.module.css';
import { refreshReference } from './refresh-reference.ts';

type Props = { entry: CatalogueEntry; /** Its list, in its order. */ list: readonly CatalogueEntry[] };

const buttonId = (key: string, direction: 'up' | 'down'): string => `move-${direction}-${key}`;

/** Moves an entry one step; the keyboard stays on the button, the new place is heard. */
export function MoveButtons({ entry, list }: Props) {
  const t = useOfficeTexts().reference;
  const { locale } = useLanguage();
  const errorText = useErrorText();
  const move = useMutation(trpc.reference.moveEntry.mutationOptions());
  const name = nameIn(locale, namesOfEntry(entry)).text;
  const at = list.findIndex(({ key }) => key === entry.key);
  const isLast = { up: at === 0, down: at === list.length - 1 };

  const go = async (direction: 'up' | 'down') => {
    if (move.isPending || isLast[direction]) return;
    const { catalogue, key, version } = entry;
    try {
      await move.mutateAsync({ commandId: newId(), version, catalogue, key, direction });
    } catch (error) {
      announce(errorText(error));
      await refreshReference();
      return;
    }
    await refreshReference();
    announce(t.moved(name, `${at + (direction === 'up' ? 0 : 2)}/${list.length}`));
    // A row that moves in the document lets go of the focus.
    requestAnimationFrame(() => document.getElementById(buttonId(key, direction))?.focus());
  };

  return (
    <span className={css.moves}>
      {(['up', 'down'] as const).map((direction) => (
        <Button
          key={direction}
          id={buttonId(entry.key, direction)}
          look="bare"
          aria-disabled={isLast[direction] || undefined}
          onClick={() => void go(direction)}
        >
          <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
          <VisuallyHidden>{t[direction](name)}</VisuallyHidden>
        </Button>
      ))}
    </span>
  );
}
