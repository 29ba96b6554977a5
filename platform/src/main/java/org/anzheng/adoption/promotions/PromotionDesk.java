package org.anzheng.adoption.promotions;

import static org.anzheng.scheme.ParameterKey.REQUIREMENT_HOLDERS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Division;
import org.anzheng.parties.Divisions;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.Holdings;
import org.anzheng.register.PublicBodies;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 采信推广清单台: holds a form against catalogue, divisions, bodies and holders of today. */
@Component
class PromotionDesk {

  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_NAME = 30;

  /** How the names of organisations end that are no enterprises. */
  private static final Pattern NAME_ENDS = Pattern.compile("院|所|中心|大学|协会|集团|厂|社");

  private final Catalogue catalogue;
  private final Divisions divisions;
  private final PublicBodies bodies;
  private final Holdings holdings;
  private final Parameters parameters;
  private final Clock clock;

  PromotionDesk(
      Catalogue catalogue,
      Divisions divisions,
      PublicBodies bodies,
      Holdings holdings,
      Parameters parameters,
      Clock clock) {
    this.catalogue = catalogue;
    this.divisions = divisions;
    this.bodies = bodies;
    this.holdings = holdings;
    this.parameters = parameters;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return ChinaTime.dateOf(now());
  }

  /** Refuses what is incomplete; what is only unlawful can be saved as a draft. */
  void check(PromotionForm form) {
    List<Objection> wrong = new ArrayList<>(PromotionRules.objections(form));
    wrong.addAll(PromotionRules.outsideCatalogue(form, categories()));
    Set<String> provinces =
        divisions.provinces().stream().map(Division::code).collect(Collectors.toSet());
    form.areas().stream()
        .filter(area -> !provinces.contains(area))
        .map(area -> Objection.toField("areas", AdoptionRefusal.NO_SUCH_AREA, area))
        .forEach(wrong::add);
    Refusal.ifAny(wrong);
  }

  /** Refuses what the law does not let a department publish today. */
  void checkPublication(PromotionForm form) {
    check(form);
    List<Objection> wrong = new ArrayList<>(PromotionRules.over(form, today()));
    wrong.addAll(PromotionRules.forbidden(notes(form)));
    Refusal.ifAny(wrong);
  }

  List<PromotionNote> notes(PromotionForm form) {
    return PromotionRules.notes(
        form,
        new PromotionMarket(
            bodies.all().stream().map(BodyEntry::name).toList(),
            holders(form.typed()),
            categories(),
            form.services().stream()
                .map(PromotedService::category)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), holdings::supply)),
            parameters.on(today()).row(REQUIREMENT_HOLDERS).value()));
  }

  private Map<String, Category> categories() {
    return catalogue.on(today()).categories().stream()
        .collect(Collectors.toMap(Category::code, Function.identity()));
  }

  /** The holders named in a text: whatever ends as a name does is looked up at every length. */
  private Set<String> holders(String text) {
    Set<String> names = new HashSet<>();
    Matcher end = NAME_ENDS.matcher(text);
    while (end.find()) {
      for (int length = SHORTEST_NAME; length <= Math.min(LONGEST_NAME, end.end()); length++) {
        names.add(text.substring(end.end() - length, end.end()));
      }
    }
    return names.isEmpty() ? Set.of() : Set.copyOf(holdings.holdersAmong(names));
  }
}
