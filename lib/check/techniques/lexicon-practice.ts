/**
 * Ways of writing what belongs to running a treatment (assessment, planning, education, motivation, coordination,
 * homework, safety, family guidance). Own general wording; data only. Source: clinical usage. Reviewed 2026-11-25.
 */
import type { TechniqueLexicon } from './lexicon.ts';

const OTHERS =
  'pcp|psychiatrist|psychiatry|psych|prescriber|doctor|dr|physician|gp|pediatrician|nurse|rn|np|pmhnp|teacher|school|counselor|school_counselor|caseworker|case_worker|case_manager|social_worker|sw|cw|probation|po|attorney|lawyer|court|dietitian|nutritionist|rd|ot|pt_office|pharmac*|team|treatment_team|tx_team|crisis_team|clinic|hospital|unit|iop|php|aide|principal|coach|specialist|neurologist|obgyn|ob|midwife|employer|hr|shelter|agency|provider*|guardian_ad_litem|gal|home_health|group_home|staff';
const KIN =
  'son|daughter|sister|brother|wife|husband|mother|father|mom|dad|parents|family|spouse|partner|grandma|aunt|uncle';
const DRUGS =
  'sertraline|zoloft|prozac|fluoxetine|lexapro|escitalopram|celexa|citalopram|paxil|paroxetine|lithium|lamictal|lamotrigine|abilify|aripiprazole|seroquel|quetiapine|buspar|buspirone|wellbutrin|bupropion|trazodone|adderall|ritalin|concerta|methylphenidate|vyvanse|strattera|atomoxetine|hydroxyzine|vistaril|naltrexone|vivitrol|suboxone|buprenorphine|methadone|antabuse|disulfiram|acamprosate|clonidine|guanfacine|intuniv|propranolol|xanax|ativan|klonopin|valium|effexor|venlafaxine|cymbalta|duloxetine|pristiq|zyprexa|olanzapine|risperdal|risperidone|haldol|latuda|geodon|depakote|mirtazapine|remeron|luvox|fluvoxamine|doxepin|prazosin|melatonin|ambien|clozaril|clozapine|invega|vraylar|rexulti|topamax|gabapentin|ssri|snri|antidepressant*|stimulant*|benzo*|antipsychotic*|injection|depot';

export const PRACTICE_LEXICON: Readonly<Record<string, TechniqueLexicon>> = {
  '12-step facilitation': {
    strong: `
12-?step*|twelve-?step*
12 step
step work|study
steps /1-?3/|one
step /(?:1[0-2]|[1-9])|one|two|three|four|five/ ~~ sponsor*|aa|na|inventory|amends|powerless*|resent*|balk*|work*|wrote|read
step /(?:[4-9]|1[0-2])/
first|fourth|third|ninth|fifth step
sponsor*
90 in 90
90 meetings
ninety ~ ninety
big book
home group
higher power
powerless*
serenity prayer
meeting list|schedule|finder
meetings ~ per|a week ~~ aa|na
aa|na|ca|ga|oa|sa|cma|al-?anon|alanon|nar-?anon|smart_recovery|celebrate_recovery ~ meeting*|group*|sponsor*|steps|step|fellowship|attendance|literature|speaker|chip
encourag*|discuss*|explor*|review*|ask*|suggest*|link*|talk*|went_over|plan*|challeng*|support*|urg* ~ attend*|going|aa|na|ca|al-?anon|smart|first|his|her|a|about|to|of ~ aa|na|al-?anon|alanon|smart_recovery|meetings
mutual-?help|mutual_aid|self-help_group|peer_recovery ~ meeting*|group*|
moral inventory
amends
one day at a time
daily reflections
character defects
let go and let god
newcomer ~ chip|meeting
surrender ~ step|higher|control
`,
    weak: `
aa|na|al-?anon
meeting|meetings
steps
fellowship|surrender|chip
`,
    unless: `
step /1|2|3|one|two|three/ ~~ safety|card|warning
sponsor* ~ by ~ school|church
attend* aa|na ~ @num
`,
  },
  'care coordination': {
    strong: `
call* ~~ regarding|re ~ the? ~ referral|case|meds|evaluation
spoke|talked|called|emailed|met ~ with|w? ~ p.o|p_o
coordinat* ~ care|with|of
care ~ coordinat*|conference|team
collateral
case ~ conferenc*|consult*|staffing
consult* ~ with|w|to ~ ${OTHERS}
discuss*|review*|staffed|presented ~ case|ct|client|care|plan|meds ~ with|w ~ ${OTHERS}
spoke|spoken|talked|met|conferred|reached_out|reach_out|touched_base|check*_in|coordinated|liais*|consulted|left_message|left_vm|left_msg|voicemail|shared|sent|briefed ~ with|w|to|for|info|summary|update|records|release|note|letter ~ ${OTHERS}
called|calls|call|phoned|rang|rung|telephoned|emailed|e-mailed|consulted|messaged|msg|faxed|contacted|updated|notified|informed|wrote|looped_in|texted|alerted|told|paged|message|met ~ ${OTHERS}
met ~ teacher|counselor|psychiatrist|pcp|caseworker|po|staff|team
${OTHERS} ~ phoned|called|telephoned|emailed|contacted|consulted|notified|updated|informed|rung
called|phoned|rang|rung|telephoned|spoke|emailed|texted|updated|met ~ with|w|to? ~ ct's|his|her|their|pt's ~ ${KIN}
${KIN} ~ rung|phoned|telephoned|contacted|notified|updated|informed ~
dr|dr. /[a-z]+/ ~ phoned|called|telephoned|emailed|contacted|rung|updated
=t/c
t/c ~ to|from|with|w
tc ~ to|with
phone|conference|three-way|3-way|joint ~ call ~ with|w|to ~~ ${OTHERS}
letter|fax|summary|email|update|records|message|request|note ~ to|for ~ dr|${OTHERS}
roi ~ signed|obtained|for|to|on
signed ~ roi|release|consent ~~ to|for|speak|talk|contact|share
release ~ of ~ information
release ~ signed|for|to
=iep|504|ard ~ meeting|mtg|team
iep|504 ~ meeting|mtg|team|planning
team ~ meeting|mtg|huddle|approach|staffing
treatment|tx|interdisciplinary|multidisciplinary|wraparound|wrap ~ team
warm ~ hand-?off
handoff
who does what ~~ school|psych*|team|pcp|504|case*
agree* ~ on? ~ roles|who|plan ~ with ~ school|psychiatr*|pcp|team
joint ~ plan ~ with
discharge ~ planner|call ~ with|unit|hospital
records ~ request*|sent|receiv*|obtain*
left ~ message|msg|vm|voicemail ~ for|with ~ dr|${OTHERS}
pass* ~ on ~ to ~ psychiatrist|prescriber|pcp|doctor
sent ~ psychiatrist|prescriber|pcp ~ update|note|summary|scores|phq*
confer* ~ with
on ~ speaker ~ with|w
will|to ~ call|contact|coordinate ~ with? ~ psychiatrist|pcp|prescriber|school|teacher|po|caseworker
`,
    weak: `
roi|release
psychiatrist|pcp|prescriber|teacher|caseworker|school
call|email|letter|fax
update*
`,
    unless: `
left ~ vm|message ~ for ~ ct|client|pt
called|texted ~ sponsor
ct|client|pt|she|he ~ called|texted|told|calls|emailed|talked|spoke|wrote|met|reached ~~
ct|client|pt|she|he|reports ~~ wants ~ to ~ talk
call 911
call ~ out|in_sick
`,
  },
  'case management': {
    strong: `
case ~ manag*
case-manag*
linkage|linked ~ to|with ~ services|resources|housing|benefits|food|community
appl* ~ for|to ~ housing|ssi|ssdi|medicaid|benefits|section|voucher|unemployment|disability|wic|tanf|shelter|rent|utility|food|assistance|apartment|insurance|jobs_program|liheap
housing|ssi|ssdi|medicaid|benefits|voucher|unemployment|disability|wic|tanf|shelter|rental|utility|food_stamp*|ebt|insurance|birth_certificate|id|passport|bus|transport*|section_8|recert*|intake ~ application|form*|paperwork|packet|recert*|renewal|assistance|appointment|interview|office|waitlist|wait_list|search|list*|voucher|appeal|phone|call|pass*
section 8
help*|assist* ~ ct|client|her|him|them|pt|member|with|w|to ~~ appl*|form*|paperwork|application|benefits|housing|recert*|enroll*|id|register*|schedule_transport*|move|utilit*|bill|landlord|phone_call*|call_to|find*_housing|birth_certificate
food ~ bank|pantry|stamps|box|benefits
food stamps
bus|transit|gas|taxi|metro ~ pass*|voucher*|card*|tokens
transport* ~ arrang*|to|voucher|set_up|provided|assist*|schedul*
on hold ~ with|w ~
utility ~ assist*|shut-?off|bill
shut-?off notice
birth certificate
accompan*|went|drove|transport*|took|escort* ~ with|w|ct|client|him|her|to ~~ office|court|dmv|social_security|ssa|appointment|job_center|food_bank|clinic|pharmacy|shelter|housing|bank|welfare|hearing|viewing|intake
recert*
ssi|ssdi|wic|tanf|ebt|liheap
=snap
dmv
social security ~ office|card|appl*|form*|call*
intake ~ form|packet|paperwork ~~ together|with|help*|filled|complet*
job ~ center|search|bank|coach_linkage
advocat* ~ with|for ~ landlord|school|insur*|housing|agency|employer|benefit*
call*|phoned|contact*|negotiat* ~ landlord|housing|utility|insurance|medicaid|snap|electric|shelter*|dmv|welfare|ssa|county
apartment|rental ~ list*|search|viewing
emergency ~ assistance|shelter|housing|fund*
resource ~ list|guide|packet|navigat*
community|local ~ resources ~~ provid*|gave|link*|review*|discuss*|connect*
connect*|link* ~~ resources|housing|food|legal_aid|benefits|pantry|shelter|salvation_army|employment|clothing
legal aid
clothing ~ closet|bank|voucher
`,
    general: `
arrang*|set_up|schedul*|provid*|secur*|book* ~ transport*|ride|medicaid_cab|cab|childcare|shelter|housing|bed
form|forms|paperwork|application* ~~ together|side_by_side|with_ct|w_ct|filled|complet*|help*|submit*|scan*|fax*|sign*
filled|fill|complet* ~ in|out ~ form*|paperwork|application*
scan*|cop* ~ id|documents|paystubs|pay_stubs
`,
    weak: `
forms|form|paperwork|application
medicaid|benefits|insurance|housing|landlord|rent|shelter|voucher
together|helped
bus|ride|transport*
office
`,
    unless: `
case manager ~ said|reports
sheltered
refer*
snap* ~ at
code word
`,
  },
  'decisional balance': {
    strong: `
gain* and? lose*|loss*|lost
gives ~~ and? ~ what ~ costs
decisional balance
decision ~ balance|matrix|grid|analysis
pros and cons
pros/cons
pro/con
pro con ~ list|grid|sheet
cost* and? benefit*
cost-benefit|cost/benefit
benefit* and? cost*|drawback*|risk*|downside*
advantage* and? disadvantage*|cost*|drawback*
good|nice|like* ~ not ~ so ~ good|nice|like*
good_things|good_bits|upside* ~~ bad_things|less_good|downside*|not_so
upside* ~ downside*
plus ~ minus ~ list|column|
four|4|2x2|two-by-two ~ square*|box*|quadrant*|cell*|grid|window
2x2
for and against ~~ quit*|leav*|stay*|mov*|chang*|using|drink*|smok*|meds|medication|divorce|telling|job|going
reasons ~ to|for ~ stay*|quit*|change|leave|chang* ~~ reasons|and|vs|against|not|side
weigh*|weigh_up|weighed ~~ pros|sides|options|staying|leaving|cost*|benefit*|against|quitting|change
both ~ sides ~ of ~~ using|drink*|leav*|stay*|quit*|smok*|ambivalen*|chang*|scale
what ~ gets|get|like* ~~ from|about ~~ what ~ cost*|take*|lose*
what ~~ gives ~ her|him|them|ct ~~ cost*|takes
side ~ of ~ sheet
stay ~ or|vs|v ~ leave|go ~~ list*|sheet|column*|grid|weigh*
seesaw|scale|balance_sheet
two|2 ~ columns ~~ stay|leave|quit|advantages|costs|keep|change|use|good
advantages ~~ two columns
`,
    weak: `
pros|cons
weigh|weighs|weighed|weighing
benefit*|advantage*
cost*|disadvantage*|drawback*
stay|leave|quit*
columns|grid|squares
sides
`,
    unless: `
reflect* ~ both
evidence
`,
  },
  'harm reduction education': {
    strong: `
harm ~ reduc*|-reduc*
narcan|naloxone
test ~ strip*
fentanyl ~ strip*|test*
never-use-alone|never_use_alone|use_alone|using_alone|not_use_alone|don't_use_alone
clean|sterile|new|sharing|share|own ~ needle*|works|syringe*|equipment|rigs|pipe*|straws
syringe|needle ~ exchange|service*|program|disposal
=ssp
safer ~ use|using|injection|injecting|drink*|sex|smoking|consumption|supply
lower-risk|low-risk ~ drink*|use|limits|guidelines
lower risk ~ use|drinking
tolerance ~ drop*|lost|lower*|down|reduc*|low|gone|after|lost
lost|lower*|reduced|drop* ~ tolerance
eat ~ first|before ~~ drink*|water|out|bar|party
water ~ between|in_between
alternat* ~ water|drinks
pace* ~ drinks|drinking
ride ~ booked|home|arranged|uber ~~ drink*|bar|party|wknd|weekend
designated driver
uber|lyft ~ booked|home ~~ drink*|bar
drink* ~ limit|cap|max ~~
overdose ~ prevent*|response|kit*|risk|education|plan|signs|training|reversal
good samaritan
start low|slow ~~ dose|use|test
go slow
not mix*|mixing ~ with|benzos|alcohol|opioid*|downers|pills
mix* ~~ benzo*|opioid*|alcohol|downers ~~ risk*|danger*|warn*|don't|avoid*
condom*|prep|sti ~~ safer|gave|discuss*|test*|education
vein ~ care
wound care
smok* ~ instead ~ inject*
switch* ~ to ~ lower|filter|light|beer|edible*
safe ~ storage ~ of ~ edible*|substance|drugs
controlled|moderate* drinking|use ~ plan|guideline*|strateg*|rules
moderation ~ management|plan|strateg*|rules
drink ~ tracker ~ limit
crash ~ pad|plan
drive* ~ after ~ drink*|using|smoking ~~ plan|not|no|risk
never ~ alone ~ line
`,
    weak: `
use|using|drinking
kit|kits
tolerance
safer
alone
limit
strips
needle*
`,
    unless: `
sleep hygiene
`,
  },
  'homework assigned': {
    strong: `
will ~ practice|try|write|do|use|call|keep|log|read|ask ~~ before|by|until|each|every|daily|twice|this ~ thursday|monday|tuesday|wednesday|friday|saturday|sunday|next|week|day|night|bed
gave ~ reading|article|chapter|podcast|recording|video|worksheet ~~ for|this|over ~ week|weekend|next
ask*|asked ~ to ~ note|notice|jot|count|time|try|list|read|watch|practice|keep|track|record|write
before ~ we ~ meet|next
report ~ back
tell ~ me ~ how ~ went|goes
^ ct|client|she|he|pt|mom|dad|couple|mother|father to ~~ before|by|this|next|until|daily|between|over|x|tonight|each|every
^ she|he|ct|client|they|pt|mom|dad will ~ repeat|practice|try|write|log|track|keep|ring|call|bring|read|do|use|record|note|list|ask|send ~~ before|by|this|next|until|daily|between|over|thursday|monday|tuesday|wednesday|friday|saturday|sunday|twice|each|every|at_rush
handout|sheet|worksheet|log ~ given ~ for
given ~ for next|the_week
wants ~ handout
^ hw|homework|hmwk :? ~
hw|homework|hmwk /[:=\\-]/
/(?:hw|homework|hmwk)\\s*[:=–-]/
hw|homework ~ is|was|of|given|assigned|set|for|to|agreed|add*|plan|this|next|read|keep|write|try|list
assign* ~ hw|homework|to|reading|worksheet|task|practice|ct|client|log|journal*|exercise|daily|chapter|pages|as|thought
assigned
gave|give|given|set|new|add*|agree*|left_with|sent_home|handed|took_home|take-home ~ homework|hw|assignment|task|worksheet ~~
between ~ now ~ and
between ~ sessions|visits ~~ try|practice|practi*|write|task|keep|work|do|read|list*|notice
before ~ next|fri*|mon*|tue*|wed*|thu*|sat*|sun* ~~ write|do|try|read|bring|practice|complete|call|list|finish|send|draft
ask*|asking|told|invit*|suggest*|encourag*|remind*|instruct*|agree*|challeng* ~ ct|client|pt|her|him|them|couple|mom|dad|parents|both|family|each|teen|members ~ to|try|on ~ journal|track|practice|practi*|write|try|keep|log|notice|bring|list|read|record|watch|complete|fill|draft|do|use|listen|pick|ask|rate|collect|note ~~
asked ~ to ~ journal|track|practice|practi*|write|try|keep|log|bring|list|read|record|complete|draft
gave|sent|handed|took ~ worksheet*|handout*|log|form|recording|audio|link|workbook|sheet|chapter|packet|record ~~ home|to_do|to_complete|to_fill|to_keep|for_next|to_read|to_try|this_week|daily|over|thru|through|by|til|until|to
take-?home
task ~ for ~ week
experiment ~ for ~ week
this ~ week ~ try|practice|task|experiment|challenge|goal :?
daily practice ~~ agreed|assigned|set
=hw
`,
    general: `
to|will ~ write|do|try|read|bring|practi*|complet*|list|finish|draft|journal|log|track|record|notice|keep|fill|watch|listen|text|rehearse|collect|use|repeat|make|take|ask|note ~~ by|before|until|til|till|this_week|this_wk|daily|nightly|each|every|next_session|next_time|next_visit|next_wk|next_week|for_next|over_the_week|between_sessions|thru|through|/\\d+x/|x3|x2|twice|at_home|tonight|tomorrow|/\\d+ nights/
handout|worksheet|list|log|letter|exercise|task|reading ~ for|by ~ next|nxt ~ session|time|visit|week|appointment|wk
bring ~~ next ~ session|time|visit|week|wk
practice|practise ~ daily|nightly|each|every|at_home|twice
repeat ~ daily|at_home|each|journey|twice
`,
    weak: `
daily|nightly|each_day|every_night
at home
next ~ session|visit|week|time
worksheet|handout|workbook|log|chapter|recording
to ~ practi*|try|write|read|keep
will ~ practi*|try|write|read|keep|log|track|repeat|journal
before bed
`,
    unless: `
homework ~ chart|folder|time|battles|battle|refus*|help|club|completion_at_school|trouble|from_school
math homework
hw|homework ~ review*|done|not_done|complete*|incomplete|late|returned|missing|half
reviewed|checked|went_over|looked_at|brought|completed|did|didn't|forgot ~ hw|homework
no ~ hw|homework
none ~ given|assigned
school ~ homework
assigned ~ to|by ~ court|staff|room|seat|new|nurse|counselor|him_to
social worker assigned
`,
  },
  'homework review': {
    strong: `
how ~ practice|exercise|homework|experiment|plan|task|it ~~ went ~ this|last|over ~ week|weekend
what ~ got ~ skipped|done|missed
practice ~ went
homework|hw|hmwk|assignment|home_practice|practice|take-home|worksheet*|action_plan ~ review*|check*|done|not_done|complet*|incomplete|half|partly|went|late|returned|discuss*|followed|debrief*|missing|forgot*|came_back|turned_in|gone_over|from_last
review*|check*|look*|went|debrief*|discuss*|follow*|collect*|revisit*|circled ~ over|at|up|on|thru|through|in|back|to ~~ homework|hw|assignment*|worksheet*|practice_sheet|practice|task|experiment|reading|between-session|action_plan|home_practice|week's_practice|letter_she_wrote|list_she_made|list_he_made|last_week's
review* ~ homework|hw|assignment|worksheet*|practice_log|exposure_log|home_practice|last_week's|week's
review* ~ log|logs ~ of|from ~ practice|exposure*|week
brought ~ in|back ~ homework|hw|worksheet*|assignment|letter|list|completed
brought ~ worksheet*|homework|hw
return* ~ with|w ~ worksheet*|homework|list|sheets|pages|/\\d+/|three|two|four|five
what ~ got ~ in ~ way
what ~ got in the way
got in the way ~ of? ~ practice|hw|homework|doing
complet*|did|finish*|didn't|forgot|partial* ~ her|his|their|all|the|most|half|no ~ homework|hw|worksheet*|assignment|sheets
/\\d+/ ~ of ~ /\\d+/|seven|five ~ worksheets|practice|exposures|days_filled|pages|filled|sheets|days|nights|sessions_done ~~ done|filled|complet*|practi*|sheet|hw|homework|log
/\\d+\\/\\d+/ ~ worksheets|hw|homework|practice|exposures
read ~ aloud|out|over|through ~ what|letter|list|worksheet|homework|assignment|pages ~ she|he|they|written|wrote
how ~ experiment|task|homework|hw|assignment|practice|exposure ~ went|go
went ~ through|over|thru ~~ what ~ she|he|they|ct ~ wrote|tried|did ~~
checked ~ how|what ~ task|hw|homework|practice|experiment
follow* ~ up ~ on ~ hw|homework|task|last
last ~ week*|session*|time* ~ hw|homework|task|assignment|experiment|practice|worksheet
picked ~ up ~ from ~ worksheet|homework
troubleshoot*|problem-?solv* ~ hw|homework|practice
`,
    weak: `
homework|hw|worksheet*|assignment|practice ~ sheet|log
reviewed|looked_at|went_over|checked|debriefed
/\\d+/ of /\\d+/
last_week|last_session|since_last
done|completed|filled
task|experiment
`,
    unless: `
hw|homework :
homework ~ chart
school ~ homework|assignment*
job assignment
`,
  },
  'medication management': {
    strong: `
miss*|skipp* ~ evening|morning|night|bedtime|daily? ~ dose*|pill*|meds
medication ~ manag*|adher*|monitor*|check*|review*|complian*|educ*|reconcil*|concerns|adjust*|chang*|option*|side|discuss*|consult*|trial|plan|routine|questions|refill*|start*|increase*|decrease*|titrat*|taper*
discuss*|review*|talk*|explor*|address*|monitor*|went_over|ask*|check*|problem-?solv*|counsel*|educat*|consider*|look* ~~ medication|dose|doses|dosage|side_effects|side_effect|adherence|pills|meds
medication ~~ as ~ prescribed
adher* ~~ medication|${DRUGS}
taking ~ medication|${DRUGS} ~~ as|daily|regular*|prescribed|miss*|review*
skip*|miss*|forgot*|forget* ~ dose*|pill*|${DRUGS}
doses ~ skip*|miss*
pill ~ box|organizer|minder|case|caddy|planner|reminder
pillbox
phone ~ alarm|reminder ~~ pill*|dose*|medication|${DRUGS}
side ~ effect*|-effects
${DRUGS} ~~ /\\d+/ ~ mg|mcg|ml
/\\d+/ ~ mg|mcg
increas*|decreas*|rais*|lower*|start*|begin*|began|stop*|discontin*|taper*|switch*|refill*|titrat*|continu*|adjust*|chang*|add*|resum*|introduc*|prescrib*|restart*|trial|place*|put|double*|halve*|hold|held|renew*|order* ~ him|her|on|of|to|from|the|his|patient|pt|dose|home|slow|a ~ ${DRUGS}
increas*|decreas*|rais*|lower*|started|starting|stopped|taper*|switch*|refill*|titrat*|adjust*|resum*|prescrib*|restart* ~ ${DRUGS}
${DRUGS} ~ increas*|decreas*|rais*|lower*|start*|stop*|discontin*|taper*|switch*|refill*|titrat*|continu*|adjust*|level*|dose*|/\\d+/|bid|qhs|daily|as_prescribed|prn|helps|working|adherence|tolerat*|side|well|trial|restart*|renew*
on ${DRUGS} ~ as prescribed
talk*|discuss*|ask*|explain*|review*|explor* ~~ ${DRUGS}
refill*
prescri* ~ for|sent|renew*|written|e-sent|pad|given
e-?prescrib*
labs ~ order*|review*|level
lithium level
med ~ check|review|change*|adj*
sent|back|called_in ~ script*|rx|/\\d+ mg/
`,
    weak: `
medication
dose|doses|pills
${DRUGS}
prescribed|script
alarm|reminder
tolerat*
`,
    unless: `
psychiatrist|prescriber|pcp|dr|doctor|physician|np ~ rais*|increas*|start*|prescrib*|chang*|add*|switch*|decreas*|refill*|adjust*|stop* ~~
denies
pain medication ~ abuse
refer* ~ for ~ medication
letter|note|call* ~~ about|re ~ dose
narcan
medical management
`,
  },
  'motivational interviewing': {
    strong: `
reflect* ~ both ~ sides
both sides ~~ likes|hates|quit|keep|using|drink*
without|not push*|pushing
motivation* ~ interview*|enhanc*|work|strateg*|approach|explor*|techniques
=mi ~ session|strateg*|techn*|used|approach|to|around|re|on|with|w|skills|spirit|style
used =mi
change ~ talk
readiness|importance|confidence ~ ruler*|scal*|rating*|rated|to_change|0-10|level|/\\d+/
scal* ~ confidence|importance|readiness|motivation
rate*|rating|scor* ~ confidence|importance|readiness|motivation ~~ /\\d+/
readiness ~ to|for ~ change|quit|cut
explor* ~ readiness|motivation|ambival*|reasons
roll* ~ with
ambival*
elicit*|drew|draw|evok*|pull*|call* ~ out|forth? ~ reasons|motivation*|desire|own|her_own|his_own|commitment|change ~~
own ~ reasons|words_for_why|case_for|arguments
reasons ~ for|to ~ chang*|quit*|cut*|stop*|drink* ~ less?|
made ~ case|argument ~ for ~ change
stage* ~ of ~ change
pre-?contemplat*|contemplat*
develop* discrepanc*
discrepanc* ~ between
what ~ would ~ have|need|take ~ to ~ happen|change|make|get|move
what ~ makes|made ~ a? ~ /\\d+/ ~ and? ~ not|instead|rather
why ~ /\\d+/ ~ and? not|instead
why ~ not ~ lower|a_2|a_3|zero|0
what ~ stand* ~ to ~ lose|gain
what ~ lose|gain|better ~~ if ~~ quit*|stop*|chang*|cut*|stay* ~~
what ~ worth
=oars
elicit-provide-elicit
sustain ~ talk
didn't|without|not|avoid*|no ~ argu*|lectur*|push*|confront*|press* ~~
asked ~ permission
affirm* ~ autonomy|choice|effort|strength*|commit*
autonomy|up_to_him|up_to_her|up_to_ct|your_call|decision_is_his|decision_is_hers ~~
look* ~ back|forward|ahead ~ before|life|year*|to ~~ drink*|use*|if|without|quit
typical day ~ drink*|use*
miracle
good ~ things ~ about ~ drink*|using|smoking|weed|pot
double-sided
importance /\\d+/
confidence /\\d+/
commit* ~ language|talk
where ~~ leave* ~ you
what ~ concern* ~ her|him|you|ct ~ about ~ drink*|use*|smok*|weed
how ~ fit* ~ with ~ what|who|dad|values|the
thinking ~ about ~ quitting|cutting
open ~ question* ~ about ~ change|drinking|use
`,
    weak: `
reasons
quit*|cut_down|cut_back|change
ready|readiness
confidence|importance
drink*|drinking|weed|smok*|vap*|use|using|cannabis|pot|gambl*
what ~ would
own
didn't argue
why
`,
    unless: `
importance of
eliminat*
ambivalent about ~ therapy
readiness for ~ discharge
safety plan
`,
  },
  modeling: {
    strong: `
so ~ he|she|they|ct ~ could ~ see|hear|watch ~ how
myself ~~ so ~ he|she|they|ct
model* ~ it
deliberate*|deliberately|on_purpose ~ mistake|spill|error ~
made ~ deliberate ~ spill|mistake|error
talked ~ herself|himself|myself ~ through
showed|show|shows ~~ copied|imitat*|had_a_go|then_tried|tried_it|followed|repeated
showed ~ labeled|labelled|calm|how ~~ puppets|dolls|first
model|models|modeled|modelled|modeling|modelling ~ how|the|a|for|calm*|coping|self-talk|labeled|slow|deep|breathing|assert*|skill*|problem*|good|appropriate|healthy|it|making|prais*|saying|an|repair|response*|communication|by|first|what|apolog*|mistake*|patience|emotion*|language
modeling|modelling
modeled|modelled
did it first
went first
think*|thought|talk*|narrat*|problem-solv* ~ aloud|out_loud ~~ so|as|how|my|own|while|mistake|writer
own ~ mistake|error|slip ~ aloud|out_loud|on_purpose|shrug*|calm*
wrong|mistake|error|spill*|dropped ~~ on_purpose|deliberately ~~ aloud|out_loud|shrug*|calm*|laugh*|fine|okay
out loud ~ own ~ coping|thinking|self-talk
watch* ~ me|writer|therapist ~ do|say|handle|ask|touch
i ~ do ~ we ~ do ~ you ~ do
live ~ demo|demonstration
demo|demo'd|demoed
lead ~ by ~ example
video ~ model*
coping model
`,
    general: `
demonstrat* ~~
showed|shows|showing ~ how|what|a|the|him|her|them|ct|mom|dad|parents|it|calm|labeled|prais* ~~ to|by_doing|first|looks_like|sounds_like|myself|own|puppet*|praise|then ~
showed ~ how ~ to|i|sort|do|ask|hold|use|breathe|say|handle
writer|i|therapist|clinician|we ~ went|did|tried|go|do|showed|breathed|touched ~ it? ~ first
`,
    weak: `
showed
first|then ~ tried|turn|copied|imitat*
watched
aloud|out_loud
`,
    unless: `
role ~ model*
cognitive|disease|medical|stress model
cbt|abc|model of
demonstrated ~ insight|understanding|improve*|progress|ability
ct|client|pt|she|he ~ demonstrat*|showed|modeled
modeled ~ after
`,
  },
  'outcome measure': {
    strong: `
y-?bocs
readminister*|re-administer*
/phq(?:-?\\s?(?:9|8|2|15|a))?/
/gad(?:-|\\s)?7/
/pcl(?:-|\\s)?(?:5|c|m)?/
/(?:audit|dast|isi|epds|ors|srs|whodas|dass|cape|caps|wsas|pswq|rcads|sdq|cbcl|psc|oq|core-10|bdi|bai|ham-?[ad]|hamd|ces-?d|lsas|pdss|oci-?r|y-?bocs|moca|mmse|vanderbilts?|conners|mdq|asrs|eat-26|ede-?q|edeq|csi|rdas|pss|pcs|pgsi|ymrs|madrs|gds|crafft|ies-?r|ptgi|qids|snap-iv|rosenberg|rses|swls|panss|cdi)(?:-?\\s?\\d+)?(?:\\.\\d)?\\s*(?:=|:|score|scores|scored|total|of\\s+\\d|at\\s+\\d|was\\s+\\d|now\\s+\\d|down|up|given|done|completed|re-?admin|admin|again|from\\s+\\d|\\d+|→|->|@)/
/ors\\Wsrs/
who-?5 ~ /\\d+/|given|score
k-?10 ~ /\\d+/|score|given
gave|give|given|administ*|complet*|fill*|scor*|re-?admin*|did|repeat*|took|re-?took|retook|re-?scor*|ran|readminister*|handed|review*|went_over|shar*|graph*|plot*|show* ~ in|out|a|the|her|his|of|with ~ questionnaire*|screener*|scale|scales|measure*|inventory|survey|checklist_measure|assessment_measure|mood_scale|audit|dast|isi|epds|ors|srs|whodas|dass|rcads|sdq|cbcl|bdi|bai|spin|lsas|scared|vanderbilt*|moca|mdq|asrs|cage|oq|core-10|y-?bocs|wsas|pss|score*
questionnaire*|screener*|rating_scale*|outcome_measure*|symptom_measure*|symptom_scale*|session_rating*|inventory ~~ gave|given|administ*|complet*|scor*|fill*|re-?admin*|show*|review*|/\\d+/|today|graph*|done|repeat*|tracking
outcome ~ measure*|rating|data|questionnaire
session rating
feedback ~ measure|scores|graph
measurement-?based
scale ~ /\\d+/ ~ was|\\(
burnout|depression|anxiety|mood|pain|stress|sleep|alliance|satisfaction|self-esteem ~ scale|inventory|questionnaire|screener ~~
retest*|re-?test*
`,
    general: `
scores|score ~ graph*|plot*|shar*|show*|reviewed|went_over|down_from|up_from|trend*|drop*|fell ~~ with|ct|together|/\\d+/|since
`,
    weak: `
score*
scale|measure|questionnaire|inventory
/\\d+\\s*(?:→|->|to)\\s*\\d+/
administ*|gave|complet*
`,
    unless: `
likert ~ pain
audit ~ chart
time audit
`,
  },
  'parent training': {
    strong: `
made|built|set_up|drew_up|created ~~ schedule|chart|routine|checklist ~~ @parent
met|saw|session|time|minutes ~ with|w? ~ mo|mom|mother|dad|fa|parents|caregiver* ~~ without|w/out|alone|on_plan|plan
last ~ /\\d+/|ten|fifteen|five ~ min* ~ with|w? ~ @parent
parent*|mo|fa|mom|dad ~ each ~ had|tried|took ~ a? ~ go|turn
one-answer|one_answer ~ script
parent* ~ train*|manage*|coach*|guidance|skill*|consult*|education|strateg*|support_session|work|session|class|plan
caregiver ~ train*|coach*|guidance|consult*|educ*
=pmt|=pcit
pcit|triple_p|incredible_years|circle_of_security
coach*|taught|show*|help*|guided|advis*|teach*|work*|train*|instruct*|review*|discuss*|encourag*|remind*|had|met|asked|saw|practi*|rehears*|counsel*|explain*|model* ~ @parent ~~ how|to|on|ignor*|prais*|consequen*|reward*|limit*|routine*|respond*|tantrum*|time-?out|chart|consisten*|command*|whine|meltdown*|behavior*|rules|bedtime|screen*|calm*|attend*|use*|label*|catch|stay|choice*|warn*|play|wait|hit*|listen|follow*|pick|set
label*|labelled|specific|behavior-specific ~ prais*
planned ~ ignor*
ignor* ~ whin*|tantrum*|minor|attention-seeking|small|misbehav*|behavior*|backtalk|arguing|bids
time-?out*|timeout* ~~ @parent|chair|steps|procedure|child|kid|warn*|min*|practi*|review*
special|child-led|child-directed|floor ~ play|playtime|time
floor ~ time
floortime
consistent|clear|logical|natural|immediate|firm ~ consequence*|limit*|disciplin*|command*|rule*|expectation*|follow-through|boundaries
logical|natural consequence*
one-step|one|short|clear|effective|direct ~ command*|instruction*|direction*
first-then|first/then|when-then|when/then|first_then
offer*|give|gave|giving ~ two|limited ~ choices
give ~ choices
co-?regulat*
catch* ~ being|be|them|him|her ~ good
catch ~ quiet|good ~
prais* ~~ @parent ~
@parent ~~ prais*|reward*|ignor*|consequence*|sticker*|chart
@parent ~ and? @parent ~ on ~ same ~ page
same ~ page ~~ discipline|rules|parents|bedtime|limits
morning|bedtime|homework|mealtime|evening ~ routine ~ with|for ~ @parent|
on plan goals ~ with ~ @parent
@parent ~ on ~ plan|goals|strateg*|behavior
tantrum|meltdown ~ plan|strateg*|response ~~ @parent|home
discipline
positive ~ parenting|discipline|attention
=pride skills
pride ~ skills
parent* ~ style|stress
what ~ do ~ when ~ kid|child|son|daughter|he|she ~ hits|melts|screams|refuses|tantrum*|whines
`,
    weak: `
mom|dad|mother|father|parents|caregiver|grandma|foster_mom|mo|fa|folks
prais*|ignor*|consequence*|reward*|limit*|chart|routine|whine|tantrum*|meltdown*
consisten*
coach*|taught|showed|explained|helped
@parent ~ how
discuss* ~ with ~ @parent
`,
    unless: `
medication|mg
mother ~ died|passed
co-?parent* ~ texts|app
own father|mother
mom|mother|dad|father ~ says|reports|said|carries
ct|client|she|he ~ own ~ parents
`,
  },
  'problem solving': {
    strong: `
who ~ can ~ watch|drive|cover|help|take ~
figured out ~ who|how|what|where|when
mapped|plan*|laid ~ out ~~ step*|stepwise|gradual|phased|return
weigh* ~ options
essay|task|project ~ cut|split|broken|chopped ~ into
shortest|easiest|first ~ ones? ~ and? ~ email*|start*|did
looked|look* ~ at ~ where ~ points|money|time ~ go*|went
rated ~ spots|options|ideas
problem[- ]solv*
problem ~ solv*|-solv*
problem-?solv*|problemsolv*|p-solved
troubleshoot*|trouble-?sho*
brainstorm*
generat*|came_up_with|come_up_with|list*|thought_of|found|think_of|weigh*|compar*|rank*|explor*|consider*|look*_at|identif*|develop*|pick*|work*_out ~ @num|/\\d+/|possible|different|some|several|the|his|her|other|alternative|a_few|new ~ options|option|solutions|solution|alternatives|ways|ideas|choices|plans|plan_b|fixes|strategies_for ~~
options ~~ list*|weigh*|scor*|rank*|pick*|chose|compar*|pros|best|consider*|went|three|rated
came up ~ with|w ~ @num|/\\d+/ ~
smaller|manageable|bite-?size* ~ steps|pieces|chunks|tasks
what ~ in|within|under ~ her|his|their|your|ct's|ct ~ control
in ~ control ~~ not|list|circle
circle ~ of ~ control|influence
plan ~ b
define* ~ problem
barrier* ~~ identif*|list*|address*|plan*|solv*|work*|remov*|around|discuss*|to|overcome|talk*
obstacle* ~~ identif*|plan*|solv*|around|list*
sort* ~ out ~ dispute|conflict|problem|mess|fairly
if-?then ~ plan*
best ~ option|one|idea ~ pick*|chose|tried
implementation ~ intention
`,
    general: `
break*|broke|broken|cut|chop*|chunk*|split|divid* ~ it|task|problem|project|essay|goal|move|down|the|up|into|paper|this|that ~~ down|steps|chunks|pieces|bits|parts|tasks|doable|manageable|small*
next ~ step* ~ for ~ each
action ~ plan|steps
steps ~ to|for ~ solv*|fix*|get|resolve|address ~~
figur*|work*|sort*|map*|plan*|thought|talk* ~ out|through|thru ~ how|what|ways|who|when|logistic*|plan|a_plan|steps|where|schedule ~~ to|do|get|pay|tell|ask|cover|handle|ride*|rent|childcare|fit|deal|with
how ~ to ~ get|pay|cover|handle|fit|manage|approach|tell|ask|fix|find ~~ list*|plan*|options|steps|solv*|work*_out|figur*|boss|ride|rent|carpool|money|bus|bill*
logistics
scor*|rank*|rated ~ options|them|each|em|ideas|solutions|spots
pick*|chose|choos* ~ one ~ to|and? ~ try|start|test|first
moved|move|shift*|chang*|rearrang* ~ meal|time|schedule|seat|table|shift|alarm|appointment*|last_can ~~ to|earlier|later|so|by
eat ~ before|first ~ leav*
worked ~ out ~ a? plan|schedule|budget|way
`,
    weak: `
options|option
steps|step
plan
ways|ideas
solv*|solution*
control
list*
how ~ to
deadline*|bill*|rent|ride|childcare|schedule
picked|chose
`,
    unless: `
therapist plan|plan:
safety ~ plan
treatment ~ plan
problem: ~
step /\\d/ ~ aa
relapse
`,
  },
  psychoeducation: {
    strong: `
what ~ selective|mutism|autism|dyslexia|psychosis|schizo*|bipolar|dissociation|trauma_bond*|codependen*|gaslighting ~ is|are|means|looks
what ~ mutism|diagnosis|disorder|condition|illness ~ is|means
overview ~ of
gone ~ over ~ once ~ more
physiology|alarm_reaction|boxed_warning
boxed|black_box ~ warning ~ means|explained|went|discussed
thought-action fusion
talked ~ about ~ what ~ ptsd|adhd|ocd|panic|trauma|depression
psycho-?ed*
psych-?ed
psych ~ ed
what ~ adrenaline|cortisol|panic|trauma|ptsd|adhd|ocd|depression|anxiety|bipolar|grief|nervous_system|brain|dopamine|attachment|body ~ does|do|is|are|looks|feels|means
why ~ body|brain|mind|avoidance|panic|anxiety|nightmares|flashback*|she_freezes|freez*|the_body|worry|avoid* ~~
fight ~ flight|/flight|-flight|or
fight/flight*
fight-or-flight|fight-flight*
freeze ~ respon*
window ~ of ~ tolerance
amygdala|cortisol|prefrontal|hippocampus|neurotransmitter*|serotonin|dopamine|neuroplastic*|polyvagal|vagus|nervous_system|limbic|sympathetic|parasympathetic|adrenaline
cognitive|cbt|abc|stress|panic|biopsychosocial|disease|vulnerability ~ model|triangle|cycle|diagram|curve
cbt triangle
thoughts|thought* ~ feeling* ~ behav*|action* ~~ link*|triangle|connect*|drew|diagram|how|relat*|model
vicious ~ cycle|circle
cycle ~ of ~ anxiety|avoidance|abuse|addiction|panic|depression|worry|violence|reinforc*|lonel*
anxiety|habituation|yerkes|panic ~ curve|cycle
leaflet|pamphlet|fact_sheet|infographic|brochure|booklet|article|video ~~ read|on|about|together|explain*|went|gave|given|review*|watch*|show*|shar*
thought-action ~ fusion
diagram*|whiteboard|sketch* ~~ brain|cycle|model|how|loop|curve|triangle|panic|worry
brain ~ house|model|hand|alarm|science
smoke ~ alarm|detector
false ~ alarm*
diagnos* ~ explain*|discuss*|review*|feedback|what_it_means|shar*|went_over
stages ~ of ~ grief|sleep|change_explained
normal ~ development
developmental ~ stage*|norm*
`,
    general: `
explain* ~~
educat* ~~
taught|teach*|went_over|went_thru|reviewed|discussed|talked|covered|shared|gave|drew|outlined|walked_through|info|described|presented|introduced|clarified ~ about|on|re|her|him|them|ct|client|mom|dad|parents|couple|family|the|how|what|why ~~ cycle|anxiety_works|depression_works|trauma|brain|amygdala|nervous_system|fight|adrenaline|cortisol|symptoms|diagnosis|disorder|adhd|autism|ptsd|ocd|bipolar|panic|cbt|model|triangle|attachment|neuro*|grief_stages|stages|effects|side|sleep_cycle|addiction|dopamine|withdrawal|window|polyvagal|stress|response|physiology|rationale|biology|heredit*|medication_works|course|signs_of|ect|dbt|emdr|act|how_mood|mood_and|lapse|body_reacts|works|alarm|warning
how ~ anxiety|trauma|depression|brain|panic|sleep|addiction|exposure|adhd|avoidance|ptsd|stress|mood|worry|therapy|ssris|meds|medication|emdr|memory|grief|ocd|alcohol ~ work|works|affect*|develop*|feed*|keep*|form*|use|interact*|drive*|shap*|and
handout* ~~ on|about|re|given|gave|review*|read|went
gave ~ handout|leaflet|pamphlet|article|info*|fact_sheet|brochure|booklet|literature
counsel* ~ on|about|regarding ~~ import*|risk*|effect*|diet|exercise|smok*|side|cessation|alcohol|medication|use
counseled|counselled ~ patient|pt|ct|her|him ~ on|about
info|information ~ about|on|re ~~
inform* ~ about|of|on ~ symptoms|diagnosis|treatment|effects|risk*|options|course|warning
rationale ~ for|of|behind
treatment ~ option*|choices ~ explain*|discuss*|review*|went
signs ~ of ~ mania|depression|relapse|overdose|withdrawal|psychosis|concussion ~ review*|explain*|taught|went
difference ~ between
`,
    weak: `
taught|explain*|reviewed|told|described
handout|diagram|drew|whiteboard
cycle|model|works
why|how
brain|body|nervous
symptoms
`,
    unless: `
explains ~ that|why|her|his
ct|client|she|he|pt ~ explain*|taught ~~
explained away
special education
education ~ level|plan|:
educated ~ at
harm reduction
`,
  },
  referral: {
    strong: `
^ referral|referrals $
send*|sending|sent ~ to|for ~ neuropsych*|testing|eval*|assessment|evaluation|ot|speech|psychiatry|labs
transport* ~ to ~ er|ed|hospital|crisis
warm ~ hand-?off ~ to
handoff to
psych|psychiatric|mobile_crisis|iop|detox ~ intake|eval|evaluation|admission ~~
name*|number|# ~ of|for ~ clinic|outpt|outpatient|therapist*|adviser*|advisor*|program
clinic|program ~ #|number
sent ~ on ~ to
straight ~ to ~ er|ed|county|crisis|mental|hospital
taking|taken|took|walked|brought ~ him|her|them ~~ er|ed|crisis|hospital|emergency
mobile ~ crisis|team
step-?down|stepdown ~ to
passed ~ to ~ eap|psychiatry|clinic
rang|called ~ the? ~ dv|domestic|crisis ~ advocate|line|shelter
refer|refers|referring|referrals
refer|referred|referring|referral* ~ to|for|made|placed|sent|given|provided|out|was|in|letter|submitted|completed|discussed|options|list|him|her|them|ct|client|pt|couple|to_a|faxed|offered|options
make|made|making|placed|sent|submitted|gave|provided|discussed|offered|initiated|started|complet*|faxed ~ a? referral*
referred ~~ to|for|out
gave|provid*|shar*|sent|text* ~ names|name|number*|#|contact*|list|phone|hotline|info|resource* ~ of|for|to ~~ dietitian*|psychiatr*|therapist*|clinic*|provider*|group*|support|doctor*|shelter*|hotline|program*|specialist*|lawyer*|center*|ot|couples|evaluat*|gp|advocate|warmline|iop|detox|rehab|nutritionist*|evaluator*|physical|speech|sleep|neuro*|attorney|legal|agenc*|prescriber*
recommend*|suggest*|advis*|urg*|encourag*|propos*|offered ~ ct|her|him|them|a|to|that|an|step|stepping|higher|she|he|they|seeing|see|pt|couple|outside|full|formal|medical ~~ step_up|higher_level|evaluation|eval|assessment|psychiatr*|iop|php|residential|detox|rehab|testing|neuropsych*|consult*|medical|pcp|gp|doctor|see_her|see_his|inpatient|couples_therapy|couples_counseling|group_therapy|support_group|nutritionist|dietitian|sleep_study|ot|physical_therapy|speech|workup|work-up|bloodwork|labs|emdr_therapist|specialist|al-?anon|grief_group|legal|check-up|dbt_program|dbt_group|trauma_group|aa
step-?up|stepped_up|step_up ~ to ~ iop|php|residential|inpatient|higher|dbt
higher ~ level ~ of ~ care
sent|send|walked|took|escort*|transfer*|direct* ~ him|her|them|ct|client|straight|pt|over ~ to|over ~~ er|ed|emergency|hospital|clinic|track|mental|urgent|psych|pcp|intake|crisis|program|group|mental_health
sent ~ to ~ the? ~ grief|trauma|anger|parenting ~ track|group|program
connect*|link*|hook*|transfer* ~ ct|client|her|him|them|family|pt|up|couple|with|to|mom ~ with|to ~~ psychiatr*|clinic|provider|group|program|dietitian|specialist|pcp|mentor*|tutor*|iop|legal_aid|advocate|counselor|support_group|services|agency|center|detox|prescriber|tms|grief|bereavement
packet|paperwork|intake|appointment|appt|eval*|consult ~ faxed|sent|schedul*|booked|made|set ~ to|for|with|up|at ~~ psychiatr*|iop|php|clinic|program|residential|oak*|center|testing|provider|pcp|dietitian|neuro*|specialist|prescriber|ot
rang|called ~ advocate|hotline|intake|program|detox ~ with ~ her|him|ct
wait-?list ~ for
second ~ opinion
crisis_team ~ sees|see|visit
psych* ~ eval* ~ schedul*|recommend*|requested
`,
    weak: `
referral|refer*
psychiatr*|specialist|iop|php|clinic|program|evaluation|testing|dietitian
recommend*|suggest*
names|numbers|list
hotline
appointment
`,
    unless: `
referred ~ by|from|himself|herself|himself
referred ~ to ~ as
self-?refer*
referral ~ source|from|reason|received|question|came
new referral ~ from|received
reason for referral
re ~ referral
refers ~ to ~ himself|herself|it|them
was referred by
declined ~ referral
refer* ~ back ~ to ~ list
`,
  },
  reinforcement: {
    strong: `
reinforc*
prais*
token* ~ board|economy|system|earn*|chart|for
sticker*|stamp* ~ chart|earned|for|picked|gave|given|each|reward|book
reward*
earn* ~ points|tokens|sticker*|ipad|prize|game|time|all|star*|minutes|screen|trip|level|tickets
points ~ earned|sheet|for|chart|system|given
high-?five*|high_five*|fist-?bump*|fist_bump*
celebrat*
acknowledg* ~ effort*|progress|accomplish*|success*|achiev*|courage|work|hard_work|growth|gain*|step|milestone|strength*|attendance
congratulat*
positive ~ feedback|attention|reinforce*
kudos|bravo|applaud*|commend*|well_done|good_job|great_job|gold_star
how ~ far ~ come|came|she's|he's
proud ~ of ~ her|him|them|ct
affirm* ~ effort*|progress|strength*|courage|her|his|success|work|growth|hard
certificate|prize|treasure_box|treasure|treat|marble* ~~ earned|gave|given|pick*|for|chose|jar
contingency ~ manag*|
fishbowl
voucher ~ for ~ clean|negative
prize ~ draw|box
shap* ~ behavior|successive
cheer*
`,
    general: `
highlight*|pointed|point|underlin*|notic*|named|spotlight*|recogni*|read|mark* ~ out|her|his|their|ct|client|back|the|every|all ~~ progress|strength*|success*|gain*|growth|effort*|achiev*|accomplish*|what_it_took|win|wins|milestone*|courage|repair|improvement*|how_far|what_went_well|streak|hard_work
win|wins|success*|milestone*|streak ~~ celebrat*|highlight*|named|noted_with|mark*|list*|savor*|cheer*
told|tell|let ~ her|him|them|ct|mom|both ~~ proud|great|gold|impress*|how_well|well|brave|did_great|courage|nailed
`,
    weak: `
earned
proud
great|good ~ job|work
strength*|progress|effort*
stamp|sticker|token|points|chart
noted|pointed_out
`,
    unless: `
ct|client|she|he ~ celebrat*|proud|rewarded|praised ~
celebrat* ~ birthday|holiday|christmas|anniversary|thanksgiving
birthday ~ celebrat*
teacher|school|aide|boss|coach ~~ token|sticker|points|prais*|reward
prais* ~ by
mom|dad|mother|father|parents|husband|wife|folks ~ prais*|reward*|celebrat*
coach* ~~ prais*|reward*
labeled|labelled|specific prais*
reinforcing ~ loop|cycle
rewarding ~ activit*|job|work
`,
  },
  'relapse prevention': {
    strong: `
early|warning ~ signs ~~ return*|coming_back|depression|mania|relaps*
if|when offered ~ a? ~ drink|beer|joint|hit|smoke|pill
say ~ if ~ offered
creep*|coming|slip*|sneak* ~ back ~~
how ~ know ~~ back|return*|slipping|relaps*
end ~ of ~ treatment|therapy ~~ signs|know|back|plan|worked
what ~ do ~ at|for ~ each
relapse ~ prevent*|plan*|warning|sign*|risk|cycle|triggers|chain|map|signature|work|skills|group|education|drill
prevent* ~ relapse
preventing ~ relapse
recovery ~ plan|capital|wheel|maintenance|calendar
high-?risk ~ situation*|time*|people|place*|day*|list|moments|scenario*|weekend
high ~ risk ~ situation*|time*|people|place*|list|days
play* ~ tape|tape_forward|it_forward|movie_forward|tape_through|tape_to_the_end ~~
=halt
hungry ~ angry ~ lonely
warning ~ sign* ~~ relapse|slip*|return*|episode|mania|depress*|old|backslid*|use|early|drinking|red|yellow
early ~ warning ~ sign*
early ~ sign* ~ of ~ relapse|episode|mania|depress*|return
refus* ~ skill*|line*|script*
drink|drug ~ refus*|offer*
say* ~ no ~ to ~ drink*|drug*|offer|hit|beer|weed
lapse ~ vs|versus|not|is_not|into|plan|relapse
slip ~ vs|plan|not ~
abstinence ~ violation
seemingly ~ irrelevant|unimportant
crav* ~ plan|manag*|cope|coping|card|toolkit|skill*|log_plan|busters|what_to_do
plan*|map*|rehears*|prep*|strateg*|script* ~ for|out|around|how|ahead ~~ wedding|party|open_bar|holiday*|payday|reunion|bar|happy_hour|barbecue|bbq|football|superbowl|game_day|festival|concert|bachelor|vacation|anniversary|old_friends|dealer|liquor|casino|tailgate|offer*|office_party|new_year* ~~
wedding|party|open_bar|payday|reunion|bar|happy_hour|barbecue|bbq|casino|concert|festival|tailgate|liquor ~~ plan*|leave_by|out_by|exit|sober|seltzer|ride|sponsor|text|support|script|call|bring|skip|route|escape|on_call
sober ~ support*|plan|fun|ride|buddy|network|coach|activit*|companion|contact*
exit|escape ~ plan|strategy|route|line ~~ party|bar|use|drink|family|event
delete*|block* ~ dealer*|number|contact*|app*
people ~ places ~ things
maintenance ~ plan*
staying|stay|keeping ~ well ~ plan
stay-?well|wellness_recovery|=wrap
blueprint
what_if ~~ comes_back|return*|slip*
setback ~ plan*
booster
triggers ~~ coping|plan|sober|each|use|relapse|drink*|using|old_crowd|payday|people
what ~ he'd|she'd|they'd|he|she|ct ~ do ~ at|in|when|instead ~ each|offered|triggered|urge*
gas ~ station ~~ tape|plan|route
emergency ~ card ~ crav*|use
`,
    general: `
cop* ~ with|plan ~ crav*|urge*|triggers_to_use
different|new|alternate|other ~ route|way_home ~~
what ~ do ~ if|when ~ symptoms|urge*|crav*|depress*|panic|it|old ~ return*|come*_back|start*|hit*
coping ~ step|plan|response ~ for|to ~ each ~ trigger*
`,
    weak: `
relapse*|slip|lapse
crav*|urge*
sober|sobriety|clean|abstinen*
trigger*
bar|party|wedding|payday|dealer|old_crowd|seltzer|casino|holiday
plan*|exit
on_call|backup
`,
    unless: `
safety ~ plan
urge surf*
relapsed
report* ~ relapse
denies relapse
`,
  },
  'risk assessment': {
    strong: `
ask*|asked ~ straight|direct|directly|outright|plainly|explicitly|point_blank|flat_out
ask*|asked ~ her|him|them|ct ~ straight|direct|directly|outright|plainly|explicitly|point_blank
ask*|asked|went_over|went_through|cover* ~~ target|means|intent|timing|lethality
asked ~ re|about ~ thoughts|plan|pills|guns|safety|means
c-ssrs ~ done|completed|given|negative|positive
item /(?:9|10)/ ~ in_detail|explored|asked|gone|discussed
went ~ thru|through ~ item|it ~ line|in_detail
drawn ~ that ~ way
asked ~ if|whether ~ he|she|ct|they ~~ safe|hurt*|die|dead|say_no|act|harm
limits ~ of ~ confid*
threat|target|victim ~ identif*|named ~~
when ~ i ~ ask
on explicit ~ enquiry|inquiry
danger|lethality ~ q*|questions
risk|safety|lethality|danger|suicide|si|violence|threat|homicide ~ assess*|screen*|check*|review*|evaluat*|inquir*|formulat*|judg*|level|stratif*|rated
risk ~ judged|rated|deemed|assessed|stratified ~~
assess* ~ for? ~~ risk|safety|si|hi|suicid*|lethality|self-harm|homicid*|harm|danger*|plan|violence|abuse
c-?ssrs|cssrs|columbia|asq|sbq*|sad_persons
asked|ask|asking|screen*|inquir*|enquir*|quer*|probed|explor*|question*|went_through|went_thru|went_over|gone_over|follow*_up|talk*_through|discuss* ~ directly|outright|straight|openly|again|about|re|for|if|whether|her|him|ct|them|abt|what|into|thoughts|each|any ~~ suicid*|si|hi|hurting|harm*|self-harm|killing_himself|killing_herself|kill_himself|kill_herself|dying|die|dead|end*_his|end*_her|safe_at_home|safety|plan_or|plan_and|suicide_plan|lethal_means|intent|not_wanting|better_off|gun*|firearm*|weapon*|cutting|urges_to_cut|homicid*|violence|abuse|choking|hit*
directly ~ about ~ suicid*|harm
suicid*|si|self-harm|hurting|dying ~ asked|queried|explored|assessed|screened|reviewed|asked_about
si/hi ~ assess*|screen*|ask*|explor*|check*
safety ~ assessed|checked|explored|reviewed|screen*|concerns_reviewed
plan ~ means ~ intent|timing|access
target ~ means|plan|access
means|access|intent|timeline|lethality|protective ~ asked|explored|assessed|reviewed|queried|checked|evaluated
access ~ to ~ means|guns|firearms|weapons|pills ~ asked|assess*|explor*|review*|discuss*|check*
danger ~ assess*|question*
lethality ~ screen|assess*
protective ~ factor*|reasons
on|upon ~ enquiry|inquiry|asking|questioning|direct ~~ si|suicid*|thought*|intent|plan|harm|die|dead|no
looked ~ for ~ mark*|cuts ~~
checked ~ arms|wrists|forearms
body ~ check ~ for ~ cut*
asked ~ what ~ meant
asked ~ him|her ~ outright
limits ~ of ~ confid*
mandated|mandatory ~ report*
cps|aps ~ report*|call*|made|filed
screen* ~ for ~ si|suicid*|ipv|abuse|violence|self-harm|trauma_and_si
ipv|dv|partner_violence ~ screen*
saw|interview* ~ each|separately|alone ~~ violence|safe*|couples|hurt*
asked — not|not_a_figure|figure_of_speech
reasons ~ for ~ living ~ asked|explor*|review*
attempt*|overdose ~~ gone_over|reviewed|explored|asked
homicid* ~ assess*|screen*
line ~ by ~ line ~~
`,
    weak: `
asked
suicid*|si|hi|self-harm|hurting|dying
plan|means|intent
risk
safety
gun*|firearm*|pills
`,
    unless: `
risk ~ factors ~ for ~ heart|diabetes
high-?risk ~ situation*
fall risk
safety ~ plan ~ review*|updat*
denied by ~ insurance
check ~ engine
low risk ~ drink*
`,
  },
  'role-play': {
    strong: `
role-?play*|roleplay*|role_play*
rp'd|rped
behavior*|behaviour* ~ rehears*
rehears* ~ conversation|script*|call|interview|ask*|talk|speech|lines|phone|saying|telling|confront*|scene|disclosure|scenario
writer|therapist|th|clinician|cm|counselor ~ was|were|played|play|plays|as|acted|took|pretend*|being|stood_in ~ the|his|her|as|a|boss|mom|mother|dad|ex|bully|role|part|husband|wife|landlord|judge|teacher|friend|sister|brother|interviewer|mean|cashier|dealer|roommate|peer|coworker|kid ~~
with|w ~ me|writer|therapist ~ as|being|playing|acting ~
me|writer|therapist as ~ boss|mom|dad|ex|landlord|the|his|her|mother|teacher|interviewer|sister|friend|husband|wife|/[a-z]+/
^ i was ~ the|her|his|a ~ mean|bully|boss|mom|dad|ex|landlord|teacher|friend|kid|interviewer|cashier|judge|sister|brother|dealer|peer|stranger
i played
mock|pretend ~ interview|call
act*|acted ~ out
roles ~ exchanged|swapped|switched|reversed
practi*|tried|ran|rehears*|did|dry-ran|walked ~ the|out|a|his|her|through|of|her_end_of ~ conversation|phone_call|call|interview|talk|script|speech|pitch|lines|dialogue|scenario*|exchange|confrontation|order*|disclosure
practi*|tried|rehears* ~ what ~ to|she'll|he'll|she|he|would ~ say|tell|ask
practi*|tried|rehears* ~ ask*|tell*|say*|order*|call*|inviting|introducing|asking ~~ out|with_me|aloud|x2|x3|times|rounds|in_session|boss|mom|dad|wife|husband|teacher|friend|landlord|raise|date
took|play* ~ part|role ~ of
swap*|switch*|revers*|trad* ~ role*|parts|sides
role ~ revers*|-revers*
mock|practice|pretend ~ interview|call|conversation|date|meeting|hearing|phone|class|lunch
rounds|takes|run-?throughs|runs ~ of|with|as|then
/\\d/ rounds
act*|played ~ out ~ scene|scenario|conversation|argument|how|the|situation|bully|lunch
dry ~ run
pretend* ~ to ~ be|i_was
simulat*
stand-?in
`,
    weak: `
practi*|rehears*
as ~ boss|mom|ex|landlord
conversation|call
rounds
scene|scenario
`,
    unless: `
next: ~ role-?play
as me ~
play role ~ in|of ~ symptoms
plays ~ role ~ in
`,
  },
  'safety planning': {
    strong: `
lock*|locked ~ up|away ~ ~
pills|meds|sharps|blades|razors|scissors|gun|guns|knives|firearm*|weapon*|crowbar|hose|rope|stash|tablets|jar|iron ~ up|away|locked|to ~ be|get|are|kept|taken|removed|handed|given|gone|lock*|with ~~
keep|keeps|kept ~ pills|meds|sharps|gun|guns|tablets ~ locked|away|up
took|takes|taking|take|hand*|gave|left|surrender* ~ over? ~ pills|gun|razor|blade|blades|sharps|knife|crowbar|meds|scissors|hose|rope|tablets ~
gave ~ crisis|hotline|warmline|on-call ~ #|number|line|card
crisis|warm|on-call ~ #|line|number|team ~~
wrote ~ down ~ who ~ to? ~ call
who ~ to ~ call|ring
warning ~ signs ~ sheet|list|card
index card ~~ 988|call|contacts|together
short ~ written ~ plan
written ~ plan ~~ crisis|urge*|call|safe*
danger ~ card
staying|stays|stay ~ over|with_her|with_him ~ tonight
stays|staying tonight
24-hr|24_hr|24_hour rule
tablets|pills|medication ~ taken under ~ eyes
dispense* ~ weekly
bag ~ at ~~
safety ~ plan*|contract|card|agreement
crisis|emergency|coping-crisis ~ plan*|card|contact*|call_list|list|response|kit_card|number*
crisis ~ call|text ~ list|line
stanley
means ~ restrict*|safety|reduc*|counsel*
lethal ~ means
restrict*|limit*|reduc*|remov* ~ access|means|lethal
access ~ to ~ means ~ discuss*|limit*|reduc*|restrict*|remov*|review*
lock*|lockbox|lock_box|lock-?up|gun_safe|cable_lock|trigger_lock ~~ med*|gun*|knives|pills|sharps|firearm*|weapon*|razor*|blade*|up|away|cabinet|box
dispens* ~ weekly
blister ~ pack
who ~ to? ~ call ~~ first|if|when|then|list|night|crisis|suicid*|urge*
warning ~ signs ~~ contacts|card|coping|crisis|plan
reasons ~ for ~ living|to_live|to_stay ~~ list*|wrote|card|box|app|hope
hope ~ box|kit
code ~ word
go ~ bag
go-?bag
bag ~ at|packed|ready ~~ sister*|friend*|leave|safe|neighbor*
plan ~ to ~ leave ~ safely|quickly
hotline ~ saved|as|number|gave
contract* ~ for ~ safety
no-?harm ~ contract
safe ~ messaging|environment|storage|at_home_plan
environment ~ safe*
mak* ~ home ~ safe*
safe-?proof*
sweep ~ of ~ room
steps ~ for|if|when ~~ suicid*|urge*|unsafe|crisis
what ~ do|does|he|she ~ if|when|at ~~ suicid*|unsafe|urge|thoughts_return|thoughts_come|9pm
step /[1-6]/ ~~ distract*|call|988|warning|mom|er|music|shower|card|friend
updat*|review*|wrote|complet*|creat*|develop*|did|fill*|revis* ~ ct's|her|his|their|the|a|written ~ safety|crisis
protective ~ order
safe ~ place ~ to ~ go|stay
watch ~ plan
supervis* ~~ 24|tonight|line_of_sight|parents|suicid*|at_all_times
`,
    general: `
gun*|firearm*|pills|meds|knives|razors|blades|scissors|sharps|keys|weapon*|crowbar|hose|rope|stash ~~ lock*|remov*|stor*|given|gave|hand*|brother*|friend*|out_of|moved|safe|away|surrender*|dispos*|up|taken|left_with|turned_in|wife|husband|mom|dad|sister|parents|grandma|son ~~
gave|left|hand*|turn* ~ over? ~ gun|guns|keys|pills|meds|razors|blades ~~ to|with ~
988|crisis_line|crisis_text|text_line|lifeline|suicide_hotline|crisis_number*|on-?call_number|warm_?line ~~ gave|given|has|saved|add*|number|review*|program*|call|text|provid*|list*|card|in_phone|,|me|and
988
who ~ call|reach|text ~ when|if ~~ crisis|suicid*|bad|urge*|worst|unsafe
contacts ~ for|in|list|written|updat*|on_card ~~ crisis|emergency|phone|card|plan
escape|exit|quiet|leaving ~ plan ~~
`,
    weak: `
crisis
988|hotline|lifeline
warning signs
contacts
safe|safety
locked|removed
card
who to call
`,
    unless: `
means a lot
crisis at work
financial crisis
plan for wedding
`,
  },
  'treatment planning': {
    strong: `
treatment ~ plan*|goals|planning|objectives|review
tx ~ plan*|goals|review|obj*
care|service|recovery_service|plan_of|individual_service ~ plan|care
=itp|=isp|=tp
plan ~ review*|updat*|of_care|revis*|develop*|sign*|amend*|reviewed
goal* ~ set*|setting|review*|revis*|updat*|agreed|agree|written|wrote|added|met|develop*|list*|rank*|priorit*|for_treatment|for_therapy|check
set|setting|wrote|write|pick*|chose|rank*|priorit*|agree*|revis*|updat*|review*|discuss*|identif*|draft*|add*|chang*|creat*|form*|mark*|retir*|clos* ~ on|up|out|her|his|their|new|our|the|three|two|3|2|a|top|initial|together|tx|treatment|therapy|sleep|next ~ goal*|objective*
what ~ want* ~~ from|out_of|to_get ~ therap*|treatment|counsel*|here|this
want* ~ from ~ therapy|treatment
frequency ~~ chang*|reduc*|increas*|to|biweekly|weekly|q2wk|monthly|moved|drop*|step*
freq ~ to|chang*
step*|taper*|space*|spread|mov*|drop*|reduc*|go|going ~ down|out|to|sessions ~~ biweekly|bi-weekly|q2w*|every_other|monthly|q2|fortnight*|every_two|maintenance
taper* ~ sessions|therapy
spac* ~ out? ~ session*|visits
30|60|90|180|six-month|annual|quarterly|/\\d+/ ~ day|-day|month|-month|yr ~ update|review|plan|tx
90-day ~ update|review
/\\d+-(?:day|month|week)/ ~ update|review|plan
discharge ~ plan*|criteria|date|goals|discuss*|set|target|readiness
terminat* ~ plan*|discuss*|date|prepar*|process
aftercare ~ plan*
reviewed|discussed|went_over|looked_at|measured ~ progress ~ on|toward*|re|against ~ goals|objectives|plan|tx|treatment|each
what's|whats|what ~ met ~~ next|left|remains|not
sign*|copy ~ plan|of_plan
next ~ phase|stage|steps_of|focus|leg ~ of? ~ treatment|therapy|work|chosen|agreed|discuss*|decided
contract* ~ for ~ /\\d+/ ~ sessions
@num ~ sessions ~ agreed|contracted|more
review ~ date
return-to-work ~ plan*
phase ~ of ~ treatment ~ discuss*|explain*
focus ~ of ~ treatment|therapy ~ agreed|set|chosen|changed|discuss*
`,
    general: `
reviewed ~ progress
review*|went_over|look*|check* ~ progress|plan|goals|objectives ~~
priorit* ~ goals|problems|concerns|treatment|what_to|focus
agree* ~ on|to ~ focus|plan_of|number|how_many|length|approach|goals|frequency|work_on
map* ~ out? ~ course|phase*|return|step-by-step
collaborat* ~ on|with ~ plan|goals|treatment
shared ~ decision
`,
    weak: `
goal|goals|objective*
progress
frequency
review*|update*
discharge
priorit*
agreed
treatment
`,
    unless: `
good|some|steady|great|no|limited|slow|little progress
safety|crisis ~ plan*
treatment plan ~ for ~ diabetes
continue|per ~ treatment ~ plan
off the tx plan
nothing off
met goal ~ by_himself
treatment ~ options|choices
`,
  },
  'trigger identification': {
    strong: `
ppl|people places ~ times|things
list* ~~ go* ~ with ~ use|using|drink*|binge*|panic
urge*|crav*|panic|fights|flashback*|binge* ~ follow*|come_after|comes_after|start_after
trigger*|cue* ~ identif*|list*|map*|explor*|log|work|recogni*|discuss*|named|pinpoint*|review*|ranked|analysis|chart|spotted|found|were|=|:
identif*|list*|map*|explor*|recogni*|discuss*|name*|pinpoint*|review*|pick*|spot*|find*|found|talk*|look*|catalog*|figur*|sort*|came_up|track*|label*|discover* ~ out|about|at|her|his|their|three|3|four|key|main|top|some|possible|new|for|the|new|common|ct's|five|two|personal|emotional|external|internal|core|as_the_main ~ trigger*|cues|set-up|setup|hot_buttons|button*|warning_signs|red_flags
what ~ sets|set|setting|kicks|kicked|tips|tipped|brings|brought|starts|started|started|triggers|ticks|touches|lights ~ it|him|her|them|ct|off|on|this|that|those|these|panic|anger|urge*|voices|binge*|the ~
sets ~ him|her|it|them|ct|off|panic|anger ~ off?
set ~ it|him|her|them ~ off
set ~ off ~ by
pattern ~~ after|before|sunday*|when|every_time|comes_on|spike*|alone|days ~~
mapped ~ pull
when ~ do|does ~ it ~ happen|start|hit|come
hot ~ button*|spot_list
push* ~ button*
early ~ cue*|signs ~~ list*|body|identif*
people ~ places ~ things
list ~ of ~ people|situations|sounds|smells|what_sets
what ~ was ~ going ~ on ~ right? ~ before
situations|places|people|times|sounds|smells|dates ~ that ~ set|trigger*|bring|lead|make|provoke|start
came out as ~ trigger
`,
    general: `
trigger*
pin*|pinned|pinpoint*|narrow*|trac*|track*|figur*|work*|map*|chart*|spot*|notic*|put_together|connect* ~ down|out|that|to|the|when|back|what|link ~~ start*|begin*|comes|come|happen*|worse|spike*|flare*|follow*|hit|pull|kick*|after|before|whenever|panic|fights|binge*|urge*|headache*|meltdown*
when ~ and? ~ where|who|what_time ~~ happen*|start*|urge*|panic|worst|hits|come*|fights|spike*
which ~ situations|times|people|places|days ~~ worse|worst|trigger*|hard*|set
`,
    weak: `
set*|sets ~ off
cue*
whenever|every_time|each_time|right_before
list*|named|spotted|picked_out|identified
pattern
smell*|sound*|crowd*|anniversar*|firework*|diesel
starts|start ~ after|when
`,
    unless: `
trigger ~ warning|finger|lock
gun
triggered ~ by ~ work
no ~ trigger*|known_triggers
denies ~ trigger*
triggers ~~ coping|plan
`,
  },
};
