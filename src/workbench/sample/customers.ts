/** How a customer pays: some days early, on the day, weeks late, or late and sometimes not at all. */
export type Habit = "early" | "prompt" | "slow" | "bad";

export interface SampleCustomer {
  /** The cells of the sheet `Kunder`, in the order of {@link customerHeadings}; a number where Excel has made one of a text. */
  readonly cells: readonly (string | number)[];
  readonly number: string;
  readonly name: string;
  /** Days from the invoice to its due date. */
  readonly terms: number;
  readonly currency: "NOK" | "SEK";
  /** How often it buys, against the others. */
  readonly weight: number;
  /** An ordinary purchase, in hundreds of kroner before VAT. */
  readonly size: number;
  readonly habit: Habit;
  /** The first and the last of the 36 months in which it buys. */
  readonly from: number;
  readonly to: number;
}

export const customerHeadings = [
  "Kundenr",
  "Navn",
  "Org.nr",
  "Kontaktperson",
  "Adresse",
  "Postnr",
  "Poststed",
  "Land",
  "Telefon",
  "E-post",
  "Betalingsfrist",
  "Kredittgrense",
  "Kategori",
  "Kundeansvarlig",
  "Merknad",
] as const;

/**
 * One line is one row of the sheet, in the order of its headings, then weight, size, habit and months of {@link SampleCustomer}.
 * `#` before a value says that the sheet holds it as a number. Firms, people and numbers are made up; the addresses for mail
 * end in `.example`, which nobody can own (RFC 2606). Postcodes and places are real, so that they can be checked.
 */
const rows = `
10001|Kafé Kanel og Kardemomme AS|900000073|Siri|Kanelveien 3|0355|Oslo||22 00 00 11|post@kanelkafe.example|#14|#40000|Kafé|Ingrid||14|62|prompt|1-36
10002|Hotell Hvilepuls AS|900000146|Jonas|Kaigata 21|5003|Bergen||+47 55 00 00 12|innkjop@hvilepuls.example|#30|#150000|Hotell|Ingrid|Leveres før kl. 10|20|148|prompt|1-36
10003|Fjordkroken Kafé AS|900000219|Marte|Fjordveien 8|6800|Førde||57 00 00 13|post@fjordkroken.example|#14|#30000|Kafé|Tor||7|38|slow|1-36
10004|BAKERIET RUNDSTYKKET AS|900000286|Geir|Storgata 40|2317|Hamar||62000014|bestilling@rundstykket.example|#14|#25000|Bakeri|Tor||8|45|prompt|1-36
10005|Nordlyset Gavebutikk|||Sjøgata 12|9008|Tromsø||0047 77000015|nordlyset@gavebod.example|#14|#20000|Butikk|Ingrid||7|28|early|1-36
10006|Onkel Oskars Kolonial AS|900000359|Oskar|Torggata 5|7010|Trondheim||+4773000016|oskar@kolonial.example|#30|#60000|Butikk|Tor|Vil ha faktura på papir|12|75|slow|1-36
10007|Tante Trines Te og Kaffe|||Bakklandet 14|7042|Trondheim||400 00 017|trine@tevann.example|#14|#15000|Kafé|Tor||6|24|prompt|1-36
10008|Marsipan & Sønner AS|900000421||Konditorgata 2|3015|Drammen||(+47) 32.00.00.18|post@marsipansonner.example|#30|#80000|Bakeri|Ingrid||13|88|bad|1-36
10009|Pepperkakebyen Barnehage SA|||Bjørkealleen 9|#580|Oslo||22 00 00 19|styrer@pepperkakebyen.example|#14|#5000|Offentlig|Ingrid||3|9|prompt|1-36
10010|Selskapslokalet Solsiden AS|900000499|Aina|Strandkaien 3|4006|Stavanger||51 00 00 20|aina@solsiden.example|#14|#50000|Servering|Tor||7|52|prompt|1-36
10011|Blåbærstien Friluft AS|||Skogbrynet 1|2609|Lillehammer||61 00 00 21|butikk@blabarstien.example|#14|#10000|Butikk|Tor||4|17|early|4-36
10012|Kari Nordmann||Kari|Skogveien 3|#150|Oslo||40000022|kari@nordmann.example|#14||Privat|Ingrid|=) hyggelig kunde, liker mørk 70 %|3|6|prompt|1-36
10013|Ola Nordmann||Ola|Lia 17|3044|Drammen||400 00 023|ola@nordmann.example|#14||Privat|Ingrid||2|5|slow|1-30
10014|Peder Ås||Peder|Lillevik 4|4836|Arendal||||#14||Privat|Tor|Har ikke e-post|2|7|bad|1-33
10015|Konditori Kransekaka AS|900000561|Bente|Rådhusgata 11|1606|Fredrikstad||69 00 00 25|post@kransekaka.example|#30|#70000|Bakeri|Ingrid||11|70|prompt|1-36
10016|Isbjørnen Iskrem AS|900000634|Lars|Havnegata 2|8005|Bodø||75 00 00 26|ordre@isbjorniskrem.example|#30|#60000|Produsent|Tor||8|95|slow|1-36
10017|Den Glade Sjokoholiker|||Markveien 30|0558|Oslo||900 00 027|hei@sjokoholiker.example|#14|#12000|Butikk|Ingrid|+1 gratis eske ved jul|6|22|prompt|1-36
10018|Fjellstua Furuheim AS|||Fjellveien 100|2609|Lillehammer||+47 61 00 00 28|resepsjon@furuheim.example|#14|#30000|Hotell|Tor||5|41|prompt|1-36
10019|KYSTHOTELLET MÅKEBERGET AS|900000707|Randi|Brygga 1|6508|Kristiansund N||71 00 00 29|innkjop@makeberget.example|#30|#90000|Hotell|Tor||9|82|slow|1-36
10020|Lakritskompaniet i Fjällbyn AB||Elin|Storgatan 18|831 31|Östersund|Sverige|+46 63 000 00 30|order@lakritskompaniet.example|#30|#60000|Butikk|Ingrid|Faktureres i svenske kroner|8|54|bad|9-36
10021|Tivoliparken Sukkerspinn AS|900000774||Parkveien 7|4612|Kristiansand||38 00 00 31|post@sukkerspinn.example|#14|#40000|Servering|Tor|-10 % på påskeegg avtalt|6|48|bad|1-36
10022|Marte Kirkerud||Marte|Kirkeveien 12|#484|Oslo||900 00 032|marte@kirkerud.example|#14||Privat|Ingrid||2|5|early|6-36
10023|Lars Holm||Lars|Holmen 2|1723|Sarpsborg||40000033|lars(at)holm.example|#14||Privat|Ingrid||1|4|slow|1-24
10024|Bokkafeen Eseløret AS|900000847|Nina|Universitetsgata 9|5014|Bergen||55 00 00 34|nina@eseloret.example|#14|#20000|Kafé|Ingrid||7|26|prompt|1-36
10025|Gaupefaret Skole|||Skoleveien 20|1400|Ski||64 00 00 35|kontor@gaupefaret.example|#30||Offentlig|Ingrid|Trenger referanse på faktura|3|15|slow|1-36
10026|Nissens Verksted og Gavebod|||Nisseveien 24|#661|Oslo||22000036|nissen@gavebod.example|#14|#15000|Butikk|Tor||5|33|prompt|1-36
10027|Restaurant Rødspetta AS|900000988|Hege|Fiskebrygga 6|6003|Ålesund||70 00 00 37|kjokken@rodspetta.example|#14|#45000|Servering|Tor|Org.nr må sjekkes|8|44|prompt|1-36
10028|Smørbukk Delikatesser AS|900001053||Øvregate 15|5525|Haugesund||52 00 00 38|post@smorbukkdeli.example|#30|#50000|Butikk|Tor||9|57|slow|1-36
10029|=Sjoko & Venner=|||Kunstnergata 1|0171|Oslo||900 00 039|venner@sjoko.example|#14|#8000|Butikk|Ingrid|Navnet skal skrives slik|4|19|prompt|8-36
10030|Tirsdagsklubben|||Klubbveien 2|3256|Larvik||33 00 00 40|kasserer@tirsdagsklubben.example|#14||Forening|Ingrid||3|12|prompt|1-36
10031|Kakemonsteret AS|900001126|Even|Alléen 44|1337|Sandvika||67 00 00 41|even@kakemonsteret.example|#14|#35000|Bakeri|Ingrid||8|50|slow|1-36
10032|Kiosken på Perrong 2|||Stasjonsgata 2|2004|Lillestrøm||63 00 00 42|kiosk@perrong2.example|#14|#10000|Butikk|Ingrid||5|20|bad|1-36
10033|Vinterhagen Selskap AS|||Hagegata 10|3110|Tønsberg||33 00 00 43|booking@vinterhagen.example|#14|#30000|Servering|Tor||6|40|prompt|5-36
10034|Nordlys & Nougat AS|900001193|Sara|Fjæregata 3|9510|Alta||78 00 00 44|sara@nougat.example|#30|#40000|Butikk|Tor||6|37|prompt|1-36
10035|Grandtante Gullas Pensjonat|||Lyngveien 5|4020|Stavanger||51 00 00 45|gulla@pensjonat.example|#14|#15000|Hotell|Tor||4|21|early|1-36
10036|Kajakk og Kakao AS|||Elvebredden 9|3717|Skien||35 00 00 46|post@kajakkogkakao.example|#14|#10000|Kafé|Ingrid||4|18|prompt|10-36
10037|Rorbua Røkt og Søtt|||Kaiveien 3|8517|Narvik||76 00 00 47|rorbua@soett.example|#14|#12000|Butikk|Tor||4|23|slow|1-36
10038|Kulturhuset Katedral|||Domkirkegata 1|7713|Steinkjer||74 00 00 48|kafe@kulturkatedral.example|#30|#20000|Offentlig|Tor||4|27|prompt|1-36
10039|Moldegaard Sjokoladefontener|||Rosegata 6|6413|Molde||71 00 00 49|leie@fontener.example|#14|#25000|Servering|Tor||5|34|bad|1-36
10040|Mjølner Kontorkantiner AS|312345676||Industriveien 70|1530|Moss||69 00 00 50|kantine@mjolnerkantiner.example|#30|#100000|Kantine|Ingrid||14|90|prompt|1-36
10041|FJORDKROKEN KAFE A/S|||Fjordvn. 8|6800|FØRDE||+47 57000013|post@fjordkroken.example|#14|#30000|Kafé|Tor|Samme som 10003?|4|36|slow|20-36
10042|Rundstykket Bakeri||Geir|Storgt. 40|2317|Hamar||62 00 00 14||#14|#25000|Bakeri|Ingrid||3|40|prompt|25-36
10043|Hvilepuls Hotell||Jonas|Kaigaten 21|5003|BERGEN||55000012|innkjop@hvilepuls.example|#30||Hotell|Tor||3|110|prompt|28-36
10044|Kari Normann||Kari|Skogvn. 3|0150|Oslo||+47 400 00 022|kari@nordmann.example|#14||Privat|Ingrid||1|6|prompt|31-36
10045|Tonjes Tekopp AS|||Nygata 8|2317|Hamar||2200 005|tonje@tekopp.example|#14|#10000|Kafé|Tor|Telefon mangler et siffer|4|16|prompt|12-36
10046|Brettspillbaren AS|||Thereses gate 40|0355|Oslo||22 00 00 56|bar@brettspill.example|#14|#20000|Servering|Ingrid||5|31|slow|15-36
10047|Bygdekinoen Lerretet|||Kinoveien 1|8005|Bodø||75 00 00 57|kiosk@lerretet.example|#14|#8000|Kultur|Tor||3|14|prompt|1-36
10048|Fjøsloftet Gårdsbutikk|||Gårdsveien 200|7713|Steinkjer||74 00 00 58|garden@fjosloftet.example|#14|#12000|Butikk|Tor||4|25|prompt|1-36
10049|Sukkertoppen Borettslag|||Toppveien 11|0655|Oslo||22 00 00 59|styret@sukkertoppen.example|#14||Forening|Ingrid||2|11|prompt|2-36
10050|Elgens Hvile Motell AS|||E6 ved elven|2317|Hamar||62 00 00 60|resepsjon@elgenshvile.example|#14|#30000|Hotell|Tor|Konkurs? Sjekk før ny levering|5|46|bad|1-28
10051|Trollfaret Trampolinepark AS|||Hoppeveien 3|4020|Stavanger||51 00 00 61|kafe@trollfaret.example|#14|#15000|Servering|Tor||4|22|slow|1-22
10052|Korpset i Kleiva|||Skolebakken 2|3015|Drammen||32 00 00 62|styret@kleivakorps.example|#14||Forening|Ingrid||3|13|prompt|1-16
10053|Nattkiosken Ugla|||Nattergalveien 4|5014|Bergen||55 00 00 63|ugla@nattkiosk.example|#14|#8000|Butikk|Ingrid||3|12|bad|1-14
10054|Vaffelvognen ENK|||Torget|7010|Trondheim||900 00 064|vaffel@vognen.example|#14|#6000|Servering|Tor||3|10|prompt|1-12
10055|Havblikk Seniorsenter|||Havblikkveien 8|4612|Kristiansand||38 00 00 65|post@havblikksenter.example|#30||Offentlig|Tor||3|19|prompt|1-36
10056|Sjokoladeskolen Praliné AS||Mia|Læringsveien 6|1606|Fredrikstad||69 00 00 66|mia@praline.example|#14|#20000|Kurs|Ingrid||5|35|prompt|18-36
10057|Polarbar Skip og Proviant AS|||Havnelageret 3|9008|Tromsø||77 00 00 67|proviant@polarbar.example|#30|#80000|Butikk|Tor|Stor kunde fra 2025|10|98|prompt|19-36
10058|Lykkelige Lamas Gårdsbesøk|||Lamaveien 1|1400|Ski||64 00 00 68|lama@gardsbesok.example|#14||Butikk|Ingrid||2|11|early|22-36
10059|Kaffebrenneriet Bønne & Blekk AS|||Trykkerigata 14|0558|Oslo||22 00 00 69|post@bonneogblekk.example|#14|#40000|Kafé|Ingrid||7|55|prompt|26-36
10060|Museet for Små Ting|||Lilleputtveien 2|6003|Ålesund||70 00 00 70|butikk@smaating.example|#14|#10000|Kultur|Tor|Ny 2026|4|24|prompt|30-36
10061|Bryllupsplanlegger Ja Takk AS|||Kirkebakken 7|1337|Sandvika||67 00 00 71|hei@jatakk.example|#14|#15000|Servering|Ingrid|@jatakk på nettet|4|42|slow|31-36
10062|Epleslang Cider AS|||Fruktveien 22|3717|Skien||35 00 00 72|post@epleslangcider.example|#14|#20000|Produsent|Tor||0|0|prompt|1-36
10063|Skiheisen Kafé|||Bunnstasjonen|2609|Lillehammer||61 00 00 73||#14||Kafé|Tor|Venter på svar om prøveordre|0|0|prompt|1-36
`;

export const customers: readonly SampleCustomer[] = rows.trim().split("\n").map(customerOf);

function customerOf(row: string): SampleCustomer {
  const parts = row.split("|");
  const cells = parts.slice(0, customerHeadings.length).map((part) => (part.startsWith("#") ? Number(part.slice(1)) : part));
  const [weight = "", size = "", habit = "", months = ""] = parts.slice(customerHeadings.length);
  const [from = "", to = ""] = months.split("-");
  const terms = cells[customerHeadings.indexOf("Betalingsfrist")];
  return {
    cells,
    number: String(cells[0]),
    name: String(cells[1]),
    terms: Number(terms),
    currency: cells[customerHeadings.indexOf("Land")] === "Sverige" ? "SEK" : "NOK",
    weight: Number(weight),
    size: Number(size),
    habit: habit as Habit,
    from: Number(from),
    to: Number(to),
  };
}
