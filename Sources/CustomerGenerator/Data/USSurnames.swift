/// Surnames of the United States, the most frequent first.
enum USSurnames {
  static let list = """
    Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez
    Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez
    Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker
    Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards
    Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey
    Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza
    Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry
    Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan
    Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera
    Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald
    Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson
    Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black
    Robertson Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols
    Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters
    Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews
    Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter
    Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper
    Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs O'Brien
    Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li
    Wong Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park Yang
    Little Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia Davidson Acosta Brewer May Holland
    Juarez Newman Pearson Curtis Cortez Douglas Schneider Joseph Barrett Navarro Figueroa Keller Avila Wade
    Molina Stanley Hopkins Campos Barnett Bates Chambers Caldwell Beck Lambert Miranda Byrd Craig Ayala Lowe
    Frazier Powers Neal Leonard Gregory Carrillo Sutton Fleming Rhodes Shelton Schwartz Norris Jennings
    Rivas Cohen Ruffin Marsh Quinn Klein Bush Walters Velasquez Erickson Hale Serrano Summers Harrington
    Mullins Bauer Potter Zimmerman Gross Burgess Maxwell Hodges Goodman Manning Lang Wolfe Calhoun Blair
    Becker Conner Moran Ingram Pacheco Roth Bowers Griffith Underwood Brock Townsend Salinas Hampton Parsons
    Casey Nash Wilcox Thornton Foley Blake Vaughn Sharp Dawson Paul Meadows Strickland Mack Gallagher Flynn
    Chan Higgins Yoder Mcbride Huff Boone Dalton Barker Sherman Christensen Mann Rowe Barber Zamora Hines
    Chang Farmer Singleton Wu Cross Ball Phelps Marks Rich Swanson Hogan Cobb Mercado Bond Xiong Klassen
    Lamb Parrish Velez Norton Wiley Buchanan Golden Poole Blackwell Chase Pratt Bass Conway Dorsey Whitaker
    Franco Dickerson Bryan McCarthy Gates Shah Combs Solomon Cannon Barton Ochoa Atkins Rocha Booth Cabrera
    Stokes Tyler Khan Weiss Rasmussen Hess Pruitt Kramer Kirk Osborne Ballard Galvan Baxter Briggs Nolan
    Melton Mayer Horton Haley Cline Bruce Steele Clayton Rollins McGuire McKinney McLaughlin McCormick
    McKenzie MacDonald McIntyre O'Connor O'Neill O'Donnell O'Neal Fitzgerald Fitzpatrick Kowalski Nowak
    Wisniewski Petrov Ivanov Russo Esposito Romano Marino Rossi DeLuca DiMarco Costa Ricci Goldberg Friedman
    Rosenberg Kaplan Levine Katz Shapiro Nakamura Tanaka Yamamoto Sato Pham Vu Hoang Dang Bui Huang Liu
    Zhang Lin Zhao Kaur Sharma Gupta Reddy Kumar Rao Desai Mehta Hussain Ahmed Ali Hassan Ibrahim Okafor
    Mensah Diallo Johansson Lindgren Bergstrom Nilsson Sorensen Halvorsen Dubois Lefebvre Boucher Gagnon
    Tremblay Landry Boudreaux Hebert Thibodeaux VanDyke Vandenberg DeJong Dykstra Hoekstra Schroeder Mueller
    Krueger Koch Schaefer Zimmer Brandt Whitfield Ashford Pennington Blackburn Kirkpatrick Abernathy
    Hollingsworth Featherstone Montague Worthington Langston
    """
}
