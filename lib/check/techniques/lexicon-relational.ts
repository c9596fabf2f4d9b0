/**
 * Ways of writing relational, experiential and exploratory techniques (support, emotion, insight, family, group, play,
 * story, loss). Own general wording; data only. Source: clinical usage, no text from manuals. Reviewed 2026-11-25.
 */
import type { TechniqueLexicon } from './lexicon.ts';

export const RELATIONAL_LEXICON: Readonly<Record<string, TechniqueLexicon>> = {
  EMDR: {
    strong: `
target ~~ tapping|taps|buzz*|sets|negative|belief
start*|began|resumed|continued tapping
negative belief ~~ tap*|sets|eye
set* ~ up ~ the? ~ target
emdr
bilateral ~ stim*|tap*|tones|eye|audio
bilateral stim*
=bls
eye movement*
tappers|pulsers|buzzers|theratapper*|lightbar|light_bar
butterfly hug|tap*
=voc ~ /\\d/|of|up|from|now|at
voc /\\d/
install* ~ @q|positive|pc|belief|cognition|resource
install* positive|pc|resource|resources|calm|belief
resource development|install*|figure*
resourcing
negative|positive cognition
=nc|=pc
target ~ memory|image|sequence|incident|identified|plan|desensit*|reprocess*
desensiti* ~ target|memory|phase|reprocess*
reprocess*
float-?back|floatback
phase /[1-8]/
sets ~ of? ~~ eye|taps|tap*|bls|buzz*|suds|sud|went_with|memory
go with that
suds|sud ~~ voc
body scan ~ clear
clear body scan
desensitization and reprocess*
brainspotting
light bar
followed ~ fingers|hand|light
`,
    weak: `
sets
target
container
calm place
tap*|tapping
suds|sud
memory
clear
`,
    unless: `
ran out of time
target ~ behavior|symptom
`,
  },
  'de-escalation': {
    strong: `
let ~ him|her|them ~ pace|stand|walk|breathe ~~ until|till
short ~ sentences ~~ until|distance|calm*|slow*
stayed|kept ~ at ~ distance|arm's
de-?escalat*|deescalat*|de-escalat*
calm*|settle*|talk* ~ him|her|them|ct|client|pt|teen|child|youth|member ~ down
talk* ~ down|off_the_ledge ~ from|when|after|until|gently
redirect* ~~ agitat*|suspicio*|escalat*|yell*|shout*|peer|aggress*|upset|calm*|when|angry|argu*|pacing|loud
verbal redirect*|intervention
lower* ~ voice|tone|volume|stimul*|light*|pace
brought|bring|kept|keep|slowed|dropped ~ voice|tone|pace ~ and? ~ down|low|slow*|even|pace|calm|voice
mov*|took|led|brought|walk*|step*|went ~ him|her|them|ct|teen|child|youth|pt ~ to|outside|out|into|hall ~~ quiet*|hall*|calm*|outside|cool*|until|till|settle*|air
drop*|remov*|eas*|reduc*|no ~ all? ~ demand*|audience|questions
offered ~ two? choices
agitat*|escalat*|yell*|shout*|scream*|threw|throw*|pacing|enraged|irate|swear*|rage|punch*|slam*|stormed|clench* ~~ calm*|voice|space|water|quiet|sat|settle*|until|walk*|low*|slow*|redirect*|stay*|choices|breath*|outside
stay* calm ~~ space|until|distance
sat|kneel*|knelt|crouch* ~ at ~ eye level
cleared ~ room|space
panic button|security ~~ calm*|talk*|settle*
sensory ~ break|room
`,
    general: `
low|calm|soft|slow|quiet|even|steady ~ voice|tone ~~
quiet ~ room|area|space|corner|hallway|spot ~~
walk*|pac* ~ hall*|lap*|outside|lot|block ~~ until|till|calm*|could|settle*|talk
gave|give|giving|offered|allowed ~ space|room|choices|choice|water|time ~~ calm*|settle*|until|till|agitat*|upset|yell*|shout*|escalat*|breath*|two|cool|pac*
until|till ~ calm*|settle*|able_to_talk|could_talk|breathing_slowed|quiet|regulated|safe|he_could_sit|she_could_sit
`,
    weak: `
agitat*|escalat*|yell*|shout*|irate|pacing|slam*|threw|storm*_out|meltdown
calm*|settle*
space
quiet*
water
outside|hallway|hall
`,
    unless: `
presented ~ calm
calm ~ and? cooperative
`,
  },
  'emotional processing': {
    strong: `
stay* ~ with ~ shame|fear|grief|anger|sadness|longing ~~ until|named|needed|said
under|beneath|underneath ~ the? ~ snap|row|fight|argument|silence
replay* ~ slow|slow_motion
slow motion ~~ sat|under|felt|told
emotion* processing|process*|focused|deepening|experienc*
stay*|staying|remain*|linger*|sat|sit ~ with|in|inside ~~ feeling*|sadness|grief|lump|ache|hurt|shame|fear|anger|rage|pain|sensation*|emotion*|tears|loneliness|longing|discomfort|terror|disgust|guilt|it ~~
felt sense
focusing
empty|two|two-chair|open ~ chair*
empty-chair
chair ~ work|dialog*|technique
chairwork
spoke|talk*|said|told ~ to ~ chair
put|find*|found|giv*|gave ~ words ~ to|for ~ it|feeling*|sadness|hurt|ache|grief|shame|anger|the|what_she_felt|what_he_felt|numb*
deepen* ~ emotion*|affect|feeling*|sadness|experience|contact|grief|into
slowed ~~ feeling*|sensation*|emotion*|underneath|moment|hurt|body
slow* down|motion ~~ felt|feel*|emotion*|what_was_under|underneath|hurt
track* ~ sensation*|body|feeling*|emotion*|affect|cycle|felt
where ~~ feel*|felt|live*|sit*|hold* ~ it? ~~ body|chest|throat
notic* ~ where ~ body|chest
primary|underlying|core|softer|vulnerable|deeper|raw emotion*|feeling*|hurt
under|beneath|underneath|behind|below ~ anger|snap|rage|irritation|numb*|shutdown|sarcasm|laughter|joke*|snark|smile|coldness ~~
what ~ under|beneath|underneath|behind|sat_under ~ anger|it|that|snap|rage|smile|joke*
under ~~ hurt|fear|shame|sadness|grief|terror
heighten* ~ emotion|affect
affect ~ toleranc*|phobia|focused|express*|contact
catharsis|cathartic
express* ~~ anger|grief|rage|sadness|hurt ~~ toward*|to|at|first_time|in_session|aloud|safely
allow*|let*|permission|invit*|encourag*|help* ~~ feel|cry|grieve|weep|sadness|tears|anger|rage|emotion ~ come|be|in|move|without|fully|surface|it|rise|through|space
tear*|crying|sob*|weep* ~~ stay*|let|without_rush*|came_up|underneath|body
both ~ can ~ be ~ true|same
mad|sad|angry|love|hate|relief|grief ~ and? ~ mad|sad|angry|love|hate|relief|guilt|grief ~~ same|together|both|same_time|room
unsent letter ~ read|anger|express*
gave ~ shape|color|voice|sound ~~ feeling|sadness|anger|hurt|ache|lump
let ~ part ~ speak|say
lump|ache|knot|tightness|weight|heaviness ~ in|of ~ throat|chest|stomach|belly|gut ~~ stay*|until|words|said|speak|breath*|what|turn*|asked|tears|tracked|soften*
unfinished business
somatic ~ experienc*|track*|work
titrat*|pendulat*
`,
    weak: `
stayed with|sat_with
feeling*|emotion*|sadness|grief|anger|hurt|shame
body|chest|throat|stomach
tears|cry|cried|wept|sob*
words
under*|beneath
slow*
`,
    unless: `
processed feelings $
information processing
cognitive processing
`,
  },
  externalization: {
    strong: `
call*|called|names|named ~ the? ~ depression|anxiety|ocd|worry|anger|addiction|voice|panic|urge ~ @q
when ~ it ~ rolls|creeps|sneaks|shows ~ in|up ~~ who|what ~ keeps
disorder|illness|voice|depression|anxiety|ed|problem ~ apart|separate ~ from ~ her|him|self|them|person
voice ~ apart
how|what|when ~ depression|anxiety|ocd|anger|worry ~ talks|talk|tells|tricks|gets|keeps|makes|wants|convinces
externali* ~ problem|ocd|anxiety|worry|depression|anger|critic|conversation*|voice|it|the|as|used|through|addiction|ed
externalization|externalizing_conversation|externalized|externalise*
nam* ~ worry|anxiety|ocd|depression|anger|critic|fear|eating_disorder|ed|addiction|voice|problem|worries|temper|shame|panic|sadness|tics ~ @q|as|the|mr|mrs|ms|captain|sir|monster|bully
gave|give|giving|picked|chose|came_up_with ~~ worry|anxiety|ocd|depression|anger|critic|fear|problem|temper|panic|ed ~ a? ~ name|nickname|face|character|shape
gave ~~ name ~~ worry|anxiety|ocd|depression|anger|problem|temper
worry|ocd|anxiety|anger|panic|sad|fear|shame|tic ~ monster|bully|brain|bug|beast|gremlin|dragon|critter|creature|boss|troll|ogre|guy|pirate
boss*|talk* ~ back ~ to? ~ ocd|worry|anxiety|fear|bully|critic|monster|brain|it|ed
bossing ~ back
problem ~ is ~ problem
person ~ is ~ not ~ problem
problem ~ not ~ person|him|her|ct|child
separat* ~~ from|and ~ problem|disorder|illness|ocd|depression|ed|addiction|anxiety|eating_disorder|diagnosis
separat* ~~ person|self|him|her|ct|child|boy|girl ~ from ~ ~
apart from|outside_of ~ the? ~ problem|illness
what ~~ '?the|'the ~ fog|storm|anger|anxiety|depression|voice|worry|addiction|ocd|cloud|beast|shadow|critic ~~ want*|tell*|say*|like*|need*|trick*|hate*|get*
when ~ is ~ loud*|strong*|big*|quiet* ~~
when ~ he|she|it|they loud*|strong*|weak*
interview* ~ '|the|problem|anger|worry|ocd|fog|depression|anxiety
drew|draw|drawing|sculpt*|made|paint* ~ worry|anxiety|ocd|depression|anger|monster|problem|fear|critic ~ as|monster|in|out|a|creature
drew ~~ as ~ monster|beast|cloud|shadow|dragon|bully|creature
trick* ~~ ocd|worry|anxiety|depression|problem|fog|monster ~~
stand* up to|fought_back|outsmart*|shrink*|squash*|talk*_to ~ worry|ocd|anxiety|monster|depression|the_problem|bully
influence ~ of ~ problem ~ on
map* ~ influence|effects ~~ problem|anger|depression
ed voice
"ed" ~ voice
letter ~ to|from ~ depression|anxiety|ocd|anger|addiction|ed|ana|eating_disorder|worry
who ~ shuts|quiets|beats|feeds|helps ~ him|her|it|them ~ up?
`,
    weak: `
mr|mrs|captain|sir|lord
monster|bully|beast|gremlin|dragon
name*
tells|told|whisper* ~ him|her|ct
loudest|louder
fog|storm|cloud|shadow
tricks
`,
    unless: `
externalizing behav*|symptom*|problem*|disorder*|score*|blame
externalizes blame|responsib*
externaliz* ~ blame
`,
  },
  'family session': {
    strong: `
met|meeting|session ~ with ~ parents|mom|dad|mother|father|wife|husband|both and? son|daughter|ct|client|teen|child
met|saw|session|seen ~ with|w? ~~ ct|client|him|her ~~ both_parents|parents|brother|sister|mother_and|mom_and|dad_and|mom|dad|husband|wife
each ~ said|named|told ~ one ~ thing
each ~ of|parent|partner|person|member ~ said|told|heard|spoke|named
saw|met|interviewed ~ each ~ alone|separately
conjoint|joint part|half|session|meeting
family ~ session|therapy|meeting|work|intervention|sculpt*|counseling|appointment|tx|system*
fam sess*|session|therapy|mtg
couple|couples|couple's|marital|conjoint|joint|dyadic|sibling|mother-daughter|father-son|parent-child|three-way|whole-family ~ session|therapy|work|counseling|meeting|appointment|interview|appt|enactment|part
^ couple|couples ~
conjoint
@parent|wife|husband|partner|spouse|girlfriend|boyfriend|gf|bf|fiance*|sister|brother|siblings|son|daughter|sib|sibs|family|stepdad|stepmom|hubby ~ joined|joins|came_in|came_to|in_for|attended|present|sat_in|participated|in_session|in_room|in_the_room|brought_in|invited_in|on_speaker|by_phone_for|on_screen|included
joined ~ by ~ @parent|wife|husband|partner|spouse|sister|brother|son|daughter|family|girlfriend|boyfriend
with ~ both|ct_and|him_and|her_and|whole ~ @parent|wife|husband|partner|spouse|family ~ present|in|together|room|today
met|saw|seen|session ~ with|w ~ ct|couple|client|family|teen|child|him|her|patient|both ~ and? ~ @parent|wife|husband|partner|spouse|family|sister|brother|son|daughter ~ together|jointly|both|all|present|conjoint
@parent|wife|husband|partner|spouse ~ and? ct|client|teen|pt|daughter|son|husband|wife|mom|dad ~ talk* ~ to|about|through|together
circular question*
enactment*
enact*
genogram ~ with|w ~ family|couple|parents
family|human ~ sculpt*|genogram|map|rules|roles
all ~ @num|five|four|three|six|members ~ in ~ room|session
whole family
who ~ sides with
moved|swap*|chang*|rearrang* ~ seats|seating
turn*|turned ~ chairs ~~ face|each
face ~ each other
each partner|of_them|spouse|person
spoke|talk*|speak|tell|told|say|said ~~ directly|straight ~ to ~ mom|dad|mother|father|wife|husband|her|him|partner|son|daughter|each_other
to ~ each other ~ not|instead|rather ~ me|through_me|thru_me
each|both ~ said|heard|took|named|list*|wrote|shared ~~ other|partner|spouse|turn
family ~ roles|rules|pattern* ~ explor*|map*|named|discuss*|look*
repair ~ between ~ mom|dad|mother|father|parent|them|couple
attachment ~ injur*|bond ~~ couple|partner
couple ~~ practi*|discuss*|work*|explor*|identified|listened|took
asked ~ each|round_the_circle|everyone|family_member*
reflect* team
`,
    weak: `
couple|spouses|partners
mom|dad|wife|husband|parents ~ joined|in|present
each other
both
family
`,
    unless: `
couple of
between the two of them ~ fog
family session|therapy cancel*|no-show*|resched*
parent training
`,
  },
  'grief work': {
    strong: `
memor* ~ of ~ father|mother|mom|dad|husband|wife|son|daughter|brother|sister|grandm*|grandf*|him|her
would have been ~ birthday|anniversary|wedding
wrote|write|writing ~ to ~ baby|son|daughter|mother|father|mom|dad|husband|wife|brother|sister|child ~~ lost|died|dead|gone|late
chair ~~ late|dead|died|deceased|mother|father|dad|mom|husband|wife
speak*|talk*|spoke ~ to ~ late|dead|deceased
1st|first ~ anniv*|year|birthday|christmas ~ of|since|without
put ~ to ~ sleep ~~ told|let|talk*|cried|pics|collar|story
let ~ tell|talk ~~ day|death|loss|start_to_finish
grief|grieving|bereave*|mourning ~ work|counsel*|process*|therapy|support|letter|ritual|exercise|timeline|education|stages|explor*|focus*|tasks|journey
work*|process*|explor*|talk*|discuss*|address*|normal*|honor*|honour*|mourn*|support*|focus*|allow*|space ~~ grief|grieving|bereave*|mourning
mourn*
griev* ~ ritual|letter|the|her|his
letter ~~ to ~ late|dead|deceased|him|her|dad|mom|baby|father|mother|son|daughter|brother|sister|grandma|husband|wife ~~ died|loss|goodbye|unsaid|read|never|grave|unsent|say
goodbye|farewell ~ letter|ritual|said|say*
say* goodbye|bye
memory|memorial ~ box|book|candle|service|garden|quilt|wall|collage|tree|bracelet|video|jar
looked|look*|went|brought|share*|showed|told|tell*|sort* ~~ photos|photo|pics|pictures|album|belongings|clothes|sweater|stories|voicemail* ~~ mom|dad|mother|father|late|husband|wife|son|daughter|brother|sister|grandma|grandpa|died|death|him|her|loss|baby|dog|cat
told|tell*|shar*|retold ~ stor* ~ about|of|from ~~ mom|dad|mother|father|late|husband|wife|brother|sister|died|death|grandma|loss
1st|first|anniversary|holiday*|birthday|christmas|thanksgiving|mothers_day|fathers_day|mother's_day|father's_day ~~ without|since|death|loss|died|w/o ~~ mom|dad|him|her|wife|husband|ritual|plan*|candle|mother|father|son|daughter|brother|sister|lost
plan*|chose|creat*|held|made ~~ ritual|candle|memorial|tribute|remembrance|altar
continuing bond*
tasks of ~ mourning|grief
dual process
ashes|grave|gravesite|cemetery|funeral|urn|headstone|burial|eulogy ~~ visit*|plan*|letter|read|say|talk*|went|spread|scatter|imagin*|story|told|walk*|describ*
loss of ~ mother|mom|father|dad|son|daughter|child|baby|husband|wife|brother|sister|friend|pregnancy|grandm*|grandf*|pet|dog|cat|spouse|partner ~~ process*|explor*|talk*|work*|address*|mourn*|cope*|discuss*|support*
process*|explor*|talk*|work*|address*|discuss* ~~ loss|death|passing ~ of ~ mother|mom|father|dad|son|daughter|child|baby|husband|wife|brother|sister|friend|grandm*|grandf*|pet|dog|cat|spouse|partner|her|his|their|ct
death|passing|loss ~~ process*|explor*|told|story|remember*|memor*|talk*_about|letter|ritual|walk*_through
what ~ miss* ~ most
what ~ would ~ want ~ to? ~ tell|say ~ him|her|them|mom|dad ~ now
remember* ~~ him|her|mom|dad|late|died|who_died
empty ~ seat|side_of_the_bed
unsaid|never_got_to_say
telling|told|tell ~ the? ~ story of ~ death|day|loss
ambiguous loss
complicated|prolonged grief
legacy
anniv* ~ of ~ death|passing|loss|mom|dad|marcus
`,
    weak: `
died|death|dead|passed|passing|deceased|late_husband|late_wife|widow*|stillb*|miscarr*|put_to_sleep|suicide_loss
loss|lost
grief|griev*|mourn*|bereav*
miss*|missing ~ him|her|them
photo*|pics|pictures|album|voicemail|collar|sweater
ritual|candle|anniversary|anniv|goodbye
remember*|memor*|stories
let ~ talk|tell
without ~ mom|dad|him|her
`,
    unless: `
weight loss|hearing|memory|job loss
loss of ~ interest|appetite|control|consciousness|sleep
tolerance
denies
`,
  },
  'group facilitation': {
    strong: `
led|ran|facilitated|co-led|held|hosted ~~ group|process|php|iop|hour|hr|members|member
tied|linked|connected|tie|link ~ story|share|sharing|comment|point|experience ~ to
cross-?talk|crosstalk
reined ~ in
round ~ the ~ circle|room
asked|invited|had ~ others|peers|members|group|rest ~ respond|share|what|who|to
in|to ~ group ~ spoke|shared|opened|feedback
support ~ from ~ peers|members|group
facilitat* ~ group|discussion|process|session|member*|sharing|feedback|dialogue|go-round|topic|activity|check-in
group ~ norms|rules|guideline*|check-in|process|discussion|topic|activity|cohesion|agreement*|round|facilitat*|feedback|members|started|opened|led|ran|ended|closed|conflict
led|ran|opened|started|closed|co-led|began|conducted|cofacilitat*|co-facilitat* ~ group|circle|round
check-?in ~ round|circle|go
go-?round|round_robin|round-robin
opened|closed|started|ended|began ~ with|w ~ norms|check-in|round|rules|one_word|appreciation*|circle
drew|draw|brought|pull*|invit*|encourag*|ask*|prompt*|turned ~~ quiet*|silent|shy|new|other|others|peers|rest_of|members|group|everyone|each ~ member*|one|ones|two|group|in|into|respond|share|comment|weigh*|feedback|speak|join
quiet* ~ members|ones ~ in|into|speak|asked|invit*
peer ~ feedback|support_and_feedback|to_peer ~~ encourag*|facilit*|invit*|elicit*|guid*|gave
feedback ~ from|between|among ~ peers|members|group|each
link* ~ members|member|two|what|stories|experience* ~~ said|other*|member*|peers|common|similar
universality|cohesion
common ~ theme*|thread ~~ members|group|linked|between|across
monopoli* ~ redirect*|limit*|block*
block*|contain*|interrupt*|limit* ~ monopol*|cross-?talk|crosstalk|side|advice
redirect* ~ group|side_talk|cross-?talk|monopol*|back_to_topic|to_topic
member* ~ encouraged|invited|asked|took_turns|each|shared ~~
each member|participant|person ~ shared|named|took|given|asked|had
topic ~ for|of ~ group
here-and-now ~ between|among ~ members
members ~ to ~ respond|share|support|give|say
welcom* ~ new ~ member*|peer*
pair*|dyads|triads|breakout*|small_groups ~~ members|share*|practi*|group
set|review*|went_over|agree* ~ group|confidential* ~ norms|rules|guidelines|reminder
two|several|three|other members
psychodrama|process group
`,
    weak: `
group
members|member|peers
round|circle
norms
share*|sharing
quiet
feedback
`,
    unless: `
attend* ~ group
referred
peer ~ at ~ school
`,
  },
  'insight-oriented exploration': {
    strong: `
kept|keep|keeps ~ her|him|them ~ safe ~ as ~ child|kid
as ~ a ~ child ~~ now|today|still|same|role|learned|kept
like ~ his|her|their ~ mother's|father's|mom's|dad's
anger|reaction|feelings ~ at|to|toward* ~ me
when|where ~ she|he|they ~ first ~ learned|felt|decided
where ~ he|she|they|ct ~ learned|learnt
similar* ~~ father|mother|dad|mom|boss|partner|past|childhood
why ~~ remind*|same ~~ father|mother
interpret*
psychodynamic*|psychoanaly*
insight-?oriented
transference|counter-?transference|countertransference
link*|connect*|join*|tied|tie|tying|relat*|trac*|bridg*|drew ~ it|this|that|his|her|their|the|a|to|current|present|pattern|anger|reaction*|line|parallel*|answer|between ~~ to|with|back|between|and ~~ father*|mother*|mom|dad|mum|parent*|past|childhood|early|earlier|grow*|family|brother|sister|grandmother|first_marriage|history|divorce|old|year
parallel*|echo* ~~ father|mother|mom|dad|past|childhood|marriage|between|family|early
wondered
mused
pattern* ~~ explor*|repeat*|notic*|name*|look*|recogni*|draws|pick*|partner*|relationship*|caretak*|men|women|mother|father|childhood|family|came_from|root*|origin|play*_out|again_and_again
same ~ role|place|thing|position|dance|part ~~ father|mother|dad|mom|family|child|kid|brother|sister
dream* ~~ associat*|mean*|explor*|interpret*|told|work*|mother|father|house|water|what
associations|associat*|free-associat* ~ to|with|free*
free associat*
defen* ~~ explor*|notic*|name*|point*|interpret*|lower*|intellectual*|against|humor|rationali*|joking|mechanism*
defense|defence mechanism*
intellectuali*|rationaliz*
unconscious*
resistance ~ explor*|name*|interpret*
family of origin
genogram
attachment ~ style|pattern*|history|wound*|needs ~~
early ~ experience*|memor*|life|relationship*|attachment|losses ~~ explor*|link*|connect*|shap*|talk*|look*|trac*
explor*|look*|trac*|examin*|link* ~~ childhood|early|upbringing|family_history|where_it_comes_from|origins|roots|past_relationship*|mother|father
whose voice
who ~ sound*|remind* ~ like|of
what purpose|function ~ silence|joke*|lateness|symptom
secret|hidden|deeper|underlying|symbolic ~ meaning|wish*|fear|conflict
meaning of ~ symptom|silence|lateness|dream|gift|slip
reenact*|re-enact*|repetition
repeat* ~~ with ~ me|us|therapist|in_the_room|here
between us|in_the_room ~~ same|like|also|too|pattern|happen*
ambivalen* ~ toward* ~ mother|father|mom|dad|therapist
pull* ~ her|him|them ~ toward|to
insight ~ into|on ~~ explor*|gain*|develop*|built|foster*|work*|deepen*
parts ~ work|of_self|map*|protect*|exile*|manager*
=ifs
exile*|firefighter* ~ part|part*
inner conflict
silence ~ kept|held|that_followed|let
old ~ story|script|role ~~ father|mother|family|childhood
`,
    general: `
wonder*|wondering ~ with|aloud|whether|if|what|together|about|out_loud|why|how ~~
explor*|look*|notic*|examin*|trac*|identif* ~ pattern*|root*|origin*|theme*|meaning
where|when ~ learn*|first|did ~~ learn*|felt|feel|heard|come_from|started|begin ~~
remind* ~ her|him|ct|you ~ of ~ mother|father|mom|dad|whom|someone|who
what ~ might|is|was ~ protect*|guard*|hid*|keep*|avoid*|defend*|holding_back|out_of_sight
here ~ with ~ me ~~
`,
    weak: `
pattern*
childhood|father|mother|dad|mom|parents|family|past
link*|connect*
dream
wonder*
repeat*|again
meaning|mean*
protect*
where ~ from|learn*
`,
    unless: `
childhood trauma ~ screen
no ~ pattern
urge*
brought|called|phoned ~ mother|mom|dad|father
fights ~ start*
`,
  },
  'narrative technique': {
    strong: `
times ~ she|he|they|ct ~ outwit*|beat|stood|defied|resisted|escaped|outsmart*|got_the_better
'?weak ~ one'? label
example* ~ of ~ when ~ she|he|they ~ defied|stood|resisted|refused|pushed_back
label ~~ exception*|examples|defied|didn't_fit
titled|title ~ next|this|that chapter
times|moments|occasions|day ~~ story ~ didn't|doesn't|fail*|broke|not
story|story' ~ didn't|doesn't|did_not|never ~ hold|fit|win|true
narrative ~ therapy|technique*|work|practice*|approach|exercise|question*|writing|letter|lens|exposure
re-?author*|reauthor*
unique outcome*
exception* ~ to ~ problem
tree ~ of ~ life
life ~ line|timeline|story|chapter*|map|review|book|river
lifeline
river ~ of ~ life
timeline ~ of ~ life|her|his|events|good
alternative|preferred|new|different|other|second|richer|bigger|competing ~ story|stories|narrative|plot|chapter|storyline
problem-saturated
dominant ~ story|narrative
outsider witness*
definitional ceremon*
chapter* ~~ title*|named|next|book|wrote|call*|new
title* ~ chapter|book|story|this_part
book|movie|film ~ of ~ her|his|their|your|ct ~ life
if ~ life|this ~ were|was ~ book|movie|chapter
trauma|life|personal narrative ~~ wrote|writ*|read|work*|began|continued|add*|shar*|chapter|illustrat*
wrote|writ*|told|tell*|retold|retell* ~~ story|narrative ~~ own|new|her|his|different|hero|survivor|from|life|herself|himself
hero ~ of ~ story|own
letter|certificate ~~ from|to ~ future|problem|preferred|hope ~~ self|document*|new|story
therapeutic ~ letter|document
certificate ~ of
time*|moment*|day* ~ when ~ problem|depression|anxiety|it|anger|fog|worry ~ didn't|did_not|wasn't|lost|had_less|could_have
sparkling moment*
team of life
re-?member* ~ conversation*|club|practice
who ~ would ~ be|not_be ~ surprised
thicken* ~ story|plot
landscape ~ of ~ action|identity
story ~ of ~ survival|strength|resistance|how ~~
from ~ victim ~ survivor
survivor ~ not ~ victim
what ~ story|chapter ~ say|says|tell* ~ about
values ~ behind ~ act|step|resistance
`,
    weak: `
story|stories|narrative
chapter
title
exception*
roots|trunk|branches|storms
timeline
wrote
preferred
identity
`,
    unless: `
not_good_enough story
cover story
social story
impact statement
hot spot
suds|sud
`,
  },
  normalization: {
    strong: `
normali*
normal ~ reaction|response|part|thing|feeling|for|to|after|given|human|process|grief|kids|age|development
common ~ reaction|response|for|to|after|among|in|experience|feeling
not|isn't|wasn't|aren't ~ crazy|broken|weird|weak|weakness|abnormal|defect*|strange|failing|failure|bad_mom|bad_parent|losing_mind|going_mad|the_only_one|only_one|lazy ~~
isn't|not|aren't alone ~ in|with
the only one
to be expected
expectable|expected ~ reaction|response|part|after|given
anyone ~ would|in ~
human ~ response|reaction|thing|to
part ~ of ~ being|recovery|grief|healing|process|human|growing
natural ~ response|reaction|to|part|after
there's no|no ~ right|wrong|just|timeline|timetable|set|clock ~~ way|grief|feel|griev*|time
no right way
universal*
told|said|let|assur*|remind*|shared|framed ~~ many|most|lots|others|normal|common|plenty|everyone
setback*|slip*|lapse* ~ part ~ of
happens ~ to ~ most|many|everyone|lots
`,
    general: `
usually|typically|often|commonly ~ takes|lasts|happens|passes|eases|fades
ppl|people|others|many ~ cry|feel|grieve|struggle|take ~
there's|there_is no ~ just
no ~ "?just
most|many|lots_of|lot_of|a_lot_of|plenty_of|other|so_many|half ~ people|moms|dads|mothers|fathers|parents|kids|teens|veterans|vets|couples|survivors|students|men|women|caregivers|nurses|clients|widows|teachers|folks|new_dads|new_moms|families|girls|boys|siblings|brides|retirees ~~
makes|made|make sense ~~ given|that|after|considering|because|with|why
understandable
typical ~ for|response|reaction|of|after
what ~ mind*|bod*|brain*|people|hearts|nervous ~ do|does
`,
    weak: `
normal
common
others
everyone
expected
framed ~ as
reaction
`,
    unless: `
within normal
normal ~ limits|rate|range|speech|mood|affect|thought|exam|vitals|weight|labs
normal rate
most ~ nights|days|mornings|of
many ~ times|days
`,
  },
  'play/art techniques': {
    strong: `
drew|draw|painted|made ~ anger|feeling*|worry|sadness|fear|grief ~ as
told ~ its ~ story
out ~ of ~ clay|dough|blocks|lego*|playdough
play ~ therapy|based|room|session|technique*|theme*|intervention|figures
child-?centered play
sand ~ tray|play|box
sandtray|sandplay
puppet*
doll|dolls|dollhouse|doll_house|barbie* ~~ play*|said|told|closet|put|family|mother|fridge|tracked|house|scene|baby|boy|girl
dollhouse|doll_house
draw|draws|drew|drawing|drawings ~~ family|feeling*|picture|how|worry_map|house|herself|himself|animal|self|safe|island|volcano|mask|map|bridge|scribble|crayon*|marker*|comic|together|shared_screen|cartoon|tree|body_outline|inside|outside|monster|weather
painted|painting|paints|clay|collage*|crayon*|markers|play-?doh|playdough|lego*|blocks|slime|origami|beads|watercolor*|pastels|chalk|finger-?paint*|mandala*|color*_sheet|coloring|colouring|kinetic_sand|model_magic
sculpt* ~ clay|dough|out
art ~ therapy|activity|project|work|based|directive|supplies|making|making|journal|piece
kinetic family
mask* ~ making|made|outside|inside|paint*|decorat*
feelings ~ game|jenga|candyland|charades|bingo|cards|uno|dice|match*
jenga|candyland|candy_land|uno|chess|checkers|connect_four|ungame|sorry_game|board_game|therapeutic_game|card_game|talking_feeling
board|card|therapeutic|feeling* game*
mutual story*
story*-?telling ~ game|cards|with
storytelling
comic ~ strip|book
bibliotherapy
read ~ book|picture_book|story ~~ about|feelings|worry|child|bear
dress-?up|pretend|make-believe|action_figures|stuffed_animal*|stuffie*|toy|toys|dinosaur*|soldiers|superhero*|kitchen_set|doctor_kit ~~ play*|fought|buried|said|told|acted|hid*|line*|use*|show*|talk*|voice|bear|rescue*|scene
played ~ out|with ~ toy*|figures|animals|dolls|dinos*|house|family|trains|cars
animal figures
song*|lyric*|playlist|music|drum*|rap ~~ wrote|writ*|listen*|shar*|therap*|express*|meaning|brought|analy*
dance|movement ~ therapy|to ~ express*
two ~ house ~ map
photo|vision board|collage
scribble
safe island
body outline|map|tracing ~~
therapeutic ~ stor*|game*|play
worry ~ box|jar|map|doll*|stone_paint*
expressive ~ arts|art|writing
`,
    weak: `
play*
drew|draw|drawing|drawings
toy*|figure*|bear|lion|dragon|dinosaur*
game
story
color*|colour*|paint*
said|told ~ he was|she was
buried|hid|fenced
`,
    unless: `
play* ~ tape
plays ~ football|soccer|basketball|guitar|video
play-by-play
role-?play*
played devil*
drew ~ up
drew ~ on
drew out
exposure
anger thermometer
`,
  },
  'rapport building': {
    strong: `
hear* ~ about ~ favorite*|hobb*|interests|bands|music|pets|games|friends
set ~ the ~ pace
rapport
get*|got ~ to know ~
getting acquainted
acquaint*
know ~ each|one another|other
build*|built|establish*|strengthen*|develop*|deepen*|repair*|earn*|gain* ~ trust|alliance|relationship|connection|therapeutic|safety|working
therapeutic ~ alliance|relationship|bond
working alliance
alliance ~ build*|work|check|repair
ice-?breaker*|ice_breaker*
joining|joined ~ with|through|over|around ~~ family|teen|ct|humor|music|games|sports
engag* ~ ct|client|him|her|youth|teen|child|boy|girl ~~ games|cards|sports|music|interests|shared|humor|pets|hobb*
bond*|connect* ~ over|around|through|about
chat*|talk*|talked ~ about|over ~ minecraft|fortnite|roblox|video_games|music|sports|football|basketball|hobb*|interests|anime|favorites|pets|his_dog|her_dog|her_cat|movies|tv
play* ~ cards|uno|catch|basketball|chess|pool|video_games|a_game|hoops|minecraft|frisbee ~~ talk*|get*_to_know|warm*|rapport|trust|while|open*|first
interests|hobbies|likes|favorites|strengths ~~ ask*|learn*|explor*|get_to|talk*|shar*|swap*|discuss*
learn* ~ about ~ interests|hobbies|life|her_world|his_world|likes
what ~ like* ~ to be called
pronouns|preferred_name ~~ asked|used|checked|introduc*
warm*|warmed|warming ~ up
prefers ~ called
first|1st|initial ~ visit|session|meeting ~~ know*|trust|comfort*|introduc*|expect*|gentle|slow*|mostly|hobb*|interests
introduc* ~ self|myself|each_other|role|office|confidential* ~~
expectations ~ of|for ~ therapy|treatment ~~ talk*|discuss*|explor*|ask*
past ~ therap*|tx|treatment ~ was|went|like|experience*|worked
what ~ worked|helped|didn't ~~ last|past|previous|before ~ therap*|counsel*
trust ~ slow|takes|at_his_pace|at_her_pace|built|grow*
let ~ him|her|them|ct ~ set ~ pace|lead|show|teach
show*|taught ~ me ~ his|her|their ~ game|drawing*|playlist|cards|collection|pokemon
two truths
small talk ~ to|about|first
`,
    weak: `
first|1st|initial ~ session|visit
interests|hobbies|favorites
trust
comfortable
music|games|sports|pets|dog
joked|laughed|humor
pace
`,
    unless: `
joined ~ by
conjoint
builds trust with ~ peers
warm up ~ exercise
`,
  },
  'supportive counseling': {
    strong: `
support* ~ counsel*|listen*|therapy|psychotherapy|presence|reflection|statements|talk
supportive
validat* ~~
reflect* ~ back? ~~ how|what|feel*|alone|hurt|pain|sad*|strength*|empath*|loss|her|his|on_how|content|exhaust*|hard|tired|fear|much|wants|that|the
reflective listening
reflections
held|hold|holding ~ space|room
empath*
sat|sitting ~ with ~ ct|her|him|them|client|pt|it|silence|while|that|the_tears|tears|pain|grief|loss ~~
bore|bear|bearing witness
witness*
unconditional
emotional support
support ~ around|re|about|with|for|regarding ~
provided|offered|gave ~ support ~ around|re|about|with|for|regarding|as|during|while|after|related
stayed_present|being_present_with|was_present_with|stayed_with_her|stayed_with_him|stayed_with_ct|simply_present
instill* hope
hope ~ offered|instill*|conveyed|held
warmth|warm ~ presence|tone|regard
normaliz* and validat*
kept ~ company
stay* ~ on ~ phone
not much said
said little
heard ~ her|him|them ~ out
hear* out
mostly listen*
attun*
compassionate ~ listening|presence
being|felt ~ heard ~~ therap*|writer
`,
    general: `
listen* ~~ to|and|reflect*|empath*|while|as|without|closely|mostly|quiet*|support*
encourag* ~~
reassur*
let|allow*|gave_room|gave_space|made_room|made_space|room|space ~ for? ~ her|him|them|ct|client|pt|to ~ cry|vent|talk|tell|weep|grieve|be_angry|rage|unload|speak
let ~ talk|tell|cry|vent ~~
comfort*
acknowledg* ~ how|the|pain|difficult*|loss|hurt|her|his|feelings|hard|grief|courage_it_took|exhaustion|strain|fear|that
`,
    weak: `
support
tears|cry*|cried|wept
hard|difficult|exhaust*|alone|unfair
talk*
quiet*
told ~ that
presence
`,
    unless: `
support ~~ stressors|issues|needs|concerns $
supportive ~ family|wife|husband|friend*|partner|mother|parents|environment|housing|network|spouse
support ~ group|system|network
support* from
comfortable
self-reflect*
reflects
feels|felt validat*|heard|understood
encouraged by
encourag* ~ ct|her|him|them|client|pt|patient|family|mom|dad ~ to
seek* reassur*
reassurance
listen* ~ before|to_music
active listening
reflect* team
mood reflect*
`,
  },
};
