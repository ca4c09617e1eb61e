import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './command-form.module.css';
import { useOfficeTexts } from './office-texts.ts';
import type { StaleField } from './stale-fields.ts';

type Props = { fields: readonly StaleField[]; keepTheirs: () => void };

/** What both changed, both values side by side, and two equal ways on; inside the form that it is about. */
export function StaleNotice({ fields, keepTheirs }: Props) {
  const texts = useOfficeTexts().form;
  const actions = (
    <>
      <Button type="submit">{texts.keepYours}</Button>
      <Button onClick={keepTheirs}>{texts.keepTheirs}</Button>
    </>
  );
  return (
    <div role="alert" className={css.stale}>
      <Notice kind="warning" title={texts.staleTitle} actions={actions}>
        {texts.stale}
      </Notice>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.yours}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              <td>{field.yours || texts.empty}</td>
              <td>{field.theirs || texts.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
