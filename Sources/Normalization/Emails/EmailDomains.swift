/// Mail domains as people mistype them.
enum EmailDomains {
  /// The domain that another one is a second name of; nothing for others.
  static func canonicalName(of domain: [UInt8]) -> [UInt8]? {
    domain.elementsEqual("googlemail.com".utf8) ? Array("gmail.com".utf8) : nil
  }

  /// What a domain was meant to be; nothing for domains that are not known to be misspelt.
  static func correction(of domain: [UInt8]) -> [UInt8]? {
    let index = Int(domain.withUnsafeBufferPointer { indexes.value(of: $0) })
    return index == 0 ? nil : corrections[index - 1].domain
  }

  /// Whether a domain stands for itself, neither misspelt nor the second name of another.
  static func isAsTyped(_ domain: UnsafeBufferPointer<UInt8>) -> Bool {
    indexes.value(of: domain) == 0 && !domain.elementsEqual("googlemail.com".utf8)
  }

  private static let corrections: [(domain: [UInt8], misspellings: [String])] =
    listed.split(separator: ";").map { line in
      let words = line.split { $0 == ":" || $0.isWhitespace }.map(String.init)
      return (domain: Array((words.first ?? "").utf8), misspellings: Array(words.dropFirst()))
    }

  private static let indexes = WordTable(
    corrections.enumerated().flatMap { index, correction in
      correction.misspellings.map { ($0, UInt32(index + 1)) }
    })

  // A domain, a colon, and what it is mistyped as; `;` between domains. A domain without a dot is one whose
  // ending was forgotten. Misspellings that are somebody's true domain (mail.com, ymail.com) do not stand
  // here.
  private static let listed = """
    gmail.com: gmial.com gmai.com gmal.com gmil.com gamil.com gmaill.com gmail.co gmail.cm gmail.om gmail.con
    gmail.cmo gmail.comm gmail.coom gmail.vom gmail.xom gmail.net gmail.org gmail.ocm gmailc.om gmail
    gmaik.com gmaio.com gmaul.com gmali.com gmaiil.com gmsil.com gnail.com gmaol.com gmeil.com gimail.com
    ggmail.com gmmail.com gmailcom.com gmail.de gmail.fr gmail.es gmail.it gmail.c gmail.ccom gmail.comcom
    gmai.co gmaiol.com gmqil.com gmaill.co gmail.copm gmail.cim gmail.cpm gmail.ciom gmailcom gmil.co
    gemail.com gmaila.com gmail.coml gmail.come gmail.comn gmail.como gmail.com.com googlemail.co
    google.mail.com googelmail.com gogglemail.com googlemail.de goglemail.com goolemail.com g.mail.com
    gmall.com gmailk.com gmail.cok gmail.col gmail.comw gmail.ckm gmaqil.com gmaail.com gmaiul.com gmajl.com
    gnmail.com gmjail.com gmail.co.com gmail.om.com gmaile.com gmaiil.co gmial.co gmal.co gamil.co gmail.cin
    gmail.coj; yahoo.com: yaho.com yahooo.com yhoo.com yahho.com yaoo.com yahoo.co yahoo.con yahoo.cm yahoo.om
    yahoo.comm yahoo.cmo yahoo.net yahoo.org yahoo yaho.co yhaoo.com yahoo.vom yahoo.ocm yahoo.coom yaahoo.com
    yshoo.com uahoo.com tahoo.com yahoo.xom yahii.com yayoo.com yahou.com yahpp.com yahop.com yajoo.com
    ayhoo.com yhahoo.com yahoo.c yahoo.como yahoo.cim yahoo.comcom yahoo.com.com ahoo.com yahhoo.com yaooh.com
    yahoo.cpm yahool.com yahoocom yahoomail.com yahoo.coml yahoo.copm; yahoo.co.uk: yahoo.uk yahoo.couk
    yaho.co.uk yahoo.co.ik yahoo.com.uk yahooo.co.uk yahoo.co.u; yahoo.fr: yaho.fr yahooo.fr yahoo.rf;
    yahoo.de: yaho.de yahooo.de; yahoo.es: yaho.es yahooo.es; yahoo.it: yaho.it yahooo.it; ymail.com: ymail.co
    ymail.con ymal.com ymail; hotmail.com: hotmial.com hotmal.com hotmai.com hotmil.com hotmaill.com
    hotmail.co hotmail.cm hotmail.con hotmail.om hotmail.net hotmail.org hotmail.comm hotmail.cmo hotmail
    hotamil.com hotmeil.com hotmaul.com hotnail.com homtail.com hormail.com htmail.com hotmsil.com hptmail.com
    hitmail.com hotmaio.com hotmaik.com hotmailcom hotmali.com hotmaol.com hoymail.com hotmail.coom
    hotmail.vom hotmail.xom hotmail.ocm hotmail.c hotmail.cim hotmail.como homail.com hootmail.com
    hotmmail.com hotail.com ohtmail.com hotmail.comcom hotmail.com.com jotmail.com htomail.com hotmqil.com
    hotmaiil.com hot.mail.com hotmailo.com hotmaile.com hotmall.com hotmail.coml hotmail.copm; hotmail.co.uk:
    hotmail.uk hotmail.couk hotmial.co.uk hotmai.co.uk hotmal.co.uk hotmail.co.u hotmail.com.uk hotmil.co.uk;
    hotmail.fr: hotmial.fr hotmal.fr hotmai.fr hotmail.rf; hotmail.de: hotmial.de hotmal.de hotmai.de;
    hotmail.es: hotmial.es hotmal.es hotmai.es; hotmail.it: hotmial.it hotmal.it hotmai.it; outlook.com:
    outlok.com outloo.com oulook.com outllok.com outlook.co outlook.con outlook.cm outlook outook.com
    outlool.com otlook.com outloook.com outlookcom outlook.om outlook.net outlook.comm outlook.cmo outlock.com
    oitlook.com outlokk.com outllook.com outlouk.com autlook.com oulook.co outluk.com outlook.vom; outlook.de:
    outlok.de outlock.de oulook.de; outlook.fr: outlok.fr oulook.fr; outlook.es: outlok.es oulook.es;
    live.com: live.co live.con live.cm live.om live.comm liv.com lve.com live.vom; msn.com: msn.co msn.con
    msn.cm msn msn.comm mns.com msm.com msn.om; icloud.com: icoud.com iclod.com icloud.co icloud.con icloud.cm
    icloud icloude.com iclould.com icolud.com iclou.com icluod.com iclooud.com icloud.om icloud.comm
    icloud.net icloud.vom ixloud.com icould.com icloudcom ucloud.com i.cloud.com iclound.com icloud.de
    iclud.com; me.com: me.con me.cm; mac.com: mac.con; aol.com: aol.co aol.con aol.cm aol ao.com aol.om
    aol.comm aol.net aol.vom aoll.com aool.com aolcom aol.cmo aol.ocm aol.c; comcast.net: comcast.com
    comcast.ne comcat.net comcst.net concast.net comcas.net comcast comcast.nt comcast.met comcastnet
    cmcast.net comcaast.net comcast.net.com concast.com; verizon.net: verizon.com verizon verison.net
    verizon.ne verzon.net verizone.net verizon.met; sbcglobal.net: sbcglobal.com sbcgloba.net sbcglobal
    sbcglobal.ne sbcgobal.net sbcglobel.net sbcglobal.met scbglobal.net sbclobal.net sbcglobal.org;
    bellsouth.net: bellsouth.com bellsoth.net bellsouth belsouth.net bellsouth.ne bellsouth.met; att.net:
    att.com.net att.ne att.met; cox.net: cox.ne cox cox.met; charter.net: charter.ne charter chater.net
    charter.met; earthlink.net: earthlink.com earthlink earthlnk.net eathlink.net earthlink.ne; optonline.net:
    optonline.com optonline optonlin.net optonlne.net optonline.ne; juno.com: juno.co juno.con juno;
    rocketmail.com: rocketmail.co rocketmail.con rocketmal.com; protonmail.com: protonmail.co protonmail.con
    protonmal.com protomail.com protonmail; proton.me: protonme proton.ne; btinternet.com: btinternet.co
    btinternet.con btinternet btinternet.co.uk btintenet.com btinterent.com btinternet.cm bitinternet.com
    btinernet.com btinternt.com; talktalk.net: talktalk.com talktalk; sky.com: sky.con sky.cm;
    virginmedia.com: virginmedia.co virginmedia.con virginmedia virginmedia.co.uk virgimedia.com
    virgnmedia.com; ntlworld.com: ntlworld.co ntlworld.con ntlworld; blueyonder.co.uk: blueyonder.couk
    blueyonder.com blueyonder blueyonder.uk; tiscali.co.uk: tiscali.couk tiscali.uk; gmx.de: gmx gmx.ed
    gmx.dee gmx.d gmx.dr ggmx.de gmx.ce gmxde gxm.de mgx.de gmx.dd; gmx.net: gmx.ne gmx.nett gmx.met gmxnet;
    gmx.at: gmx.ta gmxat; gmx.ch: gmxch gmx.hc; web.de: web.d web.dee web.ed web wen.de wbe.de web.dr wweb.de
    webde webb.de weeb.de web.ce; t-online.de: tonline.de t-onlin.de t-online t-online.d t-onlne.de
    t-online.com t.online.de t-oline.de t-onine.de t-online.dee t-online.ed t-onlie.de t-onlien.de
    t-online.dd; freenet.de: freenet frenet.de freenet.d freent.de freenet.ed freenet.dee; arcor.de: arcor
    acor.de arcor.d; yahoo.com.br: yaho.com.br yahoo.br yahoo.combr; hotmail.com.br: hotmail.br; orange.fr:
    orange orang.fr orange.f oragne.fr orenge.fr orange.rf ornage.fr orange.ft; wanadoo.fr: wanado.fr wanadoo
    wanadoo.f wanaddo.fr wanadooo.fr wandoo.fr wanadoo.rf; free.fr: free.f fre.fr free.rf freee.fr;
    laposte.net: laposte.fr laposte laposte.ne lapost.net laposte.met lapote.net laposte.com; sfr.fr: sfr.f
    sfr.rf srf.fr sfrfr; neuf.fr: neuf.f nuef.fr; bbox.fr: bbox.f; libero.it: libero libero.i libro.it
    libero.ti liberoit; virgilio.it: virgilio virgilo.it virgilio.i; alice.it: alice.i alice.ti; tiscali.it:
    tiscali.i tiscali.ti; ziggo.nl: ziggo ziggo.n zigo.nl; kpnmail.nl: kpnmail kpnmail.n; planet.nl: planet.n
    planet; hetnet.nl: hetnet hetnet.n; telefonica.net: telefonica telefonica.ne; bluewin.ch: bluewin
    bluwin.ch bluewin.c; telenet.be: telenet telnet.be telenet.b; skynet.be: skynet skynet.b; rogers.com:
    rogers.con rogers.co; shaw.ca: shaw shaw.c; sympatico.ca: sympatico sympatico.c simpatico.ca; telus.net:
    telus telus.ne; bigpond.com: bigpond.co bigpond.con bigpond bigpond.cm bigpnd.com bigond.com bigpond.comm;
    bigpond.net.au: bigpond.net bigpond.au; optusnet.com.au: optusnet.com optusnet optusnet.au; mail.ru:
    mailru mail.r mail.rru; yandex.ru: yandex yandex.r yadex.ru yndex.ru; rambler.ru: rambler rambler.r;
    wp.pl: wp.p wppl; onet.pl: onet.p onet
    """
}
