extension NicknameTable {
  static let englishWomen = """
    abigail: abby abbie gail abbey nabby; ada: adie addie; adaline: ada addie lina; adelaide: addie ada adele
    heidi della; adele: addie dell; adeline: addie ada lina della aline; adrienne: adrie; agatha: aggie;
    agnes: aggie nessie nessa agg; aileen: lena allie; alana: lana; alberta: bertie allie; alexandra: alex
    sandra alexa lexi lexie sandy sasha xandra ali allie alix; alexandria: alex alexa lexi sandy drea; alexis:
    alex lexi lexie; alfreda: freda alfie; alice: ali allie elsie lisa alicia; alicia: ali lisa allie elsie;
    alison: ali allie; allison: ali allie al; alma: allie; althea: thea; alyssa: aly lissa; amanda: mandy
    manda mandi amy; amelia: amy millie emily mel mia; amy: ames; anastasia: ana stacy stacey stasia tasia
    annie; andrea: andie andi drea andy; angela: angie angel ange; angelica: angie angel; angelina: angie lina
    angel; angeline: angie; anita: nita; ann: annie nan nancy; anna: annie ann nan hannah nannie; annabel: ann
    bella annie belle; annabelle: anna belle annie bella; anne: annie nan nancy; annette: annie nettie netta;
    annmarie: ann marie; antoinette: toni nettie tony netta ann; antonia: toni tonia tony; april: apr;
    arabella: bella belle ara; araminta: minty minta; ariana: ari; ariel: ari; arlene: arly lena; ashley: ash;
    ashleigh: ash; astrid: assie; audrey: audie dee; augusta: gussie aggie tina; aurora: rory rora; ava: avie;
    avis: avie; barbara: barb barbie babs bab bobbie; beatrice: bea trixie bee triss; beatrix: bea trixie;
    belinda: bel linda lindy; bernadette: bernie detta bern; bernice: bernie bunny; bertha: bertie birdie;
    bethany: beth; bethel: beth; beverly: bev; beverley: bev; blanche: bea; bonita: bonnie; bonnie: bon;
    brenda: bren; brianna: bri; briana: bri; bridget: biddy bridie brie; brigitte: gitte bridie; brittany:
    britt brit; brooke: brookie; camille: cammie milly cam; candace: candy candi dacey; candice: candy candi;
    cara: carrie; carina: rina; carla: carly; carlotta: lottie lotta; carmen: carm; carol: carrie caro;
    carole: carrie; caroline: carrie carol caro carly lynn lina callie; carolyn: carrie carol lynn carly;
    carrie: cary; cassandra: cass cassie sandra sandy casey; catherine: cathy cath cate kate kitty cat cathie
    katie catie kay trina; cathleen: cathy; cecelia: cece celia cissy; cecilia: cece celia cissy cecily;
    celeste: cel; celestine: celia tina; celia: ceil; charity: cherry; charlene: charlie char; charlotte:
    charlie lottie char lotte lotty charley; chelsea: chels; cherie: cher; cheryl: cher cherry sherry; chloe:
    clo; christina: chris tina chrissy christy kris christie chrissie; christine: chris tina chrissy chrissie
    christy teena christie; christiana: chris ann kit; cicely: cis; claire: clare; clara: clare claire;
    clarissa: clara rissa cissy; claudia: claud; claudette: claud; clementine: clem clemmie tina; colleen:
    coll; constance: connie con; cora: corrie; cordelia: delia cordie dell; corinne: cory; cornelia: corny
    nelia nell neely; crystal: chris; cynthia: cindy cyndi cindi cynth; daisy: margaret; danielle: dani danni
    elle ellie; daphne: daph daff; darlene: darla lena; dawn: dawnie; deanna: dee dea; deborah: deb debbie
    debby deborrah debs; debra: deb debbie debby; deirdre: dee; delia: dee; delilah: lila; della: dell;
    denise: dee denny; desiree: desi dez; diana: di dee ann; diane: di; dianne: di; dinah: di; dolores: lola
    dolly del; dominique: nikki dom; donna: don; dora: dorie; doreen: dorie dor; doris: dorie dor; dorothea:
    dot dottie thea dolly dora dorie; dorothy: dot dottie dolly dodie dory dee; edith: edie; edna: eddie;
    eileen: lena; elaine: lainie lana laney; eleanor: ellie nora nell nellie ella lenora elle norah len;
    eleanora: nora ella; elena: lena; elinor: ellie nora; elisa: lisa; elisabeth: lis lisa beth betty liz
    elise ellie; elizabeth: liz beth betty lizzie eliza libby bess bessie betsy lisa elsie ellie lilibet
    betsey bette liza lizzy elise buffy libbie lib bettie; ella: ellie elle; ellen: ellie nell nellie elle
    lena; eloise: ellie lois; elsa: elsie; elsie: else; elvira: elvie vira; emeline: em emmy; emily: em emmy
    emmie millie milly; emma: em emmie emmy; erica: rickie ricky; erin: rin; ernestine: ernie tina; esmeralda:
    esme; estelle: essie stella; esther: essie hettie hetty; ethel: eth; etta: ettie; eugenia: genie gene;
    eunice: nicie; euphemia: effie phemie; eva: evie eve; evangeline: eva evie angie eve lina; evelina: eve
    lina evie; eveline: eve evie; evelyn: eve evie ev lyn; faith: fay; felicia: fel fee; felicity: flick fliss
    lis; fern: fernie; fiona: fi fee; flora: flo; florence: flo florrie flossie flora; frances: fran frannie
    francie frankie fanny franny sis; francesca: fran frankie chess; francine: fran frannie; frederica:
    freddie freda rica; gabriela: gabby gabi; gabriella: gabby ella gabi bella; gabrielle: gabby gabi gabbie
    elle; gail: gay; genevieve: gen gwen jenny viv genny eve; georgia: georgie george; georgiana: georgie ana;
    georgina: georgie gina; geraldine: gerry geri jerry dina; gertrude: gert gertie trudy trudie; gillian:
    gill jill gilly; ginger: virginia; giselle: gigi; gladys: glad; gloria: glo; grace: gracie; griselda:
    zelda; guinevere: gwen jen; gwendolyn: gwen wendy lyn gwennie; hannah: hanna anna nan; harriet: hattie
    harrie hettie hatty; harriett: hattie; hazel: haze; heather: hetty; helen: nell nellie lena ellie; helena:
    lena nell; helene: lena; henrietta: etta hettie hattie hetty henny; hermione: hermie; hilda: hildie;
    hilary: hil hilly; hillary: hil hilly; honora: nora honey norah; hope: hopey; hortense: tensie; ida: idie;
    imogen: immy; imogene: genie immy; ingrid: inga; irene: rene renie; iris: risa; irma: emma; isabel: izzy
    bella belle issy bell ibby; isabella: izzy bella belle issy ella; isabelle: izzy belle bella; isadora:
    dora izzy; isobel: izzy issy; jacqueline: jackie jacqui jaci jac; jacquelyn: jackie lyn; jade: jadie;
    jamie: james; jane: janie jan jenny janey; janet: jan nettie jessie; janette: jan nettie; janice: jan;
    janine: jan; jasmine: jas jazz jazzy; jean: jeannie jeanie; jeanette: jean nettie jan; jeanne: jeannie;
    jemima: mima jem; jenna: jen; jennifer: jen jenny jenn jennie jenni; jessica: jess jessie jessy; jill:
    jilly; jillian: jill jilly; joan: joanie jo; joann: jo ann joni; joanna: jo anna joann joey; joanne: jo
    anne; jocelyn: joss jo lyn; johanna: jo hanna; josephine: jo josie fina pheny jody joey; joy: joyce;
    joyce: joy; juanita: nita; judith: judy judi jude jody; julia: jules julie; juliana: julie jules ana;
    julianne: julie jules anne; julie: jules; juliet: jules julie; june: junie; justine: tina; karen: kari
    kay; katarina: kat kate trina; kate: katie; katelyn: kate katie lyn; katharine: kate kathy katie kay;
    katherine: kate kathy katie kat kay kit kitty kathie katy kath trina; kathleen: kathy kath kay katie kat
    kathie leena; kathryn: kate kathy katie kay kat katy kath; katrina: kat trina katie; kayla: kay; keziah:
    kizzy; kelly: kel; kendra: ken; kerry: kez; kimberly: kim kimmie kimmy kimber; kimberley: kim kimmy;
    kirsten: kirsty; kristen: kris kristy; kristin: kris kristy; kristina: kris tina kristy; kristine: kris
    tina kristy; laura: laurie lori lolly; laurel: laurie; lauren: laurie lori ren; laverne: verna; lavinia:
    vinnie vina; leah: lee; lenora: nora lena; leona: lee; leonora: nora leo ellie; leslie: les; lesley: les;
    letitia: letty tish titia; lillian: lil lily lilly; lilian: lil lily; lily: lil; linda: lin lindy lynn;
    lindsay: lin linz; lindsey: lin linz; lois: lo; loretta: etta lori retta; lorraine: lori rainy lorrie;
    lorna: lorrie; louisa: lou lulu; louise: lou lulu; lucille: lucy lou; lucinda: lucy cindy lu; lucretia:
    creasy; lucy: lu luce; lydia: liddy lyddie; lynette: lyn nettie; mabel: mae may; mackenzie: mac kenzie;
    madeleine: maddie maddy lena madge; madeline: maddie maddy lena madge; madelyn: maddie maddy lyn;
    magdalena: lena maggie magda; marcella: marcy; marcia: marcie marcy marsha; margaret: maggie meg peggy
    marge margie margo greta peg madge daisy rita meggie maisie mag marg mamie midge peggie maggy gretchen
    margot molly; margarita: rita margie; margery: marge margie; margot: margo; marguerite: daisy rita margie;
    maria: mia ria; marian: mary ann; mariana: mary ann; marianne: mary anne; marie: mary; marietta: etta
    mary; marilyn: mary lyn mari; marina: rina; marion: mary; marjorie: marge margie margy jorie; marlene:
    marly lena; marsha: marcy; martha: marty mattie patty matty; mary: molly polly mae mamie may minnie mitzi
    mollie maisie; maryann: mary ann; maryanne: mary anne; mathilda: tilly mattie tillie; matilda: tilly
    mattie tillie patty; maud: maudie; maude: maudie; maureen: mo reenie; maxine: max; megan: meg meggie;
    meghan: meg; melanie: mel mellie; melinda: mel lindy mindy linda; melissa: mel lissa missy lisa; melody:
    mel; mercedes: mercy sadie; mercy: merry; meredith: merry mer; michaela: mickey kayla; michelle: shelly
    mickey chelle shell; mildred: millie milly; millicent: millie milly missy; minerva: minnie nerva; miranda:
    randy mandy mira mimi; miriam: mimi mim mitzi mirry; moira: mo; mollie: mol; molly: mol; monica: mona mon;
    muriel: mur; myra: my; myrtle: myrt; nadine: dee; nancy: nan nance; naomi: omi; natalia: nat talia;
    natalie: nat talie; natasha: nat tash tasha; nellie: nell; nichole: nicky nikki; nicola: nicky nikki nic;
    nicole: nicky nikki nic cole; nina: neena; noelle: elle; norma: normie; octavia: tavia; olive: ollie
    livvy; olivia: liv livvy ollie via livia; ophelia: phelia; pamela: pam pammy; patience: pat; patricia: pat
    patty tricia trish patsy patti trisha pattie; paula: polly paulie; paulette: paula; paulina: polly paula;
    pauline: polly paula; pearl: pearlie; penelope: penny pen nell; perpetua: pet; petra: pet; petronella:
    nella; philippa: pip pippa; philomena: phil mena; phoebe: phebe bee; phyllis: phyl phil; priscilla: cilla
    prissy cissy; prudence: prue pru; rachael: rach rae; rachel: rach rae shelly ray; ramona: mona; raquel:
    kelly; rebecca: becky beck becca bec reba becki; rebekah: becky becca beck; regina: gina reggie; renata:
    rena; renee: ren; rhoda: rho; rhonda: ron ronnie; roberta: bobbie robbie bobby bertie robin; rochelle:
    shelly; rosa: rosie; rosalie: rose rosie; rosalind: roz ros rosie linda; rosaline: rosie roz; rosalyn: roz
    rosie; rosamund: ros roz; rosanna: rose anna; rosanne: rose anne; rose: rosie; roseanne: rose rosie;
    rosemarie: rose rosie marie; rosemary: rose rosie romy mary; rowena: ro; roxanne: roxie roxy ann; roxana:
    roxy; ruth: ruthie; sabrina: bree brina; sally: sal; samantha: sam sammy sammie; sandra: sandy sandi;
    sara: sadie sally; sarah: sally sadie sal; savannah: savvy anna; selina: lena; serena: rena; shannon:
    shan; sharon: shaz shari; sheila: shell; shelby: shel; sherry: sher; shirley: shirl lee; sibyl: sib;
    sidney: sid; sierra: cece; silvia: sil; simone: sim; sonia: sonny; sophia: sophie soph; sophie: soph;
    stacy: stace; stella: stell; stephanie: steph stephie stevie annie; sue: susie; susan: sue susie suzy
    suzie sukie; susanna: sue susie anna; susannah: sue susie hannah sukey; suzanne: sue suzy suzie susie;
    sybil: syb; sylvia: syl sylvie; tabitha: tabby; tamara: tam tammy mara; tamsin: tam tammy; tanya: tan;
    tatiana: tanya tania tati; temperance: tempy; teresa: terry tess terri tessa tracy; terri: ter; thelma:
    tel; theodora: thea dora theo teddy; theresa: terry tess terri tessa tracy; tiffany: tiff tiffy; tracy:
    trace; tricia: trish; trinity: trin; ursula: ursie; valerie: val; vanessa: nessa van vanna; vera: vee;
    verity: vee; verna: vern; veronica: ronnie vera roni ron nica; victoria: vicky vicki tori vic vickie
    toria; viola: vi; violet: vi letty; virginia: ginny ginger gin virgie; vivian: viv; vivien: viv; vivienne:
    viv; wanda: wendy; wendy: wen; wilhelmina: mina minnie wilma willie billie; wilma: willie; winifred: win
    winnie freddie fred; winnifred: winnie; yolanda: yoli lana; yvette: eve; yvonne: eve vonnie; zoe: zo
    """
}
