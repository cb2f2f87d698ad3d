import { FAMILY, GIVEN, PLACES, STREETS, TRADES } from "../norwegianWords";

/** What lists of a country are made of; names in falling order of how common they are. */
export interface CountryWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly streets: readonly string[];
  readonly places: readonly (readonly [postcode: string, place: string])[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
  /** Writes a street with its number. */
  readonly street: (street: string, number: number) => string;
  readonly phone: (digits: string) => string;
  readonly mail: readonly string[];
}

const words = (text: string): readonly string[] => text.split(",");
const towns = (text: string): CountryWords["places"] => words(text).map((one) => [one.slice(0, one.indexOf(" ")), one.slice(one.indexOf(" ") + 1)]);
const after = (street: string, number: number): string => `${street} ${number}`;

export const nb: CountryWords = {
  given: GIVEN,
  family: FAMILY,
  streets: STREETS,
  places: PLACES,
  trades: TRADES,
  forms: ["AS", "AS", "AS", "ANS", "ENK", ""],
  street: after,
  phone: (digits) => `${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4, 6)} ${digits.slice(6, 8)}`,
  mail: ["gmail.com", "hotmail.com", "online.no"],
};

export const de: CountryWords = {
  given: words(
    "Peter,Michael,Thomas,Andreas,Wolfgang,Klaus,Jürgen,Günter,Stefan,Christian,Uwe,Werner,Horst,Frank,Dieter,Manfred,Gerhard,Hans,Bernd,Thorsten,Matthias,Helmut,Walter,Heinz,Martin,Jörg,Rolf,Jens,Sven,Alexander,Ursula,Maria,Monika,Petra,Elisabeth,Sabine,Renate,Helga,Karin,Brigitte,Ingrid,Erika,Andrea,Gisela,Claudia,Susanne,Gabriele,Christa,Christine,Hildegard,Anna,Birgit,Barbara,Gerda,Heike,Katrin,Angelika,Silke,Franziska,Julia",
  ),
  family: words(
    "Müller,Schmidt,Schneider,Fischer,Weber,Meyer,Wagner,Becker,Schulz,Hoffmann,Schäfer,Koch,Bauer,Richter,Klein,Wolf,Schröder,Neumann,Schwarz,Zimmermann,Braun,Krüger,Hofmann,Hartmann,Lange,Schmitt,Werner,Schmitz,Krause,Meier,Lehmann,Schmid,Schulze,Maier,Köhler,Herrmann,König,Walter,Mayer,Huber,Kaiser,Fuchs,Peters,Lang,Scholz,Möller,Weiß,Jung,Hahn,Schubert,Vogel,Friedrich,Keller,Günther,Frank,Berger,Winkler,Roth,Beck,Lorenz,Baumann,Franke,Albrecht,Schuster,Simon,Ludwig,Böhm,Winter,Kraus,Martin,Schumacher,Krämer,Vogt,Stein,Jäger,Otto,Sommer,Groß,Seidel,Heinrich,Brandt,Haas,Schreiber,Graf,Dietrich,Ziegler,Kuhn,Kühn,Pohl,Engel,Horn,Busch,Bergmann,Thomas,Voigt,Sauer,Arnold,Pfeiffer",
  ),
  streets: words("Hauptstraße,Schulstraße,Gartenstraße,Bahnhofstraße,Dorfstraße,Bergstraße,Birkenweg,Lindenstraße,Kirchstraße,Waldstraße,Ringstraße,Schillerstraße,Goethestraße,Amselweg,Wiesenweg,Jahnstraße,Am Markt,Rosenweg,Mühlenweg,Industriestraße,Feldstraße,Friedhofstraße,Ahornweg,Lessingstraße,Bismarckstraße,Kastanienallee"),
  places: towns("10115 Berlin,20095 Hamburg,80331 München,50667 Köln,60311 Frankfurt am Main,70173 Stuttgart,40213 Düsseldorf,44135 Dortmund,45127 Essen,04109 Leipzig,28195 Bremen,01067 Dresden,30159 Hannover,90402 Nürnberg,47051 Duisburg,48143 Münster,53111 Bonn,76133 Karlsruhe,65183 Wiesbaden,86150 Augsburg,24103 Kiel,99084 Erfurt"),
  trades: words("Bau,Elektrotechnik,Metallbau,Transporte,Immobilien,Maschinenbau,Holzbau,Sanitär,Heizung,Software,Beratung,Handel,Bäckerei,Gartenbau,Logistik,Kunststoff,Werkzeuge,Druck,Autohaus,Reinigung"),
  forms: ["GmbH", "GmbH", "GmbH & Co. KG", "AG", "KG", "e.K.", "OHG", "UG"],
  street: after,
  phone: (digits) => `0${digits.slice(0, 3)} / ${digits.slice(3)}`,
  mail: ["web.de", "gmx.de", "t-online.de", "gmail.com"],
};

export const nl: CountryWords = {
  given: words("Jan,Johannes,Maria,Johanna,Cornelis,Anna,Hendrik,Willem,Pieter,Gerrit,Elisabeth,Jacob,Wilhelmina,Petrus,Adriana,Hendrika,Dirk,Jacobus,Cornelia,Margaretha,Klaas,Antonius,Theo,Kees,Wim,Henk,Bas,Sander,Jeroen,Marieke,Anouk,Sanne,Femke,Lotte,Daan,Bram,Ruben,Thijs,Esther,Ingrid"),
  family: words("de Jong,Jansen,de Vries,van den Berg,van Dijk,Bakker,Janssen,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van den Broek,de Bruijn,Schouten,van Beek,Postma,Kuipers,Hoekstra,Koster,Prins,Blom,Huisman,Veenstra,Kramer,van Wijk,Postema,Evers,Wolters,Maas,Verhoeven,Terpstra,Scholten,van Dam,Verbeek"),
  streets: words("Kerkstraat,Schoolstraat,Dorpsstraat,Molenstraat,Julianastraat,Wilhelminastraat,Nieuwstraat,Beatrixstraat,Stationsweg,Industrieweg,Molenweg,Parallelweg,Hoofdstraat,Eikenlaan,Beukenlaan,Berkenlaan,Raadhuisplein,Markt,Prinsengracht,Havenkade"),
  places: towns("1012AB Amsterdam,3011AD Rotterdam,2511BT Den Haag,3511LX Utrecht,5611EM Eindhoven,5038EA Tilburg,9712HM Groningen,1315RC Almere,4811DJ Breda,6511PP Nijmegen,7511GA Enschede,2011RC Haarlem,6811DG Arnhem,3811LV Amersfoort,7311KZ Apeldoorn,5211JX 's-Hertogenbosch,2312ET Leiden,2611RX Delft,8011PK Zwolle,6211CM Maastricht"),
  trades: words("Bouw,Techniek,Installatie,Transport,Vastgoed,Advies,Schilders,Tuinen,Interieur,Horeca,Metaal,Hout,Software,Logistiek,Schoonmaak,Administratie,Handel,Bakkerij,Keukens,Verhuur"),
  forms: ["B.V.", "BV", "V.O.F.", "N.V.", "", "B.V."],
  street: after,
  phone: (digits) => `0${digits.slice(0, 2)}-${digits.slice(2)}`,
  mail: ["ziggo.nl", "gmail.com", "hotmail.nl", "planet.nl"],
};

export const en: CountryWords = {
  given: words("James,John,Robert,Michael,William,David,Richard,Joseph,Thomas,Charles,Christopher,Daniel,Matthew,Anthony,Mark,Steven,Paul,Andrew,Joshua,Kenneth,Kevin,Brian,George,Edward,Ronald,Timothy,Jason,Jeffrey,Ryan,Jacob,Mary,Patricia,Jennifer,Linda,Elizabeth,Barbara,Susan,Jessica,Sarah,Karen,Lisa,Nancy,Betty,Margaret,Sandra,Ashley,Kimberly,Emily,Donna,Michelle,Carol,Amanda,Dorothy,Melissa,Deborah,Stephanie,Rebecca,Sharon,Laura,Cynthia,Kathleen,Amy,Angela,Samantha,Katherine,Nicole,Victoria"),
  family: words("Smith,Johnson,Williams,Brown,Jones,Garcia,Miller,Davis,Rodriguez,Martinez,Hernandez,Lopez,Gonzalez,Wilson,Anderson,Thomas,Taylor,Moore,Jackson,Martin,Lee,Perez,Thompson,White,Harris,Sanchez,Clark,Ramirez,Lewis,Robinson,Walker,Young,Allen,King,Wright,Scott,Torres,Nguyen,Hill,Flores,Green,Adams,Nelson,Baker,Hall,Rivera,Campbell,Mitchell,Carter,Roberts,Gomez,Phillips,Evans,Turner,Diaz,Parker,Cruz,Edwards,Collins,Reyes,Stewart,Morris,Morales,Murphy,Cook,Rogers,Gutierrez,Ortiz,Morgan,Cooper,Peterson,Bailey,Reed,Kelly,Howard,Ramos,Kim,Cox,Ward,Richardson,Watson,Brooks,Chavez,Wood,Bennett,Gray,Mendoza,Ruiz,Hughes,Price,Alvarez,Castillo,Sanders,Patel,Myers,Long,Ross,Foster"),
  streets: words("Main Street,Church Street,High Street,Park Avenue,Oak Street,Pine Street,Maple Avenue,Cedar Road,Elm Street,Washington Avenue,Lake Drive,Hill Road,Walnut Street,Spring Lane,North Road,Ridge Road,Mill Lane,Station Road,Victoria Road,Queens Road,Kings Road,Broadway,Sunset Boulevard,River Road,Chestnut Close,Highland Terrace"),
  places: towns("10001 New York,90001 Los Angeles,60601 Chicago,77001 Houston,85001 Phoenix,19019 Philadelphia,78201 San Antonio,92101 San Diego,75201 Dallas,95101 San Jose,73301 Austin,32099 Jacksonville,43004 Columbus,46201 Indianapolis,28201 Charlotte,98101 Seattle,80201 Denver,20001 Washington,02101 Boston,37201 Nashville,97201 Portland,89101 Las Vegas,30301 Atlanta,33101 Miami"),
  trades: words("Construction,Plumbing,Electric,Logistics,Consulting,Holdings,Software,Foods,Bakery,Landscaping,Properties,Engineering,Supplies,Trading,Design,Cleaning,Security,Printing,Motors,Dental"),
  forms: ["Ltd", "Inc", "LLC", "Inc.", "Limited", "Corp", ""],
  street: (street, number) => `${number} ${street}`,
  phone: (digits) => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
  mail: ["gmail.com", "yahoo.com", "outlook.com", "aol.com"],
};
