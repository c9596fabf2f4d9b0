/** Therapist's orientations to choose from; the words are those that the ranking of suggestions understands. */
export const orientations: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'None stated' },
  { value: 'act', label: 'ACT' },
  { value: 'attachment', label: 'Attachment-based' },
  { value: 'behavioral', label: 'Behavioral' },
  { value: 'cbt', label: 'CBT' },
  { value: 'dbt', label: 'DBT' },
  { value: 'family', label: 'Family and systemic' },
  { value: 'humanistic', label: 'Humanistic' },
  { value: 'interpersonal', label: 'Interpersonal' },
  { value: 'motivational', label: 'Motivational' },
  { value: 'person-centered', label: 'Person-centered' },
  { value: 'psychodynamic', label: 'Psychodynamic' },
  { value: 'trauma', label: 'Trauma-focused' },
];
