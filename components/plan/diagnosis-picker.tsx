/**
 * The plan's diagnoses, and a search over ICD-10-CM by code, name or lay word. The first is the focus of treatment.
 * A category that can't be billed is said to be one, and leads to the codes below it instead of going onto the plan.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CodeEntry } from '../../lib/evidence/types.ts';
import type { Diagnosis } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Tag } from '../ui/tag.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { PlanPartProps } from './problem-list.tsx';

type Codes = typeof import('../../lib/evidence/icd.ts');

export function DiagnosisPicker({
  plan,
  onChange,
  autofocus,
}: PlanPartProps & {
  /** Where a first plan starts. */
  readonly autofocus: boolean;
}) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [codes, setCodes] = useState<Codes>();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    import('../../lib/evidence/icd.ts').then(setCodes);
  }, []);
  const found = codes && query.trim() ? codes.searchCodes(query, 8) : [];
  const nothing = codes && query.trim() && found.length === 0 ? codes.explainUnknownCode(query) : undefined;

  const setDiagnoses = (diagnoses: readonly Diagnosis[]) =>
    onChange({ ...plan, diagnoses: diagnoses.map((each, index) => withPrincipal(each, index === 0)) });

  function choose(entry: CodeEntry | undefined) {
    if (!entry) return;
    if (!entry.billable) {
      setQuery(entry.code);
      setActive(0);
      input.current?.focus();
      return;
    }
    if (!plan.diagnoses.some((diagnosis) => diagnosis.code === entry.code)) {
      setDiagnoses([...plan.diagnoses, { code: entry.code, description: entry.description }]);
    }
    setQuery('');
    setActive(0);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (found.length === 0) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((active + found.length - 1) % found.length);
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape') setQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <div class="tl-stack">
      {plan.diagnoses.length > 0 && (
        <ul class="tl-plan-lines">
          {plan.diagnoses.map((diagnosis, index) => (
            <li key={diagnosis.code} class="tl-plan-line tl-plan-diagnosis">
              <span class="tl-plan-code tl-numbers">{diagnosis.code}</span>
              <span class="tl-plan-grow">
                {diagnosis.description || codes?.findCode(diagnosis.code)?.description}{' '}
                {index === 0 && plan.diagnoses.length > 1 && <Tag tone="accent">focus of treatment</Tag>}
                <CodeNotice codes={codes} code={diagnosis.code} />
              </span>
              <span class="tl-plan-actions">
                {index > 0 && (
                  <Button
                    variant="plain"
                    small
                    onClick={() => setDiagnoses([diagnosis, ...plan.diagnoses.filter((each) => each !== diagnosis)])}
                  >
                    Make focus
                  </Button>
                )}
                <IconButton
                  icon="remove"
                  label={`Remove ${diagnosis.code}`}
                  onClick={() => setDiagnoses(plan.diagnoses.filter((each) => each !== diagnosis))}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the search field inside */}
      <div class="tl-plan-combo" onKeyDown={onKeyDown}>
        <TextField
          label="Add a diagnosis"
          labelHidden
          type="search"
          placeholder="Code or words, such as F33.1 or panic"
          autocomplete="off"
          autofocus={autofocus}
          value={query}
          inputRef={input}
          onValue={(value) => {
            setQuery(value);
            setActive(0);
          }}
          error={nothing}
        />
        {found.length > 0 && (
          <ul class="tl-plan-options" id={listId} aria-label="Codes found">
            {found.map((entry, index) => (
              <li key={entry.code}>
                <button
                  type="button"
                  class="tl-plan-option"
                  data-active={index === active}
                  onClick={() => choose(entry)}
                >
                  <span class="tl-plan-code tl-numbers">{entry.code}</span>
                  <span>
                    {entry.description} {!entry.billable && <Tag>category, not billable</Tag>}
                    {entry.notice && <span class="tl-soft tl-small tl-plan-notice">{entry.notice}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Says what is wrong with a code that is already on the plan (imported, or retired since). */
function CodeNotice({ codes, code }: { readonly codes: Codes | undefined; readonly code: string }) {
  if (!codes) return null;
  const entry = codes.findCode(code);
  const notice = entry ? entry.notice : codes.explainUnknownCode(code);
  return notice ? <span class="tl-soft tl-small tl-plan-notice">{notice}</span> : null;
}

function withPrincipal({ principal: _old, ...diagnosis }: Diagnosis, principal: boolean): Diagnosis {
  return principal ? { ...diagnosis, principal } : diagnosis;
}
