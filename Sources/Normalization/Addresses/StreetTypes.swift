/// Kinds of streets and their abbreviations: the one form, a colon, and all words for it.
///
/// English, German, French, Spanish, Portuguese, Italian and Dutch. Words of several languages share a form
/// where their abbreviations do (St., Str., straat), so that no language need be guessed.
enum StreetTypes {
  /// Groups separated by `;`.
  static let listed = [english, german, french, spanish, italian].joined(separator: ";")

  private static let english = """
    st: st street str sts streets strt stret; ave: ave avenue av aven avenu avn avnue aves; rd: rd road roads
    ; blvd: blvd boulevard boul bd bvd boulv blv bulevar bvar; dr: dr drive drv driv drives; ln: ln lane lanes
    ; ct: ct court crt cts courts; pl: pl place plc; sq: sq square sqr squ; ter: terr ter terrace tce terace ;
    cir: cir circle circ crcl crcle cirle; cres: cres crescent crsc crescnt; pkwy: pkwy parkway pky parkwy
    pkway pwy ; trl: trl trail trails trls; way: way wy ways; aly: aly alley ally allee; cl: cl close clo;
    gdns: gdns gardens gdn ; grv: grv grove gro; hts: hts heights hgts; hl: hl hill; hls: hls hills; mews:
    mews mws; park: park pk prk ; pt: pt point pnt; rdg: rdg ridge rdge; row: row; run: run; xing: xing
    crossing crssng; expy: expy expressway expwy expr; tpke: tpke turnpike tpk trnpk; brg: brg bridge brdge;
    cv: cv cove; crk: crk creek; ctr: ctr center centre cntr centr; est: est estate estates ests; frst: frst
    forest; gln: gln glen; grn: grn green ; hbr: hbr harbor harbour; holw: holw hollow hllw; jct: jct
    junction; lk: lk lake; lks: lakes lks; lndg: lndg landing ; mdw: mdw meadow; mdws: mdws meadows; mnr: mnr
    manor; mt: mt mount mnt; mtn: mtn mountain mntn; orch: orch orchard ; path: path; pike: pike; plns: plns
    plains; shr: shr shore; shrs: shrs shores; spg: spg spring; spgs: spgs springs ; vly: vly valley; vw: vw
    view; vlg: vlg village; vis: vis vista; wlk: wlk walk walkway; yd: yd yard; whf: whf wharf ; quay: quay
    qy; esp: esp esplanade; pde: pde parade; cct: cct circuit; prom: prom promenade; loop: loop lp ; byp: byp
    bypass; cswy: cswy causeway; end: end; gate: gate gte; ride: ride; rise: rise; croft: croft; drove: drove
    """

  private static let german = """
    st: strasse strase strass strada straat; pl: platz; weg: weg; gasse: gasse; ring: ring; damm: damm; ufer:
    ufer ; chaussee: chaussee chee; steig: steig; stieg: stieg; markt: markt; laan: laan; plein: plein pln;
    gracht: gracht ; kade: kade; singel: singel; dijk: dijk; steeg: steeg; hof: hof
    """

  private static let french = """
    rue: rue; imp: imp impasse; chemin: chemin chem che; quai: quai; cours: cours crs; passage: passage psge
    pass ; fbg: fbg faubourg fg; res: residence res resid; cite: cite; sentier: sentier sent; ruelle: ruelle;
    square: sqre ; rpt: rpt; esp: esplan; venelle: venelle; montee: montee; lieu dit: lieudit
    """

  private static let spanish = """
    paseo: paseo pso pseo; ctra: ctra carretera carr; camino: camino cno cmno; ronda: ronda rda; trav: trav
    travesia ; urb: urb urbanizacion; pol: pol poligono polig; glorieta: glorieta gta; callejon: callejon cjon
    cjn ; plz: plz plaza plza pza pzza piazza; rua: rua; travessa: travessa tv trv; alameda: alameda alam;
    praca: praca pca ; rodovia: rodovia rod; estrada: estrada estr; barrio: barrio bo; privada: privada priv;
    prol: prol prolongacion ; calz: calz calzada; transversal: transversal transv; diagonal: diagonal diag;
    anillo: anillo
    """

  private static let italian = """
    via: via; viale: viale vle; corso: corso cso; largo: largo lgo; piazzale: piazzale ple pzle; vicolo:
    vicolo vico vc ; lungomare: lungomare; contrada: contrada cda; loc: loc localita; fraz: fraz frazione;
    salita: salita; borgo: borgo
    """
}
