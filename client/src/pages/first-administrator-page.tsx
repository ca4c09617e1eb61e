import { Link, useSearch } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import css from '../features/session/session.module.css';
import { SignInFrame } from '../features/session/sign-in-frame.tsx';
import { useErrorText } from '../lib/error-text.ts';
import { useTexts } from '../lib/language.tsx';
import { trpc } from '../lib/trpc.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';

export function FirstAdministratorPage() {
  const { session } = useTexts();
  const { token = '' } = useSearch({ from: '/first-administrator' });
  const errorText = useErrorText();
  const [person, setPerson] = useState({ name: '', email: '', password: '' });
  const made = useMutation(trpc.session.createFirstAdministrator.mutationOptions());
  const set = (field: keyof typeof person) => (value: string) => setPerson({ ...person, [field]: value });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    made.mutate({ token, ...person });
  };
  return (
    <SignInFrame title={session.firstTitle} lead={session.firstLead}>
      {made.isSuccess ? (
        <Notice kind="good" live>
          {session.firstDone}{' '}
          <Link to="/sign-in" search={{ to: undefined }} className={buttonClass()}>
            {session.signIn}
          </Link>
        </Notice>
      ) : (
        <form className={css.form} onSubmit={submit}>
          <TextInput
            label={session.name}
            autoComplete="name"
            required
            value={person.name}
            onChange={set('name')}
          />
          <TextInput
            label={session.email}
            type="email"
            autoComplete="username"
            required
            value={person.email}
            onChange={set('email')}
          />
          <TextInput
            label={session.newPassword}
            type="password"
            autoComplete="new-password"
            minLength={12}
            required
            value={person.password}
            onChange={set('password')}
          />
          {made.error && (
            <Notice kind="error" live>
              {errorText(made.error)}
            </Notice>
          )}
          <div>
            <Button type="submit" look="primary" disabled={made.isPending}>
              {session.create}
            </Button>
          </div>
        </form>
      )}
    </SignInFrame>
  );
}
