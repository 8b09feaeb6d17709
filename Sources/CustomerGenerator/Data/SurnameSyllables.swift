/// Syllables that rarer surnames are put together from, a line for each family of names:
/// `share | beginnings | middles | endings`, where `_` is nothing.
enum SurnameSyllables {
  static let english = """
    |Ash Bar Beck Berk Black Blen Brad Bram Bran Brock Brom Buck Burn Cal Carl Chad Char Chel Clay Cliff Col
    Comp Cran Cran Crow Cul Dal Dar Den Dud Dun East Eck Ed El Els Fair Far Fen Field Flet Fos Ful Gar Glad
    Glen God Gran Green Grim Had Ham Han Hard Hart Has Hath Hay Hem Hol Hor Hud Hun Ing Ken Kil Kings Kirk
    Knap Lang Law Led Lin Lock Long Lud Mar Mel Mid Mil Mor New Nor Oak Old Or Pem Pen Pres Quar Rad Raven
    Red Ring Rock Ros Row Rud Sand Sax Sel Shel Sher Ship Skel Stan Stock Strat Sut Tar Thorn Thur Tilling
    Tun Ul Wake Wal Ward Wat Weather Wen Whit Wick Win Wood Woot Wy Yar
    |_ _ _ _ a be den der el er ers for ing ings ke le ling man mer ning or ring sel sher stan ten ter ther
    ton ver well wor
    |berry borne bourne bridge brook burn bury by combe cote croft dale den don field ford gate ham hurst
    ington land lake ley low man mere more mouth ness port ridge sell shaw side sley son stead stock stone
    ston thorpe ton tree wall ward water way well wick win wood worth yard
    """

  static let gaelic = """
    |Mac Mc Mc Mc O' O' Fitz
    |Al Ar Bre Bran Cal Car Clur Col Con Cor Cra Crea Cul Dag Der Don Dou Dub Dug Ean El Fad Far Fea Fin Gar
    Gin Gon Gow Han Har Hea Ken Ker Kin Lag Lar Lea Len Lin Loch Lou Mah Mal Man Mee Mor Mul Nab Nal Nea
    Quil Rae Rea Ror Shan Shea Tag Tav Tig Vay Whin
    |aghan aird allan an any ary ath bride cormick dan den der die don drick dy elly er ey fadden gan garry
    gill gin gory hey ich ie igan ill in ity kin lagh lan land lane laren ley lin long lop mack man mara
    nagh nan ney nie nin non oran oy rane ray rick rie ron rory roy sey taggart terney ty van vern vey vin
    """

  static let hispanic = """
    |Al Alva An Ar Ari Bal Bar Bena Ber Bel Bra Ca Cal Cas Car Ce Co Cor Du El Es Esca Esta Fa Fer Fi Fon Ga
    Gal Gar Gu Gui Her In Ira Ja Jara Lo Lla Lu Ma Mal Mar Me Mira Mon Mora Mu Na Nava Ne Ol Or Oro Pa Pal
    Pe Pi Por Qui Ra Re Ri Ro Sa Sal San Se So Sua Ta Te To Tru Ur Va Val Ve Vi Villa Ya Za
    |_ _ bal ba ce cha da de do du fa ga gui ja la lan le lo ma mo na ne no pa que ra re ri ro ru sa se ta
    te ti to va ve
    |bano cedo cero cia cio da dero des dez do don dor duz eja era ero es esca eta ez gal gas gosa guez jano
    lada les llas llo lobos lva mar mendi mero na nda ndo nedo nes ngo nos nte quez ra rdo rez ria rino ros
    rra rría sco silla stre ta tes tos tro va varro vez yos za zar zo
    """

  static let german = """
    |Acker Al Alt Am Arn Bach Bal Ban Barn Baum Ber Berg Bern Bild Birk Blu Boden Bohl Brand Brei Bruch Brun
    Buch Bur Damm Dei Det Dick Diet Dor Dresch Eber Eck Ehr Eich Eis Ellen Eng Erl Esch Feld Fel Fich Fink
    Flei Frei Fried Frie Frosch Ger Gie Glas Gold Gott Grab Grim Gruen Gut Haber Hag Ham Har Has Haupt Heid
    Heim Hein Hell Her Heu Hin Hoch Hof Hol Holz Hor Huns Isen Kal Kamp Kap Kirch Klin Knob Kohl Kron Land
    Lau Leh Leit Leu Lich Lieb Lind Loh Lor Lust Mar Mau Meis Mitt Moos Mos Mühl Nach Neu Nieder Nord Ober
    Oehl Oster Oth Pfaff Pfeil Pop Rap Rau Reh Rein Ried Ros Roth Sal Sand Schau Schell Schin Schlei Schön
    Schwai Schwein See Sei Sieg Span Stad Stau Stei Stein Stock Stroh Süß Tann Teu Thal Traut Uh Vier Vol
    Wachs Wald Wall Was Weid Wein Weis Wern West Wies Wil Wind Wolf Wurz Zeid Ziel Zim
    |_ _ _ _ _ _ _ en er el ers in
    |acher auer bach bacher baum bauer beck berg berger born brand brecht brenner brink bruch burg dorf
    dörfer ecker eder eisen feld felder gärtner gruber hagen halter hammer hardt hauer haus hauser heim
    heimer hof hofer holz huber hut ing inger kamp kämper kemper kirch kopf lach lein ler ling mair mann
    maier meyer moser müller nagel ner reich reuter richter rieder ring rod roth sack schläger schmid seder
    sen siepen stadt stätter stein steiner storf thaler vogt wald weger weiler wein wig wirth zapf
    """

  static let slavic = """
    |Ad Bab Bar Bed Bo Boj Bor Bran Bud Che Chmie Cie Cza Da Dob Dom Dra Du Dzi Fi Ga Gał Go Gor Gra Gro Hor
    Ja Jab Jan Jas Ka Kal Kar Klim Kli Ko Kol Kop Kor Kos Kra Kro Kru Ku Kuz La Le Lis Lu Ma Mal Mar Mi Mik
    Mo Mor Mu Na No Ol Or Os Pa Pav Pe Pie Pio Po Pol Pro Ra Ro Ru Sa Se Si Sko Sla So Sta Ste Su Szu Sy Ta
    To Tom Tru Ty Va Wa We Wi Wło Wo Wró Za Zaw Ze Zie Zub
    |_ _ b bi bo ch cz da de do ga go ja ka ki la le li lo ma mi na ni no po ra ro s sa si sta szy t ta ti
    to wa wi zi
    |bek biec chik cki czak czuk czyk czyński dek enko ewicz ewski howski iak iec ik ikowski ilov in iński
    ka kiewicz kin kov kova kowski lak lek lewski lin lski lov mann mek miński nek niak nicki nik nov ński
    owicz owski rek rewicz rski rzak sik ski slav stek szczak szek tek tka vić wicz wiec wski yk yński zak
    zek zyk
    """

  static let italian = """
    |Ab Ac Al Am An Ar Ba Bal Bar Be Bel Ber Bi Bo Bon Bra Bru Ca Cal Can Cap Car Cas Cat Ce Chi Ci Co Col
    Con Cor Cri D'A D'An De Del Di Do Fa Fal Fe Fer Fi Fio For Fra Ga Gal Gen Gi Gio Gra Gri Gua La Lan Le
    Li Lo Lom Lu Ma Mal Man Mar Maz Me Mi Mon Mor Mus Na Ne No Or Pa Pal Pan Pas Pe Per Pi Po Pri Pu Ra Ri
    Ro Ru Sa Sal San Sca Se Sil Si So Spa Ta Te To Tor Tra Tu Va Ve Vi Vol Za Zan
    |_ _ ba bel bi bo ca ce chi ci co da de di fa ga gi gna la le lan li lo ma mi mo na ne ni no pa pi ra re
    ri ro sa se si ta te ti to va ve vi
    |bella betti bini bo ca cchi cci cco cella celli cini cino co della detti dini do ffi ggio glia gna
    gnoli li lla lli llo lone lotti lucci mbo ni nelli netti ni niero nino no none nte ntini nucci pelli
    perti pino po ra relli retti rini ro rone rossi rotti rucci santi sano setti si sini so ssi sta stelli
    sti taldi telli ti tini to tti tto tucci vano vecchi vi zi zza zzi zzo
    """

  static let southAsian = """
    |Ab Ag Ak Am An Ar Ba Bal Ban Bha Bhat Cha Chak Chan Chat Cho Da Das De Deo Dha Dhi Du Ga Gan Gar Gho Go
    Gu Ha Hari Ja Jai Jo Ka Kal Kan Kap Ke Kha Kri Ku La Lal Ma Mad Mal Man Mi Mo Muk Na Nag Nan Nara Pa Pan
    Par Pra Pu Ra Raj Ram Ran Rav Sa Sak Sar Sen Sha Shri Si Sub Su Swa Ta Tha Ti Tri Up Va Ven Vi Vish Ya
    |_ _ da de dha ga gi ha hu ja ka kar kra la lan li ma mi mu na ni no pa ra ri ru sa sha su ta ti va vi
    ya
    |bhai bhatt bir chand char da dar das dev dhar endra esh eshwari ga gar garwal gopal hury jan jee ji kar
    kot krishna kumar la lam lani le li mal man moorthy na nand nath nathan ni ni pal pathy prasad puri ra
    raj rajan raman ran rani rao rti samy shi singh sinh swamy tara ti tra tta tya vala van vani vant wal
    want war wani yan yar
    """

  static let eastAsian = """
    |A Chai Chae Cho Choi Fuji Hama Hara Hashi Hayashi Hi Hira Ichi Ima Ino Ishi Ito Iwa Kage Kami Kana Kata
    Kawa Kiku Kita Ko Kobaya Kono Kubo Kuma Kura Kuro Kusa Mae Maru Masu Matsu Mina Miya Mizu Mori Mura
    Nagai Naka Nishi No O Oga Oka Ono Ota Saka Saki Sasa Shiba Shima Shin Sugi Suzu Tachi Taka Take Tama
    Tani Te Toku Tomi Tsu Uchi Ue Uma Ura Wata Yama Yana Yasu Yo Yoko Yoshi
    |_ _ _ _ no ga da ra mi
    |be bara bashi da do e fuji gaki gami gawa guchi hara hashi hata hira i ji kado kawa ki kubo kura ma
    maru matsu me mi miya mori moto mura naga naka nami nishi no numa oka saka saki saku sawa se shi shima
    shita sugi ta tani tsuka uchi ya yama yasu
    """

  static let african = """
    |Ab Ade Adeb Afo Ag Ak Aki Ama An Anya Asa Ay Ayo Ba Baba Bol Chi Chuk Dan Dike Eb Eg Ek Em Eze Fa Fal
    Ga Ib Ike Ji Ka Kam Kin Kwa La Ma Mba Mu Nde Ngo Nko Nna Nwa Ob Od Ogb Ogu Oje Oko Ola Olu Om Oni Onu
    Ope Os Owu Oye Sa Se Si Sow Ta To Tun U Ubo Ud Ugo Uz We Ya Yu Zu
    |_ _ ba bi bo cha da de do du fe ga gbe go ja jo ka ke ko la le lo lu ma mi na ne ni nwa ra ri ru sa se
    ta te to wa we wu ya
    |bade banjo biri bola bu chi chukwu dayo de dele dinma do dun ele eme faye fe for fowa fu ga geri gu gwu
    ike ji kan kanmi ke kunle kwe la lade ma mba mbe mi mide na nna nne no nu nwa ola ona ore osi owo ra re
    ri ro run sa sanya seun sho so sola ta te ti to tola tunde vwe wale wo wole yemi yi zie
    """

  static let turkish = """
    |Ak Al Alp Ar As At Av Ay Bal Ba Bay Bil Boz Can Ce Civ Dağ De Demir Dil Do Duman Dur Ek El Er Es Ge Göç
    Gök Gül Gün Ha Il In Ka Kal Kan Kap Kara Kay Ke Kil Kir Kök Kor Kü Ok Oğ Ön Or Ota Öz Pa Pek Sa Sağ San
    Sar Se Sel Sev Soy Şen Taş Te Tek Tem To Top Tu Tü Uç Ul Un Uy Uz Ün Var Yal Ya Yaz Yeni Yer Yurt Yü Zen
    |_ _ _ al an ar be de el en er ga gör han ın i ka la lı ma man ne ol ra se tan te
    |ak alp altun ay baş bay berk bey bilek bulut can cı ci çay çi çiçek dağ dal demir doğan er eren gil göz
    gül gün han inci kan kaya kılıç koç koyun kul kurt kuş lı man nur oğlu ok ol öz pınar sal saray ses soy
    taş tay tekin tepe toprak türk uç yol yurt yüz
    """
}
