extension NicknameTable {
  static let german = """
    adalbert: bert adi; adelheid: heidi adel heide; adolf: adi dolf dolfi; agathe: agi; albrecht: albert bert;
    alexander: alex sascha xandi ali lex; alexandra: alex sandra sandy xandra; alfons: fonsi alf; alfred: fred
    fredi alf fredl; alois: lois loisl luis; aloisia: lisl loisi; andreas: andi andy anderl andre dres;
    angelika: geli angie gela; anita: nita; anna: anni anne annie annerl nanni nannerl; annelies: anni liesel;
    anneliese: anni liesel lisa; annemarie: anne anni marie annemie; anton: toni tonerl; antonia: toni tonia;
    arnold: noldi arni; augustin: gustl august; auguste: gusti; barbara: babsi barbi barbel baerbel babs
    betti; bartholomaus: bartl barthel; benedikt: bene bendix beni; benjamin: ben benni benny; bernd: berni;
    bernhard: bernd berni hardy bernie; berthold: bert bertl; bettina: betti tina; birgit: biggi gitti;
    birgitta: biggi gitta gitti; brigitte: gitti gitte biggi brigitta; brunhilde: hilde bruni; burkhard: burk
    burki hardy; carl: karl kalle; caroline: caro lina line; charlotte: lotte lotti charly lottchen;
    christian: chris chrissi krischan kris; christiane: chris christl nane jane; christina: chris tina christl
    tini; christine: christl tina tine chris stine christel; christoph: chris stoffel christof stoffl;
    christopher: chris; claudia: claudi dia; clemens: clem mensi; cornelia: conny nele nelly conni; daniel:
    dani danny; daniela: dani ela danni; detlef: deti detti; dieter: didi; dietmar: didi dieter; dietrich:
    dieter dirk dietz; dominik: domi nik dom; dorothea: doro dora thea dorle dorli; dorothee: doro; eberhard:
    ebbo eber hardy; edeltraud: edel traudl traudel; eduard: edi ede edu; elfriede: friedl elfi frieda;
    elisabeth: lisa sissi sisi elsa else liesel lisbeth elli bettina betti lisl lilli lissy liesl ilse
    lieschen elsbeth; elke: adelheid; emil: milo; emilie: emmi milli; erich: ricky; erika: rika riki; ernst:
    erni ernstl; eugen: geni; eva: evi evchen; evelyn: evi; fabian: fabi; felix: fee lixl; ferdinand: ferdi
    ferdl nandl; florian: flo flori; franz: franzl franzi ferenc; franziska: franzi sissi fanny ziska fanni;
    friederike: rike frieda fritzi ricke friedel; friedhelm: friedel helm; friedrich: fritz friedel fred
    frieder fritzl; gabriele: gabi gaby gabriela ele; georg: schorsch girgl jorg gorg jurgen; gerald: gerry;
    gerhard: gerd gert hardy gerdi; gerlinde: linde gerli; gertraud: traudl gerti trude traudi; gertrud: trude
    gerti gerda traudl trudi gertrude trudel; gisela: gisi gila; gottfried: friedl gotti; gregor: gregi gore;
    gunther: gunni gunter guenther; gustav: gustl gustel; hannelore: hanne lore hanni loni; hans: hansi hannes
    hansl; hansjorg: hansi; hanspeter: hape; harald: harry haro harri; hartmut: hardy; hedwig: hedi hede;
    heidemarie: heidi heide; heinrich: heinz heini heiner hein heino hinnerk harry henry; heinz: heinzi heini;
    helene: leni lena lene helli hella; helga: helgi hella; helmut: helli heli; henriette: jette henni etta;
    herbert: herbi bert herb; hermann: hermi manni; hermine: mina mine hermi minna; hildegard: hilde hilda
    gardi; hubert: bert hubsi hubi; ignaz: naz nazl; ilse: ilsi; ingeborg: inge inga bobo; irene: reni;
    irmgard: irma irmi; isabella: isa bella isi; jakob: jockel jackl kobi jaggi; joachim: jochen achim jo
    jochem; johann: hans hannes johannes hansi hansl; johanna: hanna hanne jo hanni janne; johannes: hans
    hannes jo jan hansi jannes; jonas: joni jo; josef: sepp seppi jupp beppo joschi joe jo jussuf peppi;
    josefa: sefa peppi; josefine: fini fine josi; joseph: sepp jupp; juliane: jule jula liane juli; julia:
    jule juli; jurgen: jorg; jutta: jutti; karin: kari; karl: kalle karli charly karle; karlheinz: kalle
    karlheinz heinz; karoline: karo lina line; katharina: kathi kathrin kati katja rina trine kathe katharine
    kathl; katja: kati; klara: klari; klaus: klausi; klemens: klem; konrad: conny kurt konni radl; konstantin:
    konsti tino; konstanze: conny stanzi; kornelia: conny nele nelly; kunigunde: gundi kuni gunda; kurt:
    kurtl; lambert: bert; leonhard: hartl leo leon; leopold: poldi leo poldl; leopoldine: poldi; lieselotte:
    lilo lotte liesel liselotte; lorenz: lenz enz; ludwig: lutz wiggerl lucki louis lui; magdalena: lena leni
    magda magdi lene madlen; manfred: manni fred mandi manny; manuela: manu ela nela; margarete: grete greta
    gretel gretl gitta margret marga meta rita marlies gretchen gretli; margarethe: grete gretel; margit:
    gitti; maria: mitzi mia mizzi marie ria mariechen moidl mariele; mariane: nanni; marianne: nanni janne
    mari anne; marie: mia mieke ria; markus: mark max maggus; marlene: leni lene marla; martha: marthl;
    martin: martl martel tino; martina: tina martl; mathias: matze hias mats matti; mathilde: tilda tilli
    hilde; matthias: matze hias mats matti matz; maximilian: max maxi; mechthild: hilde metta tilda; melanie:
    mel melli mela; michael: michi micha michel mike michl; michaela: michi micha ela; monika: moni mona;
    nikolaus: klaus niko nick nickel klas nico nik; norbert: bert norbi nobbi; oskar: ossi ossy; oswald: ossi;
    otto: otti; ottilie: tilli otti; patricia: patty trixi; patrick: pat; paul: pauli paulchen; paula: pauli;
    peter: pit piet petz peterl pitt; petra: peti; philipp: phil fips lipp philip; raimund: mundl rai; regina:
    gina regi rega; reinhard: hardy reini rainer reinhold; reinhold: holdi reini; renate: reni nate; richard:
    ritchie richi; robert: rob bob bertl robbi robi; roland: rolli roli; rosa: rosi rosl; rosemarie: rosi romy
    rose; rosina: rosi; rudolf: rudi rolf dolf rudl; rupert: rupi bertl; ruprecht: rupi; sabine: bine sabi
    binchen sabina; samuel: sami sam; sebastian: basti wastl seb bastian bastl; siegfried: sigi siggi friedl;
    sieglinde: linde siggi; sigmund: sigi siggi; sigrid: siri siggi sigi; simone: simi mone; sofie: soffi;
    sophie: soffi fiekchen; stefan: steff steffen stef; stefanie: steffi steffie steff; stephan: steff;
    stephanie: steffi; susanne: susi suse sanne susann sanna; theodor: theo teddy; theresa: resi thea tessa;
    therese: resi tesi thesi; theresia: resi thesi; thomas: tom tommy thommy tomi thom; tobias: tobi tobe;
    udo: ulrich; ulrich: uli ulli utz ueli; ulrike: uli ulli rike ulla rieke; ursula: uschi ulla ursel ursi
    urschel ulli; valentin: valtl tino feltin; vera: vroni; verena: vreni vroni vera vre; veronika: vroni vera
    moni roni; viktoria: viki vicky toria; vinzenz: vinz zenz; volker: volki; walburga: wally burgi; waltraud:
    traudl traudel wally; walter: walti wald; walther: walti; werner: werni wern; wilfried: willi friedl fred;
    wilhelm: willi willy helm wim wille; wilhelmine: minna mina helmi willa mine minchen; winfried: winni;
    wolfgang: wolf wolfi gangerl wolferl; xaver: xaverl vere; zacharias: zacher
    """

  static let dutchAndNordic = """
    adriaan: adrie ad arie janus; adriana: jana adrie ad jaantje; alida: lida ali aaltje; andries: dries
    andre; anna: anneke annie anja anke ans antje; anders: ante; antonius: ton toon anton antoon teun theunis;
    antonia: toos tonia; bartholomeus: bart mees; bernardus: ben bernard ber; catharina: trijn tineke ineke
    karin katrien toos trees kaatje; christiaan: chris kris christ; christina: stien tine kirsten stina;
    cornelis: kees cor cees kor nelis corneel; cornelia: corrie nel neeltje cora nelleke; dirk: dick derk;
    elisabeth: els bets elsje liesbeth betsie lies elly liesje lisbet elise; frans: franciscus frens;
    franciscus: frans cis; francisca: sisca cisca fransje; frederik: fred frits freek rik; gerardus: gerard
    gerrit ger sjraar; gerrit: ger gert; gijsbert: gijs bert; godefridus: frits fried; gustaf: gosta gurra;
    hendrik: henk hein rik henri drikus; hendrika: riek rika hennie ria; henricus: henk harry ries henri;
    hubertus: huub hub bert; jacob: jaap koos jacco sjaak; jacoba: coba koosje; jacobus: jaap koos jacob co
    sjaak cobus ko; jacqueline: jacq; jan: johannes johan; johan: joop jan hans jo; johanna: joke jo annie
    hanna hanneke jannie jopie joos jans; johannes: jan hans joop joh johan han hannes jo; joseph: jos jef
    sjef joep; josephus: jos jef sjef; karel: carel; lambertus: bert lammert bertus; laurens: lars rens lau;
    leonardus: leo leen; lodewijk: lode wiek lowie; lucas: luuk luc; magdalena: leen magda malene; margaretha:
    greet gre griet margriet rita greta marga grietje; maria: mia ria mieke rie marie mie marijke mies riet
    miep marja maaike mijntje; mattheus: teeuw thijs mats; matthijs: thijs mathijs ties; michiel: chiel giel;
    nicolaas: klaas nico claes niek; nils: niklas; petronella: nel nellie pieternel petra ella; petrus: piet
    peter pierre per; pieter: piet peter; rudolf: ruud roel rudi ruedi; sebastiaan: bas bastiaan; theodorus:
    theo dorus ted; theodora: thea door; theresia: trees thea; wilhelmus: wim willem helmus; wilhelmina: willy
    mien mina willie mientje; willem: wim pim bill; alexander: lex sander xander; charlotte: lotte sjarlot;
    emma: emmy; femke: fem; margareta: greta maj meta marit; katarina: kaisa karin kajsa; karl: kalle; lars:
    lasse laurits; per: pelle peder; erik: jerker eirik; johan: jonny janne jens; bengt: benke; sven: svenne;
    stefan: steffe; mikael: micke mikkel; fredrik: fredde; kristina: kristin stina kia; birgitta: gitta britta
    bitte birgit gitte; elisabet: lisa lisen betty elsa lisbeth; margrethe: grete grethe merete; kirsten: kis;
    hans: hasse hanne; niels: nisse; soren: sore; rasmus: ras; jorgen: jorn; mads: mats; christian: krille;
    gunnar: gurra; olof: olle ole ola; ulf: uffe; tobias: tobbe; torbjorn: tobbe; annika: anki anna;
    annchristin: anki; ingrid: inga; ragnhild: ragna
    """

  static let french = """
    adelaide: adele; agathe: agatha; alain: al; albert: bebert; alexandra: alex sandra sacha; alexandre: alex
    sacha; alfred: fred; amandine: mandine mandy; andre: dede; angelique: angie; anne: annie nanou annette;
    annemarie: annie; annesophie: anso; antoine: toine titi tonio; antoinette: toinette nettie; armand: mano;
    arnaud: nono; auguste: gus guste; augustin: gus; barbara: babette; barthelemy: bart barth; bastien: bast;
    benedicte: bene; benjamin: benji ben; benoit: ben beno; bernadette: bernie dette; bernard: nanard bebert;
    bertrand: bert; brigitte: gigi bribri; camille: cam mimi; caroline: caro; catherine: cathy kathy katy cat
    catou; cecile: cec ceci; celestine: celeste; celine: cece; charles: charlie charly; charlotte: charlie
    lotte cha; christelle: chris kris; christian: chris cricri kiki; christiane: cricri chris; christine:
    chris cricri titine; christophe: chris tophe kiki; claire: clairette; claude: cloclo; claudine: clo;
    clementine: clem; constance: coco; corinne: coco; cyril: cy; daniel: dany dan; daniele: dany; danielle:
    dany; delphine: delph fifi; denis: deni; dominique: dom domi; dorothee: doro; edouard: ed doudou edou;
    eleonore: leo nora; elisabeth: babette lise lisette babeth elise zabeth lili; eloise: elo; emilie: mimi
    emie milie; emmanuel: manu mano; emmanuelle: manu emma; estelle: stella; etienne: tienne steph; eugenie:
    genie nini; fabien: fab; fabienne: fab; fabrice: fab; fernand: nanand; florence: flo; florian: flo;
    francine: fanchon; francois: franz fanfan franck france; francoise: fanchon fanny soizic france; franck:
    francky; frederic: fred fredo; frederique: fred; gabriel: gab gaby; gabrielle: gaby gab; genevieve:
    ginette viviane gene; georges: jo jojo; georgette: jo jojo; gerard: gege; germaine: maimaine; gilbert:
    gil; gilles: gillou; gregoire: greg; gregory: greg; guillaume: guigui gui guill; guy: guitou; helene: lena
    leni nenette; henri: riton riri; henriette: yette riette; herve: rve; honore: nono; hubert: hub; isabelle:
    isa zaza belle; jacqueline: jackie line jacotte; jacques: jacky jacquot jaco; jean: jeannot; jeanbaptiste:
    jb; jeanclaude: jc; jeanfrancois: jef jf; jeanlouis: jl; jeanluc: jl; jeanmarc: jm; jeanmarie: jm;
    jeanmichel: jm; jeanpaul: jp; jeanphilippe: jp; jeanpierre: jp; jeanne: jeannette jannie jeanine; jerome:
    jey; joseph: jojo jo; josephine: jose fifine jo josette; josiane: jo; julien: juju jul; julie: juju;
    juliette: juju ju; justine: juju; laurence: laure lau; laurent: lolo lau; leonard: leo; louis: loulou
    ludo; louise: loulou louison; lucie: lulu; lucien: lulu; ludovic: ludo; madeleine: mado madelon madi
    leine; marcel: cel; margaux: margot; marguerite: margot margaux guite margo; marie: manon mariette mimi
    marion; mariechristine: mc; marieclaude: mc; mariefrance: mf; mariehelene: mh mariele; marietherese: mt
    maite; mathieu: mat matt; mathilde: mat thilde; matthieu: mat; maurice: momo; maxime: max; maximilien:
    max; melanie: mel mela; michel: mich mimi michou; micheline: mimi miche; mireille: mimi; monique: momo
    nique; morgane: mo; nathalie: nath nat; nathanael: nat nath; nicolas: nico colas; nicole: nico nini;
    noemie: noe mimi; odette: dette; olivier: oli olive; pascal: pasc; patrice: pat; patrick: pat patou; paul:
    paulo popaul; pauline: popo; philippe: phil fifi; pierre: pierrot; pierrick: pierre; raymond: ray;
    raymonde: monde; rene: nene; renee: nenee; robert: bob bobby bebert; roger: roro; romain: rom; roseline:
    rose; sabine: bine; samuel: sam; sandrine: sandy sand; sebastien: seb bastien; severine: sev; solange:
    sol; sophie: soso soph; stephane: steph; stephanie: steph fanny nini; suzanne: suzon suzie suzette;
    sylvain: syl; sylvie: syl; theodore: theo; therese: theo tessa; thierry: titi; thomas: tom; valentin: val;
    valentine: val; valerie: val valou; vanessa: vaness; veronique: vero; victor: vic totor; victoire: vic;
    vincent: vince vinc; virginie: ginie nini; viviane: viv; william: will; xavier: xav; yves: yvon; yvette:
    vette; zacharie: zach
    """

  static let italian = """
    adalgisa: gisa; adelaide: ada lella; adriana: adri; adriano: adri; agostino: ago tino; alberto: berto
    albi; aldo: aldino; alessandra: sandra ale sandrina; alessandro: sandro ale alex sandrino; alessia: ale;
    alessio: ale; alfonso: fonzo fonso; alfredo: fredo; andrea: andre; angela: angelina lina angi; angelo:
    angiolino lino; anna: annina nina annetta; annamaria: annamaria; annunziata: nunzia; antonella: anto
    nella; antonia: antonietta nietta tonia; antonio: tonino toni nino toto tonio antonello; assunta:
    assuntina susi; barbara: babi; bartolomeo: bartolo meo; beatrice: bea bice; benedetta: bene detta;
    benedetto: bene; bernardo: dino nardo; camilla: cami milla; carla: carlotta; carlo: carletto lino;
    carmela: melina carmelina lina; carmelo: melo; carolina: caro lina; caterina: cate rina cati; cecilia:
    ceci; chiara: chia; concetta: tina cettina titti; cristiano: cri; cristina: cri tina; cristoforo: cris;
    daniela: dani; daniele: dani lele; davide: dade; domenica: mimma nica; domenico: mimmo mico menico nico
    mimi; donatella: dona; donato: dodo; edoardo: edo; elena: ele lena; eleonora: ele nora lella; elisa: eli;
    elisabetta: betta elisa lisa betti eli; emanuela: manu ema; emanuele: manu lele ema; emilia: mila; enrica:
    chicca; enrico: chicco rico; ernesto: nesto; eugenio: genio; fabrizio: fabri bri; federica: fede rica
    chicca; federico: fede rico chicco ghigo; felice: lice; ferdinando: nando ferdi; filippo: pippo lippo
    fili; francesca: franca cesca checca fra chicca; francesco: franco checco ciccio cesco fra cecco chicco;
    gabriele: lele gabri; gabriella: gabri lella; gaetano: tano nino; gennaro: rino gennarino; gerardo: dino;
    giacomo: giaco mino; giampaolo: paolo; giancarlo: giancarlo; giancarlo: carlo gianca; gianfranco: franco;
    gianluca: luca; gianluigi: gigi; gianni: giannino; gilda: gildina; giorgia: gio; giorgio: gio giorgino;
    giovanna: gianna vanna nanna nina; giovanni: gianni nanni vanni gio giannino ivan; girolamo: momo; giulia:
    giuli; giuliana: giuli; giuliano: giuli; giuseppa: pina peppina giuseppina; giuseppe: beppe peppe pino
    peppino beppino geppo pinuccio; giuseppina: pina peppina pinuccia giusi giusy; gregorio: gori; guglielmo:
    memo; guido: guidino; ignazio: gnazio; ilaria: ila; immacolata: imma titina; isabella: isa bella; lorenza:
    enza; lorenzo: renzo enzo lollo lore; luca: luchino; lucia: lucietta luci; luciana: luci; luciano: lucio;
    ludovica: ludo vica; ludovico: ludo vico; luigi: gigi gino luigino gigino; luigia: gina gigia luisa;
    maddalena: lena madda; marcello: lello; margherita: rita marga ghita; maria: mariuccia mari marietta mary;
    mariateresa: mariateresa; massimiliano: max massimo; massimo: max mino; matilde: tilde; matteo: teo matte;
    maurizio: mauri; michela: miki; michele: miki lino michelino; nicola: nico nicolino cola; nicoletta: nico
    letta; ottavio: tavio; paola: paoletta; paolo: paolino lino; pasquale: lino pasqualino lello; patrizia:
    pat patty; piero: pierino; pietro: piero pierino; raffaele: lele raf lello raffo; raffaella: lella raffa;
    renato: nato; riccardo: ricky ricki rick; roberta: robi; roberto: robi berto robertino; rocco: rocchino;
    rosa: rosetta rosina; rosalia: lia; rosaria: sara; rosario: saro sasa; salvatore: toto salvo turi sasa
    tore turiddu; sebastiano: seba nello iano; serafina: fina; silvana: silvi; silvia: silvi; simona: simo;
    simone: simo; stefania: stefi fania; stefano: stefi; teresa: teresina tere; tommaso: tommi maso masino
    tommy; umberto: berto; valentina: vale tina; valentino: vale tino; valeria: vale; veronica: vero;
    vincenza: enza vincenzina cenza; vincenzo: enzo vince cenzo vincenzino; virginia: gina; vittoria: vitto
    vicky; vittorio: vitto rio; viviana: vivi
    """
}
