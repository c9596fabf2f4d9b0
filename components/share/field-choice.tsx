/** Which fields: the whole list, so that what is left out can be seen too. */
import { type ShareField, shareFields, shareFieldWords } from '../../lib/share/fields.ts';

/** Fields that say nothing without another, and which. */
const needs: { readonly [field in ShareField]?: ShareField } = {
  'client-words': 'goals',
  objectives: 'goals',
  interventions: 'goals',
  answers: 'scores',
};

/** In words, the field that has to be chosen as well. */
function missing(field: ShareField, chosen: ReadonlySet<ShareField>): string | undefined {
  const other = needs[field];
  return other && !chosen.has(other) ? shareFieldWords[other].toLowerCase() : undefined;
}

export interface FieldChoiceProps {
  readonly legend: string;
  readonly chosen: ReadonlySet<ShareField>;
  /** Marked as going beyond what the release allows. */
  readonly beyond?: ReadonlySet<ShareField>;
  readonly onChoose: (chosen: ReadonlySet<ShareField>) => void;
}

export function FieldChoice({ legend, chosen, beyond, onChoose }: FieldChoiceProps) {
  return (
    <fieldset class="tl-plan-links">
      <legend class="tl-field-label">{legend}</legend>
      <div class="tl-profiles">
        {shareFields.map((field) => (
          <label key={field} class="tl-plan-check">
            <input
              type="checkbox"
              checked={chosen.has(field)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(field);
                else next.delete(field);
                onChoose(next);
              }}
            />
            <span>
              {shareFieldWords[field]}
              {chosen.has(field) && missing(field, chosen) && (
                <span class="tl-soft"> · only with {missing(field, chosen)}</span>
              )}
              {chosen.has(field) && beyond?.has(field) && <strong> · not in the release</strong>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
