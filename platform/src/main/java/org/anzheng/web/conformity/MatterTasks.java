package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.conformity.DeclarationTransition;
import org.anzheng.conformity.DeclarationYear;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.anzheng.conformity.MatterSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 持续符合待办: matters that wait for the actor's duties, what a holder has let pass, what is due. */
@Component
public class MatterTasks {

  private final MatterSearch search;
  private final DeclarationYear year;
  private final CertificateSearch certificates;
  private final MatterWords words;
  private final DaysLeft daysLeft;

  MatterTasks(
      MatterSearch search,
      DeclarationYear year,
      CertificateSearch certificates,
      MatterWords words,
      DaysLeft daysLeft) {
    this.search = search;
    this.year = year;
    this.certificates = certificates;
    this.words = words;
    this.daysLeft = daysLeft;
  }

  /** What waits for the actor, in the order of the clocks. */
  public List<Task> of(String home, Actor actor, View view) {
    Stream<Matter<?>> mine = search.awaiting(actor).stream();
    Stream<Matter<?>> passed =
        actor.has(Role.SCHEME_MANAGER)
            ? search.of(actor.organisation()).stream()
                .filter(matter -> matter.status().awaiting().contains(Role.APPLICANT))
                .filter(matter -> matter.overdueOn(words.today()))
            : Stream.empty();
    return Stream.concat(
            declarations(home, actor, view),
            Stream.concat(mine, passed).map(matter -> task(home, matter, view)))
        .toList();
  }

  private Stream<Task> declarations(String home, Actor actor, View view) {
    if (!DeclarationTransition.DECLARE.mayBeDoneBy(actor)) {
      return Stream.empty();
    }
    return certificates.ofHolder(actor.organisation()).stream()
        .flatMap(certificate ->
            year.open(certificate.number(), words.today()).stream()
                .map(due -> declaration(home, certificate, due, view)));
  }

  private Task declaration(String home, CertificateSummary certificate, LocalDate due, View view) {
    return new Task(
        certificate.number() + " " + view.name(MatterKind.DECLARATION),
        daysLeft.words(due, view),
        daysLeft.tone(due),
        view.text(WORD + "toDeclare"),
        Optional.of(home + "/certificates/" + certificate.number() + "/conformity/declarations"));
  }

  private Task task(String home, Matter<?> matter, View view) {
    return new Task(
        matter.number() + " " + view.name(matter.kind()),
        words.days(matter, view),
        words.tone(matter),
        words.status(matter, view),
        Optional.of(home + "/conformity/" + matter.number()));
  }
}
