/// Made-up names with their codes according to the Python package `DoubleMetaphone` 1.2, which wraps the C
/// translation of the published C++ code, cut at four letters.
enum DoubleMetaphoneVectors {
  struct Vector: Sendable {
    let name: String
    let primary: String
    let alternate: String
  }

  /// The vectors; a name without an alternate code has its primary one for both.
  static let all: [Vector] = text.split(separator: ",").map { entry in
    let parts = entry.split(whereSeparator: \.isWhitespace).map(String.init)
    let name = parts[0].map { $0 == "_" ? " " : $0 }
    return Vector(name: String(name), primary: parts[1], alternate: parts.count > 2 ? parts[2] : parts[1])
  }

  /// How many vectors the text holds.
  static let count = 560

  /// Name with `_` for a blank, primary code, alternate code where there is one.
  private static let text = """
    aggichae AJK AKX, aggiilbacher AJLP AKLP, aggimc AJMK AKMK, aggisioen AJSN AKXN, aghkluncieng AKKL,
    aiowski ASK AFSK, aiucces AKSS, ajou AJ AH, alleholz ALHL, alleholztia ALHL AHLS, allenholz ALNL,
    allergy ALRJ ALRK, amcz AMS AMX, amharac AMRK, architcejose ARKT, aseau AS, astiaier ASX ASXR,
    auepsio APS APX, auewskyo ASK AFSK, aurgy ARJ ARK, bacherchgn PKRX PKRK, bacherliach PKRL,
    bacheruccesep PKRK, back PK, bem PM, bielwinpas PLNP, bim PM, bongtrotgreith PNKT, bou P, bounwal PNL,
    bpn PPN, breaklith PRKL, breixzemkix PRKS, broghgrislill PRKR, brond PRNT, broscheamgot PRXM,
    broughseaxvin PRSK, caesareitia SSRX, caesaresoggi SSRS, caesarsiaaggi SSRS SSRX, cargreilfeth KRKR,
    ccewskiorchid XSKR XFSK, cegn SN SKN, ceind SNT, cembrultien SMPR, ceucces SKSS, cgalleuy KL, cgcc KK,
    cgceholz KSHL, cgdged KJT, cgliach KLK, chaeib XP, chaeinhor XNR, cheltunstie XLTN, chiaepcia KPS KPX,
    chis XS, chisiex XSKS, chitel XTL, choem XM, chomkimturiert XMKM, chondceighjend XNTS,
    chorearchitgn XRRK, chorecie XRS XRX, choreddowski XRTS XRTF, choreogyeau XRJ XRK, choulhemshoul XLMX,
    chughdandtrat XTNT, chungpie XNKP, ciailsia SLS XLX, cialign SLN XLKN, ciaowicz STS XFX,
    cieasck SSK XSK, cieghph SKF XKF, ciejarchit SJRK XHRK, cioldanger SLTN XLTN, ciowicz STS XFX, cips SPS,
    cirt SRT, citkletceth STKL, ckenes KNS, ckgnes KKNS, cklicaesar KLKS, ckowicz KTS KFX,
    ckthrgy K0RJ KTRK, coghpheitgouck KKFT, coundner KNTN, cqilwr KLR, cqtthewski K0SK KTFS, cqx KKS,
    cutklorvex KTKL, dall TL, dangercgil TNJR TNKR, dangercia TNJR TNKR, dangern TNJR TNKR,
    dangerysled TNJR TNKR, danschos TNXS, ddhym TM, ddmacher TMKR, ddyslsan TLSN, deartkleat TRTK,
    deingheil TNKL, dggh TKK, dgli TKL, dietmet TTMT, dighschan TXN, dimbieth TMP0 TMPT, doughkearal TKRL,
    dtoimanger TMNK TMNJ, dtom TM, dtpnel TPNL, dtzi TS, duthnux T0NK TTNK, eacaesar AKSR, eaubgh APK,
    eauemjose AMJS AMHS, eberza APRS, edczorchid ATSR ATXR, ederet ATRT, edgh ATK, edmetia ATMX,
    edsiahor ATSH ATXH, eicia AS AX, eieyem AM, eihym AHM, eil AL, eiomw AM, eips APS, eixzexzom AKSS,
    ejoseu AJS AHS, ekewsky AKSK AKFS, elhia AL, elj ALJ AL, elumb ALM, emdgmacher AMTK, emj AMJ AM,
    emliowski AMLS AMLF, emma AM, enier AN ANR, entth AN0 ANT, epj APJ AP, ercyewsky ARSS ARSF, erhym ARM,
    erjose ARJS ARHS, ertionch ARXN, eschia AX, eth A0 AT, etiewr ATR, etmanger ATMN, etwrgy ATRJ ATRK,
    etzach ATSK, ewskihoekhoek ASKH AFSK, ewskiholz ASKH AFSK, ewskiwitztia ASKT AFSK,
    ewskizowitz ASKS AFSK, ewskygnl ASKK AFSK, eyedi AT, eyknph AKNF, feall FL, fean FN,
    feandcheax FNTX FNTK, fickmeilhock FKML, fol FL, geghkles JKKL KKKL, geigh K J, gershaxfoull KRXK JRXK,
    gert KRT JRT, ggiltch KLX, ggmdt KMT, ggucceeed KKST, ghcz KS KX, ghdanger KTNK KTNJ, ghlsan KLSN,
    giesziendrouth KSNT JXNT, giex KKS JKS, gilnot KLNT JLNT, gnci NS, gnetpb NTP, gniauem NM, gnib NP,
    gnilumb NLM, gnszk NSK NXK, goun KN, gream KRM, greart KRRT, greiskeischas KRSK, grieck KRK,
    grosnuthall KRSN, groughtorung KRFT, grungbourt KRNK, gruxphakutus KRKS, gutziesgous KTSS,
    haracknillo HRKN, harisios HRSS HRXS, hathleam H0LM HTLM, heang HNK, heimci HMS, heimggdanger HMKT,
    heimisian HMSN HMXN, heimos HMS, hemciw HMS HMSF, hemhiaharis HMHR, hemin HMN, hemmaewski HMSK HMFS,
    hemnirvealgeth HMNR, hiawrj HRJ HR, him HM, hin HN, hirtveill HRTF, hitchos HXS, hoektiaer HKXR,
    hoekwiczps HKTS HKFX, holheas HLS, holmb HLMP, holmhem HLMM, holmosph HLMS, holmoumacher HLMM,
    holzb HLSP, holzme HLSM, horenowski HRNS HRNF, hormuccee HRMK, horps HRPS, hortroxsack HRTR,
    hullrotklea HLRT, hunaghklitsom HNKL, huroghstout HRST, hymdg HMTK, iauknzh AKNJ, ibchiasch APKX,
    iborchesuy APRK, ibscarchit APSK, ibucces APKS, icqharis AKRS, ieach AK, iece AS, iewskizi ASKS AFSK,
    ilep ALP, ilharac ALRK, illocaesarel ALKS, illohiao ALH, illohor ALHR, illowmanger ALMN, ilom ALM,
    iltch ALX, inach ANK, ingh ANK, ingncaesar ANNK ANKN, ingrarealort ANKR, inillo ANL AN,
    inogydg ANJT ANKT, islgnjose ALNJ ALKN, isljosealle ALJS ALHS, isljosece ALJS ALHS, jaick JK AK,
    jcia JS AX, jend JNT ANT, jhia J A, jiertkleal JRTK ARTK, jind JNT ANT, jirt JRT ART,
    jisshirstangul JSRS ASRS, joggizo JJS AKS, joseholmi JSHL HSHL, josewrsh JSRX HSRX, josezied JSST HSST,
    joullgringwur JLKR ALKR, junriethtreirt JNR0 ANRT, kas KS, kelhym KLM, kickschigh KKX, kiemhit KMT,
    kimdat KMTT, kirkathreis KRK0 KRKT, klath KL0 KLT, klinsend KLNS, klom KLM, klos KLS,
    kloundklospeth KLNT, kluxhith KLKS, knao N, knmacher NMKR, knoi N, kuccescg KKSS, kumcill KMSL,
    kusealean KSLN, lath L0 LT, leandkux LNTK, leirtfeirtzie LRTF, lienoungbeat LNNK, liranger LRNK LRNJ,
    lirgy LRJ LRK, lisane LSN, lix LKS, llasowski LSSK LSFS, lll LL, lloggichae LJK LKX, luccesowski LKSS,
    lum LM, lundciemmer LNTS LNTX, lut LT, lutceixla LTSK, lwitztia LTSX LFXX, mac_achep MKXP MKKP,
    mac_ceo MK, mac_cyo MK, mac_dangeril MKTN, mac_hiahia MKH, mac_holzwitz MKLS MKLT, mac_llcg MKLK,
    mac_oiin MKN, mac_pssia MKPS, mac_sanl MKSN, mac_siodt MKST MKXT, mac_witzcaesar MKTS MKFX,
    mac_wwicz MKTS MKFX, mac_zorgy MKSR, macherer MKRR, macherncq MKRN, machertchi MKRX, machertia MKRX,
    mangerth MNJR MNKR, mciau MS MX, meciaorches MSRK MXRK, meisles MLS, metdenur MTNR, mewskicz MSKS MFSK,
    mientean MNTN, moll ML, mousbiellpal MSPL, msh MX, mucceeom MKSM, nen NN, nitchusvim NXSF,
    norchestia NRKS, nough NK, nughpeasstean NKPS, nunweanzan NNNS NNNT, nus NS, oep AP, ogh AK,
    oocaesar AKSR, ooose AS, orchidalleogy ARKT, orchidalleps ARKT, orchidcqwitz ARKT, orchidebkn ARKT,
    orchiden ARKT, orchidet ARKT, orchidie ARKT, ortvearhor ARTF, oses ASS, osscheigh ASX ASK,
    ostiagn ASXN ASXK, oszoom ASM AXM, otch AX, otia AX, oua A, oumacher AMKR, ouomchore AMXR AMKR,
    owskiey ASK AFSK, owskyck ASKK AFSK, owskyn ASKN AFSK, pagh PK, pbsia PS PX, pbzici PSS,
    peaghchout PKXT PKKT, peamnethzung PMN0 PMNT, peincend PNSN, peirt PRT, pethvon P0FN PTFN,
    pheangceanrund FNKS, phenddoungles FNTN, phengwonpor FNKN, phethdarbreing F0TR FTTR, phock FK, phou F,
    piem PM, piesstounjie PSTN, pnisl NL, pnpn NPN, pnuyrgy NRJ NRK, pon PN, poulneickvul PLNK,
    pousphon PSFN, psghch SKX SKK, psheimoo SM, pshorchia XRK, psi S, rangerem RNJR RNKR, rangerr RNJR RNKR,
    rangersiaau RNJR RNKR, rart RRT, reill RL, reindmouxheill RNTM, renlollveand RNLL, rettotklutcux RTTK,
    rewsky RSK RFSK, rgyuy RJ RK, rielmeasleam RLMS, rothcuckchour R0KK RTKK, roul RL, san_aggieau SNJ SNK,
    san_ciet SNST SNXT, san_cili SNSL, san_ddth SNT0 SNTT, san_eauey SN, san_edsz SNTS SNTX, san_jel SNHL,
    san_knk SNKN, san_machersh SNMK, san_orchesn SNRK, san_ougn SNN SNKN, san_ucceeuccee SNKS, sanom SNM,
    sanscai SNSK, sath S0 ST, scai SK, sccc SKK, scheapieskloul XPSK, schellphieth XLFT,
    schengbultrugh XNKP SKNK, schindcotpough XNTK, schiphotfu XFTF, schourt XRT, schph XF SF,
    schucknigh XKN, schugrieweack XKRK XKRF, schunking XNKN, schurtgreth XRTK, schzo XS SS,
    seathpouxmack S0PK STPK, shagh X, shart XRT, sheb XP, shithchercat X0XR XTKR, shorlein XRLN, shound XNT,
    shoung XNK, siab SP XP, siaps SPS XPS, siax SKS XKS, sibundgrith SPNT, siocaesar SKSR XKSR,
    sioheimm SHM XHM, sisfuxshock SSFK, sonchung SNXN SNKN, sot ST, soxfeam SKSF, standgough STNT,
    steilhurttan STLR, stenrein STNR, stothzeim ST0S STTS, stouthgeir ST0J STTK, sturphoghham STRF,
    sugaras XKRS SKRS, sugarmanger XKRM SKRM, sugarmangeralle XKRM SKRM, sundgommom SNTK, tam TM, tan TN,
    tang TNK, tchaggi XJ XK, tchau X, teinpesvear TNPS, teis TS, tengschexeam TNKX, thchharis 0XRS TKRS,
    thebillo 0PL TP, thpsmanger 0PSM TPSM, tiaschcaesar XXKS, tiwesshunsurt TSNS, tock TK, tot TT, toul TL,
    treghgruswat TRKK, trellwex TRLK, trongjeitkieng TRNK, trouthcux TR0K TRTK, tthchiaarchit 0KRK TKRK,
    tthetos 0TS TTS, tthiauom 0M TM, tthsugarchia 0SKR TSKR, tullvimcoun TLFM, ucceeeil AKSL,
    ucceseauth AKSS, umbchoreharis AMPX AMPK, umber AMR, umbpsysl AMPP, umbrangerowski AMPR,
    uwitzpb ATSP AFXP, uyier A AR, uyps APS, van_bacherdg FNPK, van_ciosugar FNSS FNXS, van_czcie FNSS FNXX,
    van_eauw FN FNF, van_harisin FNRS, van_hiai FN, van_joseey FNJS FNHS, van_licia FNLS FNLX,
    van_llholm FNLL, van_macherpn FNMK, van_mcsian FNMK, van_oocg FNK, van_ouranger FNRN,
    van_sztia FNSX FNXX, van_zhharac FNJR, vanmen FNMN, vengriemjagh FNKR, vertmeigh FRTM,
    viexkindchim FKSK, von_chiawr FNKR, von_dangerrgy FNTN, von_ell FNL, von_heimou FNM, von_hiaogy FNK,
    von_oggiheim FNKH, von_owskymacher FNSK FNFS, von_rangerdd FNRN, von_siacia FNSS FNXX,
    von_siobacher FNSP FNXP, von_ucceemacher FNKS, von_xbacher FNKS, vugh FK, wiczarchitey ATSR FFXR,
    wiczewsky ATSS FFXF, wiczggdt ATSK FFXK, wiczjoseillo ATSJ FFXH, wiczsch ATSX FFXX, wiczsia ATSS FFXS,
    wicztth ATS0 FFXT, wiczuy ATS FFX, witzchiaps ATSK FFXK, witzghgg ATSK FFXK, witzzhes ATSJ FFXJ, wme M,
    wotkiegh ATKK FTKK, wounielltoxvou ANLT FNLT, wrau R, wrhia R, wrm RM, wsch X, wscholz XLS XLTS,
    yslholzwicz ALLS ALLT, yslorchestch ALRK, zeatboullhegh STPL, zeathrit S0RT STRT, zeck SK,
    zeickreix SKRK, zeighminbend SMNP, zhescio JS, ziep SP, zighpoun SPN, zoce SS, zolzh SLJ,
    zondmiendkeill SNTM, zoun SN, zouollreall SLRL, zughkirjeilkul SKKR, zushousheit SXXT,
    zuthstolethgux S0ST STST
    """
}
