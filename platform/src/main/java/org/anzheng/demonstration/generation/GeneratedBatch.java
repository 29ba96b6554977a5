package org.anzheng.demonstration.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anzheng.certificates.ReportedCertificates;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一批负载数据: certificates and what became of them, in one transaction. */
@Component
class GeneratedBatch {

  private final ReportedCertificates certificates;

  GeneratedBatch(ReportedCertificates certificates) {
    this.certificates = certificates;
  }

  /**
   * Takes in the certificates numbered from {@code first} on, before {@code end}; returns the
   * number that each has here.
   */
  @Transactional
  public Map<String, String> take(long seed, int first, int end, DemoBody body, LocalDate today) {
    Actor officer = body.as(Role.CERTIFICATE_OFFICER);
    List<ExampleLife> lives =
        IntStream.range(first, end).mapToObj(n -> ExampleLife.of(seed, n, body, today)).toList();
    Map<String, String> numbers =
        certificates.issue(lives.stream().map(ExampleLife::issue).toList(), officer);
    lives.stream()
        .flatMap(life -> life.changes().stream())
        .forEach(change -> certificates.change(change, officer));
    certificates.expire(
        lives.stream().filter(ExampleLife::over).map(life -> life.issue().ownNumber()).toList(),
        officer);
    return numbers;
  }
}
