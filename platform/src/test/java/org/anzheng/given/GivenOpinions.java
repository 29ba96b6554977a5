package org.anzheng.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionForm;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionSubject;
import org.anzheng.opinions.OpinionSubjectKind;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.Opinions;
import org.springframework.stereotype.Component;

/** Opinions asked and given through the front door. */
@Component
public class GivenOpinions {

  private final Opinions opinions;
  private final Archive archive;
  private final Clock clock;

  GivenOpinions(Opinions opinions, Archive archive, Clock clock) {
    this.opinions = opinions;
    this.archive = archive;
    this.clock = clock;
  }

  /** Something new to be asked about. */
  public static OpinionSubject subject() {
    String id = UUID.randomUUID().toString();
    return new OpinionSubject(
        OpinionSubjectKind.RULE, id, "CSSC-R09:2027", "scheme/" + id, "示例规则修订稿", "hash-" + id);
  }

  /** Asks every department about it, with ten days to answer. */
  public List<OpinionView> asked(OpinionSubject subject) {
    return opinions.ask(subject, today().plusDays(10), GivenBodies.marketRegulator());
  }

  /** The request of one department. */
  public static UUID of(Role role, List<OpinionView> asked) {
    return asked.stream().filter(o -> o.role() == role).findFirst().orElseThrow().id();
  }

  /** An official of a department. */
  public static Actor official(Role role) {
    return new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
  }

  /** Every request is answered like this by its department. */
  public void answered(List<OpinionView> asked, OpinionOutcome outcome) {
    asked.forEach(o -> opinions.give(o.id(), form(outcome), official(o.role())));
  }

  /** A request that the cyberspace regulator answered with a letter. */
  public UUID withLetter() {
    UUID request = of(Role.CYBERSPACE_REGULATOR, asked(subject()));
    Actor official = official(Role.CYBERSPACE_REGULATOR);
    UUID letter =
        archive
            .store(GivenFiles.pdfStream("复函"), "复函.pdf", "", official.organisation(), official)
            .id();
    opinions.give(
        request,
        new OpinionForm(OpinionOutcome.AGREE, "", "示例函〔2026〕2号", today(), Optional.of(letter)),
        official);
    return request;
  }

  /** An answer of today. */
  public OpinionForm form(OpinionOutcome outcome) {
    return new OpinionForm(outcome, "示例意见", "示例函〔2026〕1号", today(), Optional.empty());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
