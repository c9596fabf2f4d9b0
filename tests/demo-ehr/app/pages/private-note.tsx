/** The psychotherapy note kept apart from the record: nobody but the therapist reads it. Not saved in the demonstration. */
export function PrivateNote() {
  return (
    <aside class="private">
      <h3>Psychotherapy note (private)</h3>
      <p class="fine">Kept separate from the record. Not shared with anyone.</p>
      <textarea
        name="psychotherapy_note"
        aria-label="Psychotherapy note (private)"
        rows={5}
        defaultValue="My own impressions: pulled to rescue today. Take to consultation."
      />
    </aside>
  );
}
