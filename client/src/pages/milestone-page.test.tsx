import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RouterInputs, RouterOutputs } from '../lib/trpc.ts';
import { aMilestoneRow, NO_RIGHTS } from '../testing/a-milestone-row.ts';
import { milestoneAnswers } from '../testing/milestone-answers.ts';
import { openPage } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';

type MilestonePage = RouterOutputs['milestone']['get'];
type Row = MilestonePage['milestone'];

const PIECE: MilestonePage['evidence'][number] = {
  id: '0b5a4c1e-0000-4000-8000-000000000001',
  title: 'Pöytäkirja 3/2024',
  reference: 'VAKE/1/2024',
  state: 'submitted',
  addedOn: calendarDate('2024-09-20'),
  addedById: 'lead',
  addedBy: 'Saara Näyte',
  decidedOn: null,
  decidedById: null,
  decidedBy: null,
};

/** Opens the page of one milestone; commands change it as the server would, where the version is right. */
async function open(wanted: Partial<Row> = {}, more: Partial<MilestonePage> = {}) {
  const row = aMilestoneRow({
    id: 'model',
    names: { fi: 'Malli', sv: null, en: null },
    version: 3,
    ...wanted,
  });
  const { answers, store, storedRow } = milestoneAnswers([row]);
  let evidence = more.evidence ?? [];
  const change = (input: { id: string; version: number }, next: Partial<Row>): Row => {
    const current = storedRow(input.id) ?? row;
    if (current.version !== input.version) {
      const faster = { changedBy: 'Olli Esimerkki', changedAt: '2024-09-30T06:41:00.000Z', reason: null };
      throw new DomainError('milestone.stale', { current, ...faster });
    }
    return store({ ...current, ...next, version: current.version + 1 });
  };
  const milestone = {
    ...answers.milestone,
    get: (): MilestonePage => ({
      milestone: storedRow('model') ?? row,
      moves: [],
      baselines: [],
      history: [],
      ...more,
      evidence,
    }),
    edit: ({ nameFi, weight, ...input }: RouterInputs['milestone']['edit']) =>
      change(input, {
        names: { ...row.names, fi: nameFi ?? row.names.fi },
        weight: weight ?? row.weight,
      }),
    cancel: (input: RouterInputs['milestone']['cancel']) => change(input, { state: 'cancelled' }),
    decideBaseline: ({ weight, ...input }: RouterInputs['milestone']['decideBaseline']) =>
      change(input, { weight }),
    submitEvidence: ({ title, reference, ...input }: RouterInputs['milestone']['submitEvidence']) => {
      evidence = [...evidence, { ...PIECE, id: input.evidenceId, title, reference }];
      return change(input, {});
    },
    decideEvidence: ({ to, ...input }: RouterInputs['milestone']['decideEvidence']) => {
      evidence = evidence.map((piece) => ({ ...piece, state: to }));
      return change(input, {});
    },
    undo: () => store({ ...row, version: (storedRow('model')?.version ?? 0) + 1 }),
  };
  const server = startStubServer({ ...answers, milestone });
  await openPage('/milestones/model');
  return { server, store, row };
}

const fact = (key: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-fact="${key}"]`);
  if (!found) throw new Error(`There is no fact ${key}.`);
  return found;
};
async function openFact(key: string) {
  within(fact(key)).getByRole('button').focus();
  await userEvent.keyboard('{Enter}');
}

describe("a milestone's page", () => {
  it('says in its title how the milestone stands', async () => {
    await open({ state: 'done', doneOn: calendarDate('2024-09-20') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Malli: valmis 20.9.2024, odottaa hyväksyntää',
    );
  });

  it('renames in its place by keyboard, at once, and takes it back', async () => {
    const { server } = await open();
    await openFact('nameFi');
    await userEvent.keyboard('Uusi malli{Enter}');
    expect(fact('nameFi').textContent).toContain('Uusi malli');
    expect(await screen.findByText('Muutit kohtaa Nimi suomeksi: Malli')).toBeTruthy();
    expect(document.activeElement).toBe(within(fact('nameFi')).getByRole('button'));
    expect(server.askedOf('milestone.edit')).toMatchObject([
      { id: 'model', version: 3, nameFi: 'Uusi malli' },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() => expect(fact('nameFi').textContent).toContain('Malli'));
  });

  it('refuses at the field, keeps what was typed, and asks nothing of the server', async () => {
    const { server } = await open({ bounds: { ...aMilestoneRow().bounds, planApproved: false } });
    await openFact('weight');
    await userEvent.keyboard('-1{Enter}');
    expect(screen.getByText('Paino on kokonaisluku nollasta lukuun 100000.')).toBeTruthy();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Paino' });
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['-1', 'true']);
    await userEvent.keyboard('{Escape}');
    expect(fact('weight').textContent).toContain('10');
    expect(server.askedOf('milestone.edit')).toEqual([]);
  });

  it('asks with both values where the same field was changed meanwhile', async () => {
    const { store, row } = await open();
    await openFact('nameFi');
    store({ ...row, names: { ...row.names, fi: 'Ollin malli' }, version: 4 });
    await userEvent.keyboard('Uusi malli{Enter}');
    const card = await screen.findByRole('alert', {
      name: 'Joku ehti ensin: kohtaa Nimi suomeksi ei muutettu',
    });
    expect(card.textContent).toContain('Uusi malli');
    expect(card.textContent).toContain('Ollin malli');
    await userEvent.click(within(card).getByRole('button', { name: 'Vaihda omaani: Uusi malli' }));
    await waitFor(() => expect(fact('nameFi').textContent).toContain('Uusi malli'));
  });

  it('cancels with a reason', async () => {
    const { server } = await open();
    await openFact('cancel');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText('Kirjoita perustelu.')).toBeTruthy();
    await userEvent.keyboard('Hankinta keskeytyi.{Control>}{Enter}{/Control}');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Malli: peruttu');
    expect(server.askedOf('milestone.cancel')).toMatchObject([{ reason: 'Hankinta keskeytyi.' }]);
  });

  it('changes the weight of an approved plan by a decision alone', async () => {
    const { server } = await open();
    expect(within(fact('weight')).queryByRole('button')).toBeNull();
    await openFact('decision');
    const weight = screen.getByRole('textbox', { name: 'Paino' });
    await userEvent.clear(weight);
    await userEvent.type(weight, '25');
    await userEvent.click(screen.getByRole('button', { name: 'Kirjaa päätös' }));
    expect(screen.getByText('Kirjoita päätöksen viite, esimerkiksi kokous ja pykälä.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Päätöksen viite' }), '§ 5{Enter}');
    await waitFor(() =>
      expect(server.askedOf('milestone.decideBaseline')).toMatchObject([
        { weight: 25, baselineOn: '2024-11-30', decidedOn: '2024-09-30', reference: '§ 5' },
      ]),
    );
  });

  it('shows and opens nothing to who may only read', async () => {
    await open({ actions: NO_RIGHTS }, { evidence: [PIECE] });
    expect(document.querySelectorAll('[data-fact] > button')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: /Lisää todenneasiakirja|Hyväksy/ })).toBeNull();
    expect(screen.getByText('Pöytäkirja 3/2024')).toBeTruthy();
  });
});

describe('the evidence of a milestone', () => {
  it('is added by keyboard, and refused without a reference', async () => {
    const { server } = await open();
    screen.getByRole('button', { name: 'Lisää todenneasiakirja' }).focus();
    await userEvent.keyboard('{Enter}Pöytäkirja{Enter}');
    expect(screen.getByText('Kirjoita, mistä asiakirja löytyy: diaarinumero tai osoite.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Mistä asiakirja löytyy?' }), 'D 1{Enter}');
    expect(await screen.findByText('Lisäsit todenneasiakirjan: Pöytäkirja')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: '1 todenneasiakirja, 0 hyväksytty' })).toBeTruthy();
    expect(server.askedOf('milestone.submitEvidence')).toMatchObject([
      { id: 'model', title: 'Pöytäkirja', reference: 'D 1' },
    ]);
  });

  it('is accepted, but not by the one who marked the milestone done', async () => {
    await open({ state: 'done', doneById: 'person-1' }, { evidence: [PIECE] });
    await userEvent.click(screen.getByRole('button', { name: 'Hyväksy: Pöytäkirja 3/2024' }));
    expect(screen.getByRole('alert').textContent).toContain(
      'Todenneasiakirjaa ei voi ratkaista sama henkilö, joka merkitsi välitavoitteen valmiiksi.',
    );
  });

  it('is accepted by another', async () => {
    const { server } = await open({ state: 'done', doneById: 'lead' }, { evidence: [PIECE] });
    await userEvent.click(screen.getByRole('button', { name: 'Hyväksy: Pöytäkirja 3/2024' }));
    expect(await screen.findByText('Hyväksyit todenneasiakirjan: Pöytäkirja 3/2024')).toBeTruthy();
    expect(server.askedOf('milestone.decideEvidence')).toMatchObject([
      { evidenceId: PIECE.id, to: 'accepted' },
    ]);
    expect(await screen.findByRole('heading', { name: '1 todenneasiakirja, 1 hyväksytty' })).toBeTruthy();
  });
});
