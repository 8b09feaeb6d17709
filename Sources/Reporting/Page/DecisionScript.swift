/// The part of the page's script that decides: what was decided of a group, how it changes and how it is taken back.
enum DecisionScript {
  /// The functions that read and change decisions.
  static let text = reading + deciding + choosing

  private static let reading = #"""
    const nothing = {verdict: null, survivor: null, fields: {}, dropped: [], comment: "", at: "", by: ""};
    const groupsByKey = new Map(data.groups.map(group => [group.key, group]));

    const decisionOn = group => decisions.get(group.key) ?? nothing;
    const isDecided = group => decisionOn(group).verdict !== null;
    // Whether decisions of earlier runs left it open.
    const isAsked = group => !group.standing || group.standing.decided === null || group.standing.look_again.length > 0;
    const isOpen = group => isAsked(group) && !isDecided(group);
    const isQuestion = group => group.split !== undefined;

    const thing = group => group.business ? "business" : "person";
    function verdictWords(group, verdict = decisionOn(group).verdict) {
      const different = group.business ? "Different businesses" : "Different people";
      return {same: "Same " + thing(group), different, household: "Same household", unsure: "Unsure"}[verdict];
    }

    const isWritten = group => isDecided(group) && written.get(group.key) === digestOf(group);
    const decidedGroups = () => data.groups.filter(isDecided);
    const unwrittenGroups = () => decidedGroups().filter(group => !isWritten(group));

    // What was decided in a few words: the record kept, the values taken, the records left out, the comment.
    function summary(group) {
      const state = decisionOn(group);
      const parts = [];
      if (state.verdict === "same") {
        parts.push("kept " + group.members[keptOf(group)].of);
        for (const [field, number] of Object.entries(state.fields)) {
          if (!state.dropped.includes(number)) parts.push(`${data.fields[field]} from ${group.members[number].of}`);
        }
        if (state.dropped.length) parts.push("without " + inWords(state.dropped.map(number => group.members[number].of)));
      } else if (!isQuestion(group) && group.count > 2 && state.verdict !== "unsure") {
        parts.push(`all ${grouped(group.count)} records`);
      }
      if (state.comment) parts.push(`“${state.comment}”`);
      return parts.join(" · ");
    }

    """#

  private static let deciding = #"""
    const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");

    const isEmpty = state => state.verdict === null && state.survivor === null && state.dropped.length === 0
      && Object.keys(state.fields).length === 0 && state.comment === "";

    function put(key, state) {
      if (state === null || isEmpty(state)) decisions.delete(key);
      else decisions.set(key, state);
    }

    // Changes the states of some groups in one step, which one undo takes back.
    function step(changes) {
      steps.push(changes.map(([group]) => [group.key, decisions.get(group.key) ?? null]));
      for (const [group, state] of changes) put(group.key, {...state, at: now(), by: reviewer});
      keep();
      tally();
    }

    function decide(group, verdict) {
      step([[group, {...decisionOn(group), verdict}]]);
      opened.delete(group.key);
      redraw(group);
      announce(`${verdictWords(group)}: ${group.title}${summary(group) ? ", " + summary(group) : ""}.`);
      moveOn();
    }

    // Takes back the last step, and shows where it was.
    function undo() {
      const last = steps.pop();
      if (!last) return announce("Nothing to undo.");
      const groups = last.map(([key]) => groupsByKey.get(key)).filter(group => group);
      const wasWritten = groups.some(isWritten);
      for (const [key, state] of last) put(key, state);
      keep();
      tally();
      if (groups.length === 0) return;
      showAgain(groups);
      announce((groups.length > 1 ? `Taken back: ${counted(groups.length, "decision")}.` : `Taken back: ${groups[0].title}.`)
        + (wasWritten ? " It was written before: where that file was imported, revoke it there." : ""));
    }

    """#

  private static let choosing = #"""
    // Changes a choice within a decision, or what is prepared of one, and says so.
    function choose(group, choice, message) {
      step([[group, {...decisionOn(group), ...choice}]]);
      redraw(group, true);
      announce(message);
    }

    // Keeps a record; the same again leaves it to the rules.
    function keepRecord(group, number) {
      const state = decisionOn(group);
      const isAgain = state.survivor === number;
      const label = group.members[number].of;
      choose(group, {survivor: isAgain ? null : number, dropped: state.dropped.filter(one => one !== number)},
        isAgain ? "The record to keep is left to the rules." : `Keep ${label}.`);
    }

    // Takes a record's value for a field; the same again gives it back.
    function takeValue(group, number, place) {
      const state = decisionOn(group);
      const field = group.fields[place];
      const [name, {of: label, cells}] = [data.fields[field], group.members[number]];
      if (state.dropped.includes(number)) return announce(`${label} is dropped: its values are not taken.`);
      if (cells[place] === "") return announce(`${label} has no ${name}.`);
      const fields = {...state.fields};
      const had = fields[field];
      delete fields[field];
      const isAgain = had === number || outcome(group, place, {...state, fields}).from === number;
      if (!isAgain) fields[field] = number;
      if (isAgain && had === undefined) return announce(`The result has ${name} of ${label} already.`);
      choose(group, {fields}, isAgain ? `${name} is left to the rules.` : `${name} from ${label}.`);
    }

    // The record that `x` takes out: the one in hand, else the one that is joined least well.
    function droppable(group) {
      if (group.members.length < 3) return null;
      if (cursor !== null && currentGroup() === group) return cursor.number;
      const {dropped} = decisionOn(group);
      if (dropped.length) return dropped.at(-1);
      return group.weakest !== keptOf(group) ? group.weakest : columnsOf(group).at(-1);
    }

    function dropRecord(group, number = droppable(group)) {
      if (number === null) return announce("Two records: if they are not one customer, they are different (n).");
      const state = decisionOn(group);
      const {of: label} = group.members[number];
      if (state.dropped.includes(number)) {
        return choose(group, {dropped: state.dropped.filter(one => one !== number)}, `${label} is back.`);
      }
      if (group.count - state.dropped.length < 3) {
        return announce("Two records are left: if they are not one customer either, all are different (n).");
      }
      const dropped = [...state.dropped, number].sort((one, other) => one - other);
      const survivor = state.survivor === number ? null : state.survivor;
      choose(group, {dropped, survivor}, `Dropped ${label}: another customer than the rest.`);
    }

    """#
}
