/**
 * Ways of writing cognitive and behavioural techniques (thoughts, exposure, activation, analysis of behaviour). Own
 * general wording; data only. Source: clinical usage, no text from manuals. Reviewed 2026-11-25.
 */
import type { TechniqueLexicon } from './lexicon.ts';

export const COGNITIVE_LEXICON: Readonly<Record<string, TechniqueLexicon>> = {
  'behavioral activation': {
    strong: `
put|add*|bring*|fit|build*|schedul* ~ back ~ in|into ~ her|his|their|the ~ week|days|life|routine
pick*|chose ~~ back ~ in ~ week
doable|manageable ~ things|tasks|steps|activit* ~~ day|chart|week|morning
staying ~ in ~ bed ~~ feeds|keeps|slump|mood|worse|depress*
booked|signed_up|scheduled|planned|arranged|set_up|put_in ~ gym|class|hike|lunch|dinner|coffee_with|coffee_date|game|movie|yoga_class|swim|bike|run|choir|visit|museum|outing|date_night ~
mood|energy ~~ hours|hrs|time|days ~ in bed|on_couch|scrolling|inside|alone|gaming
flat|low mood ~~ less|more|doing|inactiv*|withdraw*|scroll*|bed
activity grid|week_grid|weekly_grid
fill* ~ grid|week ~ ~ activit*|plan*
get* ~ out ~ of house ~ plan*|daily|once
one|two|three ~ tiny|small ~ things|thing|steps
behavioral|behavioural activation
activity|activities scheduling|schedule|monitoring|menu|planning|chart
schedul*|planned|plan|planning|picked|chose|listed|list_of ~ pleasant|pleasurable|enjoyable|fun|rewarding|meaningful|mastery ~ activit*|event*|thing*|outing*
pleasant|pleasurable|enjoyable activit*|event*
schedul* ~ activit*
schedul*|put|picked|chose|planned|slotted|booked|penciled|pencilled|entered ~~ calendar|phone|planner|diary|week ~ walk*|shower|coffee|outing|activit*|tasks
picked|chose|choose|list|listed|planned|wrote ~~ used_to ~ enjoy*|love*|like*|feel_good|do|make|matter
small|tiny|easy|little|two|three|one|/\\d/ ~ task*|thing*|step*|activit*|errand* ~~ calendar|schedul*|planner|diary
action|act|doing|do|move|motion ~ before|precedes|first ~ mood|feel*|motivation|wait*
mood|motivation|feeling|energy follows|after|later ~ action|doing|behavior|activity
don't|not|without|instead_of wait* ~ motivat*|feel_like|mood|energy
outside-in
act ~ per|by|according ~ plan ~ not|rather ~ mood|feel*
=ba plan|schedule|homework|hw|log|work|chart|for|w|list
mastery and pleasure
trac|trap ~ model|cycle|avoid*
graded task*
get|getting moving|active again
activity log
mood and activit*
re-?engag*|reengag*|re-engag* ~ activit*|hobb*|pleasant
lethargy|inactivity|withdrawal|avoidance ~ cycle|spiral|loop
link*|connection between ~ activit*|doing ~ mood
one ~ thing|activity a|each|per|every day
`,
    weak: `
calendar|planner|scheduled
pleasant|enjoyable|pleasurable|fun
used_to enjoy|love|like
hobby|hobbies
walk*|shower*|gym|guitar|garden*|knit*|outing|coffee|bake|swim*
out_of bed
small|tiny|easy ~ step*|task*|thing*|goal*
activit*
chose|picked|planned
@num morning|evening|daily ~ task*
`,
    unless: `
activity ~ group
side_effects
`,
  },
  'cognitive defusion': {
    strong: `
thought ~ bubble*
thought* ~ float*|pass*_by|drift*_by|go_by
out_loud|aloud ~ for? /\\d+/ ~ seconds|sec|times ~~ noise|sound*|meaning*|word
my mind ~ is|keeps|was ~ telling|saying
until ~ only|just ~ noise|sound*
hands ~ as ~ thoughts
defus*|de-fus*
having|noticing ~ thought that
leaves on ~ stream|river
notic*|see*|observ*|watch* ~ thought*|mind ~ as|for ~ just|only|merely|words|thoughts|story|events|passing
thought*|mind ~ not facts|orders|truth|commands
just|only a thought*|story|words
thank* ~ mind
silly|funny|cartoon|squeaky|robot|duck|mickey|accent|chipmunk|slow-motion|opera|radio|villain ~ voice*
sang|sing|singing|sung ~~ thought*|worry|words|sentence|tune
repeat*|said|say|saying ~~ word|thought|phrase ~~ until|till|sound*|meaning|nonsense|fast|over_and_over
milk milk
passengers on ~ bus
bus ~ passengers
hands ~~ thoughts ~~ face|eyes|lap
unhook*
name* ~ story|stories
the|old|that|her|his ~ story again
not_good_enough|i'm_not_enough|failure|loser ~ story
thought*|worr* ~ on|onto ~ cloud*|card*|index|leaf|leaves|sticky|paper|train*|post-it*
card|sticky ~ thought*|worry ~~ carr*|pocket|purse|wallet|bag
carr* ~ card|thought|worry ~ pocket|purse|wallet
distance|space from|between ~ thought*|mind
step* back from ~ thought*
look* at ~ thought* not|rather|instead ~ from
mind* ~ as|like ~ radio|machine|word_machine|storyteller|bully|popcorn
don't have to believe ~ thought
fusion|fused
there_goes|there's ~ mind|thought
popup|pop-up|spam|radio ~~ thought*|mind
thought*|mind ~~ popup*|pop-up*|spam|radio|trains|clouds
`,
    weak: `
thought*
voice
laugh*|silly|funny
story
`,
  },
  'cognitive processing therapy': {
    strong: `
cpt
cognitive processing
impact statement*
stuck point*
stuckpoint*
challenging beliefs|questions worksheet*|sheet*
trust|safety|power|esteem|intimacy module|star|theme|worksheet*
safety|trust ~ trust|power|esteem|intimacy ~ esteem|intimacy|star|control
patterns of problematic thinking
assimilat*|overaccommodat*|over-accommodat*
problematic patterns ~ worksheet|sheet
just world belief|myth
session|sess /\\d+/ of? cpt
written account ~~ blame
worksheet* ~ trust|power|intimacy|esteem
`,
    weak: `
blame|hindsight|fault
trauma|assault|account|event
worksheet*
module
`,
  },
  'cognitive restructuring': {
    strong: `
jury|judge|lawyer ~~ thought|belief|say
counter*|answer*|respond* ~ @q ~ with
ask* ~ what ~ jury|judge|friend|fair_witness ~ say
@q ~ with ~ times ~ she|he|they
middle-?ground
pie ~ for
slice ~ went|share|from|of
responsib* pie
/\\d+/|two|three|four|several|few|other|kinder|milder ~ other|alternative|different|possible|new ~ reads|readings|explanations|reasons|possibilities|takes|ways|endings|views
jump* ~ to ~ conclusion*|worst
worst-case|worst_case ~ what_else|instead|check*|facts|likely|other|caught
columns ~~ for ~ against
caught ~ her|him|them|ct|self ~~ jump*|all_or|catastroph*|mind_read*|should*
belief ~ /\\d+/ ~ to|→|->|down /\\d+/
sentence|statement|thought|belief ~ put_to|tested|weighed|answered|disputed|examined
what ~ would|does ~ say|tell ~ friend ~~ thought*|fear
evidence ~ listed|on_both
cognitive|cog restructur*|restruc*|refram*|reappraisal|re-appraisal|distort*|challeng*|work|techniques|intervention*|therapy_skills
restructur*
refram*|re-fram*
thinking error*|trap*|mistake*|style*|distortion*
cognitive|thought distort*
challeng*|disput*|tested|test|testing|question*|examin*|dispell*|refut*|debat*|counter* ~~ thought*|belief*|assumption*|cognition*|automatic|prediction*|worst-case|idea|interpretation*|self-talk|catastroph*
automatic thought*
=ant|=ants|=nats
evidence for and against
for and against ~~ thought*|belief*|idea|worry|fear|line
evidence ~~ for|against|supports|both_sides|not_so|contrary|that_it ~~ thought|belief|fear|idea|worry
evidence|facts listed|list|columns|gathered|weighed ~ both|for|against
balanced|alternative|alternate|realistic|helpful|accurate|fairer|kinder_thought|truer|rational|adaptive|coping|believable ~ thought*|thinking|statement*|explanation*|view|interpretation*|response*|belief*|version|sentence|take|perspective|read*
all-or-nothing|all_or_none|black-and-white|black_and_white|black/white
catastroph*|decatastroph*|de-catastroph*|fortune-telling|fortune_telling|mind-reading|mind_reading|mindreading|overgeneral*|over-general*|personaliz*|should_statements|shoulds|labeling|emotional_reasoning|discounting ~~ @num|label*|spot*|caught|named|identif*|work*|challeng*|thought*|look*|thinking|found|list*|address*|notic*
label*|spot*|caught|named|identif*|challeng*|address*|worked|point* ~~ catastroph*|fortune-telling|fortune_telling|mind-reading|mind_reading|mindreading|overgeneral*|personaliz*|should_statements|shoulds|emotional_reasoning
worst ~ best ~ likely|realistic
worst|best case ~ likely|realistic|odds
how likely|what_are_the_odds|real_odds|actual_odds
odds|probability|likelihood ~~ actually|really|realistic|worst|happen*|est*|vs
put ~~ thought*|belief*|worry|sentence|fear|idea|it on trial
court|trial|judge|defense|prosecut* ~~ thought|belief|evidence
put to ~ test
swap*|replac*|trad*|rewrote|rewrit*|turn*|chang*|rephras*|re-phras*|reword*|shift*|convert*|edited|correct* ~~ into|for|to ~~ @q|more|balanced|kinder|thought*|realistic
rewrote|rewrit*|rephras*|reword* ~ thought*|sentence|belief
pie chart|responsibility_pie
unhelpful|negative|irrational|anxious|self-defeating|distorted|hot|faulty|self-critical thought*|thinking|cognition*|belief*|self-talk|self-statement*
belief ~ rated|down|from|fell|drop*|to /\\d+/
behavioral|behavioural experiment*
double standard
positive|helpful|coping self-talk|self-statement*
thought ~ true|accurate|helpful|fact|guess|opinion
cbt ~ thought*|cognitive
court case|jury
would ~ hold ~ up
zoom* out
`,
    general: `
other|another|different|new|alternative|more|fresh ~ explanation*|way_to_see|ways_to_see|way_of_seeing|ways_of_seeing|angle|reading*|take_on
swap*|replac*|trad*|turn*|chang*|shift*|instead ~ @q ~ to|for|into|→ @q
how much ~ believe*|belief
self-talk
fact* ~ vs|or|from|versus ~ opinion*|guess*|feeling*|story|fear*
another way ~ look*|see*|read*
`,
    weak: `
thought*
belief*
evidence
believe*
what else could|might
tell a friend
tell ~ friend
worst
sentence
column*
proof
fair|fairer
realistic*
`,
    unless: `
thought record|log|diary
thought process
defus*
`,
  },
  exposure: {
    strong: `
look*|watch* ~ at? ~ photos|pictures|video|footage|images|mirror ~~ minutes|without|times|turning|again
without ~ turning|looking|running|leaving|backing ~ away|out
to ~ face ~ the? ~ fear
worst-?fear|worst_fear|worst-?case|feared ~ script|story|scenario ~~ read|wrote|record*
drove|walked|rode|crossed|took|stood_on|climbed|sat_in|entered ~ overpass|bridge|highway|elevator|tunnel|escalator|mall|bus|train|freeway|interstate|parking_garage|lift|stairs|balcony ~ twice|once|/\\d+/|x2|x3|times|alone|solo|together|w|with
read ~ aloud ~~ suds|times|x
aloud ~ /\\d+/|twelve|ten|five|several times
sentence|script ~ of ~ uncertainty
postpon*|delay* ~ count*|check*|ritual*|wash*|compulsion*
repeat|repeats|repeated ~ journey|drive|ride|trip|route|exposure|walk
went in ~ together|w|with
exposure* log
stops|floors|minutes ~ without ~ husband|wife|mom|phone|companion
=erp
=e/rp
exposure* ~ response prevention
exposure|exposures practice|practiced|trial*|session|done|therapy|work|exercise*|homework|task*|to|in|repeat*|#*
did|ran|completed|repeated|conducted|practiced|started|began|imaginal|vivo|in-vivo|prolonged|written|virtual|graded|social|driving|first|next|flooding ~ exposure*
exposure*
response prevention
prolonged exposure
=pe /[:\\-]/?
in-?vivo|in_vivo|invivo
imaginal
habituat*
hot spot*
suds|sud|distress|fear|anxiety|anx|dread|panic|discomfort|urge_to_wash ~~ /\\d+/ ~ to|→|->|>|down_to|fell_to|dropped_to|then|falling_to /\\d+/
/\\d+\\s*(?:→|->|>|to|-)\\s*\\d+/ suds|sud
suds|sud peak*|start*|rose|fell|drop*|came_down|/\\d+/
touched|held|handled|ate|sat_next_to|stood_near|stood|rode|drove|petted|looked_at|watched|walked_into|used|shook|opened|entered|sat_in|sat_on ~~ without|no|w/o|didn't ~ wash*|sanitiz*|check*|escap*|leav*|reassur*|gloves|neutraliz*|ritual*|avoid*|safety|wip*|phone|distract*
no|without|w/o|resist*|delay*|postpon*|prevent*|block*|hold*_off ~ wash*|sanitiz*|checking|ritual*|compuls*|neutraliz*|reassurance ~ /\\d+/|minutes|min|hr|hour|seconds|time*|trial*|min
resist*|delay*|postpon*|block*|hold*_off|refrain* ~ wash*|sanitiz*|checking|ritual*|compuls*|neutraliz*|reassurance*|counting|count
stay*|remain*|sat|stood ~~ until|till|while|as ~~ fear|anxiety|anx|panic|suds|dread|it ~ drop*|fell|came_down|half|pass*|faded|went_down|eas*|settle*|lower*|peak*
face|faced|facing|approach* ~ fear*|feared|avoided|dread*
went|walked|rode|drove|stood|sat|took ~~ together|with_writer|w_writer|with_me|with_th|with_cm|with_therapist|accompan*|coached ~~ fear*|anx*|elevator|bridge|highway|store|mall|crowd*|dog|bus|train|aisle*|register*|minutes|height*|balcony
elevator|bridge|highway|escalator|tunnel|plane|needle*|spider*|dog*|height*|balcony|crowd*|mall|mirror|public_bathroom|trash|doorknob*|toilet|raw_chicken ~~ /\\d+/? minutes|min|trips|times|floors|trial*|x|stops
told|tell|retold|recount*|read|narrat*|recording ~~ memory|trauma|assault|accident|crash|blast|attack|event|account ~~ aloud|out_loud|eyes_closed|present_tense|start_to_finish|again|detail|x2|x3|times
trauma memory ~ aloud|recount*|retell*|revisit*
revisit* ~ memory|trauma|scene
listen* ~ recording|tape ~ exposure|daily|memory|worry
worry|uncertainty|feared|worst|scary script|sentence|story|loop ~~ read|aloud|record*|times|repeat*|listen*
maybe maybe not
uncertain* ~~ read|aloud|times
made|make|making|drop*|ask*|send|sent|say|saying|wear* ~~ on_purpose|deliberately|mistake ~~ check*|stare*|fear*|notice*|embarrass*|wait*
shame attack*
drop* ~ safety behav*
fade* ~ safety behav*
ask*|asked ~ stranger*|cashier*|clerk* ~~ time|direction*|question*|price
`,
    weak: `
fear*|afraid|scared|dread*
suds|sud
anxiety|anx ~ /\\d+/
/\\d+/ minutes|min
x2|x3|x4|x5|times|trials|reps
eyes closed
aloud|out_loud
no|without ~ check*|wash*|escap*|reassur*|ritual*|distract*
elevator|bridge|highway|doorknob|crowd*|bus|dog|spider|needle|trash|mirror|store|mall
peak*
stayed|held|touched|rode|drove
repeated
near-?miss
avoid*
`,
    unless: `
asbestos|chemical*|sun|lead|virus|covid|radiation|noise|mold|toxic ~ exposure
exposure to ~ asbestos|chemical*|covid|violence|domestic|alcohol|drugs|lead|mold|smoke
exposure hierarchy|ladder
interoceptive
`,
  },
  'exposure hierarchy': {
    strong: `
hierarch*
fear|exposure|bravery|courage|worry ladder*|staircase|thermometer_list|steps|list
ladder ~~ easiest|hardest|fear*|step*|rung*|avoid*|scar*|toward*|situation*|social|school
@made|began|started|revised|rank*|sort*|add* ~ ladder
rungs
ranked|rank|ranking|sorted|sort|ordered|put_in_order|listed|rated|arranged|graded ~~ feared|fears|scar*|situations|avoided|triggers|worries|rituals|places|foods|anxiety|suds|hard*
easiest|least|easy|lowest|mild*|smallest ~ to|through|up|→|-> ~ hardest|most|hard|highest|worst|scariest|biggest
hardest|most to ~ easiest|least
rated|rate|scored|gave ~ each|every|all|them ~~ suds|sud|0-100|0-10|fear|scary|1-10
graded|graduated|stepwise|small|gradual ~ steps|list|approach ~~ fear*|school|bus|social|driv*|toward*|expos*
step*-by-step|steps ~ toward ~ feared
green|yellow|red ~ foods|list
what ~ first ~ what ~ later|next|last
feared|avoided situations|places|things|foods|rituals ~~ list*|rank*|order*|sort*|rated
list ~ of? feared|avoided|scary
`,
    weak: `
ladder|steps|rungs
feared|fears|avoided
order|ranked|sorted|rated
0-100|0-10|suds
hardest|easiest|scariest
`,
  },
  'interoceptive exposure': {
    strong: `
breath*|breathed ~ fast|quick*|rapid* ~~ seconds|minute|dizzy|on_purpose
dizzy|lightheaded|breathless ~ feeling|sensation ~~ sat|stay*|without|until
jog*|jogged|ran|running|jump* in place|on_the_spot
coffee stirrer|stirrer
light-?headed|lightheaded|dizzy|breathless ~~ on_purpose|straw|stirrer|spin*|until|repeat*
until ~ lightheaded|dizzy|breathless
interoceptive*
straw ~ breath*|/\\d+/|x2|x3|minutes
breath* ~ straw
spin*|spun|swivel* ~ chair|dizz*|/\\d+/
chair spin*|spun
head ~ roll*|shak*|spin*|between_knees
run*|ran|jog*|jump*|stairs|step-ups|jacks ~~ heart|sensation*|breath*|panic|dizz*|pound*
running|jogging in place|on_the_spot
hyperventilat*|overbreath*|over-breath* ~~ purpose|deliberate*|voluntar*|seconds|sec|induc*|trial*
voluntary hyperventilat*
brought|bring|bringing|induc*|provok*|trigger*|created|produced ~ on? ~~ dizz*|breathless*|sensation*|racing_heart|lightheaded*|light-headed*|symptoms|pound*|panic_feel*|palpit*|tight*
dizz*|breathless*|sensation*|racing_heart|lightheaded*|palpitat* ~~ on_purpose|deliberate*|induc*|brought_on
on purpose|deliberately ~~ dizz*|heart|breathless*|sensation*|panic
held|hold|holding ~ breath ~ /\\d+/|seconds|sec|until|long
let heart|chest ~ pound|race|thump
tight|turtleneck|scarf ~ neck|collar ~ panic|choke*
caffeine|espresso ~ on_purpose|sensations|race
feared|body|bodily|panic sensations ~~ trial*|repeat*|on_purpose|practic*|induc*
star* at ~ light|ceiling|hand|mirror ~ unreal*|deperson*
`,
    weak: `
straw
spin*|spun
heart ~ pound*|rac*
dizz*
on_purpose
sensation*
trials
`,
  },
  'functional analysis': {
    strong: `
sequence|chain|series|steps|events ~ lead*|led ~ up? ~ to
what ~ led ~ up? ~ to ~ the? ~ relapse|episode|binge|fight|outburst|cutting|slip
lead-?up ~ to
what ~~ set_off|started ~~ kept|maintain* ~~ follow*|after
set_off ~ kept_up|kept_going ~ follow*
walked|walk*|went|go* ~ back ~ thru|through ~ mon*|tue*|wed*|thu*|fri*|sat*|sun*|day|night|the
chain|solution analysis
the /[a-z]{1,5}/ chain
chain :? ~~ ->|→|then|to
step ~ by step ~~ lunch|drink*|urge|trigger|fight|binge|alone|heat
what ~ happens ~ if ~ doesn't
functional|function|behavior|behaviour analysis
functional assessment|behavior_assessment
chain analysis|anal*|ed
chained
walked|walk|did|mapped|drew|traced|built|wrote|went ~ through? ~~ chain
behavior* chain
links ~ chain
chain ~ of ~ events|link*|urge|cut*
=abc ~ for|of|chart|on|analysis|:|data|log|model
a-b-c
antecedent*
what|things ~ happen*|came|comes|goes_on|was_going_on|is_going_on ~ right? before ~~ after
before and after ~~ behav*|episode|outburst|drink*|cut*|binge*|use
right|just before ~~ right|just after
walk*|went|trac*|step*|track*|replay*|rewound|rewind|retrac*|reconstruct*|map* ~~ step_by_step|moment_by_moment|minute_by_minute|link_by_link|hour_by_hour|blow_by_blow|frame_by_frame|play_by_play
walk*|go*|went back ~ through ~~ relapse|lapse|slip|binge|episode|day|night|fight|urge|incident|blow-up|drink*|cut*|purg*|meltdown|tantrum
function of|served|serves ~ behav*|cut*|drink*|tantrum*|avoid*|worry*|check*|self-harm|binge*|anger
what ~ does|did ~ for ~ her|him|ct|them|client
what ~ gets|get|got|gain* ~ out_of|from ~~ behav*|cut*|drink*|tantrum*|avoid*|yell*|worry*|it|use
what ~ pay-?off|payoff|pays
gets|got|get ~ him|her|them|ct ~ out_of ~ demand*|chore*|work|class|math
pay-off|payoff|short-term_relief|short_term_relief|secondary gain
prompting event
vulnerabilit* ~ factor* ~~ event|chain|link*
/[a-z' ]+→[a-z' ]+→[a-z' ]+/
/[a-z' ]+(?:->|-->)[a-z' ]+(?:->|-->)/
trigger ~ thought ~ feeling ~ behav*|action
trigger ~ behav* ~ consequence*
consequence* ~~ behav*|short|long ~ antecedent*|term
maintain* ~ factor*|cycle|loop
what keeps ~ going
pattern analysis
`,
    weak: `
before
after ~ relief|guilt|shame|numb|calm*
consequence*
trigger*
step_by_step
urge
led to
function
episode|binge|lapse|incident|meltdown|outburst
reconstruct*|traced
`,
    unless: `
function* ~ at ~ work|school|home
level of function*
tense|tens*|release
referral
`,
  },
  'thought record': {
    strong: `
worksheet|sheet|form ~~ event|situation ~ thought|automatic
event ~ thought|automatic_thought ~ feeling|emotion
situation ~ hot_thought|hot|automatic|thought ~ for|feeling|against
for ~ against ~ balanced
columns on ~~
thought record*|log*|diary|sheet*|journal|form*|worksheet*|chart|card*|column*
=dtr
dysfunctional thought*
/[3-7]/ column*|col
three|four|five|six|seven column*
two|triple column*
/[3-7]-?col(?:umn)?s?/
catch it ~ check ~ change
catch-check-change
catch ~ challenge ~ change ~ it?
situation ~ thought* ~ feeling*|emotion*|mood
situation ~ emotion*|feeling*|mood ~ thought*
thought* ~ feeling* ~ evidence
=tr ~ on|re|for|completed|#
=abc ~ worksheet|sheet*|form
wrote ~ down ~~ thought* ~~ feeling*|rated|evidence
hot thought ~ column*|circled|sheet|identified
worry log ~ thought
automatic thought* ~ log|record|sheet|form|worksheet|diary|column*
columns ~~ thought*|feeling*|evidence|belief
`,
    weak: `
column*
worksheet|sheet
thought*
rated ~ belief|emotion|feeling
`,
    unless: `
abc ~ cpt
`,
  },
  'socratic questioning': {
    strong: `
through|by|with questioning|questions ~~ realiz*|realis*|saw|conclu*|notic*|found|recogni*
realiz*|realis* ~~ question*
what's|what ~ that ~ based ~ on
if ~ it ~ did|does ~ happen ~~ then ~ what
then what
kept asking
didn't|without tell*|telling ~ her|him|answer
questions ~ help ~ her|him|them|ct ~ notice|see|find|discover
notice ~ exception*
socratic*
guided discovery
asked|ask|wondered|question* ~~ what|any|which|where|whats|what's ~ evidence|proof|facts|data
what ~ evidence|proof ~~ have|had|is|was|for|that|there|says|against
how do|did|does|would|could|can ~ know ~~ that|true|sure|for|?
asked|ask|wondered|question* ~~ what_else|another_way|other_way|other_explanation|alternative|else_could|else_might ~ explain*|mean*|true|could|might|be|see|look*
asked|ask ~~ what_would_happen|what_that_would_mean|what_that_means|what_it_would_mean|whether_that|if_that_was_always|if_that's_always|is_that_always|always_true|always_the_case|would_say_about|say_to_a_friend
asked|ask ~~ could|should ~ have ~ known|done ~~ then|time|dark|age
questions|question* ~~ conclu*|own_answer|arrive*|got_there|come_to|came_to|find_out|discover*|self|see_that|contradict*
came|come|arrived|got ~ to|at|there ~~ own conclusion|answer|himself|herself|themself|by
let|helped|led|lead|guide* ~~ conclu*|discover* ~ himself|herself|own|self|that
series|string|chain|line of ~ questions|questioning
step by step ~~ got_there|himself|herself|conclu*|saw|question*
open|open-ended|gentle|curious question* ~~ assum*|belief*|thought*|evidence|conclu*|rule|logic
played ~ devil's_advocate|columbo|curious|naive|dumb
does|did|would ~ that|rule ~ hold|follow|apply ~~ everyone|friend|others|too|always|work
is ~ always so|true|case
what ~ would|does ~ that|it ~ prove|say_about|mean_about|mean_if
drew out|elicited ~~ contradict*|inconsisten*|exception*
if ~~ friend|sister|son|daughter ~~ would ~ say|think|judge|blame
how ~ fit|square* ~ with
`,
    weak: `
asked
question*
evidence
conclu*
how|what ~ know
exception*
saw ~ himself|herself|that
`,
  },
  'schema/core belief work': {
    strong: `
when ~ she|he|they ~ first ~ decided|concluded|came_to_believe|learned|started_believing
the ~ stupid|bad|broken|invisible|unwanted|unlovable|weak|responsible|strong ~ one
core|deep|deeper|deep-seated|underlying|bottom-line|root|old|longstanding|long-held|lifelong belief*|conviction*|rule*|assumption*
belief|conviction|idea|rule that ~ he|she|i|they|to|ct|only ~ is|am|are|was|never|must|not|need|always|isn't|have|deserve*|worth*|if ~~
belief|conviction|rule|message ~~ worthless|unlovable|unloveable|defective|failure|bad|broken|never_good_enough|not_good_enough|not_enough|burden|inferior|stupid|helpless|incompetent|undeserving|fail|abandon*
schema*|lifetrap*
mode work|map|dialog*|map*
vulnerable|inner|wounded|angry|little child
inner child
limited? reparent*|re-parent*
punitive|critical|demanding ~ parent|mode|critic
downward arrow
arrow down
rule*|belief* ~~ where|when|who ~ came|come|started|learned|taught|from|origin*
where ~~ rule|belief ~ came|comes|started|learned
new|old|rigid|life|family|unspoken ~ rule*|belief*|assumption* ~~ @q|i|evidence|log|test*|if|must
rule* for living
continuum ~ line|technique|of|from
evidence ~~ new ~ rule|belief
positive data log|core_belief_log|credit_list
if_i ~~ then_i|then_they|i'm|i_am|means
what ~ would|does ~ that|it ~ mean|say about ~ me|you|her|him ~ deep*
what's ~ so ~ bad ~ about ~ that
life ~ trap*
historical ~ test|review ~ belief|schema
`,
    weak: `
belief*
rule*
worthless|unlovable|not_good_enough|never_enough|defective|failure
origin*|childhood|came_from|learned
evidence|test*|question*
perfect*
`,
    unless: `
religious|spiritual|faith belief*
stuck point
`,
  },
  'values clarification': {
    strong: `
what ~ being ~ good|a ~ father|mother|parent|dad|mom|partner|friend|person ~ means
what ~ matters|counts ~ in|to|for|most ~
want* ~ to be ~ remembered|known ~ as|for
remembered ~ as
values ~ clarif*|card*|work|exercise|sort|compass|explor*|based|living|worksheet|bull*|discuss*|ident*|inventory|assess*|list*|rank*|map|talk*|questionnaire|domain*
explor*|clarif*|discuss*|identif*|rank*|sort*|connect*|talk*|named|picked|wrote|listed|look*|link*|core|personal|top|chosen|reviewed|on|re|about|toward* ~ values
valued living|direction*|action*|life
what|who|things ~ matter*|is_important|important ~ most|to_her|to_him|to_ct|to_them|to_you|deep*|really
80th|90th|70th|retirement|100th birthday|speech|party|toast ~~ say|said|want*|toast|speech|hear
eulog*|tombstone|epitaph|gravestone|headstone|obituary
funeral ~~ say|said|want|exercise|imagin*
bull's-?eye|bullseye|bulls_eye
life compass|domains
kind|sort|type of ~ person|parent|dad|mom|mother|father|partner|friend|husband|wife|worker|man|woman|brother|sister|son|daughter ~ wants|want|wanted|would|she'd|he'd|hopes
be remembered|known for
stand for
committed action*
card sort
want ~~ life ~ stand|about|mean*
if ~~ fear|anxiety|pain|worry|depression|money ~~ weren't|wasn't|gone|magic|vanish*|didn't_matter|out_of_the_way ~~ would|do|what
what ~ living ~ for
closer|toward|away_from|towards ~ values|kind_of|person
meaning ~ purpose
ranked|picked|chose|sorted ~~ family|health|work|faith|friendship|creativity|honesty|adventure|kindness ~ family|health|work|faith|friendship|creativity|honesty|adventure|kindness|growth
`,
    weak: `
values|value
matters|important
toward
person|parent ~ want*
compass
`,
    unless: `
lab values
`,
  },
};
