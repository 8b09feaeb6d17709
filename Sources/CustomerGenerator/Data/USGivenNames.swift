/// Given names of the United States, the most frequent first: `Name:short/forms~other/spellings`.
enum USGivenNames {
  static let female = """
    Mary:Molly/Mae~Marie/Maree Patricia:Pat/Patty/Trish/Tricia Jennifer:Jen/Jenny/Jenn~Jenifer
    Linda:Lindy/Lin~Lynda Elizabeth:Liz/Beth/Betty/Betsy/Eliza~Elisabeth Barbara:Barb/Barbie~Barbra
    Susan:Sue/Susie~Suzan/Susann Jessica:Jess/Jessie~Jesica/Jessika Sarah:Sally/Sadie~Sara
    Karen:Kari~Karin/Caren Lisa~Leesa/Liza Nancy:Nan~Nanci Sandra:Sandy~Sondra Ashley:Ash~Ashleigh/Ashlee
    Kimberly:Kim/Kimmy~Kimberley Emily:Em/Emmy~Emilie/Emely Donna~Dona Michelle:Shelly/Mickey~Michele
    Carol:Carrie~Carole/Karol Amanda:Mandy/Amy Melissa:Missy/Mel/Lissa~Mellissa
    Deborah:Deb/Debbie/Debby~Debra/Debora Stephanie:Steph/Stevie~Stefanie/Stephany
    Rebecca:Becky/Becca/Beck~Rebekah/Rebeca Laura:Laurie~Lora Sharon:Shari~Sharron/Sharyn
    Cynthia:Cindy/Cyndi~Cinthia Dorothy:Dot/Dottie/Dory~Dorothea Amy:Ames~Aimee
    Kathleen:Kathy/Katie/Kate~Cathleen/Kathlene Angela:Angie/Ange~Angella Shirley:Shirl~Shirlee Emma:Em/Emmy
    Brenda:Bren Pamela:Pam/Pammy~Pamella Nicole:Nikki/Nicky~Nichole/Nicolle Anna:Annie/Ann~Ana
    Samantha:Sam/Sammie Katherine:Kate/Kathy/Katie/Kay~Catherine/Kathryn/Katharine
    Christine:Chris/Chrissy/Tina~Kristine/Christene Helen:Nell~Helene/Hellen Debra:Deb/Debbie~Deborah
    Rachel:Rach/Rae~Rachael/Rachelle Carolyn:Carol/Lynn~Caroline Janet:Jan~Janette/Jeanette
    Maria:Mia/Mari~Mariah Catherine:Cathy/Kate/Cat/Cate~Katherine/Kathryn/Cathryn Heather~Hether
    Diane:Di/Dee~Dianne/Diana Olivia:Liv/Livvy/Ollie Julie:Jules/Jule~Julia/Juli Joyce~Joice
    Victoria:Vicky/Vicki/Tori~Viktoria Ruth:Ruthie Virginia:Ginny/Gina/Ginger Lauren:Laurie/Ren~Loren
    Kelly:Kel~Kelley/Kellie Christina:Tina/Chris/Chrissy~Kristina/Cristina Joan:Joanie~Joanne
    Evelyn:Evie/Eve~Evelyne Judith:Judy/Judi~Judyth Andrea:Andi/Drea~Andria Hannah:Hanna
    Megan:Meg/Meggie~Meghan/Meagan Cheryl:Cher~Sheryl Jacqueline:Jackie/Jacqui~Jacquelyn/Jaqueline
    Martha:Marty/Mattie Madison:Maddie~Madisyn Teresa:Terry/Tess~Theresa Gloria:Glory Sara~Sarah
    Janice:Jan~Janis Ann:Annie~Anne Kathryn:Kathy/Kate/Kay~Katherine/Cathryn Abigail:Abby/Gail
    Sophia:Sophie~Sofia Frances:Fran/Frannie~Francis Jean:Jeanie~Jeanne/Gene Alice:Allie~Alyce
    Judy:Jude~Judi Isabella:Izzy/Bella/Isa~Isabela Julia:Jules/Julie~Giulia Grace:Gracie Amber
    Denise:Neecy~Denice Danielle:Dani~Daniele Marilyn:Mari/Lyn~Marylin/Marilynn Beverly:Bev~Beverley
    Charlotte:Charlie/Lottie/Char Natalie:Nat/Nattie~Nathalie/Natalee Theresa:Terry/Tess/Terri~Teresa
    Diana:Di~Dianna Brittany:Britt~Brittney/Britney Doris:Dori Kayla:Kay~Kaila Alexis:Alex/Lexi~Alexys
    Lori:Lor~Laurie/Lorie Marie:Mari~Maree Rose:Rosie Mia:Mimi Robin:Rob~Robyn Tiffany:Tiff~Tiffani/Tiffanie
    Tammy~Tammie/Tami Crystal:Crys~Krystal/Cristal Jane:Janie~Jayne Phyllis:Phyl~Phillis Gail~Gayle/Gale
    Peggy:Peg Bonnie:Bon~Bonny Sherry~Sherri/Cherie Ellen:Ellie/Nell~Elen Erin:Er~Erinn Rita Dawn~Dawne
    Tina:Teen~Teena Connie:Con~Conny Wendy:Wen~Wendi Norma:Normie Paula:Polly~Paulla
    Suzanne:Sue/Suzie~Susanne/Suzann Tracy:Trace~Tracey/Traci Carmen:Carmie Valerie:Val~Valarie/Valery
    Cathy:Cath~Kathy/Cathie Edna:Eddie Marjorie:Margie/Marge~Marjory Ana~Anna Rosa:Rosie/Rosita
    Gina:Gigi~Geena Regina:Gina/Reggie Leslie:Les~Lesley Veronica:Ronnie/Vera~Veronika Jill:Jilly
    Loretta:Lori/Etta~Lauretta Yolanda:Yoli/Landa~Yolonda Annette:Annie/Nettie~Anette Vivian:Viv~Vivien
    Sheila~Shiela/Sheilah Florence:Flo/Florrie Geraldine:Gerry/Geri~Jeraldine
    Eleanor:Ellie/Nora/Nell~Elinor/Eleanore Eileen:Lee~Aileen/Ilene Sylvia:Syl/Sylvie~Silvia
    Vanessa:Nessa/Van~Venessa Monica:Mona~Monika Jo:JoJo Stacy:Stace~Stacey Lucy:Lu~Lucie
    Marlene:Marly/Marla~Marlena Vera:Vee Clara:Clare~Klara Colleen:Coll~Coleen
    Kristen:Kris/Kristy~Kristin/Kirsten Anita:Nita Yvonne:Vonnie~Evonne Joanne:Jo/Joey~Joann/Jo-Ann
    Lillian:Lilly/Lil~Lilian Erica:Ricki~Erika/Ericka April~Avril Melanie:Mel~Melany Audrey:Aud/Drey~Audry
    Alicia:Ali/Lisha~Alisha/Alycia Gladys:Glad Dana:Day~Dayna Holly:Hol~Hollie Lorraine:Lori/Rainey~Loraine
    Kristin:Kris/Kristy~Kristen/Kirstin Allison:Allie/Ali~Alison/Allyson Renee:Ren~Rene/Renae
    Beatrice:Bea/Trixie Marcia:Marcie~Marsha Josephine:Jo/Josie Arlene:Arly~Arleen Lois:Lo Ida:Idie
    Juanita:Nita Rhonda:Ronnie~Ronda Darlene:Dar~Darleen Katie:Kate~Katy Ella:Ellie Ava:Avie Chloe:Clo~Khloe
    Zoe:Zo~Zoey Hailey:Hail~Haley/Hayley Jasmine:Jazz/Jas~Jasmin/Yasmin Courtney:Court~Kourtney
    Shannon:Shan~Shanon Misty Cassandra:Cass/Cassie~Kassandra Kara~Cara Candace:Candy~Candice
    Caitlin:Cait/Katie~Kaitlyn/Caitlyn/Katelyn Brianna:Bri~Briana/Breanna Claire:Clairey~Clare
    Savannah:Savvy~Savanna Paige~Page Jenna:Jen Kristi:Kris~Kristy/Christie Gwendolyn:Gwen/Wendy~Gwendoline
    Bernice:Bernie/Bunny Roberta:Bobbie/Robbie Penny:Pen~Pennie Marian:Mari~Marion/Maryann
    Guadalupe:Lupe/Lupita Esperanza:Espe Dolores:Lola/Lolly~Delores Priscilla:Cilla/Prissy~Precilla
    Belinda:Bel/Lindy Natasha:Tasha/Nat~Natascha Maureen:Mo/Reenie~Maurine Sonya:Sunny~Sonia/Sonja
    Constance:Connie Angelica:Angie/Jelly~Anjelica Miranda:Randi/Mira Adriana:Adri~Adrianna
    Gabriela:Gabby/Gabi~Gabriella Alejandra:Ale/Alex Mercedes:Mercy/Sadie Lucia:Lucy~Luciana Rocio:Chio
    Leticia:Letty~Laticia Marisol:Mari Daisy:Daze Blanca:Blanquita Fatima:Fati~Fatimah Priya:Pri Anjali:Anju
    Mei:May Linh:Lin Latoya:Toya Keisha:Kei~Kiesha Ebony:Eb Monique:Mo~Moniqua Tamara:Tammy/Tara~Tamera
    Bethany:Beth~Bethanie Sierra~Cierra Autumn Harper Riley:Rye~Rylee/Reilly Aubrey:Bree~Aubree
    Nora:Norrie~Norah Hazel Ruby:Rubes Stella:Stell Violet:Vi Delia:Dee Ramona:Mona Gretchen
    Sabrina:Bri/Brina Jeannette:Jean/Jeannie~Jeanette Glenda:Glen Wanda Ethel Irene:Rena~Irena
    """

  static let male = """
    James:Jim/Jimmy/Jamie Robert:Bob/Rob/Bobby/Robbie/Bert John:Jack/Johnny~Jon
    Michael:Mike/Mikey/Mick~Micheal/Mikael David:Dave/Davey William:Bill/Will/Billy/Willie/Liam
    Richard:Rick/Dick/Rich/Ricky Joseph:Joe/Joey~Josef Thomas:Tom/Tommy~Tomas Charles:Charlie/Chuck/Chas
    Christopher:Chris/Topher/Kit~Kristopher/Cristopher Daniel:Dan/Danny~Danial Matthew:Matt/Matty~Mathew
    Anthony:Tony/Ant~Antony Mark:Markie~Marc Donald:Don/Donnie Steven:Steve/Stevie~Stephen/Stefan
    Paul:Paulie Andrew:Andy/Drew Joshua:Josh Kenneth:Ken/Kenny~Kennith Kevin:Kev~Kevan Brian:Bri~Bryan
    George:Georgie Timothy:Tim/Timmy~Timmothy Ronald:Ron/Ronnie Edward:Ed/Eddie/Ted/Ned
    Jason:Jay/Jase~Jayson Jeffrey:Jeff~Geoffrey/Jeffery Ryan:Ry Jacob:Jake~Jakob Gary:Gar~Garry
    Nicholas:Nick/Nicky~Nicolas Eric:Rick~Erik/Erick Jonathan:Jon/Johnny~Johnathan/Jonathon
    Stephen:Steve~Steven/Stephan Larry:Lar~Lawrence Justin:Just Scott:Scotty~Scot
    Brandon:Bran~Branden/Brendon Benjamin:Ben/Benny/Benji Samuel:Sam/Sammy Gregory:Greg~Gregg/Greggory
    Alexander:Alex/Al/Sandy/Xander~Aleksander Frank:Frankie~Franc Patrick:Pat/Paddy/Rick Raymond:Ray~Raymund
    Jack:Jackie~Jac Dennis:Denny~Denis Jerry:Jer~Gerry Tyler:Ty~Tylor Aaron:Ron~Aron/Arron Jose:Pepe~José
    Adam~Addam Nathan:Nate/Nat~Nathen Henry:Hank/Harry~Henri Douglas:Doug~Douglass
    Zachary:Zach/Zack~Zachery/Zackary Peter:Pete Kyle:Ky Ethan:Eth Walter:Walt/Wally Noah Jeremy:Jer~Jeremie
    Christian:Chris~Kristian Keith Roger:Rog~Rodger Terry:Ter~Terrence Austin:Aus~Austen Sean~Shawn/Shaun
    Gerald:Gerry/Jerry~Jerald Carl~Karl Dylan:Dyl~Dillon Harold:Harry/Hal Jordan:Jordy~Jorden
    Jesse:Jess~Jessie Bryan:Bry~Brian Lawrence:Larry/Lars~Laurence Arthur:Art/Artie Gabriel:Gabe
    Bruce:Brucie Logan:Lo Billy:Bill Joe:Joey Alan:Al~Allen/Allan Juan:Juanito Elijah:Eli Willie:Will
    Albert:Al/Bert~Alberto Wayne Randy:Rand~Randall Mason:Mase Vincent:Vince/Vinny~Vinson Liam:Lee Roy:Royce
    Bobby:Bob~Bobbie Caleb:Cale~Kaleb Bradley:Brad~Bradly Russell:Russ/Rusty~Russel Lucas:Luke~Lukas
    Philip:Phil~Phillip/Filip Eugene:Gene Craig~Kraig Harry:Hal Johnny:John~Johnnie Jimmy:Jim
    Victor:Vic~Viktor Shawn~Sean/Shaun Howard:Howie Fred:Freddie Ernest:Ernie~Earnest Martin:Marty
    Stanley:Stan Leonard:Len/Lenny/Leo Earl~Earle Curtis:Curt~Kurtis Nathaniel:Nate/Nat~Nathanial
    Carlos:Charlie~Karlos Antonio:Tony/Toño Luis:Lou~Louis Norman:Norm Jeff:Jeffy~Geoff Travis:Trav
    Louis:Lou/Louie~Lewis Todd:Toddy~Tod Chad:Chaz Allen:Al~Alan/Allan Marvin:Marv Glenn~Glen Melvin:Mel
    Dale Micheal:Mike~Michael Jesus:Chuy~Jesús Francisco:Frank/Paco/Pancho Derek:Der~Derrick/Derick
    Edwin:Ed/Eddie Kyler Hunter Tony:Anthony Rodney:Rod Alfred:Al/Fred Clarence:Clare Ricardo:Ricky/Rick
    Oscar:Oz~Oskar Mario:Mar Jorge:George Miguel:Mike/Miki Manuel:Manny/Manolo Phillip:Phil~Philip
    Darrell:Darr~Darryl/Daryl Barry:Baz~Barrie Leroy:Roy~Leeroy Bernard:Bernie~Barnard
    Theodore:Ted/Teddy/Theo Frederick:Fred/Freddy/Rick~Fredrick/Frederic Herbert:Herb/Bert Dustin:Dusty
    Calvin:Cal Jay~Jaye Brett~Bret Connor:Con~Conner Alejandro:Alex/Ale Evan~Even Cody:Code~Kody
    Isaac:Ike~Isaak Max:Maxie Ian~Iain Clifford:Cliff Warren:Ren Duane~Dwayne/Dwain Francis:Frank/Fran
    Tommy:Tom Ralph:Ralphie Joel:Joe Leon:Leo Eduardo:Eddie/Lalo Fernando:Nando/Fern Sergio:Checo
    Roberto:Rob/Beto Hector:Tito Javier:Javi~Xavier Ruben:Ben~Reuben Rafael:Rafa~Raphael Angel:Gel Raul:Rulo
    Arturo:Art/Turo Enrique:Kike/Rick Pedro:Pete Pablo:Paul Armando:Mando Julio:Jules Alberto:Al/Beto
    Ramon:Ray/Moncho Ernesto:Ernie/Neto Salvador:Sal/Chava Trevor:Trev~Trever Wesley:Wes~Westley
    Mitchell:Mitch~Mitchel Neil~Neal Clayton:Clay Cameron:Cam~Kameron Marcus:Marc~Markus Maurice:Moe~Morris
    Gordon:Gordy Garrett:Gary~Garret Spencer:Spence~Spenser Blake Devin:Dev~Devon Colin:Col~Collin
    Dominic:Dom/Nick~Dominick Preston:Pres Grant Chase Owen Aiden~Aidan/Ayden Jackson:Jack~Jaxon Carter
    Wyatt:Wy Julian:Jules Levi Sebastian:Seb/Bash Xavier:Xav~Javier Jayden:Jay~Jaden/Jaiden Malik~Maleek
    Darius:Dar Andre:Dre~Andres Terrell:Terry~Terrel Tyrone:Ty Reginald:Reggie/Reg Cedric:Ced~Sedrick
    Omar~Omer Ahmed~Ahmad Ali Raj Sanjay:San Arjun Wei Minh Tuan Hung Dmitri:Dima~Dmitry Ivan:Vanya
    Stuart:Stu~Stewart Hugh:Hughie Ross Clyde Floyd Lloyd~Loyd Homer Virgil:Virg Vernon:Vern Milton:Milt
    Chester:Chet Elmer:El Roland:Rolly~Rowland Lester:Les Sidney:Sid~Sydney Nelson:Nels Gilbert:Gil/Bert
    Harvey:Harv Kurt~Curt Guy Karl~Carl Byron:By~Biron Brent:Bren Jeremiah:Jerry/Jem Tristan:Tris~Tristen
    Giovanni:Gio~Geovanni Emmanuel:Manny~Emanuel Abraham:Abe/Bram
    """
}
