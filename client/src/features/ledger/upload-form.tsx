import { useMutation } from '@tanstack/react-query';
import { useErrorSentence } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { UploadRefused, uploadLedger } from './upload-ledger.ts';

/** Takes the accounting file and hands over the batch that the server reads it into. */
export function UploadForm({ region, onBatch }: { region: string; onBatch: (id: string) => void }) {
  const { texts } = useLanguage();
  const t = texts.ledger;
  const sentence = useErrorSentence();
  const sent = useMutation({
    mutationFn: (file: File) => uploadLedger(region, file),
    onSuccess: ({ batchId }) => onBatch(batchId),
  });
  const refusal = sent.error instanceof UploadRefused ? sent.error : null;
  return (
    <>
      <FileDrop
        label={t.drop}
        help={t.dropHelp}
        pickText={t.pick}
        accept=".csv,.txt"
        disabled={sent.isPending}
        onFiles={([file]) => file && sent.mutate(file)}
      />
      {sent.isPending && <Progress label={t.sending} text={sent.variables.name} done={null} of={1} />}
      {refusal && (
        <Notice kind="error" live>
          {sentence(refusal.code, refusal.details)}
        </Notice>
      )}
    </>
  );
}
