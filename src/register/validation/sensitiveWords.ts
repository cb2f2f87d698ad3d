import { foldLetters } from "../text/foldLetters";
import { tidySpaces } from "../text/whiteSpace";

/** What a register of customers may hold on people only in rare cases: GDPR articles 9 and 10. */
export type SensitiveKind = "health" | "belief" | "union" | "crime" | "ethnicity" | "sexuality" | "politics";

/**
 * Headings of columns that hold such things, whole or as the beginning of a heading, folded. A word that also means
 * something harmless (`parti` goods, `health` of an account, `union` of Europe) stands here only with what makes it clear.
 */
const headings: Readonly<Record<SensitiveKind, string>> = {
  health:
    "helse|helseopplysning|helsetilstand|sykdom|sykdommer|diagnose|allergi|allergier|medisin|medisiner|medikament|medikamenter|funksjonsnedsettelse|handikap|sykefravaer|" +
    "medical|medical condition|medical conditions|health condition|health conditions|health information|health issues|illness|disease|diagnosis|allergy|allergies|medication|disability|disabilities|" +
    "gesundheit|gesundheitszustand|krankheit|krankheiten|allergie|allergien|medikamente|behinderung|schwerbehinderung|" +
    "gezondheid|gezondheidstoestand|ziekte|ziekten|ziektes|medicatie|medicijnen|handicap|beperking|allergieen|blodtype|blood type|blutgruppe|bloedgroep",
  belief:
    "religion|religios tilhorighet|tro|trosretning|trossamfunn|livssyn|konfesjon|kirkemedlem|faith|religious belief|religious affiliation|belief|beliefs|denomination|" +
    "konfession|glaube|glaubensrichtung|religionszugehorigkeit|kirchensteuermerkmal|godsdienst|geloof|geloofsovertuiging|religie|levensovertuiging",
  union:
    "fagforening|fagforbund|fagforeningsmedlem|fagorganisert|trade union|union member|union membership|labor union|labour union|" +
    "gewerkschaft|gewerkschaftsmitglied|gewerkschaftszugehorigkeit|vakbond|vakbondslid|vakbondslidmaatschap",
  crime:
    "straffbare forhold|rulleblad|vandel|vandelsattest|politiattest|kriminalitet|criminal record|convictions|criminal convictions|offences|offenses|" +
    "vorstrafe|vorstrafen|straftaten|fuhrungszeugnis|strafblad|strafbare feiten|veroordelingen",
  ethnicity:
    "etnisitet|etnisk bakgrunn|etnisk opprinnelse|hudfarge|ethnicity|ethnic origin|ethnic background|skin colour|skin color|" +
    "ethnie|ethnische herkunft|ethnizitat|hautfarbe|etniciteit|etnische afkomst|huidskleur",
  sexuality:
    "seksualitet|seksuell legning|seksuell orientering|legning|sexual orientation|sexuality|sexuelle orientierung|sexualitat|seksuele geaardheid|seksuele voorkeur|geaardheid",
  politics:
    "politisk parti|politisk syn|politisk tilhorighet|partimedlem|political party|political views|political opinion|political affiliation|" +
    "politische partei|politische meinung|parteizugehorigkeit|politieke partij|politieke voorkeur|politieke opvatting",
};

/**
 * Words that a note uses of a person, as patterns over the folded text. Adjectives and names of organisations (`katolsk
 * kirke`, `Kreftforeningen`) say nothing of a person and are no part of them.
 */
const phrases: Readonly<Record<SensitiveKind, string>> = {
  health:
    "(?:har|hadde|fatt|med) (?:en |et )?(?:diagnose\\w*|kreft|depresjon|demens|diabetes|adhd|hiv|epilepsi|angst|hjerteinfarkt)|har ms|kreftsyk|kreftdiagnose|sykmeldt|sykemeldt|langtidssyk|alvorlig syk|kronisk syk|psykisk syk\\w*|deprimert|alkoholiker|narkoman|rusmisbruk\\w*|rusavhengig|uforetrygdet|gravid|hiv-?positiv|diabetiker|rullestolbruker|allergisk mot|innlagt pa sykehus|" +
    "(?:has|had|suffers from|diagnosed with|treated for) (?:a |an )?(?:cancer|depression|diabetes|dementia|adhd|hiv|epilepsy|anxiety|stroke|heart attack|mental illness)|sick leave|mentally ill|terminally ill|chronically ill|pregnant|alcoholic|drug addict|hiv[- ]positive|wheelchair user|diabetic|allergic to|hospitali[sz]ed|" +
    "(?:hat|hatte|leidet an|erkrankt an|wegen) (?:eine |einen )?(?:krebs|depression\\w*|diabetes|demenz|epilepsie|hiv|schlaganfall|herzinfarkt|burnout)|krebskrank|krankgeschrieben|krank geschrieben|schwanger|alkoholiker\\w*|drogenabhangig|psychisch krank|schwerbehindert|diabetikerin|rollstuhlfahrer\\w*|" +
    "(?:heeft|had|lijdt aan|vanwege) (?:een )?(?:kanker|depressie|diabetes|dementie|epilepsie|hiv|beroerte|hartaanval|burn-?out)|ziekgemeld|zwanger|alcoholist|drugsverslaafd|psychisch ziek|gehandicapt|rolstoelgebruiker|suikerpatient",
  belief:
    "(?:er|ble|var) (?:muslim|jode|katolikk|buddhist|hindu|ateist|kristen|personlig kristen|pinsevenn|mormoner)|muslim|jehovas vitne|jehovah'?s witness|" +
    "(?:is|was|practising|practicing|devout) (?:a )?(?:jew|catholic|christian|muslim|buddhist|hindu|atheist|mormon|sikh)|" +
    "(?:ist|war) (?:moslem|muslimin|jude|judin|katholisch|evangelisch|katholik|protestant|buddhist|atheist|hindu)|zeuge jehovas|zeugen jehovas|" +
    "(?:is|was) (?:moslim|joods|katholiek|protestant|boeddhist|atheist|hindoe)|moslim|jehova'?s getuige",
  union:
    "fagorganisert|fagforeningsmedlem|medlem (?:av|i) (?:en )?(?:fagforening\\w*|fagforbundet|lo|nito|tekna|unio|ys|fellesforbundet)|union member|member of (?:a |the )?(?:trade |labou?r )?union|trade unionist|gewerkschaftsmitglied|gewerkschaftlich|mitglied (?:der|in der|einer) (?:gewerkschaft|ig metall|verdi)|vakbondslid|lid van (?:de |een )?(?:vakbond|fnv|cnv)",
  crime:
    "straffedomt|tidligere straffet|domfelt|(?:er|ble|ble\\w*) domt for|sitter inne|sitter i fengsel|soner (?:en )?dom|siktet for|tiltalt for|kriminell bakgrunn|" +
    "convicted|ex-?convict|criminal record|in prison|in jail|jailed for|ex-?offender|" +
    "vorbestraft|verurteilt wegen|im gefangnis|in haft|haftstrafe|angeklagt wegen|veroordeeld voor|strafblad|in de gevangenis|gedetineerd|aangeklaagd voor",
  ethnicity:
    "sigoyner|etnisk (?!mat)\\w+|morkhudet|innvandrerbakgrunn|(?:er|var) (?:romani|same|innvandrer|utlending)|" +
    "(?:is|was) (?:a |an )?(?:gypsy|immigrant)|ethnic minority|zigeuner\\w*|migrationshintergrund|(?:ist|war) auslander\\w*|dunkelhautig|allochtoon|zigeuner|migratieachtergrond|(?:is|was) (?:een )?buitenlander|donkere huid",
  sexuality:
    "homofil|lesbisk|biseksuell|(?:er|var) (?:skeiv|trans|transkjonnet)|transkvinne|transmann|homosexual|lesbian|bisexual|transgender|(?:is|he's|she's|they're|openly) gay|" +
    "(?:ist|war) (?:schwul|lesbisch|bisexuell|trans)|homosexuell|homoseksueel|homofiel|(?:is|was) (?:homo|lesbisch|biseksueel|transgender)",
  politics:
    "partimedlem|medlem av (?:arbeiderpartiet|ap|hoyre|frp|sv|rodt|krf|venstre|sp|mdg)|stemmer pa (?:arbeiderpartiet|ap|hoyre|frp|sv|rodt|krf|venstre|sp|mdg)|" +
    "party member|member of the (?:labour|conservative|communist|socialist|green|democratic|republican) party|votes (?:labour|conservative|tory|green|republican|democrat)|" +
    "parteimitglied|mitglied der (?:cdu|csu|spd|fdp|afd|grunen|linken)|wahlt (?:cdu|csu|spd|fdp|afd)|partijlid|lid van (?:de )?(?:vvd|pvv|pvda|d66|cda|sp|groenlinks|fvd)|stemt (?:op )?(?:de )?(?:vvd|pvv|pvda|d66|cda|sp|groenlinks|fvd)",
};

const kinds = Object.keys(headings) as SensitiveKind[];
const headingKinds = new Map(kinds.flatMap((kind) => headings[kind].split("|").map((heading) => [heading, kind] as const)));
const patterns = kinds.map((kind) => [kind, new RegExp(`(?<![\\p{L}\\d-])(?:${phrases[kind]})(?![\\p{L}\\d])`, "u")] as const);

/** Words that stand in half of all sentences, and so tell nothing of whether a pattern could fit. */
const commonWords = new Set(
  (
    "har hadde fatt med en et er ble var av av the has had from with for of is was an openly hat hatte ist war wegen eine einen der die in im " +
    "heeft vanwege een van de het op ot pa til se sz ed positive positiv member medlem mitglied lid"
  ).split(" "),
);
const STEM = 4;
/** Beginnings of the words that the patterns rest on: a note with none of them needs no look at the patterns. */
const stems = new Set(
  (Object.values(phrases).join(" ").match(/\p{L}{2,}/gu) ?? []).filter((word) => !commonWords.has(word)).map((word) => word.slice(0, STEM)),
);
const WORD = /[a-z\u00df-\u024f]+/g;

/** What a column of this heading tells of people; undefined for nearly all headings. */
export function sensitiveHeading(heading: string): SensitiveKind | undefined {
  return headingKinds.get(tidySpaces(foldLetters(heading).replace(/[^\p{L}\s]/gu, " ")));
}

/** What a note tells of a person that may not be kept; undefined for nearly all notes. */
export function sensitiveText(text: string): SensitiveKind | undefined {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (!words.some((word) => stems.has(foldLetters(word.slice(0, STEM)).slice(0, STEM)))) return undefined;
  const folded = foldLetters(text);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
