/// The part of the page's script that writes `decisions.jsonl`: a line for each decided group, as `twinleaf decide import`
/// reads them.
enum WriteScript {
  /// The functions `digestOf`, `write` and `askReviewer`.
  static let text = lines + writing + reviewer

  private static let lines = #"""
    // The records of a decision in its parts: *same* joins those of all parts and sets the dropped apart; the other
    // verdicts set the parts apart.
    function partsOf(group) {
      const {verdict, dropped} = decisionOn(group);
      const numbers = [...group.names.keys()].filter(number => verdict !== "same" || !dropped.includes(number));
      const named = some => some.map(number => group.names[number]);
      if (isQuestion(group)) {
        return [named(numbers.filter(number => number < group.split)),
          named(numbers.filter(number => number >= group.split))].filter(part => part.length > 0);
      }
      return verdict === "same" ? [named(numbers)] : numbers.map(number => [group.names[number]]);
    }

    // What was decided, without who and when.
    function decided(group) {
      const {verdict, survivor, fields, dropped, comment} = decisionOn(group);
      const isSame = verdict === "same";
      const taken = Object.entries(isSame ? fields : {}).filter(([, number]) => !dropped.includes(number));
      return {
        verdict, parts: partsOf(group), dropped: isSame ? dropped.map(number => group.names[number]) : [],
        survivor: isSame && survivor !== null ? group.names[survivor] : null,
        fields: Object.fromEntries(taken.map(([field, number]) => [data.columns[field], group.names[number]])), comment,
      };
    }

    // A digest of a decision, sixteen hexadecimal digits: FNV-1a of 32 bits from two beginnings. States are never changed
    // in place, so each is digested once.
    const digests = new WeakMap();
    function digestOf(group) {
      const state = decisionOn(group);
      if (!digests.has(state)) {
        const bytes = new TextEncoder().encode(JSON.stringify(decided(group)));
        digests.set(state, [0x811c9dc5, 0x01000193].map(begin => {
          const hash = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), begin);
          return (hash >>> 0).toString(16).padStart(8, "0");
        }).join(""));
      }
      return digests.get(state);
    }

    function lineOf(group) {
      const {at, by} = decisionOn(group);
      const {comment, ...what} = decided(group);
      const name = by || reviewer;
      return JSON.stringify({schema: "twinleaf.decision/1", idempotency_key: `${group.key}/${digestOf(group)}`,
        run: data.run, group_id: group.id, evidence_digest: group.digest, ...what,
        ...(name ? {decided_by: name} : {}), kind: "person", decided_at: at, comment}) + "\n";
    }

    """#

  private static let writing = #"""
    // Hands the browser a file with every decision; whoever imports it twice changes nothing.
    function write() {
      const groups = decidedGroups();
      if (groups.length === 0) return announce("Nothing is decided yet.");
      if (reviewer === "" && !hasAskedReviewer) return askReviewer(write);
      const fresh = unwrittenGroups().length;
      const file = URL.createObjectURL(new Blob(groups.map(lineOf), {type: "application/x-ndjson"}));
      const link = make("a", {href: file, download: "decisions.jsonl"});
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(file), 60_000);
      for (const group of groups) written.set(group.key, digestOf(group));
      keep();
      tally();
      for (const group of groups) redraw(group, true);
      announce(`Written: decisions.jsonl with ${counted(groups.length, "decision")}, ${grouped(fresh)} of them new. `
        + "Import it: twinleaf decide import decisions.jsonl");
    }

    addEventListener("beforeunload", event => {
      if (unwrittenGroups().length === 0) return;
      event.preventDefault();
      event.returnValue = true;
    });

    """#

  private static let reviewer = #"""
    let hasAskedReviewer = false;

    // Asks once who decides; the name stands in what is written.
    function askReviewer(then = () => {}) {
      const name = make("input", {id: "reviewer-name", type: "text", maxlength: "100", autocomplete: "name",
        value: reviewer});
      const done = make("button", {type: "submit", class: "main"}, "Go on");
      const later = make("button", {type: "button"}, "Cancel");
      const form = make("form", {method: "dialog"}, make("h2", {}, "Who decides?"),
        make("p", {}, "The name goes into decisions.jsonl, so that others know whom to ask. It is kept in this browser "
          + "and may be left empty."),
        make("label", {}, "Your name ", name), make("div", {class: "acts"}, done, later));
      const dialog = make("dialog", {id: "reviewer", "aria-label": "Who decides?"}, form);
      form.addEventListener("submit", event => {
        event.preventDefault();
        hasAskedReviewer = true;
        reviewer = name.value.trim();
        keep();
        tally();
        dialog.close();
        then();
      });
      later.addEventListener("click", () => dialog.close());
      show(dialog);
      name.focus();
    }

    // Shows a dialog, and gives the focus back when it is closed.
    function show(dialog) {
      const before = document.activeElement;
      dialog.addEventListener("close", () => {
        dialog.remove();
        if (before?.isConnected) before.focus({preventScroll: true});
      });
      document.body.append(dialog);
      dialog.showModal();
    }

    """#
}
