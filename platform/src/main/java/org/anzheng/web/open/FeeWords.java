package org.anzheng.web.open;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.PublicTariff;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 收费标准的用语: versions as they stand, and the comparison of bodies. */
@Component
class FeeWords {

  private static final String WORD = "page.open.fees.";
  private static final String BODY = "body";
  private static final String TOTAL = "total";

  private final PublicBodies bodies;
  private final Catalogue catalogue;
  private final SchemeWords words;

  FeeWords(PublicBodies bodies, Catalogue catalogue, SchemeWords words) {
    this.bodies = bodies;
    this.catalogue = catalogue;
    this.words = words;
  }

  FeeQuery query(String category, String level, String manDays, String sort) {
    return FeeQuery.of(category, level, manDays, sort, catalogue.on(words.today()));
  }

  BodyFeesPage history(BodyEntry body, View view) {
    return new BodyFeesPage(
        body,
        bodies.feeHistory(body.approvalNo()).stream().map(fees -> version(fees, view)).toList());
  }

  BodyFeesPage.Version version(PublicTariff fees, View view) {
    return new BodyFeesPage.Version(
        fees,
        state(fees, view),
        fees.tariff().items().stream()
            .map(item ->
                new BodyFeesPage.Line(
                    item, words.category(item.category(), view), tier(item, view)))
            .toList());
  }

  FeesPage compare(FeeQuery query, View view) {
    CatalogueVersion version = catalogue.on(words.today());
    List<FeesPage.Line> priced =
        bodies.fees().stream().flatMap(f -> line(f, query).stream()).toList();
    List<TariffItemType> types =
        Arrays.stream(TariffItemType.values())
            .filter(t -> priced.stream().anyMatch(l -> l.items().get(t.ordinal()).isPresent()))
            .toList();
    return new FeesPage(
        version.categories().stream()
            .map(c -> Option.of(c.code(), view.either(c.nameZh(), c.nameEn())))
            .toList(),
        version.categories().stream()
            .flatMap(c -> c.tiers().stream())
            .distinct()
            .map(tier -> Option.of(tier, view.tier(tier)))
            .toList(),
        query.category(),
        query.level(),
        query.typed(),
        example(query, view),
        query.errors(),
        columns(types, query, view),
        priced.stream().sorted(order(query)).map(line -> only(types, line)).toList());
  }

  private Optional<FeesPage.Line> line(PublicTariff fees, FeeQuery query) {
    List<Optional<TariffItem>> items = new ArrayList<>();
    for (TariffItemType type : TariffItemType.values()) {
      items.add(fees.tariff().item(type, query.category(), query.level()));
    }
    return items.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : bodies
            .find(fees.approvalNo())
            .map(body ->
                new FeesPage.Line(
                    body,
                    fees,
                    items,
                    query
                        .manDays()
                        .flatMap(
                            days -> fees.tariff().initial(query.category(), query.level(), days))));
  }

  private static FeesPage.Line only(List<TariffItemType> types, FeesPage.Line line) {
    return new FeesPage.Line(
        line.body(),
        line.fees(),
        types.stream().map(type -> line.items().get(type.ordinal())).toList(),
        line.total());
  }

  private static List<FeesPage.Column> columns(
      List<TariffItemType> types, FeeQuery query, View view) {
    List<FeesPage.Column> columns = new ArrayList<>();
    columns.add(column(BODY, view.text(WORD + "body"), query));
    for (TariffItemType type : types) {
      columns.add(
          column(
              type.name(),
              view.text(WORD + "perUnit", view.name(type), view.name(type.unit())),
              query));
    }
    columns.add(column(TOTAL, view.text(WORD + "total", query.typed()), query));
    return columns;
  }

  private static FeesPage.Column column(String key, String label, FeeQuery query) {
    return new FeesPage.Column(label, query.sortedBy(key), key.equals(query.sort()));
  }

  /** Bodies in force first; then by the column asked for, what has no price last. */
  private static Comparator<FeesPage.Line> order(FeeQuery query) {
    Comparator<FeesPage.Line> byNumber = comparing(line -> line.body().approvalNo());
    Comparator<FeesPage.Line> standing = comparing(line -> line.body().standing());
    if (query.sort().equals(TOTAL)) {
      return standing.thenComparing(by(FeesPage.Line::total)).thenComparing(byNumber);
    }
    return Arrays.stream(TariffItemType.values())
        .filter(type -> type.name().equals(query.sort()))
        .findFirst()
        .map(type ->
            standing.thenComparing(
                by(line -> line.items().get(type.ordinal()).flatMap(TariffItem::unitPrice))))
        .orElse(query.sort().equals(BODY) ? comparing(line -> line.body().name()) : standing)
        .thenComparing(byNumber);
  }

  private static Comparator<FeesPage.Line> by(
      java.util.function.Function<FeesPage.Line, Optional<BigDecimal>> price) {
    return comparing(
        (FeesPage.Line line) -> price.apply(line).map(p -> new Priced(0, p)).orElse(Priced.NOT));
  }

  /** A price, or after all prices none. */
  private record Priced(int missing, BigDecimal price) implements Comparable<Priced> {

    static final Priced NOT = new Priced(1, BigDecimal.ZERO);

    @Override
    public int compareTo(Priced other) {
      return Comparator.comparingInt(Priced::missing)
          .thenComparing(Priced::price)
          .compare(this, other);
    }
  }

  private static String example(FeeQuery query, View view) {
    String sum =
        TariffItemType.INITIAL.stream()
            .map(type ->
                type.times(BigDecimal.TEN).equals(BigDecimal.ONE)
                    ? view.name(type)
                    : view.text(WORD + "times", view.name(type), query.typed()))
            .collect(Collectors.joining(view.text(WORD + "plus")));
    return view.text(WORD + "example", query.typed(), sum);
  }

  private static String tier(TariffItem item, View view) {
    return item.tier().map(view::tier).orElseGet(() -> view.text("page.shared.tariff.allTiers"));
  }

  private String state(PublicTariff fees, View view) {
    if (fees.replacedBefore()) {
      return view.text(WORD + "replaced");
    }
    String from = fees.tariff().effectiveFrom().toString();
    String state =
        fees.holds(words.today())
            ? "holds"
            : fees.tariff().effectiveFrom().isAfter(words.today()) ? "will" : "held";
    return view.text(
        WORD + state,
        from,
        fees.until()
            .map(day -> view.text(WORD + "until", day))
            .orElseGet(() -> view.text(WORD + "openEnd")));
  }
}
