/** The words that reported speech turns on. The genre is written in the past tense: `he said`, `she went on to stress`. */

import { anyOf } from '../../alternatives.ts';

/** `a b c` and lines of them as a set. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The plainest of what is told so, `said that`, as a part of a pattern. */
export const SAYING = '(?:said|stated|noted|added|stressed|emphasized|recalled|saying|noting|adding|stressing)';

/** What is done from the floor alone, and by saying it: `she welcomed`. */
const SPOKEN = `
  acknowledged advocated applauded commended condemned congratulated denounced deplored emphasised emphasized
  encouraged endorsed expressed hailed highlighted lamented lauded praised reaffirmed recommended regretted
  reiterated requested saluted thanked underlined underscored urged voiced welcomed wondered`;

/** What a speaker does with words: `he said`, `she called for`. Deeds such as `he resigned` are none. */
export const ATTRIBUTES = words(`
  ${SPOKEN} accepted accused added addressed admitted advised affirmed alerted aligned alluded announced answered
  apologized appealed argued asked asserted assessed associated assured backed begged blamed briefed called cautioned
  challenged conceded championed characterized charged circulated cited claimed clarified commemorated commented
  compared complained concluded concurred confirmed contended continued contrasted conveyed countered credited
  criticized declared declined decried defended demanded denied described detailed disassociated discouraged
  discussed dismissed displayed dissociated distanced distributed elaborated enquired enumerated envisioned exhorted
  explained extended extolled faulted flagged focused identified illustrated implored indicated informed inquired
  insisted introduced invited linked listed maintained mentioned mourned named noted objected observed offered opined
  outlined painted petitioned pleaded pledged pointed posed predicted presented pressed proclaimed promised proposed
  protested provided queried questioned quoted raised reassured recalled recapped recognised recognized recounted
  referred refuted registered rejected related remarked remembered reminded renewed repeated replied reported
  reserved responded restated retorted revealed reviewed said showed signalled singled specified speculated spoke
  spotlighted stated stressed submitted suggested summarized summed surmised surveyed tasked testified told
  anticipated apologised articulated ascribed attested attributed backed berated beseeched castigated celebrated
  chastised chided commiserated complimented consoled contested counselled deferred defined denigrated depicted
  derided disclosed disputed distinguished echoed empathized enjoined entreated envisaged equated estimated evoked
  exclaimed foresaw framed guaranteed implied inferred instanced interjected invoked joked labelled lambasted likened
  mused nominated paraphrased portrayed posited postulated pronounced quipped reacted reasoned rebuked rebutted
  recapitulated reckoned relayed reminisced resented retracted scolded seconded slammed spelled stipulated termed
  translated undertook ventured volunteered touched traced unveiled vowed warned
`);

/** Of those, what is done by saying it: `he called for`, `she thanked`. */
export const PERFORMS = words(`
  ${SPOKEN} appealed asked called cautioned demanded exhorted extended implored invited noted observed paid pledged
  pointed proposed recalled rejected reserved stressed suggested
`);

/**
 * What is done only from the floor, by whoever has it: `she welcomed`, `he hoped`. What others did elsewhere is told with
 * `had`; where a record tells of them in the simple past all the same, it is by other verbs.
 */
export const FROM_FLOOR = words(`
  ${SPOKEN} agreed apologized appreciated begged conceded decried disagreed expected favoured feared hoped intended
  shared supported trusted
`);

/** After `would`: what speakers say that they would do, `he would vote in favour`. */
export const WOULD = new RegExp(
  `^(?:not )?(?:also |therefore )?${anyOf(`
    like, limit, confine, be (?:brief|grateful|voting|pleased|glad|happy|remiss), vote, abstain, appreciate, welcome,
    prefer, support, address, focus, speak, continue to (?:support|work),
    return to the (?:subject|matter|issue|question|point|topic), join, have preferred, not oppose, begin by,
    conclude by, submit, circulate, go into, dwell, repeat, comment, elaborate, read, outline, explain,
    describe, stop, leave it, say, add, share, list, mention`)}\\b`,
);

/** The same with the words that follow: `concluded by`, `called for`. */
export const FROM_FLOOR_WITH: Readonly<Record<string, RegExp>> = {
  appealed: /^(?:to|for)\b/,
  assured: /^(?!him\b|her\b)/,
  asked: /^(?!him\b|her (?:to|whether|if|why|how|what|when|where|about|for)\b)/,
  called: /^(?:for|on|upon|again|also|attention)\b/,
  concluded: /^by\b/,
  could: /^not (?:accept|agree|join|share|support)\b/,
  did: /^not (?:accept|agree|believe|consider|doubt|intend|share|support|want|wish)\b/,
  drew: /^(?:\w+ ){0,2}attention\b/,
  joined: /^(?:others|other|those|previous|delegations|speakers)\b|^[^,;]{1,40} in [a-z]+ing\b/,
  looked: /^forward\b/,
  noted: /^(?:that|with)\b/,
  questioned: /^(?:the|whether|why|how)\b/,
  gave: /^(?:an? |his |her )?(?:\w+ )?(?:undertakings?|assurances?)\b/,
  undertook: /^to\b/,
  wanted: /^to (?:know|hear|learn|thank|express|draw|stress|emphasize|add|associate)\b/,
  wished:
    /^(?:\w+ )?to (?:know|hear|learn|thank|express|draw|stress|emphasize|add|associate|join|make|commend|congratulate|see)\b/,
  offered: /^(?:his|her) (?:country|Government|delegation|condolences|sympath|assistance|support)/,
  paid: /^(?:\w+ ){0,3}(?:tribute|homage|respects?)\b/,
  pointed: /^out\b/,
  recalled: /^(?:that|the|how)\b/,
  sought: /^(?:\w+ )?(?:clarification|assurances?|information)\b/,
  stressed: /^(?:that|the)\b/,
  took: /^(?:\w+ ){0,2}(?:note|issue|exception)\b/,
  would: WOULD,
};

const ROOM = `(?:all )?(?:the )?(?:other )?${anyOf(`
    Council, Committee, Assembly, Commission, Conference, Board, meeting, members, Member States, States,
    delegat(?:es|ions), Secretariat, Chair, briefers, speakers, international community, correspondents`)}\\b`;
const TO_ROOM = new RegExp(`^(?:(?:up)?on |to )?${ROOM}`);
const SHOWN_TO_ROOM = new RegExp(`^(?:(?:[a-z]+ ){0,4}to )?${ROOM}`);

/** What is said to those in the room, and what only closes or takes up what was said there: `asked members`, `concluded by`. */
export const SURELY_FROM_FLOOR: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    'asked urged called invited encouraged reminded appealed requested thanked implored exhorted told wished assured informed'
      .split(' ')
      .map(verb => [verb, TO_ROOM]),
  ),
  showed: SHOWN_TO_ROOM,
  told: new RegExp(`${TO_ROOM.source}|^another\\b`),
  concluded: /^by\b/,
  recalled: /^that\b/,
  looked: /^forward\b/,
  drew: /^(?:(?:the )?\w+[’']s? )?attention\b/,
  adjourned: /^the\b/,
  aligned: /^h\w+self\b/,
  associated: /^h\w+self\b/,
  joined: /^(?:others|other|previous)\b/,
};

/** What a speaker says next, after what others had done elsewhere: `had fled. She said that`. */
export const SAYS = words('announced declared described explained outlined reported said stated');

/** Verbs of deeds too, which are speech with the words that follow: `went on`, `drew attention to`, `paid tribute`. */
export const IDIOMS: Readonly<Record<string, RegExp>> = {
  went: /^(?:on|over|further|into|through)\b/,
  drew: /^(?:\w+ ){0,2}(?:attention|comparisons?|parallels?|conclusions?)\b/,
  took: /^(?:\w+ ){0,2}(?:note|issue|exception|stock|up|pride|the floor)\b/,
  made: /^(?:\w+ ){0,3}(?:points?|remarks?|recommendations?|proposals?|appeals?|suggestions?|observations?|calls?|clear|statements?|case|reference|requests?|comments?)\b/,
  gave: /^(?:\w+ ){0,4}(?:examples?|overview|account|update|assurances?|undertakings?|notice|thanks|details?|support|statements?|figures?|briefing|summary|presentation)\b/,
  paid: /^(?:\w+ ){0,3}(?:tribute|homage|respects?)\b/,
  laid: /^(?:out|stress|emphasis)\b/,
  set: /^(?:out|forth)\b/,
  shed: /^(?:\w+ )?light\b/,
  looked: /^(?:forward|ahead|to|back)\b/,
  brought: /^(?:\w+ ){0,3}(?:attention|up|to)\b/,
  put: /^(?:forward|on record|it|the (?:question|case)|to)\b/,
  threw: /^(?:\w+ ){0,3}(?:weight|support)\b/,
  lent: /^(?:\w+ ){0,2}(?:support|voice)\b/,
  sounded: /^(?:\w+ ){0,3}(?:alarm|note)\b/,
  struck: /^(?:\w+ ){0,3}(?:note|tone)\b/,
  issued: /^(?:\w+ ){0,3}(?:call|warning|appeal|plea|reminder)\b/,
  spelled: /^out\b/,
  cast: /^(?:\w+ )?doubt\b/,
  walked: /^(?:\w+ ){0,3}through\b/,
  turned: /^(?:\w+ )?(?:next|then|to|his|her)\b/,
  read: /^(?:out|from|a|the|aloud)\b/,
  saw: /^(?:\w+ ){0,3}(?:need|merit|value|reason|room|hope|no)\b/,
  joined: /^(?:others|other|those|the|in|previous|with|delegations|speakers)\b/,
  moved: /^(?:on|to|that)\b/,
  followed: /^up\b/,
  did: /^not (?:accept|agree|believe|doubt|share|support)\b/,
  could: /^not (?:accept|agree|join|share|support)\b/,
  used: /^the (?:occasion|opportunity)\b/,
  began: /^(?:by|with|his|her)\b/,
  opened: /^(?:by|with|his|her|the (?:meeting|debate|discussion|floor))\b/,
  closed: /^(?:by|with|his|her|the (?:meeting|debate|discussion))\b/,
  ended: /^(?:by|with|his|her)\b/,
  sought: /^(?:\w+ )?(?:clarification|assurances?|information|details?|support|to (?:know|clarify|understand))\b/,
  attached: /^(?:\w+ )?importance\b/,
  placed: /^(?:\w+ ){0,2}(?:importance|emphasis|on record)\b/,
  honoured: /^(?:the memory|those|all)\b/,
  deferred: /^to\b/,
};

/**
 * What a speaker thinks and feels: `he hoped that`, `she believed`. In reported speech these are in the simple past as well
 * where they are somebody else's and still so.
 */
export const FEELS = words(`
  agreed appreciated awaited believed considered counted disagreed doubted expected favoured feared felt hoped
  intended knew meant needed opposed preferred remained shared stood supported sympathized thought trusted
  understood valued wanted wished worried
`);

/** After `was`, `remained`, `felt`: `she was concerned about`. */
export const FEELING = new RegExp(
  `^(?:${anyOf(`
    also, very, deeply, therefore, too, particularly, especially, most, equally, not, extremely, still, fully, always,
    truly, quite, personally, greatly, gravely, seriously, certainly, here, now, today, further, again, confident and`)} )*${anyOf(`
    pleased, concerned, grateful, honou?red, convinced, confident, encouraged, disappointed, hopeful, proud, glad,
    happy, delighted, alarmed, dismayed, disturbed, appalled, saddened, shocked, troubled, worried, heartened,
    optimistic, pessimistic, certain, sure, thankful, humbled, gratified, surprised, astonished, outraged, sceptical,
    skeptical, mindful, aware, ready, of the (?:view|opinion|belief), speaking, looking forward, privileged, sorry,
    keen, eager, committed, determined, in (?:favour|agreement), against, opposed, perplexed, puzzled, horrified,
    impressed, prepared, willing, unable, obliged, compelled, bound, inclined, tempted, reluctant, anxious,
    interested, curious, relieved, struck, moved, touched, under no illusions?, at a loss, addressing, making, raising, referring, taking the floor`)}\\b`,
);

/** What only a delegation has: nobody but its own people would say `his Government`. */
export const STATE_NOUNS = words(
  'government delegation ministry minister ministers ambassador administration authorities cabinet embassy legislature presidency parliament constitution',
);
/** What everybody has who is of a State: `his country`, `her people`. */
export const LAND_NOUNS = words(`
  capital compatriots continent country countrymen foreign homeland island islands king kingdom land
  motherland nation people peoples president prime queen region republic state subregion
`);
/** What an official has: `his Office`, `her team`. */
export const OFFICE_NOUNS = words(`
  agency association bank bloc coalition commission committee council department entity foundation fund group
  institute institution mission network office panel service tribunal organisation organization programme secretariat team union university
`);
/** Who stands beside whoever holds an office: `her predecessor`. */
export const RELATIONS = words(
  'colleague colleagues compatriots counterpart counterparts predecessor predecessors successor',
);
/** What stands between `his` and such a noun: `his own small country`, `her permanent mission`. */
export const ADJECTIVES = words(
  'own small young home beloved great vast landlocked low-lying national permanent respective poor large entire whole tiny new',
);

/** What a speaker gives words to: `expressed her support`, `reiterated his strong condemnation`. */
export const OWN_NOUNS = words(`
  admiration agreement alarm anger anguish appeal appreciation approval backing belief call caution commitment
  compliments concern concerns condemnation condolences confidence congratulations conviction desire determination
  disagreement disappointment dismay dissatisfaction encouragement expectation fear fears frustration gratitude
  grief hope hopes horror indignation intention interest invitation objection objections opinion opposition optimism
  outrage pain pessimism plea pleasure pledge position praise pride proposal question questions readiness regret
  regrets request reservations resolve respect sadness satisfaction scepticism shock solidarity sorrow support
  surprise sympathies sympathy thanks tribute trust unease view views voice vote willingness wish wishes words worries
  worry
`);
/** What stands before such a noun: `her deep concern`. */
export const STRENGTHS = new RegExp(
  `^${anyOf(`
    deep, deepest, full, firm, strong, great, grave, heartfelt, profound, serious, sincere, warm, unwavering, own,
    total, best, unequivocal, continued, steadfast, last, latest, next, sense, strongest, warmest, earnest, previous,
    earlier, opening, closing, introductory, concluding, final, initial, brief, annual, oral, first, national,
    personal`)}$`,
);

/** Verbs that such a noun is the object of. Each also stands as a participle. */
export const OWN_ACTS = new RegExp(
  `^${anyOf(`
    express, reiterat, voic, convey, extend, repeat, renew, reaffirm, restat, emphasiz, underlin, stress, underscor,
    stat, declar, signal, affirm, explain, clarif, confirm, offer, add, lend, lent, giv, gave, cast, regist, register,
    record, conclud, clos, open, beginn?, end, introduc, start, prefac, resum, continu, focus, confin,
    devot, direct, deliver, pledg, mak, made, indicat, maintain, present, outlin, announc, began`)}(?:e|es|ed|ing|d|y|ied|ying)?$`,
);

/** What a turn at speaking is called: `In her remarks`, `concluding his statement`. */
export const TURN_NOUNS = words(`
  address briefing capacity comments intervention introduction keynote opinion overview presentation remarks reply
  report response speech statement statements summary testimony update view
`);

/** A verb in the simple past, as part of a pattern: `visited`, `wrote`, `stood`. */
export const PAST =
  'was|[a-z]+ed|became|began|bent|bore|bought|broke|brought|built|came|caught|chose|cut|did|drank|drew|drove|ate|fell|felt|' +
  'flew|forgot|fought|found|froze|gave|got|grew|had|heard|held|hid|hung|kept|knelt|knew|laid|lay|left|lent|let|lit|' +
  'lost|made|meant|met|paid|put|ran|rang|read|rode|rose|said|sang|sat|saw|sent|set|shot|shut|slept|sold|spent|spoke|' +
  'stole|stood|struck|swam|swore|taught|thought|threw|told|took|tore|understood|went|wept|withdrew|woke|won|wore|wove|wrote';
