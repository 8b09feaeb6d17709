/// The style for phones, where records stand under each other field by field, and for paper.
enum NarrowStyle {
  /// The rules.
  static let text = narrow + phone + paper

  private static let narrow = """
    @media (min-width: 641px) and (max-width: 1100px) {
      .dense { overflow-x: auto; }
      .dense table { width: max-content; min-width: 100%; }
      .dense .record, .dense .result, .dense .result-head { width: 176px; }
      .dense tbody th, .dense thead .field {
        position: sticky; left: 0; z-index: 1; background: var(--paper); border-right: 1px solid var(--line);
      }
    }
    @media (max-width: 900px) {
      .tabs { padding-right: 28px; mask-image: linear-gradient(to left, transparent, #000 36px); }
      body { padding: 24px 18px 48px; }
      .tiles { grid-template-columns: repeat(6, 1fr); }
      .tiles > div { grid-column: span 2; }
      .tiles > div:nth-child(n + 4) { grid-column: span 3; }
      .card thead .field, .levels thead .field { width: 104px; }
      .levels .share { width: 108px; padding-left: 4px; }
      .levels .bits { width: 74px; }
      .card th, .card td { padding-left: 14px; padding-right: 8px; }
      .card thead .record, .card td.record { padding-left: 28px; }
    }

    """

  private static let phone = """
    @media (max-width: 640px) {
      body { padding: 18px 12px 40px; }
      .tiles > div, .tiles > div:nth-child(n + 4) { grid-column: span 3; padding: 10px 14px; }
      .tiles > div:first-child { grid-column: span 6; }
      #banner { margin-right: auto; }
      .bar { position: static; }
      .loop { flex-wrap: wrap; }
      #announcement { flex: 1 0 100%; white-space: normal; }
      .columns { grid-template-columns: 1fr; gap: 18px; }
      .card > footer { padding: 10px 14px; }
      .group > footer, .group.current > footer { display: contents; }
      .group .hints { padding: 8px 14px; border-top: 1px solid var(--line); background: var(--sunk); font-size: 13px; }
      .group .acts {
        order: 1; display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 6px; align-items: stretch; padding: 8px 10px;
        border-top: 1px solid var(--line); background: var(--sunk);
      }
      .group.current .acts { position: sticky; bottom: 0; z-index: 1; }
      .group .acts button {
        padding: 6px 2px; font-size: 12px; line-height: 1.25; text-align: center; overflow-wrap: normal;
      }
      .group .acts kbd { display: block; width: max-content; margin: 2px auto 0; }
      .group .acts [data-do="drop"] { grid-column: span 2; }
      .group { display: flex; flex-direction: column; }
      .card.group.folded > header { flex-wrap: wrap; }
      .folded h3 { max-width: 60%; }
      .folded .summary { flex: 1 0 100%; white-space: normal; order: 1; }
      .folded .id { width: auto; margin-left: auto; }
      .search { flex: 1 0 100%; font-size: 16px; }
      .shown { flex: none; margin-left: auto; }
      .card > header { padding: 12px 14px; }
      .card h3 { max-width: 100%; }
      .shared .chance { flex-basis: 100%; }
      .id { flex: none; width: 100%; text-align: left; }
      .why { grid-template-columns: 1fr; }
      .why section { padding: 10px 14px; }
      .why section + section { border-left: 0; border-top: 1px solid var(--line); }
      .sum { padding: 0 14px 10px; }
      .hints { margin-left: 0; text-align: left; }
      .group .wide, .group .dense { overflow: visible; }
      .group table, .shared table { width: auto; min-width: 0; }
      .group table, .group tbody, .group tr, .group th, .group td,
      .shared table, .shared tbody, .shared tr, .shared th, .shared td { display: block; }
      .shared thead, .group thead td, .group .result-head { display: none; }
      .group thead, .group thead tr { display: flex; flex-wrap: wrap; gap: 6px; width: 100%; }
      .group thead { padding: 0 14px 10px; }
      .card thead th.record { padding: 3px 8px; border: 1px solid var(--line); border-radius: 8px; font-size: 12px; }
      .card thead th.keep { border-color: var(--green); }
      .group .out { visibility: visible; }
      .group .agreed td.record { display: none; }
      .group tr.agreed { display: flex; align-items: baseline; padding: 0; border-top: 1px solid var(--line); }
      .group tbody .agreed th { flex: 0 0 122px; padding: 6px 0 6px 14px; border: 0; }
      .card tbody .agreed td.result { flex: 1; padding: 6px 14px; background: none; }
      .card tbody .agreed td.result::before { float: right; width: auto; margin: 0 0 0 8px; padding: 0; color: var(--faint); }
      .group tbody th, .group .wide tbody th, .group .dense tbody th, .shared tbody th {
        position: static; max-width: none; padding: 9px 14px 0; border-right: 0; font-weight: 550;
      }
      .card tbody td.result, .card tbody td.record, .shared tbody td {
        width: auto; max-width: none; margin: 0; padding: 3px 14px 3px 136px; border: 0; min-height: 27px;
      }
      .card tbody td[data-of]::before {
        content: attr(data-of); float: left; width: 100px; margin-left: -122px; padding-top: 2px; font-size: 12px;
        line-height: 1.45; color: var(--grey); overflow-wrap: anywhere;
      }
      .card tbody td.kept[data-of]::before { color: var(--green); font-weight: 620; }
      .card tbody td.result::before { color: var(--green); }
      .group tbody tr, .shared tbody tr { padding-bottom: 6px; }
      .mark { margin-left: -20px; }
      td::after { content: ""; display: block; clear: both; }
      .levels .share { display: none; }
      .levels th, .levels td { padding-left: 8px; padding-right: 6px; }
      .levels thead .field { width: 84px; }
    }

    """

  private static let paper = """
    @media (pointer: coarse) {
      .acts kbd, .loop kbd, .named kbd { display: none !important; }
    }
    @media print {
      :root {
        color-scheme: light; --ground: #fff; --paper: #fff; --sunk: #fff; --line: #c8ced6;
        --ink: #000; --grey: #444b54; --faint: #555d67; --blue: #2b3038; --blue-wash: #fff;
        --green: #000; --green-wash: #fff; --amber: #2b3038; --amber-wash: #fff; --shade: none;
      }
      body { max-width: none; padding: 0 2px; font-size: 11pt; }
      .bar, .filter, .skip, .acts, .quiet, .warning, dialog, .named kbd, .out { display: none; }
      .card { content-visibility: visible; }
      .group.current > footer { position: static; }
      .in-hand, td.chosen.in-hand { background: none; }
      .card tr, .card .why, .card > header, .card.folded, .card.shared, .card.pattern { break-inside: avoid; }
      .card > header { break-after: avoid; }
      .card thead { display: table-header-group; }
      .card th, .card td { padding-top: 2px; padding-bottom: 2px; }
      .card table, .why li { font-size: 11px; }
      .chart svg, .levels tbody { break-inside: avoid; }
      h2 { break-after: avoid; }
      .card.current { box-shadow: none; border-color: var(--line); }
      .finding { border: 1px solid var(--line); border-left: 3px solid var(--blue); }
      .wide, .dense, .plainly { overflow: visible; }
      .plainly th, .plainly td, .plainly .raw { min-width: 0; overflow-wrap: anywhere; }
      .shared tbody th, .shared thead .field { position: static; border-right: 0; }
      .wide table, .dense table { width: auto; }
      .wide table, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
      .wide thead { display: none; }
      .wide .agreed td.record { display: none; }
      .wide tbody th { position: static; border-right: 0; padding-bottom: 0; }
      .card .wide tbody td { width: auto; padding: 1px 14px 1px 190px; border: 0; }
      .wide td[data-of]::before {
        content: attr(data-of); float: left; width: 160px; margin-left: -178px; color: var(--grey);
      }
      .dense tbody th, .dense thead .field { position: static; border-right: 0; }
      .card thead .field, .card .dense thead .field { width: 78px; }
      .card tbody th { font-size: 10px; overflow-wrap: normal; }
      .card .small, .sum { font-size: 9.5px; }
      .named { display: none; }
      .card thead th.record::before { content: attr(data-of); }
      .card .dense th, .card .dense td { width: auto; padding-left: 18px; padding-right: 4px; overflow-wrap: anywhere; }
    }

    """
}
