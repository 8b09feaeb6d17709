extension NicknameTable {
  static let englishMen = """
    aaron: ron ronnie; abel: abe; abner: ab; abraham: abe abram bram; adam: ad addie; adelbert: del bert;
    adrian: ade; alan: al; albert: al bert bertie; alden: al denny; alexander: al alec alex lex sandy xander
    zander sasha alick; alexis: alex; alfred: al alf alfie fred freddie freddy; algernon: algy algie; allen:
    al; allan: al; alonzo: al lon lonnie; alphonse: al alf fons; alvin: al alvie vin; ambrose: brose; amos:
    moses; anderson: andy; andre: dre; andrew: andy drew andie; angus: gus; anselm: selm; anthony: tony ant
    ants toni; antony: tony ant; antoine: tony; archibald: archie arch baldie; armand: armie; arnold: arnie
    arn; arthur: art artie archie; asa: ace; ashford: ford; augustus: gus august augie; august: gus augie;
    augustine: gus augie austin; barnabas: barney barnaby; barnard: barney; bartholomew: bart barty barth bat
    tolly; barry: baz bazza; basil: baz bas; benedict: ben bennie benny dick; benjamin: ben benji benjy bennie
    benny jamin; bennett: ben; bernard: bernie barney bern berney; bertram: bert bertie bart; bertrand: bert
    bertie; blaine: bo; bradford: brad ford; bradley: brad lee; brandon: brand bran; brendan: bren brenny;
    brennan: bren; brian: bri; bryan: bry; broderick: brod brody rick; bruce: brucie; burton: burt; byron:
    ron; calvin: cal vin vinny; cameron: cam ron; campbell: cam; carlton: carl; carroll: carl; cassius: cass;
    casper: cap; caleb: cal cale; cecil: cec; cedric: ced rick; chadwick: chad; charles: charlie charley chuck
    chas chaz chip chick chad carl charly cholly; chauncey: chan; chester: chet; christian: chris kit christy;
    christopher: chris kit topher kris christy chrissy cris christie; clarence: clare clay; claude: claud;
    clayton: clay; clement: clem clemmie; cleveland: cleve; clifford: cliff ford; clifton: cliff; clinton:
    clint; clyde: cly; colin: col cole; conrad: con connie rad; constantine: con connie gus dean; cornelius:
    con connie neil corny nelson; craig: craigie; curtis: curt; cuthbert: bert cuddy; cyrus: cy; dalton: dal;
    damian: dame; daniel: dan danny dannie; darnell: nell; darren: daz daren; darrell: daryl; darwin: dar;
    david: dave davey davy davie dai; dean: deano; delbert: del bert; demetrius: dee; denis: den denny;
    dennis: den denny dennie; derek: del rick; desmond: des dez desi; devin: dev; dexter: dex; dirk: dirkie;
    domenic: dom nic; dominic: dom nick nicky dommie; dominick: dom nick; donald: don donnie donny; donovan:
    don donnie; dorian: dory; douglas: doug dougie dug; drake: drakey; duncan: dunc dunk; dustin: dusty;
    dwayne: wayne; dwight: ike; ebenezer: eb eben; edgar: ed eddie eddy ned; edmond: ed eddie ned ted; edmund:
    ed eddie eddy ned ted teddy; edward: ed eddie eddy ned ted teddy ward; edwin: ed eddie ned win; elbert:
    bert al; eldon: el; eli: lee; elias: eli lee; elijah: eli lige; elliot: el; ellsworth: el; elmer: el elm;
    elvin: el vinny; elwood: woody; emanuel: manny mannie; emmanuel: manny mannie; emerson: em; emil: em;
    emmett: em; erasmus: ras; eric: rick ricky; erik: rik; ernest: ernie ern; ervin: erv; ethan: eth; eugene:
    gene; evan: ev; evander: van; everett: ev; ezekiel: zeke ez; ezra: ez; felix: fee; ferdinand: ferdie ferd
    fred; ferris: ferry; fergus: fergie gus; fitzgerald: fitz gerry; fletcher: fletch; floyd: lloyd; francis:
    frank frankie fran franky; franklin: frank frankie lin franky; frederick: fred freddie freddy fritz rick
    derick; fredrick: fred freddie rick; frederic: fred freddie rick; gabriel: gabe gab; gareth: gary gaz;
    garfield: gary; garrett: gary garry; gary: gaz gazza; gavin: gav; geoffrey: geoff jeff; george: georgie
    geo jorge dod; gerald: gerry jerry; gerard: gerry jerry; gerrard: gerry; gideon: gid; gilbert: gil bert
    gib; giles: gil; glenn: glen; gordon: gord gordie gordy don; graham: gray; grant: granty; gregory: greg
    gregg rory; gregor: greg; griffin: griff; griffith: griff; gustave: gus; gustavus: gus; guy: guido;
    harold: hal harry hank harrie; harris: harry; harrison: harry; harvey: harv harvie; hector: heck; henry:
    hank harry hal hen henny; herbert: herb bert herbie; herman: herm manny; hezekiah: hez kiah; hilary: hil;
    hillary: hil; horace: horry; horatio: ray; houston: hugh; howard: howie ward; hubert: hugh bert hubie
    hube; hugh: hughie huey hugo; hugo: hugh; humphrey: humph; ian: eian; ichabod: ike; ignatius: iggy nate;
    immanuel: manny; ira: irey; irving: irv; irvin: irv; irwin: irv; isaac: ike zac zak; isaiah: ike zay;
    isidore: izzy ike dory; israel: izzy; ivan: van; jackson: jack jackie jax; jacob: jake jay cob jakey coby;
    james: jim jimmy jimmie jamie jem jas jaimie jimbo; jameson: jamie; jason: jay jase; jasper: jas; jarrod:
    rod; jefferson: jeff; jeffrey: jeff geoff; jeffery: jeff; jeremiah: jerry jem jeremy; jeremy: jerry jem
    jez; jerome: jerry romy; jesse: jess; joel: joe; john: jack johnny jon johnnie ian jock jackie jno;
    jonathan: jon johnny john nathan jonny jono; jonathon: jon john jonny; jordan: jordy jory judd; joseph:
    joe joey jos jody jojo; joshua: josh; josiah: joe jos si; julian: jules; julius: jules; junior: june;
    justin: just jus; karl: carl; keith: keefer; kelvin: kel; kendall: ken; kendrick: ken rick; kenneth: ken
    kenny kenn; kent: ken; kenton: ken; kevin: kev; kimball: kim; kingsley: king; kirk: kirky; kristopher:
    kris; kurtis: kurt; kyle: ky; lachlan: lachie; lambert: bert lam; lamont: monty; lancelot: lance;
    laurence: larry laurie lorry lauren; lawrence: larry lawrie laurie lars loren; leander: lee; leland: lee;
    leo: lee; leon: lee leo; leonard: leo len lenny lennie leon; leonidas: leo lee; leopold: leo poldy; leroy:
    lee roy; leslie: les lee; lester: les; levi: lee; lewis: lew lewie lou; lincoln: linc link; linus: lin;
    lionel: leo lyle; llewellyn: lew lyn; lloyd: loy; lorenzo: lon loren enzo; louis: lou louie lew; lucas:
    luke luc; lucian: luke lu; lucius: luke; lucien: luc; luther: lu; lyndon: lyn lindy; malachi: mal;
    malcolm: mal malc mac; manfred: fred manny; manuel: manny; marcellus: marc; marcus: marc mark; marion:
    marty; mark: marky; martin: marty mart; marvin: marv; mason: mace; matthew: matt matty mat matthias;
    mathew: matt; matthias: matt; maurice: morrie mo moe maury morris; maximilian: max maxie; maxwell: max;
    maynard: may; melville: mel; melvin: mel; meredith: merry; merrill: merry; merritt: merry; michael: mike
    mick micky mickey mikey mitch mickie micah midge; micheal: mike mick; micah: mike; miles: milo; milton:
    milt miltie; mitchell: mitch mick; monroe: roe; montague: monty; montgomery: monty; mortimer: mort morty;
    morton: mort morty; moses: mo moe mose; murray: muzza; myron: ron; napoleon: nap leon; nathan: nate nat;
    nathaniel: nate nat nathan natty; neal: neil; nehemiah: nemo; neville: nev; nelson: nels; newton: newt;
    nicholas: nick nicky nic nico klaus cole colin nickie; nicolas: nick nico nic; nickolas: nick; nigel:
    nige; noel: nowell; norbert: bert norby; norman: norm normie; norris: norrie; oliver: ollie olly noll;
    orlando: lando; orville: orv; oscar: ozzie os; osborn: ozzy; oswald: oz ozzy ossie ozzie waldo; otis: ote;
    owen: owie; patrick: pat paddy patsy rick pate packy; paul: paulie pauly; percival: percy val; percy:
    perce; peregrine: perry; peter: pete petey; philip: phil pip flip philly; phillip: phil pip philly;
    phineas: phin finn; preston: pres; prescott: scott scotty pres; quentin: quin quent; quincy: quin;
    quinton: quint; randall: randy rand; randolph: randy dolph rand rafe; raphael: rafe ralph raff; raymond:
    ray raymie; reginald: reg reggie rex ron; remington: remy; reuben: rube ben ruby; rex: reginald; reynold:
    ray; rhys: reece; richard: rich rick dick ricky richie rickey rickie ritchie dickie rik dickon; robert:
    rob bob bobby robby robbie bobbie rab bert robin bobbo; roberto: rob bob; roderick: rod rick roddy rody;
    rodney: rod roddy; rodrick: rod; roger: rodge rog hodge dodge; roland: rollie rowland roly; ronald: ron
    ronnie ronny ronney; roosevelt: rosie; roscoe: ross; ross: rossco; rowland: rollie; rudolph: rudy dolph
    rolf rollo; rudolf: rudy; rufus: rufe; rupert: rupe; russell: russ rusty; salvatore: sal; salvador: sal;
    sampson: sam; samson: sam; samuel: sam sammy sammie; sanford: sandy ford; saul: solly; scott: scotty
    scottie; sean: shaun; sebastian: seb bas bastian sebby; seth: sethy; seymour: sy morey; shannon: shan;
    shaun: shauny; shelby: shel; sheldon: shel shelly; shelton: shel; sidney: sid syd; sigmund: sig siggy;
    silas: si; silvester: sly; simeon: sim si; simon: si sim; solomon: sol solly; spencer: spence; stanford:
    stan; stanley: stan stanny; stephen: steve stevie steph; steven: steve stevie; stewart: stew stu; stuart:
    stu stew stewie; sullivan: sully; sydney: syd; sylvester: sly syl vester; tarquin: quin; tennyson: tenny;
    terence: terry tel; terrance: terry; terrence: terry; thaddeus: thad tad ted; thatcher: thatch; theobald:
    theo ted; theodore: ted theo teddy ned dory; theodoric: rick ted; theophilus: theo; thomas: tom tommy thom
    thos tommie tam; thurman: thur; thornton: thorn; timothy: tim timmy timmie; tobias: toby tobe bias; tobin:
    toby; todd: toddy; travis: trav; trenton: trent; trevor: trev; tristan: tris; tristram: tris; truman: tru;
    tyler: ty; tyrone: ty; tyson: ty; ulysses: lyss uly; uriah: riah; valentine: val; vance: van; vaughn:
    vaughan; vernon: vern vernie; victor: vic vick vicky; vincent: vince vin vinny vinnie; virgil: virge
    vergil; vivian: viv; wallace: wally wal; walter: walt wally wat; ward: edward; warren: ren; wendell: dell
    wen; wesley: wes; weston: wes; whitney: whit; wilbert: will bert wil; wilbur: will wil; wilfred: wilf will
    fred freddie; wilfrid: wilf will; willard: will bill; william: bill billy will willy willie liam billie wm
    wills wil; willis: will bill willie; wilson: will; winfield: win; winfred: win fred; winston: win winnie;
    woodrow: woody drew; wyatt: wy; xavier: xav zave; yosef: joe; zachariah: zach zack zac zeke; zachary: zach
    zack zac zak zachy; zackary: zack zach; zachery: zach zack; zebadiah: zeb; zebulon: zeb lon
    """

  /// Different spellings and everyday variants that are no short forms.
  static let englishSpellings = """
    aaron: arron; alan: allan allen alun; ann: anne anna annie; catherine: katherine kathryn catharine cathryn
    katharine kathrin kathrine; christine: kristine kristin kristen christin; claire: clare clair; debra:
    deborah debora; elisabeth: elizabeth; erica: erika; eric: erik erich; frances: francis; geoffrey: jeffrey
    jeffery; graham: graeme grahame; gillian: jillian; helen: helene ellen; isabel: isabelle isabella isobel
    izabel; jacqueline: jaclyn jacquelyn jaqueline; jean: jeanne gene; john: jon; jonathan: johnathan jonathon
    johnathon; karen: karin karyn; lawrence: laurence; leah: lea; lynn: lynne lyn; marc: mark; marian: marion;
    megan: meghan meagan; michelle: michele; mohammed: muhammad mohamed mohammad muhammed mohamad mehmet mo;
    nicholas: nicolas nickolas nikolas; philip: phillip; rebecca: rebekah; sara: sarah; sean: shaun shawn;
    sofia: sophia sophie; stephen: steven stefan stephan; stewart: stuart; susan: suzanne susanne susanna
    suzan; teresa: theresa therese; tracey: tracy tracie; zoe: zoey
    """
}
