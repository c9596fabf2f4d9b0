/**
 * Whose is it: decides whether a mention belongs to somebody other than the client. What others report, know or fear
 * about the client stays the client's; what others did to the client is the client's as well. Language rules only.
 */
import { ABOUT_CLIENT, FAMILY_HISTORY, OTHER_PERSON } from './cues.ts';

/** Subjects that bring the client back into a clause. */
const CLIENT = /\b(?:ct|cl|clt|client|pt|patient|i|i've|i'm|i'd|myself)\b/i;
const CLAUSE_BREAK =
  /[;.:]\s|\s[-–—]\s|\b(?:but|however|although|though|whereas|while|so)\b|,\s(?=(?:ct|client|pt|patient|denies|denied|no|she|he|they|has the|has a|has his|has her|says|wants)\b)|\band\s(?=(?:ct|client|pt|patient|he|she|they|denies|that)\b)|"|,\s'|:\s'/gi;
const MALE =
  /\b(?:father|dad|brother|son|husband|hubby|boyfriend|bf|uncle|nephew|grandfather|grandpa|stepdad|man|he)\b/i;
const FEMALE =
  /\b(?:mother|mom|mum|mo|sister|daughter|dtr|wife|girlfriend|gf|aunt|niece|grandmother|gma|grandma|stepmom|woman|she)\b/i;

/** Start of the clause that holds the mention. */
function clauseStart(text: string, start: number): number {
  let from = 0;
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    const at = match.index + match[0].length;
    if (at <= start) from = at;
    else break;
  }
  return from;
}

const NOUN = OTHER_PERSON.source;
const FOLLOWING = new RegExp(`^\\s(?:(?:in|for)\\s(?:his|her|their|my|the)\\s(?:\\w+\\s)?)?(?:${NOUN})`, 'i');
/** Between another person and the mention, it makes the mention a condition ("Mom to lock up sharps in case of …"). */
const CONDITION =
  /\b(?:in case|if|for when|in the event|should|watch for|monitor for|look for|signs of|to prevent|risk of)\b/i;
/** "hits his wife", "abused my mother", "bruises on younger brother" */
const OBJECT = new RegExp(
  `^\\W{0,2}(?:(?:of|on|to|toward|towards|against|in)\\s)?(?:(?:his|her|their|my|the|a|an|ct's|younger|older|little|baby|own)\\s){0,3}(?:${NOUN})(?!\\s*(?:of ct|in|comes|came|hits?|touch\\w*|has|did|does|would|gets|got|put|makes|made|forces|forced)\\b)`,
  'i',
);
const OBJECT_INSIDE = new RegExp(`\\b(?:his|her|my|their)\\s(?:${NOUN})\\s*$`, 'i');
/** "daughter was raped", "sister who …, who was abused" */
const PASSIVE = new RegExp(
  `\\b(?:${NOUN})\\b(?:[^,;.]{0,60}?|\\swho\\b[^;.]{0,90}?\\swho\\s)\\b(?:was|were|got|been|being|is|are|gets|had been)\\s(?:(?:removed|placed|taken|hospitali[sz]ed|treated)\\s(?:\\w+\\s){1,4})?(?:\\w+\\s){0,2}$`,
  'i',
);
/** "partner's childhood abuse" */
const POSSESSIVE = new RegExp(`\\b(?:${NOUN})'s\\s(?:\\w+\\s){0,3}$`, 'i');
/** "a student disclosed abuse" */
const TELLS = new RegExp(
  `\\b(?:${NOUN})\\s(?:has |had )?(?:disclosed|reported|reports|described|survived|experienced|endured|suffered|told (?:her|him) (?:of|about))\\s(?:\\w+\\s){0,3}$`,
  'i',
);

const A_PERSON = new RegExp(`\\b(?:${NOUN})\\b`, 'i');
const HEADLINE = new RegExp(`^\\W*(?:(?:his|her|the|my|their|ct's)\\s)?(?:${NOUN})\\s(?:sexually |physically )?$`, 'i');
const THREATENS = new RegExp(`^\\W*(?:(?:his|her|their|my|the)\\s)?(?:${NOUN})\\s(?:\\w+\\s){0,2}threat\\w*$`, 'i');

/** Acts that others do to somebody: who is at the receiving end decides. */
function otherSuffers(text: string, start: number, end: number, from: number): boolean {
  const before = text.slice(from, start);
  const after = text.slice(end, end + 60);
  const mention = text.slice(start, end);
  // "Dad beat Mom, never him"
  if (
    /\b(?:mom|mum|mother|dad|father|sister|brother|wife|husband)\b/i.test(mention) &&
    /\b(?:never|not) (?:him|her|me|us)\b/i.test(text.slice(start))
  )
    return true;
  // "an abusive husband": the one who does it.
  if (
    (OBJECT.test(after) && !/\b(?:by|from)$|^(?:abusive|violent|cruel|controlling)/i.test(mention)) ||
    OBJECT_INSIDE.test(mention)
  )
    return true;
  const passive = PASSIVE.exec(text.slice(from, start));
  if (
    passive &&
    // "Coach has been touching him": he acts.
    !/^\w+ing\b/i.test(mention) &&
    !/^(?:abusive|violent|controlling|cruel|neglectful)/i.test(mention) &&
    !CLIENT.test(passive[0].replace(/^\S+/, ''))
  )
    return true;
  // "Stepson threatened to shoot up the school": nobody here is the client.
  if (THREATENS.test(before + mention) && !/\b(?:her|him|ct|client|me|them|us)\b/i.test(after)) return true;
  // "Nephew beaten by …": headline style, without was.
  if (
    /^(?:beaten|abused|raped|molested|assaulted|hit by|neglected|choked|bullied)/i.test(mention) &&
    (/\bby$/i.test(mention) || /^\s?by\b/i.test(after)) &&
    HEADLINE.test(before)
  )
    return true;
  // "Mother's bf spanks": he is the one who does it.
  const owner = POSSESSIVE.exec(before);
  return (
    (owner !== null &&
      !(
        /^(?:mom|mum|mother|mo|dad|father|grandma|gma|aunt)'s\s/i.test(owner[0]) &&
        A_PERSON.test(owner[0].replace(/^\S+\s/, ''))
      )) ||
    TELLS.test(before)
  );
}

/** Somebody else's own words in quotes. */
const OTHERS_VOICE = new RegExp(
  `^\\W*(?:(?:his|her|my|the|their|ct's)\\s)?(?:\\w+\\s)?(?:${NOUN})\\s(?:says|said|texted|wrote|told (?:her|him|me)|keeps saying)[,:]?\\s?['"]\\W*(?:i|i'm|i've|i'd|my)\\b[^'"]*$`,
  'i',
);
/** Seen or heard of, of nobody near. */
const WITNESSED =
  /\b(?:watch(?:ed|es|ing)|saw|sees|seeing|found|witness\w*|heard (?:of|about)|read about|treated|revived|talked down)\s(?:someone|somebody|strangers|(?:an?|the|another|two|some)\s(?:\w+\s)?(?:man|men|woman|women|guy|lady|girl|boy|kid|teen|stranger|patient|resident|passenger|rider|driver|customer|person))\s(?:\w+\s){0,2}$/i;
const AT_A_DISTANCE =
  /\b(?:the|a|another|some) (?:patient|pt|resident|man|woman|guy|lady|stranger|teen|boy|girl|kid|fellow) (?:in the (?:next|other)|next|across|at the|from (?:the|her|his)|down the|upstairs|on (?:the|her|his))\b[^.;,]{0,30}$/i;

/** "Her dog is anxious" */
const A_PET =
  /^\W*(?:(?:the|his|her|their|ct's|family|new|old)\s){0,2}(?:dog|cat|puppy|kitten|pit ?bull|parrot)\s(?!(?:scratch|bit|died|dying|put))(?:(?!(?:her|him|them|ct|client|me|that)\b)\w+\s){0,3}$/i;
/** "Supports a friend through panic attacks" */
const HELPS =
  /\b(?:supports?|supported|helps?|helped|coach\w*|nurs(?:es|ed|ing)|sits? with|sat with|talk(?:s|ed) down)\s+(?:\w+\s){0,2}$/i;

/** "Dates a guy who drinks" */
const SOMEBODY_WHO =
  /\b(?:dat(?:es|ing|ed)|met|knows?|marr(?:ies|ied)|lives? with|likes?|saw|helps?|helped|lov(?:es|ed)|work(?:s|ed|ing) with) (?:an?|some|the|this|that|another) (?:\w+ )?(?:guy|man|woman|girl|boy|person|lady|kid|teen|someone|somebody) (?:who|that)(?:'s)?\s(?:\w+\s){0,3}$/i;

/** In a group other people tell theirs; only where the client is named as well, for notes call clients members too. */
const MEMBERS =
  /\b(?:several|other|some|two|three|most|many|older|younger) (?:group )?(?:members|mbrs|peers|participants|women|men|girls|boys)\b[^.;,]{0,40}$/i;

/** "His mother, whose panic attacks …" */
const WHOSE = new RegExp(`\\b(?:${NOUN}),? whose\\s(?:\\w+\\s){0,2}$`, 'i');

/** Whether the mention is someone else's. */
export function belongsToOther(text: string, start: number, end: number, suffered: boolean, ownVoice = false): boolean {
  const from = clauseStart(text, start);
  // "My kids deserve a better mom": in the client's own voice the others are only spoken of.
  if (
    ownVoice &&
    /\b(?:i|i'm|i'd|my|me)\b/i.test(text.slice(from, end)) &&
    !/\bmy (?:\w+ )?\w+ (?:says|said|told|thinks|wants)\b/i.test(text)
  )
    return false;
  if (
    FAMILY_HISTORY.test(text.slice(Math.max(0, start - 80), end + 40)) &&
    !/\b(?:ct|client|pt|personal)\s(?:hx|history|own)/i.test(text.slice(from, start))
  )
    return true;
  if (A_PET.test(text.slice(from, start))) return true;
  if (SOMEBODY_WHO.test(text.slice(from, start))) return true;
  if (MEMBERS.test(text.slice(from, start)) && CLIENT.test(text)) return true;
  if (AT_A_DISTANCE.test(text.slice(from, start)) || WITNESSED.test(text.slice(from, start))) return true;
  if (suffered) return otherSuffers(text, start, end, from);
  // "Sister says: 'I'm hopeless …'", "her ex, not she, was …", "his mother, whose panic attacks …"
  if (
    OTHERS_VOICE.test(text.slice(0, start)) ||
    /,\s?not (?:she|he|her|him|ct|me|i)\b,?[^.;]{0,60}$/i.test(text.slice(0, start))
  )
    return true;
  if (WHOSE.test(text.slice(0, start))) return true;
  // "Hears 'useless' in his dad's voice"
  if (
    /^voices?$/i.test(text.slice(start, end)) &&
    /\bhear\w*\b[^.;]{0,40}\b(?:in|of|from)\s(?:his|her|my|their|the)\s(?:\w+\s)?(?:\w+'s\s)$/i.test(
      text.slice(0, start),
    )
  )
    return false;
  if (/\bhear\w*\s(?:(?:his|her|their|my|the|dead|late)\s){0,2}(?:\w+\s)?$/i.test(text.slice(0, start))) return false;
  // "Was a nervous kid": the client, then.
  if (
    /\b(?:was|as) an?\s(?:\w+\s)?$/i.test(text.slice(0, start)) &&
    /^\s(?:kid|child|teen\w*|boy|girl|baby|toddler|student)\b/i.test(text.slice(end))
  )
    return startsWithOther(text);
  // "an alcoholic father"
  if (
    FOLLOWING.test(text.slice(end)) &&
    !/\s(?:his|her|my|their|the|a|an|at|to|with|on|for|by|of)$/i.test(text.slice(start, end))
  )
    return true;
  const clause = text.slice(from, start);
  const nouns = [...clause.matchAll(OTHER_PERSON)];
  const last = nouns[nouns.length - 1];
  if (!last) return pronounOfOther(text, from, start) || sharedSubject(text, from, start);
  const behind = clause.slice(last.index + last[0].length);
  const beforeNoun = clause.slice(0, last.index);
  // "… worried about his son's drinking, not sleeping for it": past the comma the subject of the sentence goes on.
  if (
    /'s$/.test(last[0]) &&
    /^[^,]*\s\S[^,]*,\s/.test(behind) &&
    !/^\W*(?:his|her|my|their|the|ct's)?\s*$/i.test(beforeNoun)
  )
    return false;
  // "… when his wife was dying, sleeps now": past the comma the subject of the sentence goes on.
  if (/,\s/.test(behind) && SUBORDINATE.test(beforeNoun)) return false;
  // "cousin's overdose": a possessive close to the mention decides at once.
  // "Since her husband's death she wants to join him": the event is his, what is told after it the client's.
  if (/'s$/.test(last[0]) && EVENT_OF.test(behind)) return false;
  if (/'s$/.test(last[0])) {
    if (/^\s(?:\w+\s){0,3}$/.test(behind)) return true;
    if (/^\s(?:mother|house|place|wedding|home|party|death|car|ashes|funeral)\b/i.test(behind)) return false;
  }
  if (CLIENT.test(behind) || CONDITION.test(behind)) return false;
  // "a friend … to keep her from cutting": the one spoken of is the client again.
  if (/\b(?:her|him|them)\s(?:from|to|for|about|of)?\s*$/i.test(behind)) return false;
  if (/^\s*(?:told|tells|texted|confided (?:in|to)|said to|admitted to) (?:her|him|ct|client|pt)\b/i.test(behind))
    return true;
  if (/\b(?:she|he) (?:herself|himself)\b/i.test(behind) && sameGender(last[0], behind)) return true;
  if (SAYS.test(behind) && otherGender(beforeNoun, last[0], behind)) return true;
  if (ABOUT_CLIENT.test(behind) || /^(?:found|discovered|read|caught|saw)\b/i.test(text.slice(start, end)))
    return /\bmy\s*$/i.test(beforeNoun) && /\b(?:he|she|they)(?:'d|'s|\s)/i.test(behind);
  if (HELPS.test(beforeNoun) && /^\s(?:through|thru|with|during|in)\s(?:\w+\s){0,2}$/i.test(behind)) return true;
  // "caring for mother with dementia"
  if (/^\s(?:with|who has|who's had|living with)\s(?:\w+\s){0,2}$/i.test(behind)) return true;
  // "with her daughter", "toward stepdad", "killing his mother": an object, not a subject.
  if (
    /\b(?:with|w\/|toward|towards|at|about|from|to|for|by|on|of|against|killing|hurting|hitting|promised|asked|asks|begged|blamed|blames|hid it from|loves|loved|visited|visits|met|meets|avoids|hates|married|helped|helps|supports|feeds|joined|told|tells|taught|showed|gave|gives|sent|handed|paid|hugged|thanked|from his|near|see|saw|call|called|text|texts?|miss\w*|tell|between|around|over|next to)\s+(?:(?:his|her|their|my|the|a|an|ct's|old|best|late|younger|older|new)\s+){0,3}$/i.test(
      beforeNoun,
    )
  ) {
    return (
      /\b(?:that|worr\w+|afraid|about|of|for)\b/i.test(beforeNoun) &&
      /^\s*(?:might|may|could|would|will|is|was|has|had|who|tr(?:ied|y|ies)|being)\b/i.test(behind)
    );
  }
  return behind.length < 90;
}

/** What happened to the other person, and a subject of its own behind it. */
const EVENT_OF =
  /^\s(?:(?:sudden|recent|untimely)\s)?(?:death|passing|suicide|loss|funeral|illness|diagnosis|stroke|accident|surgery|arrest|wedding|birthday|anniversary|departure|move|grave|burial)\b[^;.]*\b(?:she|he|they|i|ct|client|pt|patient)(?:'s|'d)?\s(?:\S+\s){0,5}$/i;

const SAYS =
  /^\s*(?:has |had )?(?:said|says|told (?:her|him)|texted|wrote|admits?|admitted|keeps saying|posted) (?:that )?(?:he|she)\b/i;

/** "Mo states she herself was cutting": the one who speaks. */
function sameGender(noun: string, behind: string): boolean {
  return /\bhe himself\b/i.test(behind) ? MALE.test(noun) : FEMALE.test(noun);
}

/** "her son said he wants to die": the client is a she, so he is the son. */
function otherGender(beforeNoun: string, noun: string, behind: string): boolean {
  const owner = /\b(his|her)\s(?:\w+\s)?$/i.exec(beforeNoun)?.[1]?.toLowerCase();
  const pronoun = /\b(he|she)\b/i.exec(behind)?.[1]?.toLowerCase();
  return (
    (owner === 'her' && pronoun === 'he' && MALE.test(noun)) ||
    (owner === 'his' && pronoun === 'she' && FEMALE.test(noun))
  );
}

/** "… husband still hits her when he drinks": the pronoun follows another person named earlier in the sentence. */
function pronounOfOther(text: string, from: number, start: number): boolean {
  const clause = text.slice(from, start);
  const pronoun = /\b(he|she)\b(?:'s|'d)?\s(?:\w+\s){0,3}$/i.exec(clause);
  if (!pronoun) return false;
  const earlier = text.slice(0, from);
  const nouns = [...earlier.matchAll(OTHER_PERSON)];
  const last = nouns[nouns.length - 1];
  if (!last) return false;
  const male = /^he$/i.test(pronoun[1] ?? '');
  const fits = male ? MALE.test(last[0]) : FEMALE.test(last[0]);
  const clientOther = male ? /\bher\b/i.test(text.slice(0, start)) : /\bhim\b/i.test(text.slice(0, start));
  return fits && clientOther;
}

/** "Partner denies it but wrote a text": a clause without a subject keeps the one before. */
function sharedSubject(text: string, from: number, start: number): boolean {
  if (from === 0 || /\b(?:he|she|they|i|ct|client|pt|patient)\b/i.test(text.slice(from, start))) return false;
  if (!/\b(?:but|and|yet)\s?$/i.test(text.slice(0, from))) return false;
  const earlier = text.slice(0, from);
  const opening = new RegExp(`^\\W*(?:(?:his|her|the|my|their)\\s)?(?:${NOUN})\\b`, 'i').exec(earlier);
  return (
    opening !== null &&
    !/\b(?:reports?|says?|states?|unaware|worr\w+|concern\w+)\b/i.test(earlier) &&
    !CLIENT.test(earlier)
  );
}

/** Ends just before the person that a subordinate clause is about. */
const SUBORDINATE =
  /\b(?:when|while|after|since|because|as|before|until|once|if|that|how|over|re|about)\s(?:(?:his|her|their|my|the|a|an|ct's)\s)?(?:\w+\s)?$/i;

const OPENING = new RegExp(`^\\W*(?:(?:his|her|the|my|their|a|an|best|old)\\s){0,2}(?:${NOUN})\\b`, 'i');

/** Whether a statement opens with somebody other than the client. */
export const startsWithOther = (text: string): boolean => OPENING.test(text);
