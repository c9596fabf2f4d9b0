/**
 * Concept lexicon: people, couples, families, parenting, friendship, boundaries, grief and caregiving. Own wording,
 * written 2026-11-25. Polarity-neutral. Format: see compile.ts. What this may not hold: rules, scores.
 */
export const RELATIONSHIPS = `
@mother person "mother"
s: mother ; mom ; mo ; stepmother ; stepmom ; ma ; mum's ; birth mother/mom
@father person "father"
s: father ; dad ; fa ; stepfather ; stepdad ; pop ; birth father ; old man
@parents person "parents"
s: parents ; parent ; folks ; mom and dad ; mo and fa ; mo fa ; mother and father ; both parents ; at home ; family home
m: family ; mother ; father ; home
@sister person "sister"
s: sister ; stepsister ; half sister ; twin ; sibling ; siblings
@brother person "brother"
s: brother ; stepbrother ; half brother ; twin ; sibling ; siblings
@siblings person "siblings"
s: siblings ; sibling ; brother ; brothers ; sister ; sisters ; the twins
@daughter person "daughter"
s: daughter ; stepdaughter ; girls ; daughters ; her girl ; my girl
m: child ; children
@son person "son"
s: son ; stepson ; boys ; sons ; my boy ; her boy ; his boy
m: child ; children
@children person "children"
s: child ; children ; daughter ; son ; baby ; toddler ; toddlers ; infant ; stepchildren ; stepkids ; grandkids ; grandchildren ; grandson ; granddaughter ; boys ; girls ; little one ; newborn ; babe
@baby person "baby"
s: baby ; babe ; infant ; newborn ; little one ; bub
@partner person "partner"
s: partner ; husband ; wife ; spouse ; boyfriend ; girlfriend ; fiance ; fiancee ; significant other ; better half ; marriage ; marital ; couple ; as a couple ; relationship ; two of us ; each other ; one another
m: him ; both
@ex_partner person "former partner"
s: ex ; ex husband ; ex wife ; ex boyfriend ; ex girlfriend ; former partner ; baby's dad/father ; coparent ; co parent ; kids' dad/father/mother ; children's father/mother ; divorced
@friends person "friends"
s: friend ; friends ; friendship ; friendships ; best friend ; bff ; buddy ; buddies ; mates ; mate ; pal ; pals ; peers ; peer ; classmates ; classmate ; old crowd ; roommate ; neighbor ; neighbour
@family person "family"
s: family ; families ; relatives ; relative ; in laws ; in law ; mother in law ; aunt ; uncle ; cousin ; cousins ; grandmother ; grandfather ; grandparents ; nephew ; niece ; family get together/gathering/dinner/event/holiday ; thanksgiving ; christmas dinner ; kin
m: mother ; father ; sister ; brother ; parents ; home
@boss person "boss"
s: boss ; supervisor ; manager ; line manager ; employer ; hr ; team lead ; principal ; foreman ; chef
@colleagues person "colleagues"
s: colleague ; colleagues ; team ; teammates ; team meeting ; coworker ; crew ; staff ; people at work ; workmates ; office ; work friends ; staff room ; break room ; accounts ; someone at work ; co worker
@teacher person "teacher"
s: teacher ; teachers ; tchr ; tutor ; aide ; school counselor ; principal ; coach ; professor
@relationship_contact topic "contact and closeness"
s: call/phone/text/visit/see/meet her/him/them ; called ; rang ; phoned ; phone call ; phone calls ; telephoned ; texted ; facetime ; facetimed ; video call ; visit ; visits ; visited ; came over ; went over to ; came on sunday ; stay with ; talk/talked/talking to ; first time ~ talk/talked/spoke ; spoke ; reached out ; reach out ; reconnect ; reconnected ; reconnecting ; reconcile ; reconciled ; reconciliation ; estranged ; estrangement ; no contact ; back in touch ; in touch ; contact ; rebuild relationship/trust ; repair relationship ; mend ; mended ; made up ; closer ; close again ; close to ; closeness ; bond ; bonding ; bonded ; connection ; connect ; connected ; get along ; got along ; gets along ; getting along ; on speaking terms ; relationship with ; letter to ; wrote to ; lunch with ; dinner with ; coffee with ; sunday call ; weekly call ; voicemail ; invited ; spend time ; time together ; bridge gap ; hugged ; hug ; distance ; distant ; cut off ; ghosted
m: call ; text ; together ; coffee ; trust ; home ; ring
@partner_conflict topic "conflict and communication as a couple"
s: couples therapy/counseling/session ; gottman ; eft ; stonewall/stonewalls/stonewalling ; contempt ; defensiveness ; criticism ; four horsemen ; repair attempt ; repair ; argue ; arguments ; argue without ; fight/fights/fought/fighting with husband/wife/partner/boyfriend/girlfriend ; row ; rows ; bicker ; bickering ; quarrel ; quarrelling ; quarreling ; name calling ; silent treatment ; cold shoulder ; pursue/pursuer ; withdrawer ; pursue withdraw ; negative cycle ; the cycle ; speaker listener ; active listening ; reflective listening ; i statement ; i statements ; softened startup ; soft start ; gentle start up ; time out ; time outs ; pause and return ; flooded ; escalate ; escalated ; blowup ; slept on couch/sofa ; walk/walked out on argument ; listened to each other ; hear/heard each other ; communicate/communication ; hard talk ; hard talks ; difficult conversation/conversations ; take turns talking ; snapped at each other ; tension at home ; give skill ; voices raised ; raised voices ; came back and finished ; complaint ; went round block ; mirrored ; mirroring ; same old fight ; yell at each other ; talk/talks/talked without yelling/shouting/fighting ; talk calmly ; calm talk/talks ; truce
m: conflict ; upset ; listen ; discuss ; apologize ; apologized ; sorry ; hear ; tone ; dishwasher ; nagging
@communication topic "communication" 
s: communicate ; communication ; i statement ; i statements ; active listening ; reflective listening ; express needs ; say what i/she/he need/needs/want/wants ; direct request ; asked directly ; told him/her/them ; open up ; opened up ; opening up ; honest conversation ; honest with ; difficult conversation ; hard conversation ; listen ; listened ; feel heard ; felt heard ; paraphrased ; share feelings ; shared feelings ; talk about feelings ; speak openly ; talked it through ; talk it out ; conversation with ; family meeting ; check in talk ; weekly check in ; voice needs ; speak up ; clear message ; tell the other
m: talk ; said ; asked ; told ; script
@intimacy topic "affection and intimacy"
s: intimacy ; intimate ; affection ; affectionate ; sex ; sexual ; sex life ; sexual desire ; libido ; desire ; touch ; touched ; cuddle ; cuddled ; cuddling ; hug ; hugs ; hugging ; kiss ; kissed ; hold/held/holding hands ; physical affection ; bedroom ; sleep back to back ; separate beds/rooms ; spare room ; foreplay ; sensate focus ; erection ; erectile ; orgasm ; vaginismus ; painful sex ; arousal ; dry spell ; no sex ; initiated ; massage ; romantic ; romance ; feel close ; close again ; love life ; spark ; snuggle
m: bed ; closeness ; connection
@couple_time topic "time as a couple"
s: date night ; date nights ; dates ; evening out ; night out ; time together ; time as couple ; time for us ; one evening a week together ; shared activity ; shared activities ; couple time ; weekend away ; dinner out ; walk together ; walked together ; cooked together ; board game ; rituals of connection ; just two of us ; sitter booked ; anniversary dinner ; phone free evening ; quality time ; movie together ; went out for dinner ; tea together ; coffee together ; breakfast together
m: together ; evening ; dinner ; film
@trust_affair topic "trust after betrayal"
s: affair ; affairs ; infidelity ; cheat ; cheated ; cheating ; betrayal ; betrayed ; trust ; trusting ; rebuild trust ; win back trust ; transparency ; transparent ; phone passcode/password ; check/checks/checked ~ phone ; location sharing ; other woman ; other man ; secret account ; secrets ; lies ; lied ; honest ; honesty ; disclosure ; unfaithful ; broken trust ; suspicion ; apology ; open book ; where he was ; where she was ; texts from her/him ; full account ; deception ; hiding ; statement night
m: believe ; open ; truth
@jealousy topic "jealousy" < trust_affair
s: jealous ; jealousy ; possessive ; insecure ; insecurity ; checking phone ; checked his/her phone ; who she/he was with ; accuse ; accused ; accusations ; compare/compares to ex ; clingy ; checking location ; controlling
@separation topic "separation and divorce"
s: divorce ; divorced ; divorcing ; separation ; separated ; split ; split up ; break up ; breakup ; broke up ; broken up ; moved out ; moving out ; ex ; ended marriage/relationship ; dumped ; left him/her ; mediator ; mediation ; papers signed ; lawyer ; heartbreak ; heartbroken ; move/moving on ; let go of relationship ; unfollow ; unfollowed ; no contact with ex ; blocked ex ; text/texted/texting ex ; alimony ; custody ; wedding ring ; co parenting ; two homes ; back together ; single again
m: apart ; lonely ; dating ; alone
@dating topic "dating"
s: date ; dates ; dating ; dating app ; tinder ; hinge ; bumble ; ask/asked out ; romantic relationship ; romantic interest ; crush ; meet someone ; met someone ; match ; matched ; messaged a match ; swipe ; second date ; first date ; new relationship ; flirt ; flirting ; see someone ; seeing someone ; invitation
m: coffee ; profile ; message
-: to date ; up to date ; date of ; due date ; quit date ; target date ; start date ; end date ; set date ; date set ; no date ; court date ; plan and date
@coparenting topic "co-parenting"
s: coparent ; co parent ; co parenting ; coparenting ; parenting plan ; parenting app ; ourfamilywizard ; handoff ; handoffs ; hand off ; exchange ; exchanges ; handover ; pick up and drop off ; custody schedule ; kids' dad/mom ; ex about kids ; parallel parenting ; message/messages to ex ; in front of kids/children ; badmouth ; two houses ; consistent rules between homes
m: ex ; schedule ; kids
@boundaries topic "boundaries and saying no"
s: boundary ; boundaries ; set/sets/setting limits ; say/said/says/saying no ; said no to ; turn/turned down ; decline ; declined ; people pleasing ; people pleaser ; pleasing ; please everyone ; pushover ; doormat ; guilt trip ; guilt tripped ; let people walk over ; over commit ; overcommit ; overextended ; take/taking on too much ; always say yes ; says yes ; saying yes ; rescue ; rescuing ; enable ; enabling ; codependent ; codependency ; co dependent ; drop everything ; at her/his beck and call ; limit calls ; hang/hung up ; off the hook ; not my job ; lend/lent/lending money ; refused to lend ; step back from ; put foot down ; stood ground ; stand ground ; hold/held line ; without apologizing ; without explaining ; buy time phrase ; let me get back to you ; let me check and get back ; no apology ; my needs first ; unsolicited ; drop by unannounced
m: no ; limit ; limits ; asked ; guilt
-: no show ; no change ; no longer ; no diff ; no one ; no si ; no plan ; no intent
@assertiveness topic "assertiveness"
s: assertive ; assertiveness ; speak/spoke/speaks/speaking up ; stand/stood/stands up for myself/herself/himself ; stand up to ; voice/voiced/voicing opinion/needs/concern ; ask/asked/asks/asking for what i/she/he need/needs/want/wants ; ask for things ; ask for help ; asked for help ; dear man ; fast skill ; express/expressed needs/opinion ; own needs ; direct request ; broken record ; told boss/manager/him/her ; passive aggressive ; passivity ; passive ; sent food back ; returned ; negotiate ; negotiated ; ask for raise ; asked for raise ; confront ; confronted ; confrontation ; said what she/he wanted/needed ; raise/raised it with ; said it out loud ; assert ; disagree ; disagreed ; flat out ; use/used i statement ; advocate for myself/herself/himself ; self advocacy ; self advocate ; practice saying ; role play saying ; without sorry ; held her/his own ; needs met ; say piece
m: request ; ask ; opinion ; script ; said
-: passive ideation ; passive si ; passive suicidal ; passive death
@isolation topic "isolation and social contact"
s: isolation ; isolate ; isolated ; isolating ; withdrawn ; withdrawal from others ; withdrawal ; withdraw ; social contact ; socialise ; socialize ; socializing ; socialising ; social outing ; social outings ; social activity ; social activities ; social events ; social life ; lonely ; loneliness ; alone ; less alone ; see people ; saw people ; seeing people ; out among people ; around people ; get out among ; hermit ; shut in ; stays/stayed in room ; holed up ; reach out ; reached out ; reaching out ; contact with friends ; re establish contact ; invitation ; invite ; invited ; invites ; accepted invitation ; declined invitation ; lunch with ; coffee with ; met friend ; met up ; meet up ; meetup ; got together ; get together ; gathering ; gatherings ; club ; clubhouse ; drop in ; drop in center ; senior center ; day center ; book club ; bingo ; church group ; support group ; volunteer ; volunteered ; knitting group ; card game ; game night ; cookout ; bbq ; barbecue ; choir ; potluck ; texted friend ; called friend ; cancel/canceled/cancelled plans ; bailed ; flaked ; no one to talk to ; neighbor came by ; company ; spoke to nobody/no one ; saw no one ; answered phone ; don't see anyone ; connect with others ; social support ; support system ; support network ; supports ; community supports ; community ; social connection ; social connections ; tuesday table ; community group ; men's group ; women's group
m: friends ; friend ; family ; outing ; group ; people ; social ; party
@making_friends topic "making and keeping friends" < isolation
s: make/made/making friend/friends ; new friend ; new friends ; keep a friend ; friend ; friends ; friendship ; play date ; playdate ; playdates ; play with ; played with ; plays with ; recess ; sat/sits/sit with at lunch ; lunch with ; lunch table ; cafeteria ; classmate ; classmates ; group game ; joined game ; join a game ; tag ; kickball ; four square ; after school club ; hang/hung/hanging out ; hangout ; invited to birthday ; birthday party ; included ; left out ; excluded ; invited over ; sleepover ; shoot hoops ; after school ; team ; club ; girl/boy/kid from ; exchanged numbers ; got his/her number ; peers ; talk to peers ; peer ; shared interests ; lego club ; d and d ; buddy ; drama club ; gsa
m: lunch ; party ; sport ; kids ; joined
@social_skills topic "social skills and conversation"
s: social skills ; start/started/starting conversation/conversations ; conversation ; conversations ; small talk ; eye contact ; on topic question/questions ; ask a question ; asked a question ; asked # about ; take/took turns ; turn taking ; wait turn ; sharing ; share toys ; personal space ; initiate/initiated conversation ; greet/greets/greeted ; say hello ; said hi ; said hello ; social cues ; perspective taking ; comic strip conversation ; social story ; social stories ; listening skills ; join in ; joined in ; join/joining group ; interrupt less ; back and forth ; follow up question ; reading faces ; nonverbal ; tone of voice ; monopolize ; chat ; chatted
m: peers ; talk ; turn ; question
@bullying topic "bullying and harassment"
s: bully ; bullied ; bullying ; teased ; teasing ; picked on ; called names ; name calling ; cyberbullying ; harassed ; harassment ; deadnamed ; misgendered ; slur ; slurs ; rumors ; rumours ; group chat ; screenshot ; jumped ; shoved in locker ; discrimination ; microaggression ; microaggressions ; racist ; racism
m: mean ; laughed at ; names ; safer at school
@family_conflict topic "family conflict"
s: family conflict ; family therapy ; family session ; family meeting ; argue/argued/arguments with mother/father/parents/mom/dad/brother/sister ; fight/fights/fought with mother/father/parents/mom/dad/brother/sister/siblings ; get along with ; got along with ; gets along with ; getting along ; quarrel ; quarrelling ; screaming match ; blow up with ; tension at home ; yelled at mom ; slams door ; nobody shouted ; without yelling ; without quarrelling ; stepparent ; blended family ; family rules ; triangulation ; triangulate ; parentified ; walk on eggshells ; chores fight ; curfew fight ; tense weekend ; negotiate with parents ; holiday with ; peace at home ; house has been quiet/calm
m: conflict ; home ; row ; fight ; argument ; yell
@sibling_conflict topic "getting along with brother or sister" < family_conflict
s: sibling conflict ; sibling rivalry ; fights with brother/sister ; fight/fought/fighting brother/sister ; hit/hits/hitting brother/sister ; hands on brother/sister/baby ; jealous of baby ; share with brother/sister ; gentle with baby ; play nicely/with brother/sister ; tease/teases brother/sister ; older/younger/baby/little/big brother/sister ; walk away when he/she starts
m: brother ; sister ; sibling
@parenting topic "parenting"
s: parenting ; parenting skills ; parent training ; pcit ; triple p ; incredible years ; positive parenting ; praise ; praised ; labeled praise ; labelled praise ; specific praise ; special time ; child led ; floor time ; play time with ; reward chart ; sticker chart ; star chart ; stickers ; reward ; rewards ; consequence ; consequences ; consistent ; consistency ; follow through ; followed through ; hold/held/holding limit/limits/line ; limit ; limits ; set/sets limits ; time out chair ; calm direction ; calm voice ; one direction ; count to 5 ; give choices ; ignoring ; planned ignoring ; discipline ; spank ; spanked ; spanking ; smack ; smacked ; yell/yelled/yelling at kids/children ; lost it with kids ; bedtime with kids ; screen rules ; chores chart ; routine at home ; house rules ; homework battles ; parent without guilt ; say it once ; special play ; read with ; play with child ; natural consequence ; token ; marble jar ; family routine ; on same page ; united front ; parents respond calmly ; bellow ; bellows ; emotion coaching ; pride skills
m: kids ; chart ; calm ; rules ; patience ; patient with ; child
@bonding topic "bond with baby or child"
s: bond ; bonding ; bonded ; attachment ; attuned ; attunement ; close to baby ; face to face play ; skin to skin ; holds/held/holding baby/him/her ; gaze ; followed gaze ; cooed ; coo ; smile/smiled at baby ; tummy time ; bath/bathe/bathed baby/her/him ; care for baby ; feed/feeds/fed baby ; sing/sings/sang to ; circle of security ; special time ; serve and return ; delight ; enjoy time together ; rocking ; facing out ; somebody else's kid ; cuddles with child ; enjoying her/him ; soothe/soothed baby
m: baby ; babe ; play ; hold ; warm
@night_care topic "sharing care at night and home"
s: share night care ; night feed ; night feeds ; 2 am feed ; feeds ; feeding ; night shift with baby ; takes turns ; took the # am ; chores ; share chores ; rota ; school run ; housework split ; mental load ; division of labor/labour ; fair share ; who does what ; dishes ; laundry turns ; took over cooking ; household tasks fairly
m: help ; dishwasher ; split
@reunification topic "visits, custody and reunification"
s: custody ; visitation ; supervised visit/visits ; visit center ; family time ; reunification ; reunify ; get kids/children back ; cps ; dcfs ; dcf ; child protective ; caseworker ; case plan ; foster care ; foster ; foster home ; foster parent/parents ; foster mom/mother/dad/father ; fm ; removed from home ; court ordered parenting ; birth mother/mom/parents ; contact visit ; contact center ; every other saturday/weekend ; see/saw/seeing my/his/her kids/children ; parental rights ; guardian ad litem ; gal ; kinship ; overnight visit/visits ; unsupervised ; adoption ; adopted ; adoptive ; visit with birth
m: kids ; visits ; visit ; court
-: caseworker called ; visit went over
@foster_settle topic "settling in the foster home" < reunification
s: settled in foster home ; foster home ; placement ; hide/hides/hid/hiding/hoards/hoarding food ; food in bedroom/room/bed/drawer ; crusts ; wrappers under bed ; new home ; ask for food ; foster mom/mother/dad ; feel settled ; belong ; unpack/unpacked bag/suitcase ; calls her/him mom/dad ; trash bag of belongings
m: home ; snack ; foster
@life_story topic "life story" 
s: life story ; life book ; lifebook ; memory book ; memory box ; timeline ; my story ; where i come from ; photos of birth family ; genogram ; ancestry ; roots ; family tree ; narrative of my life ; life review ; reminiscence
m: pages ; page ; story ; photos
@grief topic "grief and loss"
s: grief ; grieve ; bereavement ; bereaved ; mourn ; mourning ; loss of ; lost her/his/their mother/father/mom/dad/wife/husband/son/daughter/brother/sister/baby/friend/dog/cat ; death ; died ; passed ; passed away ; dead ; late husband/wife/mother/father ; widow ; widowed ; widower ; funeral ; burial ; grave ; graveside ; cemetery ; ashes ; urn ; headstone ; eulogy ; memorial ; obituary ; belongings ; his/her clothes/closet/things/room ; closet ; wardrobe ; anniversary of ; first christmas without ; birthday without ; empty chair ; miss/misses/missed/missing him/her/mom/dad ; letter to him/her/deceased ; unsent letter ; memory/memories of him/her ; photo/photos of him/her ; last phone call ; last words ; day she/he died ; how he/she died ; coming/come to terms with ; pg 13 ; prolonged grief ; talk about her/him ; said goodbye ; stillbirth ; miscarriage ; miscarried ; pet loss ; candle ; voicemail from ; gone ; without her/him ; inquest ; hospice ; since wife/husband/mom/dad died ; scattered ; closure ; say goodbye ; brought his/her photo ; remembering ; remembrance ; telling the story ; loss
m: photo ; photos ; ring ; cry ; wept ; tears ; album ; letter ; sad ; remember
-: weight loss ; hearing loss ; loss of interest ; loss of control ; job loss ; memory loss ; loss of appetite ; loss of energy ; dead meat ; dead tired ; dead end ; drop dead ; died a thousand ; died laughing ; death of me ; to death ; battery died ; phone died ; time passed ; passed out ; passed test/class/exam ; passed on ; passed over ; pass/passed all classes
@caregiving topic "caregiver strain"
s: caregiver ; caregiving ; carer ; care for mother/mom/mum/dad/father/parent/husband/wife ; looking after ; look after ; looks after ; zarit ; caregiver strain/stress/burden/burnout ; respite ; respite afternoon/hours ; day program ; sitter for mom ; home health aide ; home aide ; dementia ; alzheimer's ; alzheimers ; memory care ; nursing home ; assisted living ; placement ; care home ; care decisions ; sundowning ; incontinence ; share care ; family call about care ; running on fumes ; meals on wheels ; power of attorney ; poa ; sandwich generation ; aging/ageing parent/parents ; district nurse ; pills for mum/mom/dad ; care rota ; adult day ; carer's assessment
m: mother ; strain ; break ; help ; wandering
@share_care topic "sharing care with relatives" < caregiving
s: share care decisions ; family call ; call with siblings ; call with brothers/sisters ; ask brothers/sisters/siblings to ; who does what ; delegat/delegate/delegated ; care schedule ; his turn ; her turn ; brothers ; siblings ; split days ; family meeting about ; care conference
m: brother ; sister ; help ; turn
@empty_nest topic "life transition"
s: transition ; transitions ; empty nest ; kids left home ; left for college ; retirement ; retire ; retired ; move/moved/moving to new city ; relocate ; relocated ; relocation ; new baby ; new parent ; graduation ; graduated ; adjust/adjusting/adjustment to ; adjustment ; new role ; new chapter ; new school ; new country ; immigrant ; migration ; menopause ; aging ; ageing ; turning # ; life change ; big change ; downsizing ; downsize ; acculturation ; settling in
m: change ; changes ; move ; settle
`;
