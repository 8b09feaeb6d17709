/// Syllables that rarer given names are put together from, in the form of ``SurnameSyllables``.
enum GivenNameSyllables {
  static let female = """
    |A Ade Al Am An Ari Au Ay Be Bri Ca Car Ce Cha Chi Co Da De E El Em Es Eu Fe Fi Ga Ge Gi Ha He Il In Is
    Ja Je Jo Ju Ka Ke Ki La Le Li Lo Lu Ma Me Mi Mo Na Ne Ni No O Or Pa Ra Re Ri Ro Sa Se Sha So Ta Te Ti U
    Va Ve Vi We Ya Ye Za
    |_ _ be da de di do la le li lo ly ma me mi na ne ni ra re ri ro sa se sha ta ti va vi ya
    |bella beth da delle dia dra elle ena ette ia iah ica ie ina inda ine is issa ita la lani leen lene lia
    lie lina line lisa lyn lynn ma mara mia na nda nelle nette nia nie nna ra rah rene rie rina rosa sa sha
    sia ssa ta tha thea tia tina va vette via vy ya yn yna za zia
    """

  static let male = """
    |A Ab Al Am An Ar Au Bar Be Bo Bra Bren Ca Cal Car Chan Co Cor Da Dar De Del Den Do Dre E Ed El Em En Er
    Ev Fa Fi Gar Ge Gi Ha Har He Hol Hu Is Ja Jer Jo Ka Kel Ken Ki Kur La Lan Le Len Lo Lu Ma Mar Mel Mi Mon
    Na Nel No O Or Os Ra Ran Re Ri Ro Ron Sa Se Sha So Ta Te Ter Ti Tor Tre Ty U Va Ver Vi Wal We Wil Xa Ye
    Za
    |_ _ _ be da de di do la le li lo ma mi mo na ne ni no ra ri ro sa ta ti va vi
    |bert bin by den der dis do don dre drick els en er ert eus fred ian iel in io ion is iz ius jah kai ky
    lan lando las lden lin lis lo lon lton lvin man mar mon mund nald nan nard nell neth ney ni no nor on or
    os oy quin ran ray ren rick rin ris ron rrell ry sen shawn son ston sto tan ter thar than ton tor us van
    ver vin vis von vy win yn zell
    """
}
