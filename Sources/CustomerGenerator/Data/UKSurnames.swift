/// Surnames of the United Kingdom, the most frequent first.
enum UKSurnames {
  static let list = """
    Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker
    White Roberts Green Hall Thomas Clarke Jackson Wood Harris Edwards Turner Martin Cooper Hill Ward Hughes
    Moore Clark King Harrison Lewis Baker Lee Allen Morris Khan Scott Watson Davis Parker James Bennett
    Young Phillips Richardson Mitchell Bailey Carter Cook Singh Shaw Bell Collins Morgan Kelly Begum Miller
    Cox Hussain Marshall Simpson Price Anderson Adams Wilkinson Foster Ali Ellis Murphy Chapman Mason Gray
    Richards Webb Rogers Campbell Hunt Mills Holmes Matthews Palmer Robertson Knight Fisher Butler Russell
    Barker Stevens Jenkins Murray Stewart Ahmed Reynolds Fox Thomson Graham Barnes Harvey Powell Pearson
    Ford Lloyd Fletcher West Howard Andrews Lawrence Walsh Elliott Saunders Payne Reid Ryan Henderson Day
    Burton Kennedy Hart Hayes Kaur Cole Spencer Dixon Brooks Woods Barrett Black Owen Ferguson Hamilton
    Johnston Pearce Francis Nicholson Stone Wallace Armstrong Carr Gibson Bradley Hudson Dunn McDonald Lane
    Grant Perry Watts Rose Willis Gardner Newman Freeman Burns Hawkins Wells Stephens Bird Hunter Atkinson
    Jordan Gordon Porter Byrne Cunningham Bates Riley Warren Hopkins Warner Robson Ross Sutton Hewitt Field
    Long Curtis Harding Austin Booth Griffiths Holland Lowe Nash Barber Marsh Cross Osborne Parsons Davidson
    Reeves Sharp Whitehead Hardy Sanders Dean Douglas Frost Abbott Bull Chambers Coleman Crawford Doyle
    Duncan Fowler French Gallagher Gilbert Goodwin Greenwood Hammond Harper Hobbs Hodgson Holt Horton
    Houghton Howarth Humphreys Hurst Hussein Iqbal Jennings Kirk Lamb Lawson Leach Little Lucas Lynch
    Macdonald Mackenzie Maclean Macleod Mahmood Malik Manning May McCarthy McKenzie Middleton Miah Mann
    Moran Morrison Moss Naylor Neal Newton Nolan Norman Norris North Norton O'Brien O'Connor O'Neill
    O'Sullivan Oliver Page Parkes Parry Paterson Patterson Payne Peacock Perkins Peters Potter Poole Pratt
    Preston Pritchard Quinn Rahman Ramsey Randall Read Rees Rhodes Rowe Rowley Savage Schofield Sheikh Shah
    Sharma Sheppard Short Simmonds Sims Skinner Slater Stanley Steele Stephenson Stokes Storey Swift Sykes
    Talbot Tate Thornton Thorpe Todd Tomlinson Townsend Tucker Tyler Vaughan Vincent Wade Wainwright Wall
    Walters Walton Waters Weaver Webster Welch Weston Wheeler Whittaker Wilcox Wilkins Willmott Winter Wise
    Wyatt Yates Akhtar Chaudhry Choudhury Rashid Uddin Mohammed Ismail Kaya Mistry Desai Joshi Mehta Bhatt
    Chauhan Dhillon Gill Sandhu Sidhu Grewal Bains Sahota Kowalski Nowak Wisniewski Wojcik Kaminski
    Lewandowski Zielinski Szymanski Okafor Adeyemi Okonkwo Mensah Owusu Boateng Asante Abara Nwosu Campion
    Fairclough Entwistle Ramsbottom Higginbottom Sidebottom Winterbottom Shufflebotham Ogden Ashworth
    Butterworth Hargreaves Haworth Kershaw Lord Ormerod Pickles Pickup Pilkington Ramsden Rushworth
    Shackleton Sutcliffe Tattersall Barraclough Murgatroyd Micklethwaite Braithwaite Postlethwaite
    Satterthwaite Hebblethwaite Thwaites Applegarth Featherstone Fenwick Hedley Heslop Milburn Ridley
    Charlton Dodds Forster Telford Trotter Storey Nixon Musgrave Penrose Trelawney Tremayne Trevithick
    Pengelly Penhaligon Nankivell Polkinghorne Carew Chenoweth Kitto Bolitho Rhys Gwilym Llewellyn Probert
    Prosser Pugh Bowen Bevan Beynon Gethin Meredith Howells Jenkin Treharne Mackay Mackintosh MacGregor
    MacPherson MacMillan Sinclair Sutherland Buchanan Cameron Chisholm Drummond Erskine Farquhar Farquharson
    Forbes Galbraith Gillespie Innes Kerr Lockhart Lindsay Maxwell Menzies Munro Napier Ogilvie Ramsay
    Rankin Rutherford Strachan Urquhart Wemyss Fitzgerald Fitzpatrick Gallacher Kavanagh Maguire McGrath
    McGuire McLaughlin McMahon McNally Mulligan Mulholland O'Donnell O'Hara O'Keefe O'Reilly O'Shea Rafferty
    Sweeney Tierney Cholmondeley Fortescue Ponsonby Wetherby Willoughby Berkeley Courtenay Devereux Fitzroy
    Grosvenor
    """
}
