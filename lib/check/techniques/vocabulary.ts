/**
 * The controlled vocabulary of techniques: what a note can document, in one name each. Shared by the thread check, the
 * plan's interventions and the knowledge base. Data only; how each is recognised stands in the lexicon files.
 */

export interface TechniqueEntry {
  readonly name: string;
  /** What the therapist does, in own words. */
  readonly definition: string;
}

const ENTRIES: readonly (readonly [string, string])[] = [
  [
    '12-step facilitation',
    'Helping the client use a mutual-help fellowship: its ideas, meetings, steps and a sponsor.',
  ],
  ['EMDR', 'Processing a target memory in phases with bilateral stimulation.'],
  ['anger management', 'Noticing how anger builds and what to do at each stage before acting on it.'],
  ['assertiveness training', 'Practising to state wishes, limits and refusals directly and without attack.'],
  ['behavioral activation', 'Scheduling valued or pleasant activity so that action leads mood.'],
  ['boundary setting', 'Working out what the client will and will not take on, and how to say it.'],
  ['breathing retraining', 'Teaching slow, low breathing against arousal.'],
  ['care coordination', 'Working with the other people who treat or support the client.'],
  ['case management', 'Hands-on help with housing, benefits, forms, transport and other practical needs.'],
  ['cognitive defusion', 'Seeing a thought as a thought, so that it loses its grip.'],
  ['cognitive processing therapy', 'Working on stuck points about a trauma by the steps of that treatment.'],
  ['cognitive restructuring', 'Testing a thought and finding a fairer one.'],
  ['communication skills training', 'Practising how to speak and listen so that both are heard.'],
  ['de-escalation', 'Bringing an agitated person back to calm in the moment.'],
  ['decisional balance', 'Laying out what speaks for and against each side of a choice.'],
  ['distress tolerance skills', 'Ways of getting through a crisis without making it worse.'],
  ['emotion regulation skills', 'Naming emotions, checking whether they fit, and changing them.'],
  ['emotional processing', 'Staying with a feeling, deepening it and putting it into words.'],
  ['exposure', 'Meeting what is feared on purpose, without escape or ritual, until it is learned to be bearable.'],
  ['exposure hierarchy', 'Ranking feared situations from easier to harder.'],
  ['externalization', 'Treating the problem as something separate from the person.'],
  ['family session', 'Working with partner or relatives in the room.'],
  ['functional analysis', 'Tracing what comes before and after a behaviour and what it does for the client.'],
  ['grief work', 'Helping the client mourn: telling, remembering, marking the loss.'],
  ['grounding', 'Bringing attention back to the present through senses and surroundings.'],
  ['group facilitation', 'Leading a group so that members speak, listen and respond to each other.'],
  ['harm reduction education', 'Teaching how to lower the harm of continued use.'],
  ['homework assigned', 'Agreeing on something to do before the next session.'],
  ['homework review', 'Looking at what came of the task agreed before.'],
  ['imagery', 'Using pictures in the mind: a safe place, rehearsal, a changed ending.'],
  [
    'insight-oriented exploration',
    'Linking present feelings and patterns with earlier relationships and hidden meanings.',
  ],
  ['interoceptive exposure', 'Bringing on feared body sensations on purpose.'],
  ['interpersonal effectiveness', 'Structured skills for asking, refusing and keeping relationship and self-respect.'],
  ['medication management', 'Prescribing or reviewing medication, or working on taking it.'],
  ['mindfulness', 'Practising attention to the present without judging.'],
  ['modeling', 'Showing a behaviour so that the client can take it up.'],
  ['motivational interviewing', "Drawing out the client's own reasons and readiness for change."],
  ['narrative technique', "Working on the client's story: its title, its exceptions, a preferred version."],
  ['normalization', 'Placing a reaction among those that most people would have.'],
  ['outcome measure', 'Giving or scoring a standard questionnaire.'],
  ['parent training', 'Coaching caregivers in how to respond to a child.'],
  ['play/art techniques', 'Working through play, drawing, sand, puppets or other making.'],
  ['problem solving', 'Defining a problem, finding options, choosing and planning one.'],
  ['psychoeducation', 'Explaining a condition, a mechanism or a treatment.'],
  ['rapport building', 'Getting to know each other and laying a basis of trust.'],
  ['referral', 'Sending the client to another service or person.'],
  ['reinforcement', 'Rewarding or praising what should grow.'],
  ['relapse prevention', 'Planning for the situations in which an old habit or episode could return.'],
  ['relaxation training', 'Teaching the body to let go of tension.'],
  ['risk assessment', 'Asking about danger to self or others and weighing it.'],
  ['role-play', 'Acting out a situation to practise it.'],
  [
    'safety planning',
    'Writing down or updating what to do, and whom to reach, in a crisis; making the surroundings safer.',
  ],
  ['schema/core belief work', 'Finding and testing deep rules about self, others and the world.'],
  ['self-compassion', 'Practising a kinder stance towards oneself.'],
  ['self-monitoring', 'Having the client record moods, urges or behaviour as they happen.'],
  ['skills training', 'Teaching a practical or social skill step by step.'],
  ['sleep hygiene', 'Changing habits, timing and surroundings of sleep.'],
  ['socratic questioning', 'Asking in a way that lets the client find the answer.'],
  ['supportive counseling', 'Listening, validating and encouraging in a way that the note names.'],
  ['thought record', 'Writing a situation, thought and feeling into columns and answering the thought.'],
  ['treatment planning', 'Setting, reviewing or changing the goals and frame of the treatment.'],
  ['trigger identification', 'Finding what sets the problem off.'],
  ['urge surfing', 'Watching an urge rise and fall without acting on it.'],
  ['values clarification', 'Finding out what matters to the client and what that asks for.'],
];

/**
 * Every technique that can be named, with its definition, in alphabetical order.
 * @public
 */
export const TECHNIQUES: readonly TechniqueEntry[] = ENTRIES.map(([name, definition]) => ({ name, definition }));

/** Names only. */
export const TECHNIQUE_NAMES: readonly string[] = TECHNIQUES.map((entry) => entry.name);
