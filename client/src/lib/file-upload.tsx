import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileDrop } from '../ui/file-drop.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useErrorSentence } from './error-text.ts';
import { useLanguage } from './language.tsx';
import { UploadRefused } from './upload-file.ts';

type Words = {
  drop: string;
  dropHelp: string;
  pick: string;
  /** While its bytes go. */
  sending: string;
  /** While the server reads what it has got. */
  reading: string;
};

type Props<A> = {
  words: Words;
  accept: string;
  send: (file: File, onSent: (share: number) => void) => Promise<A>;
  onAnswer: (answer: A) => void;
};

/** Takes a file and sends it; tells how much of it has gone, and in one sentence why it was not taken. */
export function FileUpload<A>({ words, accept, send, onAnswer }: Props<A>) {
  const { formats } = useLanguage();
  const sentence = useErrorSentence();
  const [share, setShare] = useState(0);
  const sent = useMutation({
    mutationFn: (file: File) => send(file, setShare),
    onMutate: () => setShare(0),
    onSuccess: onAnswer,
  });
  const refusal = sent.error instanceof UploadRefused ? sent.error : null;
  const isGone = share >= 1;
  return (
    <>
      <FileDrop
        label={words.drop}
        help={words.dropHelp}
        pickText={words.pick}
        accept={accept}
        disabled={sent.isPending}
        onFiles={([file]) => file && sent.mutate(file)}
      />
      {sent.isPending && (
        <Progress
          label={isGone ? words.reading : words.sending}
          text={isGone ? sent.variables.name : `${sent.variables.name}: ${formats.percent(share)}`}
          done={isGone ? null : share}
          of={1}
        />
      )}
      {refusal && (
        <Notice kind="error" live>
          {sentence(refusal.code, refusal.details)}
        </Notice>
      )}
    </>
  );
}
