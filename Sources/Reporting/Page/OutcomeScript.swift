/// The part of the page's script that works out what a customer will look like, whichever record is kept.
enum OutcomeScript {
  /// The functions `keptOf`, `columnsOf`, `outcome` and `markOf`.
  static let text = result + signs

  private static let result = #"""
    // The record that is kept: the chosen one, else the first that is not dropped.
    function keptOf(group, state = decisionOn(group)) {
      if (state.survivor !== null) return state.survivor;
      return Math.max(group.members.findIndex((_, number) => !state.dropped.includes(number)), 0);
    }

    // The records in the order in which they stand: the kept one first. A question's entities stay apart until somebody
    // has chosen a record.
    function columnsOf(group) {
      const kept = keptOf(group);
      return [kept, ...group.members.keys().filter(number => number !== kept)];
    }

    // A field's value after the merge: whence, why, and whether a reviewer took it.
    function outcome(group, place, state = decisionOn(group)) {
      const taken = state.fields[group.fields[place]];
      if (taken !== undefined && !state.dropped.includes(taken)) {
        return {value: group.members[taken].cells[place], from: taken, reason: "taken", isTaken: true};
      }
      const [value, from, reason] = [group.result[place], group.from[place], group.reasons[place]];
      const kept = keptOf(group, state);
      if (kept === 0 && state.dropped.length === 0) return {value, from, reason};
      const used = [kept, ...group.members.keys()].filter(number => !state.dropped.includes(number)
        && group.members[number].cells[place] !== "");
      const cell = number => group.members[number].cells[place];
      // Notes of several records, which are kept of all that stay.
      const isJoined = reason !== "" && from >= 0 && from < group.members.length && text(value) !== text(cell(from));
      if (isJoined && state.dropped.length > 0) {
        return {value: [...new Set(used.map(number => text(cell(number))))].join(" | "), from: used[0] ?? -1, reason};
      }
      if (reason !== "" && !state.dropped.includes(from)) return {value, from, reason};
      // What says nothing stays where it is, and is not taken from another record.
      const first = used.find(number => group.members[number].marks[place] !== "⚠" || number === kept);
      return first === undefined ? {value: "", from: -1, reason: ""} : {value: cell(first), from: first, reason: ""};
    }

    const text = value => Array.isArray(value) ? value[0] : value;

    """#

  private static let signs = #"""
    // How a record's cell stands to the kept record's, with its note. The data compares with the record that the rules
    // keep; where another one is kept, the comparison is turned round, or found through the first.
    function markOf(group, number, place) {
      const kept = keptOf(group);
      const [own, other] = [group.members[number], group.members[kept]];
      const told = member => ({sign: member.marks[place], note: member.notes[place]});
      if (kept === 0 || own.marks[place] === "⚠") return told(own);
      if (own.cells[place] === "") return {sign: "∅", note: ""};
      if (number === kept || other.cells[place] === "" || other.marks[place] === "⚠") return {sign: "", note: ""};
      if (number === 0 || own.marks[place] === "=") return told(other);
      if (other.marks[place] === "=") return told(own);
      if (!isDifference(own.marks[place])) return {sign: "", note: ""};
      const [mine, theirs] = [text(own.cells[place]), text(other.cells[place])];
      return {sign: bare(mine) === bare(theirs) ? "=" : isNear(mine, theirs) ? "≈" : "≠", note: ""};
    }

    // Whether a record's value is lost: in no rule's care, and another one stands in the result.
    function isLost(group, number, place) {
      const value = group.members[number].cells[place];
      if (value === "" || data.origins.includes(group.fields[place])) return false;
      const result = outcome(group, place);
      if (result.reason !== "" && !result.isTaken) return false;
      return result.value !== "" && bare(text(result.value)) !== bare(text(value));
    }

    const isDifference = sign => sign === "≈" || sign === "≠";

    """#
}
