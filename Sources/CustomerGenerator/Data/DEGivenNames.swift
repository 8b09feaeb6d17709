/// Given names of Germany, the most frequent first: `Name:short/forms~other/spellings`.
enum DEGivenNames {
  static let female = """
    Maria:Mia/Marie/Mizzi~Marija Ursula:Uschi/Ulla Monika:Moni~Monica Sabine:Bine/Biene~Sabina Petra:Peti
    Andrea:Andi Elisabeth:Lisa/Elli/Lisbeth/Sissi/Betti~Elizabeth Renate:Reni~Renata Claudia:Claudi~Klaudia
    Karin:Kari~Carin/Karen Susanne:Susi/Sanne~Susanna/Susann Birgit:Biggi~Birgitt/Birgitta Helga:Helgi
    Brigitte:Gitte/Gitti~Birgitte Ingrid:Inge Martina:Tina/Matti Gisela:Gisi~Gisella
    Stefanie:Steffi/Stef~Stephanie/Stefani Christine:Tine/Chrissi/Christl~Kristine/Christina
    Anna:Anni/Änne~Anne/Hanna Nicole:Nicki/Nici~Nicol Julia:Jule/Juli~Giulia
    Katharina:Kathi/Käthe/Katja/Kathrin~Catharina/Katarina Barbara:Babsi/Bärbel~Barbera
    Angelika:Geli/Angie~Angelica Christa:Christl~Krista Silke:Silly Heike:Heiki~Haike Anja:Anni~Anya
    Gabriele:Gabi/Gaby~Gabriela Melanie:Mel/Melli~Melani Sandra:Sandi~Sandrah Simone:Moni/Simi
    Cornelia:Conny/Nele~Kornelia Hannelore:Hanne/Lore/Hanni Ute~Uthe Anke~Ancke Bettina:Betti/Tina~Betina
    Kerstin:Kersti~Kirstin/Kjerstin Tanja:Tani~Tanya Elke~Ehlke Jutta:Jutti~Juta Erika:Rika~Erica
    Gertrud:Trudi/Gerti/Traudel~Gertrude Ingeborg:Inge Edith:Edi~Edit Irmgard:Irmi/Irma
    Waltraud:Traudl/Walli~Waltraut Hildegard:Hilde/Hilla Rosemarie:Rosi/Romy~Rosmarie Marion:Mari
    Manuela:Manu/Ela~Emanuela Daniela:Dani/Ela~Daniella Alexandra:Alex/Sandra/Sascha~Aleksandra
    Sonja:Sonni~Sonia/Sonya Kathrin:Kathi/Kat~Katrin/Catrin Antje~Anntje Ulrike:Ulli/Rike Eva:Evi~Ewa
    Margarete:Gretel/Grete/Gretchen/Margit~Margarethe/Margareta Anneliese:Anne/Liesel/Anni~Annelise
    Ilse:Ilschen~Else Gerda:Gerdi Ruth~Rut Marianne:Nanni/Mari Christiane:Christl/Tiane~Kristiane Doris:Dori
    Sigrid:Sigi/Siggi Heidi~Heidy Dagmar:Daggi Annette:Netti~Anette Carmen Sylvia:Sylvi~Silvia
    Bianca:Bibi~Bianka Yvonne:Yvi~Ivonne Nadine:Nadi~Nadin Jana:Jani~Yana Vanessa:Nessa/Vani Sarah:Sari~Sara
    Laura:Lauri Lisa:Lis/Lissi~Liza Lena:Leni~Lenah Hannah:Hanni~Hanna Lea:Leechen~Leah
    Sophie:Fine/Sophi~Sofie/Sophia Emma:Emmi Mia:Mimi~Miya Emilia:Emmi/Milla~Emelia Johanna:Hanna/Jo/Hanne
    Franziska:Franzi/Ziska Carolin:Caro/Line~Karolin/Caroline Jessica:Jessi~Jessika Jennifer:Jenny/Jenni
    Svenja:Svenni~Swenja Miriam:Miri~Mirjam Theresa:Resi/Tessa/Thea~Teresa/Therese Magdalena:Lena/Magda/Leni
    Charlotte:Lotte/Lotti/Charly~Scharlotte Paula:Pauli Clara:Clärchen~Klara Frieda:Friedl~Frida
    Helene:Leni/Lene~Helena Luise:Lu/Lulu/Liesel~Louise Greta:Gretchen~Gretha Ida:Idchen
    Mathilda:Tilda/Tilly~Matilda Antonia:Toni/Tonia Isabell:Isa/Bella~Isabel/Isabelle Pia Lara Nina:Ninchen
    Marlene:Leni/Marla~Marleen Rebecca:Becci/Becky~Rebekka Verena:Vreni Veronika:Vroni/Vera~Veronica
    Regina:Gina/Regi Beate:Bea~Beathe Iris Astrid:Asti Britta:Britt~Brita Carola:Caro~Karola Esther~Ester
    Friederike:Rike/Fritzi/Friedel Gudrun:Gudi Henriette:Jette/Henni Inga:Ingi Isolde:Isi Judith:Judy
    Kirsten:Kirsti~Kirstin Kristina:Kris/Tina~Christina Lieselotte:Lilo/Lotte/Liesel~Liselotte Lydia:Lydi
    Mechthild:Mecki~Mechtild Mona Natalie:Nati~Nathalie Olga Patricia:Patti Ramona:Mona
    Roswitha:Rosi~Roswita Sibylle:Billa/Billy~Sybille Stephanie:Steffi~Stefanie Tatjana:Tanja~Tatiana Thea
    Traute Ursel Viktoria:Vicky~Victoria Vera Wilma Wiebke~Wibke Elfriede:Elfi/Friedel Elvira:Elvi
    Edeltraud:Traudl/Edel Adelheid:Heidi Annegret:Anne/Gret Annika:Anni~Anika Ayse:Ay~Ayşe Fatma:Fati~Fatima
    Emine:Emi Zeynep:Zey Elif Hatice:Hati Merve:Mervi Esra Özlem~Ozlem Gül~Guel Swetlana:Sveta~Svetlana
    Irina:Ira Natalia:Natascha~Natalja Ludmila:Ljuda~Lyudmila Agnieszka:Aga Malgorzata:Gosia~Małgorzata
    Ewelina:Ewa Giovanna:Gio Francesca:Franca Paola Nele~Neele Finja~Finia Marie:Mariechen~Mari
    Luisa:Lu~Louisa Amelie:Amy~Amely Leonie:Leo/Leni~Leoni Mila Ella:Elli Maja~Maya Lilli~Lilly/Lily
    """

  static let male = """
    Peter:Pit/Peterle~Petr Michael:Michi/Micha/Mike~Michel Thomas:Tom/Tommi~Tomas Andreas:Andi/Andy/Dre
    Wolfgang:Wolf/Wolfi Klaus~Claus Jürgen~Juergen Günter:Günni~Günther/Guenter
    Stefan:Stef/Steff~Stephan/Steffen Christian:Chris/Krischan~Kristian Uwe~Uve Werner:Werni Horst:Horsti
    Frank:Franky~Franck Dieter:Didi~Dietar Manfred:Manni/Fred Gerhard:Gerd/Hardy~Gerhardt
    Hans:Hansi/Hannes~Hanns Bernd:Berni~Bernhard/Berndt Thorsten:Totti~Torsten/Torstein
    Matthias:Matze/Hias/Matti~Mathias Helmut:Helle~Hellmut Walter:Walti~Walther Heinz:Heini
    Martin:Marty~Marten Jörg~Joerg/Jürg Rolf:Rolli~Rolph Jens~Jenns Sven:Svenni~Swen
    Alexander:Alex/Sascha/Xandi~Aleksander Jan:Janni~Yan Rainer:Rai~Reiner/Rayner Holger:Holgi
    Karl:Kalle/Karli~Carl Dirk~Dirck Joachim:Achim/Jochen/Jo~Joachin Ralf:Ralle~Ralph
    Carsten:Casi~Karsten/Carstens Herbert:Herbi/Bert Oliver:Olli/Oli Wilhelm:Willi/Helm/Will~Willhelm
    Kurt:Kurti~Curt Markus:Maggus/Mark~Marcus Heinrich:Heiner/Heinz/Hein~Henrich Harald:Harry/Haral~Herald
    Robert:Rob/Robbi/Bert~Rupert Volker:Volki~Folker Daniel:Dani/Dan Norbert:Nobbi/Bert
    Josef:Sepp/Jupp/Beppo~Joseph Hermann:Männe~Herrmann Georg:Schorsch/Gerg~George Franz:Franzl
    Siegfried:Sigi/Siggi/Fred~Sigfried Ulrich:Ulli/Uli~Ullrich Bernhard:Bernd/Berni~Bernhardt
    Rudolf:Rudi/Rolf~Rudolph Paul:Pauli Sebastian:Basti/Sebi/Wastl Tobias:Tobi~Thobias Marco:Mac~Marko
    Patrick:Pat/Paddy~Patrik Dennis:Denny~Denis Marcel:Marci~Marzel Florian:Flo/Flori
    Philipp:Phil/Lipp~Phillip/Philip Benjamin:Ben/Benni Dominik:Dom/Domi~Dominic Kevin:Kev Fabian:Fabi
    Simon:Simi Felix:Fex Lukas:Luki/Luke~Lucas Tim:Timmi~Timm Maximilian:Max/Maxi/Milian Jonas:Joni~Jonah
    Niklas:Nik/Klas~Nicklas/Niclas Leon:Leo~Léon Finn:Finni~Fynn Elias:Eli Noah Luca:Luki~Luka
    Julian:Jule/Juli~Julien Moritz:Mo~Moriz Jakob:Jacki/Kobi~Jacob Emil:Emmi Anton:Toni Oskar:Ossi~Oscar
    Theo Max:Maxi David:Dave/Davi Johannes:Hannes/Hans/Jo/Johann~Johanes Friedrich:Fritz/Fiete/Fred~Fridrich
    Otto Ernst:Ernsti Erich:Erik~Erick Alfred:Fred/Alfi Richard:Richie/Rick Albert:Bert/Al
    Eduard:Edi/Ed~Eduart Gustav:Gustl~Gustaf Konrad:Conny/Kurt~Conrad Ludwig:Lutz/Wiggerl/Lui Anselm
    Arno~Arnot Arnold:Noldi Artur:Arti~Arthur August:Gustl Axel Bruno Burkhard:Burki~Burkhardt/Burghard
    Christoph:Chris/Stoffel~Christof/Kristof Clemens:Clem~Klemens Detlef:Detti~Detlev Dietmar:Didi~Ditmar
    Eberhard:Ebbi/Hardy Eckhard:Ecki~Eckart/Ekkehard Egon Erwin:Erwi Eugen:Gene Ferdinand:Ferdi/Nando Gero
    Gottfried:Friedel/Gotti Gregor:Greg~Grigor Guido:Guidi Hartmut:Hardy~Hartmuth Heiko~Haiko Helge
    Henning:Henni Henrik:Rik~Hendrik Hubert:Hubsi/Bert~Hubertus Hugo Ingo Ivo Jochen:Jo~Jochem Jost Kai~Kay
    Karlheinz:Kalle/Heinz~Karl-Heinz Knut Kristian:Kris Lars~Lasse Leonhard:Leo/Hardy~Leonhardt
    Lorenz:Enz/Lenz~Laurenz Lothar:Lodda Luis~Louis Lutz Malte Manuel:Manu~Emanuel Mario Marius
    Marvin:Marv~Marwin Meik~Maik/Mike Mirko~Mirco Nico:Nick~Niko Nikolaus:Klaus/Nick/Niko~Nicolaus
    Nils~Niels Olaf:Ole~Olav Ole Pascal~Paskal Reinhard:Hardy/Reini~Reinhardt Reinhold:Reini Roland:Rolli
    Roman Ruben Samuel:Sam Sigmund:Sigi~Siegmund Silvio Steffen:Steff~Stefen Sönke~Soenke
    Theodor:Theo/Teo~Teodor Till~Til Timo~Thimo Udo Valentin:Vali Veit Viktor:Vic~Victor
    Vincent:Vince/Vin~Vinzent Waldemar:Waldi Wendelin Wilfried:Willi/Fred~Wilfrid Winfried:Winni
    Wolfram:Wolf Xaver:Xaverl Ahmet:Ahmo~Ahmed Mehmet:Memo~Mehmed Mustafa:Musti~Mustapha Ali Hasan~Hassan
    Murat:Muri Yusuf:Yussi~Yousuf Emre Serkan Ömer~Oemer/Omer Ibrahim:Ibo Sergej:Serge~Sergei/Sergey
    Wladimir:Wowa~Vladimir Dmitrij:Dima~Dimitri Igor Piotr:Peter Krzysztof:Chris Tomasz:Tom Pawel:Paul
    Giuseppe:Beppe/Pino Antonio:Toni Salvatore:Toto Luigi:Gigi
    """
}
