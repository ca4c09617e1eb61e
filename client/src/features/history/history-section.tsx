import type { ThingNoun } from '@painopiste/shared/history/thing';
import { useState } from 'react';
import { pageLocale, useTexts } from '../../lib/language.tsx';
import { loadOfficeTexts } from '../../texts/office/load-office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { lateComponent } from '../../ui/late-component.tsx';
import { Section } from '../../ui/section.tsx';

const list = lateComponent(async () => {
  const [{ HistoryList }] = await Promise.all([import('./history-list.tsx'), loadOfficeTexts(pageLocale())]);
  return HistoryList;
});

/** The history of a thing at the end of its page; loaded when it is opened. */
export function HistorySection({ noun, id }: { noun: ThingNoun; id: string }) {
  const { talk } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={talk.history}
      tools={
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} onPointerEnter={list.preload}>
          {isOpen ? talk.hideHistory : talk.showHistory}
        </Button>
      }
    >
      {isOpen && <list.Component noun={noun} id={id} />}
    </Section>
  );
}
