/// The part of the page's script that draws marks, and what differs within a value.
enum ValueScript {
  /// The functions `mark`, `bare` and `differing`.
  static let text = #"""
    const marks = {
      "=": ["equal", "alike"], "≈": ["similar", "close"], "≠": ["different", "differs"],
      "⚠": ["none", "says nothing"],
    };

    function mark(sign) {
      if (!marks[sign]) return null;
      const [kind, word] = marks[sign];
      return make("span", {class: "mark " + kind, role: "img", "aria-label": word, title: word}, sign);
    }

    const noValue = () => make("span", {class: "void", role: "img", "aria-label": "no value", title: "no value"}, "∅");

    const bare = word => folded(word).replace(/[^\p{L}\p{N}]/gu, "");

    // A value with what differs from the kept one underlined: words that the kept one has not, and of a word
    // that it nearly has, the letters. Where every word is another, as in another script, nothing is.
    function differing(value, kept) {
      const keptWords = kept.split(/\s+/).map(folded);
      const keptLetters = keptWords.map(bare);
      const words = value.split(/(\s+)/).map(word => ({word, letters: bare(word)}));
      const isKept = part => part.letters === "" || keptLetters.includes(part.letters);
      const ranges = words.map(part => isKept(part) ? null : unlike(part.word, keptWords));
      const isAlien = words.every((part, place) => part.letters === ""
        || (ranges[place] && ranges[place][1] - ranges[place][0] === part.word.length));
      if (isAlien) return breakable(value);
      return words.flatMap(({word}, place) => {
        if (ranges[place] === null) return breakable(word);
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
      let fewest = Math.max(3, low.length / 4);
      for (const other of others) {
        const [start, tail] = commonEnds(low, other);
        const unmatched = Math.max(low.length, other.length) - start - tail;
        if (unmatched >= fewest || start + tail <= unmatched) continue;
        fewest = unmatched;
        best = [start, word.length - tail];
      }
      // A letter that is missing has no place of its own: its neighbours stand for it.
      return best[0] < best[1] ? best : [Math.max(best[0] - 1, 0), Math.min(best[0] + 1, word.length)];
    }

    // How many letters two words share at their beginnings, and then at their ends.
    function commonEnds(one, other) {
      const limit = Math.min(one.length, other.length);
      let start = 0;
      while (start < limit && one[start] === other[start]) start += 1;
      let tail = 0;
      while (tail < limit - start && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
      return [start, tail];
    }

    // Whether two values have most of their letters in common, at their beginnings and ends, or one begins the other.
    function isNear(one, other) {
      const [left, right] = [bare(one), bare(other)];
      if (left.startsWith(right) || right.startsWith(left)) return true;
      const [start, tail] = commonEnds(left, right);
      return 2 * (start + tail) > Math.max(left.length, right.length);
    }

    """#
}
