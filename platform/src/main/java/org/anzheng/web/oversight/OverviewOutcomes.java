package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.published.PublishedAct;
import org.anzheng.supervision.published.PublishedActs;
import org.anzheng.supervision.published.PublishedKind;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Bar;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 检查与处罚结果: what supervision led to in a part of the country within a year. */
@Component
class OverviewOutcomes {

  private static final String OUTCOME = "page.oversight.outcome.";
  private static final int SHOWN = 20;

  private final PublishedActs published;
  private final Authorities authorities;
  private final OversightWords words;
  private final Clock clock;

  OverviewOutcomes(
      PublishedActs published, Authorities authorities, OversightWords words, Clock clock) {
    this.published = published;
    this.authorities = authorities;
    this.words = words;
    this.clock = clock;
  }

  /** How often inspections and cases ended how, and the last of them with their records. */
  List<Sheet.Part> of(Actor actor, View view) {
    Authority authority = authorities.of(actor);
    LocalDate since = ChinaTime.dateOf(clock.instant()).minusYears(1);
    List<PublishedAct> acts =
        Stream.of(PublishedKind.RESULT, PublishedKind.SANCTION)
            .flatMap(kind -> published.of(kind).stream())
            .filter(act -> act.publishedOn().isAfter(since))
            .toList();
    Map<UUID, OrganisationSummary> parties =
        words.names(
            acts.stream()
                .flatMap(act -> Stream.of(act.party(), act.authority()))
                .distinct()
                .toList());
    List<PublishedAct> own = acts.stream().filter(act -> seen(act, authority, parties)).toList();
    return List.of(counts(own, view), last(own, parties, view));
  }

  private static boolean seen(
      PublishedAct act, Authority authority, Map<UUID, OrganisationSummary> parties) {
    OrganisationSummary party = parties.get(act.party());
    return act.authority().equals(authority.organisation())
        || (party == null ? authority.national() : authority.covers(party.division()));
  }

  private static Sheet.Chart counts(List<PublishedAct> acts, View view) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (PublishedAct act : acts) {
      if (act.withdrawnOn().isEmpty()) {
        act.outcome().forEach(code -> counts.merge(word(act.kind(), code, view), 1L, Long::sum));
      }
    }
    List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<String, Long>comparingByValue().reversed());
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "outcomes"),
            OversightWords.heads(view, "outcome", "count"),
            sorted.stream()
                .map(e -> List.of(Cell.of(e.getKey()), Cell.of(Long.toString(e.getValue()))))
                .toList(),
            view.text(WORD + "none")),
        List.of(view.text(WORD + "count")),
        sorted.stream()
            .map(e ->
                new Bar(
                    e.getKey(),
                    List.of(BigDecimal.valueOf(e.getValue())),
                    Long.toString(e.getValue())))
            .toList());
  }

  private static Sheet.Table last(
      List<PublishedAct> acts, Map<UUID, OrganisationSummary> parties, View view) {
    return new Sheet.Table(
        view.text(WORD + "lastOutcomes"),
        OversightWords.heads(view, "number", "subject", "outcome", "authority", "publishedOn"),
        acts.stream()
            .sorted((one, other) -> other.publishedOn().compareTo(one.publishedOn()))
            .limit(SHOWN)
            .map(act ->
                List.of(
                    Cell.link(act.number(), "/supervision/records/" + act.number()),
                    Cell.of(act.subject()),
                    act.withdrawnOn().isPresent()
                        ? Cell.state(Tone.NEUTRAL, view.text(WORD + "outcome.withdrawn"))
                        : Cell.of(
                            String.join(
                                view.text(WORD + "comma"),
                                act.outcome().stream()
                                    .map(code -> word(act.kind(), code, view))
                                    .toList())),
                    Cell.of(
                        Optional.ofNullable(parties.get(act.authority()))
                            .map(authority -> OversightWords.name(authority, view))
                            .orElse("")),
                    Cell.of(act.publishedOn().toString())))
            .toList(),
        view.text(WORD + "none"));
  }

  /** A code without the amount or length behind it. */
  private static String word(PublishedKind kind, String code, View view) {
    int colon = code.indexOf(':');
    return view.text(
        WORD + "outcome.of",
        view.name(kind),
        view.text(OUTCOME + (colon < 0 ? code : code.substring(0, colon))));
  }
}
