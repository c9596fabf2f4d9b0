/**
 * Concept lexicon: school, work, money, housing, law, attention and organisation, children's development, identity,
 * engagement in treatment. Own wording, written 2026-11-25. Polarity-neutral. Format: see compile.ts. What this may not hold: rules.
 */
export const ROLES = `
@school setting "school"
s: school ; class ; classes ; college ; campus ; university ; homeroom ; semester ; term ; quarter ; grade ; teacher ; student ; students ; kindergarten ; preschool ; high school ; middle school ; cafeteria ; recess ; locker ; hallway ; lecture ; seminar ; course ; courses ; iep ; 504 ; principal ; math ; english ; chem ; chemistry ; bio ; biology ; history class ; pe ; period # ; 1st per ; 2nd per ; 4th per
m: study ; studying ; lab ; labs ; gym class
-: school run ; old school
@attendance topic "school attendance" < school
s: school attendance ; attend/attended school ; go/goes/going/went to school ; at school # of # ; # of 5 days ; # days of school ; full days ; full day ; absent ; absence ; absences ; absences this month ; truant ; truancy ; skip/skips/skipped/skipping school/class/classes ; cut/cutting class ; miss/missed/misses school/class/days ; school refusal ; school avoidance ; avoid school ; refuses school ; refused to go ; late to school/class ; tardy ; tardies ; first bell ; 1st bell ; on bus by ; in homeroom ; through the door ; getting through door ; stay/stayed all day ; pick/picked up early ; sent home ; call/calls/called/calling home ; nurse office/visits ; partial day ; half days ; made it in ; made it to school ; went in ; school mornings ; stayed home ; out of bed for school ; back to school ; walked in ; walked into school/building ; turned round in lot ; drop off ; present # days
m: morning ; mornings ; door ; late ; bus
@grades topic "grades and schoolwork" < school
s: grades ; grade ; gpa ; pass/passed/passing all/class/classes ; fail/failed/failing class/classes/math/english ; c or better ; a's ; b's ; zeros ; zeroes ; credits ; credit recovery ; report card ; transcript ; portal ; missing work/assignments/labs ; late work ; turn/turned/turning in ~ work/paper/essay/assignment/homework ; hand/handed/hands in ; homework ; homework done/turned/completed ; assignments ; assignment ; essay ; paper ; papers ; project due ; due dates ; study/studied/studying ; study hall ; study plan ; tutor ; tutoring ; math ; reading level ; exam score ; academic ; academics ; academic probation ; planner ; coursework ; thesis ; dissertation ; chapter ; draft ; ged ; practice test/tests ; chem ; lab reports ; book report ; catch/caught up on work ; schoolwork ; classwork ; make up work ; library ; office hours ; marks
m: teacher ; finish ; class ; worksheet ; points
-: homework reviewed/assigned/given/set ; reviewed homework ; therapy homework ; assigned homework ; homework is/was to ; homework next ; homework try ; self graded ; homework one ; homework keep ; homework practice ; homework journal ; homework log ; position paper ; pen and paper ; paper bag ; newspaper
@college topic "applications and education plans" < school
s: college applications ; college application ; application essay ; common app ; personal statement ; applying to college ; submit/submitted application/applications ; recommendation letter ; letters of recommendation ; fafsa ; scholarship ; admissions ; deadline ; enroll ; enrolled ; enrol ; enrollment ; register/registered for class ; ged ; hiset ; practice test/tests ; certificate ; certification ; training course ; apprenticeship ; go back to school ; degree ; nursing school ; trade school ; community college ; orientation
m: essay ; deadline ; course ; program ; form
@class_behavior topic "behaviour in class" < school
s: on task ; off task ; behavior chart ; behaviour chart ; behavior plan ; office referral/referrals ; write up ; write ups ; detention ; suspended ; suspension ; raise hand ; stay/stayed in seat ; sit/sat still ; disruptive ; calls out ; calling out ; follow directions in class ; teacher report/reports/sees/says ; aide log ; daily report card ; point sheet ; transitions in class ; visual schedule ; sub ; fire drill ; classroom ; out of seat ; green/yellow/red card ; line up ; works quietly
m: teacher ; class ; aide ; chart ; counselor
@school_changes topic "coping with change" 
s: changes in day ; change card ; visual schedule ; schedule change ; transition ; transitions ; unexpected change ; substitute ; sub ; fire drill ; flexible ; flexibility ; flexing ; rigid ; rigidity ; plan b ; last minute change ; detour ; new routine ; insists on sameness ; switch activities ; switching ; assembly ; surprise ; first then board
m: change ; card ; schedule ; bolting ; routine
@sensory topic "sensory needs"
s: sensory ; noise ; noises ; loud ; loud places ; headphones ; ear defenders ; ear plugs ; earplugs ; hands on ears ; quiet room ; quiet space/corner ; lights too bright ; fluorescent ; tags in clothes ; smells ; smell ; textures ; overstimulated ; overstimulation ; sensory break ; weighted blanket ; chew necklace ; swing ; lunchroom ; cafeteria noise ; sensory diet ; hand dryer ; hair cut ; fidget ; stim ; stimming
m: lunch ; break ; echo ; cover
@work setting "work"
s: work ; job ; jobs ; office ; shift ; shifts ; employer ; employed ; employment ; career ; boss ; manager ; coworker ; warehouse ; clients at work ; workplace ; occupational ; worksite ; the site ; overtime ; clock in ; paycheck
-: work on ; worked on ; working on ; works on ; work out ; worked out ; works out ; work through ; worked through ; work with ; worked with ; homework ; work well ; works well ; what works ; what worked ; it works ; it worked ; works a bit ; work together ; worked together ; grief work ; trauma work ; chair work ; work of ; job of ; body work ; good job ; nice job ; step work ; school work ; art work ; work in session ; work done ; did not work ; didn't work ; doesn't work ; didn't do its job ; office visit ; doctor's office ; telehealth from office ; my office ; counselor's office ; office hours
@job_search topic "finding work" < work
s: job search ; find/found a job ; find work ; get a job ; got job/offer ; employment ; unemployed ; unemployment ; apply/applied/applies for job/jobs/position ; applications a week ; applications ; application ; job application/applications ; resume ; cv ; cover letter ; interview ; interviews ; interviewed ; mock interview ; interview skills ; job coach ; job center ; job fair ; voc rehab ; vocational rehab ; dvr ; supported employment ; ips ; indeed ; linkedin ; recruiter ; temp agency ; offer letter ; hired ; got hired ; start/starts/started job ; new job ; laid off ; fired ; lost job ; workshop for jobs ; readiness test ; internship ; career ; career change ; vocational ; references ; callback ; call back from employer ; staffing agency
m: work ; job ; shift
-: rental applications ; apartment applications ; housing application ; college applications ; application in wait
@return_to_work topic "returning to work" < work
s: return/returned/returning to work ; back to work ; go/goes/going/went back to work ; back at work ; phased return ; phased schedule ; part time hours ; half days at work ; reduced hours ; sick leave ; medical leave ; on leave ; fmla ; short term disability ; std ; occupational health ; fit note ; sick note ; leave of absence ; graded return ; hours a week ; work hardening ; accommodations ; accommodation ; light duty ; full time work ; full time ; take back ~ pupils/students/clients ; resume/resumed work/teaching/practice ; teaching ; hr form ; return date ; back in office ; went in for # hours ; first shift back ; desk
m: shift ; hours ; work ; office ; employer ; pupils
@work_performance topic "performance and staying in the job" < work
s: keep/kept/keeping job ; hold/held down job ; late for/to work ; on time for/to work ; punctual ; clocked in ; call/called in sick ; calling out ; call outs ; write up ; written up ; warning at work ; performance review ; performance plan ; pip ; probation at work ; walk/walked/walking out ; walked off job ; quit job ; finish tasks at work ; finish what i start ; deadlines ; deadline ; project ; report sent ; expense report ; work tasks ; productivity ; productive ; work quality ; attendance at work ; missed shift/shifts ; show up ; showed up for shift ; promotion ; promoted ; raise ; feedback at work ; criticized/criticised at work ; focus at work ; customer ; customers ; meeting ; inbox ; emails
m: boss ; shift ; task ; work ; late
@work_stress topic "work stress and balance" < work
s: work stress ; burnout ; burned out ; burnt out ; overtime ; overwork ; overworked ; overworking ; work life balance ; leave/left/leaving work by/on time ; left office by ; work hours ; hours at work ; weekend work ; work email/emails after ; emails at night ; email off ; slack off ; log/logged off ; logged off at ; laptop closed/shut ; take/took/takes lunch break ; lunch break ; lunch at desk ; took day off ; vacation days ; pto ; caseload ; workload ; delegate/delegated/delegating ; on call ; sunday dread/scaries ; answer emails ; checked email ; unplug ; switch off from work ; workaholic ; extra shift/shifts ; took on extra ; double shift ; maslach ; work phone ; charting at home
m: boss ; deadline ; evening ; stress ; break
@work_conflict topic "conflict at work" < work
s: conflict at work ; conflict with boss/supervisor/coworker/manager ; boss ; supervisor ; manager ; line manager ; speak up at work ; raised it with boss ; told boss ; asked boss ; difficult colleague ; toxic workplace ; office politics ; passed over ; micromanage ; micromanaging ; hr complaint ; grievance ; harassment at work ; customers yelling ; criticized at work ; feedback from boss ; one to one with ; 1 1 with boss ; team lead
m: coworker ; email ; meeting
@procrastination topic "procrastination and finishing tasks" < adhd
s: procrastinate ; procrastination ; procrastinating ; put off ; putting off ; puts off ; last minute ; avoid/avoiding tasks ; get/got started on ; start tasks ; task initiation ; finish what i start ; finish/finished/finishing tasks/task/projects ; complete tasks ; unfinished ; half finished ; get things done ; get tasks over line ; body doubling ; pomodoro ; timer ; timer on ; timer blocks ; # on # off ; to do list ; todo list ; checklist ; chunk/chunked ; break/broke down tasks ; break task into ; five minute rule ; two minute rule ; sat for # weeks ; report sent ; got sent ; backlog ; mail pile ; paperwork ; taxes ; swallow/eat frog ; deadline ; extension
m: task ; tasks ; list ; steps ; block ; done
@adhd topic "attention"
s: adhd ; attention ; inattentive ; inattention ; focus ; focused ; focusing ; concentrate ; concentration ; distracted ; distractible ; distraction ; distractions ; off task ; on task ; zone/zoned/zoning out ; daydream ; daydreaming ; hyperactive ; hyperactivity ; fidgety ; sit still ; stimulant ; adderall ; ritalin ; concerta ; vyvanse ; methylphenidate ; vanderbilt ; asrs ; conners ; executive function ; executive functioning ; executive skills ; read/reads/reading # pages/min ; stay on task ; stays on task ; hyperfocus ; tabs open ; working memory
m: forget ; forgetful ; lose/loses things ; sidetracked ; brain fog
@organisation topic "organisation and time" < adhd
s: organization ; organisation ; organize ; organized ; organised ; organise ; disorganized ; planner ; calendar ; reminders ; reminder ; phone reminders ; alarms ; to do list ; lists ; list ; whiteboard ; sticky notes ; post its ; time management ; on time ; late ; # min late ; running late ; lateness ; punctual ; punctuality ; out door by ; out the door ; leave on time ; left on time ; launch pad ; keys ; lose/lost/loses keys/wallet/phone ; misplaced ; missed appointments ; double booked ; forgot ; forget ; forgets ; time blindness ; schedule ; weekly planning ; plan week ; sunday planning ; prioritize ; prioritise ; priorities ; binder ; backpack ; folder ; color coded ; door times ; routine ; morning routine ; night before ; bag packed ; time blocking
m: list ; alarm ; start ; morning
-: client late ; arrived late ; came late ; late to session ; # min late to session ; late for session ; on time for session ; arrived on time ; oriented ; long list ; waiting list ; waitlist
@interrupting topic "interrupting" < impulsivity
s: interrupt ; interrupts ; interrupted ; interrupting ; interrupt people less ; talk/talks/talked over ; cut/cuts people off ; cut him/her off ; blurt ; blurted ; wait and write ; let others finish ; jump in ; jumped in ; finish people's sentences ; raise hand before ; bite/bit tongue ; wait turn ; butt in
m: meetings ; listen ; pause ; card
@money topic "money"
s: money ; budget ; budgeting ; budget sheet ; spending ; spend ; spent ; overspend ; overspending ; overspent ; shopping spree ; spree ; impulse buy/buys/purchase/purchases ; impulse buying ; online shopping ; amazon ; ebay ; shein ; temu ; purchases ; bought ; credit card ; credit cards ; maxed out ; cash only ; savings ; save/saved/saving $ ; bank ; bank statement/statements ; statements ; overdraft ; overdrawn ; bills ; bill ; pay/paid bills ; late fees ; debt ; debts ; owe ; owes ; owed ; loan ; loans ; payday loan ; collections ; creditor ; creditors ; repayment ; repayment plan ; payment plan ; money meeting ; joint account ; income ; payday ; financial ; finances ; log spending ; tracks spending ; receipts ; receipt ; spent $ ; $ a week ; cost ; couch cost ; afford ; broke ; finance ; financial stress ; financial counselor ; envelope system ; wishlist ; cart ; return/returned purchases ; rent money ; taxes ; bankruptcy ; money talk ; $ # ; gift cards ; tithe ; allowance ; wallet ; cards ; card cut up ; cut up cards
m: pay ; price ; buy ; store ; card ; sheet
@debt topic "debts and bills" < money
s: debt ; debts ; owe ; owes ; owed ; repayment ; repayment plan ; payment plan ; on top of bills/debts ; loan ; loans ; collections ; creditor ; creditors ; credit counseling ; interest ; arrears ; bills ; bill ; pay/paid bills ; overdue ; late fees ; shutoff notice ; utilities ; utility ; autopay ; hasn't budged ; balance ; paid off ; minimum payment ; rent arrears ; budget sheet ; $ went out
m: pay ; paid ; mail ; envelope
@shopping topic "overspending" < money
s: overspend ; overspending ; shopping ; impulse buy/purchase/purchases/buying ; spree ; online shopping ; purchases ; purchase ; amazon ; bought ; buys ; cart ; wait 24 hours before buying ; returned ; packages ; parcels ; deliveries ; credit cards ; maxed ; splurge ; splurged ; unsubscribed from ; retail therapy ; qvc
m: spend ; card ; store ; price
-: grocery shopping ; food shopping ; groceries ; clothes shopping
@benefits topic "benefits and food"
s: benefits ; snap ; food stamps ; ebt ; ssi ; ssdi ; disability benefits ; disability application ; medicaid ; medicare ; insurance ; tanf ; wic ; unemployment benefits ; food bank ; pantry ; food pantry ; pantry box ; recert ; recertification ; redetermination ; caseworker ; dss ; social services ; universal credit ; pip form ; voucher ; vouchers ; salvation army ; bus pass ; bus tokens ; furniture ; community resources ; resources ; linked with ; link up with ; connected to services ; case management ; id card ; birth certificate ; social security card ; utility assistance ; liheap ; 211
m: forms ; form ; approved ; office ; assistance
@housing topic "housing"
s: housing ; house hunting ; apartment ; apartments ; rental ; rental apps/applications ; rent ; lease ; landlord ; tenant ; evict ; evicted ; eviction ; notice to quit ; homeless ; homelessness ; unhoused ; shelter ; couch surfing ; couchsurfing ; sleeping in car ; living in car ; section 8 ; voucher ; housing voucher/authority/navigator/application/list ; waitlist ; waiting list ; supportive housing ; permanent housing ; transitional ; transitional beds/housing ; sober living ; sober house ; halfway house ; group home ; move in ; move in date ; moved in ; moving in ; deposit ; security deposit ; listings ; viewing ; viewings ; viewed flat/apartment/unit ; keys to apartment ; unit ; studio apartment ; roommate ; roommates ; place to live ; place of own ; own place ; nowhere to go ; nowhere for me to go ; out by ; stable housing ; mortgage ; furniture ; paystub ; hud ; habitability ; mold in apartment ; utilities
m: place ; move ; application ; home
-: rent free ; sleep in own ; unit test ; car ride ; inpatient unit
@household topic "chores and home"
s: chore ; chores ; household ; housework ; clean/cleaned/cleaning house/apartment/kitchen/room/up ; tidy ; tidied ; dishes ; dishes done ; sink full ; dishwasher ; vacuum ; vacuumed ; laundry ; trash ; trash out ; mop ; mopped ; sweep ; swept ; inspection ; apartment ready ; declutter ; mess ; messy ; make/made bed ; grocery ; groceries ; grocery shopping ; cook ; cooks ; cooked ; cooking ; errands ; yard work ; bins out ; swept floor ; wiped counters ; home inspection ; one chore a day ; chore list
m: kitchen ; floor ; list ; home ; room
@legal topic "legal matters"
s: legal ; court ; court date ; court ordered ; judge ; probation ; probation officer ; po ; parole ; parole officer ; lawyer ; attorney ; public defender ; legal aid ; solicitor ; charges ; charge ; arrest ; arrested ; jail ; prison ; incarcerated ; reentry ; re entry ; community service ; community service hours ; fines ; dui class ; dui ; license back ; license reinstated ; ankle monitor ; warrant ; hearing ; plea ; sentence ; sentencing ; drug court ; mandated ; curfew ; conditions of release ; diversion ; testify ; deposition ; police ; restitution ; expunge ; expungement ; finish/completed program court ; po visit ; batterers
m: program ; officer ; ordered ; compliance
@immigration topic "immigration" < legal
s: immigration ; visa ; green card ; asylum ; asylum interview/hearing ; refugee ; deport ; deported ; deportation ; ice raid ; home office ; undocumented ; papers ; status ; residence ; citizenship ; work permit ; daca ; uscis ; naturalization ; border
-: mental status ; employment status ; marital status ; status quo ; risk status ; functional status ; assignment papers
@identity topic "identity and self-understanding"
s: identity ; who i am ; sense of self ; self understanding ; understand myself ; authentic ; authenticity ; values ; values work ; values card sort ; purpose ; sense of purpose ; meaning ; meaningful ; direction in life ; what i want ; life direction ; reason to ; mask ; masking ; unmask ; true self ; know what i feel ; insight ; self awareness ; understand where ; patterns ; pattern ; link to past ; linked it to ; childhood ; autonomy ; independent ; independence ; stand on own feet ; individuation ; decide for myself ; own decisions ; decision ; decisions ; decide ; indecisive ; choices ; parts of me ; inner child ; schema ; role in family ; self discovery ; committed action ; valued
m: self ; role ; understand ; explore
@gender topic "gender identity"
s: gender ; gender identity ; gender dysphoria ; dysphoria ; trans ; transgender ; transition ; transitioning ; nonbinary ; non binary ; pronouns ; chosen name ; name and pronouns ; deadname ; deadnamed ; misgendered ; binder ; hormones ; hrt ; testosterone ; estrogen ; blockers ; top surgery ; bottom surgery ; gender marker ; legal name change ; name change ; passing ; locker room ; he him ; she her ; they them ; gsa ; gender affirming ; dress ; voice training ; letter for surgery
m: name ; body ; out ; trevor
@sexuality topic "sexual orientation and coming out"
s: coming out ; come out ; came out ; out to ; closet ; closeted ; gay ; lesbian ; bisexual ; bi ; queer ; lgbtq ; lgbt ; sexual orientation ; sexuality ; same sex ; boyfriend told parents ; pride ; pflag ; homophobia ; asexual ; pan
@culture topic "culture and belonging"
s: culture ; cultural ; bicultural ; heritage ; ethnicity ; race ; racial ; racism ; discrimination ; microaggressions ; language barrier ; first generation ; acculturation ; homeland ; tribe ; tribal ; elders ; ceremony ; ancestors ; traditions ; home country ; two cultures ; belonging ; belong ; immigrant family
@spirituality topic "faith and spirituality"
s: faith ; god ; church ; mosque ; temple ; synagogue ; pray ; prayer ; prayed ; bible ; scripture ; pastor ; priest ; imam ; rabbi ; spiritual ; religion ; religious ; mass ; congregation ; worship ; higher power ; religious trauma ; sabbath ; ramadan ; bible study ; soul
-: soul mate ; critical mass ; body mass
@purpose topic "meaning and volunteering" < identity
s: volunteer ; volunteering ; volunteered ; purpose ; meaning ; meaningful activity ; give back ; giving back ; mentor ; mentoring ; workshop ; sense of use ; useful ; needed ; legacy ; contribute ; structure to day ; reason to get up ; bucket list ; class at ; soup kitchen ; animal shelter ; service
m: role ; project
@retirement topic "retirement and loss of role" < empty_nest
s: retirement ; retired ; retire ; retiring ; end of working life ; old workshop ; last day of work ; pension ; no longer works ; who am i without ; loss of role ; former career ; after # years at ; desk cleared ; old job ; used to be ; farewell ; colleagues from before ; identity as
m: workshop ; work ; role
@treatment_engagement topic "engagement in treatment"
s: therapy interfering ; attend/attends/attended sessions/session/therapy/group/groups/program/appointments ; attendance ; treatment attendance ; come/comes/came to sessions/session/therapy/group ; keep coming ; stay in treatment ; stay through ; no show ; no shows ; no showed ; cancel/cancels/cancelled/canceled session/appointment ; late to session ; diary card ; diary card complete/filled/in ; homework complete/completed ; complete/completes therapy homework ; brought card ; brought worksheet ; worksheet/worksheets done/completed ; engage/engaged/engages in treatment/therapy/group ; participate/participated/participation in group ; opens up in session ; motivation for treatment ; ambivalent about treatment ; drop/dropped/dropping out ; weekly therapy ; individual therapy ; group therapy ; psychiatric check in ; program attendance ; complete program ; finish program ; arrived on time for session ; therapy attendance ; camera on in session ; phone off in session ; in session honesty ; walk out of treatment ; ama
m: group ; session ; card ; sheet ; program ; check in ; homework
@memory topic "memory and thinking"
s: memory ; memory problems ; memory loss ; forgetful ; forgetting ; cognition ; cognitive ; moca ; mmse ; word finding ; brain injury ; tbi ; concussion ; memory aid/aids ; memory notebook ; calendar use ; pill reminder ; lost on way ; left stove on ; kettle left on ; repeat questions ; same question ; mild cognitive impairment ; mci ; brain training ; crossword ; misplaces
m: notebook ; remember ; confusion
-: memory of ; memories of ; in memory ; trauma memory ; body memory ; childhood memory ; memory box/book ; target memory
@autism topic "autism"
s: autism ; autistic ; asd ; asperger ; aspergers ; stim ; stimming ; masking ; special interest ; special interests ; literal ; rigid routines ; visual schedule ; meltdown ; shutdown ; social story ; aba ; nonverbal ; aac ; sensory ; neurodivergent
@speech topic "speaking in all settings"
s: selective mutism ; mute ; whisper ; whispers ; whispered ; talk/talks/talked to teacher/adults/peers ; speak/speaks/spoke in class/school ; say/said a word ; answers/answered aloud ; voice in class ; brave talking ; verbalized ; nods instead ; stutter ; stuttering ; stammer ; spoke to ; one word answers ; audible
m: silent ; voice ; quiet
@independence topic "independent living skills"
s: independent ; independence ; independently ; independent living ; on my own ; on own ; life skills ; living skills ; adulting ; cook for myself/himself/herself ; drivers license ; learner's permit ; learner permit ; bus pass ; take bus ; laundry ; bank account ; wake himself/herself ; transition to adulthood ; by himself/herself/myself ; without help ; without reminders ; without prompts ; without being asked ; make own appointments ; phone calls on own
m: reminders ; prompts ; alone
@leisure topic "interests and leisure" < anhedonia
s: hobby ; hobbies ; leisure ; music ; guitar ; band ; choir ; rehearsal ; rehearsals ; sing ; sang ; paint ; painting ; painted ; draw ; drawing ; sketch ; art class ; knit ; sew ; sewing ; garden ; allotment ; bake ; baked ; fishing ; hunting ; woodwork ; reading ; novel ; film ; theatre ; theater ; dance class ; pottery ; puzzles ; chess ; photography ; soccer ; basketball ; tennis ; golf ; bowling ; team ; sport ; practice x # ; scored ; piano ; lesson ; lessons ; class ; crafting ; writing ; poem ; poetry ; camping
m: game ; club ; practice
@relapse_plan topic "relapse prevention plan" < substance
s: relapse prevention ; relapse prevention plan ; warning signs ; early warning signs ; triggers ; trigger ; high risk situation/situations ; coping step ; coping plan ; recovery plan ; wellness plan ; wrap plan ; what to do if slip ; list of triggers ; name triggers ; named triggers ; picked out # triggers ; mapped ~ triggers ; emergency contacts ; maintenance plan ; set up ; payday ; cues ; autopilot
m: plan ; cue ; step
@naloxone topic "carrying naloxone" < opioids
s: naloxone ; narcan ; overdose kit ; test strips ; fentanyl test strips ; never use alone ; kits ; rescue spray ; carry narcan/naloxone ; lost tolerance
m: kit
@tracking skill "keeping a log"
s: log ; logs ; logged ; tracker ; tracking ; tracking card ; diary ; diary card ; journal ; journaling ; journaled ; chart ; charts ; record ; recorded ; tally ; app ; card filled/blank/complete/done/left ; days filled ; log filled ; worksheet ; sheet ; monitoring ; self monitoring ; check marks ; notebook ; graph
m: card ; filled ; blank ; daily ; list
@safetyplan_use topic "using the safety plan" < suicide_safety
s: safety plan ; crisis plan ; plan in phone/wallet ; carry safety plan ; safety card ; coping card ; crisis card ; step 1 ; step 2 ; step 3 ; reviewed safety plan ; go over safety plan ; card in phone case ; contacts on plan ; safety plan on fridge ; crisis line number
m: card ; steps ; plan
@adult_help topic "telling a trusted adult"
s: tell/told/tells an adult/mom/dad/teacher/parent/counselor/nurse/someone ; trusted adult ; supportive adult ; safe adult ; ask for help ; asked for help ; went to counselor ; came to counselor/my office/my room ; check in with counselor/teacher ; checked in with ; reach out to adult ; disclosed to mom ; counselor's office ; pass to counselor
m: adult ; counselor ; told
@transport topic "getting around"
s: transportation ; transport ; ride ; rides ; bus ; bus route ; bus pass ; car broke/towed/repaired ; car trouble ; no ride ; licence ; license ; permit ; driving test ; paratransit ; medicaid cab ; uber ; lyft ; bike to
`;
