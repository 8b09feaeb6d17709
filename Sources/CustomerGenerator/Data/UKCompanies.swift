/// What names of businesses in the United Kingdom are made of.
enum UKCompanies {
  static let first = """
    Abbey,Acorn,Albion,Alpha,Anchor,Apex,Arden,Ashdown,Aspect,Avon,Bayside,Beacon,Bespoke,Blackthorn,
    Blue Bell,Bluebird,Bramble,Bridge,Bright,Britannia,Broadway,Brook,Cambrian,Capital,Castle,Cathedral,
    Cavendish,Cedar,Central,Century,Charter,Cheviot,Chiltern,City,Classic,Clearview,Cloverleaf,Coastal,
    Coronation,Cotswold,Country,County,Crescent,Crown,Crystal,Dales,Diamond,Dolphin,Eagle,Elite,Elm,Emerald,
    Empire,Evergreen,Express,Fairway,Falcon,Fern,First,Focus,Forest,Fortune,Foxglove,Gateway,Gemini,
    Georgian,Glebe,Golden,Grange,Greenfield,Grosvenor,Guild,Hallmark,Harbour,Harvest,Hawthorn,Heritage,
    Highland,Hillside,Holly,Horizon,Ivy,Jubilee,Kestrel,Kings,Kingfisher,Lakeland,Lavender,Legacy,Limetree,
    Lion,Lodge,London Road,Lotus,Magna,Majestic,Manor,Maple,Marina,Market,Meadow,Mercia,Merlin,Metro,
    Midland,Minster,Moorland,Mulberry,National,New Forest,Nightingale,Norman,Northern,Oak,Oakleaf,Old Mill,
    Orchard,Otter,Oxford,Park,Peak,Pearl,Pennine,Phoenix,Pinnacle,Poplar,Poppy,Premier,Prestige,Primrose,
    Priory,Quality,Quantum,Queens,Rainbow,Ravenswood,Regal,Regency,Regent,River,Riverside,Robin,Rose,Rowan,
    Royal,Ruby,Sapphire,Saxon,Severn,Silver,Solent,Sovereign,Spire,Spring,St Georges,Sterling,Summit,
    Sunrise,Swan,Swift,Thames,Thistle,Tower,Town,Trent,Trinity,Tudor,Union,United,Valley,Victoria,Village,
    Vista,Wealden,Wellington,Wessex,West End,Westgate,White Hart,Willow,Windmill,Windsor,Woodland,Yeoman
    """
  static let second = USCompanies.second
  static let trade = """
    Plumbing,Dental Practice,Funeral Directors,Catering,Solicitors,Roofing,Motors,Estate Agents,
    Insurance Brokers,Accountants,Landscapes,Medical Centre,Veterinary Surgery,Church,Primary School,
    Chiropractic Clinic,Hair Studio,Builders,Bakery,Tea Rooms,Hotel,Guest House,Events,Wedding Planners,
    Photography,Lettings,Care Home,Nursing Home,Hospice,Physiotherapy,Surgery,Opticians,Pharmacy,
    Building Society,Mortgages,Consulting,Marketing,Design Studio,Printers,Signs,Furniture,Carpets,
    Kitchens & Bathrooms,Electrical,Heating & Gas,Pest Control,Cleaning Services,Security,Recruitment,
    Logistics,Haulage,Taxis,Tyres & Exhausts,Garage,Plant Hire,Tool Hire,Storage,Nurseries,Garden Centre,
    Fitness,Yoga,School of Dance,Music School,Pre-School,Day Nursery,Tuition,Books,Gifts,Jewellers,Boutique,
    Dry Cleaners,Tailors,Shoes,Dog Grooming,Boarding Kennels,Fish Bar,Pizza,Brasserie,Brewery,Wines,
    Butchers,Farm Shop,Foods,Technologies,Software,Solutions,Systems,Engineering,Architects,Surveyors,
    Bookkeeping,Financial,Wealth Management,Interiors,Upholstery,Joinery,Scaffolding,Windows,Glass,Flooring,
    Fabrications,Arms,Inn
    """
  static let legal = "Ltd,Limited,LLP,PLC,Ltd.,& Co,Group,UK Ltd"
  static let partners = "& Sons,& Partners,Brothers,& Daughters,& Co,Family"
  static let abbreviations = """
    Associates/Assoc,Brothers/Bros,Company/Co,Services/Svcs,Centre/Ctr,Management/Mgmt,Technologies/Tech,
    Group/Grp,Insurance/Ins,Saint/St,Mount/Mt,Medical/Med,Physiotherapy/Physio,Veterinary/Vet,
    Electrical/Elec,Photography/Photo,Solicitors/Sols,Financial/Fin,Partners/Ptnrs
    """
  static let hospitals = "Royal Infirmary,General Hospital,University Hospital,City College"
}
