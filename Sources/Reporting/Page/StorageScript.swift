/// The part of the page's script that keeps decisions in the browser under the run's id, and says so where it cannot.
enum StorageScript {
  /// The decisions, the steps that can be undone, and the functions `keep` and `recall`.
  static let text = #"""
    const runPrefix = "twinleaf.run.";
    const runPlace = runPrefix + data.run;
    const reviewerPlace = "twinleaf.reviewer";

    // By groups' keys: what was decided or begun, never changed in place; what of it was written; steps to undo, each the
    // states that it replaced.
    const decisions = new Map();
    const written = new Map();
    let steps = [];
    let reviewer = "";

    // The browser's storage; null where it is refused: in a mail's attachment, a private window, a sandbox.
    let storage = null;
    try {
      storage = window.localStorage;
      storage.setItem("twinleaf.probe", "1");
      storage.removeItem("twinleaf.probe");
    } catch {
      storage = null;
    }

    const storageWarning = make("p", {id: "storage-warning", class: "warning", role: "alert", hidden: true});

    function warnOfStorage() {
      storageWarning.textContent = "This browser keeps no decisions for this page: they last until it is closed. "
        + "Write them (w) before you leave, or save the page to a folder and open it from there.";
      storageWarning.hidden = false;
    }

    function recall() {
      let kept = null;
      try {
        kept = JSON.parse(storage?.getItem(runPlace) ?? "null");
        reviewer = storage?.getItem(reviewerPlace) ?? reviewer;
      } catch { /* What is not ours or damaged is as good as nothing. */ }
      decisions.clear();
      written.clear();
      for (const [key, state] of entriesOf(kept?.decisions)) {
        if (fits(key, state)) decisions.set(key, {...nothing, ...state});
      }
      for (const [key, digest] of entriesOf(kept?.written)) written.set(key, digest);
      const isStep = step => entriesOf(step).length === step.length
        && step.every(([key, state]) => state === null || fits(key, state));
      steps = (Array.isArray(kept?.steps) ? kept.steps : []).filter(step => Array.isArray(step) && isStep(step));
    }

    // The pairs of a key and something that a list holds.
    const entriesOf = list => (Array.isArray(list) ? list : [])
      .filter(entry => Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string");

    // Whether a state that was kept is one of a group on this page.
    function fits(key, state) {
      const group = groupsByKey.get(key);
      const isNumber = number => Number.isInteger(number) && number >= 0 && number < group.members.length;
      const isText = value => value === undefined || typeof value === "string";
      return group !== undefined && state !== null && typeof state === "object"
        && [null, "same", "different", "household", "unsure"].includes(state.verdict)
        && (state.survivor === null || isNumber(state.survivor))
        && Array.isArray(state.dropped) && state.dropped.every(isNumber) && state.dropped.length < group.members.length - 1
        && state.fields !== null && typeof state.fields === "object" && Object.values(state.fields).every(isNumber)
        && isText(state.comment) && isText(state.at) && isText(state.by);
    }

    // Keeps everything after each step: a closed lid or a crash costs nothing.
    function keep() {
      if (storage === null) return warnOfStorage();
      const text = JSON.stringify({decisions: [...decisions], written: [...written], steps,
        unwritten: unwrittenGroups().length});
      try {
        storage.setItem(runPlace, text);
        storage.setItem(reviewerPlace, reviewer);
      } catch {
        dropWrittenRuns();
        try { storage.setItem(runPlace, text); } catch { warnOfStorage(); }
      }
    }

    // Makes room: what other runs left and has been written is in files.
    function dropWrittenRuns() {
      const others = Object.keys(storage).filter(place => place.startsWith(runPrefix) && place !== runPlace);
      for (const place of others) {
        try {
          if (JSON.parse(storage.getItem(place)).unwritten === 0) storage.removeItem(place);
        } catch { /* Not ours. */ }
      }
    }

    // The same page in another tab has decided something.
    addEventListener("storage", event => {
      if (event.key !== runPlace && event.key !== reviewerPlace) return;
      recall();
      refresh();
    });

    """#
}
