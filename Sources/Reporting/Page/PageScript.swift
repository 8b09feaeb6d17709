/// The page's script in its parts, each of which describes one concern; elements are made as they are scrolled to.
///
/// Values reach the page as text nodes alone, never as markup.
enum PageScript {
  /// The whole script; of a run with partitions one of them can be chosen.
  static func text(hasPartitions: Bool) -> String {
    "\"use strict\";\n(() => {\n" + parts.joined() + (hasPartitions ? ShopScript.text : "") + start
      + "})();\n"
  }

  private static let parts = [
    ElementScript.text, StorageScript.text, DecisionScript.text, OutcomeScript.text, ValueScript.text,
    RecordScript.text, CardScript.text, ListScript.text, ChartScript.text, PanelScript.text,
    PatternScript.text,
    WriteScript.text, ViewScript.text, ListingScript.text, KeysScript.text,
  ]

  private static let start = #"""
    let pause = 0;
    search.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(refresh, 90);
    });
    const named = () => views.find(one => "#" + one.id === location.hash);
    addEventListener("hashchange", () => { if (named() && named() !== view) select(named()); });
    addEventListener("beforeprint", () => { if (!view.panel) drawMore(found.length); });
    recall();
    if (storage === null) warnOfStorage();
    select(named() ?? (totals.review || !totals.certain ? views[0] : views[1]));
    document.getElementById("page").dataset.ready = "true";

    """#
}
