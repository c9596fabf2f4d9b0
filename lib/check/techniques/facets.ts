/**
 * Facets of a technique: sides that its description tends to touch, each a line of words. A sentence that shows nothing
 * by a phrase of its own may still show a technique by touching enough of its facets. `need` says how many.
 * Own general wording; data only. Reviewed 2026-11-25.
 */

export interface Facets {
  readonly need: number;
  readonly lines: string;
}

const DID =
  'practi*|worked|work|coach*|helped|help|taught|teach|rehears*|wrote|drafted|made|list*|explor*|discuss*|looked|look|talked|went_over|reviewed|planned|picked|chose|set|tried|had|asked|used|mapped|sorted|sort|drew|built|led|guided|invited|did|showed|figured|noticed|traced|charted|weighed|described|put|gave|worked_out|named|identified|considered|found|collected';

export const FACETS: Readonly<Record<string, Facets>> = {
  'anger management': {
    need: 2,
    lines: `
angr*|anger|rage|temper|mad|furious|boil*|explod*|heated|blow-up*|outburst*|fuse|seeing_red|lose_it|loses_it|hothead*
step*_out|step_outside|step_away|walk*_away|stop-think*|pause|cool*|count*|leave_the_room|time-?out|stop_and|hit_pause|delay_response
sequence|stages|cues|early_sign*|builds|escalat*|thermometer|body_sign*|before_it|before_he|before_she
`,
  },
  'assertiveness training': {
    need: 3,
    lines: `
${DID}
say*_no|saying_no|turn*_down|declin*|refus*|request|ask*_for|stat*|speak*_up|tell*|push*_back|disagree*|return*
without|direct*|firm*|clear*|once|in_the_eye|straight|confident*|needs|rights|apolog*|excuse*|instead_of_caving|passive*|hint*
boss|manager|coworker|landlord|friend|shift|extra|raise|favor|supervisor|waiter|neighbor|teacher|husband|wife|sister|brother|parents|customer
`,
  },
  'behavioral activation': {
    need: 3,
    lines: `
doable|small|tiny|two_things|one_thing|things|activit*|tasks|walk*|mail|plants|shower|dishes|friend|outing|hobby|hobbies|gym|music|errand*
schedul*|calendar|chart|daily|per_day|each_day|planner|grid|agreed|starting_with|commit*|fridge|times_a_week|every_morning
bed|slump|couch|low|mood|depress*|flat|energy|motivation|withdraw*|isolat*|inactiv*|avoid*|numb
`,
  },
  'boundary setting': {
    need: 3,
    lines: `
${DID}
boundar*|limit*|line|won't|will_not|no_longer|hers|his_own|theirs|whose|handle|responsib*|rescue|rescuing|lend*|bail*|pick_up|off-limits|enough
mother|mom|ex|boss|in-law*|sister|brother|son|daughter|father|dad|friend*|roommate|parents|family|neighbor|coworker*
money|calls|texts|visit*|drop*_in|advice|nights|weekends|caretak*|favors|hours|phone|house
`,
  },
  'breathing retraining': {
    need: 2,
    lines: `
breath*|inhal*|exhal*|blow*|lungs
slow*|belly|stomach|pacer|count*|rounds|rhythm|long|nose|mouth|soup|candle|bubbles|straw_slow|a_minute|deep*|even
`,
  },
  'care coordination': {
    need: 2,
    lines: `
voicemail*|called|phoned|email*|spoke|conferr*|traded|t/c|tc|message*|letter|fax*|update*|touched_base|returned_call|reached
pcp|psychiatr*|prescriber|school_counselor|teacher|caseworker|probation|nurse|doctor|dr|gp|pediatrician|dietitian|social_worker|principal|ot|pharmac*|hospital|unit|treatment_team
`,
  },
  'case management': {
    need: 2,
    lines: `
appl*|form*|paperwork|enroll*|renew*|sign*_up|on_hold|payment_plan|called|waitlist|online|documents|eligib*|arranged|set_up
snap|medicaid|housing|utility|electric|rent*|benefits|ssi|ssdi|shelter|landlord|insurance|voucher|food_bank|id|license|bus|disability|unemployment|legal_aid|childcare
`,
  },
  'cognitive defusion': {
    need: 2,
    lines: `
i_notice|i'm_having|my_mind|mind_is|the_thought|thought*|the_word|'loser'|worry_thought
noise|sound*_only|voice|aloud|out_loud|repeat*|seconds|telling_me|passing|clouds|float*|just_words|distance|label*|sticky|story|train|radio|thanks
`,
  },
  'cognitive processing therapy': {
    need: 2,
    lines: `
stuck|theme|account|worksheet|impact|module
power|trust|safety|esteem|intimacy|control|blame|fault|trauma|assault
`,
  },
  'cognitive restructuring': {
    need: 2,
    lines: `
thought*|belief|worry|prediction|idea|assumption|interpretation|conclusion|'nobody|'i|seeing|catastroph*|self-talk|'always'
fairer|balanced|evidence|contradict*|supports|realistic|other_way|alternative|likely|facts|reframe|weigh*|test*|challeng*|proof|odds|less_extreme|more_accurate|another|disput*|examin*
`,
  },
  'communication skills training': {
    need: 2,
    lines: `
spouse*|partner*|couple|each_other|other's|wife|husband|both|his_mom|her_mom|roommate|coworker
summar*|paraphras*|repeat*_back|before_replying|replying|interrupt*|listen*|feeling_and|request_instead|instead_of_accus*|accus*|blam*|turns|tone|criticiz*|how_to_say|phrasing|wording
`,
  },
  'de-escalation': {
    need: 2,
    lines: `
shout*|yell*|agitat*|pacing|upset|escalat*|threw|screaming|slam*|worked_up|hostile|crying_hard|melt*_down|tantrum
softly|space|wait*ed|calm*|separate_rooms|sit|settle*|low_voice|quiet*|slow*|water|until|choices|outside
`,
  },
  'decisional balance': {
    need: 2,
    lines: `
gives|upside*|pros|benefits|good|gain*|likes|for
costs|cost|downside*|cons|drawback*|price|lose*|loss|against|risk*
stay*|leav*|quit*|cut*|chang*|keep*|using|drink*|job|move|medication
`,
  },
  'distress tolerance skills': {
    need: 2,
    lines: `
cold_water|ice|jumping_jacks|push-?ups|distract*|sooth*|self-soothe|puzzle|shower|music|lotion|paced|sprint*|weights|walk
urge*|crisis|panic_down|overwhelm*|distress|unbearable|meltdown|bring*_down|first_20_minutes|get_through|worst|intense|flood*
`,
  },
  'emotion regulation skills': {
    need: 2,
    lines: `
anger|hurt|jealous*|shame|guilt|sad*|fear|emotion*|feeling*|mood
fit*_the_facts|opposite|tell_hurt|told_apart|chart|name*|label*|identify|what_it_was|intensity|facts|wave|sort|words_for
`,
  },
  'emotional processing': {
    need: 2,
    lines: `
tears|sad*|grief|anger|hurt|ache|tightness|lump|longing|shame|fear|pain
let|come|stay*|spoke|chair|say_what|tracked|invited|underneath|deeper|fully|felt|body|chest|throat|words
`,
  },
  exposure: {
    need: 3,
    lines: `
elevator*|stove|dog*|trash|door*|toilet|crowd*|highway|bridge|bus|train|plane|store|needle*|spider*|stairs|mirror|memory|scene|stranger*|call*|raw|germs|blood|driving|drove|party|restaurant|lock*
fear|anxi*|doubt|suds|dread|disgust|distress|scared|panic|nervous|urge_to
times|minutes|min|again|until|stay*|sat_with|left|unchecked|without|up_and_down|repeat*|touch*|held|rode|trial*|approach*
`,
  },
  'exposure hierarchy': {
    need: 2,
    lines: `
order|rank*|rated|ladder|steps|list|sorted|0-10|lowest|easiest|hardest|from
situations|feared|scary|tasks|avoid*|fears|petting|social|expos*|places
`,
  },
  externalization: {
    need: 2,
    lines: `
ocd|depression|anxiety|worry|the_voice|anger|addiction|ed|the_problem|monster|bully|critic
talks|tells|wants|tricks|name|boss*|lies|whispers|loud*|sneaks|makes_her|makes_him|stands_up|fights_back|separate|outsmart|says_to
`,
  },
  'family session': {
    need: 2,
    lines: `
dad|mom|mother|father|parents|sister|brother|stepmom|stepdad|husband|wife|spouse*|partner|siblings|family|grandmother
face_to_face|joined|together|talked_to_each|curfew|chores|rules_at_home|in_the_room|last_half|holiday_plan|conjoint|all_three|both_sides
`,
  },
  'functional analysis': {
    need: 2,
    lines: `
before|lead-up|leading_up|hours_before|comes_before|antecedent*|prior_to|chain
after|gets_from|did_for|what_it_does|result*|consequence*|payoff|relief|then_what|function
traced|charted|mapped|step|sequence|hour*
`,
  },
  'grief work': {
    need: 2,
    lines: `
sweater|letter|photo*|ring|grave|ashes|candle|ritual|story|last_day|memor*|voicemail|goodbye|funeral|birthday|anniversary|tell*
died|death|stillborn|late|lost|loss|passed|widow*|grief|miss*|deceased|his_son|her_son|gone
`,
  },
  grounding: {
    need: 2,
    lines: `
drift*|dissoc*|flashback|zoned|spac*|floaty|blank*|heels|feet|carpet|floor|chair|lamp|room|office|date|where
look_around|describe*|press*|name*|notic*|today's|back|present|see|hear|touch|colors|texture*|count*
`,
  },
  'group facilitation': {
    need: 2,
    lines: `
group|members|member|peers|others|everyone|newer_ones|circle
started|opened|invited|asked|respond*|check*|dominat*|speak|share*|feedback|linked|topic|closed|norms|quiet*
`,
  },
  'harm reduction education': {
    need: 2,
    lines: `
syringe*|batch|drink_limit|alternat*|dose|using|needle*|drinks|pipe|supply|strips|mix*|tolerance|narcan|substance
clean|test|limit|water|safer|alone|eat|ride|kit|overdose|how_to|where_to_get|slow*
`,
  },
  'homework review': {
    need: 2,
    lines: `
sheet|worksheet|log|practice|homework|hw|assignment|list_she|list_he|task|experiment|exercise
since_last|filled|stopped_her|stopped_him|got_in|hadn't_done|didn't_do|went_through|completed|how_it_went|brought|last_week|looked_at
`,
  },
  'homework assigned': {
    need: 2,
    lines: `
asked|agreed|will|for_next|to_try|gave|invited|plan_is|suggested|task
each_night|daily|bring_the|this_week|next_time|next_week|before_next|every_day|per_day|by_friday|until_next|chapters|worksheet|over_the_weekend
`,
  },
  imagery: {
    need: 2,
    lines: `
pictur*|imagin*|meadow|beach|scene|eyes_closed|nightmare|dream|mind's_eye|visual*|place|door_opens|image
detail|rewrote|rehears*|guided|guid*|safe|calm|new_ending|chang*|smell*|walk*_through|vivid*|different|senses
`,
  },
  'insight-oriented exploration': {
    need: 2,
    lines: `
father|mother|dad|mom|parents|childhood|family|past|early|grow*_up|brother|sister|first_marriage|grandmother|history|boyhood|girlhood
similar*|link*|connect*|pattern*|learn*|echo*|repeat*|parallel*|remind*|root*|where|meaning|protect*|same_way|again|pointed|origin*|wonder*|role
`,
  },
  'interoceptive exposure': {
    need: 2,
    lines: `
jog*|run*|spin*|spun|straw|stirrer|hyperventil*|breath_hold*|held_breath|stairs|shak*_head|head_between|tens*_whole|spinning|overbreath*|stare*
heart|lightheaded|dizz*|racing|sensation*|breathless|panic|pounding|on_purpose|choking|faint*|short_of_breath
`,
  },
  mindfulness: {
    need: 2,
    lines: `
minutes|sitting|sat|attend*|awareness|notic*|observ*|practice*|led|guided|pause
sounds|breath|mind_strayed|strayed|wander*|return*|present|body|moment|judg*|thoughts_come|drift*
`,
  },
  modeling: {
    need: 2,
    lines: `
therapist|writer|i|me|clinician
deliberate*|on_purpose|demonstrat*|showed|out_loud|aloud|first|calmly|then_she|then_he|how_i_would|herself_through|himself_through|copied
spill|mistake|apolog*|example|tone|steps|self-talk
`,
  },
  'motivational interviewing': {
    need: 2,
    lines: `
quit*|drink*|drinking|using|weed|smok*|vap*|change|changing|cut*_back|gambl*|treatment|meds|exercise|sober
gain|worries|ready|readiness|without_pushing|pushing|both_sides|reasons|why_now|importance|confidence|own_words|hopes|better|ambival*|torn|matters|scale|what_would|reflected
`,
  },
  'narrative technique': {
    need: 2,
    lines: `
story|chapter|label|title*|narrative|examples_of_when|times_when|book|plot|hero|letter_to_the_problem
defied|stood|different|new|first_page|wrote|rewr*|preferred|exception*|life|survivor|own
`,
  },
  normalization: {
    need: 2,
    lines: `
many|most|common|others|people|survivors|parents|anyone|everyone|often|usual*|normal|body's_way
freeze|makes_sense|natural|reaction|response|after|feel*|same|expected|understandable|not_alone|jumpy
told|let_her_know|let_him_know|said|explained|shared|reminded|assured|framed
`,
  },
  'parent training': {
    need: 2,
    lines: `
mom|dad|mother|father|parents|caregiver|grandma|foster|stepdad|stepmom|mo|fa
instruction|bedtime|battles|yelling|consequence*|praise|ignore*|respond|routine|limits|tantrum*|chart|rules|screen*|command*|calmly|whin*|homework_battles|choices
helped|practi*|coach*|plan|taught|showed|role|worked|discuss*|how_to
`,
  },
  'play/art techniques': {
    need: 2,
    lines: `
clay|dinosaur*|puppet*|doll*|sand|paint*|drew|draw*|blocks|lego*|toy*|figures|play|game|crayon*|collage|animals|house|cars|story_stones
family|himself|herself|baby|fought|hid|buried|narrated|monster|scene|feel|far_away|rescued|told|voice|theme*|picture
`,
  },
  'problem solving': {
    need: 2,
    lines: `
rent|ride*|bus|bill*|schedule*|childcare|baby|exam|boss|deadline*|car|money|job|apartment|appointment|babysit*|commute|essay|homework|roommate|tasks
ways|options|figured|picked|plan|steps|who_can|how_to|solution*|backup|choices|list*|sorted_out|worked_out|next_step|brainstorm*|alternatives
`,
  },
  psychoeducation: {
    need: 3,
    lines: `
described|explained|discuss*|told|taught|went_over|reviewed|handout|drew|outlined|covered|talked_about|read|video|information|info
how|why|what|link|connection|difference|cycle|role
works|brain|body|symptoms|disorder|diagnosis|anxiety|depression|adhd|ptsd|panic|avoidance|trauma|medication|side_effects|stages|alcohol|sleep
keeps|means|is_and|isn't|leads|affects|feeds|cause*|link|works|looks_like|happens|goes|normal|purpose
`,
  },
  'rapport building': {
    need: 2,
    lines: `
getting_to_know|bands|hobbies|favorite*|interests|pets|music|games|uno|sports|joke*|first|intake|shows|movies|school_life|art_she
know|hearing_about|trust|comfort*|wants_from|warm*|chat*|spent|shared|played|learn*|connect*|ease
`,
  },
  referral: {
    need: 2,
    lines: `
gave|suggested|recommended|sent|provided|offered|connected|linked|advised|number|names|list|scheduled|made
psychiatr*|dietitian|specialist|neuropsych*|testing|evaluation|clinic|program|iop|php|detox|support_group|pcp|physician|couples_counselor|nutritionist|shelter|hotline|legal_aid|sleep_study|inpatient|rehab|group_therapy
`,
  },
  reinforcement: {
    need: 2,
    lines: `
told|noted|named|pointed|cheered|sticker*|points|token*|earned|prize|proud|impressed|praise*|congrat*|celebrat*|high
came|effort|progress|brave|each|try|success|win|work|tried|step|kept|managed|attendance|used|days|practic*
`,
  },
  'relapse prevention': {
    need: 2,
    lines: `
relapse|slip|lapse|beer|drink|urge*|crav*|sober|using|bar|party|tailgate|wedding|dealer|old_friends|payday|holiday*|returning|return|coming_back
plan*|what_he_will|what_she_will|say_if|offered|early_sign*|signs|call|who_to_call|leave|exit|alternative*|list|cope|coping|avoid|warning|strategies
`,
  },
  'relaxation training': {
    need: 2,
    lines: `
muscle*|shoulders|jaw|fists|forehead|feet|body|tension|neck|toes
drop*|unclench|let_go|tighten*|tens*|release*|loosen*|relax*|soften*|squeeze*|heavy|warm
`,
  },
  'risk assessment': {
    need: 2,
    lines: `
asked|inquired|screened|assess*|explored|checked|queried|evaluat*
suicid*|si|harm*|intent|means|access|safety|violence|ipv|abuse|danger|hurting|die|dying|weapons|pills
`,
  },
  'role-play': {
    need: 2,
    lines: `
acted|i_was|as_herself|as_himself|played|ran_through|rehears*|practi*|pretend*|took_the_part|switch*|rounds|mock|scripted
meeting|talk|conversation|call|interview|breakup|teacher|boss|landlord|date|ex|manager|line|ask*|judge|mother|friend
`,
  },
  'safety planning': {
    need: 2,
    lines: `
warning_signs|988|crisis|hotline|lock*|hold_the_medication|gun|pills|people_to_call|safety|sharps|coping_steps|contacts|keys|remove*|reasons_for_living
wrote|agreed|plan|list|card|updated|husband_will|mom_will|call|three_people|safe|reviewed|copy|given
`,
  },
  'schema/core belief work': {
    need: 2,
    lines: `
rule|belief|conviction|deep-down|core|schema|message|'i_am|'i'm|if_i|must
earned|defective|worthless|unlovable|not_enough|failure|burden|where|came_from|evidence|childhood|life|perfect|love|always|never|test*|learned|explored
`,
  },
  'self-compassion': {
    need: 2,
    lines: `
kind*|gentle*|compassion*|warm*|friend|heart|forgiv*|soften*|tender
herself|himself|self|inner|phrase|letter|voice|tone|treat|talk|write|criti*
`,
  },
  'self-monitoring': {
    need: 2,
    lines: `
app|chart|log|track*|record*|diary|counting|tally|rate|rating|card|sheet|count
mood|times_a_day|daily|outbursts|urges|at_home|sleep|meals|panic|drinks|each|every|episodes|hours|cravings|worry|hourly
`,
  },
  'skills training': {
    need: 2,
    lines: `
planner|introduce_himself|introduce_herself|follow-up_question|budget*|cook*|laundry|bus_route|resume|interview|eye_contact|small_talk|conversation|organi*|assignments|hygiene|turn-taking|time_management|email|study*|money|routine|checklist
practi*|taught|use_of|how_to|weekly|breaking|step*|showed|worked|coached|role|rehears*|model*
`,
  },
  'sleep hygiene': {
    need: 2,
    lines: `
bed|bedtime|sleep|nap*|wake|night*|asleep|insomnia|bedroom
phone|screens|caffeine|up_at|regardless|same|midnight|drive|routine|no|later|dark|cool|advised|shift*|restrict*|consistent|out_of_bed|limit*
`,
  },
  'socratic questioning': {
    need: 2,
    lines: `
asked|questions|asking|question*|wondered_aloud|guided
how_do_you|what_makes|exception|know|evidence|what_else|what_would|rule|conclusion|herself|himself|notice|discover*|came_to|always_true|laughing|what_led
`,
  },
  'supportive counseling': {
    need: 2,
    lines: `
listened|listen*|acknowledg*|offered|stayed|sat|validat*|reflect*|heard|comfort*|present|company|empath*
account|frighten*|wept|cried|tears|pain|hard|loss|fear|diagnosis|grief|exhaust*|alone|how|feel*|sad*|story
`,
  },
  'thought record': {
    need: 2,
    lines: `
worksheet|column*|sheet|form|wrote|record
automatic_thought|thought|event|situation
feeling|emotion|alternative|evidence|response|balanced
`,
  },
  'treatment planning': {
    need: 2,
    lines: `
goal*|objective*|plan_of_care|treatment_plan|every_other_week|frequency|biweekly|discharge|termination|spacing|sessions_left|focus
reviewed|marked|met|new_one|agreed|move_to|set|updated|wrote|revised|added|chose|prioriti*|next_phase|signed|decided
`,
  },
  'trigger identification': {
    need: 2,
    lines: `
urges|memories|panic|anger|flashback*|cravings|binge*|meltdown*|fights|headaches|outburst*|nightmares|drinking
follow|set_off|sets_off|set*|list_of|whenever|after|paydays|sounds|smells|calls|come_when|start_when|pattern|worse_when|tied_to|noticed
noticed|list|identified|pinpointed|spotted|tracked|found|saw|mapped|linked
`,
  },
  'urge surfing': {
    need: 2,
    lines: `
urge*|craving*|wish_to|pull|itch|compulsion|impulse
wave*|built|faded|rise|rose|pass*|peak*|riding|ride|rode|surf*|sat_with|watch*|minutes|crest*|fell|swell|without_acting
`,
  },
  'values clarification': {
    need: 2,
    lines: `
value*|matters|kids_to_say|remember*|what_he_would_want|what_she_would_want|kind_of_person|important|meaningful|legacy|stands_for
cards|sort*|family|honesty|at_80|life|five|ask*|toward|compass|say_about|want*|funeral|chose|ranked
`,
  },
};
