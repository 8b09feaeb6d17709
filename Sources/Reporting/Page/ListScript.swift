/// The part of the page's script that draws what is listed and never merged: households, shared contacts, values that
/// say nothing.
enum ListScript {
  /// The functions `shared` and `sharedValue`.
  static let text = #"""
    function listCard(kind, title, note, count, ...body) {
      return make("article", {class: "card shared", tabindex: "0", "aria-label": `${kind}: ${title}`},
        make("header", {}, make("span", {class: "band"}, kind), make("h3", {}, shown(title)),
          note ? make("span", {class: "chance"}, make("bdi", {}, note)) : null,
          make("span", {class: "id"}, make("bdi", {}, count))),
        ...body);
    }

    function shared(group, view) {
      const head = make("tr", {}, make("th", {scope: "col", class: "field"}, "Record"),
        group.fields.map(field => make("th", {scope: "col"}, make("bdi", {}, data.fields[field]))));
      const rows = group.members.map(member => make("tr", {},
        make("th", {scope: "row"}, make("bdi", {}, member.of)),
        member.cells.map((value, place) => make("td", {"data-of": data.fields[group.fields[place]]},
          value === "" ? make("span", {class: "void", role: "img", "aria-label": "no value"}, "∅")
            : shown(value)))));
      const hidden = group.count - group.members.length;
      return listCard(view.id === "households" ? "household" : "shared contact",
        group.shared[0] ?? "", [...group.shared.slice(1, 5),
          ...(group.shared.length > 5 ? [`${grouped(group.shared.length - 5)} more`] : [])].join(" · "),
        (group.partition ? group.partition + " · " : "") + counted(group.count, "customer"),
        make("div", {class: "plainly"}, make("table", {}, make("thead", {}, head), make("tbody", {}, rows))),
        hidden > 0 ? make("footer", {}, make("p", {}, `${counted(hidden, "more customer")} in pairs.csv`)) : null);
    }

    function sharedValue(hub) {
      const records = hub.records.map((record, place) => [place > 0 ? " · " : "",
        make("bdi", {}, record.name ? `${record.of} ${record.name}` : record.of)]).flat();
      const hidden = hub.count - hub.records.length;
      return listCard(hub.role, hub.value, hub.cause, counted(hub.count, "record"),
        make("footer", {}, make("p", {}, ...records, hidden > 0 ? ` and ${grouped(hidden)} more` : "")));
    }

    """#
}
