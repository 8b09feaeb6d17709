/// The part of the page's script that lets a reader choose a partition: a shop, a branch, a tenant.
///
/// In the page of a run without partitions it has no place.
enum ShopScript {
  /// A list of partitions with their numbers of groups in the line of filters.
  static let text = #"""
    const shops = data.partitions;
    // Where a partition's numbers stand, by the view that they are of.
    const places = {review: 1, certain: 2, households: 3, contacts: 4, decided: 5};
    const totalsOfAll = new Map(views.map(one => [one.id, one.total]));
    const shopList = make("select", {"aria-label": shops.name},
      make("option", {value: ""}, `All ${grouped(shops.values.length)}`),
      shops.values.map((shop, number) =>
        make("option", {value: String(number)}, `${shop[0] || "(none)"} · ${counted(shop[1] + shop[2], "group")}`)));
    filterLine.prepend(make("label", {class: "shop"}, make("bdi", {}, shops.name), " ", shopList));
    if (shops.least !== null) {
      list.before(make("p", {class: "notice evenly"}, "The groups on this page are shared out evenly: of each ",
        make("bdi", {}, shops.name), ` it holds all, or at least ${grouped(shops.least)}.`));
    }

    shopList.addEventListener("change", () => {
      const shop = shopList.value === "" ? null : shops.values[Number(shopList.value)];
      isOfShop = shop ? item => item.partition === shop[0] : () => true;
      for (const one of views) {
        if (one.id in places) one.total = shop ? shop[places[one.id]] : totalsOfAll.get(one.id);
      }
      refresh();
    });

    """#

  /// How the list looks; it is hidden where it would choose nothing.
  static let style = """
    .shop select {
      max-width: 260px; padding: 3px 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
      color: var(--ink); font: inherit;
    }
    .filter:has(~ #list[aria-labelledby="tab-values"]) .shop { visibility: hidden; }
    .filter[hidden] + .evenly { display: none; }

    """
}
