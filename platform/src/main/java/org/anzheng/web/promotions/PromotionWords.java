package org.anzheng.web.promotions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.adoption.promotions.PromotedService;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.adoption.promotions.PromotionStatus;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Department;
import org.anzheng.parties.Division;
import org.anzheng.parties.Divisions;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.Catalogue;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 推广清单用语: what stands in a list, in the reader's language. */
@Component
public class PromotionWords {

  static final String WORD = "page.promotions.";

  private final Catalogue catalogue;
  private final Divisions divisions;
  private final Organisations organisations;
  private final Clock clock;

  PromotionWords(
      Catalogue catalogue, Divisions divisions, Organisations organisations, Clock clock) {
    this.catalogue = catalogue;
    this.divisions = divisions;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Today in China. */
  public LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  /** Which of the four departments, and the organisation in whose name. */
  String department(PromotionList list, View view) {
    String line =
        Arrays.stream(Department.values())
            .filter(department -> department.leader() == list.department())
            .findFirst()
            .map(view::name)
            .orElse("");
    return organisations
        .find(list.organisation())
        .map((OrganisationSummary o) -> view.either(o.name(), or(o.nameEn(), o.name())))
        .map(name -> view.text(WORD + "department.of", name, line))
        .orElse(line);
  }

  String sectors(PromotionList list, View view) {
    return list.form().sectors().isEmpty()
        ? view.text(WORD + "allSectors")
        : joined(list.form().sectors().stream().sorted().map(view::name), view);
  }

  String areas(PromotionList list, View view) {
    return list.form().areas().isEmpty()
        ? view.text(WORD + "wholeCountry")
        : joined(list.form().areas().stream().sorted().map(code -> area(code, view)), view);
  }

  String services(Collection<PromotedService> services, View view) {
    return joined(services.stream().map(service -> service(service, view)), view);
  }

  String uses(PromotionList list, View view) {
    return joined(list.form().uses().stream().sorted().map(view::name), view);
  }

  String period(PromotionList list, View view) {
    return list.form()
        .to()
        .map(to -> view.text(WORD + "fromTo", list.form().from().toString(), to.toString()))
        .orElse(view.text(WORD + "from", list.form().from().toString()));
  }

  /** A category with the lowest level that is enough. */
  public String service(PromotedService service, View view) {
    String name =
        catalogue.on(today()).categories().stream()
            .filter(category -> category.code().equals(service.category()))
            .findFirst()
            .map(c -> c.code() + " " + view.either(c.nameZh(), c.nameEn()))
            .orElse(service.category());
    return service
        .tier()
        .map(tier -> view.text(WORD + "service.from", name, view.tier(tier)))
        .orElse(view.text(WORD + "service.any", name));
  }

  /** A province. */
  public String area(String code, View view) {
    return divisions
        .find(code)
        .map((Division d) -> view.either(d.name(), or(d.nameEn(), d.name())))
        .orElse(code);
  }

  /** Its status, and of a published one whether it holds today. */
  public String status(PromotionList list, View view) {
    if (list.status() != PromotionStatus.PUBLISHED || list.inEffect(today())) {
      return view.name(list.status());
    }
    return view.text(WORD + (today().isBefore(list.form().from()) ? "notYet" : "over"));
  }

  /** How the status is coloured. */
  public Tone tone(PromotionList list) {
    if (list.status() == PromotionStatus.DRAFT) {
      return Tone.ACTIVE;
    }
    return list.inEffect(today()) ? Tone.GOOD : Tone.NEUTRAL;
  }

  private static String joined(Stream<String> words, View view) {
    return words.collect(Collectors.joining(view.text(WORD + "separator")));
  }

  private static String or(String text, String other) {
    return text.isBlank() ? other : text;
  }

  static List<String> heads(View view, String... keys) {
    return Stream.of(keys).map(key -> view.text(WORD + key)).toList();
  }
}
