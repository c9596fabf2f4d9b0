/**
 * More words for the concept lexicon: couples, family, friends, parenting, loss and care; what people say, do, touch and buy when it is about
 * them. Own wording, written 2026-11-26. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const WIDER_RELATIONSHIPS = `
+relationship_contact
n: reached out to ; wrote letter to ; sent card to ; sent birthday card ; texted first ; made the first move ; picked up when she called ; speaking again ; not spoken since ; low contact ; silent treatment ; cut off from ; patched up ; mended fences ; buried hatchet ; clear the air ; sat down with ; thanksgiving with ; drove to see ; flew to see ; invited over ; closer to ; one on one time ; movie night ; fishing together ; walk together
o: repair ; holiday with ; quality time ; game night ; met ; apology ; birthday
w: argue ; fight ; apologized
+partner_conflict
n: marital ; spouse ; husband and wife ; argued with wife ; argued with husband ; squabble ; blowout ; blow out ; shouting match ; criticizes ; horsemen ; gentle start ; harsh startup ; break and return ; took a break and came back ; came back to talk ; cool down then talk ; floor card ; talking stick ; mirror back ; imago ; reflected back ; validated ; weekly meeting ; check ins ; couch talk ; kitchen table talk ; daily talk ; stress reducing talk ; separate bedrooms ; in separate rooms ; cold war ; days without talking ; days not talking ; walked out of argument ; slammed door on ; scorekeeping ; keeping score ; kitchen sinking ; dragging up past ; bringing up past ; threatened divorce ; d word ; teamwork ; on same team ; same page ; on the same page ; appreciation ; thanked him ; gratitude to
o: fights with ; the cycle ; timeout ; holds floor ; # min talk ; date night ; in laws ; mother in law ; money fights ; division ; sessions together ; interrupting ; each other
w: couple ; marriage ; relationship ; dance ; i statement ; negotiated ; partner ; husband ; fight ; yell ; chores ; joint ; blame ; turn ; kids in bed
+communication
n: told him how ; reflected back ; tough talk ; had the talk ; the conversation with ; sat down and talked ; clammed up ; mind reader ; expects him to know ; hints ; dropping hints ; passive aggressive ; softened tone ; tone of voice ; shuts down ; wrote letter ; rehearsed talk ; dear man ; speaker listener ; one word answers ; monosyllabic ; more than one word
o: eye contact ; sarcasm ; conversation ; interrupt
w: i statement ; tone ; bottling ; heard ; words ; meeting ; yelling ; husband
+intimacy
n: sexless ; aroused ; pain with sex ; pelvic floor ; sensate ; non demand touch ; nonsexual touch ; hand in hand ; # second kiss ; # second hug ; shared bed ; undressed ; flirt ; love notes ; love letter ; love map ; love language ; vulnerability
o: lights on ; turned away ; turned toward ; shower together
w: hand ; partner ; husband ; avoided
+couple_time
n: went on a date ; dinner for two ; dinner alone together ; breakfast together ; getaway ; overnight without kids ; babysitter ; sitter for saturday ; without kids ; kids at grandma's ; alone together ; connect time ; reconnect ; phones in drawer ; phones in basket ; danced in kitchen ; board game together ; show together ; ritual ; coffee ritual ; hello kiss
o: sitter ; two of us ; # min together ; phones away ; phone free ; no phones ; tv off ; anniversary ; reservation ; friday night ; saturday night
w: movie ; restaurant ; trip ; babysat ; wine ; booked
+trust_affair
n: cheater ; mistress ; texts with coworker ; full disclosure ; timeline ; open phone ; passcode ; passwords ; shared passwords ; shared location ; location on ; find my phone ; life360 ; whereabouts ; calls when late ; texts when late ; checks in from ; check in text ; interrogates ; asks for details ; trigger song ; no contact letter ; no contact with her ; ended contact ; atonement ; atone ; attunement ; trust rating ; sti test ; d day
o: asks about her ; hotel ; location ; remorse ; forgive ; triggers
w: blocked her ; questions ; trip ; hurt ; answered
+jealousy
n: went through phone ; scrolls his likes ; likes on instagram ; his followers ; tracks location ; texts # times when he's out ; girls night ; guys night ; guy friends ; female friends ; female coworker ; male coworker ; flirting with ; leave me for
o: where were you ; drove past his ; replaced ; location ; stalked ; instagram ; suspicious ; suspicion ; urge to check ; resisted
w: his ex ; tracked ; checked ; trust ; question ; coworker ; night out ; party ; gym ; wait
+separation
n: divorce papers ; papers served ; served papers ; filed for ; mediation ; spousal support ; got dumped ; walked out on ; his stuff ; boxes of his ; wedding ring ; took ring off ; ring in drawer ; maiden name ; newly single ; on my own now ; ex wife ; ex husband ; unfollow ex ; didn't text ex ; stalks ex online ; moving on ; new apartment ; own apartment ; telling kids about divorce ; told kids ; leave or stay
o: served ; name change ; selling house ; own place ; ring ; apartment ; pack ; new girlfriend ; new boyfriend ; furniture ; bank account
w: filed ; attorney ; court ; single ; miss ; moved ; holiday
+dating
n: dating profile ; profile ; okcupid ; messaged someone ; coffee date ; crush ; likes a girl ; likes a boy ; new partner ; ghosted ; stood up ; green flags ; romantic partner ; chemistry ; texted her back
o: red flags ; drinks ; nervous ; kiss ; girlfriend ; boyfriend
w: singles ; rejected ; number ; movie ; girl ; guy ; bar
+coparenting
n: other parent ; baby daddy ; drop off at dad's ; drop off at mom's ; pick up from dad's ; pickup ; pick ups ; parenting time ; visitation ; every other weekend ; weekends with dad ; weekends with mom ; both houses ; both homes ; same rules at both houses ; our family wizard ; ofw ; talking parents ; brief informative ; biff email ; biff reply ; businesslike ; neutral reply ; 24 hours before replying ; waited before replying ; replied in ; kid messenger ; kids as messengers ; bad mouth ; trash talk ; talking trash ; child support ; late for pickup ; late pickup ; shared calendar ; google calendar ; same page as parents ; parents on same page
o: drop offs ; custody ; two homes ; united front ; reply ; driveway ; parking lot ; neutral ; school event ; conference ; step mom
w: email ; argue ; fight ; lawyer ; rules ; birthday
+boundaries
n: stood firm ; stuck to no ; no is a complete sentence ; can't this time ; not available ; unavailable ; let it go to voicemail ; didn't pick up ; didn't answer ; phone off after ; off clock ; after hours ; answers after hours ; cut call short ; kept call to ; calls limited ; walked away from ; asked them to leave ; moved back out ; changed locks ; took key back ; lend ; gave money again ; enabling ; pleaser ; pleasing ; walks all over ; takes advantage ; over giving ; overgiving ; always yes ; yes to everything ; said yes again ; agreed again ; covers shifts ; picked up shift ; favor
o: hold a limit ; voicemail ; left when ; key back ; own needs ; broken record ; drama ; permission ; privacy ; knock ; sentence ; phrase
w: loan ; my needs ; request ; money ; space ; pressure ; demands ; mil ; boss ; roommate ; extra ; babysit ; drive ; shift ; holiday
+assertiveness
n: stood up for ; spoke up to ; asked for what she ; told coworker ; complained ; refund ; disagreed ; found voice ; chose movie ; picked movie ; chose the place ; preference ; passive ; aggressive ; pushover ; steamrolled ; said nothing ; kept quiet ; stayed quiet ; stayed silent ; went along ; whatever you want ; i don't mind ; said fine when ; apologizes for ; over apologizing ; sorry for asking ; firm voice ; shoulders back ; stand tall ; bill of rights ; assertive rights ; waiter ; wrong order
o: spoke his mind ; asked for ; complaint ; own opinion ; fogging ; swallowed it ; eye contact ; sentence ; rehearsed ; role play ; landlord ; confident
w: i statement ; need ; boss ; coworker ; manager ; roommate ; neighbor ; firm ; clear ; direct ; meeting ; email
+isolation
n: lonesome ; nobody ; no friends ; talks to no one ; talked to nobody ; only the cat ; only the tv ; door shut ; door closed ; recluse ; pulled away ; dodges calls ; ignores texts ; unread texts ; didn't answer texts ; lets phone ring ; bailed on ; skipped gathering ; eats alone ; got together with ; got out with ; went out with ; met up with ; met for coffee ; breakfast with ; dinner with ; had company ; company over ; invited over ; had people over ; called an old friend ; rang friend ; reconnected with ; army buddies ; pal ; chatted with neighbor ; talked to neighbor ; wave to neighbor ; group chat ; senior centre ; church group ; church social ; church coffee hour ; coffee hour ; bible study ; quilting group ; bowling league ; bingo night ; trivia ; trivia night ; cards group ; bridge club ; poker night ; men's shed ; vfw ; legion ; lodge ; rotary ; cooking class ; yoga class ; pottery class ; peer group ; dog park ; potluck ; block party ; barbecue ; cookout ; gathering ; people time ; # outings ; outing with
o: no one ; in his room ; visitor ; old friend ; buddies ; day program ; class at ; art class ; dance class ; # contacts ; # people ; reply ; tea ; canceled ; cancelled ; cat ; ladies ; bench ; walk with ; center
w: neighbor ; league ; contact ; coffee ; church ; event ; tv ; guys
+making_friends
n: bestie ; invited to ; birthday party invite ; invited friend ; asked to play ; asked to join ; asked if she could play ; joined kickball ; lunch club ; chess club ; anime club ; art club ; gaming club ; robotics ; dungeons ; sat with kids ; sits alone ; eats alone ; ate lunch with ; partner up ; picked last ; playground ; at recess ; tag ; foursquare ; pokemon ; swapped numbers ; swapped snaps ; traded numbers ; group chat ; gamertag ; plays online with ; dorm floor ; hall mates ; lab partner ; coworker lunch ; moms at park ; neighbor kid ; kid next door ; kids on street ; know anyone ; knows no one ; new in town
o: can i play ; joined in ; joined table ; sat with ; swings ; new school ; moved here ; invite ; snap ; chat ; common ; joke ; laughed with ; scouts
w: play ; girl ; boys ; share ; camp
+social_skills
n: conversation starter ; starters ; back & forth ; stays on topic ; topic ; info dump ; talked about trains ; talks only about ; asked a follow up ; asked about the other ; asked other person ; looked at face ; too close ; indoor voice ; reading cues ; body language ; facial expression ; joke ; literal ; other's perspective ; thought bubble ; social thinking ; expected unexpected ; peers program ; friendship group ; social group ; lunch bunch ; lunch group ; sportsmanship ; lost game and ; lost without ; lost the game
o: asked her about ; how they feel ; role played ; join a game ; compliment ; interrupt ; hand raise ; hi ; uno ; board game
w: introduced ; volume ; cues ; faces ; listening ; play ; turn ; classmate ; wave ; wait ; recess ; exchanges
+bullying
n: taunt ; made fun of ; making fun ; mocked ; imitate him ; insults ; shoved into locker ; locker ; pushed in hall ; took his lunch ; took his hat ; stole his ; left out on purpose ; excluded ; gossip ; spread photo ; comments online ; screenshot ; threatened by ; jumped by ; beat up by ; hostile ; told teacher ; reported to school ; safe adult ; trusted adult ; vice principal ; vp ; no contact agreement ; stay away agreement ; seat change ; comeback ; upstander ; title ix ; hr complaint
o: hallway ; told counselor ; dean ; schedule change ; different bus ; walked away ; ignored them ; mean girls ; laughed ; hid ; hides in ; chat ; adult ; nurse's office
w: principal ; mean ; boys ; girls ; school ; recess ; threat ; library ; online ; post ; fight ; incidents ; afraid ; cried ; stomach
+family_conflict
n: family fights ; family arguments ; fight at home ; arguments at home ; tense household ; house calmer ; calmer house ; family dinner ; dinner together ; dinner at table ; conjoint ; stepmom ; stepmother ; stepfamily ; stepkids ; stepson ; stepdaughter ; fil ; sister in law ; estranged ; rift ; feud ; black sheep ; scapegoat ; golden child ; family role ; taking sides ; side with ; walks on eggshells at home ; blowups at home ; stormed to room ; slams bedroom door ; grounded again ; agreement with parents ; family contract ; negotiated curfew ; compromise
o: stepdad ; stepfather ; in laws ; house rules ; slammed ; thanksgiving
w: peaceful ; mil ; parents ; sibling ; rules ; listen ; apologized ; tone ; holiday
+sibling_conflict
n: sibling fights ; kicked brother ; pushed sister ; pushed brother ; took her toy ; share toys ; shared tablet ; played together ; # min without fighting ; turns on xbox ; take turns with brother ; take turns with sister ; backseat ; in the car with ; jealous of brother ; jealous of sister ; kind to brother ; kind to sister ; nice to
o: gets along ; back seat ; new baby ; toy ; kick ; remote ; ipad ; legos ; kind ; gentle ; scratch
w: twin ; turn ; share ; play ; hit ; push ; fight ; yell ; blocks ; hug ; timer
+parenting
n: special playtime ; child led play ; praise ; positive attention ; limit setting ; limits with kids ; consistent ; consistent consequences ; consequence ; behavior chart ; calm commands ; one command ; clear instructions ; when then ; bedtime routine ; yelled at son ; yelled at daughter ; no yelling ; screamed at kids ; lost it with son ; snapped at kids ; stepped out before ; parent time out ; repaired with son ; repaired with daughter ; apologized to son ; apologized to daughter ; playtime ; played with son ; played with daughter ; read to her ; homework with kids ; co regulate ; empathy with child ; validate child ; reflect feelings ; pick battles
o: time out ; timeout ; effective commands ; clear command ; morning routine ; # min play ; battles ; parenting class ; parent group ; toddler ; teen ; bedtime ; tantrum ; whining ; ask once
w: choices ; routines ; son ; daughter ; play ; yell ; homework ; command ; hug ; story ; toys ; log
+bonding
n: attach ; connect with baby ; connect with son ; connect with daughter ; connected to baby ; kangaroo ; held baby ; talks to baby ; baby smiled ; gaze ; bath time ; read to baby ; peekaboo ; peek a boo ; playmat ; play mat ; reads cues ; baby cues ; feels nothing for ; doesn't feel like mine ; not mine ; babysitting someone ; going through motions ; love for her ; fell in love with ; one on one ; one to one time ; alone time with son ; alone time with daughter ; theraplay ; cuddled
o: infant ; newborn ; sing ; smile ; laugh ; giggle ; soothed ; minutes a day
w: cues ; carry ; feed ; hug ; cry ; nap ; story ; stroller
+night_care
n: takes night ; takes the 2 am ; husband takes ; took # am feed ; pumped bottle ; splits nights ; alternate nights ; handed baby over ; asked mil ; asked husband ; asked for help with baby ; mil came ; mil held baby ; grandma came ; nap while ; slept while ; # h block ; # hours uninterrupted ; protected sleep ; household load ; chores split
o: shift ; # am feed ; # feeds ; # hour block ; diaper
w: his turn ; bottle ; baby ; husband ; partner ; mil ; share ; block ; stretch ; laundry ; sleep ; monitor ; crib
+reunification
n: reunited ; unify ; dss ; acs ; child welfare ; caseworker ; case worker ; social worker ; removal ; foster ; unsupervised visit ; visit coach ; service plan ; tpr ; casa ; dependency court ; kids back ; come home ; trial home ; brought snack to visit ; brought toys to visit ; late to visit ; # of # visits ; goodbye at visit
o: court date ; drug court ; visit log ; ua ; housing ; apartment ; bedroom for ; certificate ; snacks ; toys ; cried at
w: judge ; worker ; son ; daughter ; hearing ; hug ; coach
+foster_settle
n: foster ; foster parents ; placement ; new placement ; new room ; settled in ; trash bag of clothes ; life bag ; food under bed ; food in pillowcase ; calls foster mom ; first name ; own shelf ; own drawer ; bio mom ; bio family ; bio parents ; birth mom ; birth family ; adoptive ; move again ; # placements ; respite ; group home staff ; kinship
o: new house ; house rules ; adopted ; group home ; drawer ; poster ; pillow ; asks for ; pantry
w: moves ; bag ; hug ; rules ; worker ; trust ; school ; run ; dog
+life_story
n: timeline ; time line ; own story ; narrative ; scrapbook ; photos from before ; baby pictures ; drew family ; genogram ; why she was removed ; wrote page ; letter to birth mom ; cover story ; reminisce
o: tell story ; chapters ; questions about ; timeline card
w: picture ; drew ; wrote ; past ; book ; album ; remember ; birth ; baby ; read
+grief
n: late son ; late brother ; memorial ; memorial service ; buried ; cremated ; ashes ; scatter ashes ; gravestone ; tombstone ; flowers on grave ; candle ; shrine ; altar ; death anniversary ; first birthday without ; first thanksgiving without ; first holiday without ; chair work ; goodbye letter ; letter to dad ; letter to mom ; letter to son ; letter to wife ; letter to husband ; goodbye ; untouched ; left as it was ; her sweater ; smell of his ; her robe ; his tools ; donated his clothes ; boxed up ; photo album ; memory box ; memory book ; told stories about him ; story about him ; stories of ; misses dad ; misses mom ; yearning ; grief waves ; triggered by song ; icu ; stillborn ; suicide loss ; lost to overdose ; overdose death ; put down dog ; put the dog down ; grief camp ; dual process ; continuing bonds ; legacy ; wept
o: his birthday ; his side ; his chair ; his voicemail ; his shirt ; his cap ; wears his ; memory ; christmas ; heaven ; casserole ; sob ; estate ; laughed about
w: lost my ; plot ; his clothes ; his watch ; misses him ; waves ; their song ; code ; picture ; holiday ; church ; angel ; story ; hospital ; garden ; truck
+caregiving
n: takes care of ; looks after ; memory loss in ; wandering ; wandered off ; incontinent ; depends ; adult diapers ; transfers him ; hoyer ; wheelchair ; walker ; hha ; respite ; respite care ; respite stay ; day care for ; van picks him up ; nursing facility ; placement ; caregiver group ; caregiver support group ; resent ; sister won't help ; brother won't help ; siblings help ; sister takes saturday ; brother takes ; nephew sat with ; neighbor sat with ; someone sat with ; hour to herself ; hour for herself ; afternoon off ; took afternoon off ; break from care ; own doctor ; own appointment ; own checkup ; skipped own ; own haircut ; own lunch ; lunch with friend ; door chime ; door alarm ; id bracelet ; stove knobs ; autistic son ; waiver hours
o: day center ; facility ; hospice ; burnout ; burnt out ; care ; aide hours ; sitter ; exhausted ; pills ; church ladies ; walk alone ; bp
w: aide ; husband ; break ; guilt ; brother ; doctor ; agency ; sleep ; tired ; chair
+share_care
n: sister takes ; siblings take ; took turn with mom ; took turn with dad ; turn with mom ; turn with dad ; split care ; schedule of care ; care calendar ; asked brother ; asked sister ; asked siblings ; asked son to ; asked daughter to ; asked for help ; asked nephew ; asked niece ; asked cousin ; someone else to ; shared load ; sister drove ; brother drove ; brother covered ; sister covered ; covered weekend ; covers sundays ; respite ; aide # h ; aide hours ; paid aide
o: rota ; handed off ; nephew ; niece ; covered
w: aide ; turn ; split
+empty_nest
n: life transition ; moved across ; kids left ; youngest left ; off to college ; dorm drop off ; quiet house ; house too quiet ; kids' rooms ; role change ; unpacked ; find my feet ; finding my way around ; newlywed ; new dad ; deployment ; midlife
o: moved here ; new house ; lonely ; friends back home ; lost role
w: moving ; town ; change ; structure ; city ; map
`;
