import type { CommentedNoun } from '@painopiste/shared/history/thing';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { pageLocale, useTexts } from '../../lib/language.tsx';
import { loadOfficeTexts } from '../../texts/office/load-office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { lateComponent } from '../../ui/late-component.tsx';
import { Section } from '../../ui/section.tsx';

const list = lateComponent(async () => {
  const [{ CommentList }] = await Promise.all([import('./comment-list.tsx'), loadOfficeTexts(pageLocale())]);
  return CommentList;
});

type Props = { noun: CommentedNoun; thingId: string };

/** An address that ends so opens the comments. */
const PLACE = 'comments';

/** What is said about a thing, at the end of its page; loaded when it is opened. */
export function CommentSection({ noun, thingId }: Props) {
  const { talk } = useTexts();
  const isAskedFor = useLocation({ select: ({ hash }) => hash === PLACE });
  const [isOpen, setIsOpen] = useState(isAskedFor);
  return (
    <Section
      id={PLACE}
      title={talk.comments}
      tools={
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} onPointerEnter={list.preload}>
          {isOpen ? talk.hideComments : talk.showComments}
        </Button>
      }
    >
      {isOpen && <list.Component noun={noun} thingId={thingId} />}
    </Section>
  );
}
