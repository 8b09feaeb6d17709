/// The part of the page's script that draws a group: its records side by side, what speaks for and against.
enum CardScript {
  /// The functions `mark` and `card`, and what they need.
  static let text = values + table + reasons

  private static let values = #"""
    const marks = {
      "=": ["equal", "alike"], "≈": ["similar", "close"], "≠": ["different", "differs"],
      "⚠": ["none", "says nothing"],
    };

    function mark(sign) {
      if (!marks[sign]) return null;
      const [kind, word] = marks[sign];
      return make("span", {class: "mark " + kind, role: "img", "aria-label": word, title: word}, sign);
    }

    const bare = word => folded(word).replace(/[^\p{L}\p{N}]/gu, "");

    // A value with what differs from the kept one underlined: words that the kept one has not, and of a word
    // that it nearly has, the letters. Where every word is another, as in another script, nothing is.
    function differing(value, kept) {
      const keptWords = kept.split(/\s+/).map(bare).filter(word => word);
      const words = value.split(/(\s+)/).map(word => ({word, letters: bare(word)}));
      const isKept = part => part.letters === "" || keptWords.includes(part.letters);
      const ranges = words.map(part => isKept(part) ? null : unlike(part.word, keptWords));
      const isAlien = words.every((part, place) => part.letters === ""
        || (ranges[place] && ranges[place][1] - ranges[place][0] === part.word.length));
      if (isAlien) return [value];
      return words.flatMap(({word}, place) => {
        if (ranges[place] === null) return [word];
        const [start, end] = ranges[place];
        return [word.slice(0, start), make("u", {}, word.slice(start, end)), word.slice(end)];
      });
    }

    // Where a word differs from the most alike of some others: in a letter or two, or as a whole.
    function unlike(word, others) {
      const whole = [0, word.length];
      const low = folded(word);
      if (low.length !== word.length) return whole;
      let best = whole;
      let fewest = 3;
      for (const other of others) {
        const limit = Math.min(low.length, other.length);
        let start = 0;
        while (start < limit && low[start] === other[start]) start += 1;
        let tail = 0;
        while (tail < limit - start && low[low.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
        const unmatched = Math.max(low.length, other.length) - start - tail;
        if (unmatched >= fewest || start + tail <= unmatched) continue;
        fewest = unmatched;
        best = [start, word.length - tail];
      }
      // A letter that is missing has no place of its own: its neighbours stand for it.
      return best[0] < best[1] ? best : [Math.max(best[0] - 1, 0), Math.min(best[0] + 1, word.length)];
    }

    const isText = value => typeof value === "string" && value !== "";

    """#

  private static let table = #"""
    function resultCell(group, place) {
      const value = group.result[place];
      const whence = group.whence[place];
      return make("td", {class: "result", "data-of": "Result"},
        value === "" ? make("span", {class: "void"}, "∅") : shown(value),
        whence ? make("span", {class: "small"}, make("bdi", {}, whence)) : null);
    }

    function recordCell(group, number, place) {
      const member = group.members[number];
      const value = member.cells[place];
      const kept = group.members[0].cells[place];
      const sign = member.marks[place];
      const isKept = number === 0;
      const isShown = !isKept || sign === "≠" || sign === "⚠";
      const draw = sign === "≈" && !isKept && isText(kept) && value.length < 120
        ? text => differing(text, kept) : undefined;
      return make("td", {class: recordClass(group, number), "data-of": (isKept && group.result ? "KEEP · " : "") + member.of},
        value !== "" && isShown ? mark(sign) : null,
        value === "" ? make("span", {class: "void", role: "img", "aria-label": "no value"}, "∅")
          : shown(value, draw),
        member.notes[place] ? make("span", {class: "small"}, make("bdi", {}, member.notes[place])) : null);
    }

    function recordClass(group, number) {
      const first = group.split === undefined ? 1 : group.split;
      return "record" + (number === 0 && group.split === undefined ? " kept" : "")
        + (number > 0 ? " other" : "") + (number === first ? " first" : "");
    }

    function recordHead(group, number) {
      const isKept = number === 0 && group.split === undefined;
      const role = group.split === undefined ? (isKept ? "KEEP · " : "") : number < group.split ? "A · " : "B · ";
      return make("th", {scope: "col", class: recordClass(group, number) + (isKept ? " keep" : "")},
        role, make("bdi", {}, group.members[number].of));
    }

    function recordTable(group) {
      const numbers = group.members.map((_, number) => number);
      const head = make("tr", {}, make("td", {class: "field"}),
        group.result ? make("th", {scope: "col", class: "result-head"}, "Result") : null,
        numbers.map(number => recordHead(group, number)));
      const rows = group.fields.map((field, place) => make("tr", {},
        make("th", {scope: "row"}, make("bdi", {}, data.fields[field])),
        group.result ? resultCell(group, place) : null,
        numbers.map(number => recordCell(group, number, place))));
      const table = make("table", {}, make("thead", {}, head), make("tbody", {}, rows));
      return numbers.length > (group.result ? 4 : 5)
        ? make("div", {class: "wide", tabindex: "0", role: "region", "aria-label": "Records side by side"}, table)
        : table;
    }

    """#

  private static let reasons = #"""
    function lines(name, entries) {
      const items = entries.map(line => make("li", {class: line.warns ? "warns" : null},
        make("span", {class: "bits"}, signed(line.bits)), make("bdi", {}, line.text)));
      return make("section", {class: name}, make("h4", {}, name),
        entries.length ? make("ul", {}, items) : make("p", {class: "small"}, "nothing"));
    }

    function why(group, id) {
      const judged = group.count > 2 ? ` Judged on the weakest join, ${group.pair}.` : "";
      return make("div", {class: "why", id}, lines("because", group.because), lines("against", group.against),
        make("p", {class: "sum"}, `Adds up to ${signed(group.weight)} bits, a probability of `
          + `${group.probability}.`, make("bdi", {}, judged)));
    }

    let numbered = 0;

    function card(group, view) {
      numbered += 1;
      const isFolded = view.id === "certain";
      const [title, reasons] = ["title-" + numbered, "why-" + numbered];
      const open = make("button", {class: "open", type: "button", "aria-expanded": String(!isFolded),
        "aria-controls": reasons}, isFolded ? "Show why" : "Hide why");
      const drawn = make("article",
        {class: `card group ${group.band}${isFolded ? " folded" : ""}`, tabindex: "0", "aria-labelledby": title},
        make("header", {},
          make("span", {class: "band"}, group.band),
          make("h3", {id: title}, make("bdi", {}, group.title)),
          make("span", {class: "chance", title: `${group.weight} bits, probability ${group.probability}`},
            `${group.chance} the same ${group.business ? "business" : "person"}`),
          make("span", {class: "id"}, make("bdi", {}, (group.partition ? group.partition + " · " : "")
            + group.id), ` · ${counted(group.count, "record")}`)),
        recordTable(group), why(group, reasons), foot(group, open));
      open.addEventListener("click", () => {
        const isOpen = !drawn.classList.toggle("folded");
        open.setAttribute("aria-expanded", String(isOpen));
        open.textContent = isOpen ? "Hide why" : "Show why";
      });
      return drawn;
    }

    function foot(group, open) {
      const left = [];
      if (group.kept.length) left.push("Kept: " + group.kept.join(", "));
      if (group.rules.length) left.push("Found by " + group.rules.join(", "));
      if (group.count > group.members.length) {
        left.push(`${grouped(group.count - group.members.length)} more records in suggestions.csv`);
      }
      const weakest = group.count > 2 && group.split === undefined
        ? make("bdi", {}, `Weakest join: ${group.pair}, ${group.chance}`) : null;
      return make("footer", {}, make("p", {}, make("bdi", {}, left.join(" · ")), left.length ? " · " : "", open),
        group.question ? make("p", {class: "ask"}, make("bdi", {}, "Ask: " + group.question))
          : weakest ? make("p", {}, weakest) : null);
    }

    """#
}
