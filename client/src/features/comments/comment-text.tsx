import css from './comments.module.css';
import { partsOfComment } from './comment-parts.ts';

/** A comment as it was written: line breaks, links and names; no markup is ever run. */
export const CommentText = ({ text, names }: { text: string; names: readonly string[] }) => (
  <p className={css.text}>
    {partsOfComment(text, names).map((part, index) => {
      if (part.kind === 'link') {
        return (
          <a key={index} href={part.text} rel="noopener noreferrer nofollow" target="_blank">
            {part.text}
          </a>
        );
      }
      return part.kind === 'mention' ? (
        <span key={index} className={css.mention}>
          {part.text}
        </span>
      ) : (
        part.text
      );
    })}
  </p>
);
