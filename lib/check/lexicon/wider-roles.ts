/**
 * More words for the concept lexicon: school, work, money, home, law, identity and daily life; what people say, do, touch and buy when it is about
 * them. Own wording, written 2026-11-26. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const WIDER_ROLES = `
+attendance
n: in class ; in building ; in school ; at school ; in by first bell ; bell ; late bell ; late slips ; on time to school ; on time # of # ; absent ; cut 4th ; won't go to school ; stayed home from school ; home sick ; early pick up ; stayed for # periods ; first period ; second period ; third period ; 1st period ; 2nd period ; last period ; front doors ; front door of school ; walked in ; bus loop ; car line ; parking lot of school ; lobby ; guidance office ; counselor office pass ; stomachaches mornings ; homebound ; hybrid ; virtual school ; reentry ; re entry ; lectures attended ; to lecture ; # lectures
o: # days missed ; full week ; # full days ; # periods ; # classes ; period ; days in ; hallway ; first hour ; on time ; campus
w: school ; classes ; nurse ; office ; stomach ; ladder
+grades
n: progress report ; honor roll ; flunk ; f in ; d in ; c in ; b in ; a minus ; from f to ; from d to ; makeup work ; worksheet turned in ; term paper ; science project ; math ; algebra ; geometry ; calculus ; chem ; chemistry ; biology ; physics ; spanish class ; history class ; spelling ; study hours ; library to study ; emailed teacher ; canvas ; blackboard ; google classroom ; power school ; powerschool ; planner ; syllabus ; midterm ; final exam ; quiz grade ; extension ; iep ; extra time ; resource room ; on track to graduate ; dean's list ; chapter draft ; pages written
o: pulled up ; turned in ; submitted ; english class ; study group ; 504 ; accommodations ; quiz ; backpack ; binder ; desk ; semester ; quarter
w: failing ; finals ; professor ; due ; test ; school ; book ; pages ; reading ; percent ; laptop
+college
n: essay for college ; financial aid ; acceptance letter ; open house ; registered ; registration ; transcript ; ged class ; ged test ; diploma ; declare major ; cert program ; cna class ; cdl ; vocational ; training program ; job corps ; tuition ; advisor ; dorm ; class schedule ; letter of rec ; back to school ; graduate school ; grad school ; nursing program
o: college ; university ; application ; apply ; major ; catalog ; website ; fee
w: accepted ; toured ; credits ; form ; classes ; school ; test ; interview ; program ; draft ; email ; laptop
+class_behavior
n: behavior in class ; behavior at school ; class disruption ; disrupts ; class clown ; blurts ; leaves seat ; up from seat ; in seat ; wanders room ; under desk ; throws pencil ; talks back to teacher ; talks during ; talking in class ; teacher redirects ; redirected ; prompts from teacher ; sent out of class ; kicked out of class ; suspension ; iss ; in school suspension ; oss ; drc ; daily behavior card ; behavior sheet ; behavior points ; smileys ; green day ; red day ; color chart ; clip down ; clip chart ; class dojo ; dojo ; dojo points ; good note home ; follows teacher ; check in check out ; cico ; para ; paraprofessional
o: referral ; dean ; call home ; hand raised ; break card ; break pass ; desk ; substitute ; email from teacher ; carpet ; period
w: principal ; seat ; office ; recess ; line ; rules ; peers ; sheet
+school_changes
n: change in plans ; change of schedule ; routine change ; transition warning ; sub teacher ; field trip ; different route ; different seat ; new class ; new aide ; unexpected ; surprise ; surprises ; surprise card ; oops card ; picture schedule ; first/then board ; countdown ; two minute warning ; flexible thinking ; rigid ; stuck brain ; same route ; same seat ; same cup ; ok with change ; went with flow ; without meltdown
o: first then ; # min warning ; canceled ; cancelled ; ipad ; meltdown ; upset
w: change ; timer ; moved ; early ; warning ; line
+sensory
n: noisy ; earmuffs ; noise canceling ; hands over ears ; bright lights ; sunglasses ; cap with brim ; tag in shirt ; cut tags ; seams ; sock seams ; socks ; itchy ; scratchy ; sticky hands ; paint on hands ; slime ; sand ; shaving cream ; messy play ; nail trimming ; hair washing ; hair brushing ; gym noise ; blender ; vacuum cleaner ; fire alarm ; toilet flush ; weighted vest ; compression ; chewelry ; trampoline ; crash pad ; deep pressure ; sensory room ; sensory corner ; occupational therapist ; overload ; sensory overload ; shutdown
o: loops ; haircut ; toothbrushing ; flush ; spinning ; ot ; ears ; tent ; corner ; shirt ; music class ; blanket ; brush ; meltdown
w: lights ; cafeteria ; assembly ; crowded ; clothes ; touch ; gym
+job_search
n: job hunt ; looking for work ; out of work ; # apps sent ; apps out ; zip recruiter ; career fair ; career center ; american job center ; workforce ; workforce center ; vr counselor ; employment specialist ; interview shirt ; interview outfit ; job offer ; first day of work ; references ; reference letter ; gap in resume ; walked in and asked for manager ; asked for application ; internship ; volunteer to get experience ; food handler ; forklift ; cdl ; license exam ; ged for work
o: call back ; training course ; certificate ; employer ; warehouse ; retail ; café ; cafe ; position ; website ; suit ; tie ; skills
w: job ; offer ; manager ; restaurant ; postings ; opening ; form ; email ; sent ; library ; computer
+return_to_work
n: rtw ; gradual return ; modified duty ; # h shift ; # hr shifts ; off work ; ltd ; disability leave ; hr call ; called hr ; emailed boss ; emailed manager ; met with manager ; met with boss ; workers comp ; comp case ; drove to work lot ; drove to site ; drove past work ; sat in parking lot ; walked into plant ; visited the ward ; visited office ; visited station ; had coffee with coworkers ; badge ; put on uniform ; scrubs ; steel toes ; hard hat ; full shift ; # shifts ; apron
o: # hours a week ; visited site ; uniform ; parking lot ; days a week ; supervisor
w: job ; boss ; manager ; office ; site ; plant ; coworkers ; form ; ladder ; crew ; drive
+work_performance
n: job performance ; review at work ; write ups ; verbal warning ; punch in ; no call no show ; made shifts ; # of # shifts ; worked all shifts ; overtime ; employee of the month ; boss praised ; supervisor praised ; quota ; output ; reports done ; report in ; emails answered ; inbox ; closing shift ; opening shift ; let her close ; trusted with keys ; kitchen line ; customer complaint ; machine ; mistakes at work ; errors at work ; task list at work
o: late # min ; no show ; full week ; job coach ; supervisor ; shop ; time clock ; sick days ; warehouse ; cafe ; café ; truck
w: performance ; billing ; job ; manager ; office ; crew ; coworkers ; restaurant ; route ; site ; uniform ; break
+work_stress
n: job stress ; workload ; work load ; long hours ; late at office ; left work by # ; out of office by ; out the door by # ; closed laptop ; laptop off ; log off by ; email after # ; work emails ; slack ; slack off phone ; teams messages ; on call ; pager ; no work on sunday ; eats at desk ; lunch away from desk ; vacation ; used pto ; turned down project ; quarter end ; q4 ; busy season ; tax season ; burnout scale ; toxic ; quit job ; thinking of quitting ; commute ; work phone off ; work phone in drawer
o: off by # ; took a break ; days off ; extra task ; audit ; covering for ; balance ; desk ; shift ; exhausted
w: job ; office ; manager ; email ; laptop ; meetings ; project ; pressure ; gym ; train
+work_conflict
n: coworker conflict ; difficult boss ; fight with boss ; argued with boss ; argued with coworker ; argument at work ; yelled at by boss ; undermines ; gossip at work ; grievance ; filed grievance ; steward ; shop steward ; hostile workplace ; toxic boss ; supervisor meeting ; one on one with boss ; got feedback ; took feedback ; criticism from ; snapped at coworker ; snapped at customer ; walked off job ; mediated ; mediation at work ; email to boss ; drafted email ; told supervisor ; new hire ; foreman
o: union ; write up ; shift ; feedback ; complain ; complaint ; customer
w: office ; tone ; argue ; crew ; respect ; project ; blame ; break
+procrastination
n: avoids starting ; at the last minute ; night before ; all nighter ; # min timer ; work blocks ; broke into steps ; breaks down ; small chunks ; focusmate ; study buddy ; work buddy ; sat down at # ; sat at desk ; at desk by ; desk by # ; phone in other room ; phone in drawer ; site blocker ; app blocker ; turned in on time ; submitted on time ; submitted early ; paperwork ; expense report ; thesis ; dissertation ; invoices ; backlog ; pile on desk ; just start ; perfectionism stops ; pages a day ; words a day ; outline
o: start on ; # min blocks ; first step ; due date ; sent it off ; # min rule ; write # words ; # words ; # pages ; essay ; desk ; submit ; youtube ; scroll ; distracted
w: forms ; bills ; draft ; project ; email ; homework ; laptop ; coffee ; library
+adhd
n: attentive ; focussed ; # min on task ; hyper ; bouncing ; bounces off ; stays seated ; loses things ; lost keys ; lost backpack ; forgetful ; forgot homework ; left at home ; left behind ; misplaces ; careless mistakes ; switches tasks ; half finished ; strattera ; planner ; agenda book ; visual timer ; phone alarms ; sticky notes ; whiteboard ; color coded ; launch pad ; hook for keys ; key hook ; airtag ; brain break ; wobble stool ; standing desk ; noise cancelling
o: spaces out ; fidget ; sat for # ; sat through ; lost phone ; checklist ; movement break ; desk
w: timer ; task ; keys ; seat ; worksheet ; homework ; reading ; listen ; lost ; meeting
+organisation
n: wrote in planner ; uses planner ; agenda ; agenda book ; google calendar ; calendar entries ; put in calendar ; family calendar ; todo list ; todo ; to do app ; todoist ; list app ; notes app ; phone alarms ; alarm set ; always late ; early for ; priorities ; top three ; top 3 ; must do ; plan the day ; night before prep ; packed bag ; backpack packed ; folder ; file box ; launchpad ; key hook ; basket by door ; routine chart ; bills calendar ; autopay
o: checklist ; # min early ; daily plan ; desk ; drawer ; sticky ; clock
w: bag ; tasks ; missed ; remember ; mail ; watch ; school
+money
n: spreadsheet ; mint app ; expenses ; save $ ; emergency fund ; rainy day ; envelope ; cash envelope ; checking account ; bounced check ; debit ; debit card ; credit score ; electric bill ; power bill ; gas bill ; shutoff ; shut off notice ; utilities ; paycheck to paycheck ; credit counselor ; fight about money ; spending diary ; no spend ; rep payee ; payee ; allowance ; food budget
o: saved ; $ # ; bank account ; dollars ; rent ; cheaper ; coupon ; fees
w: credit ; groceries ; cash ; husband
+debt
n: collector ; collection agency ; collection calls ; balance down ; bankruptcy ; chapter 13 ; garnish ; wage garnishment ; student loan ; payday loan ; title loan ; car repo ; repossessed ; back rent ; past due ; late notice ; unopened bills ; opened bills ; opened envelopes ; envelopes opened ; pile of bills ; called bank ; called collector ; called credit card ; credit counselor ; snowball ; pays down ; hospital bill ; medical bills
o: spreadsheet
w: bank ; notice ; $ ; budget ; open
+shopping
n: shopaholic ; purchases ; amazon boxes ; boxes at door ; parcels ; ups man ; ebay ; temu ; hsn ; abandoned cart ; wish list ; 48 hours ; waited # hours before buying ; wait before buying ; with tags ; unopened boxes ; handbags ; clothes unworn ; hides purchases ; hid packages ; spending spree ; one click ; deleted card from ; removed saved card ; unsubscribed ; store emails ; frozen card ; card in ice ; no buy ; no buy month ; no buy week
o: target runs ; # hour rule ; returned items ; purses ; cash only ; mall ; receipt
w: sales ; deals ; online ; closet ; $ ; money ; urge ; wait ; husband ; bag
+benefits
n: disability ; social security ; cash assistance ; welfare ; unemployment claim ; va benefits ; va claim ; c and p exam ; housing voucher ; soup kitchen ; renewal packet ; renewal ; denial letter ; denied claim ; hearing for ssi ; award letter ; back pay ; payee ; rep payee ; case number ; caseworker at dss ; intake at dss ; dss office ; application for ; forms for ; proof of income ; pay stubs ; documents for
o: section 8 ; packet ; application ; applied ; submit ; upload ; on hold ; id
w: form ; office ; worker ; hearing ; hold ; documents ; deadline ; mail ; food ; fax
+housing
n: apartment hunting ; lease ; rental assistance ; deposit ; eviction notice ; shelter ; shelter bed ; on the street ; in car ; lives in car ; motel ; motel voucher ; tent ; encampment ; boarding house ; rooming house ; room for rent ; coordinated entry ; hmis ; housing specialist ; housing worker ; case manager for housing ; toured apartment ; apartment viewing ; background check ; got keys ; no heat ; roaches ; bed bugs ; neighbor noise ; code enforcement ; mattress ; roof over ; id for housing ; birth certificate
o: inspection ; repairs ; apply
w: studio ; streets ; keys ; worker ; forms ; documents ; income ; notice ; court ; paid
+household
n: house chores ; house cleaning ; washed dishes ; did the dishes ; dishes in sink ; loads of laundry ; folded ; washing machine ; dryer ; dusted ; kitchen cleaned ; counters ; counters wiped ; took out trash ; garbage ; room clean ; room tidy ; floor clear ; clothes off floor ; leaves raked ; snow shoveled ; meal prep ; pet care ; fed dog ; litter box ; chore chart ; chore wheel ; split chores
o: yard ; opened mail ; fixed ; repairs ; load ; pile ; wiped
w: cleaned ; mail ; bathroom ; sink ; clothes ; bags ; timer ; closet ; music on
+legal
n: courthouse ; pd ; reported to po ; violation ; vop ; warrant ; charge dropped ; dwi ; plea ; ignition interlock ; mental health court ; diversion program ; record sealed ; citation ; summons ; subpoena ; lawsuit ; bip ; mandated ; certificate for court ; no new charges ; trouble with law
o: # service hours ; released ; fee ; license ; ua ; drops ; complied ; trouble
w: monitor ; settlement ; classes ; test ; sheet ; signed ; conditions ; paid
+immigration
n: asylum seeker ; greencard ; citizenship test ; ead ; ead form ; work authorization ; tps ; immigration court ; immigration lawyer ; immigration attorney ; affidavit ; sponsor ; petition ; detained ; interpreter ; translator ; passport ; consulate
o: immigrant ; i 765 ; i 589 ; i 485 ; embassy ; legal aid ; permit ; fear of
w: crossing ; lawyer ; form ; interview ; court ; hearing ; documents ; country ; fee ; filed ; english ; mail
+identity
n: know myself ; card sort ; what matters to me ; matters to me ; core values ; finding myself ; find out who ; own taste ; independent of parents ; chameleon ; parts of self ; collage ; self portrait ; vision board ; purpose ; career path ; personality ; midlife
o: own opinions ; choose ; dislikes ; self ; fit
w: strengths ; roles ; direction ; journal ; drew ; wrote ; person ; label ; belong ; job ; school ; family ; style
+gender
n: trans ; enby ; genderfluid ; genderqueer ; euphoria ; new name ; preferred name ; name at school ; binding ; packer ; e shots ; puberty blockers ; surgery letter ; voice lessons ; pass as ; clothes shopping for ; skirt ; suit ; short haircut ; makeup ; restroom ; came out as ; came out to ; socially transition ; support letter
o: haircut ; come out ; out to ; hair ; grandma
w: clothes ; bathroom ; parents ; school ; body ; mirror ; clinic ; family ; wore ; email
+sexuality
n: pansexual ; pride parade ; pride event ; rainbow ; came out to ; in the closet ; internalized ; homophobic ; church says ; affirming ; affirming church
o: orientation ; girlfriend ; boyfriend ; gsa ; drag ; shame
w: questioning ; parents ; family ; church ; accept ; event ; label
+culture
n: tradition ; mother tongue ; native language ; esl ; ell ; learn english ; practice english ; diaspora ; accent ; customs ; elders ; reservation ; smudge ; sweat lodge ; powwow ; drumming ; drum circle ; mosque ; temple ; gurdwara ; church in language ; ramadan ; eid ; diwali ; lunar new year ; dia de los muertos ; quinceanera ; cooking from home ; food from home ; recipe from home ; bakery from home ; someone said my name right ; community association ; cultural center ; outsider ; foreigner ; racist ; profiled ; only black ; only asian ; only brown ; code switch ; two worlds ; between two cultures ; americanized ; strict parents ; arranged marriage
o: traditional ; language ; english class ; immigrant ; back home ; homesick ; community center ; friday prayer ; prayer ; neighbors from ; language class ; grandmother ; invited
w: community ; food ; music ; church ; dance ; cook ; festival ; holiday ; country ; people
+spirituality
n: faith ; jesus ; lord ; allah ; deacon ; quran ; koran ; torah ; shul ; temple ; prayer group ; devotions ; devotional ; hymns ; blessing ; mad at god ; where was god ; punished by god ; crisis of faith ; believe in god ; meditation retreat ; retreat ; incense ; altar ; candle ; left church ; deconversion ; spiritual practice ; nature walk as prayer
o: minister ; verse ; choir ; forgiveness ; holy ; sing ; heaven ; sin ; guidance
w: peace ; meaning ; believe ; read ; community
+purpose
n: meaningful ; meaningless ; shelter dogs ; hospital volunteer ; coach little league ; tutor kids ; reads to kids ; library volunteer ; habitat ; red cross ; useful ; feel needed ; passion project ; community garden ; church volunteer ; usher ; board member ; docent ; museum guide ; class to teach ; teaches class
o: life review ; help others ; shift ; teach ; signed up ; orientation ; background check
w: coaching ; role ; value ; dogs ; garden ; community
+retirement
n: retiree ; since retiring ; retirement party ; gold watch ; used to run ; used to be somebody ; nobody needs me ; who am i without work ; without the job ; without the badge ; days blend together ; days all same ; empty days ; nothing to do ; fill days ; woodshop ; part time ; consult ; men's shed
o: senior center ; grandkids ; useful ; wife home ; underfoot ; hobby ; desk ; uniform ; badge ; coffee with guys ; purpose
w: golf ; volunteer ; structure ; role ; garage
+treatment_engagement
n: engage ; attendance at sessions ; kept appointments ; late to session ; on time to session ; late for session ; hw done # of # ; forgot homework ; therapy homework ; participation ; spoke in group ; open in session ; resistant ; reluctant to talk ; arms crossed ; therapeutic alliance ; rapport ; treatment plan ; signed plan ; goals for treatment ; ambivalent ; ambivalence ; stages of change ; pros and cons of change ; discharge planning
o: readiness ; insight ; on time ; therapy
w: guarded ; homework ; appointment ; program ; missed ; shared
+memory
n: can't remember ; remembering names ; lost words ; slums ; confusion ; dementia ; brain fog ; foggy ; lost in ; got lost ; stove on ; labeled drawers ; labelled ; pill box ; phone alarm ; sticky notes ; whiteboard ; sudoku ; written list ; writes things down
o: puzzles ; recall ; neurologist ; neuro ; wife reminds ; daughter reminds
w: labels ; keys ; appointment ; lost ; focus ; testing ; wrote ; check
+autism
n: spectrum ; dinosaurs ; echolalia ; rigid ; unmasking ; neurodiversity ; aac device ; non verbal ; ids ; flapping ; hand flapping
o: eye contact ; headphones ; picture cards ; visual ; noise ; ot ; speech therapist
w: trains ; routines ; change ; transition ; cue ; interests ; social ; aide ; school ; peers
+speech
n: nonverbal at school ; doesn't speak at school ; won't speak ; won't talk ; wouldn't speak ; silent at school ; silent in class ; whispered to ; mouthed ; mouths words ; nods ; points instead ; writes instead ; one word ; single word ; answered teacher ; spoke to teacher ; spoke in front ; spoke at ; said word to ; said "here" ; said hi to teacher ; said thank you to ; said please to ; voice recorder ; recorded voice ; recording for teacher ; played recording ; forced choice ; verbal directed interaction ; sliding in ; fade in ; brave words ; talked to grandma ; talks at home ; chatty at home ; loud at home ; louder voice ; show and tell ; fluency ; speech therapy ; slp
o: wait # seconds ; classroom ; puppet
w: word ; spoke ; peers ; order ; ladder ; sticker ; answer ; recess
+independence
n: own apartment ; lives alone ; made eggs ; made spaghetti ; made pasta ; made own lunch ; packed own lunch ; made sandwich ; grocery list ; shopping list ; bus training ; bus by himself ; bus by herself ; rode bus ; did own laundry ; washing machine ; bank card ; own money ; paid own ; called to make appointment ; refilled own ; fills own pillbox ; alarm himself ; gets himself up ; gets herself up ; own alarm ; learner's ; state id ; id card ; form filled himself ; dressed himself ; dressed herself ; ties shoes ; zipped coat ; brushes teeth himself ; showers himself ; staff prompts
o: move out ; living alone ; group home ; bus route ; phone bill ; permit ; job coach ; stove ; microwave ; recipe ; apartment ; morning routine ; checklist ; picture steps
w: cooking ; groceries ; budget ; bank ; dishes ; steps ; staff ; money ; watched ; key
+leisure
n: fun ; free time ; spare time ; recreation ; pastime ; something for himself ; something for herself ; crochet ; hiking ; softball ; pickup game ; rec league ; lego ; cooking for fun ; reading for fun ; concert ; dog park ; birding
o: biking ; swimming ; board games ; museum ; yoga ; video games ; art ; strings ; brushes ; recipe ; trail ; lake ; kit
w: interests ; league ; library ; book ; movies ; dancing ; volunteering ; played ; season ; coach ; field ; gym ; song ; studio ; enjoyed
+transport
n: bus card ; metro card ; medical transport ; medicaid ride ; logisticare ; modivcare ; access a ride ; dial a ride ; cab ; taxi ; carpool ; car broke down ; car died ; car in shop ; no car ; license back ; license suspended ; gas money ; gas card ; driver late
o: missed bus ; driver ; fare
w: train ; van ; route ; missed ; appointment ; clinic
+adult_help
n: went to nurse ; went to teacher ; asked teacher ; raised hand for help ; list of adults ; # adults ; named # adults ; five finger ; helping hand ; hand drawing of helpers ; circle of helpers
o: break card ; counselor pass ; named # people ; aunt ; helper
w: staff ; office ; safe
+tracking
n: track sheet ; records kept ; mood log ; sleep log ; food log ; app data ; spreadsheet ; checkmarks ; tick marks ; ticks ; # of # days logged ; entries ; filled out ; filled in ; # days filled ; brought log ; brought sheet ; brought diary ; brought chart
o: thought record ; columns ; phone notes
w: page ; wrote ; counted
+mother
n: mommy ; mil ; mother in law
+father
n: daddy
+friends
n: bestie ; crew ; old crew
+children
n: teen ; twins
+colleagues
n: staff ; crew
+boss
n: chief ; director ; shift lead
+teacher
n: counselor ; dean ; nurse at school
`;
