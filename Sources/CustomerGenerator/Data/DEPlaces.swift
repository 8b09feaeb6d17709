/// Delivery regions of Germany and the streets in them.
enum DEPlaces {
  /// A line for each region: `share | state | area code and first digits after it | town postcodes; …`.
  static let regions = """
    12 | Berlin | 30:2-9 | Berlin 10115-10119 10243-10249 10551-10559 10585-10589 12043-12059 13347-13359; \
      Potsdam 14467-14482
    9 | Hamburg | 40:2-8 | Hamburg 20095-20099 20144-20149 22041-22049 22081-22089 22297-22309; \
      Norderstedt 22844-22851
    10 | Bayern | 89:2-9 | München 80331-80339 80796-80809 81369-81379 81539-81549; Dachau 85221; Freising \
      85354-85356
    8 | Nordrhein-Westfalen | 221:2-9 | Köln 50667-50679 50823-50829 51061-51069; Hürth 50354; Frechen \
      50226
    8 | Hessen | 69:2-9 | Frankfurt am Main 60311-60329 60431-60439 60594-60599; Offenbach 63065-63075; \
      Bad Homburg 61348-61352
    7 | Baden-Württemberg | 711:2-9 | Stuttgart 70173-70199 70372-70378 70563-70569; Esslingen \
      73728-73734; Ludwigsburg 71634-71642
    8 | Nordrhein-Westfalen | 211:2-9 | Düsseldorf 40210-40239 40468-40479 40545-40549; Neuss 41460-41472; \
      Ratingen 40878-40885
    6 | Nordrhein-Westfalen | 231:2-9 | Dortmund 44135-44149 44225-44229 44263-44269; Lünen 44532-44536
    6 | Sachsen | 341:2-9 | Leipzig 04103-04109 04155-04159 04275-04279; Markkleeberg 04416
    6 | Niedersachsen | 511:2-9 | Hannover 30159-30179 30419-30459; Garbsen 30823-30827; Laatzen 30880
    5 | Bayern | 911:2-9 | Nürnberg 90402-90411 90429-90443 90459-90471; Fürth 90762-90768; Erlangen \
      91052-91058
    5 | Bremen | 421:2-9 | Bremen 28195-28217 28307-28329; Delmenhorst 27749-27755
    4 | Sachsen | 351:2-8 | Dresden 01067-01069 01097-01099 01127-01139 01277-01279; Radebeul 01445
    4 | Baden-Württemberg | 761:2-8 | Freiburg im Breisgau 79098-79117; Emmendingen 79312
    4 | Nordrhein-Westfalen | 251:2-9 | Münster 48143-48167; Telgte 48291
    4 | Schleswig-Holstein | 431:2-8 | Kiel 24103-24118 24143-24149; Preetz 24211
    """

  /// The first digits of mobile numbers in use, without the leading zero; those in 15 have one digit more.
  static let mobilePrefixes = "151 152 157 159 160 162 163 170 171 172 173 174 175 176 177 178 179"

  /// Street names: a stem that the kind is joined to, with a space for `_`; `!` marks a whole name.
  static let streets = """
    Haupt,Bahnhof,Garten,Schul,Dorf,Berg,Wald,Linden,Kirch,Ring,Feld,Wiesen,Blumen,Rosen,Birken,Buchen,
    Eichen,Tannen,Kastanien,Ahorn,Erlen,Eschen,Ulmen,Fichten,Kiefern,Goethe,Schiller,Lessing,Mozart,
    Beethoven,Bach,Händel,Haydn,Wagner,Schubert,Uhland,Mörike,Eichendorff,Heine,Hölderlin,Kant,Hegel,Luther,
    Bismarck,Moltke,Blücher,Scharnhorst,Stein,Mühlen,Brunnen,Bach,Quellen,See,Ufer,Brücken,Hafen,Markt,
    Rathaus,Schloss,Burg,Kloster,Post,Friedhof,Kapellen,Pfarr,Berliner_,Hamburger_,Münchner_,Kölner_,
    Frankfurter_,Stuttgarter_,Leipziger_,Dresdner_,Bremer_,Hannoversche_,Mainzer_,Wiener_,Breslauer_,
    Königsberger_,Danziger_,Stettiner_,Posener_,Lange_,Kurze_,Breite_,Hohe_,Alte_,Neue_,Obere_,Untere_,
    Am Markt!,Am Bach!,Am Sportplatz!,Am Wasserturm!,Am Alten Rathaus!,An der Mühle!,An der Kirche!,
    Auf der Höhe!,Im Winkel!,Im Wiesengrund!,In den Gärten!,Zum Kuckuck!,Unter den Linden!,
    Hinter der Kirche!,Sonnen,Mond,Stern,Nord,Süd,Ost,West,Industrie,Gewerbe,Handwerker,Fabrik,Ziegel,
    Töpfer,Weber,Schmiede,Gerber,Färber,Bäcker,Fleischer,Müller,Schäfer,Jäger,Fischer,Winzer,Gärtner,Adler,
    Amsel,Drossel,Finken,Meisen,Lerchen,Schwalben,Storchen,Falken,Reiher,Nachtigallen,Hirsch,Fuchs,Dachs,
    Hasen,Flieder,Veilchen,Nelken,Tulpen,Lilien,Dahlien,Astern,Kirschen,Apfel,Birnbaum,Pflaumen,Nuss,Hasel,
    Holunder,Ginster,Heide,Moor,Sand,Stein,Kies,Lehm,Hohl,Grün,Schön
    """

  static let streetFirst = """
    Friedrich,Wilhelm,Karl,Heinrich,Ernst,Otto,Theodor,Robert,Konrad,Kurt,Rosa,Clara,August,Albert,Gustav,
    Hermann,Johann,Georg,Ludwig,Max,Paul,Richard,Thomas,Walter,Willy,Hans,Franz,Anton,Carl,Sophie,Käthe,
    Anne,Marie,Bertha,Edith
    """
  static let streetSecond = """
    Ebert,Engels,Liebknecht,Heine,Reuter,Hahn,Fontane,Koch,Adenauer,Schumacher,Luxemburg,Zetkin,Bebel,
    Schweitzer,Stresemann,Löns,Böll,Strauß,Planck,Klee,Wagner,Mann,Rathenau,Brandt,Sachs,Lehár,Kolping,
    Bruckner,Zeiss,Scholl,Kollwitz,Frank,Curie,Suttner,Stein,Gauß,Kepler,Leibniz,Siemens,Diesel,Benz,Zuse,
    Röntgen,Virchow,Humboldt
    """

  static let kinds = """
    straße/str./strasse,weg/weg/weg,allee/allee/allee,platz/platz/pl.,gasse/gasse/gasse,ring/ring/ring,
    damm/damm/damm
    """
}
