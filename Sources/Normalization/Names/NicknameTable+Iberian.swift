extension NicknameTable {
  static let spanish = """
    abelardo: abel lalo; adalberto: beto; adolfo: fito adolf; adriana: adri nana; adrian: adri; agustin: agus
    tin; agustina: agus tina; alberto: beto tito berto alber; alejandra: ale alex sandra jandra; alejandro:
    ale alex jandro alejo; alfonso: poncho fonso alfon; alfredo: fredo fello; alicia: ali licha; alonso:
    loncho; amalia: mali; amparo: amparito; ana: anita; andres: andy; angel: gelo angelito; angela: angelita;
    angeles: geles; antonia: tona toni; antonio: tono toni nono tonin tony; araceli: ara celi; armando: mando;
    arturo: turo; asuncion: asun; aurelio: yeyo lelo; aurora: rora; bartolome: bartolo tolo; beatriz: bea
    betty beti; benito: beni; benjamin: benja; bernardo: berna nardo; bonifacio: boni; camila: cami;
    candelaria: candela; caridad: cari; carlos: carlitos charly carlito calin; carmen: carmela carmencita
    menchu maica mamen; carolina: caro; catalina: cata lina; cayetano: tano; cecilia: ceci chila; celestino:
    tino; claudia: clau; concepcion: concha conchita conchi chita; consuelo: chelo consu; cristian: cris;
    cristina: cris tina; cristobal: tobal; cruz: crucita; dolores: lola loli lolita dolo; daniel: dani;
    daniela: dani; david: davi; diego: santiago; domingo: mingo; edgardo: edgar; eduardo: edu lalo eddy guayo;
    elena: nena lena; eleuterio: tello; elisa: eli; elizabeth: eli chabela; emilia: emi mila; emiliano: emi;
    emilio: emi milo; encarnacion: encarna encarni; enrique: quique kike rique; enriqueta: queta; ernesto:
    neto tito; esperanza: espe lancha; esteban: teban; estefania: fani estefi; eugenia: maru genia; eugenio:
    geno; eulalia: lala; eusebio: sebio; eva: evita; facundo: facu; federico: fede lico; felipe: pipe feli;
    felix: feli; fermin: mincho; fernanda: fer nanda; fernando: fer nando ferny; florencia: flor flori;
    florentino: tino floro; francisca: paca paquita fran panchita chica francis curra; francisco: paco pancho
    fran kiko curro paquito cisco quico chico frasco pacho; gabriel: gabi; gabriela: gabi gaby; gerardo: lalo
    gera jerry; gertrudis: tula trudis; gilberto: beto gil; gloria: glori; gonzalo: gonza chalo gonzo;
    graciela: chela grace; gregorio: goyo gori; griselda: gris; guadalupe: lupe lupita; guillermina: mina
    guille; guillermo: guille memo willy billy; gustavo: gus tavo; hector: tito; heriberto: beto; hilario:
    lalo; hortensia: tencha; humberto: beto; ignacio: nacho nacio inaki; inmaculada: inma; ines: inesita;
    irene: ire; isabel: isa chabela chavela bel chabe; isidoro: isi doro; isidro: chilo; ismael: isma mael;
    jacinto: chinto; jacobo: cobo; javier: javi xavi; jeronimo: jero momo; jesus: chuy chucho suso chus jesu;
    jesusa: chusa susa; joaquin: quino quim joaco; joaquina: quina; jorge: coque jorgito; jose: pepe pepito
    chepe che; joseluis: pepelu joseluis; josefa: pepa pepita fina josefina chefa; josefina: fina pepita pepa
    jose; juan: juanito juancho; juancarlos: juanca; juanjose: juanjo; juanmanuel: juanma; juana: juanita;
    julian: juli; juliana: juli; julia: juli; julio: juli; laura: lau lauri; leonardo: leo nardo; leonor: leo
    nora; leopoldo: polo leo; leticia: leti; lidia: lidi; lorenza: lencha; lorenzo: lencho; lourdes: lulu
    lurdes; lucia: luci chia; luciano: lucho chano; luis: lucho luisito; luisa: luisita lucha; magdalena:
    magda lena malena; manuel: manolo manu lolo manolito meno nelo; manuela: manola manu manoli; marcela:
    marce chela; marcelino: lino marce; marcelo: marce chelo; marcos: marquitos; margarita: mago rita marga
    margari; maria: mari maruja marita mariquita maru; mariacarmen: maica mari; mariadolores: lola; mariajose:
    mariajo cote marijo; mariaisabel: maribel marisa; marialuisa: marisa malu; mariateresa: maite mayte
    marite; mariana: mari nana; mariano: nano; maribel: mari; marina: mari; mario: mayito; marta: martita;
    martin: tincho; mateo: teo; matias: mati; matilde: mati tilde; mauricio: mauri mau; maximiliano: max maxi;
    maximo: max; melchor: melcho; mercedes: merche meche merce; micaela: mica; miguel: migue micky miguelito
    miki; miguelangel: migue; milagros: mila mili; modesto: tito; monica: moni; monserrat: montse; montserrat:
    montse; natalia: nati nata; natividad: nati; nicanor: nica; nicolas: nico colas; norberto: beto; octavio:
    tavo; olivia: oli; oscar: osqui; pablo: pablito; paloma: palo; pascual: pasco; patricia: pati patri paty
    tricia; patricio: pato; paulina: pau; pedro: perico pedrito peyo; pilar: pili piluca; purificacion: puri;
    rafael: rafa fael rafi; rafaela: rafi; ramiro: rami; ramon: moncho mon ramoncito; ramona: moncha; raquel:
    raque; ramiro: rami; raul: rulo; rebeca: beca; refugio: cuca cuquita; reinaldo: rey; remedios: reme;
    reyes: reye; ricardo: richi ricky rica caro; rigoberto: beto rigo; roberto: beto rober tito robert; rocio:
    chio; rodolfo: fito rodo; rodrigo: rodri rigo; rogelio: roge; rolando: rolo; rosa: rosita; rosalia: rosi
    lia; rosario: charo chayo rosi; ruben: rube; salvador: chava salva; samuel: samu sam; santiago: santi
    chago diego yago; sara: sarita; sebastian: seba sebas; segismundo: segis; serafin: sera; sergio: checo
    sergi; silvestre: silver; silvia: silvi; simon: simoncito; socorro: coco; sofia: sofi; soledad: sole
    chole; susana: susi susa; tatiana: tati; teodoro: teo doro; teresa: tere teresita; tomas: tomy tomasito;
    trinidad: trini; ursula: ursu; valentin: val tin; valentina: vale tina; valeria: vale; vanesa: vane;
    veronica: vero; vicenta: chenta; vicente: chente vicen; victor: vito vic; victoria: vicky vico toya;
    victoriano: nano; virginia: virgi vicky; viviana: vivi; yolanda: yoli yola; ximena: xime; jimena: jime
    """

  static let portuguese = """
    adelaide: laide; adriana: dri; adriano: dri; afonso: fonso; alberto: beto; alessandra: le ale; alexandra:
    xana xanda alexa; alexandre: xande xandy ale alex; alice: lili; ana: aninha; anapaula: paula; andre: dede;
    antonia: tonia; antonio: toninho to tonho toze toni; augusto: guto gusto; barbara: babi; beatriz: bia;
    bernardo: be; bruno: bru; caetano: caca; camila: mila cami; carla: carlinha; carlos: carlinhos caca caeca;
    carlosalberto: beto; carolina: carol lina; catarina: cata cati rina; cecilia: ceci cila; clara: clarinha;
    claudia: clau; conceicao: sao ceica; cristiane: cris; cristiano: cris; cristina: cris tina; daniel: dani
    dan; daniela: dani; domingos: mingos; eduarda: duda; eduardo: edu dudu duda; elisabete: bete beta;
    elisabeth: beth bete; fabiana: fabi; fabio: binho fabinho; fatima: fati; felipe: lipe fe; fernanda: nanda
    fe; fernando: nando fe; filipe: lipe; filipa: pipa; flavio: flavinho; francisca: chica xica; francisco:
    chico xico kiko quico; frederico: fred; gabriel: gabi biel; gabriela: gabi bi; geraldo: gege; gilberto:
    beto giba gil; giovanna: gio; goncalo: gonca; guilherme: gui; gustavo: guga gu; helena: lena leninha;
    henrique: rique kiko; humberto: beto; ines: nes; isabel: bel isa belinha; isabela: isa bela; jacinto:
    cinto; joana: jo joaninha; joao: joaozinho jo; joaopaulo: jp; joaquim: quim quincas; jorge: jorginho;
    jose: ze zeca zezinho juca zeze; josecarlos: zeca; josefa: zefa; juliana: ju juli; julio: julinho;
    larissa: lari; leonardo: leo; leticia: le leti; lourdes: lurdinhas lu; lucas: luca; lucia: lu lucinha;
    luciana: lu; luis: lula lu luisinho; luisa: lu isa; luiz: lula luizinho; magdalena: lena; manuel: manel
    maneco nelo mane; manuela: manu nela; marcelo: celo marcelinho; marcia: marcinha; marcos: marquinhos;
    margarida: guida; maria: mariazinha mary; mariadelurdes: lurdes milu; mariajose: zeze; mariana: mari;
    matheus: theus; mauricio: mau; miguel: micas; monica: mo; natalia: nati; patricia: pati paty; paula:
    paulinha; paulo: paulinho; pedro: pedrinho; rafael: rafa; rafaela: rafa; raimundo: mundinho; raquel: kel
    quel; renata: re tata; renato: re; ricardo: rick cadu rica; roberta: beta; roberto: beto betinho; rodrigo:
    digo drigo; rosa: rosinha; sebastiao: tiao bastiao; sergio: serginho; severino: biu; silvia: silvinha;
    simone: si; sonia: soninha; susana: susi; tatiana: tati; teresa: te teresinha; terezinha: te; thais: tha;
    thiago: ti; tiago: ti; valeria: val; vanessa: van nessa; vera: verinha; vinicius: vini vina; vitor: vi
    vito; vitoria: vivi
    """
}
