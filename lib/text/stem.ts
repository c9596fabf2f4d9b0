/**
 * A light English stemmer: inflection, the commonest derivations, irregular verbs, British to American spelling. Light
 * on purpose: heavy stemmers merge words that a clinician keeps apart ("general"/"generous", "university"/"universe").
 * What this may not do: map one word to another meaning.
 */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `slept sleep|felt feel|went go|gone go|goes go|drank drink|drunk drink|ate eat|eaten eat|fought fight|cried cry|cries cry|woke wake|woken wake|awoke awake|thought think|thoughts think|told tell|said say|spoke speak|spoken speak|wrote write|written write|took take|taken take|made make|met meet|meeting meeting|parking parking|parked parking|meetings meeting|minding minding|mind mind|done done|nursing nursing|hours hour|hour hour|left leave|lost lose|kept keep|held hold|ran run|began begin|begun begin|bought buy|brought bring|caught catch|chose choose|chosen choose|came come|did do|does do|done do|drew draw|drove drive|driven drive|fell fall|fallen fall|forgot forget|forgotten forget|forgave forgive|forgiven forgive|gave give|given give|got get|gotten get|grew grow|grown grow|had have|has have|heard hear|hid hide|hidden hide|hung hang|knew know|known know|led lead|lay lie|lied lie|lying lie|lies lie|paid pay|rang ring|rode ride|ridden ride|rose rise|saw see|seen see|sold sell|sent send|shook shake|shaken shake|sang sing|sat sit|spent spend|stood stand|stole steal|stuck stick|swore swear|swam swim|taught teach|threw throw|thrown throw|understood understand|wore wear|won win|dealt deal|meant mean|bled bleed|bitten bite|bit bite|blew blow|broke break|broken break|built build|burnt burn|dreamt dream|fled flee|flew fly|froze freeze|frozen freeze|hit hit|hurt hurt|laid lay|learnt learn|overslept oversleep|overate overeat|overdrew overdraw|relived relive|sought seek|shut shut|sank sink|sunk sink|smelt smell|spilt spill|sprang spring|swept sweep|swung swing|tore tear|torn tear|wept weep|children child|kids child|women woman|men man|wives wife|lives life|feet foot|teeth tooth|mice mouse|people person|better better|worse worse|best best|worst worst|less less|management manage|engagement engage|improvement improve|achievement achieve|adjustment adjust|encouragement encourage|movement move|judgment judge|judgement judge|punishment punish|embarrassment embarrass|resentment resent|resentful resent|commitment commit|repayment repay|payment pay|payments pay|retirement retire|bereavement bereave|bereaved bereave|housing housing|teaching teaching|outing outing|outings outing|reading reading|readings reading|writing writing|rung rung|rungs rung|sinking sinking|rowing rowing|ringing ringing|ordering ordering|sitting sitting|sittings sitting|saving saving|savings saving|aching ache|ached ache|was be|were be|is be|are be|am be|been be|being be|having have|doing do|going go|dying die|died die|dies die|tying tie|tied tie|tries try|tried try|denies deny|denied deny|worries worry|worried worry|studies study|studied study|relies rely|relied rely|bodies body|families family|anxieties anxiety|memories memory|activities activity|abilities ability|parties party|bodily body|daily daily|weekly weekly|monthly monthly|nightly nightly|family family|early early|only only|reply reply|apply apply|applied apply|applies apply|belly belly|bully bully|bullied bully|bullies bully|jelly jelly|rally rally|silly silly|holy holy|ugly ugly|lonely lonely|lonelier lonely|loneliness lonely|friendly friend|news news|series series|lens lens|bus bus|gas gas|yes yes|this this|his his|its its|us us|thus thus|always always|sometimes sometimes|perhaps perhaps|across across|during during|nothing nothing|something something|anything anything|everything everything|thing thing|things thing|morning morning|mornings morning|evening evening|evenings evening|ceiling ceiling|sibling sibling|siblings sibling|wedding wedding|string string|spring spring|king king|ring ring|bring bring|sing sing|sting sting|swing swing|wing wing|bed bed|red red|need need|needed need|feed feed|fed feed|seed seed|speed speed|breed breed|bleed bleed|hundred hundred|shed shed|embed embed|united united|exercise exercise|exercised exercise|exercising exercise|otherwise otherwise|likewise likewise|rise rise|raise raise|praise praise|noise noise|promise promise|advise advise|wise wise|surprise surprise|disguise disguise|precise precise|paradise paradise|premise premise|crises crisis|crisis crisis|analyses analysis|analysis analysis|diagnoses diagnosis|diagnosis diagnosis|hypnosis hypnosis|psychosis psychosis|psychotic psychosis|anxious anxiety|anxiously anxiety|anxiousness anxiety|depressed depress|depression depress|depressive depress|depressing depress|manic mania|addict addict|addicted addict|addiction addict|addictions addict|suicidal suicide|suicidality suicide|traumatic trauma|traumatized trauma|traumatised trauma|traumas trauma|angry anger|angrily anger|angrier anger|grief grief|griefs grief|grieve grief|grieving grief|grieved grief|mourn mourn|assertive assert|assertiveness assert|assertively assert|assertion assert|sober sober|sobriety sober|abstinent abstain|abstinence abstain|abstains abstain|abstaining abstain|ashamed shame|shameful shame|guilty guilt|guilts guilt|jealousy jealous|intimacy intimate|intimately intimate|independence independent|independently independent|hopeless hopeless|hopelessness hopeless|hopeful hope|hopefulness hope|hoping hope|hoped hope|hopes hope|impulsivity impulsive|impulsiveness impulsive|impulses impulse|avoidance avoid|avoidant avoid|avoids avoid|avoided avoid|avoiding avoid|concentration concentrate|concentrating concentrate|tolerance tolerate|motivation motivate|motivated motivate|isolation isolate|isolated isolate|isolating isolate|conversation converse|conversations converse|communication communicate|medications medication|withdrawal withdraw|withdrawn withdraw|withdrew withdraw|hypervigilance hypervigilant|argument argue|arguments argue|arguing argue|argued argue|argues argue|occupational occupation|vocational vocation|financial finance|finances finance|financially finance|spiritual spirit|spirituality spirit|attendance attend|acceptance accept|performance perform|compulsive compulsion|compulsions compulsion|obsessive obsession|obsessions obsession|obsessing obsession|obsessed obsession|intrusion intrusive|intrusions intrusive|irritability irritable|tearfulness tearful|tearfully tearful|criticism critic|critical critic|criticise critic|criticize critic|criticised critic|criticized critic|mastery master|skillful skill|skilful skill|skillfully skill|skills skill|skilled skill|peaceful peace`
    .split(/[|\n]/)
    .map((pair) => {
      const [from = '', to = ''] = pair.trim().split(' ');
      return [from, to] as const;
    }),
);

const VOWEL = /[aeiouy]/;
const cache = new Map<string, string>();
/** Bounds memory when the panel runs for a whole day over odd texts. */
const CACHE_LIMIT = 20_000;

function undouble(base: string): string {
  if (base.length > 3 && /([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  // One short syllable that wasn't doubled before -ed or -ing had a silent e: "hoping" is hope, "hopping" is hop.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? `${base}e` : base;
}

function strip(word: string): string {
  let base = word;
  if (base.endsWith("'s")) base = base.slice(0, -2);
  base = base
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/is(e[sd]?|ing)$/, (all, rest: string) => (base.length > 7 ? `iz${rest}` : all));
  base = base.replace(/^(behavi|col|hon|hum|neighb|fav|lab|rum|harb)our/, '$1or');
  const known = IRREGULAR.get(base);
  if (known !== undefined) return known;
  if (/(?:ss|sh|ch|x|z)es$/.test(base)) base = base.slice(0, -2);
  else if (/ies$/.test(base) && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/[^su]s$/.test(base) && base.length > 3) base = base.slice(0, -1);
  const single = IRREGULAR.get(base);
  if (single !== undefined) return single;
  if (/ied$/.test(base) && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/ed$/.test(base) && base.length > 3 && VOWEL.test(base.slice(0, -2))) base = undouble(base.slice(0, -2));
  else if (/ing$/.test(base) && base.length > 5 && VOWEL.test(base.slice(0, -3))) base = undouble(base.slice(0, -3));
  if (/ness$/.test(base) && base.length > 6) base = base.slice(0, -4);
  // "Steadily" is steadi then, and so is "steady" in the end.
  if (/ly$/.test(base) && base.length > 5) base = base.slice(0, -2);
  base = base.replace(/izer?$/, 'iz');
  if (/(?:at|it|ct|pt|s)ion$/.test(base) && base.length > 6) base = base.slice(0, -3);
  return base;
}

/**
 * Light stem of a lower-case word. Not a word itself: compare stems only with stems.
 * @param word lower case, straight apostrophe
 */
export function stem(word: string): string {
  const hit = cache.get(word);
  if (hit !== undefined) return hit;
  let result = finish(IRREGULAR.get(word) ?? strip(word));
  if (result === '') result = word;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

/** Irregular forms must land on the same stem as the regular ones ("worried" and "worry", "abstinence" and "abstain"). */
function finish(base: string): string {
  let end = base;
  // Short words keep their e: care and car, wine and win, note and not are different matters.
  if (end.length > 4 && end.endsWith('e')) end = end.slice(0, -1);
  if (end.length > 2 && /[^aeiou]y$/.test(end)) end = `${end.slice(0, -1)}i`;
  return end;
}
