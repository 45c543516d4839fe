import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import type { DossierFile } from '../../../app/session/use-cases';
import { usePane } from '../../shell/pane-context';
import { pastedDocument } from './taken-files';

/** A field to paste a document's text into; what is pasted whole is read with the lists and tables it had. */
export function PasteText({ onTaken }: { onTaken: (document: DossierFile) => void }) {
  const { texts } = usePane();
  const [typed, setTyped] = useState('');

  function paste(event: ClipboardEvent): void {
    const document = typed === '' ? pastedDocument(event.clipboardData, texts.dossier.pastedName) : null;
    if (document === null) return;
    event.preventDefault();
    onTaken(document);
  }

  return (
    <>
      <Field label={texts.dossier.pasteLabel} hint={texts.dossier.pasteHint}>
        <Textarea
          autoFocus
          rows={4}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onPaste={paste}
          data-testid="paste"
        />
      </Field>
      <Button
        disabled={typed.trim() === ''}
        onClick={() => onTaken({ name: texts.dossier.pastedName, bytes: new TextEncoder().encode(typed) })}
      >
        {texts.dossier.readPasted}
      </Button>
    </>
  );
}
