package org.anzheng.web.applicant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeRules;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.cases.Services;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 可选认证机构: the bodies a client can choose, with the categories they are approved for. */
@Component
class ApprovedBodies {

  private final BodyDirectory bodies;
  private final Clock clock;

  ApprovedBodies(BodyDirectory bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Every body in force. */
  List<Option> all(View view) {
    return options(body -> body.standing() == BodyStanding.IN_FORCE, view);
  }

  /** Those whose approval covers a category today. */
  List<Option> covering(String category, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return options(body -> ScopeRules.covers(body, category, today), view);
  }

  private List<Option> options(Predicate<BodySummary> offered, View view) {
    return bodies.all().stream().filter(offered).map(body -> option(body, view)).toList();
  }

  private static Option option(BodySummary body, View view) {
    String name = view.either(body.name(), body.nameEn().isBlank() ? body.name() : body.nameEn());
    String scope =
        body.scope().stream()
            .map(item -> Services.category(item.category(), view))
            .collect(Collectors.joining(", "));
    return Option.of(body.organisation().toString(), name + " (" + scope + ")");
  }
}
