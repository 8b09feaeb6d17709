/// What an archive says of people of the past beside their names.
enum ArchiveTexts {
  /// Occupations that one person may have, a line for each kind of life; the first are the most frequent.
  static let occupations = """
    politician,member of parliament,statesman,landowner,peer,diplomat,privy counsellor,justice of the peace
    army officer,soldier,military officer,colonel,officer in the british army,politician
    naval officer,sailor,admiral,royal navy officer,explorer,navigator
    cricketer,amateur cricketer,sportsman,clergyman,schoolmaster
    footballer,association football player,football player,coach,publican
    painter,artist,landscape painter,portrait painter,illustrator,engraver,printmaker
    writer,novelist,author,poet,journalist,essayist,critic
    clergyman,priest,anglican priest,vicar,theologian,hymn writer,cleric,bishop
    physician,surgeon,doctor,medical doctor,apothecary,anatomist
    botanist,naturalist,gardener,plant collector,scientist,entomologist,nurseryman
    lawyer,barrister,judge,solicitor,jurist,king's counsel
    engineer,civil engineer,mechanical engineer,inventor,railway engineer,ironmaster
    architect,builder,surveyor,landscape architect
    merchant,banker,businessman,entrepreneur,financier,brewer,manufacturer
    actor,stage actor,comedian,theatre manager,music hall performer,playwright
    composer,organist,musician,conductor,singer,pianist,violinist
    mathematician,astronomer,physicist,chemist,university teacher,scientist,fellow of the royal society
    historian,antiquarian,librarian,archaeologist,schoolteacher,headmaster
    weaver,mill worker,cotton spinner,trade unionist,labour leader
    miner,coal miner,collier,trade unionist,chapel minister
    farmer,yeoman,agricultural labourer,landowner,grazier
    suffragette,suffragist,social reformer,philanthropist,nurse,teacher
    photographer,optician,inventor,publisher,bookseller,printer
    rugby union player,rugby player,teacher,army officer,tennis player
    """
  /// Titles of men and women, each with how often it occurs among them.
  static let maleTitles = "Sir,Sir,Sir,Rev.,Reverend,The Rev,Lord,Dr,Captain,Capt.,Colonel,Major"
  static let femaleTitles = "Lady,Lady,Dame,Mrs,Miss,The Hon."
  /// Ranks behind a name, before a town for the first.
  static let ranks = """
    1st Baron;2nd Baron;3rd Viscount;1st Earl;4th Earl;5th Duke;1st Baronet;2nd Baronet;3rd Baronet;
    6th Baronet;8th Baronet
    """
  /// What stands behind a town in place of its county.
  static let countries = "England,United Kingdom,Great Britain,UK"
  /// Words of a place as they are abbreviated.
  static let places = """
    shire/s.,Greater/Gtr,West/W.,South/S.,North/N.,East/E.,Saint/St,upon/on,Newcastle/N'castle,and/&,
    London/Lond.,Manchester/M'chester
    """
}
