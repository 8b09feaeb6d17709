/// What names of businesses in Germany are made of.
enum DECompanies {
  static let first = """
    Adler,Alpen,Alt,Apollo,Aqua,Arkaden,Astra,Atlas,Aurora,Bären,Barbarossa,Bavaria,Berg,Blau,Blüten,Bright,
    Brücken,Burg,City,Concordia,Delta,Deutsche,Diamant,Dom,Donau,Eichen,Einhorn,Elb,Engel,Erlen,Euro,Falken,
    Feld,Flora,Forum,Frisch,Garten,Germania,Glocken,Gold,Greif,Grün,Hafen,Hansa,Hanseatische,Harmonie,Haupt,
    Heide,Helios,Herzog,Hirsch,Ideal,Insel,Iris,Jäger,Jupiter,Kaiser,Kastanien,Kern,Kirsch,Kloster,Königs,
    Korn,Kristall,Kronen,Kur,Land,Linden,Löwen,Lotus,Main,Marien,Markt,Meister,Merkur,Mittel,Mohren,Mond,
    Mühlen,Neckar,Neue,Nord,Nordstern,Nova,Ober,Oder,Optima,Orchideen,Ost,Palmen,Park,Pfauen,Phönix,Post,
    Primus,Profi,Quellen,Rathaus,Reben,Regenbogen,Regio,Rhein,Ring,Ritter,Rosen,Rote,Ruhr,Saal,Saturn,
    Schloss,Schwanen,Schwarzwald,See,Sieben,Silber,Sonnen,Spree,Stadt,Stein,Stern,Süd,Tannen,Tauber,Top,
    Trans,Tulpen,Turm,Uhlen,Union,Universal,Unter,Ur,Vital,Wald,Weiß,Welfen,Werra,Weser,West,Wiesen,Wilde,
    Winzer,Wupper,Zentral
    """
  static let second = """
    Bau,Berg,Blick,Blume,Brücke,Brunnen,Burg,Eck,Feld,Garten,Glanz,Grund,Gut,Hafen,Haus,Heim,Hof,Insel,
    Kontor,Krone,Licht,Linde,Mühle,Park,Platz,Quelle,Rose,Schloss,See,Stein,Stern,Tal,Tor,Turm,Ufer,Wald,
    Weg,Welt,Werk,Wiese
    """
  static let trade = """
    Blumen,Floristik,Gärtnerei,Bestattungen,Catering,Rechtsanwälte,Dachdecker,Autohaus,Immobilien,
    Versicherungen,Steuerberatung,Gartenbau,Praxisklinik,Tierarztpraxis,Kirchengemeinde,Grundschule,Friseur,
    Bau,Bäckerei,Café,Hotel,Gasthof,Event,Hochzeiten,Fotografie,Hausverwaltung,Seniorenheim,Pflegedienst,
    Hospiz,Physiotherapie,Kinderarztpraxis,Augenoptik,Apotheke,Sparkasse,Finanz,Consulting,Werbung,
    Druckerei,Möbel,Bodenbeläge,Küchen,Elektro,Sanitär,Heizung,Gebäudereinigung,Sicherheit,Personal,
    Logistik,Spedition,Transporte,Taxi,Reifen,Kfz-Werkstatt,Maschinenbau,Landmaschinen,Lager,Baumschule,
    Gartencenter,Fitness,Tanzschule,Musikschule,Kindergarten,Nachhilfe,Bücher,Geschenke,Juwelier,Mode,
    Reinigung,Schneiderei,Schuhe,Zahnarztpraxis,Tierpension,Grill,Pizzeria,Brauerei,Weingut,Metzgerei,
    Hofladen,Feinkost,Lebensmittel,Technik,Software,Systeme,Ingenieurbüro,Architekten,Vermessung,Metallbau,
    Schreinerei,Glaserei,Fensterbau,Malerbetrieb,Gerüstbau,Recycling,Energie,Solar,Medien,Verlag,Handel,
    Großhandel,Import,Export
    """
  static let legal = "GmbH,GmbH & Co. KG,KG,e.K.,AG,OHG,GbR,UG,e.V."
  static let partners = "& Söhne,& Partner,Gebrüder,& Sohn,& Co.,Familie"
  static let abbreviations = """
    Gebrüder/Gebr.,Versicherungen/Vers.,Immobilien/Immo,Ingenieurbüro/Ing.-Büro,Rechtsanwälte/RAe,
    Autohaus/AH,Maschinenbau/Masch.-Bau,Gesellschaft/Ges.,Deutsche/Dt.,Technik/Techn.,Transporte/Transp.,
    Physiotherapie/Physio,Steuerberatung/StB,Elektro/E-,GmbH & Co. KG/GmbH&Co.KG
    """
  static let hospitals = "Universitätsklinikum,Marienhospital,Städtisches Klinikum,Stadtverwaltung"
}
