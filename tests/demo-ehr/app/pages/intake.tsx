const topics = [
  'What brings you to therapy now?',
  'When did this begin?',
  'What have you tried so far?',
  'Previous counseling or treatment',
  'Hospital stays',
  'Current medications',
  'Allergies',
  'Medical conditions',
  'Sleep',
  'Appetite',
  'Exercise',
  'Alcohol and other substances',
  'Work or school',
  'Living situation',
  'Family of origin',
  'Relationships',
  'Children',
  'Culture, faith and community',
  'Strengths',
  'Hobbies',
  'Legal matters',
  'Money worries',
  'Losses and changes',
  'Military service',
  'What would you like to be different?',
  'Anything else we should know?',
];

/** The intake questionnaire: two dozen text areas, filled once by the client, not a session note. */
export function Intake() {
  return (
    <form class="card" onSubmit={(event) => event.preventDefault()}>
      <h2>Intake questionnaire</h2>
      <p class="fine">Completed by the client before the first visit.</p>
      {topics.map((topic, index) => (
        <label key={topic}>
          {topic}
          <textarea name={`q${index + 1}`} rows={3} />
        </label>
      ))}
      <button type="submit">Save questionnaire</button>
    </form>
  );
}
