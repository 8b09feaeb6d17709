/// The page's style: colours first, each with one meaning, then the page from top to bottom.
enum PageStyle {
  /// The whole style sheet; of a run with partitions one of them can be chosen.
  static func text(hasPartitions: Bool) -> String {
    colours + page + CardStyle.text + ReviewStyle.text + (hasPartitions ? ShopScript.style : "")
      + NarrowStyle.text
  }

  private static let colours = """
    :root {
      color-scheme: light dark;
      --ground: #f4f6f9; --paper: #fff; --sunk: #f7f9fb; --line: #e1e6ec;
      --ink: #18202b; --grey: #566170; --faint: #5d6773;
      --blue: #1f55c4; --blue-wash: #edf3fe; --green: #05684a; --green-wash: #e7f5f0; --amber: #9a5300;
      --amber-wash: #fdf4e5;
      --shade: 0 1px 2px rgb(16 24 40 / .04);
      --sans: Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #1a1e26; --paper: #13161c; --sunk: #191d24; --line: #2a303a;
        --ink: #e7eaf0; --grey: #a3adbb; --faint: #8b95a3;
        --blue: #8ab0ff; --blue-wash: #1b2740; --green: #5fd3ab; --green-wash: #102d25; --amber: #f2b05e;
        --amber-wash: #2c2213;
        --shade: none;
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding: 104px 0 80px; }
    body {
      margin: 0 auto; max-width: 1180px; padding: 32px 30px 64px; background: var(--ground); color: var(--ink);
      font: 15px/1.45 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4, p, ol, ul, dl, dd { margin: 0; padding: 0; }
    ol, ul { list-style: none; }
    a { color: inherit; text-underline-offset: 2px; }
    button, input { font: inherit; color: inherit; }
    bdi { unicode-bidi: isolate; }
    [hidden] { display: none !important; }
    :focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { position: static; }

    h1 { font-size: 22px; font-weight: 620; line-height: 1.3; letter-spacing: -.01em; }
    .facts { margin-top: 4px; color: var(--grey); }
    .tiles {
      display: grid; grid-template-columns: repeat(5, 1fr); gap: 1px; margin: 22px 0 16px; overflow: hidden;
      background: var(--line); border: 1px solid var(--line); border-radius: 10px;
    }
    .tiles > div { display: flex; flex-direction: column; padding: 14px 18px 13px; background: var(--paper); }
    .tiles .count { order: -1; font-size: 25px; font-weight: 620; line-height: 1.3; }
    .tiles dt { font-size: 13px; color: var(--grey); }
    .tiles .note { font-size: 12px; color: var(--faint); }
    .finding {
      margin-bottom: 22px; padding: 11px 16px; background: var(--blue-wash);
      border-left: 3px solid var(--blue); border-radius: 0 8px 8px 0;
    }

    .bar {
      position: sticky; top: 0; z-index: 2; padding: 10px 0 8px; background: var(--ground);
      border-bottom: 1px solid var(--line);
    }
    .tabs { display: flex; gap: 2px; overflow-x: auto; scrollbar-width: none; padding: 3px; }
    .tabs button {
      flex: none; padding: 6px 9px; border: 0; border-radius: 17px; background: none; color: var(--grey);
      font-size: 14px; line-height: 1.45; cursor: pointer; white-space: nowrap;
    }
    .tabs button span { color: var(--faint); margin-left: 3px; }
    .tabs button:hover { color: var(--ink); }
    .tabs [aria-selected="true"], .tabs [aria-selected="true"]:hover { background: var(--ink); color: var(--paper); }
    .tabs [aria-selected="true"] span { color: inherit; opacity: .75; }
    .search {
      width: 132px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
      font-size: 14px;
    }
    .search::placeholder { color: var(--faint); opacity: 1; }
    .filter {
      display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; min-height: 48px; padding: 8px 0;
      font-size: 13px; color: var(--grey);
    }
    .chips { display: flex; flex-wrap: wrap; gap: 6px; }
    .chips button {
      padding: 3px 10px; border: 1px solid var(--line); border-radius: 14px; background: none; color: var(--grey);
      cursor: pointer;
    }
    .chips [aria-pressed="true"] { border-color: var(--blue); background: var(--blue-wash); color: var(--blue); }
    .shown { flex: 1; text-align: right; white-space: nowrap; }
    kbd {
      display: inline-block; min-width: 17px; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px;
      background: var(--sunk); color: var(--grey); font: 11px/16px var(--mono); text-align: center;
    }
    #list { scroll-margin-top: 110px; }
    #list:focus { outline: none; }
    .empty { padding: 48px 0; color: var(--grey); text-align: center; }
    .more { padding: 16px 0; color: var(--grey); text-align: center; font-size: 13px; }
    .notice { margin-bottom: 14px; font-size: 13px; color: var(--grey); }

    dialog {
      width: min(760px, calc(100vw - 32px)); padding: 22px 24px; border: 1px solid var(--line); border-radius: 12px;
      background: var(--paper); color: var(--ink);
    }
    dialog::backdrop { background: rgb(10 14 20 / .45); }
    dialog .mark { float: none; margin: 0; }
    dialog h2 { font-size: 16px; font-weight: 620; margin-bottom: 10px; }
    dialog dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 16px; font-size: 14px; }
    .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; margin-bottom: 18px; }
    dialog p { margin-bottom: 14px; color: var(--grey); }
    #reviewer { width: min(440px, calc(100vw - 32px)); }
    #reviewer label { display: flex; align-items: baseline; gap: 10px; }
    dialog button {
      margin-top: 18px; padding: 6px 14px; border: 1px solid var(--line); border-radius: 8px;
      background: var(--paper); cursor: pointer;
    }

    """
}
