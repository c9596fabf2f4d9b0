/**
 * Words that say how things stand against before: the same, better, worse, done, and which counted things should fall or
 * rise. Own wording. What this may not do: decide on a goal.
 */

const pattern = (source: string): RegExp => new RegExp(source, 'gi');

export const SAME = pattern(
  String.raw`\b(?:held (?:steady|constant|level)|holding (?:steady|level|at \d)|level(?:led|ling)? (?:off|out)|no (?:further|farther) (?:on|ahead)|(?<!(?:mood|affect|feels|felt|feeling|the|a|her|his|my|is|was)\s)flat(?=\s*(?:[.,;]|$))|unchanged|identical|(?:exactly )?as many as|same as every|nil since|where (?:it|they|things) w(?:as|ere)|flat since|no (?:real |major )?(?:change|diff\w*|movement|better|worse)|(?:about|abt|pretty much|much|just|exactly) (?:the )?same|the same\b|same (?:as|old|circus|story|number|pattern|hour|every)|just as (?:before|\w+)|(?<!(?:twice|half|double|times) as \w{1,10} )as (?:before|ever|always|usual|last (?:time|week|wk|month|mo|mth|visit)|at the (?:outset|last|start)|in the spring|when \w+ began)|exactly as|like always|hasn['’]?t (?:budged|moved|changed|shifted)|(?:not|nothing) (?:moved|budged|changed|altered)|neither better nor worse|to the gram|still (?:no|not|every|gives|avoids|drinks|smokes|takes about|burns|expects|feels like|unwritten)|persists|evenings no different|where it was|remains? (?:low|high|flat|poor|the same|unchanged)|stayed (?:low|flat|the same)|stuck|stalled|plateau\w*|standstill|treading water|unmoved|ditto|no progress|not budging|as last time|hovering|status quo|nothing new|no news|where (?:we|he|she|they) w(?:as|ere)|still (?:at|on|has not|hasn['’]?t|stuck|the same|same|waiting)|too,? (?:as|like) (?:before|last)|as (?:much|often|many) as|like (?:before|last))\b`,
);
export const BETTER = pattern(
  String.raw`\b(?:better|improv\w+|lower\b|less\b|fewer|lighter|brighter|calmer|easier|happier|bolder|braver|more (?:hopeful|energy|confident|often|open|settled|relaxed|active|patient|engaged|company|color|colour)|for once|longest|(?:(?:new|own|personal|best|a) record(?! of\b)|record (?:low|high|number|streak|run|\d+))|new for (?:him|her|them)|unprompted|with(?:out| no) (?:prompt\w*|reminder\w*|being asked)|on (?:his|her|their) own|by (?:him|her)self|progress\w*|gains?|gained ground|loosen\w*|eased|easing|settl(?:ed|ing)|down (?:from|to)|dropp(?:ed|ing) (?:from|to)|fell (?:from|to)|cut (?:down|back)|no longer|milestone|met (?:the |his |her )?(?:goal|target|objective)|achiev\w+|success\w*|managed to|proud|never before|none before|way (?:up|down)|turn(?:ed|ing) (?:a|the) corner|as prescribed|responding|reduc(?:ed|tion)|making all|all scheduled|approved|much clearer|steadier|clean (?:for|since)|holding on|on a roll|on course|restored|starting to|building|insight up|poured .{0,40}down the sink|none since|nothing since|dry since|clean since|corner turned|on the mend|picking up|coming along|getting there|headway|step forward|forward|halved|cut in half|shorter|quicker|sooner|smoother|shrunk|shrinking|bounc\w+ back|back on track|on track|kept it up|stuck (?:with|to) (?:it|the|his|her)|caught up|ahead of|breakthrough|(?:best|good|great) (?:week|wk|day|night|month|stretch|visit)|personal best|new best|resolved|remission|fad(?:ed|ing)|subsid\w+|eas(?:es|ing) off|let up|died down|quieter|softer|vanished|disappeared|(?:urges?|cravings?|thoughts?|voices) gone|high five|beam(?:ed|ing)|lit up|nailed it|aced|did it!|opening up|thaw\w*|warming|warmer|moving along|shift(?:ed)? (?:today|in (?:the )?(?:room|session))|less often|rarer|no sign of|without incident|didn['’]?t need|handled it|held (?:it|his|her|the|firm|her own|his own))\b`,
);
export const WORSE = pattern(
  String.raw`\b(?:(?:steep|sharp|marked|clear|steady|rapid|further|in) decline|declining|(?:drank|used|smoked|cut|gambled|bet|binged|purged|slipped|yelled)\b[^.]{0,25}\bafter (?:\d+|two|three|four|five|six|several) (?:days?|wks?|weeks?|mos?|months?)|(?:daily|nightly|hourly|weekly) again|again (?:daily|nightly)|used to be (?:only|weekends?|rare|once|monthly|weekly|occasional)|back (?:to )?where (?:we|he|she|they|it) (?:began|started|was|were)|worse\w*|deepen\w*|darken\w*|deteriorat\w+|backslid\w*|backslide|backwards|set ?back|relaps\w+(?! (?:prevention|plan\w*|signature|risk))|slipp(?:ed|ing)\b(?! (?:him|her|them|it|out|away|in|past|off|on))|lapsed|regress\w+|fell off|falling off|more (?:frequent|anxious|depressed|irritable|withdrawn|intense|fights?|panic|tired|down)|escalat\w+|up from|(?:went|gone) up\b(?! to \d+ and|stairs| to the)|climb(?:ed|ing)|spik(?:ed|ing)|rough(?:er)? (?:week|stretch|patch|few)|sinking|harder|stopped (?:going|taking|doing|coming|showering)|quit (?:going|taking)|dropped (?:out|the)|went out (?:mon|tue|wed|thu|fri|sat|sun)|louder|wider|swings|pos(?:itive)? (?:swab|ua|uds|screen)|(?:swab|ua|uds|screen) pos\w*|used to be just|used to be 1\b|now (?:near )?(?:daily|nightly)|near daily|most (?:nights|days) now|more than i['’]?ve|louder|for the first time in (?:weeks|months)|called out|missed (?:both|his|her|the)|smoked again|drank again|used again|cut again|in bed \w+ days|bedbound|crept back|downhill|slid(?:ing)?|unravel\w*|f(?:ell|alling) apart|spiral\w*|tanked|crashed|bottomed|nosedive|(?:tough|bad|hard|rocky|awful|terrible|worst) (?:week|wk|day|night|month|stretch|visit|time)|flared|square (?:one|zero)|return(?:ed|s)? to (?:use|drinking|using|cutting|smoking|gambling)|lost ground|steps? back|shot up|jumped to|doubled|tripled|creeping|more often|most days now|every (?:night|day) now|gave up|quit on|pulled out of|dropped out|stopped coming|avoiding again|back to (?:drinking|using|smoking|cutting|old|bed|yelling|avoiding|staying)|picked up again|started again|deeper|heavier|can['’]?t even|couldn['’]?t even|not even|barely|hardly (?:any|ever|sleeps|eats|leaves|talks)|lost (?:the|his|her) (?:job|apartment|streak|place|temper)|only (?:one|once|1|0) (?:of|this)|none (?:of|this)|(?:cancell?ed|skipped|missed) (?:again|all|both|two|three|\d))\b`,
);
/** A contrast with an earlier time, without saying which way. */
export const CONTRAST =
  /\b(?:until (?:last|now)|used to|in (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|the spring|the summer|the autumn|the fall|the winter)\w*|last (?:term|year|time|month|mo|mth)|a (?:year|month|week) ago|at intake|at the start|formerly|before (?:that|,)|previously|hadn['’]?t (?:since|touched|in)|had (?:not|never))\b/i;
export const FIRST =
  /\b(?:(?:1st|first) (?:time|one|week|ever|visit|call|hour)|(?:1st|first)\b.{0,20}\b(?:since|in \d|in (?:months|years|weeks|two|three|six)))/i;
const DAYS_FREE = String.raw`\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:days?|weeks?|wks?|months?|mos?) (?:sober|clean|dry|off|free|in a row|running|straight)|(?<=^\W*(?:\w{1,3}:\s*)?)\d+ (?:days|wks|weeks|months|mos)(?=\s*(?:[.;,]|$))|day \d+|no (?:drinks?|use|slips?|cutting|purges?|bets?|attacks?|fights?|yelling)\b|didn['’]?t use|(?:screens?|swabs?|uds|uas?|tests?) (?:neg\w*|clean|clear)|neg(?:ative)? (?:uds|ua|screen|swab)|in range|bac 0|no [\w-]+(?: \w+)? since\b|without using|not (?:used|cut|gambled|drunk))`;
export const FREE = new RegExp(DAYS_FREE, 'i');
/** A run without: good where the thing should stop, bad where it should be done. */
export const NONE_FOR =
  /(?:^|[.;:,]\s*)(?:no|nothing|none|zero|not (?:one|once|a single \w+))\b[^.;,]{0,25}\b(?:in|for|x|over|these) (?:the )?(?:(?:past|last) )?(?:\d+|two|three|four|five|six|several) ?(?:days?|wks?|weeks?|mos?|months?)\b/i;
/** A step done in full. */
export const DONE =
  /\b(?:all (?:done|taken|of|\d|four|five|six|seven|three)|every (?:day|night|visit|one)|(\d+) ?(?:\/|of) ?\1\b|kept|completed|finished|lined up|confirmed|signed up|enrolled|got in|made it|handed in|turned in|new apartment|moved in|named (?:three|four|five|\d)|linked|paid)\b/i;

/** More or less of the thing spoken of; whether that is good depends on the thing. */
export const MORE =
  /\b(?:more|longer|further|farther|twice as|on the (?:up|rise)|rising|up again|streak)\b(?! (?:hopeful|energy|confident|open|settled|relaxed|anxious|depressed|irritable|withdrawn|intense|tired|down|or less))/i;
export const LESS = /\b(?:less|fewer|hardly|barely|tapering off|dropping off|drying up)\b(?! than \d)/i;

/** Goals whose count should fall. */
export const FALL_GOAL =
  /\b(?:reduc\w+|decreas\w+|lower|fewer|less|stop|no more than|cut|quit|limit|eliminat\w+|under|below|at most|without|abstain\w*|give up|resist|overcome|lessen|minimi[sz]e|halve|free of|stay off|off|zero|end the|end)\b/i;
export const FALL_THING =
  /\b(?:late|absen\w+|miss(?:ed|es)?|skip\w*|panic|attacks?|episodes?|blow ?-?ups?|outbursts?|meltdowns?|tantrums?|fights?|drinks?|beers?|pints?|purg\w+|binge\w*|[vb] x|cut x|cuts?\b|lines\b|bolted|nightmares?|bad (?:dreams?|one)|flashbacks?|urges?|cravings?|clung|awake|up \d|wakes?|yell\w*|worr\w+|rituals?|counting|checks?|checked|wash\w*|strain|tablets|mg|cigs?|cigarettes|suds?|distress|belief|voices|burnout|shame|guilt|anger|pain|stress|anxiety|sadness|grief|burden|tension|fear|dread|slips?|referrals?|incidents?|reassur\w+|asks|texts|crusts|hid\w*|hoard\w*|sick|called out|rows?|hits?|hitting|heads|jerks|owes|mirror|burned|er\b|trips|absences)\b/i;
export const RISE_THING =
  /\b(?:sober|clean|dry|days? off|sleep\w*|slept|on time|attend\w*|made|meetings?|mtgs?|walk\w*|complet\w+|done|filled|homework|classes|h(?:ours|rs)?\b|on task|school|pages|words|kg|ate|meals?|breakfast|lunch\w*|practi\w+|sessions|calls?|visits?|handed in|turned in|stand|min\b|minutes|neg\b|negative|readings|worksheets?|chart|log)\b/i;
/** A first time after a while. */
export const SINCE = /\b(?:since|in \w+ (?:weeks?|wks?|days?|mos?|months?))\b/i;
/** Goes on as before. */
export const STILL =
  /\b(?:still|again|as usual|keeps? \w+ing|continues? to|ongoing|persist\w*|always|every time)\b(?! (?:on track|going|sober|clean|holding|attending|in place))/i;
/** A step that did not happen. */
export const FAILED =
  /\b(?:skipped|missed|cancell?ed|no[- ]?show\w*|did(?:n['’]?t| not) (?:do|go|make|call|use|try|bring|take|get|sleep|eat|leave|show)|hasn['’]?t (?:been|done|called|gone|used|started)|has not|couldn['’]?t|wouldn['’]?t|refus\w+|0 (?:of|\/)|none (?:done|of)|not done|not (?:filled|started|tried)|blew up|bailed|backed out|gave in|gave up)\b/i;
/** Opens a sentence that goes on with the one before, without a topic of its own. */
export const GOES_ON =
  /^\W*(?:was\b|were\b|had been|used to|last (?:wk|week|time|visit|month|mo|mth|session|term|year)|prior|previously|before|now\b|in (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|vs\b|up from|down from|same\b|no change|unchanged|better|worse|first\b|1st\b|never\b|none\b|record|longest|\d|(?:one|two|three|four|five|six|seven)\b|a (?:week|month|year) ago|at intake|compared|still\b|again\b)/i;
/** Concepts of which more is good; of the others (complaints, symptoms, substances) less is. */
export const GOOD_CONCEPTS: ReadonlySet<string> = new Set(
  'sleep bedtime own_bed rhythm mat recovery_meetings meals picky_eating exercise medication injection medical motivation functioning selfcare selfworth energy relationship_contact communication intimacy couple_time dating making_friends social_skills assertiveness boundaries bonding reunification foster_settle grades attendance college school job_search return_to_work work_performance organisation household benefits housing independence leisure anhedonia purpose treatment_engagement safetyplan_use adult_help transport naloxone relapse_plan share_care parenting spirituality culture agoraphobia driving social_anxiety speech phobia performance life_story identity night_care hoarding'.split(
    ' ',
  ),
);
/** So many of so many, without an earlier figure. */
export const SHARE_OF = /(?<![\d/.])(\d{1,2})\s?(?:\/|of|out of)\s?(?:the )?(\d{1,2})(?![\d/])/i;
