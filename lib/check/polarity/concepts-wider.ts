/**
 * More ways in which notes state a concept or its absence, beside `concepts.ts`: telegraphic forms, lay words, idioms, what
 * a good week looks like. Own general wording; data only. Source: clinical usage. Reviewed 2026-11-27.
 */

/** Additions by the id of the concept; the phrase language is that of `phrases/compile.ts`. */
export const WIDER: Readonly<
  Record<string, { readonly says?: string; readonly lacks?: string; readonly weak?: string }>
> = {
  'suicidal ideation': {
    says: `
item|question|q|# ~ 9|nine
item9|q9|#9
not want* to be alive
`,
  },
  'passive suicidal ideation': {
    says: `
passive ~ present|endorsed|admitted|persists|continues|chronic|only|remains
wouldn't|would_not|won't ~ be|feel|mind sad|sorry|upset ~~ if
rather|sooner|prefer* not ~ be_here|be_alive|wake*|exist|be_around|live
item|question|q|# ~ 9|nine
`,
  },
  overdose: {
    says: `
took|swallow*|ate|downed ~~ handful|bottle|blister|strip|pack|box|all ~ of? ~~ pills|tablets|tabs|meds|medication|capsules|tylenol|advil|aspirin|benadryl|paracetamol
took|swallow*|downed /\\d{2,}/ ~ pills|tablets|tabs|capsules|tylenol|advil|ibuprofen|benadryl|aspirin|xanax|ativan|klonopin
narcan*|naloxone ~ revived|x2|twice
`,
  },
  'self-harm': {
    says: `
old|healed|faded ~ scar*
fresh|new|recent|linear|red|parallel|superficial|healing ~ marks|cuts|lines|scratch*|burns|abrasions|lacerat* ~~ arm*|forearm*|wrist*|thigh*|leg*|hip*|ankle*|stomach
lines|marks|cuts ~ on|l|r|lt|rt|up|along ~ arm*|forearm*|wrist*|thigh*
`,
    lacks: `
arms|wrists|forearms|skin|legs ~ clear|unmarked|clean|no_marks
`,
  },
  hallucinations: {
    says: `
ris|responding ~ to ~ internal|unseen
internal stimuli
talk*|laugh*|mutter*|answer*|argu* ~ to|with|at ~ himself|herself|themself|nobody|no_one|someone_unseen|people_who
`,
    weak: `
psycho*
ask*|asked ~ if ~ i ~ heard|hear|saw|see
`,
  },
  'auditory hallucinations': {
    says: `
ris|internal_stimuli
hear*|heard ~~ man|woman|child*|men|mumbling|music|footsteps|someone|people ~~ nobody|no_one|not_there|aren't|isn't|walls|vents|empty
`,
    weak: `
hear*|heard
commentary|commands
`,
  },
  'visual hallucinations': {
    says: "see*|saw|seen ~~ bugs|faces|shapes|man|woman|dead|figure ~~ nobody|not_there|aren't|isn't|corner\nshadow people",
  },
  delusions: {
    says: `
tracked|recorded|filmed|monitored|targeted|poisoned|followed|bugged|spied ~ by|on
insists|certain|convinced|swears|knows|adamant|believes ~~ gas|gov*|fbi|cia|police|neighbo* ~ ~
talking ~ about ~ him|her|me ~ behind|on_tv|radio
suspicious*|guarded
check*|search* ~~ cameras|microphones|wires|listening_devices|trackers
out ~ to ~ get
ideas of reference|persecution|grandeur
thought broadcast*|insertion|withdrawal
`,
    lacks: 'trusts|trusting\nreality testing ~ intact|good\nreality-based',
  },
  mania: {
    says: `
up ~ /\\d+/ nights|days ~~ spent|spending|talk*|clean*|no_sleep|energy|shopping
talk* ~ mile|fast|nonstop|mph|over|quick*
flight of ideas
needs|needing|needed ~ no|little|less ~ sleep
elevated|expansive|euphoric mood|affect?
spending ~ spree*
on|feeling top_of_the_world|invincible|unstoppable
`,
    lacks: 'mood ~ stable|even|euthymic|level\nlevel on lithium',
  },
  nightmares: {
    says: `
dream|dreams ~~ woke|wakes|wake|waking|crash|war|attack*|scream*|sweat*|horri*|bad|same
wak*|woke ~ scream*|sweat*|drenched|shaking|crying|terrified|from_a_dream
dreamt|dreamed ~ again
nm|nms
terrors
`,
    lacks:
      'dreamless\nsweet|pleasant|ordinary|good dream|dreams\nno dreams|dream\ndreams ~ fine|pleasant|ordinary|nice|gone\nsleeps|slept ~ dream-free',
  },
  flashbacks: {
    says: `
right back ~ in|there|on|to
back ~ in ~ iraq|afghan*|vietnam|fallujah|that_room|the_car|the_house|the_fire|the_crash
as_if|as_though|like ~ it ~ happening|again
smell|sound|sight ~~ brought|put|took|sent ~ him|her|them|me ~ back
`,
    lacks: 'stayed|stays ~ in ~ present|the_room|here_and_now',
  },
  hypervigilance: {
    says: `
startl*|jump*|flinch* ~~
sits|sat|seat|sitting ~~ facing ~ door|exit
exaggerated startle
scan*|watch*|check* ~~ exits|door|doors|windows|perimeter|crowd|parking_lot
can't|won't|never ~ relax|let_down ~ guard|public|crowds
keyed up
`,
    lacks: 'let|lets|letting ~ guard down\nsat|sits ~ with_back|back ~ to ~ door|room|crowd\nat ease',
  },
  dissociation: {
    says: `
spac*|zon*|check* ~ out
spaced|zoned|checked|blanked out
blank* out
floating|watching ~~ above|ceiling|outside|herself|himself
out of body
not|isn't|felt|feels ~ real|unreal|foggy|numb|detached|far_away|gone
lost time|hours|afternoon
went|gone ~ away|blank ~ in_session|inside
glaz* over
`,
    lacks:
      'here and now\npresent|grounded|oriented|in_the_room ~ throughout|all_session|whole|all|session\nstayed|remained|stays ~ present|grounded|in_the_room|in_her_body|in_his_body\nin ~ her|his|my|their body ~ the_whole|throughout|all\nfelt|stayed|feels ~ in ~ her|his|my|their body',
  },
  'panic attacks': {
    says: `
panicked|panicky|panicking
heart ~ pound*|rac* ~~ couldn't_breathe|can't_breathe|dying|shak*|sweat*
thought|felt ~ she|he|they|i ~ dying|having_a_heart_attack|pass_out
full ~ blown
`,
    lacks: 'rode|drove|shopped|flew ~~ calm*|without_a_hitch|fine|no_problem',
  },
  obsessions: {
    says: `
check*|wash*|count*|arrang*|repeat*|tap*|touch*|confess*|reread* ~~ /\\d+/ ~ x|times
check*|rechecks|recheck* ~ stove|lock|locks|door|doors|oven|taps|iron|alarm|emails
wash* ~ hands|until|raw
hoard*
images|thoughts ~ of ~ harm*|dropping|stabbing|contaminat*|blasphem*
reassurance ~ seeking
`,
    lacks: `
left|leaves|walked ~~ one|single|without|no ~ check*|checking
touch*|used|held ~~ didn't|without|not wash*|wash*|sanitiz*|wip*
resisted|resists|resisting|delayed|dropped ~ check*|ritual*|compuls*|wash*|urge
one check ~
`,
  },
  worry: {
    says: `
dwell*|fret*|stew*|obsess*|catastroph*|replay*|second-guess* ~~
mind ~ racing|races|won't|spinning|goes
overanaly*|over-?think*
lies|lay|lying|up|awake ~~ thinking|worr*|what_if*
worried sick
worrier|worrywart
`,
    lacks:
      'mind ~ quiet*|calm|still|at_ease|clear|settled\nlet* ~ it|things|go ~ go\nworry ~ down|less|manageable|rare|under_control\nworries less|rarely|little\nlet*|lets|letting ~~ roll|slide|pass|slip off|by',
  },
  anxiety: {
    says: `
jitter*|jumpy|edgy|uptight|tense|tension|fearful|apprehens*|uneasy|dread*
keyed up
knots|butterflies ~ in? ~ stomach*
stressed
sud|suds /[4-9]\\d?|10\\d?/
`,
    lacks: 'calm*|relaxed|cool|unbothered|unflappable|at_ease|unfazed|at_peace|settled\nsuds /[0-2]\\d?/',
  },
  hopelessness: {
    says: `
why ~ bother|try
what's|what ~ point|use
pointless|futile
no ~ hope|future|way_forward|light|end_in_sight
gave|given|giving up ~~
never|won't|not ~ get|be|feel ~ better|different|well|happy ~ again|ever?
things|it|life|nothing ~ never|won't|will ~ change|improve|get_better|matter
doomed
stuck ~ forever|like_this
can't|cannot|doesn't|don't|unable ~ see|imagine|picture ~ future|ahead|getting_better|way
`,
    lacks:
      'hopeful*|optimis*\nlooking|looks ~ forward\nsees|seeing|saw ~ a? ~ way|light|future|path|point\nthings ~ looking_up|turning|getting_better|better',
  },
  depression: {
    says: `
dx'd|hx|dxd mdd
mood ~ meh|blah|shit*|crap*|grey|gray|flat|awful|bad|dark
flat|slow|listless ~ all ~ week|day|wk|session
low|flat|down|gray|grey|numb|empty|heavy|bleak|miserable|blue|glum|dark
blah
dysthym*|ppd
in a ~ funk|slump|dark_place|hole
can't|couldn't ~ get ~ out_of_bed|up|going
in bed ~ all|most|days
`,
    lacks: `
mood ~ good|great|bright*|stable|fine|ok|okay|euthymic|improved|better|lifted|up|even|well|/[7-9]|10/
bright*|cheer*|upbeat|chipper|sunny|buoyant|happy|happier|content|good_spirits|smil*
spirits ~ good|up|high|better
full range
phq|phq-9|phq9 ~ /[0-4]/
`,
  },
  anhedonia: {
    says: `
nothing ~ joy*|fun|pleasure|appeals|excites|interests
no|zero|lost|little ~ joy|interest|desire|spark|pleasure|motivation|enthusiasm
lost ~ interest|taste ~
stopped|quit|dropped|abandoned|untouched|gave_up ~ hobb*|painting|guitar|garden*|reading|choir|fishing|golf|music|drawing|everything
hobb*|guitar|garden|piano|easel|bike|paints ~~ untouched|dust|ignored|shed|away
going through ~ motions
numb|flat|empty ~ to|about ~ everything|things
`,
    lacks: `
loving|loves|loved|enjoy*|fun|pleasure|delight*|thrilled|excited|relish*
back ~ in|at|to|on ~ piano|guitar|painting|choir|gym|band|kitchen|workshop|woods|water|baking|sewing|reading
laugh*|sang|sings|danced|dances|dancing
had|was|it's|it_was|what ~ a_blast|blast|ball|good_time|great_time|fun
a blast
interest ~ back|returned|returning|up|good
`,
  },
  insomnia: {
    says: `
sleep*|slept ~ /[0-5]/ ~ h|hr|hrs|hours
didn't|not|won't|doesn't|isn't|hasn't|haven't|never|don't|couldn't|can't|barely|hardly ~ sleep*|slept|rest*|wink
sleep onset|initiation|maintenance|latency|latent ~~
onset|middle|terminal insomnia
ema|early_morning_awaken*|mid-?night
awake|up|wakes|waking|woke ~~ /[1-5]/ ~ am|a|h|hrs|times|x
lies|lay|lying awake
night|nights ~ without|no ~ sleep
sleepless*|wired
dozing|dozes ~ off|only
melatonin|ambien|trazodone ~~ not|isn't|n't|doesn't ~ help*|work*
`,
    lacks: `
sleep*|slept ~ soundly|deeply|sound|straight|uninterrupted|solid*|peacefully|beautifully|heavily|in|late|/[6-9]/
/[6-9](?:\\.\\d)?/ ~ h|hr|hrs|hours ~ of? ~ sleep|night|per|nightly|solid|straight|a_night|avg|most
sleep ~ wnl|good|great|fine|ok|okay|adequate|improved|better|regular|restored|solid|normal*|nl
no ~ sleep ~ issues|problems|concerns|complaints|difficult*|disturbance
out|asleep|sleeps|slept ~ like ~ light|log|baby|angel|puppy|king|child
wakes|woke|waking ~ rested|refreshed|restored
naps ~ well
through the night
`,
  },
  'restricted eating': {
    says: `
skip*|miss*|refus* ~ meals|lunch|breakfast|dinner|food|snack*|supper|to_eat
restrict*|/[1-9]\\d\\d/ ~ cal|cals|kcal|calories
water|coffee|gum|nothing|cucumber* ~ for? ~ lunch|breakfast|dinner|all_day
pushes|pushed|hides|hid|moved|picks|picked ~~ food|plate
weighs|cut ~ out ~ carbs|sugar|meals|food_groups
`,
    lacks: `
three|3 ~ meals ~~
meals|snack* ~~ day|plan ~ followed|met|completed|every|all
finish*|ate|eats|eating|completed ~~ plate|all|meal_plan|lunch|breakfast|regular*|full|meals|snack*
not restrict*
ate|eats|had ~ cake|dessert|pizza|fear_food*|seconds|snack*|ice_cream|pasta|burger|everything
`,
  },
  'binge eating': {
    says: `
b/p
binge/purge
eating ~ until ~ sick|hurt|stuffed|full
ate ~ whole|entire|box|bag|pint|tub|loaf
out of control ~ eating
finger* ~ throat
`,
    lacks: 'kept|keeping ~ it|meal*|food|dinner ~ down\nstopped|stops|stop ~ when ~ full',
  },
  'appetite loss': {
    says: `
pick*|poke* ~ at ~ food|dinner|meals|plate|lunch
clothes|pants|trousers|ring ~ hanging|loose*
nothing|food ~ appeal*|tast*
forgets|forgot|forgetting ~ to ~ eat
off ~ food
no|little|zero interest ~ in ~ food|eating|meals
lost /\\d+/
one meal ~
wt|weight ~ down|loss
`,
    lacks: `
appetite ~ good|great|back|ok|okay|fine|normal|wnl|intact|strong|better|returned|improving|up|healthy|robust|unchanged
eat*|ate ~ well|regular*|normal*|fine|again|three|everything|seconds|full
hungry|starving|cleans_plate|seconds|second_helping
polished|wolfed|scarfed off|down
devour*
`,
  },
  'opioid misuse': {
    says: 'percs|perc|norcos|oxys|dope|tramadol|codeine|morphine|vikes|blues|fetty\nnodding ~ off\nshot|shooting up',
    lacks: 'in recovery\nbup*|suboxone|methadone ~ only|as_rx*|as_prescribed|daily\nno slips|slip|use|lapse*',
  },
  'cannabis use': {
    says: 'bowl|bong|gummies|gummy|dispensary|stoned|baked|420|hash|reefer|toke*|high\nhit|hits ~ pen|vape|bong',
    lacks: `
wk|week|day|month|mo /\\d+/ ~ w/o|without|no|off|clean ~ weed|thc|pot|cannabis|marijuana|smok*
threw|sold|tossed|gave|flushed ~~ bong|stash|pipe|grinder|vape|weed
sober|clean|abstinent
`,
  },
  'nicotine use': {
    says: 'juul|chew|dip|zyn|pouch*|snus|puff*|lit_up|pack\ncigarette*',
    lacks: 'smoke-?free|nicotine-free',
  },
  'alcohol use': {
    says: `
sipp*|swigg*|guzzl* ~ vodka|gin|rum|whisk*|wine
pint|pints|shots|shot|cocktail*|margarita*|seltzers|tequila|rum|gin|mimosa*|champagne|ipa|six-?pack|12-?pack|12_pack|six_pack|tallboy*|hard_cider
tipsy|buzzed|hammered|wasted|plastered|sloshed
bar|pub|happy_hour ~ every|nightly|after_work|till|til
etoh*|aud
bal|bac ~ .
relaps*|slipp*
`,
    lacks: `
not|n't|never|hasn't|haven't|hadn't|didn't|without ~ touch*|touched|had ~ a? ~ drop|drink|sip
turn*|turned|turns down ~~ beer*|drink*|wine|shot*|toast|champagne|cocktail*
decline*|pass*|skip*|refus* ~ wine|beer|champagne|cocktail*|drink*|toast|champagne|bar|open_bar|happy_hour|alcohol|shots
sober|dry|alcohol-?free
pour*|dump*|tipped|threw|tossed ~ vodka|wine|beer*|bottle*|liquor|whisk*|it|rest ~ out|away|down_the_sink|down_the_drain
off ~ sauce|drink|bottle|booze|beer|wine
on the wagon
teetotal*
had|drank|ordered|brought|sipped|chose ~ soda|seltzer_water|club_soda|tonic|na_beer|n/a_beer|ginger_ale|diet_coke|mocktail*|tea
chip|token|coin ~ day|days|mo|month*|yr|year
`,
  },
  'substance misuse': {
    says: `
amphetamine*|molly|mdma|ketamine|lsd|acid|mushrooms|shrooms|spice|k2|inhalant*|kratom|adderall|fent|dope|coke|ice|crystal
got|getting|get high
using ~ again
uds|utox|tox|ua ~ \\+ ~
`,
    lacks: `
uds|utox|tox|tox_screen|ua|screen|screens ~ neg*|clean|clear
stayed|staying|stays|still|remains ~ sober|clean|abstinent
no slip|slips|lapse|lapses
`,
  },
  gambling: {
    says: 'scratch ~ off|offs|tickets|cards|ers\nscratchers|keno|bingo_money|draftkings|fanduel|online_casino|roulette|horses|dogs|craps\nplaced ~ bet|bets|wager',
    lacks: `
no|zero|not ~ bet|bets|betting|wager*|gambl*
self-?exclu*
bet-?free|gambling-?free
blocked|deleted|uninstalled ~ app*|betting|casino|draftkings|fanduel
`,
  },
  'racing thoughts': { lacks: 'mind|thoughts ~ quiet*|calm|slow*|still' },
  cravings: { lacks: 'no pull|desire|urge ~ to_use|to_drink|for' },
  anger: {
    says: `
blew|blow|blows|blowing|erupt*|explod* up? ~
lost|lose|loses|losing ~ it|cool|temper|shit
screamed|yelled|yelling|screaming|shout*|swore ~ at
slamm*|punched|threw|throws|broke ~ door|doors|wall|plate*|phone|remote|dish*|things
fum*|furious|seething|livid|pissed|hostile|short_fuse|road_rage|enraged|mad
bit|bites ~ head off
yell*|scream*|shout*|rag*
`,
    lacks: `
kept|keeps|stayed|staying|remained|stays ~ calm|cool|even|level|composed|quiet
calmly|evenly|civil*|politely
walked away|out ~ instead|before
took|takes|taking ~ break|time-?out|timeout|breath ~ instead|before
even-?tempered|patient
let ~ it ~ go
`,
  },
  guilt: {
    says: `
remors*|blame*|regret*|shame*|ashamed|mortif*|humiliat*
fault
can't|cannot|won't|couldn't|unable|never ~ forgiv* ~ himself|herself|myself|themself|self
bad|rotten|terrible ~ person|mother|father|wife|husband
`,
    lacks:
      "let*|letting|lets ~ herself|himself|self|themself|myself ~ off\nforgave|forgives|forgiven|forgiving ~ himself|herself|myself|self|themself\nnot|wasn't|isn't ~ my|his|her ~ fault\nself-?forgive*|self-?compassion",
  },
  fatigue: {
    says: `
wiped|worn|burned|burnt|pooped out
zonked|knackered
drain*|drag*|sluggish|weary|spent|sleepy|depleted|run_down|lethargic
no ~ get_up|pep|stamina|battery|gas
running on ~ empty|fumes
naps ~ daily|all|hours
`,
    lacks:
      'bounding|brimming|bursting|full ~ with|w|of ~ energy\nperky|chipper|spry|sprightly\nspring|pep|bounce ~ in ~ step\nenergetic|energized|rested|refreshed|peppy|lively\nenergy ~ good|great|up|back|high|better|improved|normal|wnl|fine\nmore energy',
  },
  'concentration problems': {
    says: `
zon*|spac*|drift* ~ out|off
daydream*|scatter*|forget*|fog|foggy|unfocused|off-?task|fidget*|inattent*
reread*|rereads|re-?reading ~ same|line|page|paragraph
loses|lost|losing ~ train|thread|place|focus|track
mind ~ wander*|elsewhere|blank
`,
    lacks: `
attn|attention|concentration|focus ~ intact|wnl|good|fine|improved|better|normal|sharp|ok|grossly
on ~ task
reads|read|studied|studies|worked|works|works|sat ~~ hr|hour|hours|minutes|min ~ straight|at_a_stretch|solid
finished ~ book|chapter|novel|report
serial 7s ~ wnl|intact|correct
attentive|focused
follow* ~ step*|direction*|instructions|recipe|plot|lecture
`,
  },
  isolation: {
    says: `
stay*|holed|hides|hiding|hid|lives|shut* ~ in|up|himself|herself ~ room|bed|house|basement|apartment|home|bedroom
turn*|turned down ~ invit*|friends|plans
declin*|refus*|ignor*|cancel*|skip*|bail* ~~ invit*|friends|plans|calls|texts|party|gathering*|dinner
no ~ friends|visitors|social|contact
hermit
pull*|pulled|pulling away|back ~ from ~
alone ~ all|most|every|weekend
not|hasn't|didn't|won't ~ see*|seen|talk* ~ anyone|friends|people|a_soul
`,
    lacks: `
saw|seeing|sees|met|meets|hosted|visited|joined|called|hung_out|went|out|lunch|coffee|dinner|texting|reconnect* ~~ friend*|buddies|pals|sister|brother|cousin*|group|choir|club|neighbor*|class|team|church|coworkers
social* ~ more|again|active|life
went|goes|going|out ~~ with|w ~ gang|crew|guys|girls|crowd|family|coworkers|mates|team|choir|band|pals|kids
more social|outgoing
accepted|said_yes ~ invit*
join*|signed_up|rejoin* ~~ league|club|choir|team|class|gym|group|band|church|game
`,
  },
  'medication nonadherence': {
    says: `
miss*|skip*|forg*|refus*|stopp*|quit|ran_out|dropp*|cheek* ~~ dose*|lithium|zoloft|lexapro|prozac|meds|med|medication*|pill*|seroquel|abilify|lamictal|wellbutrin|adderall|insulin|shot|shots|injection|refill
off ~ her|his|all? ~ meds|lithium|medication*
cold turkey
not|isn't|hasn't|won't|doesn't|didn't|don't ~ tak* ~ meds|it|them|medication*|pills|lithium
`,
    lacks: `
taking|takes|took|compliant|consistent|adherent|faithful* ~~ meds|med|medication*|rx*|prescribed|pills|daily|dose*|lithium
as ~ rx*|prescribed|directed
refill*|picked_up ~~ on_time|early|script|rx
compliant|med-compliant
pill ~ count|box ~ match*|correct|empty|right|ok
never misses|missed
adherent|adherence ~ good|full|100
`,
  },
  'side effects': {
    says: `
dry mouth|drowsy|sedat*|groggy|tremor*|shakes|weight_gain|jitter*|sexual_se|constipat*|metallic|zombie|akathisia|restless_legs
since|from|on ~ new? ~ med*|dose|increase|bupropion|zoloft|prozac|lexapro|lithium|seroquel|lamictal|switch ~~ sick|tired|dizzy|shak*|dry|nause*|foggy|jitter*|headache*|zombie
=se|ses
tolerat* ~ poor*|badly|not
`,
    lacks: 'tolerat* ~ well|fine|ok|new|dose|it|med*\nwell tolerated',
  },
  violence: {
    says: `
shov*|punch*|slap*|kick*|bit|bites|spat|head-?butt*|chok*|threw|swung|attack*|assault*|struck|scratch* ~~ brother|sister|mom|dad|peer*|staff|teacher|classmate*|him|her|them|someone|another|kid*|dog|wife|husband|partner|wall|door|mother|father|cousin
got|gets|getting ~ physical
fight|fights|fought|brawl*|scuffl*
hole ~ in ~
hands on
`,
    lacks: `
hands ~ to ~ self|himself|herself|themself
kept|keeps|keeping ~ hands|feet ~ to
safe|gentle|calm hands|body
gently|softly|kindly
walked away ~ from? ~
used ~ words ~ instead|not
`,
  },
  'partner violence': {
    says: `
grabs|grabbed|grips|yank*|drag*|pinn*|throttl*|smack* ~ my|me|her|him|ct
black eye|bruis* ~ from|by ~ bf|boyfriend|husband|partner|wife|gf|him
took|takes|smash*|hid ~ phone|keys ~~ leave|call|out
blocked|blocks ~ door|exit
afraid|scared ~ of ~ husband|partner|bf|boyfriend|him|wife|gf
throws|threw ~~ at ~ me|her|him
`,
    lacks: 'feels|is|felt safe ~ w|with|at|in ~ home|partner|husband|wife|bf|gf|relationship|him|her|current',
  },
  abuse: {
    weak: 'hitting|spanking|beating|beatings|whipping',
    says: `
hit|hits|beat|beats|slap*|whip*|whoop*|smack*|punch*|spank*|kick*|burn* ~~ with|w ~ cord|belt|switch|hanger|shoe|stick|spoon
mistreat*|molest*|grop*|fondl*|exploit*|assault*|rape*
`,
  },
  'sexual assault': {
    says: 'assaulted|groped|grop*|fondl*|forced|coerc*|drugged|non-?consensual*|sexual* ~ abuse*|assault*\nabus* ~ by ~',
  },
  'firearm access': {
    says: 'glock|revolver|ar-?15|ammo|ammunition|gun_safe|holster|handgun*|rifles|pistols',
    lacks:
      "guns|gun|rifle|rifles|pistol|pistols|firearm*|shotgun|handgun ~~ locked|stored|out_of_the_home|brother's|police|turned_in|sold|removed",
  },
  'homicidal ideation': {
    says: `
kill*|murder*|strangl*|stab*|shoot*|hurt*|harm*|choke|poison*|bury ~ his|her|my|him|them|the|a|ex|boss|man|guy|teen|father|mother|neighbor|coworker|supervisor|stepdad|whoever
runn*|run|mow* ~~ over|down
i'm|i'll|gonna|going_to|he'd|she'd ~ gut|beat|smash|waste|finish|end|hurt|destroy|break|slit|cut ~ him|her|them|his|somebody|someone
wish* ~ him|her|them ~ dead
`,
    lacks: 'mad|angry|annoyed not ~ murder*|homicid*|violent',
  },
  crying: {
    says: 'tear*|teary|cried|cries|crying|sob*|weep*|wept|bawl*|misty|choked_up|broke_down|in_tears|eyes ~ well*|fill*|wet|red',
    lacks: 'dry-?eyed|dry_eyes\neyes ~ dry',
  },
  loneliness: {
    weak: 'isolat*|withdraw*|alone|by_herself|by_himself',
    says: 'lonel*|lonesome\nno one|nobody ~ to ~ talk|call|eat|turn\nmisses ~ company|people|having\nalone ~~ house|crowd|all|most|nights',
    lacks:
      'part ~ of ~ choir|team|group|family|something|community|church|crew|gang\nconnected|belong*|surrounded ~ by? ~\ncompany ~ most|every\nfriend* ~ over|visited|most|daily',
  },
  pain: {
    says: 'hurt*|hurts|sore|throb*|h/a|h/as|ha|has_a_headache|backache|cramp*|burning|stabbing|stiff*|lbp|fibro*|flare*',
    lacks: 'pain-?free|painless\npain ~ gone|controlled|managed|0',
  },
  palpitations: { says: 'heart ~ rac*|pound*|flutter*|hammer*|skip*|thump*|going\nchest ~ pound*|flutter*' },
  dizziness: { says: 'dizz*|light-?head*|woozy|vertigo|faint*|room_spinning|unsteady|swimmy' },
  nausea: {
    says: 'nause*|queas*|sick|n/v|vomit*|threw_up|throws_up|puk*\nstomach|tummy ~ turn*|upset|ache*|churn*|hurts|flip*',
  },
  'memory problems': {
    says: `
forg*|misplac*|blank*|repeat* ~~
memory ~ slip*|going|gone|poor|bad|worse|loss|lapse*|issue*|trouble|fog*|shot
can't|couldn't|trouble|doesn't|unable ~ remember*|recall*
lost|loses|losing ~ keys|way|words|track
`,
    lacks:
      'memory ~ intact|good|fine|ok|grossly|wnl|sharp|unimpaired|normal\nremembers|recalled|recalls ~ all|every|everything|fully|3/3|easily|clearly\nrecall*|remember*|knew|named ~~ detail*|names|clearly|correctly|last_week\nmemory|mind ~ sharp\nsharp as ~\n3/3 ~ recall',
  },
  'running away': {
    says: 'ran|runs|run|running ~ away|off|from ~~\nrun*|ran ~ if|when|out\nawol*|abscond*|elop*|bolt*|took_off|left ~ placement|without_permission|campus|unit\nmissing ~ overnight|from',
  },
  stealing: {
    says: 'took|takes|taking|lifted|swip*|pocket*|stole|steal* ~~ $|money|purse|wallet|store|cash|candy|phone|card*|bike\n/\\$\\d+/ ~ from ~',
  },
  bedwetting: {
    says: 'wet*|soak*|accident* ~~ bed|sheets|night*|pull-?up*|mattress\nbed-?wet*|enures*|nocturnal ~ accident*',
    lacks:
      'all|stayed|stays dry\ndry /\\d+/ ~ nights|night|mornings|of\n/\\d+/ dry ~ nights|night|mornings\ndry ~ all|every|each|through|most|whole|both|mornings\ndry ~ bed|sheets|nights|night|mornings',
  },
  'school refusal': {
    says: `
refus*|miss*|skip*|avoid*|cut|ditch*|late ~~ school|class|classes|homeroom|mon*|tue*|wed*|thu*|fri*|days
won't|wouldn't|can't|didn't ~ go|get|leave|enter|attend ~ school|car|class|building|bed|in
absent|absences|tardy|truan*
stayed home
`,
    lacks: `
attend*|went|present|made|back|in ~ school|class|homeroom|every|all|/\\d/ ~~ days|day|week|wk|bell|time|/5
in ~ class|school|seat ~~ bell|time|all|every|days
perfect attendance
attended
5/5|4/4|3/3|10/10 ~ days|attend*
no absences|tardies|missed
on time ~ all|every|/\\d/
`,
  },
  'eating disorder': {
    says: 'eating d/o|dis*\nan|bn|bed ~ dx|hx|remission\npurg*|bing*|restrict*|laxative*',
    lacks: 'wt|weight|intake ~ wnl|stable|restored|normal|nl',
  },
  'suicide attempt': {
    says: 'tr*|tried|trying|went ~ to ~ hang|drown|jump|overdose|suffocate|shoot|cut_his_wrists|cut_her_wrists ~\nhang* ~ self|himself|herself|oneself\ncut ~ him|her|them|me ~ down\nnear-?hanging',
  },
  tics: { says: 'blink*|grimac*|throat-?clear*|jerk*|sniff* ~ tic*|all|constant*|again|x' },
};
