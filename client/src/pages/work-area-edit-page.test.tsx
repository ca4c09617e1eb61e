import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aWorkAreaForm } from '../testing/a-work-area-form.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

type Form = Parameters<typeof aWorkAreaForm>[0];
const { id } = aWorkAreaForm().workArea;

async function open(address = `/work-areas/${id}/edit`, wanted: Form = {}, refusal?: DomainError) {
  const form = aWorkAreaForm(wanted);
  const answers = pageAnswers();
  const saved = (input: { readonly version?: number }) => {
    if (refusal) throw refusal;
    return { ...form.workArea, ...input, id, version: (input.version ?? 0) + 1 };
  };
  const server = startStubServer({
    ...answers,
    workArea: { ...answers.workArea, form: () => form, blank: () => form, edit: saved, create: saved },
  });
  const page = await openPage(address);
  await screen.findByRole('heading', { level: 1 });
  return { server, page };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
async function retype(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
const rest = () =>
  screen.getByText(/Jäljellä|Liikaa|yhteensä|ei ole prosenttiluku/).textContent.replaceAll('\u00a0', ' ');

describe('the shares of a work area', () => {
  it('tell what is left while one types', async () => {
    await open();
    expect(rest()).toBe('Osuudet ovat yhteensä 100 %');
    await retype('Ikääntyneiden palvelut', '60');
    expect(rest()).toBe('Jäljellä 40 %');
    await retype('Digitaaliset palvelut', '40,5');
    expect(rest()).toBe('Liikaa 0,50 %');
    await retype('Digitaaliset palvelut', 'loput');
    expect(rest()).toBe('Jokin osuus ei ole prosenttiluku');
  });

  it('that do not add up are refused at the field, and nothing is sent', async () => {
    const { server } = await open();
    await retype('Ikääntyneiden palvelut', '60');
    await save();
    expect(await screen.findByText('Osuuksien summan on oltava 100 %.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Ikääntyneiden palvelut'));
    expect(server.askedOf('workArea.edit')).toEqual([]);
  });

  it('are sent in basis points, and the page of the work area follows', async () => {
    const { server, page } = await open();
    await retype('Ikääntyneiden palvelut', '66,67 %');
    await retype('Digitaaliset palvelut', '33,33');
    await save();
    await waitFor(() => expect(page.address()).toBe(`/work-areas/${id}`));
    expect(server.askedOf('workArea.edit')).toMatchObject([
      {
        version: 2,
        shares: [
          { focusAreaKey: 'elderly-services', basisPoints: 6_667 },
          { focusAreaKey: 'digital-services', basisPoints: 3_333 },
        ],
      },
    ]);
  });

  it('of an archived focus area stand only where it has one', async () => {
    await open();
    expect(screen.queryByLabelText('Vanha painopiste')).toBeNull();
  });
});

describe('the form of a work area', () => {
  it('shows a lead its names alone', async () => {
    const { server } = await open(undefined, { canEditAll: false });
    expect(screen.queryByLabelText('Tunnus')).toBeNull();
    await retype('Nimi suomeksi', 'Koti');
    await save();
    await waitFor(() =>
      expect(server.askedOf('workArea.edit')).toMatchObject([{ nameFi: 'Koti', key: 'koti' }]),
    );
  });

  it('puts what the server refuses at its field and keeps what was typed', async () => {
    await open(undefined, {}, new DomainError('work-area.key-taken', { key: 'toinen' }));
    await retype('Tunnus', 'toinen');
    await save();
    expect(
      await screen.findByText('Hankkeella on jo osa-alue tällä tunnuksella. Valitse toinen tunnus.'),
    ).toBeTruthy();
    expect(field('Tunnus').value).toBe('toinen');
  });
});

describe('a new work area', () => {
  it('makes its key of its name', async () => {
    const { server } = await open('/projects/hyvat-palvelut/work-areas/new');
    await retype('Nimi suomeksi', 'Etähoiva kotiin');
    await userEvent.type(field('Digitaaliset palvelut'), '100');
    await userEvent.click(screen.getByRole('button', { name: 'Lisää osa-alue' }));
    await waitFor(() =>
      expect(server.askedOf('workArea.create')).toMatchObject([
        { slug: 'hyvat-palvelut', key: 'etahoiva-kotiin', position: 3, nameSv: null },
      ]),
    );
  });

  it('of a project without administration begins as that', async () => {
    await open('/projects/hyvat-palvelut/work-areas/new', { hasAdministration: false });
    expect(screen.getByLabelText<HTMLInputElement>(/^Tunnus/).value).toBe('project-administration');
    expect(field('Nimi suomeksi').value).toBe('Hankehallinto');
  });
});
