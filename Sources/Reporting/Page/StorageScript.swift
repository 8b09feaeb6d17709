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
      for (const [key, state] of kept?.decisions ?? []) decisions.set(key, {...nothing, ...state});
      for (const [key, digest] of kept?.written ?? []) written.set(key, digest);
      steps = kept?.steps ?? [];
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
