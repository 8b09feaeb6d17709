/// What clerks type where a customer gives nothing.
enum PlaceholderTexts {
  /// Names of walk-in customers as `given|surname`; one part may be empty.
  static let usNames = """
    Walk|In,Walk In|,|Walk In,Walk-In|Customer,Walkin|,Cash|Customer,Cash|Sale,Counter|Sale,Guest|,
    Guest|Customer,Unknown|,Unknown|Unknown,Test|Test,N/A|,|N/A,.|.,-|-,x|x,Customer|,Store|Customer,
    No|Name,Phone|Order,Misc|,Anonymous|
    """
  static let ukNames = """
    Walk|In,Walk In|,Cash|Customer,Cash|Sale,Counter|Sale,Shop|Customer,Guest|,Unknown|,Test|Test,N/A|,.|.,
    -|-,x|x,Customer|,No|Name,Phone|Order,Till|Sale,Passing|Trade,Misc|,Anonymous|
    """
  static let deNames = """
    Barverkauf|,|Barverkauf,Lauf|Kunde,Laufkunde|,|Laufkundschaft,Kunde|Unbekannt,|Unbekannt,Test|Test,
    |Diverse,n/a|,k.A.|k.A.,-|-,x|x,Gast|,Tages|Kunde,|Kasse,Bar|Zahler
    """
  static let usPhones = """
    000-0000,000-000-0000,0000000000,(000) 000-0000,999-999-9999,111-111-1111,123-456-7890,555-5555,1234567
    """
  static let ukPhones = """
    00000000000,0000,01234567890,07000000000,11111111111,99999999999,00000 000000,000000
    """
  static let dePhones = "0000,00000,0000/0000,0123456789,1111111,000000000,99999,12345"
  static let emails = """
    none@none.com,noemail@noemail.com,na@na.com,test@test.com,no@email.com,noemail@gmail.com,none@gmail.com,
    customer@email.com,x@x.com
    """
  static let deEmails = """
    keine@keine.de,kein@email.de,test@test.de,unbekannt@unbekannt.de,x@x.de,info@info.de,n@n.de
    """
}
