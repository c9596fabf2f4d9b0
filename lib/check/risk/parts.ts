/**
 * The pieces out of which danger is told: wishes, images of an end, means, places, bodies, people, acts. Families
 * (`families.ts`) put them together. Lines in the phrase language of `lib/check/phrases`; own general wording, data only.
 * Source: clinical usage. Reviewed 2026-11-26.
 */

const RELATIVE =
  'mom|mother|mum|dad|father|stepdad|stepmom|stepfather|stepmother|uncle|aunt|cousin|brother|sister|grandma|grandpa|grandmother|grandfather|gran|granny|grandson|nephew|niece|son|daughter';
const PERSON =
  'him|her|them|me|someone|somebody|people|boss|coworker|supervisor|landlord|neighbor|neighbour|judge|teacher|peer|peers|staff|aide|housemate|roommate|classmate|kid|baby|toddler|infant|brother|sister|cousin|mother|father|mom|dad|wife|husband|spouse|partner|girlfriend|boyfriend|ex|gf|bf|son|daughter|stepdad|stepmom|guy|officer|nurse|driver|stranger|manager|peer|resident|grandma|uncle|aunt';

export const PARTS: Readonly<Record<string, string>> = {
  wish: `
wish*|hope|hopes|hoped|hoping|pray|prays|prayed|praying|begs|begged|longs|yearn*|welcome|rooting|craves
want|wants|wanted|wanting|wanna|ready|waiting|waits|willing|eager|impatient
would|wouldn't|i'd|he'd|she'd|she'll|he'd ~ mind|care|fine|glad|relief|relieved|okay|ok|grateful|happy|better|thank|not_fight|let_it|not_step|not_move|press
fine|okay|ok|glad|relief|relieved|cool|peace ~ with|if|by
be ~ a ~ relief|blessing|mercy|favor|favour|gift|upgrade|kindness
ask*|asked ~ god|lord|allah|jesus|ground|earth|ancestors
don't|doesn't|didn't|not ~ care|mind|want
disappointed|annoyed|mad|angry|sorry|bummed ~ to|that|when|about? ~ woke|wake*|waking|alive
not ~ afraid|scared|step|move|jump|duck|brake|swerve
`,
  end: `
not|never|didn't|don't|doesn't|without|forget*|forgot ~ wake|waking|wakes|woke|wake_up
no ~ morning|tomorrow
long|last|big|final|endless|permanent|forever sleep|nap|rest
sleep*|slip* ~ forever|for_good|and_stay|through_it_all|off|away ~ in_the_night|for_good|quietly
ground|earth|sea|river|water ~ open*|swallow*|keep|take ~ me|her|him|it
take|takes|took|taken|call|calls|called ~ me|her|him ~ home|soon|tonight|away|too
turn|turned|switch|power|shut ~ me|her|him|it|everything ~ off|down
press*|push* ~ button
unplug*|pull ~ the? plug
bus|truck|train|plane|semi|meteor|car|bullet|lightning|bolt ~~ hit|take|takes|took|had_my_name|my_name|name_on|gone_down|went_down|crash*|come_for|flatten*
cancer|tumor|heart|stroke|covid|infection|clot ~~ back|finish*|take|took|stop*|quit|give_out|gave_out|gives_out|end
my|his|her turn
be|being|been|were|was ~ dead|gone|over_with|done_with|no_more|nonexistent|nobody|a_ghost|not_here|out_of_here
not|isn't|wasn't|weren't|aren't ~ be|being? ~ here|around|alive|a_thing|a_person|born
disappear*|vanish*|evaporat*|cease|fade_away|dissolve|erase*|deleted ~
join|joins|joining ~ him|her|them|late
with|see ~ him|her|them|husband|wife|son|daughter|baby ~ again|soon
leave|leaves|left|out|exit ~ this ~ world|earth|life|planet|body
haul*|scrapped|put_down|thrown_out ~
let ~ me|him|her ~ go
drift|float|swim|walk ~ out|away|off ~ and_not|never|not_come
stop ~ being|existing|breathing|living|my_heart
end ~ of ~ it|everything|me|story|line|road
`,
  death: `
death|dying|die|dies|dead
to ~ go ~ soon
`,
  burden: `
burden|burdens|cost|drain|dead_weight|weight|liability|problem|trouble|anchor|luggage|furniture|furnitur*|useless|waste
everyone|everybody|they|they'd|kids|family|wife|husband|world|mom|children|people ~ be|do|get|live|breathe|sleep|manage ~ better|easier|fine|happier|freer|relieved|more|on_with
worth more
better off
favor|favour ~
get|get_on ~ on ~ with ~ it|life|things
smoother|lighter|easier ~ without|if|once
more ~ out_of|from|use ~ check|policy|insurance|money|dead
`,
  withoutme: `
without|w/o ~ me|him|her
if|once|when|after|since|because ~ i|he|she|i'm|he's|she's ~ gone|weren't|wasn't|not_around|not_here|dead|disappeared|died|out_of
if|once|when|after ~ i'm|i_am ~ gone|dead|not_here|no_more|out
i ~ weren't|wasn't ~ around|here|alive|born|in
than ~ alive|me|living|they_get
in ~ the ~ ground
dead ~ than ~ alive
my ~ insurance|policy|pension
life insurance
`,
  policy: `
life insurance
insurance|policy|payout|pension|benefits
`,
  sums: `
sums|numbers|math|calculat*|ran|paid_up|pays|cover*|checked|clause|two_years|worth|beneficiary|get_more
`,
  prepare: `
asked|arranged|begged ~~ look_after|take|watch|mind ~ dog|dogs|cat|cats|bird|pets|horse ~~ from|starting|after|for_good
chang*|nam*|updat*|switch* ~ beneficiar*
taught|showed|shows|teaching|explained ~ wife|husband|son|daughter|spouse|partner|brother ~ boiler|passwords|bills|accounts|where|how_to|breaker
passwords|account_numbers|pin_codes
wrote|writing|written|writes|left|mailed|sealed|drafted ~ letters|letter|notes|note|will|goodbye* ~~
letters|notes|note|envelope|envelopes ~ sealed|glovebox|drawer|to_be_opened|marked|stamped|after
goodbye*|good-?bye*|farewell
gave|give|gives|giving|given|handed|passed ~~ tools|dog|cat|pets|guitar|medals|jewelry|collection|watch|ring|records|belongings|things|stuff|truck|tractor|shoes|books ~~
sold ~ cattle|boat|everything|truck|tools|horses
found|finding ~ home*|someone ~ for|to_take ~ dog|cat|cats|dogs|pets|birds
rehom*
label*|nam* ~ photograph*|photos|boxes|furniture|things
returned ~ library|books|borrowed|everything ~
delet*|clos*|cancel* ~ all ~ accounts|subscriptions|socials
cancel* ~ newspaper|lease|subscriptions|appointments|phone ~~
prepaid|paid_for|bought|picked|chose|chosen ~ crematori*|cremation|plot|casket|coffin|funeral|burial|urn|headstone
affairs ~ order
tying ~ off|up
getting|get|got|putting ~ things|everything|stuff|affairs ~ square|in_order|squared|settled
won't|not ~ be? ~ need|needing|using ~ it|them|bed|those
last|final ~ time ~ we|talk|see|you|us
last|final ~ session|visit|goodbye
cleaned|cleared ~ out ~ locker|desk|room|garage|apartment
`,
  sudden: `
sudden*|strange*|oddly|eerily|unusual*|suspicious*|weirdly ~ calm*|cheer*|peace*|light*|bright*|generous*|upbeat|happy|serene
calm|cheerful|serene|peace* ~~ out_of|after|for_once|nowhere
`,
  means: `
pill|pills|tablets|meds|medication|medications|capsules|morphine|insulin|tylenol|paracetamol|acetaminophen|benadryl|xanax|ativan|klonopin|ambien|trazodone|lithium|lamotrigine|seroquel|oxy*|opioids|methadone|fentanyl|valium|amitriptyline|nortriptyline|co-codamol|codeine|tramadol|zopiclone|diazepam|propranolol|quetiapine|ibuprofen|aspirin|tabs|sleepers|antidepressants|bleach|antifreeze|rat_poison|helium|charcoal
gun|guns|pistol|revolver|rifle|shotgun|glock|firearm|handgun|ammo|ammunition|bullets
rope|noose|belt|cord|scarf|sheet|hose|extension_cord|bag
razor|razors|blade|blades|knife|scalpel|box_cutter
`,
  stored: `
count*|saved|saving|save|aside|stash*|hoard*|stockpil*|collect*|mint_tin|sock|hidden|hid|hides|hiding|stack*
under ~ mattress|pillow|floorboard
back ~ of ~ fridge|drawer|closet|glovebox
`,
  incase: `
just in case
in case
for ~ when|if ~ it|i|things|he|she|i've|i'm|gets|life
so ~ i|he|she ~ know|knows ~ they're|it's|there
good|nice|comfort* ~ to ~ know ~ they're|it's|there
there ~ for ~ when|if|me
if ~ it ~ gets ~ bad|worse|like_that|too
had ~ enough
how many|how_many|how_much ~ it|would|they|takes|do
not ~ for ~ tonight|now|today
a way out|an_exit|exit
choice ~ is ~ mine|hers|his
`,
  place: `
parking_deck|parking_structure|parking_garage|parkade|rooftop
roof|rooftop|ledge|overpass|bridge|rail|railing|balcony|platform|tracks|track|cliff|pier|reservoir|river|lake|quarry|tower|parking_structure|parking_deck|yellow_line|third_rail|curb|edge|train|trains|subway|stairwell|highway|freeway|shoulder|traffic|bluff|dam
window|floor ~
the water
`,
  testing: `
just_looking|looking_down|looking_over|look_over|to_look
to ~ check|see|feel|test|find_out ~ if|what|how|whether
just to see|feel|know
one|a|leg|legs|foot|feet|toes ~ over
hold*|held|grip*|grab* ~ on|pillar|post|pole|rail
lean* ~ over|out|into
let ~ go ~
let ~ the wheel
three steps|one_step|a_step
legs|body|feet ~ want*
walk*|walks|stand*|stood|goes|went|going|sat|sits|lay|drove|drives ~~ every|most|again|twice|after_midnight|at_night|since|daily
picked|chose|chosen|found|has ~ spot|place|tree|bridge|one|a_spot
spot|height|drop ~
step* ~ off|out_in|in_front|into
jump*
stops ~ here|back|herself|himself
easy|simple|quick ~
calling|calls|friendlier|inviting|pulling
`,
  driving: `
wheel|median|guardrail|headlights|brakes|brake|semi|oncoming|lane|tree|pole|wall|steering
`,
  letting: `
drift*
let ~ go|it|the|drift
not ~ turn|brake|steer
clos* ~ eyes
headlights ~ off
cross* ~ the? ~ line
fine ~ with ~ it
just to see
fantas*|imagin*|pictur*|thinks_of|thought_of ~~
`,
  search: `
googl*|search*|looked_up|looking_up|looks_up|research*|youtube*|reddit|read_up|reading_up|reading_about|asked_pharmacist|asked_the_pharmacist|browser_history|forum*
`,
  method: `
how ~ many|much|long|high|fast|far ~ would|takes|take|it|do|does|could|to
lethal|fatal|painless|methods|method|knot|knots|overdose|carbon_monoxide|helium|deadly|quickest|ways_to
pills ~ don't|that ~
`,
  bodypart: `
arm|arms|wrist|wrists|forearm|forearms|thigh|thighs|leg|legs|shin|shins|hip|hips|stomach|belly|ankle|ankles|shoulder|palms|palm|hand|hands|knuckles|face|chest|breast|skin|neck|calf|head
`,
  wound: `
cut|cuts|cutting|scratch*|carv*|burn|burns|burned|burnt|slic*|slash*|stab*|punch*|bit|bites|biting|bang*|dug|dig*|slam*|rub*|pick*|pierc*|hit|hits|hitting|scrap*|pinch*|claw*|jab*|etch*
`,
  owndoing: `
on purpose|purposely|deliberately|intentionally
until|till|til ~ it? ~ bleed|bled|blood|bleeds|raw|numb|quiet|hurts|split|swollen|swells
steri-strips|steri_strips|stitches|dressed_it|dressing
herself|himself|myself|themself|themselves|own ~
i|she|he ~ did ~ it
did it again
razor|razors|compass|eraser|lighter|safety_pin|thumbtack|staple|broken_glass|glass_shard|box_cutter|sharpener|cigarette|flat_iron|hairbrush|paperclip|sharpie
doesn't|don't|didn't ~ count
deserve*|punish*
helps|relief|quiet*|release|calms|feel_something|feel_real
no ~ cat
`,
  freshmarks: `
fresh|new|recent|red|open|healing|raw|more|linear|parallel|superficial ~ lines|cuts|cut|marks|scratch*|burns|scabs|wounds|bruises|patches|lacerations|scars
/\\d+/|two|three|four|five|six|seven|eight|nine|ten|several|rows_of fresh|new|red|open ~ lines|cuts|burns|scabs|slits|gashes
half-moon
reopened ~ cuts|old|scars
bruises ~ in ~ rows
`,
  tookmany: `
took|taken|swallow*|downed|drank|ate|chased ~ /\\d{1,3}|handful|fistful|bunch|whole|rest|all|entire|strip|bottle|bleach|battery|too_many/
swallowed|drank ~ bleach|battery|razor|antifreeze|detergent|poison
`,
  survived: `
didn't|did_not ~ take|work|do_it|stick
woke|woken|waking ~ up? ~ annoyed|disappointed|mad|angry|anyway|sorry|in_the_er
told ~ nobody|no_one|noone
slept /\\d+/
hoping|hope ~ not
wanted ~ out|to_die|to_sleep|it_over
er|ed|icu|hospital|poison_control|ambulance|stomach_pumped|charcoal
on purpose
`,
  noose: `
belt|cord|rope|sheet|scarf|hoodie_string|shoelace|necktie|leash|cable|bag
`,
  noosed: `
neck|beam|closet_rod|door_handle|doorknob|bed_frame|rafter*|throat|gave_way|snapped|tied|untied|knot
over ~ head
`,
  lifemed: `
dialysis|insulin|blood_thinner|blood_thinners|warfarin|eliquis|heart_meds|heart_pills|oxygen|chemo|pacemaker|seizure_meds|transplant_meds|food|eating
`,
  stoppedit: `
stop*|quit|skip*|refus*|miss*|omit*|won't_take
eating ~ less ~ by ~ choice
`,
  letnature: `
let ~ nature|it|god|things ~ ~
nature
to see ~ if|what
be quick
fire ~ out
on purpose
curious
goes|go ~ quicker|faster|quick
no ~ reason|point ~ to|in
no_longer|not|can't|doesn't ~ see*|find* ~ a|the|any ~ reason|point
hop* ~ it|that|this ~ finish*|end*|take*|do|does|kill*
not ~ going
lived ~ enough
`,
  nofuture: `
can't|cannot|doesn't|don't|not ~ see|picture|imagine ~ myself|herself|himself|self|future|next|at /\\d+|turning/ ~~
no ~ future|next_year|after
what ~ point|for
outlived ~ my|his|her ~ use
nothing ~ there
stopped ~ making_plans|planning
no ~ hope ~ in_sight
no ~ reason ~ to ~
last ~ christmas|birthday|summer|thanksgiving
`,
  guts: `
if ~ i|he|she ~ had|wasn't|weren't ~ guts|nerve|courage|chicken|coward|braver|balls
too ~ chicken|scared|cowardly ~ to ~ do
would|i'd ~ have ~ done ~ it ~
chicken ~~ done
`,
  image: `
delete ~ my|his|her|the? ~ account|save|character|myself
log|logging|logged|sign|signing|check|checking|clock|clocking ~ off|out ~ for_good|forever|permanently|of_life
ctrl ~ alt ~ del
unaliv*|un-alive|kms|kys|sewerslide|self_delete|/\\bsuey\\b/
yeet ~ myself|himself|herself|self
game over
exit plan|exit_strategy
candle ~~ blown|out
battery ~ at ~~
turn ~ me ~ off
off ~ switch
packed ~ bag|bags ~~ soul|god|leave
soul ~ packed
bag ~~ soul
obituar*
be ~ a? ghost ~ soon
bread ~ finished
ancestors|late_husband|dead_husband|mother|spirits ~~ chair|calling|waiting|come
going|go|gone ~ the_way ~ his|her|my ~ dad|father|mother|brother|uncle ~ did
did|got ~ it ~ right
pro ~~ anti ~~
anti ~~ pro
shoot horses
outlived ~
xs for eyes
soon ~ caption*|drew|drawing
checking ~ out
upgrade ~
walk|walks|walking ~ into ~ the_sea|the_water|traffic
worse luck
packing ~ for ~ heaven
`,
  voice: `
voice|voices|god|demon|demons|devil|satan|angel|angels|tv|radio|whisper*|spirit|spirits|jinn|djinn|lord
man|lady|woman|him|her|he|she|they ~ in|on|and ~ vent|vents|wall|walls|ceiling|radio|tv|lady|head|corner
`,
  told: `
tell*|told|say|says|said|saying|order*|command*|want|wants|promis*|instruct*|urg*|demand*|do_it
started ~ telling
`,
  deadly: `
kill*|die|dies|jump*|stab*|shoot*|hurt*|harm*|strangl*|smother*|drown*|burn*|cut*|poison*|cleanse*|sacrific*|push*
step ~ out|off|in_front|into
walk ~ into|in_front
send ~ back
end ~ it|him|her|them|life
open ~ him|her|up
be ~ opened|returned|put_out|cleansed
let ~ go
return*|returned ~ ~
take ~ them|him|her ~ all|out
do it
`,
  threat: `
i'll|i_will|he'll|she'll|gonna|going_to|he'd|she'd|i'd|want|wants|wanted|plan|plans|planning|thinks|thinking|thoughts|fantas*|dream*|imagin*|threat*|vow*|swore|urge*|ready|intends|told ~
could ~ snap|kill|break|gut
sorry|pay ~~
`,
  harmact: `
kill*|carv*|stab*|shoot*|gut|gutted|slit|burn*|smash*|crush*|strangl*|smother*|chok*|snap*|bury|behead*|poison*|run_over|running_over|ramming|ram|beat|bash*|hurt*|hurting|murder*|blow_up|shoot_up|drown*|shank|knife|jump
blow ~ up
put ~ in ~ ground|hospital
bleed
get|getting ~ hurt
won't|not ~ see ~ christmas|tomorrow|another
`,
  target: PERSON,
  weapon: `
knife|gun|bat|machete|chisel|screwdriver|hammer|axe|ax|brass_knuckles|9mm|rifle|pistol|crowbar|tire_iron|shotgun|box_cutter|sword|ammo|ammunition|AR|blade|antifreeze|gasoline|lighter_fluid
`,
  weaponuse: `
show*|bought|brought|sharpen*|wait*|pulled|pull|pointed|points|aim*|swung|waved
behind|by ~ door
under ~ seat|pillow
next time
go over
for ~ him|her|them|tyler|tomorrow|friday|monday
demon|spies|poisoning|watching
`,
  hitverb: `
bit|bites|kneed|elbowed|slap*|punch*|kick*|chok*|strangl*|shov*|stab*|headbutt*|beat|beats|beating|whip*|burned|burnt|shook|shake*|smack*|hit|hits|hitting|threw|throws|scratch*|grabb*|drag*|pushed|pushes|pinned|tied|attack*|assault*|swung|spat|twisted|yanked|pulled|slammed|squeez*|smother*|spank*|swat*
held|holds|put|puts|puts_his|wrapped ~ hand|hands|pillow|cord|knee|arm|head ~ on|over|around|round|under|to|against|across
`,
  victim: `
${PERSON.split('|')
  .filter((word) => word !== 'her' && word !== 'me')
  .join('|')}
her ~ with|in|on|down|against|until|and|across
`,
  partner: `
husband|wife|partner|boyfriend|girlfriend|spouse|fiance|fiancee|bf|gf|ex|hubby|babydaddy|baby_daddy
`,
  pronoun: `
he|she
`,
  onclient: `
me|her|him|ct|client|pt|my|his ~
`,
  control: `
doesn't|won't|not|never ~ let ~ me|her|him ~~
keeps|holds|takes|took|has|checks|reads|tracks|smashed|broke|hides|hid|controls|monitors ~~ card|debit|phone|id|keys|paycheck|money|odometer|mileage|texts|passport|papers|receipts|location|underwear
account ~ for ~ every
block*|blocks ~ door|doorway|exit
sits|parks|follows|waits|drives_by|shows_up ~~ outside|truck|work|house
if ~ i|she|he ~ leave*|tell*|go|file*|left ~~ kill|find|hurt|take|cps|himself|kids|us
kill ~ himself|herself|both|us|kids ~~ if
takes ~ what ~ he ~ wants
even ~ when ~ says ~ no
forces|forced|makes|made ~ me|her|him ~~ sex|beg|kneel|watch|touch|strip
allowance
`,
  hurtsign: `
bruise|bruises|bruised|bruising|black_eye|split_lip|split_eyebrow|limp|limping|handprint|finger_marks|finger_mark|fingermarks|choke_marks|welts|welt|burn|bite_mark|scalp|hair|ribs|spots|sore_throat|hoarse|goose_egg|belt_mark|buckle_print|loop_mark*
`,
  bywhom: `
he|him|she|husband|wife|partner|boyfriend|girlfriend|dad|mom|father|mother|stepdad|stepmom|uncle|cousin|son|nephew|grandson|aide|caregiver|his|ex|coach|teacher|luis|staff
`,
  coverstory: `
i|i'd|she|he|says ~ fell|fallen|tripped|walked_into|bumped|cupboard|door|clumsy
moods|temper|joke
`,
  afraid: `
afraid|scared|terrified|frightened|fears|unsafe|hid|hides|flinch*|walks_on_eggshells|eggshells
nowhere ~ else ~ to ~ sleep
`,
  ofhome: `
go*|going|return* ~ home
him|her ~ tonight
at home|of_dad|of_mom|of_him|of_her|of_husband|of_stepdad|when_he|when_dad|door
`,
  carer: `
${RELATIVE}|foster|foster_dad|foster_mom|mom's_boyfriend|boyfriend|babysitter|coach|teacher|pastor|priest|tutor|aide|caregiver|staff|nurse|caretaker|carer
`,
  abuseact: `
touch*|fondl*|rub*|grop*|kiss* ~~ private*|under|skirt|down_there|chest|bed|me|her|him
comes|came|come|gets|got|climbs ~ in|into ~ bed|room|shower|bathroom|to_say ~~
locks ~ door
secret ~ game|games|touching
shows|showed|makes|made ~ me|her|him ~~ videos|pictures|kneel|undress|touch|watch
stay ~ behind
hit|hits|beat|beats|slap*|whip*|belt*|burn*|kick*|chok*|tie*|tied|lock*|starv*|pinch*|shak*|shook|rough|yell*|drag*|held ~~
withhold*|withheld|takes|took|keeps|cashes ~~ check|checks|pension|meds|medication|food|phone|money|walker|glasses|pain_meds
left|leaves|leave ~ alone|unsupervised|overnight|wet|soiled|hungry
no ~ heat|food|water|dinner|electricity ~
fridge empty|empty_fridge
drives ~ drunk
eats ~ trash
same clothes
`,
  reported: `
cps|aps|dcfs|dcf|acs|dhs|adult_protective|child_protective|elder_protective|childline|protective_services|hotline|mandated ~~ report*|call*|filed|made|intake|notified|consult*|phoned|rung|rang|in
report* ~~ cps|aps|dcfs|dcf|filed|made|phone|mandated|protective|police
mandated report*
call|called|calling ~ it ~ in
duty ~ to ~ warn*|protect*
tarasoff
`,
  answered: `
mobile crisis|crisis_team|crisis_unit|crisis_co-resp|crisis_center|crisis_ctr|crisis_clinician|psych_er|psych_ed|crisis_bed|crisis_eval
called|call|dialed 911
911 called
sent|taken|transported|escorted|walked|drove|rode|went|bring|brought ~ to ~ er|ed|hospital|crisis|psych|emergency
camhs ~ duty|seen|crisis
5150|1013|involuntary|baker_act|section_12 ~ hold|admission|eval|commitment
not|never ~ left ~ alone
high risk
risk ~ high|elevated|imminent|acute|moderate|severe
dad|mom|wife|husband|sister|someone|partner ~ sleeps|stays|stay|sit|sits|with ~ on|with|in ~ her|his|him ~ floor|room|tonight|all_night
safe house|safehouse|shelter_bed|shelter_intake|advocate_line|dv_hotline|dv_advocate
lockbox|locked_up|lock_up
locked ~ tonight|tonite|today|meds|pills|sharps|razors
razors|blades|sharps|pills|guns|gun|knives|sharpeners|meds|bottles|rope ~~ out|removed|locked|handed|taken|surrendered|given ~ ~
`,
};
