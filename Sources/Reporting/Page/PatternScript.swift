/// The part of the page's script that puts groups of the same pattern together, so that many are decided at once after a
/// random sample of them.
enum PatternScript {
  /// The functions `openPatterns`, `patternCard`, `openSample` and `acceptPattern`.
  static let text = patterns + samples + accepting

  private static let patterns = #"""
    // The fields that agree and those that differ in the weakest join, a bit for each comparison.
    function wordsOf(bits) {
      return data.model.comparisons.map(comparison => comparison.name).filter((_, place) => bits >> place & 1);
    }

    // Groups by pattern, the largest first, those of the band certain last: patterns that several groups share, and of which
    // something is open.
    function openPatterns() {
      const found = new Map();
      for (const group of data.groups) {
        if (!isAsked(group) || !isOfShop(group)) continue;
        const id = `${isSafe(group) ? "c" : "r"}-${group.pattern.join("-")}`;
        if (!found.has(id)) {
          found.set(id, {id, isSafe: isSafe(group), agreeing: wordsOf(group.pattern[0]),
            differing: wordsOf(group.pattern[1]), groups: []});
        }
        found.get(id).groups.push(group);
      }
      for (const pattern of found.values()) pattern.open = pattern.groups.filter(isOpen).length;
      return [...found.values()].filter(pattern => pattern.open > 0 && pattern.groups.length > 1)
        .sort((one, other) => one.isSafe - other.isSafe || other.open - one.open || (one.id < other.id ? -1 : 1));
    }

    const isPlural = names => inWords(names).includes(" and ");
    const patternTitle = pattern => pattern.agreeing.length
      ? `${capital(inWords(pattern.agreeing))} ${isPlural(pattern.agreeing) ? "agree" : "agrees"}` : "Nothing agrees for sure";
    const patternNote = pattern => pattern.differing.length
      ? `${inWords(pattern.differing)} ${isPlural(pattern.differing) ? "differ" : "differs"}` : "nothing differs";

    function patternCard(pattern) {
      const drawn = sampleOf(pattern);
      const names = pattern.groups.filter(isOpen).slice(0, 4).flatMap((group, place) =>
        [place > 0 ? ", " : "", ...shown(group.title)]);
      const refused = drawn.filter(isRefused).length;
      const note = refused > 0 ? make("p", {class: "again"}, `Stopped: ${grouped(refused)} of the sample `
        + `${refused > 1 ? "are" : "is"} not the same. Decide the rest one by one.`) : null;
      return make("article", {class: "card pattern", tabindex: "0", "aria-label":
        `${patternTitle(pattern)}, ${patternNote(pattern)}, ${counted(pattern.open, "open group")}`, "data-pattern": pattern.id},
        make("header", {}, make("span", {class: "band"}, pattern.isSafe ? "certain" : "to review"),
          make("h3", {}, patternTitle(pattern)), make("span", {class: "chance"}, patternNote(pattern)),
          make("span", {class: "id"}, counted(pattern.open, "open group"))),
        make("div", {class: "examples"}, make("div", {}, make("p", {}, ...names,
          pattern.open > 4 ? ` and ${grouped(pattern.open - 4)} more` : ""), note),
        button("sample", drawn.length === pattern.groups.length ? `Look at all ${grouped(drawn.length)}`
          : `Look at ${grouped(drawn.length)} of ${grouped(pattern.groups.length)}`, "Enter", {class: "act main"})));
    }

    """#

  private static let samples = #"""
    // Which groups of a pattern are looked at before the rest is decided: five, of many a tenth up to ten, drawn by a
    // digest of the run and the group (FNV-1a), so that everybody draws the same.
    function sampleOf(pattern) {
      const size = Math.min(10, Math.max(5, Math.ceil(pattern.groups.length / 10)));
      const lot = group => [...data.run, ...group.key].reduce((hash, letter) =>
        Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
      return pattern.groups.map(group => [lot(group), group])
        .sort(([one, left], [other, right]) => one - other || (left.key < right.key ? -1 : 1))
        .slice(0, size).map(([, group]) => group);
    }

    const isRefused = group => isDecided(group) && decisionOn(group).verdict !== "same";
    const isConfirmed = group => decisionOn(group).verdict === "same";

    // Opens the sample of a pattern, or after a refusal all of its groups.
    function openSample(pattern, isWhole = false) {
      const drawn = sampleOf(pattern);
      const rest = () => pattern.groups.filter(group => isOpen(group) && !drawn.includes(group));
      sample = {pattern, drawn, rest};
      select({id: "patterns", parent: viewNamed("patterns"), noun: "group", draw: card, all: () => isWhole ? pattern.groups : drawn,
        head: () => sampleHead(isWhole), changed: tellSample, finish: () => document.getElementById("pattern-accept")?.focus(), none: ""});
      list.scrollIntoView();
      cards[current].focus({preventScroll: true});
    }

    // Goes back to the patterns, to the one that was looked at or what stands in its place.
    function leaveSample() {
      const {pattern} = sample;
      select(view.parent);
      const place = found.findIndex(one => one.id === pattern.id || one.open < pattern.open);
      take(place < 0 ? found.length - 1 : place);
    }

    function sampleHead(isWhole) {
      const {pattern, drawn} = sample;
      const isAll = isWhole || drawn.length === pattern.groups.length;
      return make("section", {class: "card section sample"},
        make("h2", {}, `${patternTitle(pattern)}; ${patternNote(pattern)}`),
        make("p", {}, isAll ? `All ${counted(pattern.groups.length, "group")} of this pattern, one by one.`
          : `${grouped(drawn.length)} of ${counted(pattern.groups.length, "group")}, drawn at random. Say of each whether `
          + "it is the same; if all are, the others can be decided at once. One that is not stops it."),
        button("leave", "Back to the patterns", "Esc", {class: "act"}));
    }

    """#

  private static let accepting = #"""
    let sample = null;

    // Says how far the sample is, and offers the rest where every one of it was confirmed.
    function tellSample() {
      const end = document.getElementById("pattern-end");
      if (!end || !sample) return;
      const {drawn, rest} = sample;
      const [confirmed, refused, left] = [drawn.filter(isConfirmed).length, drawn.filter(isRefused).length, rest().length];
      const text = make("p", {id: refused > 0 ? "pattern-stopped" : "pattern-progress", class: refused > 0 ? "again" : null},
        refused > 0 ? `Stopped: ${counted(refused, "group")} of the sample ${refused > 1 ? "are" : "is"} not the same. `
          + `The other ${grouped(left)} are left to be decided one by one.`
          : `${grouped(confirmed)} of ${grouped(drawn.length)} confirmed.`);
      const isReady = refused === 0 && confirmed === drawn.length && left > 0;
      if (refused > 0 && left > 0 && found.length === drawn.length) {
        return end.replaceChildren(text, button("all", `Show all ${grouped(sample.pattern.groups.length)}`, null, {class: "act"}));
      }
      end.replaceChildren(text, ...(isReady ? [button("accepting", `Same for the other ${grouped(left)}`, "Enter",
        {class: "act main", id: "pattern-accept"})] : []));
    }

    // Decides *same* on every open group of the pattern, in one step.
    function acceptPattern() {
      const {pattern, drawn, rest} = sample;
      const groups = rest();
      if (groups.length === 0 || !drawn.every(isConfirmed)) return;
      const comment = `by pattern: ${patternTitle(pattern)}, ${patternNote(pattern)}; `
        + `${grouped(drawn.length)} of ${grouped(pattern.groups.length)} looked at`;
      step(groups.map(group => {
        const state = decisionOn(group);
        return [group, {...state, verdict: "same", comment: state.comment || comment}];
      }));
      leaveSample();
      announce(`Same: ${counted(groups.length, "group")} by pattern. z takes all of them back.`);
    }

    """#
}
