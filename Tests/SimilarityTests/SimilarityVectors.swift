import Testing

/// Pairs of made-up names with what RapidFuzz 3.14.6 (`rapidfuzz.distance`) says of them.
enum SimilarityVectors {
  struct Vector: Sendable, CustomTestStringConvertible {
    let a: String
    let b: String
    let jaroWinkler: Double
    let optimalStringAlignment: Int
    let levenshtein: Int

    var testDescription: String { "\(a) \(b)" }

    init?(_ text: Substring) {
      let parts = text.split(whereSeparator: \.isWhitespace)
      guard parts.count == 5, let jaroWinkler = Double(parts[2]), let swaps = Int(parts[3]),
        let levenshtein = Int(parts[4])
      else { return nil }
      a = String(parts[0])
      b = String(parts[1])
      self.jaroWinkler = jaroWinkler
      optimalStringAlignment = swaps
      self.levenshtein = levenshtein
    }
  }

  static let all = text.split(separator: ",").compactMap(Vector.init)

  /// How many vectors the text holds, so that none is lost on the way.
  static let count = 160

  /// Name, name, Jaro–Winkler to four places, optimal string alignment, Levenshtein.
  private static let text = """
    rondmax sheangchixkeat 0.4365 12 12, wotmeatsort wotyeatsort 0.9576 1 1, und uud 0.8000 1 1,
    ithtitgenzi notgrel 0.5671 9 9, jus pus 0.7778 1 1, gearphot ghearphotm 0.8650 2 2,
    phind shellfong 0.4370 7 7, ferschex drersche 0.7778 3 3, bichockgong bichokcgong 0.9818 1 2,
    trouthnomsound chieth 0.3254 12 12, vox vox 1.0000 0 0, breart bdeart 0.9000 1 1,
    rilsemchum vophel 0.4889 9 9, siengshemlut sienshemltu 0.9652 2 3, jongsheiheand jongheihaed 0.9510 3 3,
    jeixdellgrouck jothpheaghjirt 0.5238 12 12, vu v 0.8500 1 1, zunnensurtreax zunynnsurteeax 0.9128 3 3,
    lickhillwul teaghror 0.4053 10 10, stosbem tssobom 0.7937 3 4, feathpiellpier feafhpiellpier 0.9667 1 1,
    stoung pheithtroth 0.4192 10 10, sheithjoussath sheithjousstah 0.9857 1 2, jieskar tesklr 0.7460 3 3,
    vielfuxnei chouthhea 0.4741 9 9, het ket 0.7778 1 1, gaxbu ghxbu 0.8800 1 1, phuxcind hien 0.5833 6 6,
    rinkluxbeix inkluebix 0.9024 3 3, ranggriengbril ranggrienygbricl 0.9750 2 2, grax zith 0.0000 4 4,
    heathzoth hetahztoh 0.9407 2 4, peckgilldoun peckgilldoun 1.0000 0 0,
    siendscheilzil seathwout 0.5159 11 11, neirt teirt 0.8667 1 1, phiexcilceith phiexcilcviet 0.9526 3 3,
    feslirt jiethtiengfoul 0.4365 12 12, zeck eck 0.9167 1 1, enkagh enkagh 1.0000 0 0,
    goulbughziemvu eind 0.0000 13 13, stockkleind stcokkleind 0.9758 1 2, vorlergras vorlergas 0.9800 1 1,
    steartgathbrul nothzackgrell 0.5745 12 12, puxpeind ruxpeind 0.8690 1 1, neat eknat 0.7833 3 3,
    vindstellsieng beathfeat 0.4048 12 12, breartfieck brertfieck 0.9788 1 1,
    dughboutmeat idughbobtmeat 0.9209 2 2, schollpick tren 0.0000 10 10, chough chough 1.0000 0 0,
    grean grcean 0.9556 1 1, breas stex 0.4833 4 4, out outb 0.9417 1 1, narjeil nariel 0.9278 2 2,
    traxanlathbeal heackpeas 0.4048 11 11, wou wou 1.0000 0 0, peal peakl 0.9533 1 1,
    keit zumwertvurtpex 0.5476 12 12, treangcuxstout tbreangcuxsotut 0.9586 2 3,
    chandbegh chandabegh 0.9800 1 1, gund grourtmengcang 0.6548 11 11, nar nr 0.6111 1 1,
    ciegrea ciegrnbay 0.9048 3 3, klongsheathdax schullhieng 0.5693 13 13,
    zoumdiendmeam zoumdiendmexam 0.9857 1 1, trourtshot trourtsghot 0.9818 1 1, klol tangklis 0.4583 6 6,
    siend swnd 0.8050 2 2, panschen panscoen 0.9500 1 1, teitstalden mellmugh 0.4773 10 10,
    churt churt 1.0000 0 0, tuthcansegh uthccansehg 0.8727 3 4, geiniexborjen heacktunrat 0.5012 11 11,
    stethjein stethjeipn 0.9800 1 1, sheilang sheliatg 0.9083 2 3, eir shathzeingtim 0.0000 11 11,
    geath wgeath 0.9444 1 1, zeand zeae 0.8483 2 2, vockveathbeath schethgrall 0.5372 9 9,
    greartun gkerutn 0.7821 3 4, soun sduun 0.8050 2 2, sil deathbiel 0.0000 7 7,
    hathwousgru hatwhousgru 0.9788 1 2, chirt wchirt 0.9444 1 1, meckfu iexkleithcein 0.4957 11 11,
    stemsounmeind soemsounmedn 0.8470 3 3, dea der 0.8222 1 1, sholl nen 0.0000 5 5, rond rnd 0.9250 1 1,
    jearjielwagh jearjielwagnh 0.9846 1 1, seitreax wunphagh 0.4167 8 8, bearpuxvem bearpuxevgm 0.9618 2 2,
    vutchoux vuttchux 0.9417 2 2, serwarkleatjon bulcoxnallneax 0.4381 14 14, joux jgux 0.8500 1 1,
    schenschou scownschouk 0.8739 3 3, beixgrigh woumingtrand 0.5278 9 9, ket e 0.0000 2 2,
    scheartceang schearceanbg 0.9667 2 2, tiertgreit mattresoum 0.5167 9 9,
    molltreimand molltrrimanrd 0.9526 2 2, tourtveall scousrtveall 0.8833 3 3,
    greckveseam stous 0.4303 10 10, tonvoull tnovoull 0.9625 1 2, hend hnq 0.7500 2 2,
    jeack suth 0.0000 5 5, wimgrath wimgrtahv 0.9528 2 3, tungeghnall tungoegtnall 0.9485 2 2,
    beinwough leang 0.6444 6 6, oullzeind omulzfeind 0.9067 3 3, kertpen kmrtpen 0.9143 1 1,
    riem nim 0.7222 2 2, seallkleart weallkleart 0.9394 1 1, nillvind illvind 0.9583 1 1,
    roghphouck pelheath 0.4472 9 9, stillchar stillchar 1.0000 0 0, stoundseack stoundseack 1.0000 0 0,
    grasrung pouckklouck 0.4053 10 10, cartsholcheas cartsolhyeas 0.9344 3 3,
    sourcourteix ogsurcourtesx 0.8906 4 4, shot diendnul 0.0000 8 8, neatval nekatval 0.9667 1 1,
    vierneixtertol vienreixterhol 0.9487 2 3, goulier zoum 0.5952 5 5, coungdieth coundgiieth 0.9618 2 2,
    mietear mieeat 0.9278 2 2, deil bie 0.5556 3 3, velmondgrean velmondgrpea 0.9667 2 2,
    hortdim hirtdim 0.9143 1 1, zoux grandbock 0.0000 8 8, zagror zagrr 0.9667 1 1, stot ssot 0.8500 1 1,
    geirt teatmeirtweam 0.5359 9 9, trartgoth rartgh 0.7778 3 3,
    choughklockrot chouglhkllodckrot 0.9504 3 3, riem zim 0.7222 2 2, realljun revalju 0.8952 3 3,
    cieck ciecu 0.9200 1 1, vond brelljout 0.0000 8 8, semil sevmil 0.9556 1 1, stes stse 0.9333 1 2,
    iexphethur jourtgrilchol 0.3991 12 12, shirt sehirt 0.9500 1 1, lillklutbeas lillkltbeas 0.9833 1 1,
    teth gackpheistien 0.3846 11 11, trirphourdat jtrirlourdat 0.8889 3 3, poubit pubit 0.9500 1 1,
    rirbriert chort 0.4370 7 7, piem ypiemz 0.8889 2 2, kullhack kullhqapcak 0.9455 3 3,
    reillshart kuck 0.0000 10 10, schouth houth 0.9048 2 2, ber brdk 0.7500 3 3,
    lorklierjurt zonddoth 0.4722 11 11, cheis cesi 0.8050 2 3, gieth jgeth 0.8667 2 2,
    rough voll 0.4833 4 4, scharcarvoth scharcarvotc 0.9667 1 1, klerlurt klerlutr 0.9750 1 2,
    phodirtnurt briefeill 0.3013 10 10
    """
}
