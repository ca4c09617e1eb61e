import { FileUpload } from '../../lib/file-upload.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { uploadFile } from '../../lib/upload-file.ts';

/** Takes the accounting file and hands over the batch that the server reads it into. */
export function UploadForm({ region, onBatch }: { region: string; onBatch: (id: string) => void }) {
  const { ledger } = useLanguage().texts;
  return (
    <FileUpload
      words={ledger}
      accept=".csv,.txt"
      send={(file, onSent) => uploadFile('/api/ledger/upload', { region }, file, onSent)}
      onAnswer={({ batchId }) => onBatch(String(batchId))}
    />
  );
}
