/// Shop regions of the United States and the streets in them.
enum USPlaces {
  /// A line for each region: `share | state | area codes | town ZIP codes; …`, the shop's town first.
  static let regions = """
    10 | TX | 512 737 | Austin 78701-78705 78721-78759; Round Rock 78664 78665 78681; Cedar Park 78613; \
      Pflugerville 78660; Georgetown 78626 78628 78633
    12 | TX | 713 281 832 346 | Houston 77002-77099; Katy 77449 77450 77493 77494; Sugar Land 77478 77479 \
      77498; Spring 77373 77379 77386 77388; Pearland 77581 77584
    12 | TX | 214 469 972 | Dallas 75201-75254; Plano 75023-75025 75074 75075 75093; Frisco 75033-75035; \
      Irving 75038 75039 75060-75063; Garland 75040-75044
    13 | IL | 312 773 872 708 | Chicago 60601-60661; Oak Park 60301-60304; Evanston 60201-60203; Cicero \
      60804; Skokie 60076 60077; Berwyn 60402
    11 | GA | 404 678 470 770 | Atlanta 30303-30319 30324-30350; Decatur 30030-30035; Marietta \
      30060-30068; Roswell 30075 30076; Alpharetta 30004 30005 30009 30022
    11 | AZ | 602 480 623 | Phoenix 85003-85054; Mesa 85201-85215; Scottsdale 85250-85260; Tempe \
      85281-85284; Chandler 85224-85226 85248; Glendale 85301-85310
    10 | WA | 206 425 253 | Seattle 98101-98126; Bellevue 98004-98008; Tacoma 98402-98409; Kent \
      98030-98032; Renton 98055-98059; Everett 98201-98208
    9 | CO | 303 720 | Denver 80202-80239; Aurora 80010-80019; Lakewood 80226-80228; Boulder 80301-80305; \
      Littleton 80120-80128; Arvada 80002-80005
    10 | FL | 305 786 954 | Miami 33125-33187; Hialeah 33010-33018; Fort Lauderdale 33301-33334; Hollywood \
      33019-33025; Coral Gables 33134 33146
    11 | PA | 215 267 610 484 | Philadelphia 19102-19154; Norristown 19401 19403; Media 19063; Upper Darby \
      19082; King of Prussia 19406
    9 | MA | 617 857 781 | Boston 02108-02136; Cambridge 02138-02142; Somerville 02143-02145; Quincy \
      02169-02171; Newton 02458-02468; Waltham 02451-02453
    9 | MN | 612 651 763 952 | Minneapolis 55401-55419; Saint Paul 55101-55119; Bloomington 55420 55425 \
      55431 55437 55438; Plymouth 55441 55442 55446 55447
    8 | OR | 503 971 | Portland 97201-97233; Beaverton 97005-97008; Gresham 97030 97080; Hillsboro 97123 \
      97124; Tigard 97223 97224
    8 | TN | 615 629 | Nashville 37201-37221; Franklin 37064 37067 37069; Murfreesboro 37127-37130; \
      Hendersonville 37075; Brentwood 37027
    9 | NC | 704 980 | Charlotte 28202-28217 28226-28278; Concord 28025 28027; Huntersville 28078; \
      Gastonia 28052 28054 28056; Matthews 28104 28105
    9 | CA | 619 858 760 | San Diego 92101-92131; Chula Vista 91910-91915; Escondido 92025-92029; La Mesa \
      91941 91942; Carlsbad 92008-92011
    8 | MO | 314 636 | Saint Louis 63101-63147; Florissant 63031-63034; Saint Charles 63301-63304; \
      Chesterfield 63005 63017; Kirkwood 63122
    """

  /// Area codes of people who kept a mobile number from elsewhere.
  static let otherAreaCodes = """
    212 917 310 415 408 916 702 801 505 405 504 205 901 502 317 614 216 313 716 804 919 410 203 201 808 907
    """

  /// Names of streets without their kind.
  static let streets = """
    Main,Oak,Maple,Park,Cedar,Elm,Washington,Lake,Hill,Walnut,Spring,North,Ridge,Lincoln,Church,Willow,Mill,
    Sunset,Jackson,Cherry,West,South,Highland,Johnson,Forest,Jefferson,Hickory,River,Meadow,Center,Dogwood,
    Broadway,Locust,Poplar,Pine,Franklin,Valley,Adams,Spruce,Laurel,Davis,Birch,Williams,Holly,Green,
    Sycamore,Magnolia,Madison,Sunrise,Prospect,Lee,Chestnut,Woodland,Pleasant,Railroad,Smith,Monroe,Grant,
    College,Court,Garden,East,Division,Liberty,Virginia,Pecan,Cottage,Harrison,Rose,Cypress,Fairview,Beech,
    Hillcrest,Lakeview,Vine,Taylor,Wilson,Cleveland,Mulberry,Union,Juniper,Buckeye,Woodlawn,Orchard,School,
    Canal,Front,Water,Market,High,King,Queen,Prince,Duke,Columbia,Penn,Delaware,Ohio,Michigan,Colorado,
    Arizona,Texas,Georgia,Florida,Oregon,Hamilton,Clay,Polk,Tyler,Fillmore,Pierce,Buchanan,Garfield,Arthur,
    Roosevelt,Wilshire,Kennedy,Reagan,Eisenhower,Truman,Hoover,Martin Luther King,Cesar Chavez,Bluebonnet,
    Mockingbird,Cardinal,Robin,Eagle,Hawk,Falcon,Heron,Quail,Pheasant,Deer Run,Fox Run,Stone Creek,Timber,
    Canyon,Mesa,Mountain View,Bay,Harbor,Ocean,Beach,Shore,Island,Cove,Lagoon,Crescent,Summit,Peak,Cliff,
    Bluff,Boulder,Granite,Marble,Slate,Quarry,Copper,Silver,Gold,Iron,Steel,Commerce,Industrial,Enterprise,
    Technology,University,Academy,Chapel,Temple,Abbey,Priory,Mission,Trinity,Grace,Faith,Hope,Harmony,Unity,
    Independence,Freedom,Heritage,Colonial,Plantation,Homestead,Ranch,Prairie,Saddle,Wagon,Frontier,Pioneer,
    Settlers,1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11th,12th,13th,14th,15th,16th,17th,18th,19th,20th,
    21st,22nd,23rd,24th,25th,31st,42nd,51st,67th,83rd
    """

  /// First and second words of rarer streets.
  static let streetFirst = """
    Amber,Ash,Autumn,Bear,Berry,Birch,Brook,Brush,Buck,Cedar,Cherry,Clear,Cold,Copper,Cotton,Cross,Crystal,
    Dove,Eagle,Elk,Elm,Evergreen,Fair,Falcon,Fern,Forest,Fox,Glen,Golden,Grand,Green,Hawk,Hazel,Heather,
    Hickory,Hidden,High,Honey,Hunters,Indian,Iron,Ivy,Laurel,Lilac,Lone,Long,Maple,Meadow,Mill,Misty,Moss,
    Oak,Old,Orchard,Peach,Pebble,Pine,Plum,Quail,Rain,Raven,Red,River,Rock,Rolling,Rose,Sage,Sand,Shadow,
    Shady,Silver,Spring,Stone,Summer,Sunny,Sweet,Thistle,Timber,Turtle,Twin,Walnut,West,Whisper,White,Wild,
    Willow,Wind,Winter,Wolf
    """
  static let streetSecond = """
    Bend,Bluff,Branch,Bridge,Brook,Canyon,Chase,Cliff,Cove,Creek,Crest,Crossing,Dale,Falls,Field,Forest,
    Gate,Glen,Grove,Harbor,Haven,Heights,Hill,Hollow,Knoll,Lake,Landing,Ledge,Mead,Meadow,Mill,Mist,
    Mountain,Oak,Orchard,Park,Pass,Point,Pond,Ridge,Rock,Run,Shore,Spring,Station,Stone,Trace,Trail,Vale,
    Valley,View,Village,Water,Wood
    """

  /// Kinds of street and how each is written, the longest form first.
  static let kinds = """
    Street/St/St.,Avenue/Ave/Ave.,Drive/Dr/Dr.,Lane/Ln/Ln.,Road/Rd/Rd.,Boulevard/Blvd/Blvd.,Court/Ct/Ct.,
    Way/Way/Way,Place/Pl/Pl.,Circle/Cir/Cir.,Trail/Trl/Tr,Parkway/Pkwy/Pkwy.,Terrace/Ter/Terr.
    """
}
