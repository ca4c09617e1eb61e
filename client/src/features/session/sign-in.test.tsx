import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { showFeature } from '../../testing/show-feature.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';

const SIGN_IN = '/api/auth/sign-in/email';

async function tryToSignIn(answer: () => Response, locale?: 'en') {
  const sent: unknown[] = [];
  const server = startStubServer(
    {},
    {
      [SIGN_IN]: (body) => {
        sent.push(body);
        return answer();
      },
    },
  );
  const onDone = vi.fn<() => void>();
  await showFeature(<SignInForm onDone={onDone} />, locale);
  const words = locale ? ['E-mail', 'Password', 'Sign in'] : ['Sähköposti', 'Salasana', 'Kirjaudu sisään'];
  const [email = '', password = '', button = ''] = words;
  await userEvent.type(screen.getByLabelText(email), 'hanna@example.fi');
  await userEvent.type(screen.getByLabelText(password), 'väärä');
  const press = () => userEvent.click(screen.getByRole('button', { name: button }));
  return { server, sent, onDone, press };
}

const refused = (status: number) => () => new Response(null, { status });

describe('the sign-in', () => {
  it('sends what was typed, and goes on', async () => {
    const { sent, onDone, press } = await tryToSignIn(() => Response.json({}));
    await press();
    expect(sent).toEqual([{ email: 'hanna@example.fi', password: 'väärä' }]);
    expect(onDone).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps what was typed when it is refused, and says what to do', async () => {
    const { onDone, press } = await tryToSignIn(refused(401));
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Sähköposti tai salasana on väärin');
    expect(screen.getByLabelText<HTMLInputElement>('Sähköposti').value).toBe('hanna@example.fi');
    expect(screen.getByLabelText<HTMLInputElement>('Salasana').value).toBe('väärä');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('asks to wait after too many attempts', async () => {
    const { press } = await tryToSignIn(refused(429));
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Odota minuutti');
  });

  it('does not blame the password when the server is in trouble', async () => {
    const { press } = await tryToSignIn(refused(503), 'en');
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  });

  it('does not blame the password when there is no connection', async () => {
    const { server, press } = await tryToSignIn(refused(401));
    server.cutOff();
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Palvelimeen ei saada yhteyttä');
  });
});

describe('the demonstration’s people', () => {
  const accounts = [
    { email: 'controller@demo.fi', name: 'Konsta Malli', roles: ['controller' as const, 'viewer' as const] },
  ];
  const show = async (found: typeof accounts) => {
    const sent: unknown[] = [];
    const demonstrationAccounts = () => ({ password: 'esittely-sana', accounts: found });
    startStubServer(
      { session: { demonstrationAccounts } },
      {
        [SIGN_IN]: (body) => {
          sent.push(body);
          return Response.json({});
        },
      },
    );
    const onDone = vi.fn<() => void>();
    await showFeature(
      <>
        <p>door</p>
        <DemonstrationAccounts onDone={onDone} />
      </>,
    );
    return { sent, onDone };
  };

  it('sign in by one click, with the password that the server gave', async () => {
    const { sent, onDone } = await show(accounts);
    const person = await screen.findByRole('button', { name: /Konsta Malli/ });
    expect(person.textContent).toContain('Controller, Katselija');
    await userEvent.click(person);
    expect(sent).toEqual([{ email: 'controller@demo.fi', password: 'esittely-sana' }]);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('are nowhere where there is no demonstration', async () => {
    await show([]);
    await vi.waitFor(() => expect(document.body.textContent).toBe('door'));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
