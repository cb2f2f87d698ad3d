function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that stand small within names: prepositions, articles, parts of family names. */
export const smallWords = words(`
  og i på av til for fra ved med under over hos mot om den det de
  and of the in at on by to und der die das dem des zu zum zur im am an bei auf mit van von op aan bij voor
  du la le les da dos del della di et & e y`);

/** Parts of family names with which a name may begin, and which stay small there: `van der Berg`. */
export const particles = words("van von der den de ten ter zu zum zur vom af av du da dos del della di la le 't");

/** Brands and abbreviations that are written in capitals though they could be read as words. */
export const capitalBrands = words(`
  IKEA ICA COOP KIWI REMA OBOS ABB AF AIBEL ASKO BAMA BASF BMW AUDI DAF DNB DNV DHL DFDS EMI ESSO EVRY EY FIAT GE HAG H&M IBM INA ISS IT
  KLM KPMG LG LO MAN MAX MENY MTV NAF NAV NATO NHO NIKE NITO NRK NTNU NSB OECD OMV OPEC ORKLA PWC RAI REMA1000 SAAB SAP SAS SATS SEAT SEB SIXT SPAR
  STX TUI TINE UNESCO UNICEF UIO UIB UIT USA UK EU FN VG VOLVO VVS XXL YIT YX ZARA ASUS ACER LEGO NOKAS NORBO BOB USBL TOBB VOBB IMDI
  BIS BI ELKO ELKEM POWER EUROPRIS NILLE AKER HYDRO`);

/** Short words that are plainly words and no abbreviations, in names of firms and streets. */
export const plainWords = words(`
  bar bil bok by bygg båt dag dyr eik el elv fisk fjell fru gull gård hage hav hus hjem is kafe kafé kino kro lag land lin liv lys mat mur natt nord
  norsk nye ost oslo park pub ren rør salg sand sjø ski sko skog sol spa spill sport sted stein sti stor stål syd sør tak tand te tre tur ull ur vann vei
  vest vin øst øy øl år ås bø os ny gata veg vegen alle gate torg vik nes dal mo bakeri byen fin rød grå blå hvit små min mer god glad lille store gamle
  art auto bau bio box car club deli den die disc eco east fit fox fun gas glass hair haus home ice ink jazz joy key lab life line love max mini new
  north old one pet plus point pop pro red rent shop show sky soft solar son south star sun taxi team tech top toys tyre web west wine wood world yoga zoo
  ann anne are arne atle bent bjørn bo dag egil eli else erik espen eva finn geir gro guri hans ida ine inga ivar jan jon kai kari knut kåre lars leif
  lena lina line liv mari marit mia mona nils nina ola olav ole olga otto ove pal per peter pål rita roar roy rune sara siri stein tom tone tor tore trond
  tuva ulf una unni vera åge åse øyvind amt bad bau emil karl kurt max paul rolf udo uwe bram daan jaap jan jos kees lisa piet sem tim wim`);

/** Names that are not written as their letters' rule would have them. */
export const ownSpellings: ReadonlyMap<string, string> = new Map([
  ["mcdonalds", "McDonalds"],
  ["mcdonald's", "McDonald's"],
  ["ebay", "eBay"],
  ["iphone", "iPhone"],
  ["linkedin", "LinkedIn"],
  ["youtube", "YouTube"],
  ["paypal", "PayPal"],
  ["rema", "REMA"],
]);

/** What stands before and behind names of persons, as it is written there. */
export const titles: ReadonlyMap<string, string> = new Map(
  ["Dr", "Mr", "Mrs", "Ms", "Miss", "Prof", "PhD", "MSc", "BSc", "MBA", "Ing", "Ir", "Drs", "Jr", "Sr"].map((title) => [title.toLowerCase(), title]),
);

/** English abbreviations behind the names of streets. */
export const streetWords = words("st rd ln dr ct sq pl tce blvd hwy pkwy ter cres");
