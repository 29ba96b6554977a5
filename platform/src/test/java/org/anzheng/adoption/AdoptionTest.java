package org.anzheng.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.adoption.counts.LookupLine;
import org.anzheng.adoption.records.AdoptionCount;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.AdoptionStatistics;
import org.anzheng.adoption.records.FeedbackAspect;
import org.anzheng.adoption.records.FeedbackForm;
import org.anzheng.adoption.records.RecordForm;
import org.anzheng.adoption.records.RecordStatus;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.Requirement;
import org.anzheng.adoption.requirements.RequirementStatus;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirements and records from end to end, with their facts really committed. */
@PlatformTest
class AdoptionTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

  @Autowired Requirements requirements;
  @Autowired AdoptionRecords records;
  @Autowired AdoptionStatistics statistics;
  @Autowired LookupCounts counts;
  @Autowired GivenAdoption given;
  @Autowired GivenIssued certificates;
  @Autowired GivenParties parties;

  @Test
  void a_published_requirement_never_changes_and_the_next_version_follows_it() {
    Actor adopter = parties.adopter();
    String number = given.published(adopter);
    Requirement first = requirements.cited(number + "/1");
    assertThat(first.text().zh())
        .contains("任一认证机构", "得 3 分", "/requirements/" + number + "/1")
        .doesNotContain("⟦");
    requirements.save(number, GivenAdoption.requirement("另行约定响应时间。"), adopter);
    assertThat(requirements.published(number)).extracting(Requirement::version).containsExactly(1);
    requirements.publish(number, adopter);
    assertThat(requirements.published(number))
        .extracting(Requirement::status)
        .containsExactly(RequirementStatus.PUBLISHED, RequirementStatus.SUPERSEDED);
    assertThat(requirements.cited(number + "/1").sha256()).isEqualTo(first.sha256());
    requirements.withdraw(number, "项目取消", adopter);
    assertThat(requirements.history(number, adopter))
        .extracting(AdopterEvent::kind)
        .containsExactly("RequirementPublished", "RequirementPublished", "RequirementWithdrawn");
  }

  @Test
  void an_unlawful_requirement_can_be_saved_and_not_published() {
    Actor adopter = parties.adopter();
    String number = requirements.begin(GivenAdoption.requirement("注册资本不低于一千万元"), adopter);
    assertThat(Refused.refusedWith(() -> requirements.publish(number, adopter)))
        .extracting(Objection::reason)
        .containsExactly(AdoptionRefusal.UNLAWFUL);
    assertThat(requirements.published(number)).isEmpty();
    assertThat(Refused.refusedWith(() -> requirements.versions(number, parties.adopter())))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_FOUND);
  }

  @Test
  void a_record_keeps_a_receipt_of_every_check_and_goes_to_feedback() {
    Actor adopter = parties.adopter();
    Issued valid = certificates.on(ISSUED, "示例采信网络公司");
    Issued suspended = certificates.on(ISSUED, "示例暂停网络公司");
    certificates.suspend(suspended, LocalDate.of(2025, 6, 10), LocalDate.of(2025, 9, 9));
    certificates.await(suspended.number(), CertificateStatus.SUSPENDED);
    String number = given.record(adopter, valid.number(), suspended.number());
    AdoptionRecord record = records.find(number, adopter);
    assertThat(record.latest(valid.number()).orElseThrow().holds()).isTrue();
    assertThat(record.latest(suspended.number()).orElseThrow().holds()).isFalse();
    assertThat(record.checks()).allMatch(check -> check.receipt().split("\\.", -1).length == 3);
    records.check(number, List.of(valid.number()), adopter);
    assertThat(records.find(number, adopter).checks()).hasSize(3);
    assertThat(Refused.refusedWith(() -> records.award(number, "CSSC-2025-TA-9999999-0", adopter)))
        .extracting(Objection::reason)
        .containsExactly(AdoptionRefusal.NOT_CHECKED);
    records.award(number, valid.number(), adopter);
    records.feedBack(number, feedback(), adopter);
    AdoptionRecord after = records.find(number, adopter);
    assertThat(after.status()).isEqualTo(RecordStatus.FED_BACK);
    assertThat(after.feedback()).contains(feedback());
    assertThat(Refused.refusedWith(() -> records.feedBack(number, feedback(), adopter)))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
    assertThat(records.history(number, adopter))
        .extracting(AdopterEvent::kind)
        .containsExactly(
            "AdoptionRecorded", "AdoptionChecked", "AdoptionAwarded", "ServiceFedBack");
    assertThat(statistics.bySector(Instant.EPOCH))
        .anyMatch(c -> c.name().equals("ENERGY") && c.awarded() > 0);
    assertThat(statistics.byProvince(Instant.EPOCH)).extracting(AdoptionCount::name).contains("11");
    assertThat(statistics.feedback(Instant.EPOCH)).anyMatch(line -> line.category().equals("TA"));
  }

  @Test
  void what_the_public_asks_is_counted_without_saying_who() {
    long before = lookups();
    counts.seen(LookupChannel.PAGE, Optional.of(CertificateStatus.REVOKED));
    counts.seen(LookupChannel.PAGE, Optional.of(CertificateStatus.REVOKED));
    counts.seen(LookupChannel.RECEIPT, Optional.empty());
    counts.write();
    counts.write();
    assertThat(lookups()).isEqualTo(before + 2);
    assertThat(counts.since(LocalDate.EPOCH)).anyMatch(line -> line.answer().equals("NOT_FOUND"));
  }

  @Test
  void a_record_names_every_certificate_that_is_not_in_the_register() {
    RecordForm form =
        new RecordForm("SL-1", "示例", Sector.FINANCE, "YQ-1999-000001/1", List.of("示例", "不存在"));
    Actor adopter = parties.adopter();
    assertThat(Refused.refusedWith(() -> records.record(form, Optional.empty(), adopter)))
        .extracting(Objection::reason)
        .containsExactly(AdoptionRefusal.NO_SUCH_REQUIREMENT);
    RecordForm without = new RecordForm("SL-1", "示例", Sector.FINANCE, "", List.of("示例", "不存在"));
    assertThat(Refused.refusedWith(() -> records.record(without, Optional.empty(), adopter)))
        .extracting(Objection::reason)
        .containsExactly(AdoptionRefusal.NOT_IN_REGISTER, AdoptionRefusal.NOT_IN_REGISTER);
    assertThat(records.of(adopter)).isEmpty();
  }

  private long lookups() {
    return counts.since(LocalDate.EPOCH).stream()
        .filter(line -> line.channel() == LookupChannel.PAGE && line.answer().equals("REVOKED"))
        .mapToLong(LookupLine::lookups)
        .sum();
  }

  private static FeedbackForm feedback() {
    return new FeedbackForm(
        Map.of(
            FeedbackAspect.PERFORMANCE, 5,
            FeedbackAspect.COMPETENCE, 4,
            FeedbackAspect.RESPONSE, 4,
            FeedbackAspect.CONFIDENTIALITY, 5),
        false,
        "按期完成。");
  }
}
