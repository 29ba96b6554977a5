package org.anzheng.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.adoption.keys.ApiKeyForm;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.RecordForm;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.ExtraEvidence;
import org.anzheng.adoption.requirements.Procurement;
import org.anzheng.adoption.requirements.RequirementForm;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What adopters make, through the front doors. */
@Component
public class GivenAdoption {

  private final Requirements requirements;
  private final AdoptionRecords records;
  private final ApiKeys keys;

  GivenAdoption(Requirements requirements, AdoptionRecords records, ApiKeys keys) {
    this.requirements = requirements;
    this.records = records;
    this.keys = keys;
  }

  /** A form that the law of any procurement allows. */
  public static RequirementForm requirement(String words) {
    return new RequirementForm(
        "安全评估服务采信要求",
        "示例项目",
        "系统承载重要业务，须由有相应能力的机构评估。",
        Procurement.GOVERNMENT,
        RequirementUse.SCORE,
        "TA",
        Optional.of("GENERAL"),
        "网络安全风险评估服务",
        Set.of(ExtraEvidence.SERVICE_TEAM),
        words,
        Optional.of(3));
  }

  /** A requirement that was published; returns its number. */
  public String published(Actor adopter) {
    String number = requirements.begin(requirement(""), adopter);
    requirements.publish(number, adopter);
    return number;
  }

  /** A record about certificates, once the log can sign receipts. */
  public String record(Actor adopter, String... certificates) {
    RecordForm form =
        new RecordForm("SL-2026-001", "示例安全评估采购", Sector.ENERGY, "", List.of(certificates));
    return org.awaitility.Awaitility.await()
        .ignoreException(Refusal.class)
        .atMost(java.time.Duration.ofSeconds(60))
        .until(() -> records.record(form, Optional.empty(), adopter), number -> true);
  }

  /** A key with these scopes. */
  public String key(Actor adopter, KeyScope... scopes) {
    return keys.make(new ApiKeyForm("示例系统", Set.of(scopes), Optional.of(30)), adopter);
  }
}
