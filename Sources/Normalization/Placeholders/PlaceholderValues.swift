/// The shipped placeholders, by the kind of field, as their letters alone.
enum PlaceholderValues {
  /// Whole names.
  static let names = keys(anywhere).union(keys(people))
  /// Values of any column.
  static let texts = keys(anywhere).union(keys(textAlone))
  /// Texts that are names of people where they are written so: Nan, Na.
  static let namesByCase: Set<String> = ["nan", "na"]
  /// Companies.
  static let companies = keys(anywhere).union(keys(people)).union(keys(privateCustomers))
  /// Address lines.
  static let addresses = keys(anywhere).union(keys(collected)).union(keys(textAlone))

  /// Keys pressed in a row.
  static let keyRuns = [
    "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "asdfasdf", "zxcvbnm", "abcdefghij", "abcabc",
  ]
  .map { Array($0.utf8) }

  /// Whether a run of keys begins with two letters.
  static func beginsKeyRun(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "q"), UInt8(ascii: "w")), (UInt8(ascii: "a"), UInt8(ascii: "z")),
      (UInt8(ascii: "a"), UInt8(ascii: "s")), (UInt8(ascii: "z"), UInt8(ascii: "x")),
      (UInt8(ascii: "a"), UInt8(ascii: "b")):
      true
    default: false
    }
  }

  /// The phrases of a text, separated by commas or new lines, each without spaces and signs.
  private static func keys(_ text: String) -> Set<String> {
    Set(text.split { $0 == "," || $0 == "\n" }.map { PlaceholderList.key(of: String($0)) })
  }

  // In every kind of field.
  private static let anywhere = """
    none, n/a, na, null, nil, no name, noname, no last name, no first name, no surname, name, names
    first name, last name, firstname, lastname, full name, surname, unknown, unkown, unknow, unk, ukn
    unknown unknown, anonymous, anon, anonymus, not available, not applicable, not provided, not given
    not known, not specified, not stated, no info, no information, no data, none given, none provided
    undefined, unassigned, unspecified, tbd, tba, to be determined, to be advised, test, tests, testing
    tester, test test, test tester, testtest, test customer, test user, test client, test account, test order
    test name, test person, test address, xx, x x, xxx, xxxx, zz, zzz, x, dummy, dummy customer, sample
    sample customer, example, fake, fake name, refused, declined, withheld, missing, do not use, dont use
    delete, deleted, delete me, void, obsolete, duplicate, temp, temporary, placeholder, default, misc
    miscellaneous, various, kein, keine, kein name, keine angabe, keine angaben, ohne name, ohne namen
    unbekannt, nicht bekannt, nicht angegeben, nicht vorhanden, entfallt, anonym, namenlos, testkunde
    test kunde, diverse, divers, diverse kunden, platzhalter, inconnu, inconnue, aucun, aucune, aucun nom
    sans nom, non renseigne, non renseignee, non communique, anonyme, neant, divers client, clients divers
    sin nombre, sin apellido, desconocido, desconocida, ninguno, ninguna, no tiene, no aplica, sin datos
    sin informacion, anonimo, anonima, varios, clientes varios, prueba, cliente prueba, cliente de prueba
    sconosciuto, sconosciuta, nessuno, nessuna, senza nome, non disponibile, non specificato, prova
    cliente prova, vari, onbekend, geen, geen naam, niet bekend, n v t, nvt, naamloos, niet van toepassing
    anoniem, diversen, desconhecido, desconhecida, nenhum, nenhuma, sem nome, nao informado, nao consta, teste
    cliente teste, okand, saknas, ukjent, ukendt, ingen, ingen navn, tuntematon, nieznany, nieznana, brak
    brak danych, anonimowy, neznamy, neznama, bez jmena, nepoznat, nepoznato, ismeretlen, nincs, nincs nev
    necunoscut, fara nume, bilinmiyor, isimsiz, yok, neizvestno, neizvesten, neizvestnyy, bez imeni, agnostos
    agnosto
    """

  // Names alone: sales to whoever came in.
  private static let people = """
    walk in, walkin, walk ins, walkins, walk in customer, walkin customer, walk in customers, walk in client
    walk in sale, walk in sales, walk in guest, walk in trade, walk in business, customer walk in, mr walk in
    walking, walking customer, cash, cash customer, cash customers, cash sale, cash sales, cash account
    cash client, cash only, cash and carry, customer cash, sale cash, cash cash, cash walk in, walk in cash
    counter, counter sale, counter sales, counter customer, over the counter, otc, retail, retail customer
    retail sale, retail sales, retail cash, house account, house acct, house sale, store, store account
    store use, store sale, shop, shop sale, shop account, in store, instore, in house, front counter
    front desk, register, pos, pos customer, pos sale, drive up, drive by, curbside, off street
    off the street, customer, customers, customer customer, new customer, no customer, any customer
    some customer, a customer, the customer, general customer, regular customer, valued customer
    local customer, one time, one time customer, onetime customer, occasional customer, guest, guests
    guest guest, guest customer, guest user, guest checkout, guest account, web guest, visitor, client
    clients, consumer, buyer, shopper, user, somebody, someone, nobody, anybody, anyone, person, people
    individual, public, general public, john doe, jane doe, joe bloggs, mickey mouse, donald duck, online
    online customer, online order, web customer, web order, internet, internet order, internet customer
    phone order, telephone order, call in, phone in, phone customer, mail order, no id, no record, not on file
    dear customer, resident, current resident, occupant
    current occupant, homeowner, staff, employee, employee sale, owner, manager, admin, administrator
    accounts, head office, main account, master account, laufkunde, laufkunden, laufkundschaft, barverkauf
    barverkaufe, barverkauf kunde, barkunde, barkunden, kasse, kassenkunde, kassenverkauf, ladenkunde
    ladenverkauf, thekenverkauf, tageskunde, tageskasse, bargeschaft, kunde, kunden, gast, gastkunde, gaste
    einmalkunde, einmalkunden, sammelkunde, sammelkonto, cpd, cpd kunde, diverser kunde, privatkunde, endkunde
    neukunde, max mustermann, erika mustermann, mustermann, musterkunde, muster, internetkunde
    onlinekunde, webshop, client comptoir, comptoir, vente comptoir, vente au comptoir, vente comptant
    client comptant, comptant, au comptant, client de passage, clients de passage, client passage, passage
    particulier, client particulier, client divers, client caisse, caisse, client magasin, magasin
    client anonyme, client occasionnel, invite, vente directe, vente boutique, boutique
    monsieur madame, jean dupont test, cliente, cliente general, clientes generales, cliente mostrador
    mostrador, venta mostrador, ventas mostrador, venta al contado, contado, cliente contado
    cliente al contado, publico general, publico en general, venta publico, venta al publico, cliente generico
    cliente final, consumidor final, cliente ocasional, cliente de paso, cliente eventual, cliente efectivo
    efectivo, caja, venta directa, invitado, tienda, cliente tienda, cliente varios, cliente vario
    cliente occasionale, cliente di passaggio, cliente banco, banco, vendita banco, vendita al banco
    vendita al dettaglio, corrispettivi, corrispettivo, contanti, cliente contanti, cliente privato, privato
    cliente negozio, ospite, cassa, cliente cassa, clienti vari, balieklant, balie, balieverkoop
    contante klant, contante verkoop, contant, kassaklant, kassa, kassaverkoop, passant, passanten, klant
    klanten, losse verkoop, losse klant, particulieren, winkelverkoop, winkel, toonbank, toonbankverkoop
    gast klant, cliente balcao, balcao, venda balcao, cliente avulso, cliente padrao, cliente diverso
    consumidor, venda a vista, klient detaliczny, klient indywidualny, sprzedaz detaliczna, paragon, klient
    kontrahent jednorazowy, kontantkund, kontantkunde, kontant, kontantsalg, kontantforsaljning
    diverse kunder, kund, kunde butikk, butik, roznichnyy pokupatel, roznitsa, pokupatel, chastnoe litso
    chastnoye litso, fizicheskoe litso, fizlitso, gost, klient gost, pelatis lianikis, lianiki, perakende
    perakende musteri, nihai tuketici, musteri, san ke, ling shou ke hu
    """

  // Companies alone.
  private static let privateCustomers = """
    private, private customer, private client, private person, private individual, individual, individuals
    personal, home, house, residential, residence, household, family, self, self employed, myself, me, same
    same as above, no company, nocompany, none company, company, company name, business, business name
    my company, your company, retired, student, unemployed, housewife, homemaker, privat, privatperson
    privatkunde, privathaushalt, kein unternehmen, keine firma, ohne firma, firma, particulier
    aucune entreprise, sans societe, entreprise, particular, sin empresa, ninguna empresa, empresa
    ama de casa, privato, nessuna azienda, azienda, geen bedrijf, bedrijf, fizicheskoe litso
    """

  // Address lines alone.
  private static let collected = """
    in store pickup, instore pickup, in store pick up, in store, instore, store pickup, store pick up, pickup
    pick up, customer pickup, customer pick up, will pickup, will pick up, will call, willcall
    to be picked up, picked up, carry out, carryout, take away, takeaway, take out, takeout, to go, curbside
    curbside pickup, curb side, walk in, walkin, store, shop, counter, front counter, drive thru
    drive through, no address, noaddress, no street, no street address, no address given, no address on file
    no fixed address, no fixed abode, address, address unknown, unknown address, street, street address
    address line, bad address, wrong address, old address, new address, no delivery, no shipping, delivery
    same, same address, same as above, same as billing, same as shipping, see above, see note, see notes
    see comments, see below, ask customer, call customer, call for address, need address, general delivery
    local, local pickup, online, digital, virtual, email, e mail, moved, homeless, confidential, house, home
    abholung, abholer, selbstabholer, selbstabholung, wird abgeholt, im laden, laden, ladenabholung
    keine adresse, ohne adresse, adresse unbekannt, adresse, strasse, siehe oben, siehe notiz, postlagernd
    retrait magasin, retrait en magasin, retrait boutique, a emporter, en magasin, au magasin, sur place
    pas d adresse, sans adresse, adresse inconnue, voir note, poste restante, click and collect, click collect
    recoger en tienda, recoge en tienda, retiro en tienda, retira en tienda, retira en local, recoger, recoge
    en tienda, tienda, sin direccion, sin domicilio, domicilio conocido, direccion, calle, lista de correos
    para llevar, mostrador, ritiro in negozio, ritiro, in negozio, negozio, da asporto, senza indirizzo
    indirizzo, via, fermo posta, afhalen, afhalen in winkel, wordt afgehaald, winkel, geen adres
    adres onbekend, adres, straat, retirada na loja, retirar na loja, na loja, loja, sem endereco, endereco
    rua, odbior osobisty, odbior w sklepie, samovyvoz, hamtas, hamtas i butik, afhentning, henting, nouto
    """

  // Too much like somebody's name or initials to be read so in a name.
  private static let textAlone =
    "nan, no, ka, k a, ohne, sans, nc, n c, nd, n d, s d, nr, net, empty, vacio, vide, leer, vuoto"
}
