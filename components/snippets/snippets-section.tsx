/** The therapist's own snippets for notes: list, add, change, remove. Needs the open vault, which keeps them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { isFreeWord } from '../../lib/lookup/trigger-words.ts';
import { onEvent } from '../../lib/messaging/client.ts';
import { addRecord, changeRecord, listRecords, removeRecord } from '../../lib/records/client.ts';
import { practice, type StoredRecord } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useVault } from '../vault/use-vault.ts';
import './snippets.css';

type Snippet = StoredRecord<'snippet'>;

/** Why a name can't be used, or null. */
export function wordTrouble(word: string, others: readonly string[]): string | null {
  if (!/^[a-z][a-z0-9]{1,11}$/.test(word)) return 'Two to twelve letters or digits, a letter first.';
  if (!isFreeWord(word)) return `.${word} is taken: it is one of the built-in triggers.`;
  return others.includes(word) ? `You have a snippet called .${word} already.` : null;
}

export function SnippetsSection() {
  const { status } = useVault();
  const [snippets, setSnippets] = useState<readonly Snippet[] | null>(null);
  const [editing, setEditing] = useState<Snippet | 'new' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = status === 'unlocked';

  const read = useCallback(async () => {
    try {
      setSnippets((await listRecords(practice, 'snippet')).records);
      setTrouble(null);
    } catch (error) {
      setSnippets(null);
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  }, []);
  useEffect(() => {
    if (!open) {
      setSnippets(null);
      setEditing(null);
      return;
    }
    void read();
    const life = new AbortController();
    onEvent(life.signal, ({ event }) => {
      if (event === 'data') void read();
    });
    return () => life.abort();
  }, [open, read]);

  if (!open) return <p class="tl-soft">Unlock Throughline to see your snippets.</p>;
  return (
    <>
      <p class="tl-soft tl-small">
        Text of your own, called in a note by a dot and its name. Three underscores, ___, mark a blank. Nothing about a
        client belongs here.
      </p>
      {trouble && <Callout tone="error">{trouble}</Callout>}
      {snippets?.length === 0 && editing === null && <p>No snippets yet.</p>}
      {snippets?.map((snippet) =>
        editing !== 'new' && editing?.id === snippet.id ? null : (
          <div key={snippet.id} class="tl-row">
            <strong>.{snippet.value.word}</strong>
            <span class="tl-soft tl-snippet-text">{snippet.value.text}</span>
            <Button small onClick={() => setEditing(snippet)} aria-label={`Change .${snippet.value.word}`}>
              Change
            </Button>
            <Button
              small
              onClick={() => void removeRecord(snippet).then(read, read)}
              aria-label={`Remove .${snippet.value.word}`}
            >
              Remove
            </Button>
          </div>
        ),
      )}
      {editing === null ? (
        <div class="tl-row">
          <Button onClick={() => setEditing('new')}>Add a snippet</Button>
        </div>
      ) : (
        <SnippetForm
          key={editing === 'new' ? 'new' : editing.id}
          snippet={editing === 'new' ? null : editing}
          others={(snippets ?? []).filter((one) => one !== editing).map(({ value }) => value.word)}
          onDone={() => {
            setEditing(null);
            void read();
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly snippet: Snippet | null;
  readonly others: readonly string[];
  readonly onDone: () => void;
}

function SnippetForm({ snippet, others, onDone }: FormProps) {
  const [word, setWord] = useState(snippet?.value.word ?? '');
  const [text, setText] = useState(snippet?.value.text ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const name = word.trim().replace(/^\./, '').toLowerCase();
  const save = async (event: Event) => {
    event.preventDefault();
    const wrong = wordTrouble(name, others) ?? (text.trim() === '' ? 'The text is empty.' : null);
    if (wrong) return setTrouble(wrong);
    const value = { word: name, text: text.trim() };
    try {
      await (snippet ? changeRecord(snippet, value) : addRecord(practice, 'snippet', value));
      onDone();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="tl-stack" onSubmit={(event) => void save(event)}>
      <TextField label="Name" hint="Without the dot, such as mse" value={word} onValue={setWord} />
      <TextArea label="Text" value={text} onValue={setText} />
      {trouble && <Callout tone="error">{trouble}</Callout>}
      <div class="tl-row">
        <Button variant="primary" type="submit">
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
