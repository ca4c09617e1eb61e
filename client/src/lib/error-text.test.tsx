import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showFeature } from '../testing/show-feature.tsx';
import { ServerFault, startStubServer } from '../testing/stub-server.ts';
import { refusalOf, useErrorText } from './error-text.ts';
import type { Locale } from './format/locale.ts';
import { trpcClient } from './trpc.ts';

const Sentence = ({ error }: { error: unknown }) => <p>{useErrorText()(error)}</p>;

async function sentenceOf(error: unknown, locale: Locale = 'fi') {
  await showFeature(<Sentence error={error} />, locale);
  return screen.getByRole('paragraph').textContent;
}

const refusedWith = (error: Error) => {
  startStubServer({
    reference: {
      list: () => {
        throw error;
      },
    },
  });
  return trpcClient.reference.list.query().catch((refusal: unknown) => refusal);
};

describe('the sentence of an error', () => {
  it('names a closed month as the reader writes it', async () => {
    const refusal = await refusedWith(new DomainError('batch.month-closed', { month: '2024-08' }));
    expect(await sentenceOf(refusal)).toBe('Tuontia ei voi perua: kuukausi 8/2024 on suljettu.');
  });

  it('names a day in the reader’s language', async () => {
    const details = { projectStartsOn: calendarDate('2023-01-31') };
    const refusal = new DomainError('milestone.forecast-before-project', details);
    expect(await sentenceOf(refusal, 'en')).toContain('31 Jan 2023');
  });

  it('writes a number of the details into its sentence', async () => {
    expect(await sentenceOf(new DomainError('batch.refused-rows', { refused: 12 }))).toContain(
      '12 hylättyä riviä',
    );
  });

  it('says of the server’s own trouble that nothing was changed', async () => {
    const refusal = await refusedWith(new ServerFault('r-17'));
    expect(await sentenceOf(refusal, 'sv')).toContain('Ett fel uppstod');
  });

  it('tells a broken connection from trouble in the server', async () => {
    const server = startStubServer({});
    server.cutOff();
    const broken = await trpcClient.reference.list.query().catch((error: unknown) => error);
    expect(refusalOf(broken)).toEqual({ code: 'unreachable', details: {} });
    expect(await sentenceOf(broken)).toContain('Palvelimeen ei saada yhteyttä');
  });
});
