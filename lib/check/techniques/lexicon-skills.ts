/**
 * Ways of writing skills and coping techniques (arousal, emotion, urges, attention, communication, daily living). Own
 * general wording; data only. Source: clinical usage, no text from manuals. Reviewed 2026-11-25.
 */
import type { TechniqueLexicon } from './lexicon.ts';

export const SKILLS_LEXICON: Readonly<Record<string, TechniqueLexicon>> = {
  'anger management': {
    strong: `
heat ~ in ~ face|chest|neck|ears
take ~ five|ten|a_breather|a_lap ~ before
time-?out ~ routine|plan ~~ clench*|angry|wife|husband|mad|jaw
stop-?think*|stop_think*
boil* ~ over|sequence
boiling-over|boiling_over
anger|temper|rage management|mgmt|thermometer|iceberg|meter|scale|plan|ladder|cue*|control|volcano|ladder|skills|coping|warning|triggers_and|tools|group|curve|buttons
anger ~~ cue*|warning|sign*|body|stage*|escalat*|thermometer|walk*_away|cool*|time-?out|before
rage|temper|anger ~ builds|build|rises|climbs|starts|shows_up ~~ body|stage*|chest|fists|jaw
before ~ he|she|they|ct ~ blows|blow|explodes|explode|erupt*|snaps|snap|goes_off|loses_it|hits|swings|yells|flips|lashes
count*|counting ~ to|back ~ 10|ten|twenty|20|5|five
cool*|calm* ~ down|off ~ plan|steps|strateg*|spot|corner|signal|skills|tools|first|walk
walk* away ~~ before|plan|point|practic*|hot|when|number|instead
point|number ~ walk* away
stop-?light|traffic light ~~ anger|mad|red|feel*
red zone
volcano
boiling point
early ~ signs|cues ~ anger|mad|blow*|explod*
what ~ under* ~ anger
anger iceberg
stop-think-act|stop_think_act|stop_and_think
time-?out|break|timeout ~~ fight*|argu*|temper|anger|angry|hot
hot|heated|mad ~~ walk*|leave|step_away|step_outside|count*|cool*
fists|jaw|chest|face|ears ~ clench*|hot|tight* ~~ cue|sign|signal|walk*|warn*
road rage
lower* ~ temper|heat
aggress* ~ replacement|control|cycle
`,
    weak: `
anger|angry|rage|temper|mad|furious
blow*_up|explod*|erupt*|lash*|snap*|outburst*|meltdown*|hitting|swing*
walk* away|leave_the_room|step_outside
cool*_off|cool*_down|calm*_down
cue*|sign*|thermometer|stage*|level
count*
fists|clench*|boil*|heat
`,
    unless: `
mood ~ angry
`,
  },
  'assertiveness training': {
    strong: `
script ~ for? ~ asking|telling|requesting|refusing|declining
polite ~ but? ~ firm
firm ~ no ~ to
ask*|request* ~~ without ~ say*|saying ~ sorry|apolog*
down ~ extra|shift|invitation|offer ~~ apolog*|excuse*|guilt
in ~ the ~ eye ~~ request|ask*|stat*|say*
stat*|stating|make|making ~ request ~ once|clear*|firm*|direct*
assert*
broken record
fogging
passive ~ aggressive
practi*|rehears*|role*|worked|work|taught|coach*|script*|drill*|tried|wording ~~ say* no|saying_no|turn*_down|declin*|refus*
how to ~ say|saying no
say* no ~~ practi*|rehears*|without|apolog*|script*|guilt|excuse*|boss|extra|twice
no ~~ without ~ apolog*|explain*|excuse*|justif*
ask*|asking ~ for what ~ she|he|they|ct|wants|needs|want|need
ask* ~~ directly|straight|outright|plainly|clearly|instead_of_hint*|rather_than_hint* ~~ want*|need*|raise|help|time
speak* up
spoke up ~ practi*
stand* up for ~ himself|herself|self|themself|themselves|needs|rights
state*|stating|voice*|voicing|express* ~ need*|opinion*|preference*|wants|disagreement ~~ direct*|clear*|firm*|without|calm*|boss|wife|husband
hint*|stew* ~~ ask*|say*|direct*
direct request*
personal|assertive|bill_of rights
firm ~ but ~ polite|kind|calm|fair
scripts ~ for ~ saying|asking|telling|turning|the_gathering
eye contact ~ firm|steady|clear ~ voice|tone
people-?pleas* ~~ practi*|say*|script|ask*
without ~ apologi*|sorry ~ first|for
send|sending ~ food back
return* ~ item|food
`,
    weak: `
say* no
script*
direct|directly|straight
rights
hint*|apolog*|mumbl*|passive
ask* for
rehears*|practi*
two-line|one-line|short no
opinion
`,
    unless: `
dear man
inassertive ~ mood
`,
  },
  'boundary setting': {
    strong: `
end*|ending|cut*|keep*|limit* ~ phone? calls|visits|talks ~ with|to|at|after ~~ minutes|mother|mom|sister|ex
words ~ for ~ ending|refusing|saying_no|limits
not ~ answer*|check*|reply*|respond* ~ work|boss|email|emails|calls|texts ~ after|past|on_weekends|at_night
limits|limit ~ for ~ visit|holiday|trip|call|stay|party
sort* ~~ hers|his|theirs ~ to? ~ handle|carry|fix
what ~ is ~ her|his|their ~ mother's|father's|partner's|boss's|friend's
voicemail
which|what ~~ she'll|he'll|they'll|will|won't ~ answer|take_on|take|pick_up|do|respond|lend|cover|host|reply|carry
not ~ hers|his|theirs ~ to ~ carry|fix|solve
let ~ calls? ~ go ~ to ~ voicemail
boundar*
set*|setting|hold*|draw*|keep*|clarif* ~ limit*|line ~~ with|around|on|for ~~ mother|mom|father|dad|ex|boss|work|sister|brother|son|daughter|friend*|family|in-law*|mil|parents|adult|calls|texts|money|time|roommate|neighbor|coworker*
limit* ~ with ~ mother|mom|father|dad|ex|boss|sister|brother|friend*|family|mil|in-law*|parents|coworker*|roommate
where ~ line is|goes|belongs
draw*|drew ~ line
what ~ will ~ and? won't|will_not|wont
will and won't|wont|will_not
ok|okay ~ and? ~ not ok|okay ~~ with|for|from
what ~ is|is_and ~ her|his|their ~ to_carry|responsib*|job|problem
whose ~ problem|job|business|responsibility
not ~ her|his|their|ct ~ job|problem|responsib* ~ to
stop|stopped|quit|not|no ~ answer*|pick*_up|repl*|lend*|loan*|bail*|respond* ~~ calls|texts|phone|after|money|emails ~~ /\\d/|after|sister|brother|mother|mom|ex|boss|work|night
no ~ calls|texts|emails|work after|past ~ /\\d/
off limits
off-limits
out of bounds
enmesh*
rescu* ~~ stop|step_back|son|daughter|brother
say ~ no to ~ extra|more|loan*|babysit*|favor*|favour*
rehears*|practi*|worked|help*|decid*|wording|script* ~~ limit* ~ with|for|on|around
circles ~ of? ~ closeness|intimacy|trust
text only
`,
    weak: `
limit|limits
text_only|after_9|after_hours|no_calls
won't|will_not
guilt ~ when|about ~ no
mother|mom|ex|boss|in-law*|sister|brother
lend*|loan*|bail*|rescu*
`,
    unless: `
age limits|within normal|no limits
`,
  },
  'breathing retraining': {
    strong: `
breath* ~ together
blow*|blew ~ out ~ slow*|soup|candle*
cool* ~ soup
pacer
diaphragm*
belly|deep|slow|slowed|paced|box|square|tactical|abdominal|tummy|rhythmic|coherent|resonan*|controlled|combat|balloon|dragon|star|triangle|finger|nostril|bubble|calm|calming|cocoa|cookie|yogic|even|low|conscious|focused|relaxed|purposeful ~ breath*
breath* exercise*|technique*|retrain*|skill*|work|practice|drill*|tool*|pacer|app|training|strateg*|rate|patterns|buddy|reviewed|taught
breathwork
4-7-8|478|4-4-4-4|4x4
/4\\s*[-\\/]\\s*7\\s*[-\\/]\\s*8/
in ~ for? /\\d+/ ~ out ~ for? /\\d+/
/\\d+/ in ~ /\\d+/ out
in ~ four|three|five|4|3|5 ~ out ~ six|eight|five|seven|6|8|7
inhal* ~~ exhal*
exhal* ~ long*|slow*|six|six|count|twice|through
long*|slow*|extend*|lengthen* ~ exhal*|out-?breath*|outbreath*|breath_out
breath ~ out ~ longer|slow*
hand|palm|book|stuffed|beanie|toy ~ on ~ belly|stomach|tummy|abdomen|diaphragm
purse* lip*
smell ~ flower* ~ blow* ~ candle*
blow* ~ candle*|bubble*|pinwheel|feather|cocoa|soup
breaths|breath ~ per|a min*
/\\d+/ breaths
/\\d/ per min ~ breath*
slow*|lower*|coach*|guid*|led|bring* ~ breath*
breath* ~ slow*|through_nose|nose|count*|reps|x10
overbreath*|over-breath*|hyperventil* ~~ slow*|teach*|taught|nose|out|down|correct*
nose ~ out ~ mouth
breath* and ~ count*
taught|practi*|showed|review*|learn*|tried|model*|coached|did|used|led|began|start* ~ breath*
`,
    weak: `
breath*
exhal*|inhal*
belly|stomach|diaphragm
slow*
nose|mouth
/\\d+\\/min/|reps|x10|x5
`,
    unless: `
breathing space
straw ~ breath*
breath* ~ straw
shortness of breath ~ report*
follow* ~ breath|own_breath
back to ~ breath
`,
  },
  'communication skills training': {
    strong: `
ask*|asking ~ for ~ a ~ pause|break|time-?out ~~ come|coming|return* ~ back
pause|break|time-?out ~~ coming|come|comes ~ back ~~ wife|husband|partner|heated|argument
softer|gentler|calmer|kinder ~ way* ~~ start*|complain*|raise|bring*
start* ~ complaint|conversation ~ soft*|gentl*
summar*|paraphras*|repeat* ~ other's|partner's|other|spouse's|each_other's|his|her ~ point|view|side|words|message
feeling ~ and? ~ request
request ~ instead|not|rather ~ accus*|blam*|attack*|complain*
bring*|bringing ~ up ~~ instead|without ~~ accus*|blam*|attack*
you ~ never*|always* ~~ into|to|for|becomes ~ i|feel
say* ~ back ~ what
object|stick|talking ~ held ~ say|said|one
each ~ held ~ it ~~ said
piece ~ start* ~ with
reflect* back ~ partner|what_he|what_she|each
communicat* skills|skill|training|work|exercise|techniques|patterns|style*|tools|strateg*|practice
worked|work|practi*|taught|coach*|improv*|review* ~ communicat*
/["']?i["']?[-\\s]?(?:feel\\s)?(?:statements?|messages?|language)/
i-statement*|i-message*
/["'“]i\\s(?:feel|felt|need)["'”]?/ ~~ practi*|frame|format|sentence*|stem|drill
start* ~ with ~ "i"|'i'|i_feel
active|actively|reflective ~ listen*
speaker ~ listener
speaker-listener
talking stick|piece|object|turtle
soft|soften*|gentle* start-?up|start|opening|startup|approach
start-up ~ drill|soft*
gottman
four horsemen
horsemen
repair attempt*|bid*|phrases
mirror* ~ back|each|partner|what|dialog*|imago
imago
say*|said|repeat*|paraphras*|reflect* ~ back ~~ what|heard|each|partner|other|before
paraphras* ~~ partner|each|other|before|heard|wife|husband|mom|dad|teen
took|take|taking|took turns ~ turns? ~~ talk*|speak*|listen*|uninterrupted|minutes
without ~ interrupt*|cutting_in|cutting_each|blam*|defend* ~~ listen*|said|talk*|speak|turn
uninterrupted
xyz statement*
when_you ~~ i_feel
time-?out|break|pause ~~ signal|agree*|word ~~ fight|argument|conflict|come_back|return
i need /\\d+/ min*
come back|return ~ in? /\\d+/ ~ min* ~ talk|finish|argument
complaint|complain* ~~ without|criticis*|criticiz*|always|soft*|request
criticism ~ into|to|vs ~ request*|complaint
request* ~ instead|rather ~ blam*|criti*|complain*
you ~ always ~~ without|instead|swap*|replac*
stonewall*|contempt|defensiv* ~~ named|label*|antidote*|spot*|practi*
weekly check-?in|couple_meeting|state_of_the_union ~ format|structure|script
fair fight*
conflict|fair_fighting rules|resolution_skills|resolution
express* ~ feelings ~ without ~ blam*
listen* ~~ before ~ respond*|answer*|reply*|fix*
how to ~ tell|bring_up|ask|raise ~~ without ~ fight|blow*|attack*|accus*
validat* ~ each other
dreams within conflict
`,
    weak: `
interrupt*
listen*
each other|partner|wife|husband
said|say* ~ back
i feel
turns|turn
blam*|criti*
tone
request
`,
  },
  'distress tolerance skills': {
    strong: `
box|kit|bag|jar|drawer|basket ~ for ~ hard|bad|tough|rough|dark ~ nights|days|moments|times
things ~ to ~ do ~~ urge*|crisis|overwhelm*
first /\\d+/ minutes ~ of
cold ~ water ~ on ~ face|wrists|neck
distress ~ tolera*
=tip|=tipp
tipp|tip skill*
accepts ~ skill*|list|activit*|distract*|taught|review*|worksheet
=accepts
=improve
self-sooth*|self sooth*
sooth* ~ kit|box|bag|senses
radical accept*
radically accept*
turning ~ mind
willing hands|vs_willful*|hands
willingness
half smile|smiling
half-smil*
ice ~ water|cube*|dive|pack|bath|bowl|in_hand|on_wrist|held|face
held|hold|holding ~ ice
cold ~ water|pack|splash|washcloth|shower ~~ face|wrist*|neck|urge|panic|distress|bring|overwhelm*
dive reflex
crisis survival
=stop skill*|-
stop skill
distract* ~ skill*|plan|list|technique*|activit*|kit|menu|strateg*
coping ~ kit|box|bag|bin|jar|ahead_box
wall push*|push-?ups
intense exercise
burn off|burpees|sprint* ~~ urge|adrenaline|panic|edge
ride ~ out ~ crisis|storm|wave_of_distress
get* through ~~ without ~ making|make ~ worse
not mak* ~ worse
without making ~ worse
frustration tolerance
tolerat* ~ distress|discomfort|uncertain*
it is what it is ~ accept*
pros and cons ~ of ~ act*|urge|cut*|self-harm|giving_in
alternatives to ~ cut*|self-harm|burn*|hurting
rubber band
red marker
playlist|lotion|candle|scent|mints|blanket|stuffed ~~ kit|box|sooth*|overwhelm*|bag
fight* reality
`,
    weak: `
ice
overwhelm*|crisis|distress
distract*
sooth*
accept*
urge*
senses
kit|box
`,
    unless: `
accepts ~ referral|offer|plan
`,
  },
  'emotion regulation skills': {
    strong: `
did|do|doing|tried|try ~ the? ~ reverse|opposite
what ~ guilt|anger|shame|fear|sadness|jealousy ~ urg*|wants|telling|pushing
reactive|vulnerable|raw ~~ sleep|food|eating|hungry|tired
sleep|food|eating|hunger ~~ reactive|vulnerable|raw|emotion*
zones ~~ red|green|blue|yellow|engine|colors
engine ~ running|speed|check
red ~ to ~ green|yellow
shame|anger|guilt|fear|sadness ~ told_apart|vs|versus|or ~ hurt|fear|anger|shame|guilt|sadness
describe* ~ just ~ facts
emotion*|affect|mood regulat*|regulation
regulat* ~ emotion*|feelings|affect|mood|big_feelings
opposite ~ action*|to_emotion*|to_the_urge|of_what
acted|act|acting|do|did|doing opposite
=please
please skill*
=abc please
check*|checking ~ facts ~~
check the facts
check-the-facts
checked facts
feelings|feeling|emotion|emotions wheel|thermometer|chart|cards|words|list|vocab*|poster
name*|naming|label*|identif*|put_a_name|differentiat*|sorted_out|tell*_apart|told_apart|distinguish* ~~ emotion*|feeling*|affect|anger_from|sad_from|guilt_from|shame_from
emotion|feeling* identification|vocabulary|literacy|label*|words
cope ahead
coping ahead
build* mastery
accumulat* ~ positive*
zones of regulation
zones ~ blue|green|yellow|red
blue|green|yellow zone
wave ~ of? ~ emotion|skill
mindful* of current emotion
model of ~ emotion*|describing
function* of ~ emotion*|anger|shame|fear|guilt
what ~ emotion*|anger|shame|fear|guilt|sadness|feeling ~ is|was|are|'s ~ telling|for|trying|signal*
vulnerab* ~ factor*|to_emotion*|mind
emotion* mind
emotion* ~ intensity|/0-10/|0-100 ~~ before|after|rate*
problem solv* vs opposite
ride ~ wave of ~ emotion|sadness|anger|feeling
co-regulat* ~ ct|with_ct
primary ~~ secondary emotion*|feeling*
size ~ problem|reaction
big feelings
in ~ window of tolerance ~ back|stay
up-?regulat*|down-?regulat*
=er handout|worksheet|skill*|module
urge ~ emotion ~ opposite|fits
does ~ emotion|feeling|anger|guilt|shame ~ fit|match
fits ~ facts
`,
    weak: `
emotion*|feeling*
name*|label*
opposite
shame|guilt|jealous*
urge to
intensity
`,
  },
  grounding: {
    strong: `
today's date
look* ~ around ~ the? ~ office|room
heels|feet|hands ~ into|on|against ~ carpet|floor|chair|wall|desk
grounding
5-4-3-2-1|54321|5-4-3-2-one|5,4,3,2,1
/5[ ,\\/-]*4[ ,\\/-]*3[ ,\\/-]*2[ ,\\/-]*1/
five|5 senses
senses ~~ room|see|hear|present|flashback|back
feet ~ floor|flat|ground|carpet|rug
press*|push*|dig*|plant*|stomp* ~ feet|heels|palms|hands|toes
name*|naming|list*|count*|find|found|spot*|look*_for|describ*|notic*|point*_out|told_me|called_out ~~ @num ~ things|objects|items|sounds|colors|colours|shapes
things ~ can|could|she|he ~ see|touch|hear|feel
what ~ see|hear|smell|feel|touch ~ right_now|now|here|around|in_the_room|under
orient* ~ to? ~ room|present|here|now|date|time_and|surroundings|today|space|year|office
re-orient*|reorient* ~ to|by|with
reorient*
back|bring*|return*|came|come ~ to|into|in ~ room|present|here_and_now|here|now|body
here_and_now|here-and-now ~ anchor*|back|return*|bring*
anchor* ~ in|to ~ present|room|senses|here|chair|body
dissoc*|flashback*|spac*_out|zon*_out|glazed|checked_out|floaty|far_away|drift*_off|blank*_out|left_the_room|numbed_out|depersonal*|dereal* ~~ feet|name*|see|floor|hold|cold|ice|stone|room|senses|back|date|where|texture|orient*|count*|hear|touch
what ~ day|date|year|city|building ~~ is_it|are_we|she_is|he_is|it_is
where are you
told|said|remind* ~ date|year|today ~~ safe|room|here|now
safe ~ now|here ~~ room|date|not_then|that_was_then
held|hold|squeez* ~ stone|rock|pebble|keys|putty|ice_cube|cold_can
that was then ~ this is now
temperature|texture ~~ chair|cup|table|stone|fabric
categor* game
count* backward*|back ~ by|from
alphabet|animals ~~ a-z|a_to_z|each_letter
`,
    general: `
@num ~ blue|red|green|round|square|brown|white|black|yellow things|objects|items
name*|naming|list*|describ*|notic* ~~ objects|things|items|furniture|sounds ~ in|around|on|she|he ~ room|office|can_see|could_see|saw|hear*
stone|rock|pebble|keys|worry_stone|fidget|textur*|putty|stress_ball|ice_cube|cold_can|peppermint|lemon|sour_candy|mint ~~ held|hold|hand|describ*|notic*|present|back|focus*|squeez*|flashback|dissoc*
notic*|feel*|sense ~ chair|floor|weight ~~ under|support*|hold*|back|seat
`,
    weak: `
dissoc*|flashback|spac*_out|zon*_out|glazed|floaty|depersonal*|dereal*
present moment
senses
room
feet|floor
@num things
touch|see|hear|smell
here and now
came|come|back ~ min*
colors|colours
`,
    unless: `
stay grounded|well-grounded|grounded_for|grounded_by|got_grounded|was_grounded|grounded_him|grounded_her
exposure ~ floor
`,
  },
  imagery: {
    strong: `
adult|older|grown|grown-up|wiser|present-day ~ self ~ walk*|step*|enter*|come*|came|comfort*|took|takes|went|goes
went|go*|stepp* ~ back ~ into|to ~~ mind|imagin*|memory|kitchen|bedroom|scene
in ~ her|his|their mind ~
imagery
visuali*
guided image*|visual*|journey
safe|calm|peaceful|happy|special|quiet|secure place|spot
picture* ~ herself|himself|themself|scene|place|beach|cabin|future|it|walking|standing|going|meadow
imagin* ~~ herself|himself|scene|place|beach|walking|future|light|garden|meadow|detail|eyes|day|conversation|ending|rehears*|container|succeed*|vivid*
had|asked|invited|guided|led|helped|let|got ~ see|imagine|picture|visuali*|envision
closed ~ eyes ~~ imagin*|pictur*|saw|see|beach|place|scene
re-?script*|rescript*|re-script*
script* ~ ending|nightmare|dream
chang*|rewrote|rewrit*|new|different|altern*|better ~ ending|end|dream|version ~~ dream|nightmare|rehears*|twice|daily
nightmare|dream ~~ new|chang*|different|rewrote|rehears*|ending|script*
=irt
mental|mentally rehears*|rehearsal|walk-through|practice
mind's eye
in ~ mind|head ~~ ran_through|walk*_through|rehears*|slow_motion|scene
container ~ image*|exercise|visual*|lock*|vault
vault|chest|box ~~ imagin*|image*|lock* ~ away
inner ~ advisor|helper|protector|sanctuary
nurturing|wise|protective|compassionate figure*
future ~ self|template ~~ imag*|pictur*|visual*|see
best possible self
slow motion
cue word
sights|sounds|smells ~~ place|beach|lake|forest|cabin
beach|lake|forest|cabin|meadow|mountain|garden ~~ eyes|smell*|sound*|detail*|senses|place|imagin*|image|dog
`,
    weak: `
picture*|imagin*
eyes closed
scene
place
beach|cabin|lake|forest|meadow
dream|nightmare
ending
`,
    unless: `
replay* ~ argument|fight|row
imaginal exposure
negative self-image
hard to imagine
`,
  },
  'interpersonal effectiveness': {
    strong: `
result ~ relationship ~ self-?respect|self_respect
=give to|before|in ~ plan|call|talk|script
interpersonal effective*|skills|module
dear man|dearman
dear-man
=give ~ skill*|for|w|with|on|-|:|review*|gentle|gave
=fast ~ skill*|for|w|with|on|-|:|review*|esp*|fair
gentle ~ interested ~ valid*|easy
fair ~ no ~ apolog*|stick|truthful
no apolog* ~ stick* ~ values
describe ~ express ~ assert|reinforce
easy manner
self-respect ~ effective*|skill|goal
relationship ~ effective*
objective* effective*
dime game
intensity ~ of? ~ ask*|saying_no
levels of validation
validat* ~ others|other
walking ~ middle path
middle path
cheerlead* statement*
=gives
relationship ~ vs|or|and ~ self-respect
what ~ want* ~~ from ~ interaction ~~ relationship|self-respect
`,
    weak: `
dbt
effectiveness
gentle
stick to values
`,
    unless: `
group therapy modality
`,
  },
  mindfulness: {
    strong: `
breath ~ awareness
/\\d+-minute|five-minute|ten-minute/ ~ sit|breath|pause|scan
attend* ~ to ~ sounds|breath|sensations
mind ~ stray*
return* ~~ when ~ mind|attention ~ stray*|wander*|drift*
mindful*
breathing space
body scan*
bodyscan
scan* ~ from|through ~ toes|head|feet|body|crown
guided scan|sit|meditation|meditat*
meditat*
raisin
observ*|notic*|watch* ~~ without ~ judg*|react*|fixing|changing|trying
non-?judg*|nonjudg*|non-judg*
notic*|attend*|follow*|watch*|focus*|anchor*|rest* ~ on? ~ breath
back|return* ~ to ~ breath|anchor|sound
mind wander*|drift* ~~ back|came|return*|bring*|brought
mind wander*
leaves on ~ stream
=what skills|skill
=how skills|skill
what and how skills
what skills ~ observe
observe ~ describe ~ participate|just
observe and describe
one-mindful*|one_mindfully|one_thing_at_a_time
wise mind
beginner's mind
present-?moment ~ awareness|attention|focus|practice|exercise
moment to moment
sat|sit|sitting ~ with ~ breath
sat|sit ~ /\\d+/ ~ min* ~~ breath|quiet|sound*|silence
ting|bell|chime|singing_bowl|gong ~~ listen*|open*|until|sound|minute|ring
listen* ~~ until ~ bell|sound|chime ~ fad*
walking meditation
sound* ~ come and go|coming_and_going|come_and_go
three-minute|3-min|3-minute|five-minute ~ sit|practice|pause|breath*
thoughts ~ come and go|like_clouds|pass*_by|passing_by
notic* ~ thought* ~ let ~ go|pass
awareness ~ of breath|sounds|body|present
attention ~ to|on ~ breath|present|sounds|soles
eat* ~ slow* ~~ taste|bite|raisin|chocolate|orange
=mbsr|=mbct|=mbrp
headspace|calm_app|insight_timer
urge
`,
    weak: `
present moment
breath
notic*|observ*
wander*|drift*
judg*
quiet|silence|stillness
sound*|senses
attention
`,
    unless: `
urge
urge*
loving-kindness|metta
`,
  },
  'relaxation training': {
    strong: `
shoulders|jaw|hands|muscles|belly|forehead ~~ go|going|get ~ loose|soft|heavy|limp
let* ~ shoulders|jaw|muscles|body|hands ~~ loose|soft|go|drop
relax* ~ training|technique*|exercise*|skill*|script|response|strateg*|practice|tape|recording|audio|tools|methods
=pmr
progressive muscle|relax*
muscle relax*|tension|group*
tens* ~ and? ~ release*|relax*|let_go|hold|loosen
tense-release|tense/release
squeeze*|clench* ~ and? ~~ release*|relax*|let_go|loosen|soften
autogenic*
warm and heavy
heavy and warm
applied relax*
cue-?controlled
relax* ~ on cue|cue
relax* ~ jaw|shoulders|muscles|body
jaw|shoulders|fists|neck|toes|calves ~~ drop*|loosen*|release*|relax*|soften*|unclench*|tens* ~~
loosen* ~ up|muscles|shoulders|jaw
unclench*
lemon* ~ squeez*|turtle|robot|ragdoll|rag
robot ~ rag|ragdoll|noodle|spaghetti
rag-?doll|ragdoll|noodle|cooked_spaghetti
hrv|biofeedback
self-hypnosis|hypnosis
taught|practi*|led|guided|did|review*|introduc*|learn*|try|tried|began|used ~ relax*|yoga|stretch*
guided relax*
scan* ~ for tension
body ~ let* go of ~ tension
release* ~ tension
each muscle|muscles
`,
    general: `
cue word
`,
    weak: `
relax*
tension|tense
muscle*
shoulders|jaw|fists
release*|loosen*|soften*
stretch*|yoga
`,
    unless: `
appeared|seems|more relaxed
felt relaxed
`,
  },
  'self-compassion': {
    strong: `
self-?compassion*|self compassion*
compassion* ~ letter|friend|image|self|voice|hand*|focused|mind|break|toward* ~ self|herself|himself|part
compassion* ~ herself|himself|self|themself|part
kind|kinder|kindly|gentle|gentler|gently|warm|warmly|warmer|soft|softer|softly ~ to|with|toward*|on ~ self|herself|himself|themself|yourself|part|body
kind|kinder|gentler|warmer|softer|friendlier|caring|encouraging ~ voice|tone|words|self-talk|phrase*|inner|way_to_talk|way_of_talk*|statement*|response|coach|sentence
inner ~ critic|drill_sergeant|bully|judge ~~ kind*|compassion*|gentle*|friend|answer*|soft*|instead|place|tried|swap*|respond*|talk*
self-kindness|self_kindness
loving-?kindness|loving_kindness
metta
hand|palm ~ on|over ~ heart|chest ~~
hand on heart
common humanity
self-?forgiv*|forgiv* ~ herself|himself|self|themself
soothing ~ system|touch|rhythm
three circles|systems
talk*|speak*|respond*|treat*|say* ~ to? ~ herself|himself|self|themself|themselves ~ as|like|way|how ~~ friend|loved|kid|child|daughter|sister|niece|pet
as ~ she|he|they ~ would|does ~ to|with ~ friend|loved|child|daughter|sister
like ~ good friend|best_friend
would|do ~ say|tell|talk ~ to ~ friend|child|younger_self|loved_one|daughter|kid ~~ herself|himself|self|same|kind*|gentle*|aloud|write|letter
letter ~ to ~ younger self|herself|himself|self|body
younger self
be* nice* to ~ herself|himself|self
cut*|give* ~ herself|himself|self ~ slack|break|grace|credit
self-?critic* ~~ soft*|kind*|gentle*|compassion*|friend|warm*|instead
this is hard ~~
may i be
`,
    weak: `
kind*|gentle*|soft*|warm*
friend
inner critic
self-critic*|harsh ~ on? ~ herself|himself|self
herself|himself
forgiv*
suffer*
`,
  },
  'self-monitoring': {
    strong: `
ask*|asked ~ to ~ note|jot|count|record|write_down ~~ time|place|each|every|episode|attack|urge
note|jot* ~ time ~ place
app ~ to ~ rate|track|log|record|count
chart ~ for ~ counting|tracking|recording
feelings|emotion* log|diary|tracker|record
self-?monitor*|self monitor*
diary card*
mood|sleep|food|anger|panic|activity|urge*|drink*|drinking|pain|symptom*|craving*|spending|eating|worry|anxiety|behavior|behaviour|behavioral|trigger|headache|binge|bp|gambling|meal*|voices|conflict|time|use|outburst*|nightmare|smoking|cig*|fluid|bowel|step|hair-pulling|pulling|picking|tic|tics log|logs|diary|record|records|tracker|tracking|chart|charting|journal|app|graph|sheet|calendar|rating*|monitor*|tally|card
food/mood record
log|diary|record|chart|graph|calendar|card ~ of ~ mood|sleep|urge*|drinks|panic|activity|cravings|binge*|meals|anger|worr*|episodes|attacks|outbursts|triggers|symptoms|feelings|spending
track*|chart*|log*|monitor*|record*|tally*|tallied|jot*|count*|note*|rate*|write_down|writing_down|mark* ~ mood*|sleep|food|urges|urge|drinks|drinking|cravings|craving|episodes|attacks|panic|triggers|worry|worries|symptoms|outbursts|anger|pain|feelings|meals|binges|each|every|daily|use|spending|hours|cigarettes|intrusive|pulls|checks|time_spent|frequency
keep|kept|keeping|start*|begin|began|gave|given|set_up|introduc*|explain*|review*|look*|check*|went_over|fill*|complet* ~ log|diary|tally|tracker|record|chart|journal_of|app ~~
daily ~ rating*|log|record|tracking|tally|chart
tally|tick ~ mark*|sheet|each|every|counter|chart
wrist counter|clicker|golf_counter
tracking sheet|app|card|form
baseline ~ data|count|record*|log
brought|returned|shared|came|turned ~ in? ~ log|diary|tracker|chart|record|diary_card
phone ~ log|tracker|notes_app|reminder ~ mood|urge*|times
rate|rated|rating ~~ each|every|twice|daily|hour*|morning ~~ mood|urge|anxiety|pain|/0-10/|day
daylio|mood_meter|bearable
her|his|their log shows
log shows
`,
    weak: `
track*
log|logs|diary|tally|tracker
count*
record*
daily|each_time|every_time|every_night
app
rating*|rate
`,
    unless: `
thought record|log|diary
log in|into|on|out
track record|on_track|back_on_track
log of evidence
running log
`,
  },
  'skills training': {
    strong: `
bus|train ~ timetable|schedule|map|app ~ read*|reading|use|using
read*|reading ~ timetable|label*|recipe|pay_stub|lease
topping up
introduc* ~ himself|herself|themself|themselves
follow-?up question*
join* ~ in? ~ game|group|play|conversation|circle
how ~ to ~ join|enter|start ~ game|conversation|group|chat
social ~ problem-solving|thinking
coping ~ skills|strateg*|tools
ways ~ of ~ coping
timer|body_double
skill* ~ training|building|group|coaching|practice|drill|work|rehearsal|instruction|teaching|development
social|life|coping|study|job|work|independent|living|organi*|executive|parenting_life|friendship|conversation|daily_living|money|interview|household|self-care|vocational|study-skills|organizational|play|daily ~ skill*
executive function*
budget*
time management
body doubl*
pomodoro
launch pad
visual|picture|photo ~ schedule*|checklist|routine|cue*|support*
social ~ stor*|script*|cue*|thinking|autopsy
comic strip
task analys*
conversation ~ starter*|skills|practice
small talk
turn-?taking
eye contact ~ practi*|drill|work*
reading ~ faces|social_cues|cues|body_language
resume
mock interview
grocery list|shopping_list ~ made|wrote|practic*
morning|evening|school|homework ~ routine|checklist ~~ built|made|step*|chart|post*|set
habit reversal
competing response
bus|route|transit ~ training|practice
pacing ~ activit*|plan|skill*
`,
    general: `
planner|agenda|color-cod*|colour-cod*|colour|color|checklist|check-list|whiteboard|alarm*|sticky_notes|binder|folder*|launch_pad|to-do|time_block*|timer*|pomodoro ~~ set_up|show*|taught|broke*|essay|homework_folder|assignments|organi*|time|routine|task*|tasks|estimate|school|morning|adhd|door|keys|use|practi*|made|cod*
taught|teach*|practi*|coach*|show*|worked|demonstrat*|rehears*|drill*|learn* ~~ cook*|laundry|bus_route|ride_the_bus|shopping|grocer*|hygiene|conversation|eye_contact|turn-taking|taking_turns|resume|interview*|small_talk|greet*|introduc*_himself|introduc*_herself|sharing|asking_to_join|join*_in|money|checkbook|bank*|email*|phone_call*|study*|note-taking|scheduling|clean*|meal*|shower*|reading_faces|facial|tone_of_voice|personal_space|time|estimat*|priorit*|label_reading|medication_box|tie
how to ~ cook|do_laundry|ride_the_bus|shop|start_a_conversation|make_small_talk|join|make_friends|write_a_resume|budget|organi*|plan|priorit*|estimate|take_turns|use_a_planner|greet|read_a_schedule|take_the_bus|sign_up
coping ~ step*|tools|strateg*|menu|list|card*|toolbox ~~ built|taught|practi*|review*|made|developed|each|learn*|identif*
built|developed|taught|review*|practic* ~ coping
`,
    weak: `
skill|skills
planner|checklist|timer|alarm*
routine
practi*|show*|taught
steps
cook*|laundry|shop*|clean*
friends|peers ~ join|ask
`,
    unless: `
unskilled
dbt skills
distress tolerance skills
communication skills
`,
  },
  'sleep hygiene': {
    strong: `
sleep ~ hygiene|restrict*|habit*|schedule|window|compress*|efficien*|routine|plan|ed*|prescription|environment|drive|pressure|practices|behaviors|timing
stimulus control
=cbt-i|=cbti
cbt-?i|cbti
bed ~ for? ~ sleep ~ only|and
bed only|just ~ for ~ sleep
only ~ sleep* in bed
get_up|gets_up|getting_up|got_up|leave_bed|leaves_bed|out_of_bed|leave_the_bed ~ if|when|after ~ awake|not_asleep|can't_sleep|not_sleeping|/\\d+/
awake ~ /\\d+/ ~ get|leave|move|up|out
same|fixed|set|consistent|regular|standard|steady|anchor*|locked ~ wake|rise|rising|bed|sleep|get-up|up ~ time|-time|hour|daily
same|fixed|set|consistent|regular|steady wake*|bedtime*|rise*
wake-?up ~ time|fixed|set|same
wake time|-time
rise time
caffeine cutoff|cut-off
time in bed
time-in-bed
=tib
wind-?down|winding_down|wind_down
dim* ~ light*
bedroom ~ dark|cool|quiet|clock|tv|environment|setup
dark ~ cool ~ quiet|room
clock ~ turn*|face*|remov*|hid*
bedtime ~ routine|ritual|earlier|later|moved|pushed|set|fixed|back|shift*
later|earlier|delayed ~ bedtime
bed* ~ only_when|when ~ sleepy
morning light|sunlight
light box|lamp ~ morning|sleep
blue light
worry time ~ before bed
buffer zone
sleep ~ went_over|tips|handout|basics|advice|do's|rules
reviewed|discussed|taught|talked|covered|went_over|educat* ~~ sleep ~ habits|routine|tips|basics|environment|schedule|needs|cycle
`,
    general: `
no|limit*|cut|stop*|off|avoid*|less|last|skip*|drop*|move*|out|swap*|park*|charg* ~ screen*|phone|tv|caffeine|coffee|naps|nap*|energy_drink*|monster*|soda|scrolling|alcohol|nightcap|tea|gaming|doomscroll* ~~ bed*|before|after|past|noon|night|pm|kitchen|hour|sleep|/\\d+/
caffeine|coffee|screens|screen|phone|naps|nap|nightcap|energy_drinks|last_coffee|last_can ~~ cut|off|before|after|moved|by|out_of|limit*|noon|/\\d+/ ~~
`,
    weak: `
bed|bedtime
awake|asleep|sleepy
caffeine|coffee|screens|phone|naps|nap
wake
nightly|night
clock
`,
    unless: `
sleep hygiene ~ in_place
bed_bugs
nap* on arrival
`,
  },
  'urge surfing': {
    strong: `
where ~~ urge|crav*|itch ~~ sits|lives|is|shows|feels ~~
watch* ~ it ~ ease|pass|fade|shrink|go|peak|rise|settle|crest
urge*|crav* ~~ climb*|drop*|ebb*|come_down|comes_down|settle*
rode|ride|riding ~ one|it|them|urge*|crav* ~ out
riding ~ out
sat|sit|sitting|stay* ~ with ~ urge*|crav*|itch
urge ~ surf*
surf* ~ urge*|crav*|wave*|it
ride|rode|riding|rides ~ out? ~ wave*|urge*|crav*|itch|pull
watch*|observ*|notic*|track*|follow*|sat_with|stay*_with|sit_with|sitting_with ~~ urge*|crav*|pull|itch|impulse ~~ rise*|fall*|pass*|peak*|crest*|fade*|swell|wave|come|go|shrink|build|gone|ebb*|body|without
urge*|crav*|itch|impulse|pull ~~ ease*|rise*|rose|peak*|crest*|wave*|swell*|ebb*|pass*|fade* ~~ fell|fall*|act*|without|gone|own|min*|sec*|broke|down|like|out|surf*|watch*
urge*|crav* ~ like|as ~ wave*|swell|tide|hiccup
crest*
let ~ urge*|crav* ~ pass|come|rise|be|crest
wave* ~~ urge*|crav*
urge*|crav* ~~ wave*
where ~ urge|crav* ~ body|lives|felt|feel*
urge*|crav* ~~ in ~ body|fingertips|chest|throat|mouth ~~ watch*|notic*|breath*|rise|pass*
outlast* ~ urge*|crav*
delay* ~ urge*|crav* ~~ min*
urge*|crav* ~ timer|stopwatch|min* ~ peak*|pass*|gone
crav* ~~ without ~ giv*|act*|feed*|fight*
`,
    weak: `
urge*|crav*|itch
wave|waves|swell|tide|surf*
peak*|crest*|pass*|fade*|rise*|rose
without acting
timer|min*
`,
    unless: `
denies urges
urge* ~ surge
`,
  },
};
