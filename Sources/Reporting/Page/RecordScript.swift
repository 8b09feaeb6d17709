/// The part of the page's script that draws a group's records side by side, the result before them.
enum RecordScript {
  /// The function `recordTable`, and what it needs.
  static let text = cells + heads + table

  private static let cells = #"""
    function resultCell(group, place) {
      const {value, from, reason, isTaken} = outcome(group, place);
      const member = group.members[from];
      const whence = from === keptOf(group) || from < 0 ? "" : "from " + (member ? member.of : "another record");
      const why = isTaken ? "taken" : whence && reason;
      return make("td", {class: isTaken ? "result taken" : "result", "data-row": place,
        "data-of": isAgreed(group, place) ? `= in all ${group.count}` : "Result"},
        value === "" ? noValue() : shown(value),
        isTaken || whence ? make("span", {class: "small"}, isTaken ? make("span", {class: "tick"}, "✓ ") : null,
          make("bdi", {}, [isTaken ? "taken" : null, whence || (isTaken ? "from " + member.of : null),
            isTaken ? null : why].filter(word => word).join(isTaken ? " " : " · "))) : null);
    }

    function recordCell(group, number, place) {
      const member = group.members[number];
      const kept = keptOf(group);
      const value = member.cells[place];
      const told = markOf(group, number, place);
      const isDropped = decisionOn(group).dropped.includes(number);
      const {sign, note} = told.sign === "" && told.note === "" && !isDropped && isLost(group, number, place)
        ? {sign: "≠", note: "not in the result"} : told;
      const keptValue = group.members[kept].cells[place];
      const isShown = number !== kept || sign === "≠" || sign === "⚠";
      const draw = sign === "≈" && number !== kept && typeof keptValue === "string" && value.length < 120
        ? part => differing(part, keptValue) : undefined;
      const isChosen = decisionOn(group).fields[group.fields[place]] === number;
      return make("td", {class: recordClass(group, number) + (isChosen ? " chosen" : ""), tabindex: "-1",
        "data-member": number, "data-row": place, "data-of": roleOf(group, number) + member.of},
        value !== "" && isShown ? mark(sign) : null, value === "" ? noValue() : shown(value, draw),
        note ? make("span", {class: "small"}, make("bdi", {}, note)) : null);
    }

    """#

  private static let heads = #"""
    const isKept = (group, number) => number === keptOf(group)
      && (!isQuestion(group) || decisionOn(group).survivor !== null || decisionOn(group).verdict === "same");

    function roleOf(group, number) {
      if (isKept(group, number)) return "KEEP · ";
      return isQuestion(group) ? number < group.split ? "A · " : "B · " : "";
    }

    function recordClass(group, number) {
      const isHand = cursor !== null && cursor.number === number && currentGroup() === group;
      return ["record", isKept(group, number) ? "kept" : null, decisionOn(group).dropped.includes(number) ? "dropped" : null,
        isQuestion(group) && number === group.split ? "first" : null, isHand ? "in-hand" : null]
        .filter(word => word).join(" ");
    }

    function recordHead(group, number) {
      const {of: label} = group.members[number];
      const isDropped = decisionOn(group).dropped.includes(number);
      const digit = number < 9 ? String(number + 1) : null;
      const keeping = make("button", {type: "button", "data-do": "keep", "data-member": number, tabindex: "-1",
        "aria-keyshortcuts": digit, "aria-pressed": String(isKept(group, number)), "aria-label": `Keep ${label}`,
        title: isKept(group, number) ? "This record is kept" : "Keep this record"},
      make("span", {class: "role"}, roleOf(group, number)), make("bdi", {}, label),
      digit ? make("kbd", {"aria-hidden": "true"}, digit) : null);
      const dropping = group.members.length < 3 ? null : make("button", {type: "button", class: "out", "data-do": "drop",
        "data-member": number, tabindex: "-1", "aria-label": isDropped ? `Put ${label} back` : `Drop ${label}`,
        title: isDropped ? "Put it back" : "Drop it: another customer"}, isDropped ? "↩" : "×");
      return make("th", {scope: "col", class: recordClass(group, number) + (isKept(group, number) ? " keep" : ""),
        tabindex: "-1", "data-member": number, "data-of": roleOf(group, number) + label}, make("div", {class: "named"}, keeping, dropping),
      isDropped ? make("span", {class: "small"}, "dropped: another customer") : null);
    }

    """#

  private static let table = #"""
    // Whether all records say the same to the letter.
    function isAgreed(group, place) {
      const [first, ...others] = group.members.map(member => text(member.cells[place]));
      return others.every(value => value === first) && group.members.length === group.count
        && !group.members.some(member => isDifference(member.marks[place]));
    }

    function recordTable(group) {
      const numbers = columnsOf(group);
      const resultName = isQuestion(group) ? "If the same" : "Result";
      const head = make("tr", {}, make("td", {class: "field"}),
        make("th", {scope: "col", class: "result-head"}, resultName), numbers.map(number => recordHead(group, number)));
      const rows = group.fields.map((field, place) => make("tr", {class: isAgreed(group, place) ? "agreed" : null},
        make("th", {scope: "row"}, make("bdi", {}, data.fields[field])), resultCell(group, place),
        numbers.map(number => recordCell(group, number, place))));
      const table = make("table", {role: "grid", "aria-label": "Records side by side", "data-records": numbers.length},
        make("thead", {}, head), make("tbody", {}, rows));
      if (numbers.length < 5) return table;
      return make("div", {class: numbers.length > 6 ? "wide" : "dense"}, table);
    }

    """#
}
