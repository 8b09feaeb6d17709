/// Shop regions of the United Kingdom and the streets in them.
enum UKPlaces {
  /// A line for each region: `share | county | area code and first digits after it | town outward codes; …`.
  static let regions = """
    18 | London | 20:7-8 | London N1-N22 E1-E17 SE1-SE27 SW1-SW19 W2-W14 NW1-NW11; Croydon CR0-CR8; \
      Bromley BR1-BR7; Harrow HA1-HA9
    10 | Greater Manchester | 161:2-9 | Manchester M1-M9 M11-M23; Salford M5-M7; Stockport SK1-SK8; Oldham \
      OL1-OL4
    10 | West Midlands | 121:2-7 | Birmingham B1-B36; Solihull B90-B94; Sutton Coldfield B72-B76; Dudley \
      DY1-DY3
    8 | West Yorkshire | 113:2-3 | Leeds LS1-LS18; Bradford BD1-BD15; Wakefield WF1-WF5
    7 | Merseyside | 151:2-7 | Liverpool L1-L25; Birkenhead CH41-CH43; Bootle L20
    6 | South Yorkshire | 114:2-3 | Sheffield S1-S14; Rotherham S60-S66; Barnsley S70-S75
    7 | Glasgow | 141:2-6 | Glasgow G1-G53; Paisley PA1-PA3; Clydebank G81
    6 | Edinburgh | 131:2-6 | Edinburgh EH1-EH17; Musselburgh EH21; Dalkeith EH22
    6 | Bristol | 117:3 117:9 | Bristol BS1-BS16; Bath BA1-BA2; Keynsham BS31
    5 | South Glamorgan | 29:20-21 | Cardiff CF10-CF15 CF23-CF24; Penarth CF64; Barry CF62-CF63
    5 | Nottinghamshire | 115:8-9 | Nottingham NG1-NG16; Beeston NG9; Mansfield NG18-NG19
    5 | Tyne and Wear | 191:2-5 | Newcastle upon Tyne NE1-NE7; Gateshead NE8-NE11; Sunderland SR1-SR6
    4 | East Sussex | 1273:2-8 | Brighton BN1-BN2; Hove BN3; Lewes BN7
    3 | Oxfordshire | 1865:2-8 | Oxford OX1-OX4; Abingdon OX14; Kidlington OX5
    3 | Cambridgeshire | 1223:2-7 | Cambridge CB1-CB5; Ely CB6-CB7
    3 | North Yorkshire | 1904:4-7 | York YO1 YO10 YO23-YO26 YO30-YO32; Selby YO8
    3 | Norfolk | 1603:2-8 | Norwich NR1-NR8; Wymondham NR18
    3 | Devon | 1392:2-6 | Exeter EX1-EX5; Exmouth EX8
    """

  /// The first digits of mobile numbers in use, without the leading zero.
  static let mobilePrefixes = """
    740 741 742 743 744 746 747 748 749 751 753 754 755 756 757 758 759 771 772 773 774 775 776 777 780 781
    784 785 786 787 788 789 790 792 794 795 796
    """

  static let streets = """
    High,Station,Main,Park,Church,London,Victoria,Green,Manor,Queens,New,Grange,Kings,Kingsway,Windsor,
    Highfield,Mill,Alexander,York,St Johns,Albert,Stanley,Queen,George,Oxford,Richmond,Chester,West,North,
    South,East,Broadway,Springfield,Albion,Alma,Ash,Ashfield,Balmoral,Bank,Beech,Belmont,Berkeley,Birch,
    Bridge,Brook,Brunswick,Cambridge,Castle,Cedar,Chapel,Cherry Tree,Chestnut,Clarence,Clifton,Coronation,
    Cromwell,Cross,Dale,Derby,Devonshire,Dover,Duke,Durham,Edward,Elm,Essex,Exeter,Farm,Ferry,Field,
    Fir Tree,Fleet,Forest,Garden,Gladstone,Gloucester,Gordon,Grosvenor,Grove,Hall,Harrow,Hawthorn,Hazel,
    Heath,Henry,Hill,Holly,Hope,Howard,James,Jubilee,Kent,Lancaster,Lansdowne,Larch,Laurel,Lime,Lincoln,
    Lodge,Lower,Maple,Market,Marlborough,Mary,Meadow,Milton,Moor,Moorland,Mount,Mount Pleasant,Nelson,
    Norfolk,Northumberland,Oak,Oakfield,Old,Orchard,Park View,Pine,Poplar,Portland,Princes,Priory,Rectory,
    Regent,River,Rose,Rowan,Royal,Russell,St Andrews,St Georges,St James,St Marys,St Peters,Salisbury,
    School,Shakespeare,Silver,Somerset,Spring,Stratford,Surrey,Sussex,Sycamore,Tower,Trinity,Tudor,Union,
    Upper,Vicarage,Vine,Warwick,Water,Waterloo,Wellington,Westfield,Westminster,White Hart,William,Willow,
    Winchester,Wood,Woodland,Woodside,Worcester,Yew Tree
    """

  static let streetFirst = """
    Abbots,Acre,Alder,Amber,Ashby,Barn,Bell,Bishops,Black,Blue,Bluebell,Bowling,Bracken,Bramble,Briar,Broad,
    Canal,Clover,Cornfield,Cotton,Crab,Cuckoo,Daisy,Deer,Fairfax,Falcon,Fern,Foundry,Fox,Foxglove,Furze,
    Glebe,Goldcrest,Gorse,Hare,Harvest,Hay,Heather,Heron,Honeysuckle,Ivy,Kestrel,Kingfisher,Lapwing,Lark,
    Lavender,Leather,Linden,Long,Mallard,Malt,Maple,Marsh,Martin,Meadow,Monks,Nightingale,Otter,Partridge,
    Peacock,Pear,Pheasant,Plover,Primrose,Quarry,Raven,Reed,Robin,Rook,Saddlers,Sand,Skylark,Smithy,Snow,
    Stable,Swallow,Swan,Tanners,Teal,Thorn,Tithe,Weavers,Wheat,Willow,Wool,Wren
    """
  static let streetSecond = """
    Bank,Bottom,Bridge,Brow,Chase,Cliff,Common,Copse,Cottage,Croft,Dale,Dell,Down,End,Fell,Field,Fold,Ford,
    Garth,Gate,Glade,Hay,Head,Heath,Hill,Hollow,Holme,Hurst,Knoll,Lea,Leaze,Mead,Meadow,Mere,Mill,Moor,Moss,
    Mount,Nook,Park,Pond,Ridge,Rise,Side,Slade,Spinney,Stile,Top,Tree,Vale,View,Warren,Well,Wharf,Wick,Wood,
    Yard
    """

  static let kinds = """
    Road/Rd/Rd.,Street/St/St.,Avenue/Ave/Ave.,Lane/Ln/La,Close/Cl/Cl.,Drive/Dr/Dr.,Crescent/Cres/Cr,
    Gardens/Gdns/Gdns.,Grove/Gr/Gro,Terrace/Terr/Ter,Place/Pl/Pl.,Way/Way/Way,Court/Ct/Crt
    """
}
