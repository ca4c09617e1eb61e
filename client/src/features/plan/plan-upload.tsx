import { useState } from 'react';
import { FileUpload } from '../../lib/file-upload.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { Section } from '../../ui/section.tsx';
import { PlanPreviewSection } from './plan-preview-section.tsx';
import type { PlanPreview } from '@painopiste/shared/plan/plan-preview';

/** Takes the filled-in template and shows what its import would do. */
export function PlanUpload({ slug }: { slug: string }) {
  const { plan: t } = useOfficeTexts();
  // Each file has a section of its own, with an intent of its own.
  const [read, setRead] = useState<{ readonly at: number; readonly preview: PlanPreview } | null>(null);
  return (
    <>
      <Section title={t.uploadTitle}>
        <FileUpload
          words={t}
          accept=".xlsx,.csv"
          send={(file, onSent) => {
            setRead(null);
            return uploadFile('/api/plan/preview', { project: slug }, file, onSent);
          }}
          onAnswer={(answer) => setRead({ at: performance.now(), preview: answer as unknown as PlanPreview })}
        />
      </Section>
      {read && <PlanPreviewSection key={read.at} slug={slug} preview={read.preview} />}
    </>
  );
}
