/// The part of the page's script that listens: keys, buttons, and the cells that arrows walk through.
enum KeysScript {
  /// The handlers of keys and clicks, and the function `help`.
  static let text = walking + acting + pressing + help

  private static let walking = #"""
    // Where the arrows are in the card in hand: a record, and a field or -1 for the head of its column.
    let cursor = null;

    function cursorCell() {
      if (cursor === null || !cards[current]) return null;
      const column = `[data-member="${cursor.number}"]`;
      return cards[current].querySelector(cursor.row < 0 ? `th${column}` : `td${column}[data-row="${cursor.row}"]`);
    }

    function focusCursor() {
      cursorCell()?.focus({preventScroll: true});
      cursorCell()?.scrollIntoView({block: "nearest", inline: "nearest"});
    }

    function paintCursor() {
      for (const cell of cards[current]?.querySelectorAll("[data-member]:is(th, td)") ?? []) {
        cell.classList.toggle("in-hand", cursor !== null && Number(cell.dataset.member) === cursor.number);
      }
    }

    function leaveCursor() {
      if (cursor === null) return;
      cursor = null;
      paintCursor();
      renameDrop();
    }

    // The button that drops a record names the one that it would drop.
    function renameDrop() {
      const group = currentGroup();
      const old = cards[current]?.querySelector(".acts [data-do=drop]");
      if (!old || !group) return;
      old.replaceWith(dropButton(group));
    }

    // Goes some columns and fields on; the first step goes to the first record that is not kept.
    function walk(columns, rows) {
      const group = currentGroup();
      if (!group || isFolded(group)) return false;
      const order = columnsOf(group);
      if (cursor === null) {
        if (columns === 0) return false;
        cursor = {number: columns > 0 ? order[1] ?? order[0] : order.at(-1), row: -1};
      } else {
        const place = Math.min(Math.max(order.indexOf(cursor.number) + columns, 0), order.length - 1);
        cursor = {number: order[place], row: Math.min(Math.max(cursor.row + rows, -1), group.fields.length - 1)};
      }
      paintCursor();
      renameDrop();
      focusCursor();
      return true;
    }

    function enter() {
      const group = currentGroup();
      if (view.noun === "pattern" && found[current]) return openSample(found[current]);
      if (!group) return;
      if (isFolded(group)) return reopen(group);
      if (cursor === null) return;
      if (cursor.row < 0) keepRecord(group, cursor.number);
      else takeValue(group, cursor.number, cursor.row);
    }

    function reopen(group) {
      opened.add(group.key);
      redraw(group);
      take(found.indexOf(group));
    }

    // Leaves what was entered last: the comment, the cells, the card that was opened again, the sample.
    function leave() {
      const group = currentGroup();
      if (commenting !== null) return endComment(null);
      if (cursor !== null) {
        leaveCursor();
        cards[current]?.focus({preventScroll: true});
      } else if (group && opened.has(group.key)) {
        opened.delete(group.key);
        redraw(group);
        cards[current]?.focus({preventScroll: true});
      } else if (view.parent) leaveSample();
    }

    """#

  private static let acting = #"""
    // The group whose comment is being written, by its key.
    let commenting = null;

    function beginComment(group) {
      if (isFolded(group)) opened.add(group.key);
      commenting = group.key;
      redraw(group);
      cards[current].querySelector(".comment-text").focus();
    }

    function endComment(words) {
      const group = groupsByKey.get(commenting);
      commenting = null;
      if (words !== null && words !== decisionOn(group).comment) {
        choose(group, {comment: words}, words ? "Comment kept." : "Comment taken away.");
      } else redraw(group);
      cards[current]?.focus({preventScroll: true});
    }

    function toggleReasons(group) {
      if (!unexplained.delete(group.key)) unexplained.add(group.key);
      redraw(group, true);
    }

    // What buttons and keys do; those of the first list act on the group in hand.
    const groupActs = {
      same: group => decide(group, "same"), different: group => decide(group, "different"),
      household: group => decide(group, "household"), unsure: group => decide(group, "unsure"),
      drop: (group, number) => dropRecord(group, number), keep: (group, number) => keepRecord(group, number),
      comment: beginComment, evidence: toggleReasons, reopen,
      accept: (group, number, target) => decide(group, target.dataset.accept),
    };
    const pageActs = {undo, write: () => write(), help: () => help(), reviewer: () => askReviewer(),
      sample: () => openSample(found[current]), all: () => openSample(sample.pattern, true), leave: () => leave(), accepting: () => acceptPattern()};

    document.addEventListener("click", event => {
      const target = event.target.closest("[data-do]");
      const action = target?.dataset.do;
      const number = target?.dataset.member === undefined ? undefined : Number(target.dataset.member);
      if (pageActs[action]) pageActs[action]();
      else if (groupActs[action] && currentGroup()) groupActs[action](currentGroup(), number, target);
      else if (!target) touchCell(event.target.closest("td[data-member]"));
    });

    // A click on a value of the card in hand takes it, unless a stretch of text was marked to be copied.
    function touchCell(cell) {
      const group = currentGroup();
      const isFirst = touched !== null && touched !== current;
      if (!cell || isFirst || !group || !cards[current].contains(cell) || String(getSelection()) !== "") return;
      cursor = {number: Number(cell.dataset.member), row: Number(cell.dataset.row)};
      takeValue(group, cursor.number, cursor.row);
      paintCursor();
      renameDrop();
    }

    """#

  private static let pressing = #"""
    const keys = {j: () => take(current + 1), k: () => take(current - 1), z: undo, w: () => write(), "?": () => help(),
      "[": () => turn(-1), "]": () => turn(1)};
    const groupKeys = {m: "same", n: "different", h: "household", u: "unsure", x: "drop", c: "comment", e: "evidence"};
    const arrows = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

    // Opens the tab before or after, with its card in hand.
    function turn(step) {
      const {tab} = neighbour(step);
      (cards[current] ?? tab).focus({preventScroll: true});
    }

    // A key's letter, where the keyboard writes another script the one of a Latin keyboard.
    function letter(event) {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      return /^\p{L}$/u.test(key) && !/^[a-z]$/.test(key) && /^Key[A-Z]$/.test(event.code)
        ? event.code.slice(3).toLowerCase() : key;
    }

    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog")) return;
      const {target} = event;
      if (target === search) return searchKey(event);
      if (target.matches(".comment-text")) return commentKey(event);
      if (target.matches("input, select, textarea")) return;
      if (press(letter(event), target)) event.preventDefault();
    });

    // Acts on a key; whether it meant anything here.
    function press(key, target) {
      const group = currentGroup();
      if (arrows[key]) return !target.matches("[role=tab]") && walk(...arrows[key]);
      if (key === "Enter") {
        const isOurs = target.matches("article, td, th, body");
        if (isOurs) enter();
        return isOurs;
      }
      if (key === "Escape") leave();
      else if (key === "/" && !search.hidden) search.focus();
      else if (keys[key]) keys[key]();
      else if (group && groupKeys[key]) groupActs[groupKeys[key]](group);
      else if (group && /^[1-9]$/.test(key) && Number(key) <= group.members.length) keepRecord(group, Number(key) - 1);
      else return false;
      return true;
    }

    function searchKey(event) {
      if (event.key === "Escape") {
        search.value = "";
        refresh();
      }
      if (event.key === "Escape" || event.key === "Enter") {
        event.preventDefault();
        search.blur();
        take(current < 0 ? 0 : current);
      }
    }

    function commentKey(event) {
      if (event.key === "Enter") endComment(event.target.value.trim());
      if (event.key === "Escape") endComment(null);
      if (event.key === "Enter" || event.key === "Escape") event.preventDefault();
    }

    """#

  private static let help = #"""
    function help() {
      const lines = pairs => make("dl", {}, pairs.flatMap(([term, meaning]) =>
        [make("dt", {}, term), make("dd", {}, meaning)]));
      const key = text => make("span", {}, ...text.split(" ").flatMap(one => [make("kbd", {}, one), " "]));
      const close = make("button", {type: "button"}, "Close");
      const dialog = make("dialog", {"aria-label": "Keys and marks"}, make("div", {class: "columns"},
        make("div", {}, make("h2", {}, "Decide"), lines([
          [key("m"), "the same person or business"], [key("n"), "different: all records, or the two of a question"],
          [key("h"), "different people of one household"], [key("u"), "unsure: not asked again until something changes"],
          [key("x"), "drop the record in hand, of three and more; again puts it back"],
          [key("1 … 9"), "keep that record; again leaves it to the rules"], [key("c"), "comment"],
          [key("z"), "undo, as often as you like"], [key("w"), "write decisions.jsonl"]])),
        make("div", {}, make("h2", {}, "Move"), lines([
          [key("j k"), "next and previous group"], [key("← →"), "a record's column"], [key("↑ ↓"), "a field in it"],
          [key("Enter"), "take that value; open a decided group"], [key("Esc"), "leave the column, close the group"],
          [key("e"), "hide or show the reasons"], [key("[ ]"), "the tab before or after"],
          [key("/"), "search names, phones, ids"], [key("?"), "this help"]]))),
      make("h2", {}, "Marks, against the record that is kept"), lines([
        [mark("="), "alike in every way that counts"], [mark("≈"), "close: the underlined part differs"],
        [mark("≠"), "another value"], [mark("⚠"), "a placeholder or a value of too many: says nothing"],
        [noValue(), "no value"]]), close);
      close.addEventListener("click", () => dialog.close());
      show(dialog);
    }

    """#
}
