/// Words, folded, by which the name of a company, place or institution is told from a person's.
enum OrganizationWords {
  /// Words that are hardly ever a person's name: one is enough.
  static let plain = [english, german, french, spanish, italian, dutch, slavic].joined(separator: " ")

  /// Words that are surnames or given names too: two of them, or one with another sign, are needed.
  static let alsoSurnames = """
    church chapel temple abbey cathedral bank house hall law park parks garden gardens mission court castle
    lodge manor ranch farm farms first united baptist methodist lutheran presbyterian episcopal catholic
    calvary trinity saints bar flower flowers county city town village state national american royal central
    street avenue plaza square tower towers valley parish charity marina handel maison blumen rosen fleurs
    flores fiori bloemen garage stadt kirche eglise iglesia chiesa kerk bau praxis mercado radio lager
    personal bakers living title dance hair books shoes
    """

  private static let english = """
    florist florists floral flowers flower flowershop bouquets academy accounting accountants accounts payable
    receivable advertising agency agencies airlines airport alliance ambulance animal antiques apartment
    apartments appliance cafe inn spa architects army assembly assoc assocs associates association athletic
    attorneys auto automotive bakery banquet barbershop beauty bistro boutique brewery brewing brothers bros
    builders building business bureau campus capital cardiology care carpet carpets casino catering cemetery
    center centers centre chamber chiropractic cinema cleaners cleaning clinic clinical club coffee college
    committee commission communications community company condo condominium condominiums confectionery
    congregation construction consultants consulting contracting contractors convent cooperative corp council
    counseling country creamery credit cremation crematory dairy dealership deli delicatessen dental dentistry
    department dept desk diner diocese dispatch distribution distributors district division dollar drugs
    elementary electric electrical electronics embassy employment energy engineering enterprise enterprises
    entertainment equipment establishment estates event events exchange express fabrication fashions federal
    federation fellowship financial fitness foods foundation freight fund funeral furniture gallery gallerie
    global golf government greenhouse greenhouses grill grille grocery group guild gym hardware headquarters
    health healthcare heating holdings homecare homeowners hospice hospital hospitality hospitals hostel hotel
    housing imaging imports inc inspections institute insurance interiors international investment investments
    janitorial jewelers jewellers jewelry kindergarten kitchen kitchens laboratories laboratory landscape
    landscaping laundromat laundry league leasing legion library limousine liquor liquors loans logistics
    lounge machinery machine mall maintenance management manufacturing marketing market markets mart masonic
    maternity media medical memorial ministries ministry monastery montessori mortgage mortgages mortuary
    mosque motel motors museum navy newspaper nursery nursing office offices oncology optical optometry
    organization orchards orthodontics outreach outfitters paint painting parking parlor parlour partners
    partnership pediatrics pharmacy photography photo physicians pizza pizzeria plumbing police pools prep
    preschool preschools printing productions products properties property pub publishing radiology realtors
    realty reception recreation recycling rehab rehabilitation remodeling rental rentals repair repairs
    research residences resort restaurant restaurants resources retail retirement roofing rotary salon salons
    school schools seminary services service sheriff sheriffs shipping shop shoppe shops shul showroom society
    software solutions sons sorority sporting sports stadium station stationery store stores storage studio
    studios supermarket superstore supplies supply surgery surgical synagogue systems tabernacle tavern taxi
    team tech technologies technology telecom television theater theatre theaters therapy tire tires tours
    towing trading transit transport transportation travel trucking trust union universal university
    upholstery utilities ventures veterinary vet vets videos vineyard vineyards volunteer warehouse warehouses
    wellness wholesale wholesalers window windows winery workshop yacht ymca ywca youth zoo nurseries joinery
    joiners jewellery butchers solicitors solicitor surveyors surveying opticians optician printers
    scaffolding taxis haulage kennels tearoom tearooms flooring floors gifts shoes books bookshop bathrooms
    bathroom bath brokers agents grooming yoga pilates dance barbers hairdressers hairdresser accountancy
    wealth dentists dentist orthopedics orthopaedics dermatology podiatry urology neurology psychiatry
    psychology ophthalmology endodontics medicine landscapers electricians electrician plumbers decorators
    carpenters carpentry roofers welding mechanics autos tyres tyre motorcycles bicycles cycles bikes toys
    cafes takeaway fisheries fashion clothing apparel tailors tailoring goldsmiths signs pest removals
    couriers courier minicabs coaches osteopathy chiropody counselling glazing blinds curtains furnishings
    auctions steakhouse staffing planners living suites security title lending textiles fabrics drycleaners
    wines spirits pets veterinarians groomers daughters acupuncture massage tattoo nails hair lashes
    aesthetics cosmetics skincare bridal tuxedo invitations paving excavating excavation concrete masonry
    drywall fencing gutters hvac septic irrigation wrecker collision glassworks ironworks millwork cabinetry
    upholsterers locksmith locksmiths alarms wireless computers hosting consultancy recruiters payroll
    bookkeeping notary escrow appraisals
    """

  private static let german = """
    agentur amt apotheke arztpraxis autohaus backerei baumarkt bestattung bestattungen bestattungsinstitut
    betriebe blumenhaus blumenladen buchhandlung buro dienstleistungen druckerei fahrschule firma floristik
    friedhof friseur friseursalon gartnerei gasthaus gasthof gaststatte gebaudereinigung gemeinde gesellschaft
    gesundheit grundschule gymnasium handels hausverwaltung immobilien innung institut kanzlei kindergarten
    kirchengemeinde klinik kliniken klinikum konditorei krankenhaus kreisverwaltung landgasthof landratsamt
    metzgerei mobel notariat pfarramt pflegedienst pflegeheim physiotherapie rathaus rechtsanwalt
    rechtsanwalte reisebuero reiseburo schreinerei schule seniorenheim sparkasse stadtverwaltung stadtwerke
    steuerberater stiftung tischlerei verband verein verlag vereinigung versicherung versicherungen verwaltung
    volksbank werbeagentur werkstatt wohnheim zahnarzt zahnarztpraxis zentrum architekten architekturburo
    heizung schneiderei juwelier finanz finanzen tierpension hochzeiten schuhe systeme energie sanitar
    sanitaer geschenke reifen lebensmittel spedition werbung glaserei hospiz mode personaldienstleistungen
    steuerberatung ingenieurburo ingenieurbuero tierarztpraxis baumschule gartencenter augenoptik optik
    landmaschinen kuchen kuechen musikschule weingut fensterbau praxisklinik feinkost logistik hofladen export
    reinigung malerbetrieb tanzschule technik fotografie gartenbau brauerei medien gebruder gebrueder
    sohne soehne partner bodenbelage bodenbelaege bucher buecher solar maschinenbau elektro elektrotechnik
    haustechnik kosmetik nagelstudio getranke getraenke getrankemarkt dachdecker fliesen textil gastronomie
    floristikfachgeschaft kuchenstudio mobelhaus teehaus weinhandlung sportverein turnverein schutzenverein
    schlosserei klempnerei malerei lackiererei polsterei hebammenpraxis ergotherapie logopadie augenarzt
    frauenarzt
    """

  private static let french = """
    agence ambassade assurance assurances atelier auberge banque bibliotheque bijouterie blanchisserie
    boucherie boulangerie brasserie cabinet chambre clinique coiffure commune consulat creche ecole entreprise
    epicerie etablissements ets etude fleuriste fleuristes fondation gendarmerie hopital hotellerie immobilier
    imprimerie institut laboratoire librairie lycee mairie menuiserie musee notaire notaires obseques paroisse
    patisserie pharmacie pizzeria pompes prefecture pressing quincaillerie societe syndic syndicat traiteur
    transports tabac jardinerie garagiste plomberie electricite chauffage couverture maconnerie peinture
    serrurerie carrosserie ambulances opticien dentiste kinesitherapeute infirmiers avocats avocat expertise
    conseil formation transport demenagement nettoyage paysagiste pepinieres vignobles domaine epicier primeur
    poissonnerie fromagerie
    """

  private static let spanish = """
    abogados agencia asociacion ayuntamiento banco biblioteca carniceria cerrajeria clinica colegio comercial
    comercializadora compania condominio constructora consultora consultorio consultores cooperativa
    distribuidora editorial empresa empresas escuela estudio fabrica farmacia ferreteria floreria floristeria
    fundacion funeraria gimnasio gobierno grupo hostal industrias ingenieria inmobiliaria instituto
    inversiones joyeria laboratorios lavanderia libreria merceria ministerio municipalidad museo muebleria
    oficina panaderia papeleria parroquia peluqueria pescaderia pizzeria refaccionaria restaurante servicio
    servicios sociedad supermercado taller talleres tecnologia tienda transportes universidad veterinaria
    zapateria abogado asesoria asesores construcciones reformas fontaneria electricidad instalaciones mudanzas
    limpiezas limpieza jardineria vivero viveros optica dental gestoria hoteles cafeteria bodega bodegas
    ganaderia agricola automotriz mecanico mecanica llantas refacciones plomeria herreria
    """

  private static let italian = """
    agenzia albergo alimentari associazione assicurazioni autofficina azienda bottega cantina caseificio
    commercialista comune condominio consorzio cooperativa ditta edilizia enoteca fabbrica farmacia ferramenta
    fioraio fioreria fondazione gelateria gioielleria impresa istituto lavanderia libreria macelleria mobili
    negozio officina onoranze ospedale osteria panificio parrocchia parrucchiere pasticceria pizzeria
    ristorante salumeria sartoria scuola societa supermercato tabaccheria trattoria vivaio vivai fiorista
    idraulica elettrica impianti carrozzeria gommista ottica dentistico avvocato avvocati geometra ingegneria
    consulenza servizi trasporti pulizie costruzioni arredamenti hotel
    """

  private static let dutch = """
    advocaten accountants apotheek bakkerij basisschool bedrijf begrafenis begrafenisonderneming bloemist
    bloemenhuis bloemenwinkel bouwbedrijf dierenarts drukkerij eetcafe fysiotherapie gemeente groep
    handelsonderneming huisarts hogeschool installatiebedrijf kapsalon kinderdagverblijf kwekerij makelaardij
    notaris praktijk restaurant schildersbedrijf slagerij stichting tandarts tandartspraktijk uitgeverij
    uitvaart uitvaartcentrum uitvaartverzorging vereniging verzekeringen verpleeghuis ziekenhuis zorg
    zorgcentrum bloemen tuincentrum hovenier hoveniers loodgieter schilders aannemer aannemersbedrijf
    transportbedrijf autobedrijf garagebedrijf rijschool schoonmaak opticien kantoor administratiekantoor
    boekhandel juwelier
    """

  // Transliterated.
  private static let slavic = """
    apteka biuro bolnica fabrika firma fundacja gimnaziya gostinitsa hurtownia kafe klinika kancelaria klub
    kwiaciarnia magazin magazyn muzeum ooo restoran restauracja shkola sklep skola spoldzielnia szkola szpital
    stowarzyszenie tsvety universitet uniwersytet urzad zaklad zavod
    """

  /// Whether a word ends as the compound names of German and Dutch businesses do: *Weinhandel*, *Metallbau*.
  ///
  /// Asked only of words of nine letters and more that are in no list.
  static func isCompound(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    endings.contains { ending in
      word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending)
    }
  }

  private static let endings = """
    handel handlung betrieb technik verein verband schule praxis gesellschaft versicherung versicherungen verwaltung
    agentur zentrum werkstatt dienst dienste klinik apotheke gemeinde backerei druckerei brauerei gartnerei
    schreinerei tischlerei schlosserei metzgerei konditorei markt laden vertrieb versand logistik transporte
    immobilien bestattungen reinigung service services bedrijf winkel centrum praktijk stichting bau
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
}
