/// Names in scripts other than Latin: `native=Latin/other Latin spellings`; e-mail addresses are made from
/// the first Latin spelling.
enum ForeignNames {
  static let cyrillicFemale = """
    Елена=Elena/Yelena/Helen Ольга=Olga Наталья=Natalya/Natalia Татьяна=Tatiana/Tatyana Ирина=Irina
    Светлана=Svetlana/Swetlana Анна=Anna Мария=Maria/Mariya Екатерина=Ekaterina/Yekaterina/Katerina
    Людмила=Ludmila/Lyudmila Юлия=Yulia/Julia/Yuliya Галина=Galina Марина=Marina Надежда=Nadezhda/Nadejda
    Валентина=Valentina Дарья=Daria/Darya Анастасия=Anastasia/Anastasiya Ксения=Ksenia/Xenia/Kseniya
    Вера=Vera Любовь=Lyubov/Lubov Оксана=Oksana/Oxana Виктория=Victoria/Viktoriya Алина=Alina Полина=Polina
    """

  static let cyrillicMale = """
    Александр=Alexander/Aleksandr Сергей=Sergei/Sergey Дмитрий=Dmitri/Dmitry/Dmitriy Андрей=Andrei/Andrey
    Алексей=Alexei/Alexey/Aleksey Иван=Ivan Михаил=Mikhail/Michail Владимир=Vladimir/Wladimir
    Николай=Nikolai/Nikolay Евгений=Evgeny/Yevgeny/Eugene Юрий=Yuri/Yury Виктор=Viktor/Victor Олег=Oleg
    Павел=Pavel Игорь=Igor Константин=Konstantin/Constantine Максим=Maxim/Maksim Антон=Anton Роман=Roman
    Василий=Vasily/Vasiliy Борис=Boris Григорий=Grigory/Grigori Артём=Artyom/Artem Тимур=Timur
    """

  static let cyrillicSurnames = """
    Иванов=Ivanov/Ivanoff Смирнов=Smirnov/Smirnoff Кузнецов=Kuznetsov/Kuznetzov Попов=Popov/Popoff
    Васильев=Vasiliev/Vasilyev Петров=Petrov/Petroff Соколов=Sokolov/Sokoloff Михайлов=Mikhailov/Mihailov
    Новиков=Novikov Фёдоров=Fedorov/Fyodorov Морозов=Morozov/Morosov Волков=Volkov/Wolkow
    Алексеев=Alekseev/Alexeev Лебедев=Lebedev Семёнов=Semenov/Semyonov Егоров=Egorov/Yegorov
    Павлов=Pavlov/Pavloff Козлов=Kozlov/Koslov Степанов=Stepanov Николаев=Nikolaev/Nikolayev
    Орлов=Orlov/Orloff Андреев=Andreev/Andreyev Макаров=Makarov Никитин=Nikitin Захаров=Zakharov/Zaharov
    Зайцев=Zaitsev/Zaytsev Соловьёв=Soloviev/Solovyov Борисов=Borisov Яковлев=Yakovlev/Jakovlev
    Григорьев=Grigoriev/Grigoryev Романов=Romanov/Romanoff Воробьёв=Vorobiev/Vorobyov
    Сергеев=Sergeev/Sergeyev Кузьмин=Kuzmin Фролов=Frolov Шевченко=Shevchenko/Schewtschenko
    Коваленко=Kovalenko Бондаренко=Bondarenko Ткаченко=Tkachenko Кравченко=Kravchenko Мельник=Melnyk/Melnik
    Шульга=Shulga
    """

  static let greekFemale = """
    Μαρία=Maria Ελένη=Eleni/Helen Αικατερίνη=Aikaterini/Katerina/Catherine Βασιλική=Vasiliki/Vassiliki
    Σοφία=Sofia/Sophia Αγγελική=Angeliki/Aggeliki Γεωργία=Georgia Δήμητρα=Dimitra/Demetra
    Κωνσταντίνα=Konstantina/Dina Παναγιώτα=Panagiota Ιωάννα=Ioanna/Joanna Χριστίνα=Christina/Hristina
    Ευαγγελία=Evangelia Άννα=Anna Αναστασία=Anastasia Φωτεινή=Fotini/Foteini Ειρήνη=Irini/Eirini/Irene
    Δέσποινα=Despina Ζωή=Zoe/Zoi Αθηνά=Athina/Athena
    """

  static let greekMale = """
    Γεώργιος=Georgios/George Ιωάννης=Ioannis/Yannis/John Κωνσταντίνος=Konstantinos/Costas/Kostas
    Δημήτριος=Dimitrios/Dimitris/Jim Νικόλαος=Nikolaos/Nikos/Nick Παναγιώτης=Panagiotis/Takis
    Βασίλειος=Vasileios/Vasilis/Bill Χρήστος=Christos/Hristos Αθανάσιος=Athanasios/Thanasis
    Μιχαήλ=Michail/Michael Σπυρίδων=Spyridon/Spiros Ευάγγελος=Evangelos/Vangelis Αντώνιος=Antonios/Antonis
    Αλέξανδρος=Alexandros/Alexander Θεόδωρος=Theodoros/Theodore Πέτρος=Petros/Peter
    Στυλιανός=Stylianos/Stelios Ηλίας=Ilias/Elias Ανδρέας=Andreas
    """

  static let greekSurnames = """
    Παπαδόπουλος=Papadopoulos/Papadopulos Βλάχος=Vlachos/Vlahos Αγγελόπουλος=Angelopoulos/Aggelopoulos
    Νικολαΐδης=Nikolaidis/Nicolaides Γεωργίου=Georgiou Πετρίδης=Petridis Αθανασίου=Athanasiou
    Δημητρίου=Dimitriou/Demetriou Παπαδάκης=Papadakis Κωνσταντίνου=Konstantinou/Constantinou
    Ιωαννίδης=Ioannidis/Ioannides Οικονόμου=Oikonomou/Economou Γιαννόπουλος=Giannopoulos/Yannopoulos
    Μακρής=Makris Αλεξίου=Alexiou Βασιλείου=Vasileiou/Vassiliou Καραγιάννης=Karagiannis/Karayiannis
    Παππάς=Pappas/Papas Χατζής=Chatzis/Hatzis Σταματόπουλος=Stamatopoulos Χριστοδούλου=Christodoulou
    Μαυρίδης=Mavridis Αναγνώστου=Anagnostou Θεοδωρίδης=Theodoridis Λαμπρόπουλος=Lampropoulos
    Σαββίδης=Savvidis/Savvides Ζαχαρίου=Zachariou Κοντός=Kontos Ραπτόπουλος=Raptopoulos Τσιρίγος=Tsirigos
    """

  static let hanFemale = """
    芳=Fang 娜=Na 秀英=Xiuying/Xiu-Ying 敏=Min 静=Jing 丽=Li 艳=Yan 娟=Juan 霞=Xia 秀兰=Xiulan 玲=Ling 桂英=Guiying 丹=Dan
    玉兰=Yulan 红=Hong 雪=Xue 梅=Mei/May 琳=Lin 晓燕=Xiaoyan 婷=Ting 佳=Jia 欣怡=Xinyi 雨婷=Yuting 慧=Hui 思雨=Siyu 倩=Qian
    莉=Li 文静=Wenjing 美玲=Meiling 淑芬=Shufen
    """

  static let hanMale = """
    伟=Wei 强=Qiang 磊=Lei 军=Jun 洋=Yang 勇=Yong 杰=Jie 涛=Tao 明=Ming 超=Chao 建国=Jianguo 志强=Zhiqiang 平=Ping 刚=Gang
    浩=Hao 鹏=Peng 飞=Fei 斌=Bin 波=Bo 建华=Jianhua 文=Wen 国强=Guoqiang 宇=Yu 子轩=Zixuan 俊杰=Junjie 浩然=Haoran 志明=Zhiming
    家豪=Jiahao/Ka-Ho 海=Hai 东=Dong
    """

  static let hanSurnames = """
    王=Wang/Wong 李=Li/Lee 张=Zhang/Chang 刘=Liu/Lau 陈=Chen/Chan 杨=Yang/Yeung 黄=Huang/Wong 赵=Zhao/Chao 吴=Wu/Ng
    周=Zhou/Chow 徐=Xu/Hsu 孙=Sun 马=Ma 朱=Zhu/Chu 胡=Hu/Woo 郭=Guo/Kuo/Kwok 何=He/Ho 高=Gao/Kao 林=Lin/Lam 罗=Luo/Lo
    郑=Zheng/Cheng 梁=Liang/Leung 谢=Xie/Hsieh 宋=Song 唐=Tang 许=Xu/Hui 韩=Han 冯=Feng/Fung 邓=Deng/Tang 曹=Cao/Tsao
    彭=Peng 曾=Zeng/Tsang 肖=Xiao 田=Tian 董=Dong 袁=Yuan 潘=Pan/Poon 于=Yu 蒋=Jiang/Chiang 蔡=Cai/Tsai 余=Yu 杜=Du
    叶=Ye/Yip 程=Cheng 苏=Su/So 魏=Wei 吕=Lu/Lui 丁=Ding/Ting 任=Ren 沈=Shen/Shum
    """

  static let arabicFemale = """
    فاطمة=Fatima/Fatma مريم=Maryam/Mariam عائشة=Aisha/Ayesha زينب=Zainab/Zeinab خديجة=Khadija نور=Nour/Noor
    سارة=Sara/Sarah هدى=Huda/Hoda ليلى=Layla/Leila سلمى=Salma أمل=Amal رانيا=Rania ياسمين=Yasmin/Yasmeen
    دينا=Dina منى=Mona/Muna سميرة=Samira كريمة=Karima نادية=Nadia أمينة=Amina حنان=Hanan
    """

  static let arabicMale = """
    محمد=Mohammed/Muhammad/Mohamed أحمد=Ahmed/Ahmad علي=Ali حسن=Hassan/Hasan حسين=Hussein/Hussain
    عمر=Omar/Umar خالد=Khaled/Khalid يوسف=Youssef/Yusuf/Yousef إبراهيم=Ibrahim/Ebrahim
    عبدالله=Abdullah/Abdallah مصطفى=Mustafa/Mostafa كريم=Karim/Kareem طارق=Tariq/Tarek سامي=Sami/Samy
    محمود=Mahmoud/Mahmud فيصل=Faisal/Faysal بلال=Bilal زياد=Ziad/Ziyad رامي=Rami/Ramy هشام=Hisham/Hesham
    """

  static let arabicSurnames = """
    الأحمد=Al-Ahmad/Alahmad حداد=Haddad خوري=Khoury/Khouri منصور=Mansour/Mansoor نصار=Nassar
    صالح=Saleh/Salih العلي=Al-Ali/Alali حمدان=Hamdan سلامة=Salameh/Salama عيسى=Issa/Eissa
    درويش=Darwish/Darwich قاسم=Kassem/Qasim رحمن=Rahman سعيد=Saeed/Said الحسيني=Al-Husseini/Alhusaini
    بركات=Barakat شاهين=Shaheen/Chahine عباس=Abbas نجار=Najjar زيدان=Zidan/Zaidan خليل=Khalil/Khaleel
    عثمان=Osman/Othman مراد=Murad/Mourad فارس=Fares/Faris حمود=Hammoud شريف=Sharif/Cherif
    الخطيب=Al-Khatib/Alkhatib بيطار=Bitar كنعان=Kanaan/Canaan مصري=Masri/Al-Masri
    """
}
