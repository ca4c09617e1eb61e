import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTexts } from '../../lib/language.tsx';
import { signIn } from '../../lib/sign-in.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './session.module.css';

/** E-mail and password; what was typed stays where a sign-in is refused. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const { session } = useTexts();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const attempt = useMutation({
    mutationFn: () => signIn(email, password),
    onSuccess: (result) => result === 'signed-in' && onDone(),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    attempt.mutate();
  };
  const trouble = {
    wrong: session.wrong,
    'too-many': session.tooMany,
    unreachable: session.unreachable,
    'signed-in': null,
  }[attempt.data ?? 'signed-in'];
  return (
    <form className={css.form} onSubmit={submit}>
      <TextInput
        label={session.email}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <TextInput
        label={session.password}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      {trouble && !attempt.isPending && (
        <Notice kind="error" live>
          {trouble}
        </Notice>
      )}
      <div>
        <Button type="submit" look="primary" disabled={attempt.isPending}>
          {attempt.isPending ? session.signingIn : session.signIn}
        </Button>
      </div>
    </form>
  );
}
