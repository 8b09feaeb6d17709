/// The style of cards, tables, bars and lists.
enum CardStyle {
  /// The rules.
  static let text = cards + reasons + lists

  private static let cards = """
    .card {
      margin-bottom: 14px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
      box-shadow: var(--shade); overflow: clip; scroll-margin: 104px 0 20px; content-visibility: auto;
      contain-intrinsic-size: auto 560px;
    }
    .card.current { box-shadow: 0 0 0 2px var(--ground), 0 0 0 4px var(--blue); border-color: transparent; content-visibility: visible; }
    .card:focus { outline: none; }
    .card > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 6px 12px; padding: 13px 18px 12px; }
    .band {
      flex: none; font-size: 12px; font-weight: 620; letter-spacing: .05em; text-transform: uppercase;
      color: var(--blue);
    }
    .certain .band { color: var(--green); }
    .possible .band { color: var(--amber); }
    .card h3 { flex: 0 1 auto; max-width: 60%; font-size: 17px; font-weight: 550; line-height: 1.3; }
    .chance { color: var(--grey); white-space: nowrap; }
    .id { flex: 1 0 auto; max-width: 100%; text-align: right; font: 12px/1.4 var(--mono); color: var(--faint); }
    .wide { overflow-x: auto; }
    .card table { width: 100%; border-collapse: collapse; font-size: 14px; table-layout: fixed; }
    .card th, .card td {
      padding: 6px 12px 6px 18px; border-top: 1px solid var(--line); text-align: left; vertical-align: top;
      font-weight: 400; overflow: clip;
    }
    .card thead th { font-size: 13px; color: var(--grey); font-weight: 550; }
    .card thead .field { width: 132px; }
    .card .keep { color: var(--green); font-weight: 620; }
    .card tbody th { font-size: 13px; line-height: 1.54; color: var(--grey); }
    .card thead .record, .card td.record { padding-left: 32px; }
    .wide .record, .wide .result, .wide .result-head { width: 190px; }
    .wide table { width: max-content; min-width: 100%; }
    .wide tbody th, .wide thead .field {
      position: sticky; left: 0; z-index: 1; background: var(--paper); border-right: 1px solid var(--line);
    }
    @media (min-width: 1101px) {
      .dense table { font-size: 13px; }
      .card .dense th, .card .dense td { padding-right: 6px; padding-left: 10px; }
      .card .dense thead .record, .card .dense td.record { padding-left: 26px; }
      .card .dense tbody th, .card .dense .field { padding-left: 18px; }
      .card .dense thead .field { width: 108px; }
      .dense .small { font-size: 11.5px; }
    }
    .agreed td.record { color: var(--grey); }
    td.result { background: var(--green-wash); }
    .possible .other.first { border-left: 2px solid var(--line); }
    .mark { float: left; width: 18px; margin-left: -18px; font-weight: 620; color: var(--faint); }
    .similar { color: var(--blue); }
    .different, .none { color: var(--amber); }
    .void { color: var(--faint); }
    .small { display: block; font-size: 12px; line-height: 1.4; color: var(--faint); }
    u { text-decoration: underline 2px var(--blue); text-underline-offset: 3px; }
    .cut { color: var(--amber); font-size: 12px; white-space: nowrap; }

    """

  private static let reasons = """
    .why { display: grid; grid-template-columns: 1fr 1fr; border-top: 1px solid var(--line); }
    .why section { padding: 12px 18px 13px; }
    .why section + section { border-left: 1px solid var(--line); }
    .why h4 {
      margin-bottom: 5px; font-size: 12px; font-weight: 550; letter-spacing: .05em; color: var(--grey);
      text-transform: uppercase;
    }
    .why li { display: flex; gap: 10px; font-size: 14px; }
    .why .bits { flex: none; width: 58px; text-align: right; font-weight: 550; white-space: nowrap; }
    .why .warns, .why .against .void { color: var(--amber); }
    .sum { grid-column: 1 / -1; padding: 0 18px 12px; font-size: 12px; color: var(--faint); }
    .card > footer {
      display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px;
      padding: 10px 18px; border-top: 1px solid var(--line); background: var(--sunk); font-size: 13px;
      color: var(--grey);
    }
    .group.current > footer { position: sticky; bottom: 0; z-index: 1; }
    .hints { margin-left: auto; text-align: right; }

    """

  private static let lists = """
    .shared .chance { flex: 1 1 200px; white-space: normal; }
    .shared .id { flex: 0 1 auto; margin-left: auto; }
    .shared td, .shared th { white-space: normal; }
    .shared table, .plainly table { table-layout: auto; }
    .card.shared .field { width: auto; }
    .shared tbody th, .shared thead .field {
      position: sticky; left: 0; z-index: 1; background: var(--paper); border-right: 1px solid var(--line);
    }
    .filter[hidden] + #list { margin-top: 18px; }
    .section { margin-bottom: 14px; padding: 16px 18px; }
    .section h2 { font-size: 15px; font-weight: 620; margin-bottom: 8px; }
    .say li { padding: 3px 0 3px 26px; text-indent: -26px; max-width: 92ch; }
    .say li::before { content: counter(say); counter-increment: say; display: inline-block; width: 26px;
      text-indent: 0; color: var(--faint); }
    .say { counter-reset: say; }
    .dots li::before { content: "–"; counter-increment: none; }
    .plainly { overflow-x: auto; padding-bottom: 8px; }
    .plainly h2 { padding: 14px 18px 8px; font-size: 15px; font-weight: 620; }
    .plainly th, .plainly td { min-width: 76px; max-width: 320px; overflow-wrap: break-word; }
    .shared td { max-width: 210px; }
    .plainly .whole { white-space: nowrap; }
    .plainly .number { text-align: right; }
    .plainly .raw { min-width: 240px; max-width: none; font: 12px/1.5 var(--mono); overflow-wrap: anywhere; }
    .chart svg { display: block; }
    .chart text {
      font-size: 12px; fill: var(--ink); stroke: var(--paper); stroke-width: 3px; paint-order: stroke;
    }
    .chart .name { font-size: 13px; font-weight: 550; }
    .chart .faint { fill: var(--faint); font-weight: 400; font-size: 12px; }
    .chart .level { fill: var(--grey); }
    .chart .grid { stroke: var(--line); stroke-width: 1; }
    .chart .zero { stroke: var(--grey); stroke-width: 1; }
    .chart .for { fill: var(--blue); }
    .chart .against { fill: var(--amber); }
    .levels td { padding-top: 3px; padding-bottom: 3px; border-top: 0; }
    .levels tbody tr:first-child td, .levels tbody tr:first-child th { border-top: 1px solid var(--line); }
    .levels tbody th { padding-top: 3px; }
    .levels .bits { width: 88px; text-align: right; white-space: nowrap; }
    .levels thead .field { width: 150px; }
    .levels .share { width: 122px; text-align: right; color: var(--grey); white-space: nowrap; }
    .levels thead th { border-top: 0; white-space: nowrap; }
    #plain p { margin: 10px 0; }
    #plain table { border-collapse: collapse; font-size: 13px; background: var(--paper); }
    #plain th, #plain td { padding: 4px 8px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
    #plain { overflow-x: auto; }
    #plain th, #plain td:nth-child(-n + 2) { white-space: nowrap; }
    #plain .first th { border-top: 2px solid var(--grey); font-weight: 550; }

    """
}
