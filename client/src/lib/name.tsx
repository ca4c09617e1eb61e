import { Tag } from '../ui/tag.tsx';
import { useFirstLanguage } from './language.tsx';
import { nameIn, type Names } from './names.ts';

/** A name in the reader's language, marked where it exists in Finnish only. */
export function Name({ names }: { names: Names }) {
  const { locale, texts } = useFirstLanguage();
  const { text, missing } = nameIn(locale, names);
  if (!missing) return text;
  return (
    <>
      <span lang="fi">{text}</span> <Tag>{texts.frame.finnishOnly}</Tag>
    </>
  );
}
