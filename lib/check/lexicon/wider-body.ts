/**
 * More words for the concept lexicon: sleep, substances, eating, health and psychosis; what people say, do, touch and buy when it is about
 * them. Own wording, written 2026-11-26. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const WIDER_BODY = `
+sleep
n: sleepy ; drowsy ; bed by ; in bed by ; woke at ; wake time ; rise time ; get up time ; out of bed at ; lights off by ; eyes open at ; ceiling fan ; ceiling at night ; shuteye ; wink ; efficiency # ; latency ; cbt i ; melatonin ; trazodone ; ambien ; benadryl at night ; sleep aid ; sleeping pill ; blackout curtains ; bedroom dark ; bedroom cool ; bed only for sleep ; bed for sleep ; mattress ; snooze ; slept through alarm ; slept till noon ; up till ; up til ; awake until ; awake till ; awake at ; up all night ; all nighter ; night owl ; hrs sleep ; # hours of sleep ; solid # ; groggy ; out like a light ; out within # min ; to fall asleep ; asleep within ; asleep by ; head hits pillow ; second wind ; restless nights ; sleep through night ; tracker says ; oura ; sleep app ; insomnia index
o: fitbit ; 2 am ; 4 am ; midnight ; 11 pm ; alarm clock ; couch at night ; evening routine ; nightcap ; caffeine after ; coffee after ; screens ; phone in bed ; scrolling in bed ; diary
w: lights ; log ; noon ; lying ; dark ; pajamas ; window
+bedtime
n: bed by # ; bed at # ; hit the hay ; upstairs by ; pjs ; story and bed ; stalls at bedtime ; stalling ; curtain calls ; one more story ; one more drink of water ; comes out of room ; out of room # times ; bedtime battles ; tib ; got out of bed when ; got out of bed if ; got up when not asleep ; up after 20 ; after 20 min awake ; out of bed when awake ; same wake time ; fixed wake time ; consistent wake time ; wake time # ; no naps ; nap free ; skip nap ; clock # to # ; sleep window # ; weekend sleep in ; no sleeping in ; clock covered ; dim lights ; lamp off
o: # min rule ; window # ; pillow ; storybook ; midnight ; in bed ; lamp ; later ; earlier ; curfew
w: tv ; read ; tea
+night_waking
n: wakes at night ; wakes in night ; woke up # times ; woke twice ; up twice ; up once ; up to pee ; wakes at 3 ; wakes at 4 ; early morning waking ; in middle of night ; broken nights ; fragmented ; interrupted sleep ; straight through ; slept straight ; back down in ; returns to sleep ; hours in a row ; in one stretch ; one stretch ; longest stretch ; waso ; awakenings ; maintenance
o: # hours straight ; 3 am ; 4 am
w: straight ; stretch ; pee ; bathroom
+own_bed
n: in own room ; own room all night ; stayed in room all night ; parents' bed ; mom's bed ; dad's bed ; mom and dad's bed ; big bed ; king bed ; climbs in with ; climbs in ; climbs into bed ; crawls in ; crawls into bed ; comes in at night ; comes into our room ; comes into parents ; wedged in ; wedged between ; sleeps with mom ; sleeps with parents ; sleeps between ; cosleep ; mom lies down with ; mom lay with ; dad lies with ; floor mattress ; mattress in parents ; sleeping bag on floor ; in parents' room ; camping on parents' floor ; walked him back ; silent return ; chair by bed ; chair moved ; chair in hall ; chair closer to door ; camping out method ; excuse me drill ; monster spray ; checks every # min ; mom checks after ; stuffed animal ; lovey ; sticker each morning ; woke in own bed ; dry and in own bed ; alone all night
o: in his room ; chair ; hallway ; doorway ; mattress ; bunk ; blanket ; mommy ; crawled ; climbed ; midnight visits ; all night
w: sticker ; parents ; light
+bedwetting
n: wet ; dry ; dry bed ; woke dry ; accident at night ; peed in bed ; pullups ; goodnites ; bed alarm ; wetting alarm ; urine ; sheets changed ; stripped bed ; laundry from bed ; mattress protector ; bathroom before bed ; drinks cut off ; fluids after ; no drinks after ; woken to pee ; lifted at ; stool ; toilet sits ; toilet sitting ; underwear clean ; clean underwear ; ddavp ; desmopressin
o: pull up ; diaper ; star chart ; pajamas ; sleepover
w: lifting ; bathroom ; sticker ; water ; woke
+rhythm
n: routine times ; daily rhythm ; ipsrt ; days and nights mixed ; day and night reversed ; days and nights swapped ; sleeps all day ; up all night sleeps ; nocturnal ; night shift ; graveyard shift ; rotating shifts ; mealtimes regular ; wake meals bed ; up by # daily ; out of bed by # ; lightbox ; morning light ; morning walk in light ; sunlight ; amber glasses ; blue blockers ; anchor points ; anchors in day ; schedule of day ; structure to day
o: light box ; structured day ; day structure ; noon ; clock ; wake
w: structure ; light ; order
+screens_night
n: screen free ; phone in kitchen ; phone charging ; charges phone ; charged in kitchen ; charging station ; phone out of bedroom ; phone outside ; phone in drawer ; phone in basket ; phone off ; nintendo ; switch console ; controller ; twitch ; tik tok ; insta ; reels ; facebook ; reddit ; doom scroll ; binged show ; shows till ; wifi ; wi fi ; router ; router off ; timer on phone ; downtime setting ; flip phone ; turned off at
o: snap ; # hrs game ; charger ; battery ; battles over ; off by ; parental controls
w: laptop ; computer ; tv ; kitchen ; drawer
+substance
n: drug use ; clean time ; lapse ; trigger people ; dealer's number ; blocked dealer ; hook up ; corner where ; avoided corner ; avoided the block ; urine ; uas ; dropped clean ; dropped dirty ; dirty drop ; clean drop ; neg ua ; neg uds ; swab ; breathalyzer ; inpatient treatment ; in recovery ; recovery coach ; peer recovery ; # day chip ; streak broke ; reset date ; day counter ; reset counter ; play tape forward ; tape forward ; refusal skills ; offered and said no ; was offered ; stash ; threw out stash ; pipe ; bong ; foil ; straw ; baggie ; ods ; hangover ; blackout ; binge ; bender ; party drugs ; ecstasy ; mdma ; molly ; lsd ; acid ; shrooms ; mushrooms ; ketamine ; inhalants ; whippets ; nitrous ; kratom ; spice ; k2
o: old friends ; quit date ; flushed ; needle ; lighter ; cut down ; cut back ; friends who use ; guys who use ; negative ; positive ; probation ; po ; risky ; trigger ; paycheck ; payday ; cousin's
w: urge ; refuse ; test ; clear ; block ; stayed away ; home instead ; stress ; bored ; old places ; offered ; number
+alcohol
n: drinker ; ipa ; ale ; sixpack ; twelve pack ; case of ; tallboy ; glass of wine ; shooters ; scotch ; g and t ; mimosa ; bottle shop ; seltzers ; hard cider ; shot of ; handle of ; fifth of ; pint of ; boozy ; wasted ; hammered ; smashed drunk ; last call ; tavern ; tailgate ; wedding bar ; keg party ; liquor cabinet ; down the sink ; down the drain ; dumped bottle ; emptied bottles ; bottles gone ; nonalcoholic ; soda water ; club soda ; sparkling water ; tonic ; la croix ; coke instead ; # dry ; dry # of ; went dry ; stayed dry ; af days ; units a week ; drinks a week ; drinks a day ; drinks per ; campral ; liver enzymes ; ggt ; cirrhosis ; dwi ; owi ; drunk driving ; etg ; dts ; withdrawal shakes ; sobriety
o: fridge ; cooler ; lime ; game day ; after work with guys ; guys after work ; craving ; stash ; recycling bin ; friday night ; cut back ; wedding
w: rose ; party ; sink ; restaurant ; grill ; buddies ; night off ; home by ; stress ; unwind
+cannabis
n: pot smoking ; herb ; bud ; wax ; wax pen ; thc cart ; delta 8 ; gummies thc ; brownies ; rolling papers ; lit up ; lights up ; gets high ; grams ; g a week ; eighth ; ounce ; oz ; zip of ; quarter ounce ; smoke before ; smokes before work ; smoke breaks ; smoke with ; smokes with friends ; smoke alone ; pen ; vape pen thc ; stash ; stash box ; gave away stash ; gave bong away ; tossed pipe ; pipe ; chs ; hyperemesis ; nights without smoking ; smoke free nights
o: puff ; lighter ; cloud ; smell of it
w: jar ; before bed ; chill ; garage ; after work ; before school
+opioids
n: smack ; fetty ; roxy ; norco ; pain killers ; pills off street ; m30s ; snorted ; iv use ; iv ; syringe services ; nodding ; nodding out ; dope sick ; dopesick ; od ; od'd ; fentanyl strips ; hep c
o: injects ; kick ; cold turkey ; fix ; stash ; foil ; dealer ; counselor at clinic ; withdrawal ; cravings ; kit
w: street ; sick ; clean ; pain ; refill ; cousin ; corner
+mat
n: sub strip ; brixadi ; zubsolv ; methadone clinic ; takehomes ; take home doses ; mat clinic ; under the tongue ; dosed # of # ; # of # doses ; at the window ; taper off ; split dose ; mg daily bupe ; x waiver ; bridge clinic ; sub clinic
o: subs ; mg ; taper ; pharmacy ; refill ; pill count
w: nurse ; counts ; line ; missed
+stimulants
n: crack ; blow ; powder ; bump ; nose ; crystal ; borrowed adderall ; buys adderall ; run of # days ; up for # days ; bender ; pipe ; bubble ; gift cards ; contingency ; prize bowl ; prize draw ; fishbowl ; cm prize
o: uppers ; # day run ; vouchers ; dealer ; stash ; atm ; payday ; paycheck ; motel ; ua ; negative
w: draws ; high ; crash ; club ; party ; block ; sober
+nicotine
n: smoke ; ciggies ; ppd ; carton ; puff bar ; disposable ; patch ; nicorette ; inhaler nicotine ; zyban ; nrt ; after dinner smoke ; morning smoke ; first of the day ; threw out lighters ; porch to smoke ; balcony to smoke ; toothpicks ; cinnamon sticks ; straw cut ; sunflower seeds ; from # to # a day ; craving passed ; ppm
o: pack ; cold turkey ; lit ; cough ; lungs ; drag ; coffee and ; bathroom at school
w: break ; garage ; stress ; outside ; drive ; craving ; urge
+caffeine
n: redbull ; rockstar ; half caf ; preworkout ; after noon coffee ; coffee cut off
o: mug ; barista ; noon
w: headache
+gambling
n: gambler ; online poker ; craps ; bet365 ; scratch tickets ; lottery tickets ; powerball ; horses ; off track ; lost $ ; down $ ; up $ ; won $ ; big win ; deposit limit ; banned list ; blocked site ; deleted betting app ; betting app ; gam anon ; days without a bet ; wife holds cards ; handed over cards ; gave wife debit card ; allowance ; loan shark ; payday loan ; pawned ; pawn shop
o: cashed out ; game day ; playoffs ; cash only ; atm ; withdrew ; bank statement ; owe ; lied about money ; lucky ; luck
w: cash ; urge ; statements ; debt ; site ; $ ; lost ; money ; paycheck ; gas station
+porn
n: pornhub ; camgirls ; webcam sites ; sexual acting out ; acting out sexually ; hook up apps ; strip club ; sexually compulsive ; slaa ; filter on phone ; private browser ; browsing history ; relapse to porn ; white knuckle
o: software ; browser ; phone in other room ; late at night ; disclosure ; secrecy ; accountability
w: affairs ; images ; laptop ; secret ; streak ; clean
+pills_sedatives
n: xans ; bars xanax ; lunesta ; zopiclone ; z drug ; gabapentin misuse ; soma ; taper ; half tab ; quarter tab ; mg less ; cut dose ; lower dose ; down to # mg ; from # mg to # ; prn use ; took prn ; extra tablets ; ran out early ; early refill ; pill count ; doctor shopping ; pill splitter ; weaned ; rebound
o: mg ; pharmacy ; prescriber
w: bottle ; half ; anxious ; count
+recovery_meetings
n: ga ; dharma recovery ; women for sobriety ; 12 step ; step one ; fourth step ; 4th step ; working steps ; big book ; home meeting ; beginners meeting ; open meeting ; closed meeting ; zoom meeting ; online meeting ; meeting sheet ; slip signed ; signed sheet ; signed slip ; chip ; key tag ; medallion ; cake for one year ; called sponsor ; temp sponsor ; asked him to sponsor ; sponsee ; shared at ; shared in meeting ; greeter ; makes coffee at ; coffee service ; chair a meeting ; service position ; church basement ; sober friends ; sober network ; sober support ; sober softball ; recovery community ; # in # days ; ninety in ninety
o: chaired ; basement ; greeted ; sober ; list of numbers ; phone list ; noon meeting ; saturday group
w: signed ; sheet ; coffee ; church ; hall ; shared
+relapse_plan
n: relapse plan ; warning signs of relapse ; trigger list ; trigger map ; coping with cravings ; craving plan ; craving card ; emergency card ; plan for party ; holiday plan ; exit plan for party ; own car to leave ; bring own drinks ; who to call list ; call list ; people to call ; urge log ; seemingly irrelevant decisions ; decisional balance ; lapse vs relapse ; chain analysis of slip ; functional analysis of use ; played the tape ; halt
o: urge surf ; cravings ; reroute ; new route home
w: warning ; signs ; risk ; route ; wallet ; fridge ; sponsor ; steps ; sober
+naloxone
n: nasal spray ; od kit ; carries kit ; kit in car ; kit in bag ; trained to use ; training on narcan ; overdose training ; good samaritan ; rescue breathing ; expired kit ; never use alone line
o: spray ; backpack ; glovebox ; roommate knows ; strips
w: trained ; carry ; bag ; purse ; expired
+eating
n: restricted intake ; cals ; calorie app ; myfitnesspal ; forbidden food ; off limits foods ; pizza ; pasta ; bagel ; carbs ; cheese ; donut ; cookie ; chips ; burger ; cake ; peanut butter ; butter ; sauce ; granola ; oatmeal ; smoothie ; nutritionist ; fast until ; keto ; intermittent fasting ; clean eating ; cuts food into tiny ; napkin ; pushes food around ; plate ; cleaned plate ; finished meal ; took seconds ; ate at table ; hunger cues ; ed voice ; ed thoughts ; rexy ; ana
o: dressing ; boost ; tray ; fork ; recipe ; takeout ; egg ; chicken ; nutrition ; pantry
w: kitchen ; rice ; bowl ; mom watched ; family ; cafeteria
+binge_purge
n: whole pint ; sleeve of cookies ; tub of ; drive thrus ; night eating ; eats at night ; raids fridge ; stood at fridge ; ate in car ; eats in secret ; secret eating ; wrappers ; wrappers hidden ; loss of control eating ; out of control with food ; makes self sick ; sick after eating ; bathroom after dinner ; bathroom right after ; ran shower after ; tap running ; diuretics ; diet pills ; compensate ; compensatory ; urge to purge ; urge to binge ; waited # min after ; wait after eating ; sat with fullness ; purge free ; bp episodes ; dental erosion ; puffy cheeks ; knuckle ; potassium
o: toothbrush ; toilet ; fridge ; pantry ; freezer ; cereal ; chips ; donuts ; cookies ; full ; after dinner ; after meals ; delay ; full stomach ; walked after ; puzzle after dinner
w: secret ; sick ; kitchen ; sink
+meals
n: 3 meals ; meals a day ; every three hours ; mechanical eating ; skipped breakfast ; skip lunch ; ate lunch ; ate dinner ; lunchbox ; lunch box ; snack # ; # snacks ; afternoon snack ; toast ; oatmeal ; cereal ; granola bar ; yogurt ; eggs ; soup ; sandwich ; half a sandwich ; plate finished ; finished plate ; meal times ; mealtime ; ate by # ; eats by noon ; nothing till dinner ; nothing until dinner ; one meal a day ; coffee for breakfast ; coffee until ; not eating ; barely eating ; ate nothing ; no appetite ; poor appetite ; appetite back ; cooked a meal ; cooked dinner ; meal prep ; batch cook ; hot meal ; grocery list ; sat down to eat ; dinner together ; dinner at table
o: nothing until # ; ensure ; boost ; fork ; fridge ; appetite
w: cooks ; bowl ; kitchen ; log ; noon ; microwave ; half
+weight
n: weigh ins ; weight restored ; restoration ; down # lb ; up a pound ; blind weigh ; obesity ; bariatric ; gastric ; glp ; ozempic ; wegovy ; vitals ; orthostatic ; bradycardia ; period back ; period returned ; menses ; amenorrhea
o: pants ; gown ; dietitian ; curve ; ensure ; heavier ; lighter
w: nurse ; labs ; clinic ; number
+body_image
n: wrist circle ; thigh gap ; thighs ; stomach in mirror ; belly ; fat talk ; fatty ; gross ; disgusting body ; body hate ; likes about body ; body neutral ; body positive ; body gratitude ; what body does ; what my body can do ; bathing suit ; bikini ; tank top ; sleeveless ; crop top ; baggy sweater ; hoodie in summer ; hides under hoodie ; tried on clothes ; fitting room ; jeans ; bought jeans ; photo untagged ; filters ; photos of self ; pictures of herself ; photo of himself ; compare to girls ; compares to influencers ; influencer ; unfollowed ; muscular ; nose looks ; skin flaws ; flaw ; dysmorphia ; dysmorphic ; scars on body ; hair loss ; mastectomy scar ; makeup ; concealer
o: fitted ; size ; reflection ; camera ; weight ; pool ; insta ; hips
w: leggings ; body ; beach ; gym ; feed ; arms ; face ; wore ; worn ; closet ; shirt ; dress
+compulsive_exercise
n: exercises in secret ; sit ups in room ; situps ; push ups in room ; jumping jacks in room ; won't sit ; standing to burn ; # k steps ; 10k steps ; 20k steps ; runs twice a day ; stress fracture ; earn food ; burn calories ; day off from running ; took a rest day ; no running ; exercise cap ; capped at ; # min cap ; cut run ; shorter run ; treadmill ; elliptical ; stairs up and down
o: # steps ; fitbit ; yoga instead
w: paces ; steps ; miles ; cap ; tracker ; coach
+picky_eating
n: tried food ; try new ; taste test ; chewed ; spit out ; smelled food ; food exploration ; crunchy ; mushy ; crusts ; nuggets ; mac and cheese ; goldfish ; plain pasta ; buttered noodles ; white foods ; beige ; only eats # ; apple ; banana ; strawberry ; peas ; beans ; green beans ; yogurt ; brand ; different brand ; separate plate ; deconstructed ; school lunch ; hot lunch ; learning plate ; no thank you bite
o: # foods ; # accepted foods ; eat ; spoon ; fork ; cooked with ; tongue ; snack
w: kitchen ; mom made ; color ; smell ; sticker
+exercise
n: exercises ; gym membership ; elliptical ; c25k ; lap around ; trail ; aqua ; water aerobics ; kettlebell ; pushups ; situps ; shot hoops ; volleyball ; hockey ; softball ; football practice ; practice with team ; wrestling ; climbing gym ; skate ; skateboard ; rowing ; pt exercises ; home exercises ; fresh air ; class at y ; ymca ; the y
o: ran # ; dance class ; baseball ; sweat ; sneakers ; shoes ; path ; fit ; shape
w: lift ; golf ; field ; after work ; dog ; watch
+medication
n: pill case ; bubble pack ; capsule ; dose ; mg ; compliance with meds ; missed # doses ; skipped dose ; doubled dose ; out of meds ; picked up script ; np ; psych np ; med visit ; med appt ; celexa ; paxil ; paroxetine ; remeron ; trazodone ; buspar ; vistaril ; lamictal ; depakote ; valproate ; latuda ; geodon ; clozaril ; intuniv ; clonidine ; prazosin ; metformin ; levothyroxine ; # of # doses ; # of # pills ; # of # taken ; phone alarm for meds ; alarm at # ; taped to mirror ; by coffee maker ; med chart ; mar ; mom counts pills ; cheeking ; stopped meds ; went off meds ; off meds ; restarted ; increased to # mg
o: started on ; sunday box ; empty slots ; slots ; toothbrush ; weekly box ; morning dose ; evening dose ; night dose ; pharmacist ; copay ; groggy ; weight gain ; nausea ; shakes
w: nurse ; bottle ; insurance ; breakfast ; forget ; skip ; remembered ; count ; label
+injection
n: long acting ; monthly injection ; invega sustenna ; trinza ; abilify maintena ; maintena ; haldol dec ; decanoate ; dec shot ; prolixin ; consta ; sublocade ; nurse gave ; deltoid ; due for shot ; on time for shot ; # of # injections
o: missed shot ; monthly ; needle
w: arm ; clinic ; due ; transport
+medical
n: family doctor ; dr appointment ; cardiology ; neurology ; endocrinology ; gastro ; gi doctor ; oncology ; oncologist ; eye exam ; glasses ; hearing test ; lab work ; bloodwork ; ultrasound ; surgery ; er ; urgent care ; cpap ; sleep apnea ; sleep study ; migraine ; prep ; hep c ; insurance card ; medical ride ; pt appt ; nurse visit ; home health ; foot care ; podiatrist
o: blood draw ; referral ; exam ; health ; rescheduled ; waiting room ; vision
w: clinic ; test ; results ; booked ; insurance
+diabetes
n: sugar ; basal ; bolus ; pump ; sensor ; glucometer ; carbs ; hypoglycemia ; in range ; time in range ; dka ; endo ; endocrine ; checks # times ; juice box
o: test strips ; low of # ; reading # ; numbers # ; meals ; pen ; needle ; soda
w: numbers ; monitor ; nurse ; breakfast ; before meals ; school nurse
+chronic_illness
n: illness ; chronic condition ; tumor ; colitis ; flare ; fibro ; arthritis ; kidney ; heart failure ; heart attack recovery ; cardiac rehab ; pacemaker ; stroke ; seizures ; tic ; tourette ; ehlers ; cfs ; activity pacing ; energy budget ; energy envelope ; spoon theory ; boom and bust ; boom bust ; rest before ; mobility aid ; cane ; walker ; stairlift ; oxygen ; paralysis ; tbi ; brain injury ; sickle cell ; cystic fibrosis ; asthma attack ; deaf ; ringing ; what body can do ; grieving health ; before i got sick ; support group for ; told coworkers about illness ; explain illness ; explained it to class
o: pots ; spoons ; rest breaks ; old self ; fatigue ; treatment ; good days ; bad days ; nausea ; tremor ; twitch ; sniff ; blink ; shoulder ; vocal
w: disease ; pacing ; tired ; doctor ; hospital ; rest ; body ; hands ; sick ; accept ; energy
+pain
n: ache ; aches ; achy ; sore ; lower back ; neck ; knee ; hip ; neuropathy ; tension headache ; cramps ; pelvic pain ; endometriosis ; endo pain ; stabbing ; burning ; pain # /10 ; pain log ; pain diary ; pain flare ; catastrophizing ; activity pacing ; timer for chores ; # min then rest ; ice pack ; pt exercises ; tens unit ; ibuprofen ; advil ; tylenol ; lyrica ; oxycodone ; bend ; dishes standing ; overdid ; overdoing ; paid for it ; paid for it next day ; flat on back ; on couch for days ; laid up ; good days and bad ; with the pain ; hurt vs harm ; pain science
o: rest break ; stood for # ; sat for # ; brace ; cane ; sitting ; vacuum ; relaxed ; limp ; surgery
w: joints ; guarding ; heat ; massage ; standing ; chores ; laundry ; steps ; block ; body ; timer ; garden ; day after
+psychosis
n: tv talks ; radio talking ; special powers ; chosen ; reality check ; cbtp ; coordinated specialty ; clubhouse ; act team ; case manager visit
o: mind read ; weird ; unusual ; signal ; meds
w: tv ; radio ; message ; hospital ; check ; sister says ; hear
+voices
n: mumbling voices ; man's voice ; woman's voice ; auditory ; ah ; avh ; earbuds ; sings to ; shout back ; voice diary ; voice log ; louder ; quieter ; power of voices ; noise in head ; chatter ; the chorus ; avatar ; maastricht ; hearing voices group
o: calls her names ; talks back ; the committee ; voices # ; minutes a day ; hours a day ; ears ; tv on ; obey ; ignore ; distracts
w: the guy ; the crew ; hear ; music ; mean ; argue
+paranoia
n: suspicion ; persecuted ; persecutory ; they're watching ; cameras in ; microphones ; listening in ; tapped ; fbi ; cia ; food tampered ; tampered ; neighbors talking ; neighbors are ; van outside ; cars outside ; license plates ; covers windows ; blinds shut ; blinds down ; curtains shut ; foil ; tin foil ; taped camera ; taped over ; other explanation ; coincidence ; checked it out ; jumping to conclusions ; safety behaviour of
o: government ; the agents ; unplugged ; conviction ; conviction # ; certain # ; # % sure ; percent sure ; blinds ; belief ; explanation ; strangers ; locks ; landlord
w: tested it ; neighbor ; van ; window ; sure ; believe ; staff ; street ; noise ; upstairs
`;
