/**
 * Concept lexicon, for notes alone: how therapists write down the steps of common treatments (CBT for insomnia, exposure,
 * cognitive processing, parent training), and words that only look like a matter. Own wording, written 2026-11-27.
 * Polarity-neutral. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const WIDER_METHODS = `
+sleep
n: cbt i ; cbti ; sleep restriction ; sleep compression ; se # ; efficiency # ; window # to # ; widen/widened/shrink/tighten window ; bed only for sleep ; no naps ; nap cut ; awake in bed ; couch nap
+bedtime
n: alarm # ; same alarm ; alarm all # ; up with alarm ; rise time held ; out of bed at # ; out of bed by # ; no snooze
+ocd
n: one check ; single check ; single turn ; one turn ; turn of key ; # checks ; locked once ; checked once ; without going back ; walked away from lock/stove/door/tap ; sat with doubt ; let doubt be ; response prevention ; ritual skipped ; left it uneven
+agoraphobia
n: whole trip alone ; one stop further ; further from home ; without phone support ; to mailbox ; to corner and back ; aisle by aisle
+panic
n: let it peak ; rode wave out ; rode it out ; stayed till it passed ; over in # ; heart going ; thought i'd pass out ; out breaths ; spun in chair ; ran in place
+social_anxiety
n: spoke first ; camera on ; made call instead of text ; voice shook
+ptsd
n: impact statement ; hot spot/spots ; memory replayed ; recording listened
+stuck_points
n: challenging beliefs worksheet ; abc sheet/sheets ; should have known
+nightmares
n: changed ending ; rehearsed ending ; dream log ; woke drenched
+work_stress
n: swamped ; snowed under ; out door on time ; left on time ; leaves on time ; logged off at/by # ; laptop shut by # ; no mail/email after # ; lunch away from desk ; urgent not urgent ; took whole lunch
+anger
n: left room before yelling ; bit tongue ; lowered voice ; voice stayed low ; pause before answering ; hot thoughts
+parenting
n: caught being good ; catching being good ; praise tally ; tally praise ; planned ignoring ; ignored whining ; when then ; did not give in
+separation_anxiety
n: goodbye ritual ; waved from window ; stayed whole class ; walked in alone
+making_friends
n: at break ; asked to join ; joined in game ; goalie ; kickball ; four square ; picked for team ; game at recess ; saved seat
+attendance
n: made it to homeroom ; homeroom ; first bell ; in by bell ; got out of car ; seat by # ; half day
+gambling
n: card/cards with wife/husband ; holds card/cards ; handed over cards ; nothing placed
-: joined bingo ; bingo at/in home/center/church ; went to bingo ; bingo twice
+isolation
n: joined bingo ; went to bingo ; same table at supper ; supper with ; coffee hour ; card table
+driving
n: through intersection ; merged ; passenger foot
+hoarding
n: bags to curb ; sacks to curb ; path clear ; surface clear ; donated #
+meals
-: grabbed lunch ; lunch at desk ; working lunch ; lunch break ; over lunch ; lunch meeting
`;
