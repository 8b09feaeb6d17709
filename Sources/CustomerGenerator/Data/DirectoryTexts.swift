/// What places are called and what they are.
enum DirectoryTexts {
  /// A line for each trade: words for it in a category column, then endings of names.
  static let trades = """
    Restaurant,Restaurants,Food Service,Dining|Grill,Cafe,Kitchen,Diner,Restaurant,Bistro,Eatery
    Mexican Restaurant,Restaurants,Mexican,Food|Taqueria,Mexican Grill,Cantina,Tacos,Mexican Restaurant
    Pizza,Restaurants,Italian Food,Pizzeria|Pizza,Pizzeria,Pizza & Pasta,Pizza Kitchen,Trattoria
    Coffee Shop,Cafe,Coffee,Bakery|Coffee,Coffee House,Cafe,Espresso Bar,Coffee Roasters
    Child Care,Day Care,Education,Preschool|Day Care,Child Development Center,Learning Academy,Head Start,\
    Preschool,Early Learning Center,Montessori School,Daycare Center,Children's Center,Nursery School
    Day Care Home,Child Care,Family Child Care|Day Care Home,Family Day Care,Home Day Care
    School,Elementary School,Education,Public School|Elementary School,School,Academy,Elementary,Charter School
    Community Center,Social Services,Non-Profit|Community Center,Neighborhood Center,Youth Center,Family Center,\
    Settlement House
    Church,Religious Organization,Place of Worship|Church,Baptist Church,Lutheran Church,Methodist Church,Chapel
    Clinic,Medical,Doctors,Health Care|Family Clinic,Medical Center,Health Center,Family Medicine,Urgent Care
    Dentist,Dental,Dentists,Health Care|Dental,Dental Group,Family Dentistry,Dental Care,Dental Associates
    Pharmacy,Drug Store,Health|Pharmacy,Drugs,Drug Store,Rx
    Hotel,Lodging,Hotels & Motels,Accommodation|Inn,Hotel,Inn & Suites,Suites,Lodge,Motel
    Hair Salon,Beauty,Beauty Salons|Hair Salon,Salon,Hair Studio,Beauty Salon,Barber Shop
    Auto Repair,Automotive,Car Repair|Auto Repair,Automotive,Auto Service,Tire & Auto,Garage
    Grocery,Food Store,Supermarkets,Retail|Market,Grocery,Food Mart,Foods,Supermarket,Food & Liquor
    Law Office,Lawyers,Legal Services|Law Office,Law Firm,Law Group,Attorneys at Law
    Insurance,Insurance Agency,Financial|Insurance,Insurance Agency,Insurance Group
    Bank,Banks,Financial|Bank,Bank & Trust,Credit Union,Savings Bank
    Fitness,Gym,Health Clubs|Fitness,Gym,Fitness Center,Yoga Studio,Athletic Club
    Hardware Store,Retail,Hardware|Hardware,Hardware & Supply,True Value Hardware,Building Supply
    Florist,Flowers,Retail|Flowers,Florist,Flower Shop,Floral Design
    """
  /// What operators of several sites are called behind a first word or a town.
  static let operators = """
    Community Services,Family Services,Neighborhood House,Youth Network,Child Care Society,Human Services,
    Hospitality Group,Health Partners,Catholic Charities,Urban League,Management Group,Education Foundation
    """
  /// Where a branch is.
  static let districts = "Downtown,North,South,East,West,Airport,Midtown,Plaza,Mall,Heights,University"
  /// Words of names and as they are abbreviated.
  static let abbreviations = """
    Elementary School/Elem,Elementary School/Elem Sch,Child Development Center/CDC,Community/Comm,
    Center/Ctr,Center/Cntr,Center/Centre,Day Care/Daycare,Daycare/Day Care,Learning/Lrng,Academy/Acad,
    Restaurant/Rest,Saint/St,St./Saint,Mount/Mt,Services/Svcs,Family/Fam,Development/Dev,Associates/Assoc,
    Medical/Med,Neighborhood/Nbhd,Children's/Childrens,Market/Mkt,Insurance/Ins,Automotive/Auto,
    Preschool/Pre-School,Methodist/Meth,Lutheran/Luth,'s/s, & / and ,Group/Grp,Head Start/Headstart
    """
  static let legal = "Inc,Inc.,LLC,Co,Corp.,L.L.C.,Incorporated"
  /// Where places without a domain have a page.
  static let platforms = "facebook.com/,yelp.com/biz/,sites.google.com/site/,"
  /// Who lists places, each with a count of a hundred: licences, a city's survey, the web and a book.
  static let sources = "licenses 26 city_survey 22 web_listing 30 yellow_book 22"
}
