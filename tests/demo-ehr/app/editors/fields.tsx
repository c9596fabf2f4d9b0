/** The fields of a note: plain, framework-controlled, or a rich editor; each tells its text as it changes. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NoteKind, NoteSection } from '../../notes.ts';
import { expose } from '../model.ts';
import type { MountEditor } from './editor.ts';

export interface FieldProps {
  readonly section: NoteSection;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly readOnly?: boolean;
}

/** A plain textarea that the framework leaves alone, labelled by `for`. */
export function PlainField({ section, text, onText, readOnly = false }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => expose(section.name, () => field.current?.value ?? ''), [section.name]);
  return (
    <div class="field">
      <label for={id}>{section.label}</label>
      <textarea
        id={id}
        ref={field}
        name={section.name}
        rows={5}
        defaultValue={text}
        readOnly={readOnly}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

/** A controlled textarea: its text is the component's state, and what did not reach the state is put back. */
export function ControlledField({ section, text, onText }: FieldProps) {
  const [value, setValue] = useState(text);
  const state = useRef(value);
  state.current = value;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => expose(section.name, () => state.current), [section.name]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (field.current && field.current.value !== state.current) field.current.value = state.current;
    }, 200);
    return () => clearInterval(timer);
  }, []);
  return (
    <label class="field">
      {section.label}
      <textarea
        ref={field}
        rows={5}
        value={value}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          onText(event.currentTarget.value);
        }}
      />
      <small class="count">{value.trim() ? value.trim().split(/\s+/).length : 0} words</small>
    </label>
  );
}

const loaders: Partial<Record<NoteKind, () => Promise<{ mount: MountEditor }>>> = {
  tiptap: () => import('./tiptap.ts'),
  late: () => import('./tiptap.ts'),
  quill: () => import('./quill.ts'),
  tinymce: () => import('./tinymce.ts'),
};

/** Milliseconds before the "late" note's editor appears. */
const LATE = 2500;

/** A rich editor under a heading. */
export function RichField({ section, text, onText, kind }: FieldProps & { readonly kind: NoteKind }) {
  const host = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  // The editor is mounted once; later texts come from itself.
  const first = useRef(text);
  const tell = useRef(onText);
  tell.current = onText;
  useEffect(() => {
    let gone = false;
    let cleanUp = () => {};
    const start = async () => {
      if (kind === 'late') await new Promise((done) => setTimeout(done, LATE));
      const module = await loaders[kind]?.();
      if (gone || !module || !host.current) return;
      const options = { host: host.current, label: section.label, text: first.current };
      const editor = await module.mount({ ...options, onText: (now) => tell.current(now) });
      const hide = expose(section.name, editor.text);
      cleanUp = () => {
        hide();
        editor.destroy();
      };
      if (gone) cleanUp();
      else setReady(true);
    };
    void start();
    return () => {
      gone = true;
      cleanUp();
    };
  }, [kind, section]);
  return (
    <div class="field">
      <h3>{section.label}</h3>
      <div class={`rich rich-${kind}`} ref={host} />
      {!ready && <p class="fine loading">Loading editor…</p>}
    </div>
  );
}
