/// Which frequent given names are men's and which are women's, where hardly anybody bears one of the other kind.
///
/// It tells couples and siblings whose names are a letter apart (John and Joan, Paul and Paula) from one customer who was
/// mistyped. Names of both (Jean, Leslie, Kim, Andrea) are in neither list. Our own table, in folded spelling: English,
/// German, French, Spanish, Italian.
public enum GivenNameGenders {
  /// A name's bearers.
  public enum Gender: UInt8, Sendable {
    /// Men.
    case male = 1
    /// Women.
    case female = 2
  }

  /// The gender of a folded given name; nil where it is not known or both bear it.
  public static func gender(of name: some StringProtocol) -> Gender? { genders[String(name)] }

  private static let genders: [String: Gender] = {
    var genders: [String: Gender] = [:]
    for name in men.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .male }
    for name in women.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .female }
    return genders
  }()

  private static let men = """
    aaron adam adolf adrian alain alan albert albrecht aldo alejandro alessandro alexander alfonso alfred alfredo
    allan allen alvin alwin amadeo andre andreas andres andrew angelo anthony anton antonio armand armando arnold
    arthur arturo august axel barry bart ben benedikt benjamin benno bernard bernd bernhard bert bertram bill billy
    bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan burkhard calvin carl carlo
    carlos cecil cesar chad charles charlie chester christian christopher chuck clarence claude clayton clifford
    clyde colin conrad craig curtis dale damian daniel darren darrell dave david dean dennis derek detlef dieter
    diego dietmar dirk dominik don donald douglas duane dustin dwight earl eberhard eddie edgar edmund eduard
    eduardo edward edwin egon elmar elmer emil emilio enrico enrique eric erich erik ernest ernesto ernst erwin
    ethan eugen eugene fabian fabio federico felix ferdinand fernando filippo florian floyd francesco francisco
    frank franklin frantz franz fred frederick fredrick friedrich fritz gabriel gary gavin geoffrey georg george
    gerald gerard gerd gerhard gilbert giorgio giovanni giuseppe glen glenn gordon gottfried graham greg gregor gregory
    guenter guenther guido guillaume guillermo gunnar gunter gustav guy hans harald hartmut harold harry harvey hector
    heiko heiner heinrich heinz helmut henri henry herbert hermann herman holger horst howard hubert hugh hugo ian
    ignacio igor ingo isaac ivan jack jacob jacques jaime jake jakob james jan jason javier jeff jeffrey jens jeremy
    jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johann johannes john johnny jon jonas jonathan jorg
    joerg jorge jose josef joseph joshua juan juergen jurgen julian julio julius justin kai karl keith ken kenneth
    kevin klaus konrad konstantin kurt kyle lance lars larry lawrence leo leon leonard leonardo leopold leroy lewis
    lloyd lorenz lorenzo louis luca lucas ludwig luigi luis lukas lutz manfred manuel marc marcel marco marcos marcus
    mario mark markus martin marvin mathias matthew matthias maurice mauricio max maximilian melvin michael michel
    miguel mike milton mitchell moritz nathan nathaniel neil nicholas nick nico nicolas nigel nils norbert norman
    olaf oleg oliver olivier oscar oskar otto pablo paolo pascal patrick paul pedro peter phil philip philipp philippe
    phillip pierre pietro rafael rainer ralf ralph ramon randall randy raul ray raymond reinhard reinhold rene
    ricardo riccardo richard rick ricky robert roberto rodney roger roland rolf roman ron ronald ronnie roy
    rudolf ruediger rupert russell ryan salvador salvatore sam samuel santiago scott sean sebastian seth shane
    sidney siegfried simon spencer stan stanley stefan stefano stephan stephen steve steven stuart sven tobias todd
    thomas thorsten tim timothy tom tomas tommy tony torsten travis trevor troy udo ulrich uwe vernon victor vincent
    vincenzo viktor volker wade walter warren wayne werner wesley wilfried wilhelm willi william willy winfried wolfgang
    xavier yves zachary
    """

  private static let women = """
    abigail ada adele adelheid adriana agatha agnes aileen alessandra alexandra alice alicia alina alison allison
    alma amalia amanda amber amelia amy ana anastasia angela angelica angelika angelina anita anja ann anna anne
    annegret annemarie annette annie antje antonia ashley astrid audrey barbara beate beatrice beatrix becky belinda
    bernadette bertha bessie beth betsy betty beverly bianca birgit birgitta bonnie brenda bridget brigitte brittany
    camilla candice carina carla carlotta carmela carmen carol carolina caroline carolyn cassandra catalina catarina
    catherine cathy cecilia charlotte chantal cheryl chiara christa christel christiane christina christine cindy claire
    clara claudia colleen connie constance cora cordula corinna cornelia courtney cristina crystal cynthia dagmar daisy
    danielle daniela daphne dawn deborah debra delia denise diana diane dolores donna dora doreen doris dorothea
    dorothee dorothy edith edna eileen elaine eleanor elena elfriede elisa elisabeth elise elizabeth elke ella ellen
    eloise elsa elsbeth else emilia emily emma erica erika erna esther ethel eva evelyn federica felicia felicitas
    fiona flora florence franziska francesca francoise frieda gabriele gabriela genevieve gerda gertrud gertrude gina
    gisela giulia giovanna giuseppina gladys gloria grace greta gudrun hanna hannah hannelore harriet hazel heather
    hedwig heide heidi heike helen helena helene helga henrietta henriette herta hilda hilde hildegard holly ida ilona
    ilse ines inge ingeborg ingrid irene irina iris irma irmgard isabel isabella isabelle jacqueline jana jane janet
    janice janine jasmin jeanette jeanne jenna jennifer jenny jessica jill joan joann joanna johanna josefa
    josefina josephine joyce juana juanita judith judy julia juliana juliane julie june justine jutta karin karen
    karla karoline katarina kate katharina katherine kathleen kathryn kathy katja katrin kayla kelly kerstin kirsten klara
    krista kristen kristin kristina laura lauren laurie lena leonie leonora lieselotte lidia lillian lily linda lisa lise
    liselotte lois lorena loretta lori lorraine louise lucia lucie lucille lucy luise luisa lydia lynn mabel madeleine
    magdalena manuela marcella margaret margarete margarita margit margot maria mariana marianne marie marina marion
    marisa marita marjorie marlene marlies marta martha martina mary mathilde maud maureen mechthild melanie melinda
    melissa mercedes michaela michelle mildred minnie miranda miriam molly monica monika monique nadia nadine
    nancy natalia natalie natasha nicole nina nora norma olga olivia paige pamela patricia patrizia patsy paula pauline
    peggy penelope petra phyllis pilar priscilla rachel ramona raquel rebecca regina renate renee rhonda rita roberta
    rosa rosalie rosalind rosanna rose roselinde rosemarie rosemary rosie roxanne ruth sabina sabine sabrina sally
    samantha sandra sara sarah saskia selma sharon sheila shelley shirley sigrid silke silvia simona simone sofia sonia
    sonja sophia sophie stacey stefanie stella stephanie stella sue susan susana susann susanna susanne suzanne svenja sylvia
    tamara tammy tanja tanya tara tatiana teresa theresa therese tiffany tina ulrike ursula uta ute valentina valerie vanessa
    vera verena veronica veronika victoria viktoria viola violet virginia vivian waltraud wendy wilma yolanda yvonne zoe
    """
}
