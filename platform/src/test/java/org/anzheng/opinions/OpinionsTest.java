package org.anzheng.opinions;

import static org.anzheng.given.GivenOpinions.of;
import static org.anzheng.given.GivenOpinions.official;
import static org.anzheng.given.GivenOpinions.subject;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.GivenOpinions;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PlatformTest
class OpinionsTest {

  @Autowired private Opinions opinions;
  @Autowired private OpinionSearch search;
  @Autowired private GivenOpinions given;
  @Autowired private Archive archive;
  @Autowired private RunningDeadlines deadlines;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Clock clock;

  private final Actor samr = GivenBodies.marketRegulator();
  private final Actor cac = official(Role.CYBERSPACE_REGULATOR);

  @Test
  void theThreeDepartmentsAreAskedAndAnswerEachForItself() {
    OpinionSubject subject = subject();
    List<OpinionView> asked = given.asked(subject);
    assertThat(asked)
        .extracting(OpinionView::role)
        .containsExactly(
            Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR);
    assertThat(search.complete(subject)).isFalse();
    UUID request = of(Role.CYBERSPACE_REGULATOR, asked);
    assertThat(search.awaiting(cac)).extracting(OpinionView::id).contains(request);
    assertThat(deadlines.ofSubject("opinion/" + request)).hasSize(1);

    UUID file =
        archive.store(GivenFiles.pdfStream("复函"), "复函.pdf", "", cac.organisation(), cac).id();
    OpinionForm form =
        new OpinionForm(
            OpinionOutcome.AGREE_WITH_CONDITIONS,
            "示例条件",
            "网信函〔2026〕9号",
            today(),
            Optional.of(file));
    opinions.give(request, form, cac);

    assertThat(search.find(request, samr).answer())
        .hasValueSatisfying(answer -> {
          assertThat(answer.outcome()).isEqualTo(OpinionOutcome.AGREE_WITH_CONDITIONS);
          assertThat(answer.signer()).isEqualTo(cac.account());
          assertThat(answer.file()).contains(file);
        });
    assertThat(deadlines.ofSubject("opinion/" + request)).isEmpty();
    assertThat(search.awaiting(cac)).extracting(OpinionView::id).doesNotContain(request);
    assertThat(search.closed(cac)).extracting(OpinionView::id).contains(request);
    assertThat(refused(() -> opinions.give(request, form, cac)))
        .isEqualTo(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void aDepartmentFindsOnlyWhatIsAskedOfIt() {
    UUID request = of(Role.CYBERSPACE_REGULATOR, given.asked(subject()));
    Actor miit = official(Role.INDUSTRY_REGULATOR);
    OpinionForm form = given.form(OpinionOutcome.AGREE);
    assertThat(refused(() -> search.find(request, miit))).isEqualTo(KernelRefusal.NOT_FOUND);
    assertThat(refused(() -> opinions.give(request, form, miit)))
        .isEqualTo(KernelRefusal.NOT_FOUND);
    assertThat(refused(() -> opinions.give(request, form, samr)))
        .isEqualTo(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(refused(() -> opinions.ask(subject(), today().plusDays(9), cac)))
        .isEqualTo(KernelRefusal.NOT_YOUR_DUTY);
  }

  @Test
  void whenTheLimitPassesTheRequestLapsesAndTheRestIsComplete() {
    OpinionSubject subject = subject();
    List<OpinionView> asked = given.asked(subject);
    for (Role role : List.of(Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR)) {
      opinions.give(of(role, asked), given.form(OpinionOutcome.AGREE), official(role));
    }
    UUID silent = of(Role.PUBLIC_SECURITY_REGULATOR, asked);
    assertThat(search.complete(subject)).isFalse();

    pass(silent);
    pass(silent);

    assertThat(search.find(silent, samr).status()).isEqualTo(OpinionStatus.LAPSED);
    assertThat(search.complete(subject)).isTrue();
    assertThat(
            refused(() ->
                opinions.give(
                    silent,
                    given.form(OpinionOutcome.AGREE),
                    official(Role.PUBLIC_SECURITY_REGULATOR))))
        .isEqualTo(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void anOpinionHoldsForTheContentItWasAskedOn() {
    OpinionSubject first = subject();
    OpinionSubject changed =
        new OpinionSubject(
            first.kind(), first.id(), first.version(), first.chain(), first.title(), "other");
    List<OpinionView> asked = given.asked(first);
    opinions.give(asked.getFirst().id(), given.form(OpinionOutcome.AGREE), cac);

    opinions.recall(first.kind(), first.id(), samr);
    assertThat(search.of(first)).extracting(OpinionView::id).containsExactly(asked.getFirst().id());
    assertThat(search.complete(changed)).isFalse();
    assertThat(given.asked(changed)).hasSize(3);
    assertThat(search.history(first.kind(), first.id())).hasSize(6);
    assertThat(search.open()).extracting(OpinionView::subject).contains(changed);

    assertThat(given.asked(first)).as("whoever answered is not asked again").hasSize(3);
    assertThat(search.of(first).stream().filter(OpinionView::closed)).hasSize(1);
    assertThat(refused(() -> given.asked(first))).isEqualTo(OpinionRefusal.NOBODY_TO_ASK);
  }

  @Test
  void aDutyMayBeLimitedToACategory() {
    OpinionSubject subject = subject();
    assertThat(opinions.ask(subject, Set.of("MP"), today().plusDays(9), samr)).hasSize(3);
  }

  private static Object refused(Runnable act) {
    return refusedWith(act).getFirst().reason();
  }

  private void pass(UUID request) {
    events.publishEvent(new DeadlinePassed("opinion/" + request, "opinion.reply", clock.instant()));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
