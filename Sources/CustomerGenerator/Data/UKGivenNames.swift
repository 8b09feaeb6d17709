/// Given names of the United Kingdom, the most frequent first: `Name:short/forms~other/spellings`.
enum UKGivenNames {
  static let female = """
    Margaret:Maggie/Peggy/Meg/Madge~Margret Susan:Sue/Susie~Suzan Sarah:Sally/Sadie~Sara
    Patricia:Pat/Trish/Patsy Elizabeth:Liz/Beth/Betty/Libby/Lizzie~Elisabeth Mary:Molly/May~Marie
    Jean:Jeannie~Jeanne Christine:Chris/Chrissie/Tina~Christina Linda:Lin~Lynda Karen:Kaz~Karin/Caren
    Ann:Annie~Anne Jacqueline:Jackie/Jacqui~Jacquelyn/Jaqueline Nicola:Nicky/Nic~Nichola Julie:Jules~Julia
    Helen:Nell~Helene/Hellen Deborah:Deb/Debbie~Debra Barbara:Barb/Babs Claire:Clairey~Clare/Clair
    Emma:Em/Emmie Joanne:Jo~Joann/Joanna Catherine:Cathy/Kate/Cath/Katie~Katherine/Kathryn/Catharine
    Dorothy:Dot/Dottie/Dolly Amanda:Mandy/Manda Tracey:Trace~Tracy/Tracie
    Michelle:Shell/Shelly/Chelle~Michele Alison:Ali~Allison/Alyson Rachel:Rach~Rachael/Rachelle
    Louise:Lou/Lulu Lisa:Lis~Leesa Laura:Lauz~Lora Sandra:Sandy/San~Sondra Carol:Caz~Carole/Caroll
    Joan:Joanie Jane:Janey~Jayne Sharon:Shaz/Shar~Sharron Victoria:Vicky/Vic/Tori~Viktoria
    Samantha:Sam/Sammy Rebecca:Becky/Becca/Bex~Rebekah Gillian:Gill/Jill~Jillian Janet:Jan~Janette
    Sheila:Sheil~Shelagh/Sheelagh Hannah:Han~Hanna Jennifer:Jen/Jenny~Jenifer Charlotte:Charlie/Lottie/Char
    Lesley:Les~Leslie Katherine:Kate/Kathy/Kat~Catherine/Kathryn Pauline:Paula/Polly Gemma:Gem~Jemma
    Angela:Angie/Ange Kathleen:Kath/Kathy/Kay~Cathleen Wendy:Wend Maureen:Mo~Maurine Judith:Judy/Jude
    Valerie:Val~Valery Anne:Annie~Ann Marion:Maz~Marian Eileen:Eily~Aileen Irene:Rene~Irena
    Kerry:Kez~Kerrie/Ceri Lynn:Lyn~Lynne/Lin Maria:Mia/Ria Brenda:Bren Natalie:Nat/Nats~Nathalie
    Kelly:Kel~Kelley/Kellie Diane:Di~Dianne/Diana Sally:Sal~Sallie Beverley:Bev~Beverly Hazel Rose:Rosie
    Jessica:Jess/Jessie Sophie:Soph~Sophia Lucy:Luce/Lu~Lucie Amy:Ames~Aimee Danielle:Dani Kate:Katie~Cate
    Ruth:Ruthie Stephanie:Steph/Stevie~Stefanie Zoe:Zo~Zoë Heather:Heth Yvonne:Von~Evonne
    Rosemary:Rose/Rosie/Romy~Rosemarie Marie:Mari Anna:Annie/Ann~Ana Teresa:Tess/Terri~Theresa
    Abigail:Abi/Abby/Gail~Abbigail Philippa:Pippa/Pip/Phil~Phillipa Georgina:Georgie/Gina/George
    Bethany:Beth~Bethanie Chloe:Clo~Chloë Olivia:Liv/Livvy/Ollie Emily:Em/Emmy/Millie~Emilie
    Lauren:Laurie/Loz~Loren Megan:Meg/Megs~Meghan Eleanor:Ellie/Nell/Nora~Elinor Grace:Gracie
    Alice:Ali~Alys/Alyce Harriet:Hattie/Harri~Harriett Lydia:Lyd Isobel:Izzy/Bel~Isabel/Isabelle
    Imogen:Immy/Immie Florence:Flo/Florrie/Flossie Daisy Poppy:Pops Freya~Freja Ellie:El~Elly
    Caitlin:Cait~Kaitlyn/Catelyn Molly:Mol~Mollie Holly:Hol~Hollie Jodie:Jo~Jody/Jodi Stacey:Stace~Stacy
    Leanne:Lee~Lianne/Leeanne Donna:Don Dawn Denise:Den~Denyse Paula:Paul Tina:Teen Annette:Netty~Anette
    Frances:Fran/Frankie~Francis Geraldine:Gerry/Ger Bridget:Bridie/Biddy~Brigid
    Siobhan:Shiv~Shivaun/Siobhán Niamh~Neve/Neeve Aoife~Eefa Sinead~Sinéad/Shinead Ciara~Keira/Kiera
    Orla~Orlagh Bronwen:Bron~Bronwyn Rhian~Rhianne Sian~Siân/Sean Carys:Caz~Cerys Angharad:Angie/Haz
    Morag:Mo Fiona:Fi/Fee Kirsty:Kirst~Kirstie/Kirsti Aileen:Ali~Eileen Elspeth:Elsie/Elle Mairi~Mhairi/Mari
    Isla Eilidh~Ailidh/Aylee Catriona:Cat/Trina/Riona~Katrina/Catrina Lorna~Laurna Shona~Seonaid
    Ayesha:Ash~Aisha/Aysha Fatima:Fati~Fatimah Nadia:Nads Priya:Pri Shabana:Shabs Samina:Sam
    Nasreen:Naz~Nasrin Zainab:Zee~Zaynab Anita:Neets Meera~Mira Sunita:Suni Jaspreet:Jas/Jass Harpreet:Harps
    Manjit:Manj~Manjeet Kiran Rukhsana:Ruki Yasmin:Yas/Yaz~Yasmeen Agnieszka:Aga Katarzyna:Kasia
    Magdalena:Magda Joanna:Jo/Asia Monika:Mon~Monica Ewa~Eva Adaeze:Ada Ngozi:Goz Funmilayo:Funmi Blessing
    Patience Abena Akua Grainne~Gráinne Tamsin:Tam~Tamzin Felicity:Fliss/Flick Henrietta:Hen/Hettie/Etta
    Arabella:Bella/Bel Penelope:Pen/Penny/Nell Cordelia:Cordy/Delia Beatrice:Bea/Trixie~Beatrix
    Matilda:Tilly/Mattie~Mathilda Rosalind:Ros/Roz~Rosalynd Constance:Connie Winifred:Win/Winnie/Freda
    Edith:Edie/Ede Ivy Ada Elsie:Els Mabel:May~Mable Gladys:Glad Doreen:Dor/Reenie Muriel:Mu
    Phyllis:Phyl~Phillis Marjorie:Marge/Madge~Marjory Audrey:Aud Beryl Olive:Ol/Ollie
    Gwendoline:Gwen~Gwendolen Josephine:Jo/Josie Antonia:Toni Verity Miriam:Mim/Miri Naomi:Nay
    Esther:Essie~Ester
    """

  static let male = """
    David:Dave/Davey/Dai John:Jack/Johnny~Jon Paul:Paulie Michael:Mike/Mick/Mikey~Micheal Peter:Pete
    Robert:Bob/Rob/Bobby/Robbie/Bert Stephen:Steve/Ste~Steven/Stephan Andrew:Andy/Drew
    Richard:Rick/Dick/Rich/Richie James:Jim/Jamie/Jimmy/Jem Mark:Markie~Marc William:Bill/Will/Billy/Liam
    Christopher:Chris/Kit/Topher~Kristopher Anthony:Tony/Ant~Antony Thomas:Tom/Tommy~Tomos Ian:Ianto~Iain
    Kevin:Kev~Kevan Alan:Al~Allan/Allen Simon:Si~Symon Daniel:Dan/Danny~Danial Matthew:Matt/Matty~Mathew
    Philip:Phil/Pip~Phillip Gary:Gaz~Garry Martin:Marty~Martyn Nicholas:Nick/Nicky/Nic~Nicolas Keith
    George:Georgie Brian:Bri~Bryan Graham:Gray~Graeme/Grahame Colin:Col
    Jonathan:Jon/Jonny~Jonathon/Johnathan Kenneth:Ken/Kenny Geoffrey:Geoff/Jeff~Jeffrey/Jeffery Adam:Ads
    Joseph:Joe/Joey~Josef Neil~Neal/Niall Timothy:Tim/Timmy Derek:Del~Derrick/Deric Lee~Leigh
    Benjamin:Ben/Benny/Benji Roger:Rog~Rodger Barry:Baz/Bazza~Barrie Charles:Charlie/Chas/Chaz
    Raymond:Ray~Raymund Edward:Ed/Eddie/Ted/Ned/Teddy Jason:Jay/Jase~Jayson Samuel:Sam/Sammy Craig:Craigy
    Dennis:Den/Denny~Denis Ronald:Ron/Ronnie Terence:Terry/Tel~Terrence Stuart:Stu~Stewart Trevor:Trev
    Darren:Daz/Dazza~Darran/Daren Patrick:Paddy/Pat/Rick~Padraig Frank:Frankie Joshua:Josh Wayne:Waz
    Jack:Jackie/Jak Luke:Lukey~Luc Ryan:Ry~Rian Alexander:Alex/Al/Sandy/Xander~Alexandar/Alasdair
    Norman:Norm Gareth:Gaz/Gary~Garreth Jordan:Jord~Jorden Nathan:Nat/Nate Shaun:Shauny~Sean/Shawn
    Dean:Deano Ashley:Ash~Ashleigh Carl~Karl Eric:Rick~Erik Russell:Russ~Russel Nigel:Nige Bernard:Bernie
    Malcolm:Mal/Malc~Malcom Clive Henry:Harry/Hal/Hank Oliver:Ollie/Olly~Olivier Harry:Haz~Harrie
    Arthur:Art/Artie Roy Douglas:Doug/Dougie~Douglass Leonard:Len/Lenny Duncan:Dunc Bruce Hugh:Hughie~Huw
    Callum:Cal~Calum Liam:Lee Connor:Con~Conor Rhys~Reece/Rees Aaron:Az~Arron Kieran:Kier~Ciaran/Kieron
    Jake:Jakey Lewis:Lew~Louis Scott:Scotty Kyle Owen:Ow~Owain Dylan:Dyl Cameron:Cam Ewan~Euan/Ewen
    Alistair:Al/Ali~Alasdair/Alastair Angus:Gus Hamish:Hame Fraser:Fraz~Frazer Gordon:Gord Murdo
    Lachlan:Lachie Finlay:Fin~Finley Rory~Ruairi Gavin:Gav Ross Niall~Neil/Nial Declan:Dec
    Brendan:Bren~Brendon Eamon~Eamonn Fergus:Ferg~Feargus Cormac~Cormack Padraig:Paddy Seamus~Shamus/Séamus
    Dermot~Diarmuid Gethin Dafydd:Dai~Davydd Ieuan~Ifan/Evan Emyr Gwyn~Gwynne Aled Bryn:Brynnie Idris
    Evan:Ev Tudor Vaughan~Vaughn Mohammed:Mo~Muhammad/Mohammad/Mohamed Ahmed~Ahmad Imran:Immy Tariq~Tarik
    Asif Usman:Ussy~Osman Abdul:Ab Hassan:Has~Hasan Hamza Bilal Yusuf:Yus~Yousef/Yusef Ibrahim:Ibby~Ebrahim
    Rajesh:Raj Sanjay:Sanj Amit Vijay:Vij Rakesh:Rak Harjit:Harj~Harjeet Gurpreet:Gurp Balbir:Bal
    Sunil:Sunny Deepak Krishna:Kris Piotr:Peter Tomasz:Tom Krzysztof:Krys Marek:Mark Pawel:Paul~Paweł
    Andrzej:Andy Lukasz:Luke~Łukasz Chukwuemeka:Emeka Oluwaseun:Seun Kwame Kofi Babatunde:Tunde
    Emmanuel:Manny~Emanuel Winston:Win Leroy:Roy Desmond:Des/Dez Errol Sebastian:Seb/Bas Rupert:Rupe
    Hugo:Hugh Giles~Gyles Piers~Pierce Crispin:Cris Barnaby:Barney Tobias:Toby Jasper:Jas Maximilian:Max
    Theodore:Theo/Ted/Teddy Frederick:Fred/Freddie~Frederic Edmund:Ed/Ned/Ted~Edmond Reginald:Reg/Reggie
    Albert:Al/Bert/Bertie Alfred:Alf/Fred/Alfie Ernest:Ern/Ernie Sidney:Sid~Sydney Stanley:Stan
    Walter:Wally/Walt Wilfred:Wilf~Wilfrid Cyril:Cy Horace Percy:Perce Cecil:Ces Clifford:Cliff
    Harold:Harry/Hal Herbert:Herb/Bert Gilbert:Gil Lionel:Leo Maurice:Mo~Morris Vernon:Vern Victor:Vic
    Laurence:Larry/Laurie~Lawrence Francis:Frank/Fran Julian:Jules Adrian:Ade~Adrien
    Dominic:Dom/Nick~Dominick Gregory:Greg~Gregg Guy Howard:Howie Jeremy:Jez/Jerry~Jeremie Justin:Just
    Leslie:Les~Lesley Marcus:Marc~Markus Miles~Myles Quentin:Quin~Quintin Ralph~Rafe Robin:Rob~Robyn
    Rodney:Rod Roland:Rolly~Rowland Tristan:Tris~Tristram Vincent:Vince/Vinny Warren
    Zachary:Zac/Zack~Zachery
    """
}
