import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aPerson } from '../../testing/open-page.tsx';
import { showFeature } from '../../testing/show-feature.tsx';
import { type Answers, startStubServer } from '../../testing/stub-server.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { CommentSection } from './comment-section.tsx';

type Comment = RouterOutputs['comment']['list']['comments'][number];

const aComment = (wanted: Partial<Comment> = {}): Comment => ({
  id: '00000000-0000-4000-8000-000000000001',
  text: 'Miksi siirto?\nKatso https://innokyla.fi.',
  author: 'Sari Ohjaus',
  authorId: 'sari',
  writtenAt: '2024-09-30T09:00:00.000Z',
  editedAt: null,
  withdrawnAt: null,
  mentions: [],
  version: 1,
  ...wanted,
});

async function open(comments: Comment[], answers: Answers['comment'] = {}, canWrite = true) {
  const server = startStubServer({
    session: { me: () => aPerson() },
    comment: { list: () => ({ comments, canWrite }), ...answers },
  });
  await showFeature(<CommentSection noun="milestone" thingId="m-1" />);
  await userEvent.click(screen.getByRole('button', { name: 'Näytä kommentit' }));
  await screen.findByRole('list', { name: /ommenttia?$|Kommentit/ });
  return server;
}

const AINO = '00000000-0000-4000-8000-000000000005';

describe('comments', () => {
  it('are fetched when they are opened, and shown with author, time, lines and safe links', async () => {
    await open([aComment(), aComment({ id: '2', text: '<b>ei</b> merkintää' })]);
    expect(screen.getAllByText('Sari Ohjaus')).toHaveLength(2);
    const link = screen.getByRole('link', { name: 'https://innokyla.fi' });
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(screen.getByText('<b>ei</b> merkintää')).toBeTruthy();
  });

  it('of readers have no field; a withdrawn one keeps its author and its time', async () => {
    await open([aComment({ text: null, withdrawnAt: '2024-09-30T10:00:00.000Z' })], {}, false);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/^Peruttu 30\.9\.2024/)).toBeTruthy();
  });

  it('mention by keyboard: @, a piece of the name, Enter; what is sent holds the id of the person', async () => {
    const server = await open([], {
      mentionable: ({ q }) => (q === 'ai' || q === 'a' || q === '' ? [{ id: AINO, name: 'Aino Ahti' }] : []),
      write: ({ id, text }) => aComment({ id, text }),
    });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kommentti' });
    await userEvent.type(field, 'Hei @ai');
    expect(await screen.findByRole('option', { name: 'Aino Ahti', selected: true })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(field.value).toBe('Hei @Aino Ahti ');
    expect(screen.queryByRole('option')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä kommentti' }));
    await waitFor(() => expect(server.askedOf('comment.write')).toHaveLength(1));
    expect(server.askedOf('comment.write')[0]).toMatchObject({
      noun: 'milestone',
      thingId: 'm-1',
      text: 'Hei @Aino Ahti ',
      mentions: [AINO],
    });
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kommentti' }).value).toBe(''),
    );
  });

  it('that are empty are refused at the field, and nothing is sent', async () => {
    const server = await open([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä kommentti' }));
    await waitFor(() => expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true'));
    expect(server.askedOf('comment.write')).toEqual([]);
  });

  it('are edited and withdrawn by their author alone', async () => {
    const own = aComment({ id: AINO, authorId: 'person-1', author: 'Hanna Malli', text: 'Oma' });
    const server = await open([aComment(), own], {
      edit: ({ id, text }) => aComment({ id, text, version: 2 }),
      withdraw: ({ id }) => aComment({ id, text: null }),
    });
    expect(screen.getAllByRole('button', { name: /^Muokkaa/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^Muokkaa/ }));
    const form = within(screen.getByRole('form', { name: 'Muokkaa' }));
    await userEvent.type(form.getByRole('textbox'), ' teksti');
    await userEvent.click(form.getByRole('button', { name: 'Tallenna kommentti' }));
    await waitFor(() =>
      expect(server.askedOf('comment.edit')).toMatchObject([{ text: 'Oma teksti', version: 1 }]),
    );
    await userEvent.click(await screen.findByRole('button', { name: /^Peru kommentti/ }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Peru kommentti' }));
    await waitFor(() => expect(server.askedOf('comment.withdraw')).toMatchObject([{ id: AINO }]));
  });
});
