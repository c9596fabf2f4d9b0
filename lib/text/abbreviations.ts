/**
 * Clinical shorthand and frequent misspellings, one word to one word, so that every token keeps its place. Short forms
 * with several meanings ("dep", "rel") are spelled out only where notes use them almost always in one sense. What this
 * may not do: guess: unknown words stay as they are. Mending them against the lexicon was tried and turned more real words into
 * others than it mended slips.
 */

const SLASH: Readonly<Record<string, string>> = {
  'w/': 'with',
  'w/o': 'without',
  'w/i': 'within',
  'c/o': 'complains',
  'r/t': 'regarding',
  'f/u': 'followup',
  's/p': 'after',
  'h/o': 'history',
  'b/c': 'because',
  'd/t': 'because',
  'b/t': 'between',
  'd/c': 'discontinued',
  's/o': 'partner',
  'r/o': 'rule',
  'y/o': 'old',
  'n/v': 'nausea',
  'a/v': 'hallucinations',
  'h/a': 'headache',
  'i/o': 'output',
};

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `ct client|cl client|clt client|pt patient|pts patients|cts clients|tx treatment|txs treatments|hx history|dx diagnosis|sx symptoms|sxs symptoms
rx prescription|rxs prescriptions|anx anxiety|depr depression|dep depression|wk week|wks weeks|mth month|mths months|mo month|mos months|hr hour|hrs hours|mins minutes|yr year|yrs years|yo old
hw homework|hmwk homework|bf boyfriend|gf girlfriend|dtr daughter|dau daughter|bro brother|sis sister|fam family|rel relationship|rels relationships|grp group|sess session|sesh session
appt appointment|appts appointments|tmrw tomorrow|tmw tomorrow|nxt next|prev previous|wkend weekend|wknd weekend|ppl people|thx therapy|thpy therapy|tp therapist|thpst therapist
wld would|cld could|shld should|shldnt shouldn't|cldnt couldn't|wldnt wouldn't|dont don't|doesnt doesn't|didnt didn't|cant can't|couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|wont won't|isnt isn't|wasnt wasn't|werent weren't|hasnt hasn't|havent haven't|hadnt hadn't|arent aren't|aint ain't
abt about|esp especially|approx about|diff difference|diffs differences|prob problem|probs problems|freq frequency|freqs frequencies|incl including|info information|eval evaluation|meds medication|med medication|mgmt management|mgr manager|educ education|psyched psychoeducation|psychoed psychoeducation|psyed psychoeducation
etoh alcohol|thc cannabis|mj marijuana|sud substance|mh mental|cog cognitive|beh behavior|behs behaviors|bx behavior|comm communication|reln relationship|rlnshp relationship|subst substance
acct account|govt government|univ university|uni university|hosp hospital|apt apartment|apts apartments|mtg meeting|mtgs meetings|coworker colleague|coworkers colleagues|prof professor|asst assistant
nite night|nites nights|tonite tonight|wkday weekday|wkdays weekdays|wknds weekends|wkends weekends|b4 before|rm room|rms rooms|bday birthday|bdays birthdays|stmt statement|stmts statements|convo conversation|convos conversations|msg message|msgs messages|txt text|txts texts|txted texted|doc doctor|gma grandmother|ig instagram|insta instagram|fb facebook|pic picture|pics pictures|xmas christmas|sched schedule|resched rescheduled|vm voicemail|ltr letter|atty attorney|yest yesterday|tmr tomorrow|wrk work|tchr teacher|brkfst breakfast|prolly probably|bros brothers|sibs siblings|sib sibling|ngt night|morn morning|morns mornings|eves evenings|lil little|lvl level|pls please
neg negative|pos positive|neg. negative|max maximum|min minutes|temp temporary|btwn between|tho though|thru through|cuz because|coz because|bc because|tday today|yday yesterday|lw last|lotta lot|gonna going|wanna want|gotta got|kinda kind|outta out
roomie roommate|hubby husband|mum mother|mom mother|moms mother's|mama mother|dad father|papa father|dads father's|grandma grandmother|grandpa grandfather|nana grandmother|kiddo child|kiddos children|kid child|kids children|teen teenager|teens teenagers
recieve receive|recieved received|beleive believe|beleives believes|seperate separate|seperated separated|seperation separation|definately definitely|occured occurred|occuring occurring|anxeity anxiety|anixety anxiety|anxity anxiety|anxios anxious|depresion depression|depresssion depression|deppressed depressed|depresed depressed
suicdal suicidal|sucidal suicidal|suicidial suicidal|suicde suicide|sucide suicide|halucinations hallucinations|hallucinatons hallucinations|insomina insomnia|insomia insomnia|nightmears nightmares|excercise exercise|exersise exercise|exersize exercise|medicaton medication|mediction medication
relashionship relationship|relatonship relationship|realtionship relationship|concious conscious|concentation concentration|concetration concentration|independant independent|greive grieve|greif grief|angery angry|arguement argument|arguements arguments|buisness business|calender calendar|commited committed|dissappointed disappointed|dissapointed disappointed
embarass embarrass|embarassed embarrassed|famly family|freind friend|freinds friends|garantee guarantee|goverment government|grammer grammar|harrassed harassed|immediatly immediately|intrest interest|intrests interests|lonley lonely|lonliness loneliness|mariage marriage|neccessary necessary|ocd obsessive|paniced panicked|panicing panicking|parnter partner|percieved perceived|preform perform|pyschosis psychosis|pyschotic psychotic|psycosis psychosis|schedual schedule|schizophrenai schizophrenia|seeked sought|sleepign sleeping|slepe sleep|strenght strength|strenghts strengths|tommorow tomorrow|tomorow tomorrow|truama trauma|tramua trauma|tramatic traumatic|untill until|wierd weird|withdrawl withdrawal|worryed worried|wories worries|yestarday yesterday|alchohol alcohol|alchol alcohol|alcahol alcohol|cannibis cannabis|canabis cannabis|marijuanna marijuana|marajuana marijuana|tabacco tobacco|cigarrettes cigarettes|drinkng drinking|smokin smoking|vapeing vaping|apetite appetite|appitite appetite|purgeing purging|bingeing binging|wieght weight|feelin feeling|nothin nothing|somethin something|talkin talking|thinkin thinking|doin doing|goin going|gettin getting|workin working`
    .split(/[|\n]/)
    .map((pair) => {
      const [from = '', to = ''] = pair.trim().split(' ');
      return [from, to] as const;
    }),
);

/** Short forms that are ordinary words or names unless written in this way. */
const CASE_BOUND: Readonly<Record<string, RegExp>> = {
  pt: /^(?:pt|PT|Pt)$/,
  rel: /^rel$/,
  prof: /^(?:prof|Prof)$/,
  min: /^(?:min|Min)$/,
  max: /^max$/,
  dep: /^(?:dep|Dep)$/,
  mo: /^mo$/,
  bro: /^(?:bro|Bro)$/,
  temp: /^temp$/,
};

/** @returns the word that a slash abbreviation stands for, lower case. */
export function expandSlashAbbreviation(lower: string): string {
  return SLASH[lower] ?? lower;
}

/**
 * @param lower the word in lower case with a straight apostrophe
 * @param raw the word as written: some short forms count only in one case ("rel", not the name "Rel")
 */
export function expandAbbreviation(lower: string, raw: string): string {
  const full = ABBREVIATIONS.get(lower);
  if (full === undefined) return lower;
  const bound = CASE_BOUND[lower];
  return bound !== undefined && !bound.test(raw) ? lower : full;
}
