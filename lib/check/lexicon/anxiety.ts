/**
 * Concept lexicon: worry, panic, fears, obsessions, trauma and coping skills. Own wording, written 2026-11-25.
 * Polarity-neutral. Format: see compile.ts. What this may not hold: rules, scores, text of any scale.
 */
export const ANXIETY = `
@anxiety topic "anxiety"
s: anxiety ; anxious ; nervous ; nerves ; on edge ; stress ; stressed ; tense ; tension ; dread ; apprehensive ; jittery ; jumpy ; butterflies ; keyed up ; calmer ; feel/feeling calm/calmer/safe ; gad ; bai ; scared ; fear ; fearful ; afraid ; frightened ; uneasy ; knot/knots in stomach ; tummy ache ; stomach in knots ; worked up ; wound up
m: panicky ; avoid/avoidance ; suds ; distress ; calm ; unsettled ; brave ; brave chart
@worry topic "worry" < anxiety
s: worry ; worries ; worrying ; worrier ; ruminate ; rumination ; ruminating ; overthink ; overthinking ; what if ; what ifs ; worst case ; catastrophize ; catastrophizing ; catastrophic ; mind racing ; racing thoughts ; mind won't stop/shut ; can't switch off ; brain won't stop/shut ; head spinning ; hamster wheel ; thoughts going round ; going round in circles ; loop/looping ; worry time/tree/log/map/period/box/bug ; intolerance of uncertainty ; uncertainty ; spiral/spiraling/spiralling ; pswq ; gad 7 ; gad7 ; stew/stewing ; fret/fretting ; dwell/dwelling ; going over and over ; turning over in head ; brain/mind/head like ; fortune telling ; doom ; postpone worry ; busy head ; quiet mind ; replaying ; on a loop ; second guess/guessing ; second guesses ; lie awake thinking
m: thoughts ; overwhelmed ; control
@stress_mgmt topic "stress" < anxiety
s: stress management ; stressors ; stressor ; overwhelmed ; overload ; pressure ; too much on plate ; frazzled ; burned out ; burnt out ; burnout ; pss ; juggling ; stretched thin ; at end of rope/tether ; perceived stress ; unwind ; decompress
m: busy ; demands ; swamped
@panic topic "panic attacks" < anxiety
s: panic ; panic attack/attacks ; panicked ; panicky ; heart racing/pounding/gallop/galloping/raced/pounded/going ; palpitations ; couldn't breathe ; can't breathe ; short of breath ; chest tight/tightness/tightened ; hyperventilate ; hyperventilating ; dizzy/dizziness ; going to faint/pass/die ; pass out ; going crazy ; losing control ; pdss ; interoceptive ; straw breathing ; spinning in chair ; full attacks ; attacks a week/month ; limited symptom ; fear of fear ; safety behaviors/behaviours ; pins and needles ; lightheaded ; an attack ; # attacks ; attack ; attacks ; alarm ; er for heart ; body sensations ; full blown
m: sensations ; breathless ; sweating ; trembling ; shaking ; tingling
@agoraphobia topic "going out and travelling alone" < anxiety
s: agoraphobia ; leave/left/leaving house/home alone ; go/going/went out alone ; travel/travelling/traveling alone/independently ; public transport/transit/transportation ; bus alone ; rode/ride/took/take/taking/caught bus/train/metro/subway/tube/tram ; by metro/bus/train/subway/tram/tube ; metro ; subway ; tram ; elevator ; lift ; escalator ; crowd/crowds/crowded ; supermarket ; queue ; checkout ; mall ; stops on bus ; came alone ; by himself/herself/themselves/myself ; alone on ; on own ; without husband/wife/mom/partner/escort ; bridge/tunnel ; freeway/highway ; housebound ; homebound ; mobility ; far from home ; safe person ; open spaces ; enclosed ; in vivo
m: stations ; platform ; rush hour ; stop ; journey/journeys ; ride/rides ; shopping ; store ; outing ; alone
@driving topic "driving" < anxiety
s: drive/drove/driving/driven ; behind wheel ; motorway ; highway ; freeway ; interstate ; ring road ; passenger ; merge/merged ; car ; licence/license ; steering ; traffic ; took wheel ; on road ; overpass ; parking lot/garage
m: road ; bridge ; mile/miles ; gas station
@social_anxiety topic "social anxiety" < anxiety
s: social anxiety ; socially anxious ; shy ; shyness ; judged ; being judged ; fear of judgment/judgement ; what people/others think ; people/everyone staring/looking/watching ; blush/blushing/blushed ; make fool of myself/herself/himself ; embarrass/embarrassing/embarrassed ; speak/spoke/speaking up/in class/in meeting/in group ; raise/raised hand ; raise/raised his/her/their hand ; public speaking ; presentation/presentations ; present/presented to ; talk to strangers ; eye contact ; small talk ; lsas ; center of attention ; centre of attention ; eating in front of ; make phone call/calls ; read aloud ; order food/coffee ; ask/asked question in class ; answer/answered in class ; parties/party ; at ease with/in conversation ; seen and heard ; be seen ; talk to girls/guys/colleagues/classmates ; speech ; toast ; team meeting/meetings ; said something in meeting ; seminar ; standup ; spotlight ; camera on/off ; cringe ; post mortem ; after event
m: meeting ; meetings ; conversation ; strangers ; introduce ; classmates ; group
@performance topic "test and performance anxiety" < anxiety
s: test anxiety ; exam anxiety ; before exam/exams/test/tests/quiz/quizzes ; blank/blanked/blanks/froze on exam/test ; exam/exams ; quiz/quizzes ; tests ; midterm/midterms ; finals ; audition ; recital ; stage fright ; performance anxiety ; game day ; competition ; before match/game ; licensing exam ; bar exam ; mock test ; practice test ; interview nerves ; perform/performing/performed
m: test ; stage ; interview
@phobia topic "specific fear" < anxiety
s: phobia ; phobic ; fear of dogs/spiders/snakes/needles/heights/flying/vomiting/water/storms/dentist/elevators/blood ; needle/needles ; injection ; blood draw ; shot ; dog/dogs ; spider/spiders ; heights ; flying ; fly/flew ; flight ; plane ; airport ; turbulence ; vomit/vomiting/throw up ; emetophobia ; thunder ; storm/storms ; dark ; fear ladder ; exposure ladder/hierarchy/steps ; dentist ; bees ; clown ; bridges ; birds ; cats ; mri ; vaccine
m: ladder ; exposure ; hierarchy ; step
@separation_anxiety topic "separating from parents" < anxiety
s: separation anxiety ; separate/separation/separating from mom/mother/dad/parents/caregiver ; drop off ; dropoff ; let/lets/letting go ; cling/clung/clings/clingy/clinging ; sleep over/sleepover/sleepovers ; shadow/shadows mom ; follows mom/mum around ; without mom/mum/mother in room ; goodbye/goodbyes ; wave/waved mom/mum/dad/mo off ; stay/stayed with sitter ; left with sitter/grandma ; where's mommy ; check in calls ; homesick ; goodbye ritual/routine
m: sitter ; babysitter ; camp ; peel/peeled off
@health_anxiety topic "worry about health" < worry
s: health anxiety ; hypochondria ; illness anxiety ; worry/worried/worries about health/illness/cancer/heart ; symptom/symptoms checking ; google/googled/googling symptoms ; dr google ; look/looked/looking up symptoms ; webmd ; check/checked/checking pulse/lump/mole/body/temperature ; body scan for ; doctor reassurance ; cancer scare ; convinced it's cancer/tumor ; tests normal/clear ; scan clear ; lump ; mole ; thermometer ; blood pressure cuff ; oximeter ; er visit/visits
m: tumor ; headache ; symptoms ; serious illness ; cleared
@ocd topic "obsessions and compulsions" < anxiety
s: ocd ; obsession ; obsessive ; obsessions ; compulsion ; compulsions ; compulsive ; ritual ; rituals ; intrusive thoughts/images ; erp ; exposure response prevention ; exposure and response prevention ; response prevention ; resist/resisted/resisting/delay/delayed/postpone/postponed urge/ritual/compulsion ; count/counts/counting ; tapping ; taps ; checking ; check/checked/checks lock/locks/stove/door/oven/iron/switches/knobs ; recheck/rechecks/rechecking ; reread/rereading ; re reads/read ; re reading ; even numbers ; symmetry ; ordering ; arranging ; magical thinking ; just right ; y bocs ; ybocs ; cy bocs ; uncertainty script ; maybe maybe not ; what if i lost control ; thought action fusion ; unacceptable thoughts ; undo ; mental review ; confess/confessing ; lock ; stove
m: urge ; doubt ; certainty ; images ; image ; neutralize ; worry hill
@contamination topic "washing and contamination" < ocd
s: contamination ; contaminated ; germs ; wash/washes/washed/washing hands ; handwashing ; hand washing ; sanitizer ; bleach ; wipes ; wiping ; glove/gloves ; dirty ; raw/chapped/cracked hands ; sink ; doorknob/doorknobs ; shower length ; long showers ; # minute shower ; public toilet/restroom ; soap ; decontaminate ; bathroom
m: clean ; touch/touched
@reassurance topic "asking for reassurance" < anxiety
s: reassurance ; reassure ; reassuring ; seek/seeking/asks/asking for reassurance ; are you sure ; will i/you be ok ; ask/asks/asked/asking again and again ; one answer ; texting to check ; answer once ; accommodation ; accommodating
m: certainty ; sure
@hoarding topic "clutter and hoarding"
s: hoarding ; hoard ; clutter ; discard/discarded/discarding ; throw/threw out/away ; donate/donated ; bags out ; boxes ; acquiring ; piles ; declutter ; sort/sorted/sorting boxes/papers/mail ; let go of things/items/possessions ; clear/cleared path/table/room/bed/counter ; trash bags ; yard sale ; thrift
m: stuff ; items ; possessions ; junk ; room
@bfrb topic "hair pulling and skin picking"
s: hair pulling ; pull/pulls/pulled/pulling hair/lashes/eyelashes/brows/eyebrows ; trichotillomania ; trich ; skin picking ; pick/picks/picked/picking skin/face/scabs/nails/cuticles ; excoriation ; nail biting ; bite/biting nails ; bald patch/spot ; fidget/fidgets ; competing response ; habit reversal ; scabs ; fist clench ; bandaids on fingers ; tics ; tic ; tourette
m: habit ; mirror ; tweezers
@ptsd topic "trauma symptoms"
s: ptsd ; trauma ; traumatic ; traumatized ; pcl ; pcl 5 ; caps ; trauma memory/memories/narrative/account ; trigger/triggers/triggered ; flashback ; startle/startles/startled ; emdr ; cpt ; prolonged exposure ; cognitive processing therapy ; trauma focused ; tf cbt ; impact statement ; stuck point/points ; what happened to her/him/me ; what happened that night ; assault ; assaulted ; rape ; raped ; accident ; crash ; combat ; deployment ; explosion ; ied ; mortar ; attack ; robbery ; mugging ; childhood abuse ; sexual abuse ; molested ; beaten as child ; survivor ; hot spot/spots ; desensitization ; reprocessing ; sets of eye movements ; bilateral stimulation ; resourcing ; container ; calm/safe place ; anniversary ; suds # ; voc ; target memory ; body memory ; re experiencing ; abusive ex/marriage/relationship
m: memory ; memories ; avoidance ; nightmares ; hypervigilant ; disclosure ; narrative ; grounding ; event
@flashbacks topic "flashbacks and intrusive memories" < ptsd
s: flashback ; flashbacks ; intrusive memories ; unwanted memories ; memories came/come/coming back ; reliving ; relive ; back there again ; like it's/it was happening again ; went/going/go blank ; blanked out ; daytime memories ; images of accident/crash/fire/body/attack ; pops/popped into head ; smell brought/brings back ; took him/her back ; transported back ; triggered by smell/sound/siren/backfire ; zone/zoned out ; heard it again ; saw it again
m: intrusions ; memory ; trigger ; blank
@hypervigilance topic "feeling safe and on guard" < ptsd
s: hypervigilance ; hypervigilant ; on guard ; on alert ; scan/scans/scanned/scanning room/exits/mirrors/rooftops/crowd ; back to wall/door ; sat with back to ; sit/sat/sits facing door ; watch/watching my/his/her back ; feel safe ; feeling safe ; safe day to day ; unsafe ; jump/jumped/jumps at ; startle ; exits ; check/checks/checked locks ; perimeter ; never lets guard down ; guard down ; looking over shoulder ; fireworks ; loud noises ; car backfire ; trust surroundings ; 3 locks ; weapon by bed
m: safe ; noise ; alert ; danger ; crowds
@stuck_points topic "beliefs after trauma" < ptsd
s: stuck point/points ; self blame ; blame ; blaming ; hindsight ; should have/shouldve stopped/known/checked/fought/done ; my fault ; challenging beliefs ; challenging questions ; abc sheets/worksheet/worksheets ; worksheet ; worksheets ; trust safety power ; esteem ; intimacy module ; beliefs about ; world is dangerous ; can't trust anyone ; i'm broken/damaged ; cpt module ; belief rating
m: fault ; beliefs ; deserve
@dissociation topic "dissociation" < ptsd
s: dissociate ; dissociation ; dissociated ; spaced out ; space/spaces out ; not real ; unreal ; depersonalization ; derealization ; outside body ; float/floated/floating above ; lost time ; lose/loses/losing time ; parts ; alters ; alter ; switch/switched ; numb/numbed out ; checked out ; gone behind eyes ; far away look ; present moment orientation ; come back to room ; watching myself ; body felt far ; glazed ; fuzzy ; ego states ; ifs
m: blank ; foggy ; oriented ; grounding
@abuse_partner topic "partner violence and safety"
s: domestic violence ; dv ; ipv ; partner violence ; intimate partner violence ; abusive ; restraining/protective order ; order of protection ; no contact order ; shelter ; dv advocate ; safety planning with advocate ; hit/hits/hitting her/him ; choked ; strangled ; controls money/phone ; checks her phone ; stalk/stalked/stalking ; leave abusive ; left abusive ; gaslight ; gaslighting ; ex showed up ; code word ; go bag ; bag packed
m: ex ; order ; bruise/bruises ; afraid to go home
@nightmares topic "nightmares"
s: nightmare ; nightmares ; bad dream ; bad dreams ; the dream ; same dream ; dream/dreams about ; night terrors ; woke/wake/wakes/waking up screaming/sweating/drenched/soaked/yelling ; imagery rehearsal ; rehearse/rehearsed changed/new dream/ending ; irt ; dream ending ; rescripted/rescript dream ; prazosin ; dream log/rehearsal ; changed dream ; new ending ; new dream ; recurring dream ; chase/chased dreams ; afraid to fall asleep ; cold sweat
m: dream ; dreams
@grounding skill "grounding"
s: grounding ; ground/grounded herself/himself/self ; 5 4 3 2 1 ; five senses ; 5 senses ; feet on floor ; cold water ; name # things you can see ; things you can see ; orienting ; orient/oriented to room ; hold/held ice ; texture ; peppermint ; naming objects ; present moment ; stone in pocket ; sour candy ; # things
m: anchor ; senses ; here and now
@relaxation skill "relaxation and breathing"
s: relaxation ; relax/relaxed/relaxing ; breathing ; deep breathing ; deep breaths ; paced/belly/diaphragmatic/box/square/slow/4 7 8/4 4 6/balloon/bubble breathing ; breath/breaths ; exhale ; breathwork ; pmr ; progressive muscle ; muscle relaxation ; guided imagery ; visualization ; calm place ; autogenic ; body scan ; tense and release ; breathe/breathed ; wind down ; heart rate variability ; biofeedback ; stretch/stretching ; yoga ; unclench/unclenched ; tense muscles
m: calm ; calming ; bath ; soothing
@mindfulness skill "mindfulness"
s: mindfulness ; mindful ; mindfully ; meditate ; meditation ; meditated ; headspace ; calm app ; present moment ; nonjudgmental ; non judgmentally ; observe/observed thoughts ; leaves on stream ; noticing ; sitting practice ; sat for # min ; three minute breathing space ; mbct ; mbsr ; defusion ; wise mind ; body scan ; awareness of breath ; sit # minutes ; app streak ; cushion
m: present ; awareness ; observe ; notice/noticed
@coping_skills skill "coping skills"
s: coping skill/skills/strategy/strategies/tools/card/cards/list/plan/kit/box/statements ; cope/coping/coped ; healthy ways to cope ; tools ; toolbox ; skills ; used skill/skills ; distract/distraction/distracted ; self soothe ; calm down/calming strategies ; stop skill ; journaling/journal/journaled ; ask/asked/asks for break/help ; took break ; takes breaks ; break card/pass ; crisis skill ; urge surfing ; thought record/log ; reframe/reframed ; restructuring ; stress ball ; playlist ; take space
m: skill ; strategy ; card ; practice ; breather
@thoughts skill "challenging thoughts"
s: cognitive restructuring ; thought record/records/log/logs/diary ; negative/automatic/unhelpful/distorted/irrational thoughts ; cognitive distortions ; thinking errors/traps/mistakes ; distortion/distortions ; reframe/reframed/reframing ; challenge/challenged/challenging thought/thoughts/belief/beliefs ; evidence for and against ; balanced thought/thoughts ; alternative thought/thoughts/explanation ; catch/caught thought/thoughts ; core belief/beliefs ; black and white thinking ; mind reading ; put thought on trial ; other ways to see it ; another way to see ; cbt ; stuck points ; thought challenging ; belief # ; evidence listed
m: thoughts ; belief ; worksheet ; evidence
`;
