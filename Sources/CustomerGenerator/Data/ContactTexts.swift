/// Providers of e-mail, with their shares, and words that addresses without a name are made of.
enum ContactTexts {
  static let usDomains = """
    gmail.com 430 yahoo.com 170 hotmail.com 90 aol.com 70 outlook.com 60 icloud.com 60 comcast.net 40
    msn.com 20 att.net 15 sbcglobal.net 15 verizon.net 15 me.com 10 live.com 10 bellsouth.net 8 cox.net 8
    ymail.com 6 charter.net 6 earthlink.net 4
    """
  static let ukDomains = """
    gmail.com 380 hotmail.co.uk 130 hotmail.com 90 yahoo.co.uk 90 btinternet.com 80 outlook.com 60
    icloud.com 50 sky.com 30 live.co.uk 25 aol.com 20 virginmedia.com 20 talktalk.net 15 ntlworld.com 12
    me.com 10 blueyonder.co.uk 8 googlemail.com 10
    """
  static let deDomains = """
    web.de 190 gmx.de 190 gmail.com 160 t-online.de 150 gmx.net 60 freenet.de 50 yahoo.de 40 hotmail.de 30
    outlook.de 40 arcor.de 20 googlemail.com 20 icloud.com 20 online.de 15 mail.de 10 posteo.de 5
    """
  /// Domains as they are mistyped: `right/wrong`.
  static let mistypedDomains = """
    gmail.com/gmial.com gmail.com/gmal.com gmail.com/gmail.con gmail.com/gmail.co gmail.com/gamil.com
    gmail.com/gmail.cm yahoo.com/yaho.com yahoo.com/yahoo.con yahoo.com/yhoo.com hotmail.com/hotmial.com
    hotmail.com/hotmail.con hotmail.com/hotmal.com aol.com/aol.con outlook.com/outlok.com
    outlook.com/outlook.con icloud.com/iclould.com comcast.net/comcast.com hotmail.co.uk/hotmail.com
    hotmail.co.uk/hotmial.co.uk yahoo.co.uk/yahoo.com btinternet.com/btinternet.co.uk gmx.de/gmx.net
    web.de/wed.de t-online.de/tonline.de freenet.de/frenet.de
    """
  static let firstWords = """
    blue red green happy lucky sunny crazy little big sweet silver golden purple pink dancing flying running
    texas city beach garden rose lily daisy tulip book coffee tea music piano guitar soccer golf tennis
    fishing sailing hiking
    """
  static let secondWords = """
    bird cat dog horse fox bear wolf tiger lion eagle hawk dove girl guy lady man mom dad star moon sun sky
    rain cloud river lake ocean fan lover runner rider reader baker cook queen king angel gardener dreamer
    """
  /// Addresses of a business rather than a person.
  static let roles = "info office sales contact orders accounts hello admin mail"
  static let deRoles = "info kontakt buero service bestellung einkauf verwaltung mail"
}
