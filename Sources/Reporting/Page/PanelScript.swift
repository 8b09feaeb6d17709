/// The part of the page's script that draws how pairs were judged and what was not looked at.
enum PanelScript {
  /// The functions `judged` and `unseen`.
  static let text = model + rest

  private static let model = #"""
    function section(title, ...body) {
      return make("section", {class: "card section"}, make("h2", {}, title), ...body);
    }

    const sentences = (texts, kind = "say") => make("ol", {class: kind},
      texts.map(text => make("li", {}, make("bdi", {}, text))));

    function judged() {
      const {model} = data;
      const column = (name, kind) => make("th", {scope: "col", class: kind}, name);
      const bodies = model.comparisons.map(comparison => make("tbody", {}, comparison.levels.map((level, place) =>
        make("tr", {},
          place > 0 ? null : make("th", {scope: "rowgroup", rowspan: comparison.levels.length},
            make("bdi", {}, comparison.name),
            make("span", {class: "small"}, make("bdi", {}, comparison.columns.join(", ")))),
          make("td", {}, make("bdi", {}, level.label)), make("td", {class: "bits"}, signed(level.bits)),
          ["m", "u", "household", "namesake"].map(share => make("td", {class: "share"}, level[share] || "–"))))));
      const estimates = plainTable("What to expect of a merge",
        ["Merged", "Groups", "Joins, as the model expects", "Left apart, of the pairs compared"], model.bands, [1]);
      if (model.comparisons.length === 0) return [section("How pairs were judged", sentences(model.sentences)), estimates];
      return [
        section("How pairs were judged", sentences(model.sentences)), estimates,
        make("section", {class: "card section chart"}, make("h2", {}, "What each level weighs"),
          chart(model)),
        make("section", {class: "card levels"}, make("table", {},
          make("thead", {}, make("tr", {}, column("Field", "field"), column("Level"), column("Bits", "bits"),
            column("one " + model.thing, "share"), column("unrelated", "share"), column("household", "share"),
            column("namesake", "share"))),
          ...bodies))];
    }

    """#

  private static let rest = #"""
    // A table in a section of its own; numeric columns are named by their index.
    function plainTable(title, heads, rows, numeric = []) {
      const kind = place => numeric.includes(place) ? "number" : heads[place] === "Row" ? "raw" : null;
      return make("section", {class: "card plainly"}, make("h2", {}, title), make("table", {},
        make("thead", {}, make("tr", {}, heads.map((head, place) =>
          make("th", {scope: "col", class: kind(place)}, head)))),
        make("tbody", {}, rows.map(row => make("tr", {}, row.map((value, place) =>
          make("td", {class: kind(place)}, shown(value))))))));
    }

    function unseen() {
      const {unseen} = data;
      const rejected = unseen.rejected.length;
      return [
        section("What was not looked at", sentences(unseen.sentences, "say dots")),
        unseen.remarks.length ? section("What to know of the data", sentences(unseen.remarks, "say dots")) : null,
        rejected ? plainTable(rejected < totals.rejected
          ? `Rows not read: ${grouped(rejected)} of ${grouped(totals.rejected)}, all in rejected.csv`
          : "Rows not read, all in rejected.csv",
        ["Source", "Line", "Reason", "Row"], unseen.rejected, [1]) : null,
        plainTable("What each blocking rule brought",
          ["Rule", "Records", "Blocks", "Pairs", "New pairs", "Largest block", "Split", "Skipped pairs"],
          unseen.rules, [1, 2, 3, 4, 5, 6, 7]),
        plainTable("How columns were understood", ["Column", "Kind", "Why"], unseen.columns),
        plainTable("Inputs", ["Source", "Where", "Read as", "Records", "Not read"], unseen.inputs, [3, 4]),
      ].filter(part => part !== null);
    }

    """#
}
