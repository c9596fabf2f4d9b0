/**
 * Clinical concepts and how notes say them: `says` states the concept, `lacks` states its absence in positive words
 * ("sleeping through"), `weak` only counts when nothing clearer is there. Own general wording; data only.
 * Source: clinical usage. Reviewed 2026-11-25.
 */

export interface ConceptEntry {
  readonly id: string;
  /** Recognises the concept by the name a caller uses for it. First match wins, so narrow entries come first. */
  readonly named: RegExp;
  readonly says: string;
  readonly lacks?: string;
  readonly weak?: string;
  /** Somebody does it to the client, so another person as subject is the one who acts, not the one who has it. */
  readonly suffered?: boolean;
  /** A thing that happened once; told without a present sign it lies in the past. */
  readonly event?: boolean;
}

const PLAN_WORDS = 'plan|plans|intent|intention|intentions|means|method';
const SUICIDE = `
si
s/i
suicid*
kill* ~ himself|herself|themself|themselves|myself|self|oneself
end*|ending|take|taking|took ~ it_all|life|his_life|her_life|my_life|their_life|own_life
end it
pictur*|imagin*|fantas*|visuali* ~ jumping|hanging|dying|funeral|crashing|the_bridge|death
thoughts|thought|thinking|thinks ~ of|about ~ dying|death|dead|jumping|overdos*|hanging|ending|shooting_himself|shooting_herself|not_being_here|driving_off
thoughts|thinks|think|thinking ~ of|about jumping|hanging|overdosing
using ~ on ~ self|himself|herself
want*|wish* ~ to die
goodbye text|letter|note
`;
const PASSIVE = `
better off ~ dead|without_me|without_him|without_her|if_i|if_she|if_he
wish*|want*|wanting|hop* ~ to? ~ be ~ dead|die|not_wake|never_wake|disappear|go_to_sleep
wish* ~ was|were ~ dead|never_born|gone
not ~ wake|waking up
don't|doesn't|do_not|not|no want|wanting|wants|wish|desire|reason|will ~ to? ~ be_here|live|be_alive|wake|go_on|exist|living
did|does|would not mind ~ dying|not_waking|dead|if
no reason|point ~ to|in ~ live|living|going_on|go_on
can't|cannot do ~ this ~ anymore
would|wouldn't ~ mind ~ if ~ not|died|die
not ~ be ~ here anymore
tired of ~ living|life|being_alive
passive ~ si|suicid*|death|thoughts|ideation
giving|give|gave up ~ on ~ life|treatment*
death ~ wish*
life ~ not ~ worth
`;

export const CONCEPTS: readonly ConceptEntry[] = [
  {
    id: 'suicide plan',
    named: /\bsuicid\w* (?:plan|intent|means|method)|\bplan (?:for|to) (?:suicide|kill)|^(?:plan|intent|means)$/i,
    says: PLAN_WORDS,
  },
  {
    id: 'suicide attempt',
    named: /attempt/i,
    event: true,
    says: `
suicid* attempt*|gesture
attempt* ~ suicid*|to_kill|to_end|to_hang|to_overdose|to_die|by|on_his|on_her
attempt*
tried ~ to ~ kill|hang|end|overdose|die|shoot|drown
overdos*|od'd|o.d.
=od
`,
    weak: 'suicid*',
  },
  {
    id: 'overdose',
    named: /overdos|^od$/i,
    event: true,
    says: "overdos*\nod'd|ods\n=od\ntook ~ too many|bottle_of|handful ~ pills?",
  },
  {
    id: 'suicide',
    named: /^suicide$|complet\w+ suicide|death by suicide/i,
    says: `suicid*\nkill* ~ himself|herself|themself|myself\nhang*|hung|shot ~ himself|herself\n${SUICIDE}`,
  },
  { id: 'passive suicidal ideation', named: /passive/i, says: SUICIDE + PASSIVE },
  {
    id: 'suicidal ideation',
    named: /suicid|^si$|death wish|wish to die|\bdying\b/i,
    says: SUICIDE,
    weak: `${PASSIVE}\nc-?ssrs\nhopeless*`,
  },
  {
    id: 'self-harm urges',
    named: /urge|thoughts? of (?:self|cutting|hurting)/i,
    says: 'urge*|thought*|wants|wanted|wanting|impulse*|temptation|tempted ~ to|of|about ~ cut*|burn*|hurt*|self-harm*|harm*|scratch*\nself-?harm|sib|si|cutting ~ urge*|thoughts\nurge*|crav*',
  },
  {
    id: 'self-harm',
    named: /self[- ]?(?:harm|injur|mutilat)|nssi|cutting|\bsib\b/i,
    says: `
self-?harm*|self-?injur*|self-?inflicted|self-?mutilat*|self_harm*
nssi|sib
=sh
cutting|cuts_herself|cuts_himself|cut_herself|cut_himself|cut_self
cut*|burn*|scratch*|hit*|hurt*|harm*|punch*|bit*|bang* ~ herself|himself|themself|themselves|myself|self|her_arm*|his_arm*|arm|arms|wrist*|thigh*|forearm*|her_leg*|her_head|his_head
`,
    lacks: "hasn't|not|didn't|without|never ~ act*|gave|given ~ on|in\nresist*",
    weak: 'scar|scars|scarring\nurge* ~ to ~ cut|burn|hurt|self-harm|harm_self|scratch\nto cut ~\ncut|cuts\nmarks|scars ~ arm*|wrist*|thigh*\nharm',
  },
  {
    id: 'harm to child',
    named: /harm(?:ing)? (?:to )?(?:the |a |her |his )?(?:child|baby|infant|kid)|infanticid/i,
    says: 'hurt*|harm*|drop*|shak*|smother*|drown*|kill* ~ baby|child|infant|son|daughter|kids|newborn',
  },
  {
    id: 'homicidal ideation',
    named: /homicid|^hi$|harm(?:ing)? (?:to )?others|kill(?:ing)? (?:some|others)/i,
    says: `
=hi
homicid*
kill*|murder*|shoot*|stab*|strangl*|poison* ~ his|her|my|him|them|the|someone|anyone|somebody|people|boss|ex|others|stepdad|that
harm*|hurt*|hurting ~ others|ex|someone|anyone|somebody|other_people|him|them|others
running|run ~ over
thoughts ~ of ~ running|killing|stabbing|shooting|hurting|strangling
put ~ in ~ ground
wish ~ to ~ harm
want*|wish*|urge*|going ~ to ~ hurt|harm|kill|beat|shoot|stab ~ the|that|a|someone|people
si/hi
`,
  },
  {
    id: 'command hallucinations',
    named: /command/i,
    says: 'command*\nvoice*|voices ~ tell*|told|say*|order* ~ to ~',
  },
  {
    id: 'visual hallucinations',
    named: /visual|\bvh\b/i,
    says: '=vh|avh\nvisual ~ hallucinat*|auditory\nauditory or|and visual\nvisual\nseeing ~ things|people|shadows|figures\nsees ~ people|shadows|figures|things',
    weak: 'hallucinat*',
  },
  {
    id: 'auditory hallucinations',
    named: /auditory|\bah\b|voices/i,
    says: '=ah|avh\nauditory\nvoice|voices\nhear* ~~ things|voices|whisper*|his_name|her_name|call*|talk*|tell*',
    weak: 'hallucinat*',
  },
  {
    id: 'hallucinations',
    named: /hallucinat|\bavh\b/i,
    says: "hallucinat*\nsees|seeing|saw|hears|hearing ~~ aren't|isn't|not|nobody|no_one ~ there|real\nsees|seeing ~ people|shadows|bugs|faces|figures|man|woman\n=avh|ah|vh\n=ah/vh\nvoice|voices\nhear*|seeing|sees ~~ things|voices|shadows|figures|whisper*|call*|talk*|tell*",
  },
  {
    id: 'delusions',
    named: /delusion|paranoi/i,
    says: 'delusion*\nparanoi*\ncertain|convinced|sure|thinks|believes ~~ spy*|spied|follow*|watch*|bug*|poison*|after_her|after_him|plot*\nfollowed|watched|bugged|poisoned ~ by\nbelieves ~ fbi|cia|neighbors|implant',
  },
  {
    id: 'psychosis',
    named: /psycho(?:sis|tic)/i,
    says: 'psychosis|psychotic|psychoses|schizo*\nfirst break\nhallucinat*|delusion*\nvoices',
  },
  {
    id: 'mania',
    named: /mani[ac]|hypomani|bipolar/i,
    says: 'mania|manic|hypomani*|bipolar\npressured speech\ngrandios*\ndecreased ~ need ~ sleep\nup ~ for days\nracing thoughts',
    lacks: 'euthymic',
  },
  {
    id: 'sexual assault',
    named: /sexual(?:ly)? (?:assault|abus|trauma|viol)|rape|molest|\bmst\b/i,
    suffered: true,
    event: true,
    says: 'rape|raped|rapes|raping\ntouch*|touches ~ her|him|me|private*|inappropriate*\ncom*|came ~ into ~ her|his|my room|bed\nsexual*|sexually ~ abus*|assault*|violat*|trauma|touched\nmolest*\nmst\nincest\nfondled|groped',
    weak: 'abus*|assault*\ntouched',
  },
  {
    id: 'partner violence',
    named: /domestic|intimate partner|\bipv\b|\bdv\b|partner (?:violence|abuse)/i,
    suffered: true,
    says: `
domestic violence|abuse|dispute
ipv|dv
hit|hits|hitting|beat|beats|beating|slap*|punch*|chok*|strangl*|shov*|push*|kick*|grab*|threw ~ me|her|him|ct|them|wife|husband|his|by
physical ~ with ~ her|him
pushing and shoving
abus*
battered
violent|violence
`,
    weak: 'fight*|hurt*',
  },
  {
    id: 'neglect',
    named: /neglect/i,
    suffered: true,
    says: 'neglect*\nwent ~ hungry|without_food\nleft ~ alone|unfed|without ~ food|heat|days\nno food ~ house|fridge\nunfed|unbathed',
  },
  {
    id: 'abuse',
    named: /abus|maltreat/i,
    suffered: true,
    says: `
abus*
hit|hits|hitting|beat|beats|beating|beaten|slap*|punch*|chok*|whip*|belt*|kick*|burned ~ me|her|him|ct|them|his|by|with|child*
used to ~ beat|hit|whip|slap
maltreat*
molest*|rape|raped
call*|screamed ~ her|him|me ~ names|worthless|stupid
called names
locked ~ in|out|closet|room
belt|whipped
belittl*|degrad*|humiliat*
verbal* ~ abus*
`,
    weak: 'hurt*|neglect*|violence\nbruis*',
  },
  {
    id: 'threats',
    named: /threat/i,
    suffered: true,
    says: 'threat*\ngoing to ~ kill|hurt ~ me|her|him',
  },
  {
    id: 'violence',
    named: /violen|assaultive|aggress|physical fight/i,
    says: `
violen*|aggress*|assaultive|assault*
threw|throw* ~ at
hit|punch*|kick*|slap*|shov*|push*|swung|bit ~ his|her|a|the|brother|sister|peer|someone|him|wall|another|someone|mom|dad
fight*|fought
hole in ~ wall|drywall
`,
  },
  {
    id: 'firearm access',
    named: /firearm|\bgun|weapon/i,
    says: 'gun|guns|firearm*|pistol|rifle|handgun|shotgun|weapon*',
    lacks: 'gun*|rifle*|pistol*|firearm*|weapon* ~ sold|removed|surrendered|gone|given',
  },
  { id: 'flashbacks', named: /flashback|re-?experienc/i, says: 'flashback*\nreliv*\nre-?experienc*' },
  {
    id: 'nightmares',
    named: /nightmare|bad dream|night terror/i,
    says: 'nightmare*\nbad dream|dreams\nnight terror|terrors\nwak*|woke ~ screaming|sweating|drenched',
  },
  {
    id: 'hypervigilance',
    named: /hyper-?vigil|startle/i,
    says: 'hyper-?vigil*\njump*|startl* ~ at ~ noise*|sound*|every\njump*\nstartl*\non edge|guard\nback ~ to ~ wall\nscan* ~ room|exits\nchecks ~ exits|locks',
  },
  {
    id: 'dissociation',
    named: /dissoc|deperson|dereal/i,
    says: 'dissoc*\ndeperson*|dereal*\nzon*_out|spac*_out\nloses|lost|losing time',
  },
  {
    id: 'PTSD',
    named: /ptsd|post-?traumatic/i,
    says: 'ptsd|post-?traumatic*\nflashback*|nightmare*\nstartl*|jump* ~ at\nhypervigil*',
  },
  {
    id: 'trauma',
    named: /trauma|combat/i,
    event: true,
    says: 'trauma*\ncombat|war|deployed|deployment\ncar accident|crash|mva\nfriend|buddy ~ died|killed ~ next|front\nshot at\nrape*|molest*|assault*|abus*',
  },
  {
    id: 'panic attacks',
    named: /panic/i,
    says: 'panic attack*|sx|symptoms|episode*\npanic*\n=pa|pas\nattacks\ntwo|three|one|/\\d/ attack|attacks',
  },
  {
    id: 'obsessions',
    named: /obsess|compuls|\bocd\b|intrusive/i,
    says: 'obsess*|compuls*|ocd|ritual*\nintrusive ~ thoughts|images\nchecking|washing|counting',
  },
  {
    id: 'worry',
    named: /worr|rumina/i,
    says: "mind|brain|head|thoughts ~ won't|can't|doesn't|racing|races|spinning|spins\nworr*|ruminat*\noverthink*\nwhat-ifs\ncan't ~ turn|shut ~ mind|brain ~ off",
  },
  {
    id: 'anxiety',
    named: /anxi|nervous|\bgad\b/i,
    says: 'anx|anxi*|nervous*|gad\nworr*\non edge\nrestless*\npanic*',
    lacks: 'calm and relaxed',
  },
  {
    id: 'hopelessness',
    named: /hopeless|despair/i,
    says: `
hopeless*|despair*
no|lost|gave_up|giving_up|little|loss_of hope
hope ~ gone|lost
don't|doesn't|can't see ~ point|future|way_out|things
nothing ~ going_to|will|ever ~ change|get_better|help
never ~ get|getting better
see|sees|seeing ~ things ~ getting|improving better|out
what's the point
no ~ future|point
no way ~ out
no reason to live
why bother
giv*|gave up ~ on
`,
    lacks:
      'has|have|had|some|more|new|feels|feeling hope\nway forward\nplanning ~ for\nhopeful\nfuture-oriented\nfuture oriented',
  },
  {
    id: 'anhedonia',
    named: /anhedon|loss of interest|low interest/i,
    says: "anhedon*\nloss|lack|no|little|lost|low ~ interest|pleasure\nnothing ~ fun|enjoy*\ndoesn't|not|can't enjoy*\nnothing sounds good",
    lacks: 'enjoy*|enjoying\nlooking forward',
  },
  {
    id: 'depression',
    named: /depress|low mood|sad(?:ness)?\b|dysphor/i,
    says: 'depress*|dysphor*\nlow|down|sad|blue mood?\nmood ~ low|down|sad|flat\nsad|sadness|tearful*|gloomy\nfeel* ~ down|low|empty|blue\nmdd',
    lacks: 'mood ~ good|bright*|stable|fine|ok|euthymic\neuthymic',
  },
  {
    id: 'insomnia',
    named: /insom|sleep(?:less| (?:problem|disturb|difficult|loss))|poor sleep|^sleep$/i,
    says: `
insom*
can't|cannot|couldn't|hard|trouble|difficult*|unable|problems|isn't|not|hasn't|barely|hardly|poor|poorly|bad|broken|restless|little|no|without|won't ~ sleep*|slept
sleep* ~ poor*|bad*|broken|restless|/[0-5]/ ~ h|hrs|hours|interrupted|fitful*|trouble|badly|disrupted|terrible|worse
sleep ~ difficult*|trouble|disturb*|problem*|onset
wak*|awake|up ~ at ~ /[1-5]/|am|night|q2h|all
awake ~ until|half|most|hours
toss* ~ turn*
up ~ all night|til|till
early waking
`,
    lacks: `
sleep*|slept ~ like ~ log|baby|rock|stone|dead
falls|falling|fell|fall asleep ~ fine|ok|okay|easily|quickly|fast|well|right_away
out|asleep|down ~ by /[0-9]+/\nrested|refreshed\nsleeping|sleeps|slept|sleep ~ through|well|better|fine|ok|okay|good|great|solid|normal|wnl|intact|adequate|/[6-9]/|all_night|improved|restored
sleep wnl
appetite and sleep ~ wnl|ok|good|fine|normal|intact|stable
sleep :? ok|good|fine|wnl|normal|adequate
no ~ trouble|difficulty|problems ~ sleep*
`,
    weak: 'sleep*',
  },
  {
    id: 'restricted eating',
    named: /restrict|anorex|not eating|\bdiet/i,
    says: "restrict*|anorex*|fasting|fasted|starv*\nskip*|skipping ~ meal*|lunch|breakfast|dinner\nhasn't|isn't|not|won't|barely|hardly|refus* ~ eat*|eaten",
    lacks: 'eating ~ regular*|well|three|3',
  },
  {
    id: 'eating disorder',
    named: /eating disorder|\bed\b/i,
    says: 'anorex*|bulimi*|bing*|purg*|restrict*|arfid\neating disorder',
  },
  {
    id: 'binge eating',
    named: /bing|purg|bulim|vomit/i,
    says: 'bing*|purg*|bulim*|vomit*|laxative*\nthrew|throwing up\novereat*\nate ~ whole|until|everything',
  },
  {
    id: 'appetite loss',
    named: /appetite|not hungry|poor intake/i,
    says: `
no|poor|low|lost|loss|decreased|reduced|diminished|little|down ~ of? ~ appetite
appetite ~ poor|low|down|gone|decreased|reduced|off|nil|lost|diminished
hardly|barely|isn't|not|can't|couldn't|hasn't|won't|don't|doesn't ~ eat*|eaten|ate|hungry
food ~ no ~ taste
can't ~ eat|keep
only ~ toast|crackers|coffee|bites|broth
nothing tastes
lost ~ weight|lb|lbs|pounds
down /\\d+/ lb|lbs|pounds
`,
    lacks:
      'appetite ~ good|ok|okay|fine|normal|wnl|intact|back|improved|returned|stable|healthy|hearty\neating ~ well|fine|ok|regularly|normally|again|better',
    weak: 'appetite|eating',
  },
  {
    id: 'opioid misuse',
    named: /opioid|opiate|heroin|fentanyl|\boud\b/i,
    says: 'norco|hydrocodone|oxycodone|pill|heroin|fentanyl|fent|opioid*|opiate*|oxy*|percocet|vicodin|pills|oud\nrelapsed\nusing|used|uses',
    lacks: 'clean|sober|abstinent',
  },
  {
    id: 'cannabis use',
    named: /cannabis|marijuana|weed|\bthc\b|\bpot\b/i,
    says: 'cannabis|marijuana|weed|thc|pot|edible*|vap*|dabs|joint*|smok*|blunt*',
    lacks: 'clean|sober|abstinent',
  },
  {
    id: 'alcohol use',
    named: /alcohol|etoh|drink|\baud\b/i,
    says: `
can't|cannot|couldn't|not ~ go|day|night|through ~~ without ~ drink*|beer|wine|alcohol
drink*|drank|drunk|alcohol*|etoh|beer*|wine|vodka|whiskey|whisky|liquor|booze|bourbon|aud
drinker
hungover|hangover|blackout*|blacked_out
dui|dwi
not sober
bottle of
fifth a day
had|has ~ drink|drinks|beers
`,
    lacks: `
turned_down|declined|refused|skipped|passed_on|said_no ~ a|the|to|any? ~ beer|drink|wine|drinks|alcohol|shot
stuck|sticks|sticking|ordered|kept ~ to|with|a ~ soda|water|coke|juice|seltzer|tea|mocktail|mocktails
in recovery
sober|sobriety|abstinen*|abstain*|dry
clean and sober
/\\d+/ days|months|yrs|years sober|dry
touch* ~ drop
`,
  },
  {
    id: 'substance misuse',
    named: /substance|drug|addict|\bsud\b|cocaine|meth|stimulant/i,
    says: `
using|used|uses|use ~
uds|utox|tox|ua|screen pos*|hot|dirty|/\\+/
relaps*
drug|drugs|substance*|cocaine|meth|crack|heroin|pills|speed|ecstasy|illicit|sud|cannabis|marijuana|benzos|fentanyl
high ~ again|on|at|every
`,
    lacks:
      'neg*|clean ~ tox|uds|utox|screen|ua\nclean|sober|sobriety|abstinen*|drug-free\nuds|utox|tox_screen|tox|screen ~ neg*|clean\nin recovery',
  },
  { id: 'nicotine use', named: /nicotin|tobacco|cigar|smok/i, says: 'smok*|cigar*|cig|cigs|tobacco|vap*|nicotin*|ppd' },
  {
    id: 'gambling',
    named: /gambl|betting/i,
    says: 'gambl*|bet|bets|betting|casino|slots|scratch-offs|scratchers|wager*\nscratch ~ cards|tickets|offs\nlottery|lotto|poker|blackjack|bookie|sportsbook|parlay*|racetrack',
    lacks: 'walked|drove|passed|stayed|kept ~ past|by|out|away ~ casino|bookie*|track|slots',
  },
  { id: 'cravings', named: /crav|urge/i, says: 'crav*|urge*' },
  {
    id: 'anger',
    named: /ang(?:er|ry)|irritab|rage|outburst/i,
    says: 'anger*|angry|irritab*|rage*|outburst*|temper|snap*|blow*_up|lash*|meltdown*|tantrum*',
  },
  { id: 'guilt', named: /guilt|shame|worthless/i, says: 'guilt*|ashamed|shame*|worthless*|burden' },
  {
    id: 'fatigue',
    named: /fatigue|tired|low energy|lethar/i,
    says: 'fatigue*|tired*|exhaust*|letharg*|drained\nno|low|little energy\nenergy ~ low|down',
    lacks: 'energy ~ good|ok|okay|fine|better|back|up|normal|improved',
  },
  {
    id: 'concentration problems',
    named: /concentrat|focus|attention|distract/i,
    says: "can't|cannot|couldn't|unable|difficulty|trouble|hard|poor|not ~ concentrat*|focus*|attend*\nconcentrat*|focus*|distract*|foggy|inattent*",
    lacks: 'concentration|focus|attention ~ intact|good|ok|fine|improved|better|normal',
  },
  {
    id: 'isolation',
    named: /isolat|withdraw|avoid/i,
    says: "not|hasn't|rarely|never|won't ~ left|leav*|leave ~ house|room|home|apartment\nkeep*|kept ~ to ~ herself|himself\nisolat*|withdraw*|withdrawn|lonel*|avoid*|stay*_home|stays_in\ncancel* plans\nhasn't|didn't|won't|doesn't|isn't|not answer*|return*|reply*|pick ~ text*|call*|phone|door",
    lacks: 'saw|met|visited|hosted|lunch|dinner|coffee|out ~ friend*|neighbor*|cousins|group',
  },
  {
    id: 'medication nonadherence',
    named: /nonadher|non-?adher|noncompli|missed (?:dose|med)|adherence/i,
    says: 'miss*|skip*|stopped|forgot*|off ~ dose*|med*|pill*|the ~\nnon-?adher*|noncompli*\nnot taking',
    lacks: 'takes|took|taking ~ every|daily|prescribed|all|nightly',
  },
  { id: 'side effects', named: /side effect|adverse/i, says: 'side effect*\nadverse\nses' },
  { id: 'impulsivity', named: /impuls/i, says: 'impuls*\nreckless*\nspending spree*' },
  { id: 'running away', named: /running away|elope|run away/i, says: 'run*|ran ~ away|off\nelope*|awol' },
  { id: 'seizures', named: /seizure|blackout/i, says: 'seizure*|blackout*|convuls*' },
  { id: 'pain', named: /pain|headache|ache/i, says: 'pain*|headache*|migraine*|ache*|aching' },
  {
    id: 'fire-setting',
    named: /fire[- ]?setting|arson/i,
    says: 'set|sets|setting|lit|started|starts ~ fire*\narson*\nfire-?setting',
  },
  { id: 'stealing', named: /steal|theft|shoplift/i, says: 'steal*|stole|stolen|shoplift*|theft*|pocketed' },
  {
    id: 'bedwetting',
    named: /bed-?wet|enures/i,
    says: 'wet*|soak* ~ bed\nbed-?wet*|enures*',
    lacks: 'dry nights|night|bed',
  },
  {
    id: 'school refusal',
    named: /school (?:refus|avoid)|truan/i,
    says: 'refus*|skip*|missed|avoid* ~ school|class\ntruan*',
  },
  { id: 'loneliness', named: /lonel/i, says: 'lonel*\nalone ~ all|always|every' },
  { id: 'palpitations', named: /palpit|racing heart/i, says: 'palpit*\nheart ~ rac*|pound*|flutter*|hammer*' },
  { id: 'dizziness', named: /dizz|lighthead/i, says: 'dizz*|lighthead*|woozy|vertigo' },
  { id: 'nausea', named: /nausea|sick to/i, says: 'nause*|queas*\nsick to' },
  { id: 'racing thoughts', named: /racing thought/i, says: "racing thoughts\nthoughts ~ rac*|fly*|won't" },
  {
    id: 'memory problems',
    named: /memory|forget/i,
    says: 'forget*|forgot*\nmemory ~ poor|bad|worse|loss|problems|slipping\nloses ~ words',
    lacks: 'memory ~ intact|good|fine|ok',
  },
  { id: 'tics', named: /\btics?\b|tourette/i, says: 'tic|tics|twitch*' },
  { id: 'gaming', named: /gaming|screen/i, says: 'gaming|games|xbox|playstation|fortnite|roblox|screen*' },
  { id: 'crying', named: /cry|tear/i, says: 'cry*|cried|tear*|sob*|weep*|wept' },
];

/** The entry for a concept's name, if it is one we know. */
export function conceptNamed(name: string): ConceptEntry | undefined {
  return CONCEPTS.find((entry) => entry.named.test(name));
}
