import Testing

@testable import Ingest

/// Columns are recognised without configuration in tables as people have them.
@Suite struct MappingProposalTests {
  /// A small table and the kind that each of its columns is to be taken for.
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let kinds: String
    let text: String
    var testDescription: String { name }
  }

  private let folder = InputFolder()

  @Test(arguments: publicTables + pointOfSaleTables + europeanTables)
  func columnsAreRecognised(example: Example) throws {
    let loaded = try load(folder.write(example.text))
    let found = loaded.mappings.map { "\($0.column)=\($0.kind)" }
    let expected = example.kinds.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ",") }
      .map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
    #expect(found == expected, "\(loaded.mappings.map { "\($0.column): \($0.reason)" })")
  }

  @Test(arguments: publicTables + pointOfSaleTables + europeanTables)
  func everyColumnHasAReason(example: Example) throws {
    for mapping in try load(folder.write(example.text)).mappings { #expect(!mapping.reason.isEmpty) }
  }

  private static let publicTables = [
    Example(
      name: "sites from several lists",
      kinds: """
        id=id,feed=source,site_name=company,address=address-line,zip=postcode,phone=phone,fax=phone,
        email=email,
        website=text,executive_director=text,center_director=text
        """,
      text: """
        id,feed,site_name,address,zip,phone,fax,email,website,executive_director,center_director
        r1,portal.csv,Albany Park Community Center,5121 N Kimball Ave,,5095657,,,,,
        r2,agencies.csv,YMCA of Metropolitan Chicago Wabash,3763 S. Wabash Ave.,60653,2850020,,,\
        www.ymcachicago.org,Ann Lee,
        r3,portal.csv,YMCA Garfield,7 N. Homan Avenue,,2653900,2653901,,,,
        r4,agencies.csv,St. Joseph School,4821 S Racine,60609,7735550142,,info@stjoseph.org,,,Mary Smith
        r5,portal.csv,Centers for New Horizons,4150 S King Drive,60653,3735700,,,,Ann Lee,
        r6,agencies.csv,El Hogar del Nino,1710 S Loomis,60608,5631662,5631663,hogar@elhogar.org,,Jane Garza,

        """),
    Example(
      name: "persons with errors",
      kinds: "id=id,first_name=given-name,surname=surname,dob=birth-date,city=city,email=email",
      text: """
        id,first_name,surname,dob,city,email
        r1,Armstrong,Eva,2017-04-23,Peterbotrough,
        r2,Payne,Scarlett,1974-07-03,,scarlett.payne88@morton.info
        r3,Lydia,Brooks,2026-02-10,Liverpool,lbrooks9@omiller.org
        r4,Harry,Hughes,1990-01-02,London,hh@example.org
        r5,Noah,Shah,1971-11-18,London,
        r6,Freya,,2011-04-07,,freya@example.org

        """),
    Example(
      name: "persons with an identity number",
      kinds: """
        id=id,given_name=given-name,surname=surname,street_number=house-number,address_1=address-line,
        address_2=address-line,suburb=city,postcode=postcode,state=region,date_of_birth=birth-date,
        soc_sec_id=identifier,source=source
        """,
      text: """
        id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,\
        soc_sec_id,source
        r1,jesse,rocca,33,baldwin drive,,mansfield,2500,nsw,19760607,9948416,a
        r2,rosa,prar,40,nicholson crescent,vill 32,mountf evelyn,2200,nsw,19080409,8467968,b
        r3,hayden,cochrane,193,boolee street,dunbar heights,kirrawee,2161,wa,19750824,8180536,a
        r4,thomas,haggett,858,nangi place,rheo bland,jesmond,3172,vic,19040405,2872424,a
        r5,jessica,mayer,25,dugan street,willandra,mittagong,6056,sa,19340201,3346974,b

        """),
    Example(
      name: "restaurants",
      kinds: "id=id,name=company,addr=address-line,phone=phone,city=city,type=category",
      text: """
        id,name,addr,phone,city,type
        r1,bistro the,56 e. andrews dr. nw,404-231-5733,atlanta,french
        r2,spago (las vegas),3500 las vegas blvd. s.,702-369-6300,las vegas,californian
        r3,vong,200 e. 54th st.,212/486-9592,new york,american
        r4,cha cha cha's,1805 haight st.,415-386-5758,san francisco,american
        r5,gramercy tavern,42 e. 20th st.,212-477-0777,new york,american
        r6,fishin' eddie,73 w. 71st st.,212-874-3474,new york,french

        """),
  ]

  private static let pointOfSaleTables = [
    Example(
      name: "American point of sale",
      kinds: """
        CustomerID=id,FirstName=given-name,MI=middle-name,LastName=surname,CompanyName=company,
        HomePhone=phone,
        CellPhone=phone,EmailAddress=email,BillingAddress1=address-line,BillingAddress2=address-line,
        BillingCity=city,BillingState=region,BillingZip=postcode,Country=country,CustomerType=category,
        DateCreated=created-date,LastModified=updated-date,LastSaleDate=last-order-date,Comments=notes,
        TaxID=identifier,Balance=display
        """,
      text: """
        CustomerID,FirstName,MI,LastName,CompanyName,HomePhone,CellPhone,EmailAddress,BillingAddress1,\
        BillingAddress2,\
        BillingCity,BillingState,BillingZip,Country,CustomerType,DateCreated,LastModified,LastSaleDate,\
        Comments,TaxID,Balance
        1001,Mary,Q,Smith,,(512) 555-0142,,mary@example.org,12 Oak St,Apt 4,Austin,TX,78704,US,House,\
        01/31/2019,,\
        03/28/2021,likes roses,,12.50
        1002,John,,Doe,Acme Inc,512-555-0199,512-555-0111,,98 Elm Ave,,Austin,TX,78701,US,House,02/11/2020,,\
        ,,74-1234567,0.00
        1003,Ann,B,Lee,,,,ann@example.org,7 Pine Rd,,Dallas,TX,75201,US,Retail,07/04/2018,07/05/2018,,,,3.00

        """),
    Example(
      name: "British shop",
      kinds: """
        Cust #=id,Name=full-name,Tel=phone,Mobile=phone,E-Mail=email,Address Line 1=address-line,Town=city,
        Postcode=postcode,Account Opened=created-date,Notes=notes
        """,
      text: """
        Cust #,Name,Tel,Mobile,E-Mail,Address Line 1,Town,Postcode,Account Opened,Notes
        17,Mary Smith,020 7946 0018,,mary@example.org,12 High St,London,SW1A 1AA,31/01/2019,leave with porter
        18,Mr J Doe,,07700 900123,,4 Mill Lane,Leeds,LS1 4AP,02/11/2020,
        19,"Lee, Ann",0113 496 0999,,ann@example.org,Flat 3,Leeds,LS1 4AB,,do not call
        20,Sarah Jones,0113 496 0000,,,1 Park Row,Leeds,LS1 5HN,05/05/2020,
        21,Peter Brown,,07700 900124,,2 Park Row,Leeds,LS1 5HN,06/05/2020,

        """),
    Example(
      name: "headers of whole sentences and odd cases",
      kinds: """
        CUST_NO=id,CUST_NAME=full-name,PHONE_NUMBER_1=phone,PHONE_NUMBER_2=phone,Primary Contact Email=email,
        Ship To Address=address-line,ship_to_city=city,ZIP/Postal Code=postcode
        """,
      text: """
        CUST_NO,CUST_NAME,PHONE_NUMBER_1,PHONE_NUMBER_2,Primary Contact Email,Ship To Address,ship_to_city,\
        ZIP/Postal Code
        A1,MARY SMITH,5125550142,,m@example.org,12 OAK ST,AUSTIN,78704
        A2,JOHN DOE,5125550199,5125550111,,98 ELM AVE,AUSTIN,78701

        """),
  ]

  private static let europeanTables = [
    Example(
      name: "German",
      kinds: """
        Kundennr=id,Anrede=display,Vorname=given-name,Nachname=surname,Firma=company,Telefon=phone,
        E-Mail=email,
        Straße=address-line,PLZ=postcode,Ort=city
        """,
      text: """
        Kundennr;Anrede;Vorname;Nachname;Firma;Telefon;E-Mail;Straße;PLZ;Ort
        1;Herr;Jürgen;Groß;;030 901820;j.gross@example.org;Lindenstraße 5;10969;Berlin
        2;Frau;Käthe;Müller;Blumen Müller GmbH;;;Am Bühl 12a;79098;Freiburg
        3;Frau;Anna;Schmidt;;030 901821;;Hauptstr. 3;10117;Berlin

        """),
    Example(
      name: "German with a name that is a surname",
      kinds: """
        Kd-Nr.=id,Name=surname,Vorname=given-name,Mobil=phone,Hausnr.=house-number,Strasse=address-line,
        Geb.-Datum=birth-date,geändert am=updated-date
        """,
      text: """
        Kd-Nr.;Name;Vorname;Mobil;Hausnr.;Strasse;Geb.-Datum;geändert am
        1;Groß;Jürgen;0151 23456789;5;Lindenstraße;03.12.1979;01.02.2020
        2;Müller;Käthe;;12a;Am Bühl;24.07.1980;
        3;Schmidt;Anna;0160 1234567;3;Hauptstr.;;28.02.2021

        """),
    Example(
      name: "Spanish",
      kinds: """
        Código Cliente=id,Nombre=given-name,Apellidos=surname,Teléfono=phone,Móvil=phone,
        Correo electrónico=email,
        Dirección=address-line,Población=city,Código Postal=postcode,Provincia=region,
        Fecha de alta=created-date,
        NIF=identifier,Observaciones=notes
        """,
      text: """
        Código Cliente,Nombre,Apellidos,Teléfono,Móvil,Correo electrónico,Dirección,Población,Código Postal,\
        Provincia,\
        Fecha de alta,NIF,Observaciones
        1,José,Peña García,912 345 678,,jose@example.org,"Calle Mayor, 3",Madrid,28013,Madrid,31/01/2019,\
        12345678Z,
        2,María,López,,612 345 678,,"Av. de la Paz, 12",Sevilla,41013,Sevilla,02/02/2020,,rosas blancas

        """),
    Example(
      name: "Spanish with whole names",
      kinds: "id=id,Nombre=full-name,Tfno=phone",
      text: """
        id,Nombre,Tfno
        1,José Peña García,912345678
        2,María López Ruiz,912345679
        3,Ana Torres Gil,912345680

        """),
    Example(
      name: "French",
      kinds: """
        N° client=id,Civilité=display,Nom=surname,Prénom=given-name,Société=company,Tél. portable=phone,
        Courriel=email,Adresse=address-line,Code postal=postcode,Ville=city,Date de naissance=birth-date
        """,
      text: """
        N° client,Civilité,Nom,Prénom,Société,Tél. portable,Courriel,Adresse,Code postal,Ville,\
        Date de naissance
        1,Mme,Dupont,Élise,,06 12 34 56 78,elise@example.org,12 rue de la Paix,75002,Paris,03/12/1979
        2,M.,Lefèvre,Jean,Fleurs SARL,,,3 quai Voltaire,75007,Paris,24/07/1980

        """),
    Example(
      name: "Dutch",
      kinds: """
        Klantnummer=id,Voornaam=given-name,Achternaam=surname,Bedrijfsnaam=company,Telefoonnummer=phone,
        E-mailadres=email,Straatnaam=address-line,Huisnummer=house-number,Toevoeging=unit,Postcode=postcode,
        Plaats=city,Geslacht=category
        """,
      text: """
        Klantnummer,Voornaam,Achternaam,Bedrijfsnaam,Telefoonnummer,E-mailadres,Straatnaam,Huisnummer,\
        Toevoeging,\
        Postcode,Plaats,Geslacht
        1,Jan,de Vries,,020 1234567,jan@example.org,Kerkstraat,5,a,1012 AB,Amsterdam,m
        2,Anna,Bakker,Bloemen BV,,,Dorpsweg,12,,3511 CD,Utrecht,v
        3,Piet,Visser,,,piet@example.org,Laan,7,,3511 CE,Utrecht,m

        """),
    Example(
      name: "Italian",
      kinds: """
        Codice cliente=id,Cognome=surname,Nome=given-name,Ragione sociale=company,Cellulare=phone,
        Indirizzo=address-line,
        Numero civico=house-number,CAP=postcode,Città=city,Codice fiscale=identifier
        """,
      text: """
        Codice cliente,Cognome,Nome,Ragione sociale,Cellulare,Indirizzo,Numero civico,CAP,Città,Codice fiscale
        1,Rossi,Mario,,347 1234567,Via Roma,5,00184,Roma,RSSMRA80A01H501U
        2,Bianchi,Anna,Fiori Srl,,Via Verdi,12,20121,Milano,

        """),
  ]
}
