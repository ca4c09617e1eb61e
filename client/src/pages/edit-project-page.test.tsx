import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import type { RouterInputs, RouterOutputs } from '../lib/trpc.ts';
import { aProjectSettings, aSettingsLine } from '../testing/a-project-settings.ts';
import { aReference } from '../testing/a-reference.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer, type Answers } from '../testing/stub-server.ts';

type Settings = RouterOutputs['project']['settings'];

const REFERENCE = {
  ...aReference(),
  costCategories: [
    { key: 'staff', names: { fi: 'Henkilöstö', sv: 'Personal', en: null }, isArchived: false },
    { key: 'travel', names: { fi: 'Matkat', sv: null, en: null }, isArchived: false },
    { key: 'old', names: { fi: 'Vanha laji', sv: null, en: null }, isArchived: true },
  ],
};

async function open(settings: Settings = aProjectSettings(), more: Answers = {}, locale: Locale = 'fi') {
  const answers = pageAnswers();
  const server = startStubServer({
    ...answers,
    reference: { list: () => REFERENCE },
    ...more,
    project: { ...answers.project, settings: () => settings, ...more.project },
  });
  return { server, page: await openPage('/projects/hyvat-palvelut/edit', locale) };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const noteOf = (field: HTMLElement): string =>
  (document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '').replaceAll(
    '\u00a0',
    ' ',
  );

async function retype(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
}

it('says of a project with nothing in it what comes next', async () => {
  await open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hyvät palvelut: hankkeen tiedot');
  expect(part('Rahoituslinjat').getByText(/ei ole vielä rahoituslinjaa/)).toBeTruthy();
  expect(part('Kustannuspaikat').getByText(/Lisää ensin rahoituslinja/)).toBeTruthy();
  expect(part('Osatoteuttajat').getByText(/ei ole vielä osatoteuttajia/)).toBeTruthy();
  expect(part('Suunnitelman hyväksyminen').getByText(/ei ole vielä yhtään välitavoitetta/)).toBeTruthy();
});

it('opens in Swedish', async () => {
  await open(undefined, undefined, 'sv');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bra tjänster: projektets uppgifter');
  expect(part('Finansieringslinjer').getByText(/har ingen finansieringslinje ännu/)).toBeTruthy();
});

it('sends a new line with its decision as the procedure takes it, and refuses at the field', async () => {
  let isRefused = true;
  const { server } = await open(aProjectSettings(), {
    fundingLine: {
      create: () => {
        if (isRefused) throw new DomainError('funding-line.key-taken', { key: 'pilari-4' });
        return aSettingsLine();
      },
    },
  });
  await userEvent.click(part('Rahoituslinjat').getByRole('button', { name: 'Lisää rahoituslinja' }));
  const form = within(screen.getByRole('form', { name: 'Lisää rahoituslinja' }));
  await retype(form.getByLabelText('Nimi suomeksi'), 'Pilari 4');
  await retype(form.getByLabelText('Käyttöaika alkaa'), '1.1.0203');
  await retype(form.getByLabelText('Huomio, %'), 'paljon');
  await userEvent.click(form.getByLabelText('Matkat'));
  await userEvent.click(form.getByRole('button', { name: 'Lisää rahoituslinja' }));
  expect(noteOf(form.getByLabelText('Käyttöaika alkaa'))).toContain('Onko vuosi oikein?');
  expect(noteOf(form.getByLabelText('Huomio, %'))).toContain('Kirjoita prosentti');
  expect(noteOf(form.getByLabelText('Käyttöaika päättyy'))).toContain('Kirjoita päivä');

  await retype(form.getByLabelText('Käyttöaika alkaa'), '1.1.2024');
  await retype(form.getByLabelText('Käyttöaika päättyy'), '31.12.2025');
  await retype(form.getByLabelText('Huomio, %'), '12,5');
  await retype(form.getByLabelText(/^Avustus/), '10 242 000');
  await userEvent.click(form.getByRole('button', { name: 'Lisää rahoituslinja' }));
  await waitFor(() => expect(noteOf(form.getByLabelText(/^Tunnus/))).toContain('Tunnus on jo käytössä'));
  expect(form.getByLabelText<HTMLInputElement>('Nimi suomeksi').value).toBe('Pilari 4');

  isRefused = false;
  await retype(form.getByLabelText(/^Tunnus/), 'p4');
  await userEvent.click(form.getByRole('button', { name: 'Lisää rahoituslinja' }));
  await waitFor(() => expect(screen.queryByRole('form', { name: 'Lisää rahoituslinja' })).toBeNull());
  const inputs = server.askedOf('fundingLine.create') as RouterInputs['fundingLine']['create'][];
  expect(inputs[0]).toMatchObject({ key: 'pilari-4' });
  expect(inputs[1]).toMatchObject({
    key: 'p4',
    windowStart: '2024-01-01',
    amberBasisPoints: 1250,
    administrationBasisPoints: null,
    categoryKeys: ['staff'],
    basis: 'exact',
    grant: 1_024_200_000,
    ownShare: 0,
    decidedOn: null,
  });
});

it('asks for a new decision from the one in force, and tells which budget it must carry', async () => {
  const { server } = await open(aProjectSettings({ lines: [aSettingsLine()] }), {
    fundingLine: {
      amend: () => {
        throw new DomainError('grant.below-budget', { budgetCents: 1_000_000 });
      },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Uusi päätös: Pilari 4' }));
  const grant = screen.getByLabelText<HTMLInputElement>(/^Avustus/);
  expect(grant.value).toBe('12000');
  expect(noteOf(grant)).toContain('Hyväksytty budjetti on 10 000 €');
  await retype(grant, '9 000');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna päätös' }));
  await waitFor(() => expect(noteOf(grant)).toContain('alle hyväksytyn budjetin (10 000 €)'));
  expect(grant.value).toBe('9 000');
  expect(server.askedOf('fundingLine.amend')).toMatchObject([{ grant: 900_000, version: 2 }]);
});

it('keeps a category that has money, and says why', async () => {
  await open(aProjectSettings({ lines: [aSettingsLine()] }));
  await userEvent.click(screen.getByRole('button', { name: 'Muokkaa: Pilari 4' }));
  expect(screen.getByLabelText<HTMLInputElement>('Henkilöstö').disabled).toBe(true);
  expect(screen.getByText(/Lajilla on jo rahaa/)).toBeTruthy();
});

it('warns of a line without categories', async () => {
  await open(aProjectSettings({ lines: [aSettingsLine({ categoryKeys: [], usedCategoryKeys: [] })] }));
  expect(screen.getByText(/Linjalla ei ole kustannuslajeja/)).toBeTruthy();
});

it('puts a code that is in use at its field', async () => {
  const workArea = {
    id: '00000000-0000-4000-8000-000000000003',
    nameFi: 'Digi',
    nameSv: null,
    nameEn: null,
  };
  const { server } = await open(aProjectSettings({ lines: [aSettingsLine()], workAreas: [workArea] }), {
    costCentre: {
      create: () => {
        throw new DomainError('cost-centre.taken', { code: '904101', since: '2023-01-01' });
      },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Lisää kustannuspaikka' }));
  const form = within(screen.getByRole('form', { name: 'Lisää kustannuspaikka' }));
  await userEvent.type(form.getByLabelText('Kustannuspaikka'), '904101');
  await userEvent.click(form.getByRole('button', { name: 'Lisää kustannuspaikka' }));
  await waitFor(() =>
    expect(noteOf(form.getByLabelText('Kustannuspaikka'))).toContain('904101 on jo käytössä alueella'),
  );
  expect(server.askedOf('costCentre.create')).toMatchObject([
    { code: '904101', validFrom: '2024-01-01', validTo: null, workAreaId: workArea.id },
  ]);
});

it('shows those who only read the facts without a button to change them', async () => {
  const may = Object.fromEntries(
    Object.keys(aProjectSettings().may).map((action) => [action, false]),
  ) as Settings['may'];
  await open(aProjectSettings({ may, lines: [aSettingsLine()] }));
  expect(screen.getByText('Voit katsella hanketta mutta et muuttaa sitä.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Lisää|Muokkaa|Uusi päätös|Arkistoi/ })).toBeNull();
  expect(screen.queryByLabelText('Nimi suomeksi')).toBeNull();
});

it('offers nothing but the way back for an archived project', async () => {
  const { project } = aProjectSettings();
  const { server } = await open(aProjectSettings({ project: { ...project, isArchived: true } }), {
    project: { restore: () => project },
  });
  expect(screen.queryByRole('region', { name: 'Rahoituslinjat' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Palauta hanke' }));
  await waitFor(() =>
    expect(server.askedOf('project.restore')).toMatchObject([{ id: project.id, version: 3 }]),
  );
});

it('asks before it archives', async () => {
  const { project } = aProjectSettings();
  const { server } = await open(undefined, { project: { archive: () => ({ ...project, version: 4 }) } });
  await userEvent.click(screen.getByRole('button', { name: 'Arkistoi hanke' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Arkistoidaanko hanke?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Arkistoi hanke' }));
  await waitFor(() => expect(server.askedOf('project.archive')).toHaveLength(1));
});
