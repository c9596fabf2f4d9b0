/** A line to type one more part of the plan into; Enter or the button adds it, and the line is empty again. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

export interface AddLineProps {
  /** For assistive technology; the placeholder and the button say it to the eye. */
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  /** Id of a `<datalist>` with proposals. */
  readonly list?: string;
  /** The one thing to do next on the page. */
  readonly primary?: boolean;
  /** Called with trimmed text, never empty. */
  readonly onAdd: (text: string) => void;
}

export function AddLine({ label, placeholder, button, list, primary, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  function submit(event: Event) {
    event.preventDefault();
    if (!text.trim()) return;
    onAdd(text.trim());
    setText('');
  }
  return (
    <form class="tl-plan-line" onSubmit={submit}>
      <TextField
        label={label}
        labelHidden
        placeholder={placeholder}
        {...(list ? { list } : {})}
        value={text}
        onValue={setText}
      />
      <Button type="submit" icon="plus" variant={primary ? 'primary' : 'default'}>
        {button}
      </Button>
    </form>
  );
}
