package org.anzheng.demonstration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.bodies.filings.FilingAnnouncement;
import org.anzheng.bodies.filings.FilingForm;
import org.anzheng.bodies.filings.FilingKind;
import org.anzheng.bodies.filings.Filings;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Criteria;
import org.springframework.stereotype.Component;

/**
 * Implementing details of the demonstration: one on file, one filed late, one announced and
 * overdue.
 */
@Component
class FilingStories {

  private static final int LATE = 41;

  private final Filings filings;
  private final Archive archive;
  private final Criteria criteria;

  FilingStories(Filings filings, Archive archive, Criteria criteria) {
    this.filings = filings;
    this.archive = archive;
    this.criteria = criteria;
  }

  void write(Timeline timeline, DemoWorld.Cast cast, LocalDate today) {
    DemoBody onFile = cast.bodies().getFirst();
    String[] number = new String[1];
    at(timeline, today, 300, () -> number[0] = file("示例甲网络安全服务认证实施细则", onFile, today, 310));
    at(timeline, today, 290, () -> filings.acknowledge(number[0], "", cast.marketRegulator()));
    DemoBody late = cast.bodies().get(1);
    at(timeline, today, 2, () -> file("示例乙安全运维认证实施细则", late, today, LATE));
    Actor overdue = cast.bodies().get(2).as(Role.BODY_ADMINISTRATOR);
    at(
        timeline,
        today,
        LATE,
        () ->
            filings.announce(
                new FilingAnnouncement(
                    FilingKind.IMPLEMENTING_DETAILS, "示例丙等级保护测评认证实施细则", today.minusDays(LATE)),
                overdue));
  }

  private String file(String title, DemoBody body, LocalDate today, int releasedDaysAgo) {
    Actor administrator = body.as(Role.BODY_ADMINISTRATOR);
    LocalDate released = today.minusDays(releasedDaysAgo);
    return filings.file(
        new FilingForm(
            FilingKind.IMPLEMENTING_DETAILS,
            title,
            Optional.of(criteria.rule(released).id()),
            List.of(body.categories().getFirst()),
            released,
            released.plusMonths(1),
            "示例：人日计算、抽样方法、审查组组成与获证后监督的具体办法。",
            Optional.of(text(title, administrator)),
            Optional.empty()),
        administrator);
  }

  private UUID text(String title, Actor administrator) {
    byte[] pdf = ("%PDF-1.7\n" + title + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    return archive
        .store(
            new ByteArrayInputStream(pdf),
            title + ".pdf",
            "application/pdf",
            administrator.organisation(),
            administrator)
        .id();
  }

  private static void at(Timeline timeline, LocalDate today, int daysAgo, Runnable act) {
    timeline.at(
        today.minusDays(daysAgo).atTime(LocalTime.of(14, 0)).atZone(ChinaTime.ZONE).toInstant(),
        act);
  }
}
