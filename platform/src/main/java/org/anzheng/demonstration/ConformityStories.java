package org.anzheng.demonstration;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.certification.Opening;
import org.anzheng.conformity.ChangeForm;
import org.anzheng.conformity.ChangeNotices;
import org.anzheng.conformity.DeclarationForm;
import org.anzheng.conformity.DeclarationYear;
import org.anzheng.conformity.Declarations;
import org.anzheng.conformity.IncidentForm;
import org.anzheng.conformity.IncidentGrade;
import org.anzheng.conformity.IncidentKind;
import org.anzheng.conformity.Incidents;
import org.anzheng.conformity.LeakKind;
import org.anzheng.conformity.MarkCheckForm;
import org.anzheng.conformity.MarkChecks;
import org.anzheng.conformity.MarkFinding;
import org.anzheng.conformity.MarkPlace;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * What goes on after the issue: yearly declarations, a notice of change that waits, an incident
 * with its special evaluation, a misused mark that is being corrected.
 */
@Component
class ConformityStories {

  private static final int ISSUED_ON_DAY = 40;
  private static final int YEAR = 360;
  private static final int YEARS = 3;

  private final ChangeNotices changes;
  private final Incidents incidents;
  private final Declarations declarations;
  private final MarkChecks marks;
  private final DeclarationYear year;
  private final Archive archive;
  private final Clock clock;

  ConformityStories(
      ChangeNotices changes,
      Incidents incidents,
      Declarations declarations,
      MarkChecks marks,
      DeclarationYear year,
      Archive archive,
      Clock clock) {
    this.changes = changes;
    this.incidents = incidents;
    this.declarations = declarations;
    this.marks = marks;
    this.year = year;
    this.archive = archive;
    this.clock = clock;
  }

  /** The holder declares every year that has come round by now. */
  void declared(Timeline timeline, CaseScript story, int daysAgo) {
    for (int i = 1; i <= YEARS && ISSUED_ON_DAY + YEAR * i < daysAgo; i++) {
      story.then(timeline, ISSUED_ON_DAY + YEAR * i, this::declare);
    }
  }

  /** A new site was told of and waits to be assessed. */
  void changed(Timeline timeline, CaseScript story, LocalDate today) {
    at(
        timeline,
        today.minusDays(3),
        () ->
            changes.submit(
                story.certificate(),
                new ChangeForm(
                    List.of("0102", "S02"),
                    Optional.of(today.minusDays(10)),
                    "示例：原经营场所；原技术负责人",
                    "示例：新增经营场所一处；技术负责人变更",
                    "示例：服务流程和工具不变，新负责人具备相应能力。",
                    List.of()),
                story.client().applicant()));
  }

  /** A leak that its holder reported, and that the body evaluates at short notice. */
  void leaked(Timeline timeline, CaseScript story, LocalDate today) {
    at(
        timeline,
        today.minusDays(6),
        () -> {
          String number =
              incidents.report(
                  story.certificate(), incident(today.minusDays(7)), story.client().applicant());
          incidents.evaluate(
              number,
              new Opening("示例：核实数据外泄的原因和影响范围。", new BigDecimal("2")),
              story.body().as(Role.SCHEME_MANAGER));
        });
  }

  /** An incident over which the body considered to suspend, and let the days for it go by. */
  void undecided(Timeline timeline, CaseScript story, LocalDate today) {
    at(
        timeline,
        today.minusDays(14),
        () ->
            incidents.considerSuspension(
                incidents.report(
                    story.certificate(), incident(today.minusDays(15)), story.client().applicant()),
                "S02",
                "示例：外泄资料的处置尚未完成，拟暂停证书。",
                story.body().as(Role.SCHEME_MANAGER)));
  }

  /** A mark on a page about a service that is not certified; the holder was asked to correct it. */
  void misused(Timeline timeline, CaseScript story, LocalDate today) {
    at(
        timeline,
        today.minusDays(5),
        () -> {
          Actor officer = story.body().as(Role.CERTIFICATE_OFFICER);
          marks.check(
              story.certificate(),
              new MarkCheckForm(
                  Optional.of(MarkFinding.BEYOND_SCOPE),
                  Optional.of(MarkPlace.WEB_PAGE),
                  "https://example.invalid/services",
                  Optional.of(today.minusDays(5)),
                  "示例：认证标志出现在未认证的安全集成服务页面上。",
                  "示例：将标志移出该页面，并说明认证范围。",
                  List.of(screenshot(officer))),
              officer);
        });
  }

  private void declare(CaseScript story) {
    if (year.open(story.certificate(), ChinaTime.dateOf(clock.instant())).isPresent()) {
      declarations.declare(
          story.certificate(),
          new DeclarationForm(
              Optional.of(true),
              "",
              "",
              "",
              "示例：收到客户建议两条，均已答复。",
              "示例：用于官方网站和投标文件，均在认证范围内。",
              "示例代表，总经理",
              true,
              List.of()),
          story.client().applicant());
    }
  }

  private static IncidentForm incident(LocalDate noticed) {
    return new IncidentForm(
        Optional.of(IncidentKind.LEAK),
        Optional.of(IncidentGrade.GENERAL),
        Optional.of(noticed.minusDays(1)),
        Optional.of(noticed),
        "示例：一名咨询人员的电脑遗失，其中有一家客户的网络拓扑资料。",
        "示例：网络安全规划咨询",
        Optional.of(1),
        "示例：制造业 1 家",
        Set.of(LeakKind.CUSTOMER_DATA),
        "",
        "示例：远程锁定电脑，通知客户，更换相关口令。",
        List.of());
  }

  private UUID screenshot(Actor officer) {
    String name = "示例页面截图.pdf";
    byte[] pdf = ("%PDF-1.7\n" + name + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    return archive
        .store(
            new ByteArrayInputStream(pdf), name, "application/pdf", officer.organisation(), officer)
        .id();
  }

  private static void at(Timeline timeline, LocalDate day, Runnable act) {
    timeline.at(day.atTime(LocalTime.of(15, 0)).atZone(ChinaTime.ZONE).toInstant(), act);
  }
}
