package org.anzheng.bench;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.IssueOrder;
import org.anzheng.demonstration.CaseActs;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.demonstration.DemoClient;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;

/** Certificates of the first body of a cast, issued through their front door. */
final class Issuing {

  private final Certificates certificates;
  private final Cast cast;
  private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

  Issuing(RunningPlatform platform, Cast cast) {
    this.certificates = platform.get(Certificates.class);
    this.cast = cast;
  }

  /** The number of a new certificate. */
  String issue(int n) {
    DemoClient holder = cast.client(0);
    DemoBody body = cast.body(0);
    CertificateContent content =
        new CertificateContent(
            holder.name(),
            "",
            "91310115MA1K00000X",
            holder.address(),
            Cast.CATEGORY,
            CaseActs.TIER,
            "示例规则",
            "面向政务云与行业云的安全运维服务",
            "",
            List.of("GB/T 32914-2023"),
            List.of("示例总部"));
    String number = cast.run() + "-" + n;
    return certificates.issue(
        new IssueOrder(
            number,
            "case/" + number,
            holder.applicant().organisation(),
            body.organisation(),
            content,
            today,
            content.hash()),
        body.as(Role.CERTIFICATE_OFFICER));
  }
}
