/**
 * More words for the concept lexicon: school, work, money, home, law, identity and daily life; what people say, do, touch and buy when it is about
 * them. Own wording, written 2026-11-26. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const WIDER_ROLES = `
+attendance
n: in class ; in building ; in school ; at school ; in by first bell ; bell ; late bell ; late slips ; on time to school ; absent ; cut 4th ; won't go to school ; stayed home from school ; home sick ; early pick up ; stayed for # periods ; first period ; second period ; third period ; 1st period ; 2nd period ; last period ; front doors ; front door of school ; walked in ; bus loop ; car line ; parking lot of school ; lobby ; guidance office ; counselor office pass ; stomachaches mornings ; homebound ; hybrid ; virtual school ; reentry ; re entry ; lectures attended ; to lecture ; # lectures ; in # of # ; bell # ; homeroom # ; lobby # ; in mom's car ; sat in car ; then home ; # nurse visits ; library all day ; counselor's room ; stairwell # ; tummy hurts ; belly # ; threw up before ; pajamas at # ; wouldn't get up ; backpack on ; shoes on ; walked himself ; walked herself ; # tardies ; abs # ; # abs ; absent # ; lecture # ; sub day ; mtg set
o: # days missed ; full week ; # full days ; # periods ; # classes ; period ; days in ; hallway ; first hour ; on time ; campus ; # full ; by 8 # ; period # ; per # ; # per ; car # min ; office # ; got up # ; back row ; seat # ; 504 #
w: school ; classes ; nurse ; office ; stomach ; ladder
+grades
n: progress report ; honor roll ; flunk ; f in ; d in ; c in ; b in ; a minus ; from f to ; from d to ; makeup work ; worksheet turned in ; term paper ; science project ; math ; algebra ; geometry ; calculus ; chem ; chemistry ; biology ; physics ; spanish class ; history class ; spelling ; study hours ; library to study ; emailed teacher ; canvas ; blackboard ; google classroom ; power school ; powerschool ; planner ; syllabus ; midterm ; final exam ; quiz grade ; extension ; iep ; extra time ; resource room ; on track to graduate ; dean's list ; chapter draft ; pages written ; algebra # ; bio # ; eng # ; hist # ; # of # handed ; lab # ; b on ; c on ; d on ; f on ; c- ; b- ; d+ ; raised to ; up to a ; up to b ; up to c ; down to d ; chunks ; tutor x ; # h study ; agenda # ; folder left ; emailed mr ; emailed ms ; extension # ; gpa # ; workbook # ; workbook ch ; ch #
o: pulled up ; turned in ; submitted ; english class ; study group ; 504 ; accommodations ; quiz ; backpack ; binder ; semester ; quarter ; zeros # ; # turned in ; test # ; failing # ; study hall # ; # min study ; initials # ; report card # ; credits #
w: failing ; finals ; professor ; due ; school ; book ; pages ; desk ; reading ; percent ; laptop
+college
n: essay for college ; financial aid ; acceptance letter ; open house ; registered ; registration ; transcript ; ged class ; ged test ; diploma ; declare major ; cert program ; cna class ; cdl ; vocational ; training program ; job corps ; tuition ; advisor ; dorm ; class schedule ; letter of rec ; back to school ; graduate school ; grad school ; nursing program ; fafsa # ; essay # ; virtual tour ; website # ; looked round ; looked up program ; cc ; nursing ; apprentice # ; rec # ; transcript # ; ged # ; enrolled # ; advisor # ; met advisor ; undecided ; list of schools
o: college ; university ; application ; apply ; major ; catalog ; website ; fee ; form in ; personal # ; looked at # ; test # ; practice test # ; credits # ; # schools
w: accepted ; toured ; credits ; form ; classes ; school ; interview ; program ; draft ; email ; laptop
+class_behavior
n: behavior in class ; behavior at school ; class disruption ; disrupts ; class clown ; blurts ; leaves seat ; up from seat ; in seat ; wanders room ; under desk ; throws pencil ; talks back to teacher ; talks during ; talking in class ; teacher redirects ; redirected ; prompts from teacher ; sent out of class ; kicked out of class ; suspension ; iss ; in school suspension ; oss ; drc ; daily behavior card ; behavior sheet ; behavior points ; smileys ; green day ; red day ; color chart ; clip down ; clip chart ; class dojo ; dojo ; dojo points ; good note home ; follows teacher ; check in check out ; cico ; para ; paraprofessional ; callouts # ; dojo # ; smileys # ; # of # card ; per teacher ; per ms ; per mr ; asked for break # ; work # of # ; carpet # ; circle time #
o: referral ; dean ; call home ; hand raised ; break card ; break pass ; substitute ; email from teacher ; carpet ; period ; in seat # ; seat # ; # min seat ; # sent out ; office # ; # green ; morning work #
w: principal ; desk ; seat ; office ; recess ; line ; rules ; peers ; sheet
+school_changes
n: change in plans ; change of schedule ; routine change ; transition warning ; sub teacher ; field trip ; different route ; different seat ; new class ; new aide ; unexpected ; surprise ; surprises ; surprise card ; oops card ; picture schedule ; first/then board ; countdown ; two minute warning ; flexible thinking ; rigid ; stuck brain ; same route ; same seat ; same cup ; ok with change ; went with flow ; without meltdown ; sub # ; sub day ; drill # ; fire drill # ; new seat ; seat moved ; rolled with # ; asked what next ; checked board ; plan b #
o: first then ; canceled ; cancelled ; ipad ; meltdown ; upset ; assembly # ; late bus ; schedule # ; # changes ; ok with # ; different # ; cup #
w: change ; timer ; moved ; early ; warning ; line
+sensory
n: noisy ; earmuffs ; noise canceling ; hands over ears ; bright lights ; sunglasses ; cap with brim ; tag in shirt ; cut tags ; seams ; sock seams ; socks ; itchy ; scratchy ; sticky hands ; paint on hands ; slime ; sand ; shaving cream ; messy play ; nail trimming ; hair washing ; hair brushing ; gym noise ; blender ; vacuum cleaner ; fire alarm ; toilet flush ; weighted vest ; compression ; chewelry ; trampoline ; crash pad ; deep pressure ; sensory room ; sensory corner ; occupational therapist ; overload ; sensory overload ; shutdown ; wore # ; ears # ; tag # ; socks # ; shoes # ; jeans # ; coat # ; clippers ; glue # ; slime # ; swing # ; blanket # ; chew # ; quiet room # ; asked quiet # ; cafeteria # ; dryer # ; cap #
o: loops ; haircut ; toothbrushing ; flush ; spinning ; ot ; ears ; tent ; corner ; shirt ; music class ; blanket ; brush ; meltdown ; store #
w: lights ; cafeteria ; assembly ; crowded ; clothes ; touch ; gym
+job_search
n: job hunt ; looking for work ; out of work ; # apps sent ; apps out ; zip recruiter ; career fair ; career center ; american job center ; workforce ; workforce center ; vr counselor ; employment specialist ; interview shirt ; interview outfit ; job offer ; first day of work ; references ; reference letter ; gap in resume ; walked in and asked for manager ; asked for application ; internship ; volunteer to get experience ; food handler ; forklift ; cdl ; license exam ; ged for work ; applied # ; # applied ; resume # ; resume in ; cv # ; callback # ; trial shift # ; hired # ; no word ; no reply ; ghosted by ; asked for form ; walmart ; warehouse # ; temp # ; voc # ; shirt for ; bus to interview ; wpm ; typing # ; forklift # ; cdl # ; indeed # ; linkedin #
o: call back ; training course ; certificate ; employer ; warehouse ; retail ; café ; cafe ; position ; website ; suit ; tie ; skills ; second # ; trial # ; offer # ; rejected # ; asked manager ; agency # ; fair # ; course #
w: job ; offer ; manager ; restaurant ; postings ; opening ; form ; email ; sent ; library ; computer
+return_to_work
n: rtw ; gradual return ; modified duty ; # h shift ; # hr shifts ; off work ; ltd ; disability leave ; hr call ; called hr ; emailed boss ; emailed manager ; met with manager ; met with boss ; workers comp ; comp case ; drove to work lot ; drove to site ; drove past work ; sat in parking lot ; walked into plant ; visited the ward ; visited office ; visited station ; had coffee with coworkers ; badge ; put on uniform ; scrubs ; steel toes ; hard hat ; full shift ; # shifts ; apron ; # h # days ; h a day ; back since ; back at desk ; drove to lot ; sat in lot ; met boss ; coffee with team ; badge # ; uniform # ; boots # ; fmla # ; std # ; leave til ; off til ; no nights ; no lifting ; teaching #
o: visited site ; uniform ; parking lot ; days a week ; supervisor ; # days a wk ; first day # ; back # ; lot # ; note # ; doctor's note # ; hr call # ; extended # ; first class # ; # students
w: job ; boss ; manager ; office ; site ; plant ; coworkers ; form ; ladder ; crew ; drive
+work_performance
n: job performance ; review at work ; write ups ; verbal warning ; punch in ; no call no show ; made shifts ; # of # shifts ; worked all shifts ; overtime ; employee of the month ; boss praised ; supervisor praised ; quota ; output ; reports done ; report in ; emails answered ; inbox ; closing shift ; opening shift ; let her close ; trusted with keys ; kitchen line ; customer complaint ; machine ; mistakes at work ; errors at work ; task list at work ; haven't blown ; blown # ; blown a single ; supv says ; supv # ; bonus ; tips # ; counter # ; apron # ; expense # ; timer blocks # ; emails # ; sent from my desk ; card asked ; asked for card
o: no show ; full week ; job coach ; supervisor ; shop ; time clock ; sick days ; warehouse ; cafe ; café ; truck ; no missed ; none missed ; mgr # ; written up # ; review # ; body double ; finished # ; sat # wks
w: performance ; billing ; job ; manager ; office ; crew ; coworkers ; restaurant ; route ; site ; uniform ; break ; bagging ; labels
+work_stress
n: job stress ; workload ; work load ; long hours ; late at office ; left work by # ; out of office by ; out the door by # ; closed laptop ; laptop off ; log off by ; email after # ; work emails ; slack ; slack off phone ; teams messages ; on call ; pager ; no work on sunday ; eats at desk ; lunch away from desk ; vacation ; used pto ; turned down project ; quarter end ; q4 ; busy season ; tax season ; burnout scale ; toxic ; quit job ; thinking of quitting ; commute ; work phone off ; work phone in drawer ; after 8 ; laptop # ; laptop closed # ; logged off # ; emails # ; slack # ; lunch taken # ; desk lunch ; pto # ; worked sat ; worked sun ; # h wk ; ot # ; month end ; said no to # ; burnout # ; mbi # ; sunday dread # ; cried in car ; migraine at work
o: took a break ; days off ; extra task ; audit ; covering for ; balance ; shift ; exhausted ; after # four ; closed by # ; day off # ; took # off ; weekend # ; handed off # ; sunday #
w: job ; office ; manager ; email ; laptop ; meetings ; desk ; project ; pressure ; gym ; train
+work_conflict
n: coworker conflict ; difficult boss ; fight with boss ; argued with boss ; argued with coworker ; argument at work ; yelled at by boss ; undermines ; gossip at work ; grievance ; filed grievance ; steward ; shop steward ; hostile workplace ; toxic boss ; supervisor meeting ; one on one with boss ; got feedback ; took feedback ; criticism from ; snapped at coworker ; snapped at customer ; walked off job ; mediated ; mediation at work ; email to boss ; drafted email ; told supervisor ; new hire ; boss # ; email to # ; email sent ; emailed # ; feedback # ; copied boss ; cc'd ; slack # ; huddle # ; spoke in huddle
o: union ; write up ; foreman ; shift ; feedback ; complain ; complaint ; union # ; met with # ; 1:1 # ; avoided # ; worked with #
w: office ; tone ; argue ; crew ; customer ; respect ; project ; blame ; break ; credit
+procrastination
n: avoids starting ; at the last minute ; night before ; all nighter ; # min timer ; work blocks ; broke into steps ; breaks down ; small chunks ; focusmate ; study buddy ; work buddy ; sat down at # ; sat at desk ; at desk by ; desk by # ; phone in other room ; phone in drawer ; site blocker ; app blocker ; turned in on time ; submitted on time ; submitted early ; paperwork ; expense report ; thesis ; dissertation ; invoices ; backlog ; pile on desk ; just start ; perfectionism stops ; pages a day ; words a day ; outline ; # timers ; poms # ; # poms ; 15 on ; on 5 off ; # chunks ; return filed ; day of ; midnight # ; # min before due ; pile # ; youtube # ; still not ; not started
o: start on ; # min blocks ; first step ; due date ; sent it off ; essay ; submit ; youtube ; scroll ; distracted ; started by # ; # min at ; 25/5 ; body double # ; doubling # ; early # ; last min # ; phone in # ; where it was
w: forms ; bills ; draft ; project ; email ; desk ; homework ; laptop ; coffee ; library
+adhd
n: attentive ; focussed ; hyper ; bouncing ; bounces off ; stays seated ; loses things ; lost keys ; lost backpack ; forgetful ; forgot homework ; left at home ; left behind ; misplaces ; careless mistakes ; switches tasks ; half finished ; strattera ; planner ; agenda book ; visual timer ; phone alarms ; sticky notes ; whiteboard ; color coded ; launch pad ; hook for keys ; key hook ; airtag ; brain break ; wobble stool ; standing desk ; noise cancelling ; drifted # ; tabs # ; wallet # ; left folder ; left folder behind ; left backpack ; # forgot ; sticky # ; hook # ; med # ; fidget # ; breath # ; sat 10 ; leaves on
o: spaces out ; fidget ; sat through ; lost phone ; checklist ; movement break ; focus # ; through # ; lost keys #
w: timer ; task ; keys ; seat ; worksheet ; homework ; desk ; reading ; listen ; lost ; meeting
+organisation
n: wrote in planner ; uses planner ; agenda ; agenda book ; google calendar ; calendar entries ; put in calendar ; family calendar ; todo list ; todo ; to do app ; todoist ; list app ; notes app ; phone alarms ; alarm set ; always late ; early for ; priorities ; top three ; top 3 ; must do ; plan the day ; night before prep ; packed bag ; backpack packed ; folder ; file box ; launchpad ; key hook ; basket by door ; routine chart ; bills calendar ; autopay ; planner # of # ; hook # ; missed appts # ; morning chart #
o: checklist ; # min early ; daily plan ; drawer ; sticky ; clock ; early # ; entered # ; top 3 # ; sunday plan # ; night before # ; double booked # ; mornings #
w: bag ; desk ; tasks ; missed ; remember ; mail ; watch ; school
+money
n: spreadsheet ; mint app ; expenses ; save $ ; emergency fund ; rainy day ; envelope ; cash envelope ; checking account ; bounced check ; debit ; debit card ; credit score ; electric bill ; power bill ; gas bill ; shutoff ; shut off notice ; utilities ; paycheck to paycheck ; credit counselor ; fight about money ; spending diary ; no spend ; rep payee ; payee ; allowance ; food budget ; $ saved ; in jar ; envelope # ; sunday sheet # ; joint sheet # ; app # days ; receipts # ; paid rent ; paid # on time ; late fee # ; overdraft # ; overdrawn # ; balance # ; cards in shredder ; shredder ; refund # ; payee # ; allowance # ; pawn # ; borrowed # ; groceries $ ; list and $ ; walmart list
o: saved ; bank account ; dollars ; rent ; cheaper ; coupon ; fees ; put by # ; put away # ; cash # ; # over ; under # ; under by # ; stayed in # ; stayed under ; budget # ; # bills ; account # ; # cards ; cut # cards ; cut up # ; frozen ; loan #
w: credit ; groceries ; cash ; husband
+debt
n: collector ; collection agency ; collection calls ; balance down ; bankruptcy ; chapter 13 ; garnish ; wage garnishment ; student loan ; payday loan ; title loan ; car repo ; repossessed ; back rent ; past due ; late notice ; unopened bills ; opened bills ; opened envelopes ; envelopes opened ; pile of bills ; called bank ; called collector ; called credit card ; credit counselor ; snowball ; pays down ; hospital bill ; medical bills ; balance # ; went out fri ; each friday ; collector # ; # envelopes ; envelopes # ; drawer of bills ; budged ; letter from bank ; court letter ; repo # ; shutoff # ; arrears #
o: spreadsheet ; # left ; paid off # ; # payments ; missed payment # ; opened letters ; # letters ; loan #
w: bank ; notice ; $ ; budget ; open
+shopping
n: shopaholic ; purchases ; amazon boxes ; boxes at door ; parcels ; ups man ; ebay ; temu ; hsn ; abandoned cart ; wish list ; 48 hours ; waited # hours before buying ; wait before buying ; with tags ; unopened boxes ; handbags ; clothes unworn ; hides purchases ; hid packages ; spending spree ; one click ; deleted card from ; removed saved card ; unsubscribed ; store emails ; frozen card ; card in ice ; no buy ; no buy month ; no buy week ; bought nothing ; nothing bought ; # days no buy ; cart # ; in cart # ; 24 h # ; # h rule ; app deleted ; unsubscribed # ; freebies ; free pile # ; curb #
o: target runs ; returned items ; purses ; cash only ; mall ; receipt ; packages # ; # bought ; no buy # ; left in # ; tags ; spent # ; under # ; over # ; sale # ; yard sales #
w: sales ; deals ; online ; closet ; $ ; money ; urge ; wait ; husband ; bag
+benefits
n: disability ; social security ; cash assistance ; welfare ; unemployment claim ; va benefits ; va claim ; c and p exam ; housing voucher ; soup kitchen ; renewal packet ; renewal ; denial letter ; denied claim ; hearing for ssi ; award letter ; back pay ; payee ; rep payee ; case number ; caseworker at dss ; intake at dss ; dss office ; application for ; forms for ; proof of income ; pay stubs ; documents for ; filled county form ; ssa # ; # min on hold ; packet # ; packet in ; faxed # ; uploaded # ; id ordered ; birth cert # ; card came ; ebt # ; # bags from pantry ; recert #
o: section 8 ; packet ; application ; applied ; submit ; upload ; on hold ; id ; form in ; on hold # ; approved # ; denied # ; appeal #
w: form ; office ; worker ; hearing ; hold ; documents ; deadline ; mail ; food ; fax
+housing
n: apartment hunting ; lease ; rental assistance ; deposit ; eviction notice ; shelter ; shelter bed ; on the street ; in car ; lives in car ; motel ; motel voucher ; tent ; encampment ; boarding house ; rooming house ; room for rent ; coordinated entry ; hmis ; housing specialist ; housing worker ; case manager for housing ; toured apartment ; apartment viewing ; background check ; got keys ; no heat ; roaches ; bed bugs ; neighbor noise ; code enforcement ; mattress ; roof over ; id for housing ; birth certificate ; voucher # ; deposit # ; rent # ; rent paid ; rent late ; notice # ; bunk # ; couch # ; motel # ; inspection # ; landlord # ; told landlord ; wrote landlord ; sober house # ; interview for room ; flex fund ; housing # ; under review
o: inspection ; repairs ; apply ; # viewings ; called # places ; # behind ; moved in # ; unit # ; heat # ; section 8 # ; worker #
w: studio ; streets ; keys ; worker ; forms ; documents ; income ; notice ; court ; paid ; desk
+household
n: house chores ; house cleaning ; washed dishes ; did the dishes ; dishes in sink ; loads of laundry ; folded ; washing machine ; dryer ; dusted ; kitchen cleaned ; counters ; counters wiped ; took out trash ; garbage ; room clean ; room tidy ; floor clear ; clothes off floor ; leaves raked ; snow shoveled ; meal prep ; pet care ; fed dog ; litter box ; chore chart ; chore wheel ; split chores ; sink # ; # loads ; folded # ; vacuumed # ; mopped # ; fridge # ; # min tidy ; tidied # ; mowed # ; inspection ready
o: yard ; opened mail ; fixed ; repairs ; load ; pile ; wiped ; bins # ; yard #
w: cleaned ; mail ; sink ; clothes ; bags ; timer ; closet ; music on
+legal
n: courthouse ; pd ; reported to po ; violation ; vop ; warrant ; charge dropped ; dwi ; plea ; ignition interlock ; mental health court ; diversion program ; record sealed ; citation ; summons ; subpoena ; lawsuit ; bip ; mandated ; certificate for court ; no new charges ; trouble with law ; po # ; po visit # ; # check ins ; interlock # ; warrant # ; probation # ; months left ; violated # ; monitor #
o: # service hours ; released ; fee ; license ; ua ; drops ; complied ; trouble ; fine # ; no new # ; charge # ; dropped # ; # mo left ; officer # ; jail # ; arrested #
w: monitor ; settlement ; classes ; sheet ; signed ; conditions ; paid
+immigration
n: asylum seeker ; greencard ; citizenship test ; ead ; ead form ; work authorization ; tps ; immigration court ; immigration lawyer ; immigration attorney ; affidavit ; sponsor ; petition ; detained ; interpreter ; translator ; passport ; consulate ; fee # ; lawyer letter ; biometrics # ; permit # ; asylum # ; nephew back home ; news from home ; kabul ; aleppo ; kyiv ; caracas ; port au prince ; the boat ; interp ; interpreter #
o: immigrant ; i 765 ; i 589 ; i 485 ; embassy ; legal aid ; permit ; fear of ; legal aid # ; back in ; status #
w: crossing ; lawyer ; form ; interview ; court ; hearing ; documents ; country ; fee ; filed ; english ; mail ; camp
+identity
n: know myself ; card sort ; what matters to me ; matters to me ; core values ; finding myself ; find out who ; own taste ; independent of parents ; chameleon ; parts of self ; collage ; self portrait ; vision board ; purpose ; career path ; personality ; midlife ; own choice ; chose it herself ; chose it himself ; wore what ; own clothes ; own music ; said what he likes ; leaning ; both lists ; for and against ; collage # ; letter to self ; not my mother
o: own opinions ; choose ; dislikes ; self ; fit ; values # ; top # ; # values ; likes # ; pros # ; decide # ; decision # ; reasons # ; roles # ; # roles ; tried #
w: strengths ; roles ; direction ; journal ; drew ; wrote ; person ; label ; belong ; job ; school ; family ; style
+gender
n: trans ; enby ; genderfluid ; genderqueer ; euphoria ; new name ; preferred name ; name at school ; binding ; packer ; e shots ; puberty blockers ; surgery letter ; voice lessons ; pass as ; clothes shopping for ; skirt ; suit ; short haircut ; restroom ; came out as ; came out to ; socially transition ; support letter ; right pronouns ; pronouns # ; misgendered # ; deadnamed # ; # slips ; dad slipped ; mom slipped ; told class ; told hr ; told grandma ; t # ; e # ; skirt # ; voice app ; id changed ; passport #
o: haircut ; makeup ; come out ; out to ; hair ; grandma ; name at #
w: clothes ; parents ; school ; body ; mirror ; clinic ; family ; wore ; email
+sexuality
n: pansexual ; pride parade ; pride event ; rainbow ; came out to ; in the closet ; internalized ; homophobic ; church says ; affirming ; affirming church ; told aunt ; told one ; knows now ; pride # ; boyfriend # ; girlfriend #
o: orientation ; girlfriend ; boyfriend ; gsa ; drag ; shame ; told sister ; told mom ; told dad ; # people know ; club night ; said the word
w: questioning ; parents ; family ; church ; accept ; event ; label
+culture
n: tradition ; mother tongue ; native language ; esl ; ell ; learn english ; practice english ; diaspora ; accent ; customs ; elders ; reservation ; smudge ; sweat lodge ; powwow ; drumming ; drum circle ; mosque ; temple ; gurdwara ; church in language ; ramadan ; eid ; diwali ; lunar new year ; dia de los muertos ; quinceanera ; cooking from home ; food from home ; recipe from home ; bakery from home ; someone said my name right ; community association ; cultural center ; outsider ; foreigner ; racist ; profiled ; only black ; only asian ; only brown ; code switch ; two worlds ; between two cultures ; americanized ; strict parents ; arranged marriage ; mosque # ; temple # ; elders # ; powwow # ; dish from ; bread from ; baker ; grandmother's # ; poem ; recited # ; said my name right ; accent # ; where from ; really from ; not a ghost ; belong #
o: traditional ; language ; english class ; immigrant ; back home ; homesick ; community center ; friday prayer ; prayer ; neighbors from ; language class ; grandmother ; invited ; english class # ; friday # ; language # ; market # ; festival # ; comment #
w: community ; food ; music ; church ; dance ; cook ; festival ; holiday ; country ; people
+spirituality
n: faith ; jesus ; lord ; allah ; deacon ; quran ; koran ; torah ; shul ; temple ; prayer group ; devotions ; devotional ; hymns ; blessing ; mad at god ; where was god ; punished by god ; crisis of faith ; believe in god ; meditation retreat ; retreat ; incense ; altar ; candle ; left church ; deconversion ; spiritual practice ; nature walk as prayer ; prayed # ; rosary # ; psalm # ; priest # ; imam # ; chaplain # ; confession # ; angry at # ; sat in pew ; back pew ; ramadan # ; sabbath # ; retreat #
o: minister ; verse ; choir ; forgiveness ; holy ; sing ; heaven ; sin ; guidance ; god # ; stayed for #
w: peace ; meaning ; believe ; read ; community
+purpose
n: meaningful ; meaningless ; shelter dogs ; hospital volunteer ; coach little league ; tutor kids ; reads to kids ; library volunteer ; habitat ; red cross ; useful ; feel needed ; passion project ; community garden ; church volunteer ; usher ; board member ; docent ; museum guide ; class to teach ; teaches class ; volunteer # ; # h volunteer ; walked dogs ; kids read to ; mentor # ; taught # ; useful # ; orientation # ; asked to help ; fixed for ; made for ; letter to editor
o: life review ; help others ; shift ; teach ; signed up ; orientation ; background check ; coach # ; role # ; # roles ; tried # ; needed # ; helped # ; committee # ; project #
w: coaching ; role ; value ; dogs ; garden ; community
+retirement
n: retiree ; since retiring ; retirement party ; gold watch ; used to run ; used to be somebody ; nobody needs me ; who am i without work ; without the job ; without the badge ; days blend together ; days all same ; empty days ; nothing to do ; fill days ; woodshop ; part time ; consult ; men's shed
o: senior center ; grandkids ; useful ; wife home ; underfoot ; hobby ; uniform ; badge ; coffee with guys ; purpose
w: golf ; volunteer ; structure ; role ; desk ; garage
+treatment_engagement
n: engage ; attendance at sessions ; kept appointments ; late to session ; on time to session ; late for session ; hw done # of # ; forgot homework ; therapy homework ; participation ; spoke in group ; open in session ; resistant ; reluctant to talk ; arms crossed ; therapeutic alliance ; rapport ; treatment plan ; signed plan ; goals for treatment ; ambivalent ; ambivalence ; stages of change ; pros and cons of change ; discharge planning ; # of # sessions ; cancelled # ; rescheduled # ; left in truck ; left in car ; left at home ; forgot sheet ; talked more ; more talk ; shared once ; first to share ; hood down ; took coat off ; said why he's here ; what wld make it
o: readiness ; insight ; on time ; therapy ; came late ; # no shows ; # groups ; goal # ; agreed to # ; readiness # ; scale # ; # on wanting ; wanting # ; can do #
w: guarded ; homework ; appointment ; program ; missed ; shared
+memory
n: can't remember ; remembering names ; lost words ; slums ; confusion ; dementia ; brain fog ; lost in ; got lost ; stove on ; labeled drawers ; pill box ; phone alarm ; sticky notes ; whiteboard ; sudoku ; written list ; writes things down ; notebook # ; recalled # ; # of # words ; mmse # ; appt missed # ; found way
o: foggy ; labelled ; puzzles ; recall ; neurologist ; neuro ; wife reminds ; daughter reminds ; got lost #
w: labels ; keys ; appointment ; lost ; focus ; wrote ; check
+autism
n: spectrum ; dinosaurs ; echolalia ; rigid ; unmasking ; neurodiversity ; aac device ; non verbal ; ids ; flapping ; hand flapping
o: eye contact ; headphones ; picture cards ; visual ; noise ; ot ; speech therapist
w: trains ; routines ; change ; transition ; cue ; interests ; social ; aide ; school ; peers
+speech
n: nonverbal at school ; doesn't speak at school ; won't speak ; won't talk ; wouldn't speak ; silent at school ; silent in class ; whispered to ; mouthed ; mouths words ; nods ; points instead ; one word ; single word ; answered teacher ; spoke to teacher ; spoke in front ; spoke at ; said word to ; said "here" ; said hi to teacher ; said thank you to ; said please to ; voice recorder ; recorded voice ; recording for teacher ; played recording ; forced choice ; verbal directed interaction ; sliding in ; fade in ; brave words ; talked to grandma ; talks at home ; chatty at home ; loud at home ; louder voice ; show and tell ; fluency ; speech therapy ; slp ; whispered # ; said yes ; nodded # ; shrug ; sentence # ; out loud # ; aloud # ; puppet # ; face turned ; teacher heard ; to teacher # ; to peer # ; brave voice ; brave # ; ladder # ; rung # ; none in sept
o: writes instead ; wait # seconds ; classroom ; puppet ; single words # ; # single words ; said no ; one word # ; turned away ; to me #
w: word ; spoke ; peers ; order ; ladder ; sticker ; answer ; recess
+independence
n: own apartment ; lives alone ; made eggs ; made spaghetti ; made pasta ; made own lunch ; packed own lunch ; made sandwich ; grocery list ; shopping list ; bus training ; bus by himself ; bus by herself ; rode bus ; did own laundry ; washing machine ; bank card ; own money ; paid own ; called to make appointment ; refilled own ; fills own pillbox ; alarm himself ; gets himself up ; gets herself up ; own alarm ; learner's ; state id ; id card ; form filled himself ; dressed himself ; dressed herself ; ties shoes ; zipped coat ; brushes teeth himself ; showers himself ; staff prompts ; prompts # ; cooked # meals ; pasta # ; shopped # ; change counted ; appt booked ; refill #
o: move out ; living alone ; group home ; bus route ; phone bill ; permit ; job coach ; stove ; microwave ; recipe ; apartment ; morning routine ; checklist ; picture steps ; by himself # ; by herself # ; on own # ; bus alone # ; made #
w: cooking ; groceries ; budget ; bank ; dishes ; steps ; staff ; money ; watched ; key
+leisure
n: fun ; free time ; spare time ; recreation ; pastime ; something for himself ; something for herself ; crochet ; hiking ; softball ; pickup game ; rec league ; lego ; cooking for fun ; reading for fun ; concert ; dog park ; birding ; lesson # ; guitar # ; piano # ; sketched # ; baked # ; frame # ; hike # ; concert # ; skate #
o: biking ; swimming ; board games ; museum ; yoga ; video games ; art ; strings ; brushes ; recipe ; trail ; lake ; kit ; practice x ; league # ; band # ; built # ; model # ; fish # ; lake # ; camp # ; art #
w: interests ; league ; library ; book ; movies ; dancing ; volunteering ; played ; season ; coach ; field ; gym ; song ; studio ; enjoyed
+transport
n: bus card ; metro card ; medical transport ; medicaid ride ; logisticare ; modivcare ; access a ride ; dial a ride ; cab ; taxi ; carpool ; car broke down ; car died ; car in shop ; no car ; license back ; license suspended ; gas money ; gas card ; driver late ; cab # ; no show cab ; car dead ; lift with
o: missed bus ; driver ; fare ; bus pass # ; missed bus # ; train #
w: train ; van ; route ; missed ; appointment ; clinic
+adult_help
n: went to nurse ; went to teacher ; asked teacher ; raised hand for help ; list of adults ; # adults ; named # adults ; five finger ; helping hand ; hand drawing of helpers ; circle of helpers ; texted mom ; text code ; sent mom ; came in and sat ; aunt #
o: break card ; counselor pass ; named # people ; aunt ; helper ; told mom # ; code word ; asked # ; help card # ; handed card # ; used pass #
w: staff ; office ; safe
+tracking
n: track sheet ; records kept ; mood log ; sleep log ; food log ; app data ; spreadsheet ; checkmarks ; tick marks ; ticks ; # of # days logged ; entries ; filled out ; filled in ; # days filled ; brought log ; brought sheet ; brought diary ; brought chart ; # of # filled ; entries # ; filled # ; blank # ; half filled ; log 7/7 ; left at home ; photo of log
o: thought record ; columns ; phone notes ; squares # ; # ratings ; daily # ; most days
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
