extension NicknameTable {
  /// Frequent given names that have no short form in the other lists, so that they are known as names.
  ///
  /// Each is a group of its own: related to nothing but itself.
  static let unshortened = [westernEurope, nordicAndEastern, asiaAndAfrica]
    .flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: ";")

  private static let westernEurope = """
    addison adriel aidan aiden ainsley aisha aisling alyson amber amelie amity andree anika aria arlo aryan
    asher aspen aubrey autumn avery axel ayden bailey beau bethan blake bodhi brady braden brantley braxton
    brayden brendon brent brett bridger brigid britney brock bronwyn bryce bryn bryson caden camryn carey
    carmel carson carter catelyn chandler chantal chantelle charmaine chase chelsey cheyenne ciara cody colby
    collin conner connor cooper corbin corey dakota damien dana danica darcy darin darryl davina dawson deacon
    delaney derrick destiny devon dillon dwain dylan edison eden eilidh eithne elliott elodie elton emery
    errol ewan faye finlay finley fleur forrest freya gaston gemma glenda glenys glynis grady greyson gwyneth
    hallie harley harper hayden hayley haylee heath hollie holly hudson hunter imran iona isis isla ivor ivy
    jace jada jaden jaime jarrett jarvis jaxon jaxson jayden jayne jed jensen jeremias jermaine jerrod jewel
    jocelyne jodie joelle jolene jonah judson kaitlyn kalvin kane kara karina kasey kaya kayden kaylee keegan
    keira keiran kelsey kendal keri kerri kiara kiera kristian krystal kyla kylie kyra lacey laila layla
    leanne leia leif leigh leila lennox leonie liana lilah logan lorena luka luna lyla lynda lyra macy madison
    maeve maia malia mallory marco mariah marianna marissa marko marlon mathis mattias maverick maya mckenna
    merle miah misty morgan mya nerys nevaeh nia nicolette niamh noah noelia nolan olaf oriana orla paige
    paisley pascale paxton payton perla peyton phoenix pierce piper poppy presley priya quinn raelynn raven
    rayna reagan reese regan reid rhett rhian rhona riley river romeo ronan ronin roslyn rowan royce ryan
    ryder ryker rylan sage saige saoirse sawyer scarlett selena serenity shane shania shanna shauna shawna
    shea sheena sherri shirin sinead skye skyler sloane starla summer tamika tara tarah tate taylor teagan tia
    tiana trey troy tucker tyra uma una violeta wade walker waylon willow wren yael yasmin yasmine ysabel zane
    zara zion zola
    """

  private static let nordicAndEastern = """
    aino aleksi amund anette anneli arvid asbjorn asta aurelia benedikte berit bjarne bjorn borje borislav
    bostjan branislav branko carola cathrine christer ciprian corina costin dagmar darko davor dejan denisa
    desislava dimitrije dorin dovydas dusan edvard eero eetu eila einar eino eivind elina erkki ernestas eskil
    esko espen florin frida georgeta gintaras goran gudrun guro haakon hakan halvor hannele hedda hege heikki
    heike heikko helle henning henrik ilkka ingmar ingo ingvar irmeli irmelin jaakko janis jari jarl jarle
    jasmina jere jesper joakim johanne jorunn jouni juha juhani jukka jussi jytte kaare kaarina kai karoliina
    kasper katri kerstin kimmo kirsi kjell kjersti knud knut krister lennart liisa linn linnea liviu ljubomir
    lone lorand magne magnus maiken malin malte mare mareike maren marketa markku marte merja mette mika mikko
    mircea mirela mirjana mogens morten nejc nenad nikoline oddvar olav olavi olli outi ove ovidiu paivi palle
    pekka pentti pernille petteri pia pirjo pontus predrag preben radu ragnar raimo rasa razvan reidar reijo
    riikka riitta rikke ritva roar rosen rune runa saara sampo santeri satu seppo signe silje sini siv
    snezhana solveig sorin stanka steinar sten stig sverre svetla synnove tapani tapio tarja teemu teppo terhi
    terje thorsten tiina timo tiril titas tone tor tord torleif torsten tove traian trond trygve tuomas tuula
    unni urs valdemar veikko velma veselin vesa vibeke vidar ville viorel viveka wenche yngve ylva zlatan
    zlatko zora zorica alwin annegret annett ariane ayla beate bernhardine bianca bjoern bodo burkhardt
    carsten corinna cordula detlev diethelm dorit dorte eckart eckhard edda egon ekkehard erdmute erwin ewald
    falk frauke gerhild gero gesine giesela harro hartwig heiko herta hilmar holger horst ingolf isolde jannik
    jasmin joerg juergen katrin kilian korinna lothar luise maik maike manja margrit marius marlis meike
    mirjam nadja ortwin ralf raphaela regine reiner reinhardt reinhilde roswitha rudiger ruediger rosel saskia
    sibylle siegbert siegmund silke sina sonja sonke svenja tanja thilo tilman till torben undine ute uta uwe
    volkmar wiebke wieland
    """

  private static let asiaAndAfrica = """
    aarav aarti abbas abdullahi abebe abhishek abigael abimbola adaeze adebayo adil aditi aditya adnan afsaneh
    ajay akash akbar akiko akira akshay alaa alia aliyah amal aman amara amin amina amir amira amit amr anand
    ananya anas angad anil anisa anjali anjana ankit ankita ansh anu anupam anuradha anwar arash archana arjun
    arman arun aruna arvind arya asad asha ashok asif asma atif atsushi ayaan ayesha ayman aysel ayumi azad
    azra babak bahram bakari balaji baris behnam bharat bhavna bilal bina binh birol burak bushra cem cemal
    chandra charu chetan chi chidi chieko chinedu chukwuemeka cuc daisuke dariush dao deepa deepak deepika
    derya devi dhruv dieu dilip dilek dinesh divya duc dung duy ebru eiji ekrem elif emeka emin emre engin
    ercan erdem erkan erol esra eun fadi fahad faisal farah fareed farid faruk farzana fatemeh fatih fawzia
    fei ferhat feride feyza fikret filiz funmi furkan ganesh gaurav gauri geeta gita gokhan gopal govind
    gulsen habib hadi hai halil halima hamid hamza hanan hani hao hari harish haruka haruki haruto hasan
    hassan hatice hema hemant hiba hideki hieu hina hiroko hiroshi hiroyuki hitoshi hoa hong hossein hua hui
    hung husain hussain hussein hussam huy huong hye hyun ichiro iman inaya indira iqbal irfan ishaan ishita
    issa jae jagdish jai jalal jamal jamila jarrah javed jaya jayant jia jian jie jin jing jiro jun jyoti
    kamal kamala kamran kana kapil karan karima kartik kavita kazuko kazuo kei keiko keita kemal kenichi kenji
    kerem khalid khaled khanh kiran kishore koji komal kofi kourosh krishna kunal kwame kwasi kyoko lakshmi
    lan laleh lamia lata latifa latoya lei leyla li lian lien lihua linh loan lubna madhav madhu mahendra
    maher mahesh mahmoud mai majid makoto malik mamadou manas manish manisha manju manoj mansour mariam
    mariama maryam masako masao mayumi meena meera megha mehdi mei melek meltem meral merve metin michiko
    midori min ming minh mio misaki mitsuko mohan mohit mousa mukesh mumtaz murad murat musa nabil nadeem
    nadir naoko naoki narendra nasim nasir nasrin natsuki naveed naveen navid nawal nazli neel neeraj neha nga
    ngoc ngozi nha nhung niloufar nimisha nisha nitin niraj nobuko noor noriko nuray nurhan nusrat olumide
    omar omer onur oya ozan ozge ozgur ozlem padma pankaj parisa parvati parveen phuc phung phuong pooja
    poonam prabha pradeep prakash pramod pranav prashant pratik praveen preeti prem priyanka qasim qi qiang
    qing quan quang quoc quynh rachid radha rafiq raghav rahul raj rajan rajat rajesh raji rajiv rakesh ramesh
    rana rani ranjit rasheed rashid ravi raza reem reena rekha reza riad riku rishi ritu riya rohan rohit
    roshan roya rukhsana rui sachiko sachin sadia saeed saif sajid sakina sakura salah salim salma saman
    sameer samina samir samira sana sandeep sangita sanjay sanjeev santosh satish satoshi savita seda sedat
    selim selma semih serdar serkan sevgi sevda shabnam shahid shahin shankar shanthi sharif shashi shige
    shigeru shilpa shinji shiro shivani shota shreya shu shweta siddharth sima sinan sita soheil sohail sona
    soo sota subhash sudha sudhir sumaya suman sumit sunil sunita suresh sushil sushma swati taha tahir taiwo
    takahiro takashi takeshi takumi tanvi tao taro tariq tarek tarun tatsuya tayyab thang thanh thao thien
    thomasina thu thuy tien ting tolga tomoko toshio trang tri trung tuan tugba tung tuncay turgut tuyet uche
    ugur umair umar umesh umit usha usman vahid vandana varun vasant veena venkat viet vijay vikas vikram
    vimal vinay vinh vinod vishal vivek volkan waleed wafa wahid wasim wei xiang xiao xin xiu yadira yahya
    yakup yash yasemin yasin yasir yasser yildiz ying yoko yoshiko yousra yousuf yu yua yuan yui yuki yukiko
    yuko yulan yumi yun yunus yuto yutaka yuval zafer zahid zahra zaid zaki zakaria zeinab zehra zerrin zeynep
    zhen zhi ziad zubair zuhair
    """
}
