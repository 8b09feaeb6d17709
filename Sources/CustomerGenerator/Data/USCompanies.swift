/// What names of businesses in the United States are made of.
enum USCompanies {
  static let first = """
    Advanced,Allied,Alpine,Amber,American,Anchor,Apex,Aspen,Atlas,Aurora,Bayside,Beacon,Bella,Benchmark,
    Blue Moon,Blue Ridge,Bluebird,Bright,Broadway,Brookside,Capital,Cardinal,Cascade,Cedar,Centennial,
    Central,Century,Champion,Choice,Citywide,Classic,Clearwater,Coastal,Columbia,Community,Copper,
    Cornerstone,Country,Crescent,Crossroads,Crown,Crystal,Delta,Diamond,Dogwood,Eagle,Eastside,Elite,
    Emerald,Empire,Evergreen,Executive,Family,Fairview,First,Five Star,Forest,Founders,Four Seasons,Freedom,
    Frontier,Gateway,Golden,Grand,Granite,Green,Guardian,Harbor,Harvest,Heartland,Heritage,Highland,
    Hillside,Homestead,Horizon,Ideal,Independence,Infinity,Integrity,Ivy,Jade,Juniper,Keystone,Lakeside,
    Landmark,Laurel,Legacy,Liberty,Lighthouse,Lone Star,Magnolia,Main Street,Maple,Meadow,Meridian,Metro,
    Midtown,Millennium,Modern,Monarch,Mountain,Northside,Northwest,Oak Hill,Oakwood,Old Town,Olympic,
    Orchard,Pacific,Palm,Paradise,Parkside,Patriot,Pearl,Perfect,Pine,Pinnacle,Pioneer,Platinum,Premier,
    Prestige,Prime,Quality,Rainbow,Redwood,Regal,Regency,Reliable,Ridgeway,River,Riverside,Rocky,Rosewood,
    Royal,Sapphire,Select,Signature,Silver,Southern,Spring,Star,Sterling,Stone,Summit,Sun,Sunrise,Sunset,
    Superior,Swift,Tri-County,Trinity,Twin,United,Uptown,Valley,Vanguard,Victory,Village,Vista,Westside,
    White Oak,Willow,Windsor,Woodland
    """
  static let second = """
    Arrow,Bay,Bear,Bird,Branch,Bridge,Brook,Canyon,Castle,City,Cliff,Coast,Creek,Cross,Deer,Dove,Field,
    Forest,Fox,Garden,Gate,Glen,Grove,Hawk,Haven,Hill,House,Key,Lake,Leaf,Light,Lion,Meadow,Mesa,Mill,Moon,
    Oak,Ocean,Park,Path,Peak,Pine,Place,Point,Pond,Prairie,Ridge,River,Rock,Rose,Sky,Spring,Star,Stone,
    Street,Trail,Tree,View,Water,Wood
    """
  static let trade = """
    Plumbing,Dental Group,Funeral Home,Catering,Law Group,Roofing,Auto Repair,Realty,Insurance Agency,
    Accounting,Landscaping,Medical Center,Veterinary Clinic,Church,Elementary School,Chiropractic,
    Hair Salon,Construction,Bakery,Cafe,Hotel,Inn & Suites,Events,Wedding Planners,Photography,
    Property Management,Senior Living,Nursing Home,Hospice,Physical Therapy,Pediatrics,Family Medicine,
    Eye Care,Pharmacy,Bank,Credit Union,Mortgage,Title Company,Consulting,Marketing,Design Studio,Printing,
    Signs,Furniture,Flooring,Kitchen & Bath,Electric,Heating & Air,Pest Control,Cleaning Services,
    Janitorial,Security,Staffing,Logistics,Transport,Trucking,Towing,Tire & Auto,Body Shop,Motors,Equipment,
    Rentals,Storage,Nursery,Garden Center,Pools,Fitness,Yoga,Dance Academy,Music School,Preschool,
    Child Care,Learning Center,Books,Gifts,Jewelers,Boutique,Cleaners,Tailors,Shoes,Optical,Dermatology,
    Orthopedics,Cardiology,Surgery Center,Animal Hospital,Pet Grooming,Grill,Pizza,Steakhouse,Diner,Brewing,
    Winery,Market,Foods,Farms,Technologies,Software,Solutions,Systems,Engineering,Architects,Surveying,
    Tax Service,Financial,Wealth Management,Investments
    """
  static let legal = "LLC,Inc,Inc.,Co,Corp,PLLC,LLP,Company,PC"
  static let partners = "& Sons,& Associates,Brothers,& Daughters,& Company,Family"
  /// Other ways to write a word of a name.
  static let abbreviations = """
    Associates/Assoc,Brothers/Bros,Company/Co,Services/Svcs,Center/Ctr,Management/Mgmt,Technologies/Tech,
    Group/Grp,Insurance/Ins,Construction/Const,Saint/St,Mount/Mt,Medical/Med,Heating & Air/HVAC,
    Physical Therapy/PT,Elementary/Elem,Veterinary/Vet,Electric/Elec,Property/Prop,Financial/Fin
    """
  /// Where staff share a switchboard: one of each in every region.
  static let hospitals = "Memorial Hospital,St. Mary's Medical Center,General Hospital,Community College"
}
