/**
 * Concept lexicon: sleep, substances and habits, eating, health and medication, psychosis, pain. Own wording, written
 * 2026-11-25. Polarity-neutral. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const BODY = `
@sleep topic "sleep"
s: sleep ; slept ; sleeping ; insomnia ; asleep ; fall/falling/fell asleep ; isi ; psqi ; rest at night ; restful ; well rested ; rested ; lie/lies/lying/lay awake ; awake ; wide awake ; toss/tossed/tossing and turn/turning ; tossing ; up til # ; up till # ; up until # ; awake from # ; up at # ; up # times ; wake/wakes/woke/waking up at # ; # h a night ; # hours a night ; # hr night ; # h tops ; # hours last night ; hours of sleep ; sleep hygiene/diary/log/restriction/window/efficiency/latency/onset/schedule ; cbt i ; cbti ; stimulus control ; melatonin ; trazodone ; ambien ; zolpidem ; doxepin ; bedtime ; lights out ; through night ; middle of night ; all night ; night after night ; nighttime waking ; ceiling at # am ; staring/stared at ceiling ; 3 am ; 3am ; at 3 in morning ; out like light ; dozed/doze off ; drop/dropped/drops off ; shut eye ; nod off ; good night's sleep ; night's sleep ; broken sleep/nights ; bad night/nights ; oversleep/overslept ; sleep in ; slept in ; apnea ; cpap ; restless legs ; snore/snoring ; eyes open ; night/nights straight through ; refreshed
m: bed ; nap/naps/napping/napped ; tired ; night ; nights ; pillow ; restless ; eyes shut ; wake/woke/waking
@bedtime topic "bedtime and time in bed" < sleep
s: bedtime ; lights out ; time in bed ; in bed by # ; in bed at # ; to bed at/by/before ; went to bed ; up by # ; up at # ; wake/rise time ; bed by ; sleep window ; leave/left/get/got out of bed when awake ; get up at same time ; wind down ; wind down routine ; bedtime routine/chart/story ; turn in at ; screens off ; phone out of bedroom/room ; phone charging/charges in kitchen ; blue light ; sleep schedule ; regular sleep ; alarm at # ; bed # pm ; pyjamas/pajamas ; brush teeth and bed
m: alarm ; routine ; kitchen ; snooze
@night_waking topic "staying asleep" < sleep
s: night waking/wakings ; wakes/woke/wake/waking up ~ night ; up # x night ; up # x now ; middle of night ; back to sleep ; stay/stayed/staying asleep ; through night ; early waking/awakening ; awake from three ; wake too early ; get back to sleep ; continuity ; broken sleep ; up # times ; awake after
m: awake ; wake
@own_bed topic "child sleeping in own bed" < sleep
s: own bed ; own room ; in parents'/parents/mom's/mum's bed ; comes/came/crawls/climbs in with ; in with her/him/mom/us ; co sleep/sleeping ; sleep/sleeps/slept alone ; sleep/sleeps/slept by himself/herself ; stays in bed/room ; stays in own ; nightlight ; night light ; bedtime pass ; curtain calls
m: bed ; bedtime ; monster
@bedwetting topic "staying dry"
s: bedwetting ; bed wetting ; wet/wets/wetting bed ; dry night/nights ; stay dry ; enuresis ; accidents ; soiling ; encopresis ; toilet training ; toilet ; potty ; pull ups ; sheets ; bathroom accident ; wet pants ; pee/peed ; poop ; underwear ; bladder ; bowel
m: dry ; wet ; laundry
@rhythm topic "daily rhythm" < sleep
s: day night rhythm ; day night ; circadian ; sleep wake ; regular schedule/routine/hours/rhythm ; same time every day ; up by # am ; lights out by ; body clock ; shift work/schedule ; jet lag ; meal times ; anchor times ; social rhythm ; flipped schedule ; nights and days mixed ; days and nights
m: routine ; rhythm ; schedule ; regular
@screens_night topic "screens and phone"
s: screen/screens ; screen time ; phone ; phone at night ; scroll/scrolling/scrolled ; doomscroll/doomscrolling ; tiktok ; instagram ; snapchat ; social media ; youtube ; ipad ; tablet ; gaming ; video game/games ; games ; xbox ; playstation ; fortnite ; roblox ; minecraft ; gamer ; console ; online ; discord ; feed ; app limit ; apps ; device/devices ; devices off ; hand in phone ; wifi off ; internet ; posting ; streaming ; netflix
m: kitchen by # ; online time ; plays
@substance topic "substance use"
s: substance/substances ; substance use/abuse ; use/using drugs ; drugs ; drug ; sober ; sobriety ; clean ; clean and sober ; abstinence ; abstinent ; relapse ; relapsed ; relapse prevention ; slip/slips/slipped ; lapse ; recovery ; craving ; cravings ; urge to use ; urges to use ; using ; used again ; went out ; picked up ; back out ; backslid ; backslide ; triggers to use ; high risk situation/situations ; play/played tape ; halt ; drug screen/screens/test/tests ; urine screen/screens ; uds ; ua ; uds neg/positive/clean ; tox screen ; detox ; rehab ; iop ; sponsor ; step # ; step work ; twelve step ; 12 step ; fellowship ; home group ; chip ; sober living/house/support/network ; day # ; days clean/sober/dry/off ; # days ; months clean/sober ; longest run ; old crowd ; using friends/buddies/buddy ; people places things ; dealer ; dealers ; plug ; delete/deleted numbers/contacts ; contingency management ; naltrexone ; vivitrol ; withdrawal ; dope sick ; got high ; get high ; getting high ; high ; stash ; paraphernalia ; dui ; harm reduction ; dast ; audit
m: use ; used ; off it ; party/partied ; meeting/meetings ; tempted ; temptation ; slip up ; rehab
@alcohol topic "alcohol" < substance
s: alcohol ; alcoholic ; drink ; drinks ; drinking ; drank ; drunk ; beer ; beers ; wine ; glass of wine ; bottle of wine ; bottle ; bottles ; vodka ; whiskey ; whisky ; rum ; gin ; tequila ; bourbon ; liquor ; booze ; boozing ; cocktail ; cocktails ; six pack ; 6 pack ; 12 pack ; tall boy/boys ; pint ; pints ; cold one ; cold ones ; nightcap ; happy hour ; the pub ; pub ; bar ; bars ; liquor store ; hungover ; hangover ; buzz ; buzzed ; tipsy ; blackout ; blacked out ; dry ; days dry ; dry january ; binge/binged/binge drink/drinking ; standard drinks ; units ; bac ; breathalyzer ; ignition interlock ; antabuse ; disulfiram ; acamprosate ; naltrexone ; vivitrol ; peth ; aa ; aa meeting/meetings ; alcoholics anonymous ; alcohol free ; mocktail ; seltzer instead ; non alcoholic ; poured ~ down sink/drain ; poured out ; cut down on drinking ; few too many ; has had a few ; had a few ; on wagon ; off wagon ; fell off wagon ; evening glass ; glass ; glasses ; white claw ; shots ; hard seltzer ; measures ; etoh ; audit c ; dui
m: sober ; sobriety ; meeting ; sponsor ; party
-: drink/drank/drinking water/coffee/tea/milk/juice/soda ; glass of water/milk ; bar exam ; bar graph ; water bottle ; bottle of water ; baby's/baby bottle ; dry mouth ; dry eyes ; wine and dine ; shots fired ; bottle up ; bottled up ; bottle feed ; drink/drank/drinking fluids ; bottle for baby
@cannabis topic "cannabis" < substance
s: cannabis ; marijuana ; weed ; pot ; thc ; thc screen ; joint ; joints ; blunt ; blunts ; bong ; dab ; dabs ; dab pen ; cart ; carts ; edible ; edibles ; gummies ; gummy ; bowl ; smoke/smokes/smoked/smoking weed/bowl/pot/joint/up ; getting stoned ; stoned ; baked ; wake and bake ; bud ; dispensary ; vape/vapes/vaping thc/weed ; thc pen ; smoke up ; smoked up ; green ; hits off ; greened out ; kush ; hash ; reefer ; ganja ; toke ; tolerance break ; t break ; high at school ; pen
m: smoke/smoked/smoking ; high ; stash
-: joint session/part/meeting/pain/decision/custody ; joints ache/hurt/stiff ; pot of ; cart pushing ; shopping cart ; pen and paper ; conjoint ; joint work ; green light ; green card ; to green ; melting pot
@opioids topic "opioids" < substance
s: opioid ; opioids ; opiate ; opiates ; heroin ; fentanyl ; fent ; fenty ; oxy ; oxycodone ; oxycontin ; percocet ; percs ; vicodin ; hydrocodone ; hydromorphone ; dilaudid ; morphine ; tramadol ; codeine ; blues ; pain pills ; pills ; painkiller ; painkillers ; dope ; needle ; needles ; syringe ; shoot/shot/shooting up ; nodding ; nod ; overdose ; overdosed ; od ; narcan ; naloxone ; methadone ; suboxone ; subs ; buprenorphine ; bupe ; sublocade ; mat ; moud ; mat clinic ; dosing ; take home doses ; take homes ; dose window ; taper ; tapering ; come down on ; strips ; test strips ; kratom ; na ; narcotics anonymous ; na meeting/meetings ; tablets ; mg a day
m: dose ; dosed ; clinic ; dope sick ; prescriber
@mat topic "medication for addiction" < substance
s: mat ; moud ; methadone ; suboxone ; buprenorphine ; bupe ; sublocade ; naltrexone ; vivitrol ; daily dosing ; dosing ; dose window ; take homes ; prescriber visit/visits/appointment ; script appointment ; injection ; induction ; strips ; back on # mg ; medication assisted ; opioid treatment program ; otp ; clinic daily ; antabuse ; acamprosate ; bup
m: prescriber ; dose ; script ; clinic
@stimulants topic "cocaine and methamphetamine" < substance
s: cocaine ; coke ; crack ; meth ; methamphetamine ; crystal ; speed ; ice pipe ; tina ; stimulants ; adderall misuse ; amphetamine ; amphetamines ; molly ; mdma ; ecstasy ; tweak/tweaking/tweaker ; line/lines of ; bump ; bumps ; blow ; 8 ball ; eight ball ; ball ; up for days ; binge weekend ; smoking crystal ; pipe ; powder ; slam/slamming ; off crystal ; ketamine use ; party drugs ; cma ; ca meeting
m: use ; payday ; weekend ; smoke/smoked/smoking
@nicotine topic "smoking and vaping" < substance
s: nicotine ; cigarette ; cigarettes ; cig ; cigs ; tobacco ; smoking ; smoke/smokes/smoked ; smoker ; pack a day ; packs a day ; half pack ; a pack ; # a day ; vape ; vaping ; vapes ; juul ; e cig ; e cigarette ; puff ; puffs ; patch ; patches ; nicotine gum/patch/lozenge ; lozenge ; chantix ; varenicline ; wellbutrin for smoking ; quit date ; quit line ; quitline ; chew ; dip ; zyn ; pouches ; snus ; smoke break ; smoke breaks ; lighter ; ashtray ; light up ; lit up
m: quit ; patch ; butt
-: smoke/smoking/smoked weed/pot/bowl/joint/crystal/crack/meth/heroin ; smoke alarm/detector ; eye patch ; rough/bad/good/sticky patch ; fashion
@caffeine topic "caffeine"
s: caffeine ; coffee ; coffees ; espresso ; energy drink/drinks ; red bull ; monster ; monsters ; monster can ; soda ; cola ; coke zero ; diet coke ; cup/cups of coffee/tea ; decaf ; latte ; cold brew ; starbucks ; tea ; mountain dew ; celsius ; pre workout ; last can ; caffeine cut off ; caffeinated ; pot of coffee
m: can ; cans ; cup
-: coffee with/date ; met/meet/meeting for coffee ; out for coffee ; coffee chat
@gambling topic "gambling" < substance
s: gambling ; gamble ; gambled ; bet ; bets ; betting ; wager ; wagers ; casino ; casinos ; slots ; slot machine/machines ; poker ; blackjack ; sportsbook ; sports betting ; draftkings ; fanduel ; odds ; parlay ; parlays ; scratch offs ; scratchers ; lottery ; lotto ; bookie ; self exclusion ; self excluded ; exclusion list ; gamban ; blocking app ; blocker ; ga meeting/meetings ; ga ; gamblers anonymous ; chase/chased/chasing losses ; horses ; track ; stake ; stakes ; off apps ; jackpot ; day # off ; bingo ; arcade ; pokies ; roulette
m: apps ; app ; winnings ; losses
-: i bet ; you bet ; all bets ; best bet ; what are odds ; on track ; keep track ; keeping track ; kept track ; at stake
@porn topic "compulsive sexual behaviour" < substance
s: porn ; pornography ; sex addiction ; sexual behavior/behaviour compulsive ; masturbation ; masturbate ; acting out ; hookups ; hook ups ; hookup app ; grindr ; escorts ; saa ; sa meeting ; sexual acting ; cam sites ; filter ; covenant eyes ; accountability software
m: urges ; app ; apps
@pills_sedatives topic "benzodiazepines and sedatives" < substance
s: benzo ; benzos ; benzodiazepine ; xanax ; alprazolam ; klonopin ; clonazepam ; ativan ; lorazepam ; valium ; diazepam ; sedatives ; sleeping pills ; ambien ; bars ; as needed pills ; prn ; taper
m: pills ; dose ; tablets
@recovery_meetings topic "recovery meetings" < substance
s: aa ; na ; ca ; ga ; smart ; smart recovery ; smart meeting ; meeting/meetings a week ; # meetings ; mtg ; sponsor ; sponsored ; home group ; step work ; step # ; steps ; recovery group ; celebrate recovery ; refuge recovery ; al anon ; alanon ; alateen ; nar anon ; fellowship ; twelve step ; chip ; iop group ; iop ; speaker meeting ; 90 in 90 ; dharma ; lifering ; recovery coach ; peer support
m: meeting ; meetings ; group
@eating topic "eating"
s: eating disorder ; eating ; meal ; meals ; meal plan ; meal planning ; snack ; snacks ; restrict ; restricts ; restricting ; restriction ; restricted ; binge ; binges ; binged ; bingeing ; binging ; purge ; purges ; purged ; purging ; v x # ; throw/threw/throwing up after ; vomit ; vomited ; vomiting ; laxative ; laxatives ; skip/skips/skipped/skipping breakfast/lunch/meal/meals/dinner ; breakfast ; lunch ; dinner ; supper ; calorie ; calories ; count/counting calories ; fasting ; fear food/foods ; safe food/foods ; food rules ; portion ; portions ; anorexia ; bulimia ; arfid ; ede q ; dietitian ; dietician ; rd ; ate ; eat ; eats ; eaten ; ate lunch/breakfast/dinner ; appetite ; overeat ; overeating ; emotional eating ; comfort eating ; grazing ; # meals ; meals and snacks ; ensure ; supplement drink ; hungry ; hunger ; fullness ; plate ; food log/journal/photos ; kitchen raid ; night eating ; up in night eating ; regular eating ; intuitive eating
m: food ; hunger cues ; bite ; sandwich ; cooking ; yogurt ; bread ; pizza
@binge_purge topic "bingeing and purging" < eating
s: binge ; binges ; binged ; bingeing ; binging ; binge eating ; purge ; purges ; purging ; purged ; vomit ; vomited ; vomiting ; throw/threw/throwing up ; v x # ; laxative ; laxatives ; overeat ; overate ; bulimia ; made herself/himself sick ; toilet after meals ; bathroom after meals ; ate whole ; loss of control ; planned binge ; finger down throat ; kept it down ; kept meal down
m: urge ; urges ; bathroom
@meals topic "regular meals" < eating
s: regular meals ; regular eating ; meals ; # meals ; meal plan ; meal support ; snacks ; breakfast ; lunch ; dinner ; supper ; skip meals ; ate ; exchanges ; plate ; meal # ; family meals ; ate with ; eat in company ; eat with others ; shared meal ; lunch with ; cafeteria lunch ; table ; staff room
m: eat ; food
@weight topic "weight" < eating
s: weight ; bmi ; kg ; lb ; lbs ; pounds ; restore weight ; weight gain ; weight loss ; gain/gained/gaining ; lost # lb ; scale ; scales ; on scale ; weigh/weighed/weighs/weigh in ; weighing ; blind weight ; goal weight ; target weight ; underweight ; overweight ; thinner ; to gram ; kilos ; stone ; obese ; dress size
m: clothes ; size
@body_image topic "body image" < eating
s: body image ; body checking ; body check ; mirror ; mirrors ; in mirror ; fat ; feel/feeling/feels fat ; thin ; thinness ; looks ; appearance ; how i look ; hate/hates body ; stomach flat ; measuring waist/thighs ; pinch/pinching stomach ; compare/comparing/compared body ; photos of self ; baggy clothes ; swimsuit ; clothes shopping ; body dysmorphic ; bdd ; bdd yboc ; shape ; shape and weight ; body acceptance ; body neutrality ; ugly ; nose ; camouflage ; selfies
m: scale ; clothes ; size ; body
@compulsive_exercise topic "exercise within limits" < eating
s: compulsive exercise ; over exercise ; overexercise ; overexercising ; exercise within/limits/addiction ; driven exercise ; secret exercise/workouts ; burning off ; burn off calories ; hours a week gym ; rest day ; rest days ; treadmill ; crunches ; sit ups ; running injured ; gym twice a day ; step count ; steps target
m: gym ; run/ran/running ; workout ; exercise
@picky_eating topic "eating a wider range of foods" < eating
s: picky ; picky eater/eating ; arfid ; new food/foods ; try/tried/tries/trying new food/foods ; variety of foods ; wider range ; texture ; textures ; lick/licked ; bite of ; took/takes bite ; safe foods ; only eats ; chicken nuggets ; beige foods ; food chaining ; taste/tasted ; gag/gagged/gags ; choking fear ; vegetables ; broccoli ; carrot ; fruit
m: plate ; food ; bite ; lunch
@exercise topic "physical activity"
s: exercise ; exercised ; exercising ; workout ; workouts ; work out ; gym ; walk ; walks ; walked ; walking ; run ; ran ; running ; jog ; jogging ; bike ; biking ; cycling ; cycled ; swim ; swam ; swimming ; laps ; yoga ; steps ; step count ; physical activity ; active ; treadmill ; weights ; lift/lifts/lifting weights ; stretch ; class at gym ; hike ; hiked ; soccer ; football ; basketball ; hoops ; tennis ; pickleball ; dance ; dancing ; sport/sports ; team practice ; practice x # ; coach ; game ; scored ; match ; around block ; round block ; couch to 5k ; 5k ; pilates ; dog walk ; walked dog ; loop round ; mile ; miles ; park run ; parkrun
m: moving ; movement ; outside ; outdoors ; park ; minutes a day
-: walk through ; walked through ; walked away ; walk away ; walked out ; ran out ; run out ; ran through ; run through ; running late ; runs in family ; running on ; walk back ; walked back through ; walked her/him through ; in long run ; longest run ; game plan ; steps to ; next steps ; first step ; small steps ; walk on eggshells ; walking on eggshells ; stretch of ; rough stretch
@medication topic "taking medication"
s: medication ; medications ; meds ; medicine ; medicines ; prescription ; prescriptions ; pill ; pills ; pillbox ; pill box ; pill organizer ; pill organiser ; blister pack ; dosette ; dose ; doses ; dosage ; missed dose/doses ; miss/missed/misses/skipped ~ meds/pills/dose ; take/taking/took/takes ~ meds/pills/medication ; taking as prescribed ; as prescribed ; refill ; refills ; pharmacy ; picked up ~ refill ; side effect ; side effects ; prescriber ; psychiatrist ; psychiatry ; adherence ; adherent ; compliant with meds ; ssri ; antidepressant ; antidepressants ; sertraline ; zoloft ; fluoxetine ; prozac ; escitalopram ; lexapro ; citalopram ; venlafaxine ; effexor ; bupropion ; wellbutrin ; duloxetine ; cymbalta ; mirtazapine ; lithium ; lamotrigine ; quetiapine ; seroquel ; olanzapine ; zyprexa ; risperidone ; risperdal ; aripiprazole ; abilify ; clozapine ; haloperidol ; haldol ; antipsychotic ; stimulant medication ; adderall ; ritalin ; methylphenidate ; concerta ; vyvanse ; guanfacine ; strattera ; buspirone ; hydroxyzine ; propranolol ; long acting injection ; lai ; injection ; injectable ; depot ; invega ; shot ; shots ; mg ; mar ; evening/morning/nightly pills/meds ; stopped/quit/came off pills/meds ; back on meds ; # of 7 doses ; alarm for meds ; med check ; med management ; titrate ; titrated ; taper ; level in range
m: script ; scripts ; tablet ; tablets ; prescribed ; chemist ; doctor ; reminder
-: pill counts ; shots fired ; sleeping pills saved ; saved pills
@injection topic "long-acting injection" < medication
s: long acting injection ; lai ; injection ; injections ; injectable ; depot ; shot ; shots ; invega ; sustenna ; jab ; every 4 weeks ; monthly shot ; shot from rn/nurse
m: nurse ; rn ; on time
@medical topic "physical health care"
s: medical appointment/appointments ; doctor ; doctors ; physician ; pcp ; gp ; primary care ; specialist ; check up ; checkup ; medical check ; clinic appointment ; blood pressure ; bp ; a1c ; hba1c ; cholesterol ; blood work ; labs ; lab results ; scan ; mri ; surgery ; hospital ; hospitalized ; er ; ed visit ; referral to ; dentist ; dental ; eye doctor ; mammogram ; colonoscopy ; appointment/appointments kept/made/scheduled/missed ; keep/kept/made all appointments ; keep every appointment ; telephoned surgery ; ring surgery ; nurse ; vaccination ; physical ; annual physical ; health ; medical ; wound ; asthma ; inhaler ; copd ; heart ; cardiac ; stroke ; epilepsy ; seizure ; seizures ; hiv ; viral load ; hepatitis ; dialysis ; lungs ; thyroid
m: appointment ; appointments ; ill ; illness ; sick ; symptoms ; health
@diabetes topic "diabetes care" < medical
s: diabetes ; diabetic ; sugar ; sugars ; blood sugar ; glucose ; a1c ; hba1c ; insulin ; finger stick ; fingerstick ; meter ; cgm ; dexcom ; libre ; carbs ; carb ; metformin ; hypo ; hypos ; test/tests/checked sugar ; ozempic ; in range
m: range ; log ; levels
@chronic_illness topic "living with illness" < medical
s: chronic illness ; living with illness ; cancer ; chemo ; chemotherapy ; radiation ; remission ; diagnosis of ; multiple sclerosis ; parkinson's ; parkinsons ; lupus ; fibromyalgia ; crohn's ; ibs ; long covid ; chronic fatigue ; flare ; flares ; disability ; disabled ; wheelchair ; amputation ; prosthesis ; hearing loss ; vision loss ; scan results ; scanxiety ; oncologist ; treatment decisions ; transplant ; prognosis ; tinnitus ; adjust/adjusting/adjustment to illness/diagnosis/disability ; terminal ; hospice ; palliative ; advance directive ; stroke recovery
m: illness ; symptoms ; recovery ; condition ; body
@pain topic "pain"
s: pain ; pains ; painful ; chronic pain ; back pain ; migraine ; migraines ; headache ; headaches ; fibromyalgia ; flare ; flares ; flare up ; ache ; aches ; sore ; pcs ; bpi ; pain # ; pain scale ; # out of 10 pain ; pacing ; pain consult ; pain clinic ; physical therapy ; physio ; physiotherapy ; twinge ; hurts ; hurting ; movement is damage ; fear of movement ; kinesiophobia ; painkillers ; back ; knee ; hip ; neck ; shoulder ; nerve ; spasm ; spasms ; discomfort ; heating pad ; despite pain ; pelvic
m: body ; rest ; stretch ; movement ; activity
-: back to ; back in ; back on ; back from ; back at ; back home ; back of ; back out ; back and forth ; back up ; back with ; back into ; went back ; go back ; came back ; come back ; get back ; got back ; bring back ; brought back ; took back ; take back ; call back ; cut back ; step back ; way back ; hold back ; held back ; look back ; talk back ; # back ; back down ; back off ; back together ; answer back ; pay back ; hip hop ; neck of
@psychosis topic "psychotic symptoms"
s: psychosis ; psychotic ; schizophrenia ; schizoaffective ; delusion ; delusions ; delusional ; hallucination ; hallucinations ; hallucinating ; paranoia ; paranoid ; voices ; hearing voices ; hears voices ; ah ; vh ; avh ; internally preoccupied ; responding to internal ; reality testing ; thought broadcasting ; thought insertion ; ideas of reference ; disorganized ; disorganised ; unusual beliefs/experiences ; seeing things ; hear/hears/heard things ; conspiracy ; spying ; cameras ; bugged ; implant ; follow/following/followed me/him/her ; poisoned ; being watched ; watched ; out to get ; messages from tv/radio ; shadow people ; cia ; fbi ; relapse signature
m: suspicious ; guarded ; belief ; insight ; prodrome ; strange
@voices topic "hearing voices" < psychosis
s: voices ; voice ; hearing/hears/heard voices ; auditory hallucinations ; ah ; command hallucinations ; cah ; commands ; louder ; quieter ; telling/tells/told him/her to ; hum/hummed/humming ; headphones ; answer/answered/answering back to them ; voices louder ; voices quieter ; the voices ; what they say ; they're louder ; whispering ; whispers ; voice dialogue ; earplug ; loud today
m: louder ; they said ; noise ; radio
@paranoia topic "suspicious beliefs" < psychosis
s: paranoia ; paranoid ; suspicious ; suspiciousness ; mistrust ; spy/spying/spied ; being watched/followed/recorded ; neighbors/neighbours plotting/watching/listening ; cameras ; bugged ; out to get ; poisoned/poison ; conspiracy ; plotting ; test/tested belief ; alternative explanations ; feel safe around others ; feel/felt safe on bus/street ; everyone looking at ; persecution ; surveillance ; tracking me/him/her
m: trust ; watching ; following
`;
