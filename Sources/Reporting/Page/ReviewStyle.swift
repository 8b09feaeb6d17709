/// The style of deciding: the bar's counts, buttons and keys, what is chosen, dropped, taken and decided.
enum ReviewStyle {
  /// The rules.
  static let text = buttons + choices + decided

  private static let buttons = """
    .act, .quiet {
      padding: 5px 11px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
      color: var(--ink); font-size: 14px; line-height: 1.4; cursor: pointer; max-width: 100%;
    }
    .act:hover { border-color: var(--faint); }
    .act:disabled { color: var(--faint); border-color: var(--line); cursor: default; }
    .act kbd { margin-left: 5px; }
    .act[aria-pressed="true"] { border-color: var(--blue); background: var(--blue-wash); color: var(--blue); }
    .current .act.main, #pattern-accept, dialog .main { background: var(--ink); border-color: var(--ink); color: var(--paper); }
    .current .act.main kbd, #pattern-accept kbd {
      background: none; border-color: color-mix(in srgb, var(--paper) 45%, transparent); color: inherit;
    }
    .quiet { padding: 5px 4px; border-color: transparent; background: none; color: var(--grey); font-size: 13px; }
    .quiet:hover { color: var(--ink); }
    .acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; min-width: 0; }
    .loop { display: flex; align-items: center; gap: 8px; padding-top: 8px; }
    #announcement {
      flex: 1; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 13px;
      color: var(--grey);
    }
    #announcement.fresh { color: var(--ink); }
    #banner { font-size: 13px; color: var(--grey); white-space: nowrap; margin-right: 4px; }
    #banner strong { font-weight: 620; color: var(--ink); }
    #banner.unwritten #unwritten-count { color: var(--amber); }
    .loop .act { font-size: 13px; padding: 3px 9px; white-space: nowrap; }
    .warning {
      margin-bottom: 14px; padding: 10px 16px; background: var(--amber-wash); border-left: 3px solid var(--amber);
      border-radius: 0 8px 8px 0;
    }
    .chips select {
      max-width: 240px; padding: 3px 8px; border: 1px solid var(--line); border-radius: 14px; background: var(--ground);
      color: var(--grey); font: inherit;
    }

    """

  private static let choices = """
    .named { display: flex; align-items: baseline; gap: 4px; }
    .named button {
      min-width: 0; padding: 0; border: 0; background: none; color: inherit; font-weight: inherit; text-align: left;
      cursor: pointer;
    }
    .named kbd { margin-left: 6px; font-weight: 400; }
    .named .out { padding: 0 4px; color: var(--faint); border-radius: 4px; visibility: hidden; }
    .card th:hover .out, .card th:focus-within .out, .in-hand .out, .dropped .out { visibility: visible; }
    .named .out:hover { color: var(--amber); }
    .card td.record { cursor: copy; }
    .card td.record:hover { box-shadow: inset 0 0 0 1px var(--green); }
    .card td.dropped { cursor: default; box-shadow: none; }
    .card .in-hand { background: var(--blue-wash); }
    .card th:focus-visible, .card td:focus-visible { outline-offset: -2px; }
    td.chosen, .card td.chosen.in-hand { box-shadow: inset 0 0 0 2px var(--green); background: var(--green-wash); }
    .tick { color: var(--green); font-weight: 620; }
    td.result.taken .small { color: var(--green); }
    td.dropped > bdi { text-decoration: line-through; }
    td.dropped, th.dropped, td.dropped u { color: var(--faint); text-decoration-color: var(--faint); }
    th.dropped .small { color: var(--amber); font-weight: 400; }
    .comment { padding: 10px 18px; border-top: 1px solid var(--line); font-size: 14px; color: var(--grey); }
    .comment label { display: flex; align-items: baseline; gap: 10px; }
    .comment-text, #reviewer-name {
      flex: 1; min-width: 0; padding: 6px 10px; border: 1px solid var(--line); border-radius: 8px;
      background: var(--paper);
    }

    """

  private static let decided = """
    .verdict { flex: none; font-size: 13px; font-weight: 620; color: var(--ink); }
    .card[data-verdict="same"] .verdict { color: var(--green); }
    .card > header > .change {
      padding: 0 8px; border: 1px solid var(--line); border-radius: 10px; font-size: 12px; color: var(--grey);
    }
    .card.group.folded { margin-bottom: 8px; background: none; }
    .card.group.folded:not(.current) { box-shadow: none; }
    .card.group.folded > header { flex-wrap: nowrap; align-items: baseline; padding: 7px 10px 7px 18px; }
    .folded h3 { flex: none; max-width: 34%; font-size: 14px; }
    .folded h3, .summary { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    .summary { flex: 1; min-width: 0; font-size: 13px; color: var(--grey); }
    .folded .id { flex: none; }
    .folded .quiet { flex: none; padding-top: 0; padding-bottom: 0; }
    .standing { border-top: 1px solid var(--line); }
    .standing p { padding: 8px 18px 8px 36px; font-size: 14px; }
    .again { color: var(--amber); }
    .standing .again { background: var(--amber-wash); }
    .standing .recommended { display: flex; align-items: center; gap: 12px; padding-left: 18px; background: var(--blue-wash); }
    .recommended .act, .recommended button {
      padding: 2px 10px; border: 1px solid var(--blue); border-radius: 8px; background: none; color: var(--blue);
      font-size: 13px; cursor: pointer;
    }
    .examples {
      display: flex; align-items: end; justify-content: space-between; gap: 8px 16px; padding: 0 18px 12px; font-size: 14px;
      color: var(--grey);
    }
    .examples .act { flex: none; }
    .card.pattern { contain-intrinsic-size: auto 96px; }
    .card.pattern > header { padding-bottom: 4px; }
    .examples .again { padding-top: 6px; }
    .pattern h3 { font-size: 15px; }
    .pattern .chance { white-space: normal; }
    .sample p { margin-bottom: 12px; max-width: 92ch; color: var(--grey); }
    #pattern-end { display: flex; align-items: center; justify-content: space-between; gap: 16px; }

    """
}
