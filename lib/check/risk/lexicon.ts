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
  /** Said with would, could, wish or if in itself ("would not mind …"): such words make no condition of it. */
  readonly modal?: boolean;
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
    modal: true,
    phrases: `
count*|tim* ~~ seconds|minutes|time ~ between|till|until ~ train|trains
plan*|going|intend*|means ~~ drive|go|return|walk ~~ spot|place|corner|tree|bridge ~~ finish*|end_it|do_it|die
assisted|physician-assisted death|dying|suicide ~~ clinic*|switzerland|research*|for_himself|for_herself|applied
research*|googl*|looked_up|looking_up|reading_about ~~ assisted_death|assisted_dying|assisted_suicide|euthanasia|dignitas
plan|plans ~ to ~ walk|drive|jump|step|swim ~ into|off|in_front|out ~~
swim|swam|walk* ~ out ~~ until|till|and_not|never ~~ back|turn|sink|tired|stop
maths|math|sums|counts|calculat* ~~ train|trains|tracks|bridge|drop|fall|landing|platform|pills|tablets
stood|stand*|sat|held ~~ pills|tablets|meds|bottle|knife|blade|razor|rope|belt|gun ~~ hand|palm|wrist|hour|put_it_back|put_it_down|put_them_back|tipped|phone_rang|came_in
poured|tipped|emptied ~ out? ~ pills|tablets|meds ~~ hand|palm|table|bed|counted
wrong|other|far side of ~ railing|rail|barrier|fence|parapet
let ~ trains? ~ go ~ by
drives|drove|driving ~~ eyes ~ shut|closed
crosses|crossed|walks|walked|steps ~~ without|w/o ~ looking|checking
next time ~~ do_it_right|get_it_right|make_sure|won't_fail
wish*|regret* ~~ surviv*|been_found|found_her|found_him|saved_her|saved_him
run*|walk*|step*|driv*|jump* ~ into|in ~ traffic|road|street|the_sea|ocean|river|lake|fire|highway
kill*|drown*|shoot*|hang*|poison*|gas ~~ ${SELF}
gun|revolver|pistol|rifle|rope|pills|razor ~~ thinks_about|thinks_of|think_about|thought_about|stares_at|looks_at ~ it|them|using|him|her
think*|thought|thoughts ~ about|of ~ it|that ~~ gun|revolver|pistol|rope|pills|bridge
sleeps|slept|sits|drives ~ with|w ~ gun|revolver|pistol|rope|razor ~~
no ~ longer ~ want* ~ to be ~ here|alive
wants|want|wanted ~ out ~ of ~ life|this_life|this_world
think*|thought|thoughts|eyeing|staring_at|stares_at|looks_at|counts ~ about|of|at? ~ the|his|her|my|that ~ bottle|pills|xanax|ativan|klonopin|gun|rope|bridge|razor|tracks|overpass|tylenol|oxy*|ambien|insulin|exhaust|balcony|cliff
pictur*|imagin*|fantas*|daydream* ~~ off|into|over ~ bridge|cliff|road|roof|overpass|water|river|tree
pictur*|imagin*|fantas*|daydream*|plan*|planned ~ own|his_own|her_own|my_own|my|his|her ~ funeral|casket|death|suicide|obituary|dying
checking|check ~ out ~ friday|soon|for_good|tonight|early|monday|permanently|of_life
drive|driving|drove|steer*|swerv*|crash* ~~ into|off|through ~ overpass|bridge|tree|pole|wall|barrier|guardrail|train|lake|river|traffic|median|semi|truck|cliff|ditch
choke|chok*|strangl*|suffocat*|gas|electrocut*|smother* ${SELF}
throw*|threw|fling*|hurl* ${SELF} ~ in_front|off|down|under|from|out_of
urge*|impulse* ~ to ~ jump|drive|crash|overdose|swerve|step|end|shoot|hang
open ~ the car ~ door ~ on ~ highway|freeway
lie*|lay|lies|lying ~ on ~ tracks
just ~ not ~ be ~ here|alive|around
could ~ end ~ it|everything|things|my_life
it|that|this ~ be ~ over ~ quick*|fast|soon|finally
has|have|had|keeps|knows|want*|need*|looking ~ for? ~ a|the|my|his|her|way ~ way out|exit
ending things ~
end ~ the pain|suffering|misery ~
think*|thought*|thoughts ~ of|about ~ ending
noose*|ligature*
hang*|hanging ~ with|w|by|from ~ belt|rope|cord|beam|closet|door|rafter*|sheet|tree|bar
rehears*|practic*|dry_run ~ hanging|suicide|shooting_himself|his_death|her_death
lying|lied ~ when ~ denied|denying|said_no
don't|doesn't|won't|not|can't ~ think|see|plan|expect|make ~ make_it|make|be_here|be_around|live|living ~ to|until|till|past|long|by ~ graduation|christmas|birthday|30|thirty|next|spring|summer|year
daily|constant|frequent|recurrent|persistent|intrusive ~ thoughts ~ of ~ death|dying
wish*|want*|ready ~ to? ~ be ~ done|finished|over|through ~ with ~ it|everything|life|all_of_it|this_life
jump* ~ in|into ~ river|water|lake|traffic
walk* into ~ traffic|ocean|lake|river|sea
stand*|stood ~ on|at|over ~ overpass|bridge|ledge|platform|edge|roof|balcony|tracks
step* off ~ platform|curb|roof|ledge|bridge|kerb
drown* ${SELF}
shoot*|hang*|stab*|drown*|poison* ${SELF}
suicidal
parasuicid*
go* ~ out ~ like ~ him|her|dad|mom|uncle|that
overdose|overdosing ~ on|with|if|again|would|is|to ~
think*|thought*|fantas*|plan*|consider*|tempted|urge* ~ of|about|to ~ overdos*|od
think*|thought|thoughts|urge*|considered|considering|want*|tempted|pictur* ~~ tak*|swallow* ~ all|whole|entire|bottle|rest ~ ~
unalive*
off|offing|offed ${SELF}
kms|kys
do something ~ to ${SELF}
pull ~ the trigger ~ on ${SELF}
go|going through with ~ it ~ this_time
swallow* ~ the lot
look*|looked|star* ~ at|down|over ~ bridge|tracks|balcony|platform|ledge|roof_edge|edge_of_the_platform
stood|standing|stand|sat|walk* ~ at|on|near|by|onto|to ~ edge|ledge|tracks|platform_edge|railing|bridge|overpass
drove|driving|drives|walked ~ to ~ bridge|tracks|overpass|cliff|quarry|river
how easy ~ be|is|was ~ to ~ drive|step|jump|let|turn|end|take|swallow|swerve|walk
let* ~ go ~ of ~ wheel
item /(?:9|10)/ ~ positive|endorsed|sometimes|several|more|nearly|yes|1|2|3|often|elevated
phq item ~ 9 ~ positive|endorsed|1|2|3
c-?ssrs ~ positive|pos
thoughts|thinking ~ of|about ~ not_living|no_longer_living|the_end|checking_out|a_permanent
make it ~ stop ~ for good|forever|permanently
gas ~ oven|car_running|exhaust ~
rope ~ in ~ garage|shed|closet|attic|car|trunk
worse than dying
rather ~ die than ~ live|go_on|wake|face
=si
suicidal
suicidality
suicide|suicidal ~ ideation*|thought*|thinking|urge*|feelings|impulse*
thoughts|thought|thinking|ideas|talk*|fantas*|ruminat*|think|thinks of|about|on ~ suicide|killing_himself|killing_herself|killing_themself|killing_myself|dying|death|ending_it|ending_his_life|ending_her_life|ending_my_life|ending_their_life|not_being_here|not_being_alive|taking_his_life|taking_her_life|taking_my_life
kill*|killing ${SELF}
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
    modal: true,
    phrases: `
they|they're|theyre|kids|family|wife|husband|everyone ~ set|provided_for|covered|taken_care_of|fine ~ if|when|once ~ i|i'm|he|he's|she|she's ~ go|gone|die|dead
want*|wish*|ready|longs ~ to? ~ go|be ~ to|in|with ~~ heaven ~
don't|doesn't|not|won't|didn't ~ plan*|expect*|intend*|mean ~ on|to? ~ being_here|being_around|being_alive|seeing_it|living ~
if|when|once|after ~ i'm|i_am|im ~ not_here|not_around|gone|out_of_the_picture|dead ~~ blame|sorry|know|tell|cry|fault|raise*|better|look_after|take_care
rest|lie|sleep|be ~ with|w|beside|next_to|alongside ~ my|his|her|their|him|them ~~ killed|died|dead|heaven|grave|buried|ground
close ~ my|his|her ~ eyes ~~ never|not ~ open|wake
won't|wouldn't|not ~ be ~ missed
no|not ~ fight|will ~ left ~ in ~ me|her|him ~~ live|go_on|anymore
want*|wish*|ready|longs|long|hope*|pray*|ask* ~ to? ~ join|follow|be_with|go_with|go_to ~ him|her|them|husband|wife|son|daughter|mother|father|mom|dad|mum|baby|twin|brother|sister|partner ~~ heaven|dead|died|death|grave|ground|soon|side|gone|passed|beyond
since|after ~~ death|died|passing|passed|funeral|buried|loss|lost ~~ want*|wish*|ready|hope*|pray*|longs ~ to ~ join|follow|be_with|go_with|go_to|go_too ~ him|her|them
want*|wish*|ready|longs ~ to? ~ join|follow ~ him|her|them ~ $
should|should've|should_have ~ gone|died|been_me ~ too|with|instead ~~
go|going ~ where ~ he|she|they ~ is|are|went
packing ~ to ~ go
dread*|resent*|hate*|cries ~~ mornings|waking|wake ~~ alive|another|still_here|again
still ~ alive ~~ disappoint*|damn|unfortunately|sentence|worse_luck
join* ~~ needn't|won't_need|no_need|don't_bother|need_not ~~ pills|meds|tablets|insulin
happier|better|easier|richer|relieved ~~ in_the_ground|under_the_ground|if_i_was_dead|if_he_was_dead|if_she_was_dead|with_no_me
wants|want|wanting ~ it ~ all? ~ to ~ stop|end|be_over ~~ permanently|forever|for_good|never_do|wouldn't_do
go|going ~ to ~ sleep ~~ that_be_it|be_the_end|be_the_last|the_last_of_it
tired|sick|weary|done ~ of ~ being ~ here|awake|a_person
mercy|blessing|relief|rest ~~ if ~ heart|she|he|i ~~ gave_out|stopped|went|died|didn't_wake
stopped|stops|refus*|off|quit ~~ dialysis|insulin|chemo|warfarin ~~ wants_to_go|ready|let_it|enough
be|being ~ with ~ my|his|her|their|late ~ wife|husband|mom|mother|dad|father|son|daughter|brother|sister|partner|twin|baby|friend ~~ died|dead|passed|gone|grave|heaven|killed
nobody|no_one|noone ~ even? ~ show|come|notice|care|cry|miss ~~ funeral|me|gone|i_was|him|her
background noise
sorry ~ on ~ mirror|wall
one who isn't ~ here|alive|around|me
deserve* ~ better ~~ without|isn't_here|not_me|than_me
god|lord|jesus ~ took|takes|take ~ me|him|her
can't|doesn't|don't|never|not ~ see*|picture*|imagin* ~ herself|himself|myself|themselves|self|living|being ~~ alive|at /\\d+/|past|making|future|here|next|older|thirty|forty
how ~ quiet|peaceful|easy|nice|restful ~ it ~ be ~
if ~ i|he|she ~ wasn't|weren't|was_not ~ here|around|alive
without|w/o me|her|him ~ in ~ it|the_picture|the_way
out ~ of ~ everyone's|their ~ way|lives
wouldn't|would_not|not|won't|never ~ mind|care ~~ hit|run_over|struck|killed|flattened
wish*|hope*|welcome*|pray* ~~ hit|run_over|struck|killed|flattened ~ by|if|in
wife|husband|family|kids|children|mom|mother|dad|parents|they|everyone|people|partner|world|husband|son|daughter|friends ~ be ~ relieved|better|better_off|happier|free|glad|easier|fine|richer ~~ if|once|when|after|without ~ he|she|they|i|him|her|me|ct ~~
relieved|better|better_off|happier|free|glad|easier|fine|richer ~~ if|once|when|after|without ~ he|she|they|i|him|her|me|ct ~ gone|dead|weren't|wasn't|not_around|died|disappeared|vanished
nothing|no_one|nobody|little|not_much ~ keep*|hold*|tying|left_for ~ him|her|me|them ~ here|alive|going
disappear*|vanish* ~ forever|for_good|completely|and_never
want*|wish* ~ to ~ disappear|vanish|not_exist|cease
sleep ~ and ~ not ~ get|wake|have
wait*|waiting ~ to ~ be ~ done|over|die|go
wait*|waiting ~ to ~ die|end|be_over
doesn't|don't|didn't|not ~ want ~ to ~ be|go|keep|carry|do|continue ~ here|living|alive|on_like|going|on
can't|cannot ~ go|keep|carry|do ~ on|going|living|this ~ anymore|any_longer|any_more|much_longer
rather|prefer* ~ be|to_be ~ dead|gone
if ~ only|just ~ die|not_wake|disappear
invite*|welcome*|look*_forward_to|longs_for|long_for|yearn*|crave* ~ death|dying|the_end
thought* ~ of ~ death ~ comfort*|often|daily|nightly|peace*
hope*|hoping|wish*|pray* ~ bus|truck|car|plane|train|heart|building|roof ~ hit*|tak*|crash*|stop*|collaps*|run*|fall*
if ~ didn't|don't|never|not|wouldn't ~ wake*|woke ~~ fine|ok|okay|relief|mind|better|good|great|so_be_it
wish|wishes|wished|wanting|want*|wants ~ to? ~ be dead
hadn't|hadnt|not|never|had_not|didn't|doesn't|don't ~ woken|woke|waken|wakened|wake_up|awoken
they'd|they_would|they|kids|he'd|she'd|family|everyone|husband|wife|world|people ~ be ~ ok|okay|fine|happier|better|better_off|easier|free ~ without|w/o ~ me|her|him
find ~ somebody|someone ~ nicer|better|else
long|eternal|last sleep
go*|went|want* ~ to ~ sleep ~ for_good|forever|and_stay|permanently
be|is|being ~ with|beside ~ late|dead|him|her|mom|dad|husband|wife ~ again|soon|in_heaven ~
see ~ him|her|them|mom|dad ~ again ~ soon|before_long
ready|time|waiting|wants|longs|hopes ~ to ~ go ~ home|be_with|be_taken|meet
prays|pray|praying|asks|asked|begs ~ god|lord|jesus ~ to? ~ take|end|let|call
nothing ~ left? ~ to live for
nothing ~ to|worth ~ live|living ~ for?
no reason ~ to ~ stay|stick_around|keep_going|be_here|get_up_again
had|has enough ~ of ~ life|living|this_life|being_alive
life|living ~ is|has|feels|seems ~ too_long|pointless|not_worth|over|finished
dying|death|being_dead ~ be|is|seems|sounds ~ easier|relief|restful|peaceful|better|nice|kinder
wouldn't|won't|would_not ~ fight ~ it
stop* ~ existing|being
wish* ~ never|not ~ born
carry|carrying|keep|go ~ on ~ what's_the_use|no_use|not_much_point|can't_see
what's the use|what's_the_point ~ of ~ carry*|going_on|living|being|waking|it_all|anything
let ~ nature|god|it ~ decide|take|run
if ~ bus|truck|car|train|heart|cancer|stroke ~~ so_be_it|wouldn't|relief|fine|not_sad|ok
doesn't|don't|didn't ~ care ~ if|whether ~ live*|die*|wake*|make_it|lives_or
if ~ died|die ~ tonight|tomorrow|in_my_sleep|in_her_sleep|in_his_sleep
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
    modal: true,
    phrases: `
make|making|made ~ it ~ look ~ like ~ accident|falling|fell|natural|a_fall
drove|drives|sat|walked|went|parked ~~ reservoir|bridge|quarry|cliff|weir|tracks|river|lake|beach|woods ~~ note|letter|goodbye|belt|rope|hose
note|letter ~ on|in ~ dash|dashboard|seat|glovebox|drawer|pillow ~~ reservoir|quarry|bridge|woods|police|found
saving|saved|saves|stash*|hoard*|squirrel*|putting|put ~~ amitriptyline|nortriptyline|paracetamol|zopiclone|diazepam|propranolol|codeine|co-codamol|tramadol|quetiapine|tabs|sleepers|blue_ones|spare_pills ~
carbon monoxide ~~ plan|car|garage|hose|bought|intent
hose ~ and|& tape
method ~ chosen|picked|decided
intent ~ /[3-9]|10/
plan = overdos*|hang*|carbon|jump*|od|pills|gun|bridge
one|bullet|round ~ in ~ chamber ~~ me|himself|herself
date ~ is|set|picked|chosen ~~ after|wedding|birthday|anniversary|9th|plan
list ~~ who ~ gets ~ what
found|discovered|read ~ his|her|the|a ~ note|goodbye|letter ~
pills|razor|blade|gun|rope|knife|tablets|bottle ~ hidden|stashed|tucked|under ~
has|have|hid|hides|hiding ~ pills|razors|blades|rope ~ hidden|stashed
had ~ gun|pistol|knife|rope|pills ~ out|ready|in_hand|beside
test ~ run|drove
keeps|kept|has|have|hides|hid|holds|holding|holding_on_to|bought|got ~~ pills|bottle|razor|blade|gun|rope|pistol|knife|insulin|helium ~~ just_in_case|in_case|for_when|if_it_gets|if_things|as_an_exit|exit_plan|ready
looked_up|look*_up|googl*|search*|research*|asked|reading_about|read_about|checked ~~ how_many|how_much|how_long|how_high|lethal|overdos*|fatal|painless|ways_to_die|deadly|carbon_monoxide|helium
barrel|muzzle|gun|pistol|shotgun|rifle|revolver|blade|knife ~ in|to|against|under|at|on ~ his|her|my|own|the? ~ mouth|head|temple|chin|chest|throat|wrist*
put ~ gun|barrel|pistol|knife|blade ~ in|to|against ~
wrote|written|made|changed|updat*|signed|finished ~ his|her|a|my|new ~ will ~~ gave|passwords|jewelry|letters|goodbye|in_case|funeral
gave|giving|left|wrote_down ~~ passwords|account_numbers|pin|bank_details ~~
tested|tied|measured|bought ~ rope|knot|noose|belt|beam
saving|saved|save|hid|hiding|keeping|kept|putting_aside|put_aside|collected|counting_out ~~ pills|tablets|meds|trazodone|insulin|oxy*|benzos|ambien|seroquel ~~ up|sock|jar|drawer|box|bag|by|in_case|aside|just_in_case
pills|tablets|trazodone|meds ~ saved|stashed|hoarded|put_aside|stockpiled ~
picked|chose|set|named ~ sunday|monday|tuesday|wednesday|thursday|friday|saturday|a_day|the_day|date|tonight ~~ dtr|alone|church|away|gone|when|plan|intent|to_do_it
plan ~ as above
=plan ~ intent /[2-9]/10/
has|have|had|made|making|with|active|specific|formulat*|detailed|endors* ~ a? ~ suicide|suicidal plan|intent
suicide ~ plan|note|pact|method|rehears*
plan|plans|intends|intent|going ~ to ~ kill ${SELF}
plan|plans|intends|intent ~ to ~ overdose|hang|shoot|jump|die|end_it|take_all|drive_off
note ~ begun|written|started|drafted|drafting|to_kids|to_the_kids|to_my_wife|to_her_kids
wrote|writing|drafted|left ~ goodbye|suicide|last|farewell ~ note*|letter*|text|message
hose ~ in|trunk|garage
bought|buy|bought_a|got|has|tied|tying ~ rope|noose|ligature
stockpil*|hoard*|saving_up|saved_up|stash*|counting|counted|collect* ~ insulin|aspirin|tylenol|opioids|pills|tablets|meds|medication|dose*
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
swallow*|drank|drink*|ate ~ bleach|detergent|antifreeze|cleaner|batteries|battery|magnet*|glass|razor*|pesticide|poison|drain_cleaner|hand_sanitizer|button_batteries|pins|tide_pod*
swallow*|took ~ tablets|pills|bleach ~ once|at_once|all_at_once
took /\\d{2,}/ ~ tylenol|advil|ibuprofen|aspirin|xanax|ativan|klonopin|benadryl|trazodone|seroquel|pills|tablets|acetaminophen|ambien|gabapentin|of_her|of_his
suicide|suicidal ~ attempt*|gesture
attempt*|tried ~ to ~ kill ${SELF}
attempt*|tried ~ to? ~ suicide|to_hang|to_die|to_overdose|take_his|take_her|to_end
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
hit ~ him|her|them ~ with|w ~~ narcan*
/d/ ~ narcan*
narcan ~ x2|twice|brought|by_ems|given_by
went out ~~ after /d+/ days
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
lacerat*|cuts|incisions|abrasions|burns|lines ~ /x\\d+/ ~~ arm*|forearm*|wrist*|thigh*|leg*|hip*|ankle*|stomach|abdomen|torso|chest
lacerat*|incisions ~~ arm*|forearm*|wrist*|thigh*|leg*|hip*|stomach|abdomen|torso
nicked|sliced|jabbed|poked|stabbed ~ herself|himself|themself|self|her_own|his_own ~
admit*|endors*|disclos*|confess*|acknowledg* ~ to? ~ cutting|burning|self-harm*|scratching|hitting_herself|hitting_himself
razor|razors|blade|blades|lighter ~~ bloody|blood|tissues|bandages|under_the|hidden
bloody ~ tissues|towel*|bandage*|sleeve*|sheets
found ~ razor|razors|blade|blades ~
pull*|picked|ripped|tore ~ out|open|at ~ stitches|sutures|staples|wound*
on purpose|purposely|deliberately|intentionally ~ burn*|cut*|scratch*|hit*|hurt*|bruis*
burn*|cut*|scratch*|hit|hurt*|bruis* ~~ on_purpose|purposely|deliberately|intentionally
red ~ lines
open* ~ up ~ old ~ cuts|wounds|scabs
bites|bit|biting ~ herself|himself|arm|hand* ~~ bleed*|bled|marks|hard
last ~ cut|cutting|burn|self-harm|sib ~ was|in|at|/\\d+/
lines|cuts|scratches|burns|marks ~ on|l|r|lt|rt|left|right|inner|both|up_the|down_the|across_the|to ~ arm|arms|forearm*|wrist*|thigh*|leg*|ankle*|hip*|stomach|belly
/d+(?:-d+)?/ ~ fresh|new|red ~ lines|cuts|marks|scratches
fresh|new ~ lines|ones|scabs|burns
slipped ~~ arm|cut|blade|razor|lines|scissors
blade ~ from
eraser|cigarette|lighter burn*
scratch*|pick* ~ until ~ bled|bleed*|blood|raw
punch*|hit* ~ wall|walls|herself|himself ~ until ~ bled|swell*|broke|knuckles
headbang*|head-bang*
carved ~ into
heart|insulin|dialysis|bp|blood|thyroid|seizure|hiv|transplant ~ tablets|pills|meds|medication|shots|thinner* ~~ stayed|untouched|stopped|skipp*|left|not_taken|let|quit|unopened
stopped|quit|skipping|refusing|not_taking ~ taking? ~ her|his|the ~ insulin|heart|dialysis|blood ~~
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
    modal: true,
    phrases: `
urge*|temptation|impulse*|pull|thoughts|cravings|tempted|itch* ~ to|of|for ~ cut|cutting|self-harm|burn|burning|harm_herself|harm_himself|harm_myself|hurting_herself|hurting_himself|hurt_myself|hurt_herself|hurt_himself|self-injure|scratch|harm_self|hurt_self
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
    modal: true,
    phrases: `
pictur*|imagin*|thinks_of|thinking_of|thought_of|thoughts_of|scared|afraid|urge* ~~ pillow|cushion|hand ~~ over|on ~~ face|mouth|nose
fantas*|daydream*|pictur*|imagin*|rehears* ~~ driving|ramming|ploughing|plowing|burning|torching|bombing ~~ through|into|down ~~ church|school|office|work|crowd|house|home|shop|store|building|clinic|court*|station
pictur*|imagin*|thinks_of|thinking_of|thought_of|thoughts_of|urge* ~~ push*|drown*|smother*|chok*|dropping|throwing ~ his|her|my|the|baby|brother|sister|mother|father|wife|husband|twins|kids|him
shook|shaken|shakes ~ baby|infant|newborn|twins|him_hard|her_hard
address|lives|parks|schedule|routine ~~ 9mm|gun|knife|bat|pistol|rifle|machete|tire_iron|tyre_iron|crowbar|hammer
9mm|glock|gun|knife|bat|pistol|rifle|machete|tire_iron|tyre_iron|crowbar|hammer ~~ address|find_him|find_her|waiting_for|looking_for|handle|settle
poison* ~ mother*|father*|husband|wife|boss|him|her|them|neighbor|dog
bought|got ~ rat ~ poison
pulled|pull|held|waved|swung ~ a? ~ knife|gun|bat|machete|hammer ~ on|at
knife|blade|bullet|axe|screwdriver ~ in ~ him|her|them|his|their
burn* ~ house|place|building|school|office|down ~ down|with_them|with_him|with_her
watch ~ your ~ back
driv*|walk*|park*|drove ~ past|by|outside|to ~ house|home|work|place|apartment ~ with|w ~ bat|gun|knife|weapon
hunt ~ him|her|them ~ down
blow ~ his|her|their ~ head|brains
wish*|want*|hope* ~ him|her|them|ex|boss|father|stepdad ~ dead|to_die|would_die
strangl*|choke|smother*|drown* ~ him|her|them|the_baby|baby|kids
put ~ him|her|them|that_guy|neighbor|nbr ~ in ~ ground|grave|hospital|wheelchair
take ~ him|her|them ~ out ~ for_good|permanently
won't|not ~ see ~ christmas|another|tomorrow|next
smash|bash|crush|cave ~ his|her|their ~ skull|head|face|in
break ~ his|her|their ~ neck
slit ~ throat*
deserves ~ to ~ die
bullet ~ in ~ him|her|them|his|her
sat|waited|waiting|parked|lurk* ~ outside ~ his|her|guy's|guys|their|ex's|the ~ house|door|work|place|apartment ~~
beat ~ him|her|them ~ to ~ death
get ~ even|back_at|revenge ~~ bat|knife|gun|iron|crowbar|tire
bat|knife|gun|crowbar|tire_iron|machete|hammer|pistol ~~ for ~ him|her|them
=hi
homicid*
thoughts|thinking|thought|fantas*|dream*|urge*|intent|plan|plans|planning|want*|wants|going|gonna|ready|desire|wish*|impulse* ~ of|about|to? ~ kill*|hurting|hurt|harm|harming|shoot|shooting|stab|stabbing|strangl*|poison*|murder*|smother* ~ someone|somebody|others|him|her|them|people|ex|ex-husband|boss|stepdad|father|dad|mother|mom|brother|sister|husband|wife|partner|coworker|co-worker|neighbor|teacher|kids|classmate*|peer*|roommate|landlord|ct's|his|my|the|that|other|everyone|baby|child|children|infant
i'm|i_am|he'll|i'll|he's|she'll|she's|gonna|going_to ~ kill|shoot|stab|bury|end|hurt|murder ~ him|her|them|my|that|those|his
put ~ him|her|them|/[a-z]+/ ~ in ~ the ground|grave|hospital
running|mow* ~ him|her|them|ex|someone|over|down ~ over|down|with_my|with_his
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
kneed|elbowed|headbutted|head-butted ~ his|her|my|the|a ~ mother|mom|mum|father|dad|brother|sister|peer|teacher|wife|husband|staff|nurse|son|daughter
assault*
violen*
swung ~ at
punched|stabbed|choked|strangled|attacked|beat_up|kicked|slapped|headbutted ~ a|his|her|the|brother|sister|mom|dad|peer|wife|husband|girlfriend|boyfriend|guy|kid|him|classmate|coworker|staff|teacher|another
`,
  },
  {
    kind: 'command hallucinations',
    counts: true,
    modal: true,
    phrases: `
voice|voices ~~ saying|say|says ~~ should|must|has_to|needs_to|better ~ burn|kill|hurt|die|jump|stab|end|cut|shoot
=cah
voices|voice|they|he|she ~~ step_off|jump|cut_yourself|kill_yourself|kill_her|kill_him|do_it_now|hurt_yourself|end_it
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
pins|pinned|pinning ~ her|him|me|ct ~ ~ wrists|down|wall|bed|floor|arms|throat
knees|kneed|elbowed|headbutted ~ her|him|me|ct ~
put|puts|threw|throws|shoved|pushed|pushes|slammed ~ her|him|me|ct|client|my_head|her_head ~~ through|into|against|down|at ~ door|wall|glass|window|screen|steps|stairs|table|worktop|counter|cooker
she|he says ~ fell|slipped|tripped ~~ he|she ~ put|threw|pushed|shoved|hit
split|busted ~ her|his|my ~ lip|brow|eyebrow|eye
got|gets|broke ~ in ~~ old_key|back_door|window ~~ lip|hit|split|boys|kids
pinned|pins ~ her|him|me ~ to|against|on ~ wall|floor|bed|door
grabbed|grab|had|took|held ~ her|him|me|gf|girlfriend|wife|bf|partner|ct ~ by|around ~ the? ~ neck|throat|hair
bruis* ~~ collar|turtleneck|sunglasses|makeup|long_sleeves|visible
hands ~ around|on ~ her|his|my neck|throat
voice ~ hoarse
put|puts|laid|lays|raised ~ his|her|their ~ hands|hand ~ on|around|to ~ me|her|him|ct|throat|neck
hands ~ around|on|at ~ her|his|my throat|neck
knocked|knocks|threw|throws|slammed ~ her|me|him|ct ~ down|around|against|into
busted|split lip
punched|hit ~ wall|door ~ next_to|beside|by ~ her|my|his head
held|pulled|pointed ~ knife|gun ~ on|to|at ~ her|me|him|ct
walk*_on_eggshells ~~ hit*|temper|fist
strangulation
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
yellowing|bruise|bruises|bruising|handprint|fingermark*|choke_marks|red_marks ~ on|mark|marks|l|r|around|to|her|his|upper ~ upper_arm|neck|throat|arm|arms|wrist*|face|ribs|eye|jaw|cheek|upper|collarbone
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
mama|mummy|mum|mommy|daddy|dad|nan|nana|gran|stepdad|stepmum|stepmom|he|she|they ~ locks|shuts|puts|keeps|leaves ~ me|him|her|us ~ in|out ~~ shed|cellar|attic|cupboard|yard|garage|dark|garden|kennel
secret ~~ hurts|touch*|tickle*
beat|beats|beating ~ it ~ out
stepdad|dad|uncle|mum|mom|brother|stepmum ~ pinned|pins|throttled|choked|burned|burnt|belted|thumped|clouted|leathered ~ him|her|me
cupboard|fridge|food ~ locked
carer|care_worker|aide|nurse ~ slaps|slapped|shoves|pinches|shouts|rough
comes|came|walks|walked ~ into|in ~ bathroom|bedroom|shower ~~ shower*|undress*|sleep*|bath*|bed
bruised wrists|arms|legs|back|face|ribs|cheek
gets ~ rough ~
sleep*|slept|sleeps ~ in ~ garage|basement|closet|shed|bathtub|outside|doghouse
no|without|skips|withheld ~ dinner|food|supper|meals ~~ bad|punish*|trouble|misbehav*
left ~ him|her|them|me|ct ~ on ~ commode|toilet|floor|bedpan
skin tear
forces|forced|forcing|makes|made ~ her|him|me|ct|them ~ to? ~ touch|watch|undress|kiss|perform|do_things|have_sex|look_at
locks|locked|shuts|shut|confin* ~ child|him|her|ct|kids|me|son|daughter|them ~ in|out ~ closet|room|basement|bathroom|car|garage|shed|house|cold
aide|caregiver|staff|nurse|home_health|worker|son|daughter|nephew|niece ~~ yells|shoves|shove|slaps|hits|rough|grabs|threatens|steals|screams ~~
afraid|scared ~ to ~ report|tell ~~ aide|caregiver|staff|him|her|son|dad|mom|anyone
daddy|mommy|papa|mama ~ got ~ mad
leaves|left ~ her|him|them|me ~ without ~ heat|food|meds|water|power|phone
takes|took ~ her|his ~ pension|social_security|checks|money
beaten|hit|whipped|beat ~ as_a_child|as_a_kid|growing_up|when_he_was|when_she_was|by_her_father|by_his_father|by_her_mother|by_his_mother|by_a_parent|by_stepfather
gets|get|got|getting ~ the ~ cord|belt|switch|stick|hose|paddle|strap|brush
did it|does_it|did_that|hit_me|hits_me ~ with|w ~ charger|cord|belt|stick|hanger|shoe|spoon
linear|loop|looped|patterned|circular ~ marks|mark|bruise*|burns|scars
disclos* ~~ touch*|hit*|hurt*|abuse|mom's|dad|stepdad|uncle
disclosure ~ re|of|about|against
rang|rung|called|phoned|notified|contacted|report*|filed|made|hotlined ~ to? ~ aps|cps|dcfs|dcf|acs|childline|child_protective*|adult_protective*|ocs
aps|cps|dcfs ~ report*|intake|rung|called|phoned
same ~ nightie|clothes|diaper|nightgown|shirt ~ as|for|since
bed ~ wet|soaked|soiled
diaper ~ unchanged|soaked|full
sore ~ heel|back|hip|sacr* ~~ see|bone|down|open|stage
heel sore
blister packs|pill_box|pillbox|meals|food ~ untouched|unopened|full
nobody|no_one|noone ~ there|with_her|with_him|home ~ since|all|for
not ~ been ~ fed|bathed|changed|turned
tied ~ to ~ chair|bed
comes|came ~ into ~ my|her|his ~ room|bed ~ at? ~ night
child|elder|sexual|sexually|physical|physically|emotional|verbal|adult|parental|caregiver|financial|childhood|early|medical ~ abus*|neglect*|maltreat*
abus*
neglect*
molest*|incest
=cps|=aps|=dcfs|=dcf ~ report*|call*|made|filed|notified|hotline|referral|opened
mandated report*
dad|mom|father|mother|stepdad|stepmom|stepfather|stepmother|foster|uncle|aunt|grandma|grandpa|brother|caregiver|son|daughter|nephew|niece|aide|nurse|parents|teacher|coach|mo|fa|nana|neighbor|boyfriend ~~ hit|hits|beat|beats|whip*|whoop*|belt*|slap*|slaps|punch*|burn*|chok*|kick*|lock*|touch*|touches|shook|grabbed|threw|twisted|smack*|spank*_with|pinched|starv* him|her|me|them|ct|client|us|kids|child|son|daughter|/[a-z]\\./
hit|hits|beat|whipped|whooped|struck|punish*|spank* ~ with|w ~ belt|cord|stick|shoe|paddle|switch|spoon|fist|hanger|cable
belt|cord|switch|paddle ~~ marks|welts|bruis*|legs|back|bottom
welts|bruises|bruise|burns|bruising|handprint|bite_mark|loop_marks ~~ from|where|dad|mom|stepdad|by|shaped|on|behind|back|legs|buttocks|thigh*|arm*|ear
left ~ in|him|her|them|alone|without ~~ wet|soiled|own_urine|diaper|bed|floor|days|overnight|all_day|weekend|food|heat|hours|unsupervised
no ~ food|heat|water|electricity ~ in ~ house|fridge|home|apartment
withhold*|withheld|rations ~ her|his|the ~ food|meds|medication|pills|insulin|walker|glasses|hearing_aid*|checks|pension|meals|water
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
    modal: true,
    event: true,
    phrases: `
text|texted|note|letter|email*|wrote|voicemail|message ~~ sorry_for_everything|thank_you_for_everything|you_were_kind|not_your_fault|take_care_of_yourself|don't_blame|goodbye|forgive_me
gave|give|gives|giving ~~ xbox|playstation|ps5|switch|console|gaming|laptop|skateboard|sneakers|hoodie|jersey ~ to|away
sold ~ his|her|the ~ truck|car|house|guitar|tools|horse|boat|everything
paid|prepaid ~~ rent|bills|mortgage|phone ~~ through|ahead|until|till|year|months
don't|won't|wont need|have ~ to? ~ worry
oddly|strangely|unusually|eerily|weirdly|suspiciously|suddenly ~ upbeat|cheerful|calm|happy|bright|peaceful|serene|light|generous
gave|give|gives|giving|given|handed|passed|left|leaving|promised ~~ lathe|ring|watch|guitar|dog|cat|records|medals|camera|collection|jewelry|bike|books|tools|piano|violin|pets|fish|plants|rifle_collection|trains|stamps|letters|car|truck|boat|journals|art|paintings|quilt* ~~ to|away|neighbor*|friend*|nephew|niece|grandson|granddaughter|church|son|daughter|sister|brother|cousin|charity|for_good
signed ~~ truck|car|house|boat|deed|title|pension|accounts ~ over
signed ~ truck|car|house|everything ~ over
paid|paying|bought|picked|chosen ~ off|out|for|up? ~ plot|burial|funeral|cremation|casket|headstone|urn|grave
tidying|tidied|tying|tied|clearing|cleared|wrapping ~ up|out|loose ~ ends|everything|'|"|the_house|the_flat|his_desk|her_desk|all
no point ~~ getting_used|used_to|starting|buying|planting|renewing|making_plans|planning ~ ~
thanked|thanks|thank ~ me|us|everyone|therapist|you ~ for ~ everything|all|all_of_it|being_so
shook ~ my|hands|hand ~ twice|goodbye|long
very|so|too|oddly|unusually|strangely|almost ~ calm|gay|cheerful|light|serene|peaceful ~~ weeks|trust|odd|uneasy|lead*|months|after
won't|will_not|don't ~ you? ~ be ~ seeing ~ me ~ again|after|anymore
last ~ time ~ you'll|you_will|i'll|we'll ~ see|be
don't ~ fret|worry ~ about ~ me ~
look* ~ after|take_care_of ~ my|his|her ~ kids|dog|cat|mother|wife|mom ~~ when|if|after|gone|for_me
quit*|stopped|dropped ~ insulin|dialysis|chemo ~ let
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
c-?ssrs|cssrs|columbia
phq ~~ item|q|# ~ 9|nine|i9
danger ~ to|question*
safe ~ for|to ~ discharge|home|self
contract* ~ safety
drawn that way
thoughts ~ of ~ suicide|suicidal|harm
thinking ~ of ~ ending
suicid*
no ~ safety|risk|acute|imminent ~ concern*|issues|indicat*|risk
no ~ violence|fear ~ in ~ current|present|relationship
=si|=hi
asked ~~ hurting|suicid*|dying|safe|harm*|kill*
protective factors
ideation
no|denies|denied|nil ~ sh|sib|nssi|threat|threats
no|never|denies|denied|without ~ such ~ wish*|thought*|plan*|urge*|intent*|pull
`;

/** Figures of speech, games, media, training: the words without the matter. */
export const NOT_RISK = `
facilitat*|volunteer*|teach*|taught|runs|leads|organiz*|trained|training ~~ dv|ipv|domestic_violence|abuse|suicide|self-harm|survivor*|crisis
goodbye|farewell|breakup|break-up letter|note ~ to ~ alcohol|drugs|addiction|heroin|cocaine|gambling|meth|drinking|weed|anorexia|bulimia|old|childhood|house|job|cigarettes|ed|the_eating
want*|wish*|hope* ~ to ~ join|follow ~~ team|choir|gym|class|band|league|club|army|navy|marines|group|call|zoom|instagram|dinner|trip|vacation|walk|game|church|lunch|session
gave|giving|give|given away ~~ baby|maternity|toddler|old_clothes|too_small|outgrew|hand-me-downs|extra|duplicates|kittens|puppies|zucchini|leftovers|books_she_read
anniversary|yahrzeit|birthday of ~ death|passing|suicide|funeral|overdose|burial
death|suicide anniversary
overdos*|od|od'd|ods ~ on ~~ chocolate|crisps|chips|candy|sweets|sugar|cake|pie|pizza|cheese|coffee|caffeine|tv|telly|netflix|reels|tiktok|news|football|christmas_music|carbs|turkey|sun|screen_time
laptop|computer|printer|phone|car|shoes|heels|commute|heat|stairs|dog|cat|boss|job|toddler|kids|family|homework ~ want*|trying|try|going|is|are|be ~ to? ~ kill|killing|murder*|death ~ of? me|us|him|her
be|being the death of me|us|him|her
the end of me|us|him|her
dead to me
rather|sooner ~ be ~ shot|hanged|dead|boiled ~~ than
bury me ~ with|w ~ my
as_well|may_as_well bury me
mum|mom|dad|wife|husband|boss|coach|teacher|sister ~ kill|murder|skin|strangle me ~
could|going_to|gonna ~ strangle|murder|kill ~ printer|laptop|wifi|phone|neighbour's_dog|cat
drown* in ~ laundry|emails|paperwork|work|homework|marking
killing me|us|him|her|them|it|time ~
kill* time
dying|dyeing ~ hair|eggs|shirt*|yarn|fabric
scratch*|cut|cuts|burn*|bruis*|marks|hurt*|hit ~~ rose*|bush*|gardening|fence|cat|kitten|puppy|cooking|stove|oven|grill|sports|soccer|basketball|football|volleyball|fell|fall|bike|skateboard*|paper|drywall|shaving|accident*|at_work|hiking|the_dog|toaster|iron|muffler|exhaust|radiator|kettle|pan|skillet|campfire|bonfire|solder*|engine|tea|soup|curling_iron|hockey|wrestling|gymnastics|skating|rugby|lacrosse|martial|playground|bike_crash|table|door|furniture|tripped
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
fear*|afraid|scared|anxi*|worr*|phobia|dread*|terrified|felt_like|convinced|sure|thought|thinks|panic* ~ of|about|that|i|he|she|was|were? ~ death|dying|die ~
hurt* ~ feelings
gave|giving|give|given away ~~ goodwill|salvation|declutter*|donat*|yard_sale|thrift|outgrown
ending|end ~ things ~ with|between
ending things ~ on
end ~ the pain ~ in|of ~ knee|back|hip
high-?risk ~ situation*|moment*|time*|people|place*|drink*|scenario*|days|list
low-?risk ~ drink*|use
exposed to
`;
