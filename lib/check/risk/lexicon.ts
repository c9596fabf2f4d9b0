/**
 * How notes speak of danger to self or others, by kind. Phrases are narrow on purpose: everyday "dying to", "killing me"
 * must not match. Own general wording; data only. Source: clinical usage. Reviewed 2026-11-25.
 */

/** What the mention is about. */
export interface RiskKind {
  readonly kind: string;
  /** Affirmed for the client now, it makes risk present. */
  readonly counts: boolean;
  readonly suffered?: boolean;
  readonly event?: boolean;
  readonly phrases: string;
}

const SELF = 'himself|herself|themself|themselves|myself|self|oneself';
const LIFE = 'his_life|her_life|my_life|their_life|own_life|his_own_life|her_own_life|my_own_life|their_own_life|life';
const WAYS =
  'jumping|hanging|overdosing|overdose|pills|shooting|drowning|driving_off|driving_into|crashing|cutting_wrists|stepping_in_front|bridge|garage|gun|rope|noose';

export const RISK_KINDS: readonly RiskKind[] = [
  {
    kind: 'suicidal ideation',
    counts: true,
    phrases: `
=si
suicidal
suicidality
suicide|suicidal ~ ideation*|thought*|thinking|urge*|feelings|impulse*
thoughts|thought|thinking|ideas|talk*|fantas*|ruminat*|think|thinks ~ of|about|on ~ suicide|killing_himself|killing_herself|killing_themself|killing_myself|dying|death|ending_it|ending_his_life|ending_her_life|ending_my_life|ending_their_life|not_being_here|not_being_alive|taking_his_life|taking_her_life|taking_my_life
kill*|killing ${SELF}
kms
end|ending|ended|ends ${LIFE}
end|ending it ~ all
ending it
end it
take|taking|took ${LIFE.replace('|life', '')}
thoughts|thinking|think|thinks|pictur*|imagin*|fantasi* ~ of|about? ~ ${WAYS}
pills ~~ kinder|option|easier|do_it|way_out|all_of_them|stash
take|taking|swallow* ~ all|whole|bottle|handful ~ pills|tablets|medication
want*|wish* ~ to die
wants|wanted to be dead
drive|steer*|swerve* ~ into|off ~ tree|bridge|traffic|wall|truck|median|road|cliff
step* in front ~ of ~ bus|train|truck|car|traffic
jump* ~ off|from|in_front ~ bridge|roof|balcony|building|train|parking
using it on ${SELF}
blow ~ brains
put a bullet|gun ~ head|mouth
finish ~ it|the_job ~ this_time
do|doing away with ${SELF}
suicidal intent*|plan
hurt*|harm* ${SELF}
way out ~ of ~ this|it_all ~ death|permanent
`,
  },
  {
    kind: 'suicidal ideation (passive)',
    counts: true,
    phrases: `
passive ~ si|suicid*|death|ideation|thoughts
better off ~ dead|without_me|without_him|without_her|if_i|if_she|if_he|gone|not_here
be|been ~ better if ~ i|he|she|they ~ dead|gone|died|not_here|disappeared|wasn't|weren't|hadn't_been
wish*|wishing|hop*|pray*|want*|ask* ~ to|god|that|i|he|she|for? ~ wasn't_here|weren't_here|were_dead|was_dead|never_been_born|not_been_born|wouldn't_wake|not_wake|don't_wake|never_wake|didn't_wake|take_me|take_him|take_her|could_disappear|just_disappear|not_exist|stop_existing
never|not|don't|didn't|doesn't|wouldn't|won't|without ~ wake|waking up ~
go*|fall* ~ to_sleep|sleep|asleep ~ and? ~ not|never|don't|stay ~ wake|waking|asleep|up
sleep forever
don't|doesn't|didn't|do_not|does_not|no_longer|not|no|little ~ want*|wish|desire|reason|will|care ~ to|if|whether|for|about? ~ be_here|live|be_alive|living|exist|be_around|go_on|be_on_this_earth|dies|die|died|lives|alive|wake*
not want* to ~ be ~ here|alive|around
not wanting ~ be ~ here|alive|around
not_be|not_being|not_be_here|stop_being ~ here|alive|around ~ anymore|any_more|longer
mind ~ dying|not_waking|if_i_died|if_she_died|being_dead|if_it_ended|if_i_didn't|if_a ~
wouldn't|would_not|not ~ mind|care|fight ~ if ~~ died|die|dead|wake|hit|ended|cancer|truck|gone|over
no reason|point|sense ~ to|in ~ live|living|going_on|go_on|being_here|continuing
not ~ worth living
isn't worth living
life ~ not|isn't|no_longer|hardly ~ worth
what's|what_is|whats|don't_see|sees_no|see_no ~ point ~ of|in? ~ living|being_here|going_on|any_of_it_anymore|being_alive|waking_up
tired|sick|weary|done ~ of|with ~ living|life|being_alive|existing|being_here|fighting_to_live
ready ~ to|for ~ die|go_now|god_to_take|lord_to_take|the_lord|meet_my_maker|the_end
join* ~ late|him|her|my|his|mother|husband|wife|dad|mom|son|daughter ~ in_heaven|in_the_ground|up_there|on_the_other_side|in_death
death ~ would_be|as|seems|is|sounds|a ~ relief|peace*|escape|comfort|answer|solution|wish
rather|sooner ~ be dead|not_be_here|not_be_alive
want*|wish* ~ to? ~ disappear|vanish|cease|not_exist|evaporate
nobody|no_one|noone|who ~ would ~ miss|notice|care|cry ~ me|if|him|her ~
world|family|kids|everyone|they|wife|husband|parents ~ better_off|be_fine ~ without|if_i
if ~ truck|bus|car|lightning|cancer|heart|plane|meteor|bullet ~~ hit|took|got|take|happened|stopped|gave_out ~~ fine|okay|ok|relief|wouldn't_mind|not_mind|good|all_right
let ~ cancer|nature|it ~ take ~ me|him|her
hopes|hope|hoping ~ cancer|plane|truck|heart|tumor|covid ~~ take*|back|crash*|hit*|stop*
burden ~~ gone|dead|without_me|better
won't|not ~ be ~ around|here ~ much longer|for_christmas|by_then|next_year|to_see
can't ~ see ~ self|myself|herself|himself ~ alive|here ~ next|in|by
`,
  },
  {
    kind: 'suicide plan, means or intent',
    counts: true,
    phrases: `
has|have|had|made|making|with|active|specific|formulat*|detailed|endors* ~ a? ~ suicide|suicidal plan|intent
suicide ~ plan|note|pact|method|rehears*
plan|plans|intends|intent|going ~ to ~ kill ${SELF}
plan|plans|intends|intent ~ to ~ overdose|hang|shoot|jump|die|end_it|take_all|drive_off
note ~ begun|written|started|drafted|drafting|to_kids|to_the_kids|to_my_wife|to_her_kids
wrote|writing|drafted|left ~ goodbye|suicide|last|farewell ~ note*|letter*|text|message
hose ~ in|trunk|garage
bought|buy|bought_a|got|has|tied|tying ~ rope|noose|ligature
stockpil*|hoard*|saving_up|saved_up|stash*|counting|counted|collect* ~ pills|tablets|meds|medication|dose*
research*|googl*|looked_up|look*_up|search* ~~ lethal|how_to_die|painless|ways_to_die|methods|how_to_kill|suicide|overdose
lethal dose
picked|chose|chosen|set|has ~ date|day|spot|place|bridge|method ~~ die|do_it|end|jump|suicide
worked it out
intent /[3-9]/10|/10/
loaded ~ gun|handgun|pistol ~~ head|mouth|lap|bed|thinking|sat
sat ~ with|w ~ gun|pistol|pills|rope|noose ~
held ~ gun|knife ~ to ~ head|throat|wrist|chest
walked ~ to|onto|out_to|up_to ~ bridge|tracks|roof|ledge
`,
  },
  {
    kind: 'suicide attempt',
    counts: true,
    event: true,
    phrases: `
suicide|suicidal ~ attempt*|gesture
attempt*|tried ~ to? ~ suicide|kill ${SELF}|to_hang|to_die|to_overdose|take_his|take_her|to_end
attempt* ~ suicide
attempt ~ by ~ od|overdose|hanging|pills
attempts|attempt ~ x|/[0-9]{1,2}/|prior|past
prior|past|previous|last|first|recent|second ~ attempt*
tried ~ to ~ kill|hang|end|drown|shoot|overdose ~
`,
  },
  {
    kind: 'overdose',
    counts: true,
    event: true,
    phrases: `
overdos*
od'd|o.d.|od'ed
=od
took ~ too_many|a_bottle_of|handful_of|whole_bottle|bottle_of ~ pills|tylenol|advil|meds|sleeping|tablets|ambien|ibuprofen
went blue
narcan|narcans ~ revived|brought|hit_him|hit_her|used_on|x2|given_by_ems|by_ems
`,
  },
  {
    kind: 'self-harm',
    counts: true,
    phrases: `
self-?harm*|self-?injur*|self-?inflicted|self-?mutilat*
nssi
=sib
cut|cuts|cutting|burn|burns|burned|burning|scratch*|carv*|hit|hits|hitting|punch*|bit|bites|biting|bruis*|stab* ${SELF}
cut|cuts|cutting|burn*|scratch*|carv*|slash*|slic* ~ on? ~ arm|arms|wrist|wrists|thigh|thighs|forearm*|leg|legs|stomach|hip|hips|inner|skin|shoulder
cutting|cuts|cut ~ again|daily|weekly|last|this_week|this_wk|since|x2|x3|sunday|monday|tuesday|saturday|friday|thursday|wednesday|sat|sun|mon|tue|tues|wed|thu|thurs|fri|until|yesterday|superficial*|nightly|when|twice|once
started|back|began|resumed|return* ~ to? ~ cutting|burning|self-harm
been cutting|burning ~
superficial|fresh|new|recent|linear|healing|parallel|multiple|horizontal|shallow ~ cuts|marks|scratch*|lacerat*|burns|scabs|wounds|scars|abrasions|bruises ~
cuts|marks|scratches|burns|scabs|lines|wounds|scratch_marks ~ on|up|along|across|to|down ~ both|her|his|l|r|left|right|inner|arm|arms|wrist*|forearm*|thigh*|leg*|the
fresh marks
razor|razors|blade|lighter|scissors|box_cutter ~~ arm|thigh|skin|wrist|leg|cut|burn*|bled|until
bang*|hit* ~ head ~ on|against|wall|until
snap*|rubber_band ~ until ~ bled|welt*
pull*|dug|digs|dig* ~ nails ~ until|into ~ bled|skin|arm*
stopped|stopping|quit|skipp*|not|refus*|withhold* ~ taking? ~ insulin|heart|dialysis|blood_thinner*|bp|cardiac ~ ~ on_purpose|deliberate*|so_that|hoping|let_nature|to_die|end
`,
  },
  {
    kind: 'self-harm urges',
    counts: true,
    phrases: `
urge*|temptation|impulse*|pull|thoughts|cravings|tempted|itch* ~ to|of|for ~ cut|cutting|self-harm|hurt ${SELF}|harm ${SELF}|burn|burning|hurt_myself|hurt_herself|hurt_himself|self-injure|scratch|harm_self|hurt_self
=sh|=sib ~ urge*
self-?harm|si/sh|sib|nssi|cutting ~ urge*|thought*|impulse*
urge to cut
want*|wanted|wants|felt_like|feels_like|thought_about|thinks_about|thinking_about|thinking_of|came_close|close ~ to? ~ cut|cutting|hurt_myself|hurt_herself|hurt_himself|do_my_arm|burn_myself|hurting_herself|hurting_himself|hurting_myself|self-harming
sat ~ with|w ~ scissors|razor|blade|knife|lighter
pull to hurt ${SELF}
`,
  },
  {
    kind: 'homicidal ideation',
    counts: true,
    phrases: `
=hi
homicid*
thoughts|thinking|thought|fantas*|dream*|urge*|intent|plan|plans|planning|want*|wants|going|gonna|ready|desire|wish*|impulse* ~ of|about|to? ~ kill*|hurting|hurt|harm|harming|shoot|shooting|stab|stabbing|strangl*|poison*|murder*|smother* ~ someone|somebody|others|him|her|them|people|ex|ex-husband|boss|stepdad|father|dad|mother|mom|brother|sister|husband|wife|partner|coworker|co-worker|neighbor|teacher|kids|classmate*|peer*|roommate|landlord|ct's|his|my|the|that|other|everyone|baby|child|children|infant
i'm|i_am|he'll|i'll|he's|she'll|she's|gonna|going_to ~ kill|shoot|stab|bury|end|hurt|murder ~ him|her|them|my|that|corey|those|his
put ~ him|her|them|corey|/[a-z]+/ ~ in ~ the ground|grave|hospital
running|run|mow* ~ over|down ~ with|w|ex|car|him|her
running ~ ex ~ over
burn ~ house|place|school ~ down
bring*|brought|take|taking ~ gun|knife|bomb ~ to ~ school|work|office|class
hit list|kill_list
shoot up ~
make ~ him|her|them ~ pay|regret ~ blood|gun|knife
knows|know where ~ parks|lives|sleeps
duty to warn|tarasoff
threaten* ~ to ~ kill|shoot|stab|hurt|harm
harm*|hurt* ~ to? ~ others|other_people|anyone|someone
danger to others
thoughts|urge* ~ of|to ~ harm*|violence ~ others|toward*
`,
  },
  {
    kind: 'violence',
    counts: false,
    event: true,
    phrases: `
assault*
violen*
swung ~ at
punched|stabbed|choked|strangled|attacked|beat_up|kicked|slapped|headbutted ~ a|his|her|the|brother|sister|mom|dad|peer|wife|husband|girlfriend|boyfriend|guy|kid|him|classmate|coworker|staff|teacher|another
`,
  },
  {
    kind: 'command hallucinations',
    counts: true,
    phrases: `
command ~ hallucinat*|ah|voices|auditory|type
=ah ~ command
voice|voices|he|she ~~ tell*|told|say*|order*|command* ~ him|her|them|ct|me|to ~~ kill|hurt|harm|die|jump|cut|end|do_it|stab|burn|strangle
`,
  },
  {
    kind: 'partner violence',
    counts: true,
    suffered: true,
    event: true,
    phrases: `
ipv|dv
domestic|intimate_partner|partner|spousal ~ violence|abuse|assault
choked|chokes|strangl*|chok* ~ her|him|me|ct|by
boyfriend|husband|wife|girlfriend|partner|ex|bf|gf|hubby|he|she|fiance ~~ hit|hits|hitting|hurts|punched|punches|slapped|slaps|shoved|shoves|kicked|kicks|choked|chokes|beat|beats|beating|grabbed|grabs|pushed|pushes|threw|dragged|burned|pinned|strangled|smacked|shook|backhanded ~ her|him|me|ct|client|them
had|grabbed|got|has|took|held|pinned|dragged|pulled ~ her|him|me|ct|client ~ by ~ hair|throat|neck|arm|arms|wrist*|collar
shoved|pushed|threw|slammed|kicked ~ her|him|me|ct|client ~ in|into|against|down|to|among|onto|out|across ~
physical ~ with|w ~ her|him|me|each_other
things ~ got ~ physical
got ~ physical
hit|beat|beaten|slapped|punched|choked|strangled|kicked|shoved ~ by ~ husband|wife|partner|boyfriend|girlfriend|ex|bf|gf|spouse|fiance
afraid|scared|frightened|terrified|fears ~ to|of? ~ go_home|going_home|be_home|husband|wife|partner|boyfriend|him|leave_him
black eye|split_lip ~~
yellowing|bruise|bruises|bruising|mark|marks|handprint|fingermark* ~~ upper_arm|neck|throat|arm|arms|wrist*|face|ribs|eye|jaw|back|thigh
won't|doesn't|not ~ let ~ her|him ~ leave|work|see|out|have_her_phone|use
takes|took|kept|keeps|checks|smashed ~ her|his|my ~ phone|keys|money|paycheck|passport
forced|forces|made|makes ~ her|him|me ~ to? ~ have_sex|sex
raped|rapes ~ her|him|me
`,
  },
  {
    kind: 'abuse or neglect',
    counts: true,
    suffered: true,
    event: true,
    phrases: `
child|elder|sexual|sexually|physical|physically|emotional|verbal|adult|parental|caregiver|financial|childhood|early|medical ~ abus*|neglect*|maltreat*
abus*
neglect*
molest*|incest
=cps|=aps|=dcfs|=dcf ~ report*|call*|made|filed|notified|hotline|referral|opened
mandated report*
dad|mom|father|mother|stepdad|stepmom|stepfather|stepmother|foster|uncle|aunt|grandma|grandpa|brother|caregiver|son|daughter|nephew|niece|aide|nurse|parents|teacher|coach|mo|fa|nana|neighbor|boyfriend ~~ hit|hits|beat|beats|whip*|whoop*|belt*|slap*|slaps|punch*|burn*|chok*|kick*|lock*|touch*|touches|shook|grabbed|threw|twisted|smack*|spank*_with|pinched|starv* ~ him|her|me|them|ct|client|us|his|/[a-z]\\./
hit|hits|beat|whipped|whooped|struck|punish*|spank* ~ with|w ~ belt|cord|stick|shoe|paddle|switch|spoon|fist|hanger|cable
belt|cord|switch|paddle ~~ marks|welts|bruis*|legs|back|bottom
welts|bruises|bruise|burns|bruising|handprint|bite_mark|loop_marks ~~ from|where|dad|mom|stepdad|by|shaped|on|behind|back|legs|buttocks|thigh*|arm*|ear
left ~ in|him|her|them|alone|without ~~ wet|soiled|own_urine|diaper|bed|floor|days|overnight|all_day|weekend|food|heat|hours|unsupervised
no ~ food|heat|water|electricity ~ in ~ house|fridge|home|apartment
withhold*|withheld|hides|rations|skips|takes ~ her|his|the? ~ food|meds|medication|pills|insulin|walker|glasses|hearing_aid*|checks|pension|meals|water
locked ~ in|out ~ room|closet|basement|house|cupboard
bedsore*|pressure_sore*|unwashed|unbathed|soiled ~
touch*|touches|touched|comes_in|came_in ~ her|him|me ~~ at_night|private*|down_there|bed|under|breast*|room|chest
inappropriate* ~ touch*
takes|took|signs|signed|cashes|emptied ~ her|his ~ check|checks|pension|money|house|account|savings
`,
  },
  {
    kind: 'warning signs (indirect)',
    counts: true,
    event: true,
    phrases: `
giv*|gave|given|hand*|rehom* ~ away|out ~ things|possessions|belongings|dog|cat|jewel*|guitar|watch|records|books|collection|clothes|stuff|car|money|everything|tools|instruments|pets|his|her
gave|giving|given ~ his|her|the|my|favorite|all ~~ away
giving things away
dog|cat|pets|bird ~~ for_good|rehomed|new_home|found_a_home|to_neighbor|to_the_neighbor|to_his_sister|to_her_sister
found|arrang*|finding ~ home|someone ~ for|to_take ~ dog|cat|pets|kids
affairs|papers|estate|accounts|finances|will|insurance ~ in_order|put_in|updated|rewrote|rewritten|signed_over|sorted|settled
put|putting|getting|got ~ affairs|papers|things|house|finances ~ in ~ order
said|saying|says ~ goodbye*|good-?bye*|farewell ~~ to ~ kids|friends|everyone|family|mom|sister|them|all|dog|me
goodbye|farewell|last letters|letter|notes|texts|visits|round
letters ~ to|for ~ kids|children|daughter*|son*|wife|grandkids ~~ drawer|opened|after|birthday*|envelope*|sealed|future|18
won't|not ~ have ~ me ~ on|around|to_worry|to_kick|much_longer
won't|don't ~ need|have|worry ~ to? ~ worry|bother|deal ~ about|with? ~ me ~ much|longer|soon|after|anymore
won't ~ be ~ problem|burden|bother|around|here ~ much|longer|anymore|for_long|soon
soon ~ be ~ over|gone|no_longer|with_him|with_her|out_of
all ~ be ~ over ~ soon
to keep ~ for_good|forever|won't_need
doesn't|won't|don't|not ~ need ~ it|them|these ~ anymore|where_i'm|where_i_am|where_he|where_she
where ~ i'm|he's|she's ~ going
sudden*|strange*|unusual*|oddly|eerily|abrupt* ~ calm*|light*|cheerful*|peace*|bright*|serene ~~
lightness ~~ trust|worr*|uneasy|weeks|don't
at peace ~ with ~ it|everything|decision ~~
made ~ my|his|her ~ peace
cancel* ~ everything|all_appointments|lease|subscriptions|future
paid|prepaid ~ funeral|cremation|burial
funeral ~ song*|plan*|clothes ~~ picked|chose|own|wrote
no longer ~ be ~ here ~ when
remember me ~ as|by|when
long sleeves|hoodie|hoody|long-sleeved ~~ heat|july|august|summer|hot|90|won't|refus*|pulled_down|degree*|despite|kept
pulled ~ sleeve*|cardi*|cuff* ~ down ~~
hides|hiding|hid|covering|covered|cover* ~ arms|wrists|wrist|forearm*|marks|arm ~
flinch* ~~ touch*|raised|mom|dad|partner|mention*|hand
wouldn't|won't|refus* ~ show ~ arms|wrists|me_his|me_her
bandage*|band-?aids|gauze|wristband* ~ on|over|around ~ wrist*|forearm*|arm*|thigh*
`,
  },
];

/** Anything explicit on safety, also when no danger is stated. */
export const ASSESSED_PHRASES = `
risk ~ low|moderate|high|assess*|level|judged|rated|screen*|elevated|acute|chronic|imminent|review*|deemed|minimal|formulation|unchanged
low|moderate|high|acute|imminent|elevated|minimal ~ risk
suicide|safety|violence|lethality|danger ~ risk|assess*|screen*|check|question*|concerns
safety ~ plan*
c-?ssrs|cssrs|columbia
danger ~ to|question*
safe ~ for|to ~ discharge|home|self
contract* ~ safety
988
no ~ safety|risk|acute|imminent ~ concern*|issues|indicat*|risk
asked ~~ hurting|suicid*|dying|safe|harm*|kill*
protective factors
ideation
`;

/** Figures of speech, games, media, training: the words without the matter. */
export const NOT_RISK = `
killing me|us|him|her|them|it|time ~
to die ~ for
dying|dyin to|for|of ~ tell|know|see|get|go|hear|leave|a|laughter|embarrass*|shame|boredom|thirst|hunger|heat|cold
die*|died ~ of ~ embarrass*|shame|laughter|boredom|laughing|fright
died a thousand
dead ~ tired|line|end|meat|on_my_feet|battery|serious|last|heat|weight|lift*|sexy|set|beat|wrong|phone
just shoot me
shoot me ~ now|re|if
kill*|murder* ~ me|us ~ if|when|w|with|for|over|about
gonna|going_to ~ kill|murder ~ me|us
killed|killing it|that|the_presentation|the_test
killer ~ workout|headache|app|heels|deadline|commute|shift
suicide squad|sprints|drill*|runs|doors|king|prevention|awareness|hotline_number|walk|loss|survivor*|bereavement|training|month|documentary|episode|lane|movie|show|podcast|book|novel|song|webinar|game|watch_duty|burger
suicides
rather ~ jump|die|shoot|eat|stab ~~ than
watched|watching|watches|watch|saw|read|reading|show|movie|series|film|documentary|podcast|song|news|book|novel|game|play|playing|tiktok|netflix|true_crime|episode|lyrics ~~ suicid*|kill*|murder*|abus*|self-harm|overdos*|violen*|death|die*|dying
suicid*|kill*|murder*|self-harm|overdose|violen*|abuse ~~ in|on ~ movie|show|series|film|documentary|podcast|song|news|book|novel|game|netflix|tv|episode
first-person shooter
si joint
hi ~ from|to|there|everyone
die-?hard
bury myself|himself|herself|themself in ~ work|school|books
drop dead gorgeous
cut*|cuts ~ back|down|off|out|short|class|ties|corners|hours|caffeine|carbs|sugar|calories|grass|hair|vegetables|pay|budget|the_cord|himself_shaving|herself_shaving|on_the_fence|at_work
paper cut*
abus* ~ laxative*|alcohol|drugs|substance*|pills|medication|adderall|cannabis|opioid*|steroids
substance|alcohol|drug|polysubstance|laxative|opioid ~ abus*
neglect* ~ chores|housework|self-care|hygiene|studies|homework|garden|duties|friends|hobbies|himself|herself|his_own|her_own|work|laundry|dishes|to
violent ~ storm|weather|movie|game|dream*|nightmare*
could|could've|coulda ~ murder*|kill* ~ a ~ burger|beer|cigarette|coffee|pizza|drink
heart attack
exposed to
`;
