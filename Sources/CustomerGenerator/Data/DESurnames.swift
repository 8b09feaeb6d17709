/// Surnames of Germany, the most frequent first.
enum DESurnames {
  static let list = """
    Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter
    Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner
    Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs
    Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler
    Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher
    Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich
    Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ernst Hübner
    Voß Kramer Lindner Nowak Pfeifer Ritter Sander Hermann Beyer Walther Paul Götz Kruse Ullrich Lutz Kern
    Mohr Fiedler Schenk Barth Jansen Reuter Janssen Moser Ebert Zimmer Hein Bock Hauser Michel Nagel Peter
    Langer Schlegel Ott Steiner Haase Noack Rudolph Schilling Ulrich Wilhelm Fink Reinhardt Kaufmann Marx
    Eckert Lenz Bender Strauß Stark Schütz Kurz Hirsch Nickel Ackermann Gerber Herzog Sturm Siebert Hesse
    Rose Kunz Wenzel Fritz Rieger Jahn Böttcher Burger Frey Hess Wirth Schüler Bachmann Geiger Stephan Heinz
    Heller Behrens Gruber Ebner Wild Bayer Brunner Runge Kirchner Rau Riedel Bischoff Pieper Konrad Lauer
    Jakob Held Blum Probst Adam Witt Kremer Kunze Anders Menzel Urban Kessler Geyer Bach Opitz Förster
    Hildebrandt Unger Rausch Metzger Wegner Bartels Stahl Schramm Petersen Hansen Lorenzen Christiansen
    Carstens Hinrichs Claussen Thomsen Paulsen Nissen Feddersen Boysen Ketelsen Martens Lüders Harms Meinke
    Wulf Brandes Ahrens Evers Reimers Wiese Hagemann Niemann Lüdtke Buchholz Raabe Wendt Zander Radtke
    Gehrke Schwandt Kowalski Wisniewski Kaminski Lewandowski Szymanski Wojcik Kozlowski Jankowski Sobotta
    Nowotny Novak Dvorak Svoboda Prochazka Horak Pavlovic Petrovic Jovanovic Kovac Horvat Babic Maric Juric
    Yilmaz Kaya Demir Çelik Şahin Yildiz Yildirim Öztürk Aydin Özdemir Arslan Dogan Kiliç Aslan Çetin Kara
    Koç Kurt Özkan Simsek Polat Öz Erdogan Acar Korkmaz Avci Rossi Russo Ferrari Esposito Bianchi Romano
    Colombo Ricci Marino Greco Papadopoulos Ivanov Petrov Popov Sokolov Weimer Baier Aigner Hofer Lechner
    Wimmer Egger Leitner Pichler Auer Mayr Maurer Hölzl Obermaier Niedermeier Unterberger Oberhauser
    Kirchmair Angerer Brandl Eder Fürst Gassner Haslinger Irlbacher Kammerer Lindinger Moosbauer Pöschl
    Rottmann Sailer Thalhammer Vilsmeier Wagenknecht Zehetmeier Drechsler Eichhorn Feldmann Grünewald
    Hellwig Immel Jacobs Kettler Liebermann Mertens Nolte Osterloh Prinz Quandt Rademacher Steinbach Thiele
    Uhlig Vollmer Wachter Zeller Adler Bergner Conrad Dörr Ehlers Falk Gebhardt Heckmann Ihle Junker Kempf
    Lohmann Mack Naumann Oertel Patzer Rapp Sattler Teichmann Ungerer Vetter Wegener Zink Amann Breuer
    Cremer Decker Esser Frings Gatzweiler Hermanns Iven Jentsch Küppers Lambertz Meurer Neuhaus Odenthal
    Pütz Roeder Schiffer Thelen Ueding Vossen Weyers Zens Altmann Bickel Denk Erhardt Fleischer Großmann
    Hentschel Illig Jost Kretschmer Löffler Mahler Neubert Oswald Pilz Rothe Seifert Trautmann Uhlmann
    Voigtländer Weigel Zschoche Arendt Block Dahms Engelhardt Freitag Gottschalk Hanke Jacobi Kluge Liebig
    Mielke Neubauer Oppermann Preuß Quast Rohde Stolz Tietz Uhde Vogler Wegmann Dreyer Eggers Freese Grote
    Heitmann Ihde Jürgens Knoop Lampe Meinecke Nienaber Oelrichs Plate Rehder Struck Tiedemann
    """
}
