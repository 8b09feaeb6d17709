extension NicknameTable {
  // Russian, Ukrainian, Polish, Czech, Slovak, Serbian, Croatian and Bulgarian names, as Transliterator
  // spells them.
  static let slavicMen = """
    aleksandr: sasha sanya shura alex alik aleks sashka shurik alexander; alexander: sasha sanya; aleksander:
    olek alek aleks; aleksandar: aca sasa aleks aco; aleksey: alyosha lyosha alexey lesha alesha aleksei
    alexei leha alex; alexey: alyosha lyosha lesha alex; aleksei: alyosha lyosha lesha; anatoliy: tolya tolik
    anatoly anatolii; anatoly: tolya tolik; andrey: andryusha andrei dryusha; andrei: andryusha; andriy:
    andriiko; andrzej: jedrek andrzejek; andreja: andro; anton: antosha tosha toni; antoni: antek tolek;
    antonin: tonda; arkadiy: arkasha arkady; arkady: arkasha; arseniy: senya arsenty; artem: tyoma tema
    artyom; artyom: tyoma; bogdan: bodya boda; boleslaw: bolek; boris: borya borka; bronislaw: bronek bronko;
    czeslaw: czesiek; damian: damianek; daniil: danya danila dania daniel; danila: danya; dariusz: darek;
    denis: deniska; dimitar: mitko mitio; dimitri: dima mitya; dmitriy: dima mitya dmitry dimon mityay dmitri
    dmitrii; dmitry: dima mitya; dmitri: dima mitya; dmytro: dima mitko; dominik: domino; dragan: gagi gaga;
    eduard: edik eda; egor: yegor gosha; evgeniy: zhenya evgeny eugene yevgeny jenya evgenii yevgeniy; evgeny:
    zhenya jenya; yevgeny: zhenya; fedor: fedya fyodor theodore; fyodor: fedya; filip: fila filipek;
    frantisek: franta fanda; gavriil: gavrila gavrik; gennadiy: gena genna gennady genadi; gennady: gena;
    georgiy: gosha zhora goga yura georgi georgy; georgi: gosho joro; georgy: gosha zhora; german: gera; gleb:
    glebushka; gregorz: grzes; grigoriy: grisha grigory grigori; grigory: grisha; grzegorz: grzes grzesiek;
    henryk: heniek henio; hryhoriy: hrysha; igor: igoryok garik gosha; ilya: ilyusha ilia ilyukha; innokentiy:
    kesha; ioann: ivan; ireneusz: irek; ivan: vanya vanka vania ivo ivica john; ivo: ivan; jacek: jacenty;
    jakub: kuba jakubek kubus; jan: janek jasiek jas honza jenda jano janko; janusz: janek; jaroslaw: jarek;
    jaroslav: jarda jara slavko; jerzy: jurek; jiri: jirka; josip: joza josko bepo; josef: pepa pepik jozka;
    jozef: jozek jozko; jovan: joca joco; juraj: juro jurko; karel: karlik kaja; kamil: kamilek; kazimierz:
    kazik kazek; kirill: kirya kiryusha kiril; klement: klema; konstantin: kostya kosta kosty kostik;
    krzysztof: krzysiek krzys chris krzysio kris; kyrylo: kyryk; ladislav: lada laco; lech: leszek; leonid:
    lyonya lenya leo; leszek: leszko; lev: lyova leva; lubomir: lubos lubo; ludvik: luda; lukasz: lukaszek
    luki; maciej: maciek; maksim: max maks maxim; marcin: marcinek; marek: mareczek; marian: marianek;
    mariusz: mario; mark: marik; martin: maros; mateusz: mateo mati; matvey: motya matvei; maxim: max maks;
    michal: misiek michas misa; mieczyslaw: mietek mieciu; mihail: misha mihai; mihajlo: miki misa; mikhail:
    misha mishka michael mihail mikhael; milan: milanko; miloslav: milos mila; miroslav: mirek miro mirko;
    miroslaw: mirek; mykhailo: mykhas misha; mykola: kolya mykolka; nikita: nik nikitka; nikola: niko nidza;
    nikolay: kolya nikolai kolyan nick nikolka; nikolai: kolya; nikolaj: niko; oleg: olezhka olezha; oleh:
    olezhka; oleksandr: sashko oles sasha; oleksiy: oleksa lesyk lyosha; ostap: ostapko; pavel: pasha pavlik
    pavlusha paul pavlo; pavol: palo; pawel: pawelek; petar: pera pero perica; petr: petya petja pyotr petro
    petka; petro: petryk; piotr: piotrek piotrus; pyotr: petya; prokhor: prosha; przemyslaw: przemek; rafal:
    rafalek; radoslaw: radek; radoslav: rado; rodion: rodya; roman: roma romka romek; rostislav: rostik slava
    rost; ruslan: rus rusik; ryszard: rysiek rysio; semyon: senya semen syoma; semen: senya syoma; sergey:
    seryozha sergei serge serega serezha seryoga sergej; sergei: seryozha serezha; serhiy: serhiyko; slavomir:
    slavo slava; slawomir: slawek; slobodan: boban boba; stanislav: stas slava stano standa; stanislaw:
    staszek stach stas; stefan: stefek stevo; stepan: styopa stepa; stojan: stole; svyatoslav: slava svyatik;
    svetoslav: slavi; szymon: szymek; tadeusz: tadek tadzio; taras: tarasyk; timofey: tima timosha timofei;
    timur: tima timurka; todor: tosho; tomas: tomasek; tomasz: tomek tomus; tomislav: tomo; vadim: vadik
    vadya; valentin: valya valik; valeriy: valera valery valerii; valery: valera; vaclav: vasek venca; vasil:
    vasko; vasiliy: vasya vasily vasilii vasyl; vasily: vasya; vasyl: vasylko; veniamin: venya; viktor: vitya
    viktorko vitek; vitaliy: vitalik vitaly vitalii; vitaly: vitalik; vladimir: vova volodya vlad vladi vlado
    vovka volodia vladik; vladislav: vlad vladik slava vladya vlada; vlastimil: vlasta; vojtech: vojta;
    volodymyr: volodya vova vlodko; vsevolod: seva; vuk: vuksan; vyacheslav: slava slavik; waclaw: wacek;
    waldemar: waldek; wieslaw: wiesiek; wladyslaw: wladek wladzio; wlodzimierz: wlodek; wojciech: wojtek
    wojtus; yakov: yasha; yaroslav: yarik slava yarko; yegor: gosha zhora; yevhen: zhenya; yuriy: yura yuri
    yury yurik yurko jura; yuri: yura; yury: yura; zakhar: zakharka; zbigniew: zbyszek zbych; zdenek: zdenda
    zden; zdzislaw: zdzisiek zdzich; zoran: zoki; zygmunt: zygmus
    """

  static let slavicWomen = """
    agata: agatka; agnieszka: aga agusia; aleksandra: sasha ola olenka sanya shura alex sandra aleks saska
    olka; aleksandra: alexandra; alina: alya alinka; alla: allochka; alena: alyona lena alyonka; alyona: lena;
    alyssa: alya; anastasiya: nastya asya stasya nastia anastasia nastenka nastja; anastasia: nastya asya
    nastia; angelina: gelya lina; angelika: gelya lika; anna: anya anka anechka nyura anuta ania asia hania
    anyuta nyusha anicka anci; antonina: tonya tosya nina tonia; barbara: basia baska varya bara; beata:
    beatka; bozena: bozenka; bogumila: bogusia; boguslawa: bogusia; daria: dasha darya darka; darya: dasha
    darina dashka; dariya: dasha; danuta: danka danusia; diana: diya; dominika: domi nika; dorota: dorotka
    dosia; dragana: gaga; dusana: duska; ekaterina: katya kate katerina katyusha katia katenka; elena: lena
    alyona lenka helen lenochka yelena elenka; elizaveta: liza elizabeth lizaveta lizka; elzbieta: ela elka
    bieta; ewa: ewka ewunia; eva: evka evicka; evgeniya: zhenya evgenia jenya yevgenia; evgenia: zhenya;
    ewelina: ewka; franciszka: frania; galina: galya galinka galka; gordana: goca goga; grazyna: grazynka;
    halina: halinka hala; hanna: hania hanka hanicka; helena: hela lena helenka; inna: innochka; inga:
    ingusha; irena: irenka irka; irina: ira irinka irisha irochka iryna; iryna: ira irynka; ivana: ivanka
    ivka; iwona: iwonka; izabela: iza; jadwiga: jadzia; jana: janka janicka; janina: janka jasia; jelena: jeca
    lena jela; joanna: asia joasia; jolanta: jola; jovana: joka; julia: julka julcia; justyna: justynka;
    kamila: kamilka; karolina: karola karolinka; katarina: kata kaca katka; katarzyna: kasia kaska kate
    kasienka; katerina: katka katya kata kacenka; kateryna: katya katrusia; khrystyna: khrystya; kira:
    kirochka; klavdiya: klava; kristina: kris tina kristya; krystyna: krysia krystynka; kseniya: ksyusha
    ksenia xenia ksyunya oksana; ksenia: ksyusha; ksenija: ksena; larisa: lara lora larissa; lidiya: lida
    lidia; lidia: lida lidka; lilia: lilya; liliya: lilya lilia; liudmyla: lyuda; ljiljana: ljilja; ljubica:
    ljuba; lucyna: lucynka; ludmila: lyuda mila luda lida; lyudmila: lyuda mila lyusya luda; lyubov: lyuba
    luba; magdalena: magda lena madzia majda; malgorzata: gosia malgosia goska; margarita: rita margo; maria:
    masha marysia mania maryla marusya majka marinka; mariana: marianka; mariola: mariolka; marija: mara maja
    marica; marina: marinka mara; mariya: masha maria manya marusya mariika; marta: martusia; martina:
    martinka; marzena: marzenka; milena: mila milka; milica: mica mila; miroslava: mira mirka; monika: monia
    nika; nadezhda: nadya nadia; nadiya: nadya nadika; natalia: natasha nata talia natalka tasha natalya;
    natalija: nata; natalya: natasha nata natalia natalka; nataliya: natasha nata; nataliia: natasha natalka;
    nelli: nelya; nina: ninochka ninka; oksana: ksana ksyusha; olena: lena olenka; olesya: lesya; olga: olya
    olenka olka olia; olha: olya; patrycja: patka; pavlina: pavla; petra: petka; polina: polya pola; radka:
    rada; raisa: raya; renata: renia; roksana: roxy; rozalia: rozka; sabina: sabinka; sofia: sonya zosia
    sofka; sofiya: sonya sofia sofya sofiyka; sofya: sonya; snezana: sneza; stanislava: stana slavka;
    stanislawa: stasia; stefania: stefka stefa; svetlana: sveta lana svetik svetka ceca; taisiya: taya;
    tamara: toma tamarochka tamarka; tatiana: tanya tatyana tania tata; tatyana: tanya tania; tetiana: tanya;
    teresa: terenia; tereza: terka; ulyana: ulya; urszula: ula ulka; valentina: valya valyusha; valeriya: lera
    valera valeria; valeria: lera; varvara: varya vara; vera: verochka verka verica; veronika: nika vera
    verunka; vesna: vesnica; viktoriya: vika victoria viktoria tori; viktoria: vika; violetta: viola; vita:
    vitalina; vitaliya: vita; vlasta: vlastimila; walentyna: wala; wanda: wandzia; weronika: wera nika;
    wiktoria: wika; wieslawa: wiesia; yana: yanochka; yekaterina: katya; yelena: lena; yelizaveta: liza;
    yevgenia: zhenya; yevheniya: zhenya; yulia: yulya; yuliya: yulya yulia julia; zdenka: zdena; zhanna:
    zhannochka; zinaida: zina; zofia: zosia zoska; zoya: zoyka; zuzana: zuzka; zuzanna: zuzia
    """

  // Greek, Hungarian, Romanian, Turkish, Arabic, Hebrew, Armenian, Georgian, Irish, Scottish and Welsh names.
  static let otherLanguages = """
    aikaterini: katerina kaiti katy; alexandros: alekos alex; anastasios: tasos sakis; anastasia: natasa
    tasoula sia; andreas: andrikos; angeliki: kiki angela; antonios: antonis tonis; apostolos: tolis lakis;
    athanasios: thanasis thanos nasos sakis; charalampos: babis lampis haris; christina: tina; christos:
    kitsos; dimitra: mimi dimi; dimitrios: dimitris mitsos jimmy mimis takis; eleftherios: lefteris; eleni:
    lena elenitsa nitsa helen; emmanouil: manolis manos; evangelia: litsa evi vangelio; evangelos: vangelis;
    georgia: gogo; georgios: giorgos george yiorgos gogos; grigorios: grigoris; ioanna: giannoula nana joanna;
    ioannis: giannis yannis john yiannis; iosif: sifis; kyriakos: koulis; konstantina: dina nantia;
    konstantinos: kostas dinos costas kostis ntinos; maria: marika mairi; michail: michalis mike; nikolaos:
    nikos nick; panagiota: giota; panagiotis: takis panos panayotis; paraskevi: vivi evi voula; pavlos: paul;
    petros: pete; sofia: sofi; sotirios: sotiris; spyridon: spyros; stavros: stavrakis steve; stylianos:
    stelios; theodoros: thodoris theo; theodora: dora; vasileios: vasilis bill vassilis; vasiliki: vaso vicky
    vasia; andras: andris bandi; anna: panna panni annuska; antal: toni; borbala: bori; erzsebet: erzsi bozsi
    zsoka bobe; ferenc: feri; gabor: gabi; gyorgy: gyuri; ilona: ica ilus; istvan: pista pisti isti; janos:
    jani jancsi; jozsef: joska jozsi; julianna: juli julcsi; karoly: karcsi; katalin: kati kata; laszlo: laci;
    lajos: lali; maria: mari mariska; margit: manci; miklos: miki; peter: peti; sandor: sanyi; tamas: tomi;
    zoltan: zoli; zsuzsanna: zsuzsa zsuzsi; eszter: eszti; ildiko: ildi; attila: ati; alexandru: alex sandu
    alecu; constantin: costel costi dinu; elena: lenuta ileana; dumitru: mitica dumi; gheorghe: gigi ghita
    george; ioan: ion ionel nelu; ion: ionel nelu ionut; mihai: misu mihaita; nicolae: nicu nae; stefan: fane;
    vasile: lica vasilica; maria: marioara mioara; ecaterina: catrinel cati; gabriela: gabi; abdullah: abdul
    apo; abdurrahman: abdul; ahmed: ahmad ahmet; ayse: aysun; emine: emo; fatma: fatos; huseyin: huso;
    ibrahim: ibo brahim; ismail: ismo; mehmet: memo; mustafa: musti mus; suleyman: sulo; abdelkader: kader;
    abdelkarim: karim; abdelaziz: aziz; abderrahim: rahim; abderrahmane: abdou; fatima: fati fatma tima;
    khadija: khadi khadouj; mohammed: mo mohamed momo hamed; mohamed: mo momo; muhammad: mo; yousef: joe
    youssef yusuf; zainab: zee zozo; nasreddin: nasser; noureddine: nour; avraham: avi avrum; binyamin: benny
    bini; chaim: haim; david: dudu dudi; eliyahu: eli; ephraim: efi fraim; moshe: moishe moyshe; rivka: riki;
    sarah: sari; shlomo: shloimy momo; shmuel: shmulik muli; shoshana: shosh susan; yaakov: kobi yanki yankel;
    yehuda: udi yudi; yehoshua: shuki; yitzhak: itzik yitz isaac; yosef: yossi yosi joe; zeev: wolf velvel;
    hovhannes: hovo hovik; karapet: garo; gevorg: gevo; grigor: grisha; sargis: sako serj; giorgi: gio gia
    goga; nikoloz: nika niko; ekaterine: eka keti; tamar: tako tamo tamuna; nino: nini; bairbre: babs;
    brighid: bride biddy; caitlin: cait katie; ciaran: kieran; cormac: mac; diarmuid: dermot derry; eamon: ed
    ned; eoghan: owen; fionnuala: nuala finola; liam: will; maire: moll mary; padraig: paddy podge pat paudie;
    peadar: peter; pairic: paddy; sean: jack johnny; seamus: jim jimmy shay; siobhan: shiv joan; tadhg: tim;
    alasdair: al ally alec; aonghas: gus; calum: cal; catriona: cat trina; domhnall: don donald; iain: ian;
    ruaridh: rory; sorcha: sarah; angharad: harri; dafydd: dai dave; gwenllian: gwen; ieuan: ian; llewelyn:
    llew lyn; rhiannon: rhi annie; tomos: tom; geraint: ger
    """
}
