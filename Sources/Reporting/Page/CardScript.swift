/// The part of the page's script that draws a group: what it is, its records, what speaks for and against, the buttons.
enum CardScript {
  /// The function `card`, and what it needs.
  static let text = reasons + whole + parts + foot

  private static let reasons = #"""
    function lines(name, entries) {
      const items = entries.map(line => make("li", {class: line.warns ? "warns" : null},
        make("span", {class: "bits"}, signed(line.bits)), make("bdi", {}, line.text)));
      return make("section", {class: name}, make("h4", {}, name),
        entries.length ? make("ul", {}, items) : make("p", {class: "small"}, "nothing"));
    }

    function why(group, id) {
      const notes = [`Adds up to ${signed(group.weight)} bits, a probability of ${group.probability}`];
      if (group.count > 2) notes.push(`judged on the weakest join, ${group.pair}`);
      if (group.kept.length) notes.push(`the rules keep ${group.members[0].of}: ${group.kept.join(", ")}`);
      if (group.rules.length) notes.push(`found by ${group.rules.join(", ")}`);
      return make("div", {class: "why", id, hidden: unexplained.has(group.key)}, lines("because", group.because),
        lines("against", group.against), make("p", {class: "sum"}, make("bdi", {}, notes.join(" · "))));
    }

    """#

  private static let whole = #"""
    let numbered = 0;
    // Groups that are decided and opened again, and those whose reasons are hidden.
    const opened = new Set();
    const unexplained = new Set();

    const isFolded = group => !opened.has(group.key) && (isDecided(group) || !isAsked(group));

    function card(group) {
      numbered += 1;
      const reasons = "why-" + numbered;
      const verdict = decisionOn(group).verdict;
      const attributes = {class: `card group ${group.band}${verdict ? " decided" : ""}${isFolded(group) ? " folded" : ""}`,
        tabindex: "0", "aria-label": spoken(group), "data-group": group.id, "data-key": group.key,
        "data-state": isOpen(group) ? "open" : "decided", "data-verdict": verdict ?? group.standing?.decided ?? ""};
      if (isFolded(group)) return make("article", attributes, foldedHead(group));
      return make("article", attributes, cardHead(group), standing(group), recordTable(group), why(group, reasons),
        comment(group), foot(group, reasons));
    }

    const identity = group => make("span", {class: "id"}, make("bdi", {},
      (group.partition ? group.partition + " · " : "") + group.id), ` · ${counted(group.count, "record")}`);

    const heading = group => make("h3", {}, shown(group.title));

    // A card's name; a text of its own, since what it would refer to is not there while it is out of sight.
    function spoken(group) {
      const verdict = decisionOn(group).verdict ?? (isAsked(group) ? null : group.standing.decided);
      return verdict ? `${verdictWords(group, verdict)}: ${group.title}`
        : `${group.title}, ${group.band}, ${group.chance} the same ${thing(group)}, ${counted(group.count, "record")}`;
    }

    function cardHead(group) {
      const verdict = decisionOn(group).verdict;
      const change = group.standing?.change;
      return make("header", {}, make("span", {class: "band"}, group.band), heading(group),
        make("span", {class: "chance", title: `${group.weight} bits, probability ${group.probability}`},
          `${group.chance} the same ${thing(group)}`),
        change && change !== "unchanged" ? make("span", {class: "change"}, change) : null,
        verdict ? make("span", {class: "verdict"}, "decided: " + verdictWords(group)) : null, identity(group));
    }

    function foldedHead(group) {
      const verdict = decisionOn(group).verdict;
      return make("header", {},
        make("span", {class: "verdict"}, verdictWords(group, verdict ?? group.standing.decided)), heading(group),
        make("span", {class: "summary"}, make("bdi", {}, verdict ? summary(group) : "decided before this run")),
        make("span", {class: "id"}, verdict ? isWritten(group) ? "written" : "not yet written" : group.id),
        button("reopen", "Change", "Enter", {class: "quiet", "aria-expanded": "false"}));
    }

    """#

  private static let parts = #"""
    // What earlier decisions and programs say of an open group.
    function standing(group) {
      const {look_again: sentences = [], recommendations = []} = group.standing ?? {};
      if (sentences.length + recommendations.length === 0) return null;
      return make("div", {class: "standing"},
        sentences.map(sentence => make("p", {class: "again"}, make("span", {class: "mark none", "aria-hidden": "true"}, "⚠"),
          make("bdi", {}, "Look again: " + sentence))),
        recommendations.map(({verdict, decider}) => make("p", {class: "recommended"},
          make("span", {}, make("bdi", {}, decider), ` recommends: ${verdictWords(group, verdict).toLowerCase()}`),
          button("accept", "Accept", null, {"data-accept": verdict,
            "aria-label": `Accept: ${verdictWords(group, verdict)}`}))));
    }

    function comment(group) {
      const {comment} = decisionOn(group);
      if (commenting === group.key) {
        return make("p", {class: "comment"}, make("label", {}, "Comment ", make("input", {class: "comment-text",
          type: "text", maxlength: "1000", value: comment, autocomplete: "off", "data-comment": true})),
        make("span", {class: "small"}, "Enter keeps it, Esc leaves it as it was"));
      }
      return comment ? make("p", {class: "comment"}, make("bdi", {}, `“${comment}”`)) : null;
    }

    """#

  private static let foot = #"""
    function foot(group, reasons) {
      const {verdict} = decisionOn(group);
      const acts = [["same", sameWords(group), "m"],
        ["different", group.count - (isQuestion(group) ? group.count - 2 : 0) > 2 ? "All different" : "Different", "n"],
        ["household", "Household", "h"], ["unsure", "Unsure", "u"]].map(([word, name, key]) =>
        button(word, name, key, {class: word === "same" ? "act main" : "act", "aria-pressed": String(verdict === word)}));
      if (droppable(group) !== null) acts.push(dropButton(group));
      acts.push(button("comment", "Comment", "c", {class: "act"}));
      acts.push(button("evidence", unexplained.has(group.key) ? "Show why" : "Hide why", "e", {class: "quiet",
        "aria-expanded": String(!unexplained.has(group.key)), "aria-controls": reasons}));
      return make("footer", {}, make("div", {class: "acts", role: "group", "aria-label": "Decide"}, acts), hints(group));
    }

    function dropButton(group) {
      const number = droppable(group);
      const isDropped = decisionOn(group).dropped.includes(number);
      return button("drop", [isDropped ? "Put back " : "Drop ", make("bdi", {}, group.members[number].of)], "x",
        {class: "act"});
    }

    function sameWords(group) {
      const {dropped} = decisionOn(group);
      const left = dropped.length ? `, without ${counted(dropped.length, "record")}` : "";
      return `Same ${thing(group)}${left}`;
    }

    // What to ask the customer, or where the group holds together least; and what is not on the page.
    function hints(group) {
      const hidden = group.count - group.members.length;
      const texts = [];
      if (group.question) texts.push("Ask: " + group.question);
      if (group.count > 2 && !isQuestion(group)) texts.push(`Weakest join: ${group.pair}, ${group.chance}`);
      if (group.members.length > 6) texts.push("All records: scroll sideways, or ← →");
      if (hidden > 0) texts.push(`${counted(hidden, "more record")} in suggestions.csv`);
      return texts.length ? make("div", {class: "hints"}, texts.map(one => make("p", {}, make("bdi", {}, one)))) : null;
    }

    """#
}
